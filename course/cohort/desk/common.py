"""What many students of an assignment got wrong in the same way, and what to say about it in class."""

from collections import defaultdict
from dataclasses import dataclass

from course.cohort.desk.findings import Findings
from course.cohort.desk.mistakes import Finding, Tag
from course.cohort.desk.said import Heard, Said
from course.cohort.desk.survey import Sheet
from course.cohort.folder import Cohort
from course.words import phrases
from course.words.recognition import outline


@dataclass(frozen=True)
class Common:
    """One finding of a check, shared by students.

    Attributes
    ----------
    text
        What it told them, in the language asked for, with … for what differed.
    students
        Their ids.
    tags
        The known mistakes that are told the same.
    """

    key: str
    text: str
    students: tuple[str, ...]
    tags: tuple[Tag, ...]


@dataclass(frozen=True)
class Task:
    """One check of an assignment: who lost points there, and why.

    Attributes
    ----------
    lost
        Ids of those with less than all its points, those who left it blank counted in.
    blank
        How many of them left it blank.
    findings
        The most frequent first.
    hints
        What the exercise itself says next: a nudge, a pointer, a worked example.
    """

    cell: str
    lost: tuple[str, ...]
    blank: int
    findings: tuple[Common, ...]
    hints: tuple[str, ...]

    @property
    def answered(self) -> int:
        """How many answered it, and not wholly right."""
        return len(self.lost) - self.blank


def tasks(
    sheet: Sheet, findings: Findings, tags: dict[Finding, list[Tag]], spoken: str, language: str
) -> list[Task]:
    """What the checks said, task by task, the one that most answered wrongly first.

    Only checks that gave less than all their points count; what only says that nothing was answered is no
    misconception.

    Parameters
    ----------
    spoken
        The cohort's language, in which the checks spoke.
    language
        The one to answer in.
    """
    lost: dict[str, dict[str, Heard]] = defaultdict(dict)
    for place in sheet.places:
        for cell in place.mark.cells if place.mark else ():
            heard = findings.get(place.student.id, {}).get(cell.name)
            if heard is not None and cell.given is not None and cell.given < cell.points:
                lost[cell.name][place.student.id] = heard
    found = [_task(cell, heard, tags, spoken, language) for cell, heard in lost.items()]
    return sorted(found, key=lambda task: (-task.answered, task.cell))


def _task(
    cell: str, heard: dict[str, Heard], tags: dict[Finding, list[Tag]], spoken: str, language: str
) -> Task:
    groups: dict[str, dict[str, Said]] = defaultdict(dict)
    for student, one in heard.items():
        for said in one.said:
            if not said.blank:
                groups[said.key].setdefault(student, said)
    common = [
        Common(key, _text(key, said, spoken, language), tuple(said), tuple(tags.get((cell, key), ())))
        for key, said in groups.items()
    ]
    wrong = {student for said in groups.values() for student in said}
    homes = [one.home for one in heard.values() if one.home]
    hints = next(
        (found for home in [*homes[:1], *map(_home, groups)] if (found := _hints(home, language))), ()
    )
    ordered = sorted(common, key=lambda one: (-len(one.students), one.key))
    return Task(cell, tuple(heard), len(heard) - len(wrong), tuple(ordered), hints)


def notes(cohort: Cohort, assignment: str, language: str) -> str | None:
    """Where in the clone the instructor's notes of an exercise's lesson are; None where there are none."""
    page = f"lessons/{assignment}/teaching.{language}.md"
    return page if any((shelf.parent / page).is_file() for shelf in cohort.plan.shelves) else None


def _text(key: str, said: dict[str, Said], spoken: str, language: str) -> str:
    texts = {one.text for one in said.values()}
    if len(texts) == 1 and (spoken == language or key.startswith("~")):
        return texts.pop()
    return key[1:] if key.startswith("~") else outline(key, language)


def _home(key: str) -> str:
    """``exercise_06.visits`` of ``exercise_06.visits.plain``: the nearest part above that has hints."""
    if key.startswith("~"):
        return ""
    parts = key.split(".")
    for end in range(len(parts) - 1, 1, -1):
        if phrases(".".join([*parts[:end], "hint"])):
            return ".".join(parts[:end])
    return ""


def _hints(home: str, language: str) -> tuple[str, ...]:
    """The hints of a part of the catalogue; those of a test the network names itself stand among the checks."""
    places = [home, f"checks.{home.partition('.')[2]}"] if home else []
    for place in places:
        if steps := sorted(phrases(f"{place}.hint", language)):
            return tuple(outline(f"{place}.hint.{step}", language) for step in steps)
    return ()
