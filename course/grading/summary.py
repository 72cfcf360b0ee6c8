"""What stands at the top of a student's page: points by task, what is right already, what to try next, the rubric."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from nbgrader import utils

from course.grading.findings import Findings, findings
from course.grading.remarks import Remark
from course.words import phrases, say

_POINTS_BEHIND = re.compile(r"\s*\([^()]*\d[^()]*(점|points?)[^()]*\)\s*$")
_MARKS = re.compile(r"[*_`]+")
_RUBRIC_POINTS = 4


@dataclass(frozen=True)
class Part:
    """One graded cell.

    Attributes
    ----------
    kind
        ``"check"`` or ``"answer"``.
    criterion
        Of the rubric, in words; empty for any other cell.
    said
        What its check told, where it told something.
    marked
        Whether its panel shows the drawing with the places lit up.
    note
        Why it gave nothing, in a sentence of the page's.
    """

    id: str
    kind: str
    title: str
    score: float
    points: float
    waiting: bool
    criterion: str
    comment: str
    said: Findings | None
    marked: bool
    note: str

    @property
    def full(self) -> bool:
        """Whether it has all its points."""
        return not self.waiting and self.points > 0 and self.score >= self.points

    @property
    def told(self) -> bool:
        """Whether its panel says title and points, so that they need not be said again above it."""
        return bool(self.said) and self.said.score == self.score  # type: ignore[union-attr]

    @property
    def right(self) -> list[str]:
        """What is right in it already."""
        return self.said.texts("right") if self.said else []

    @property
    def step(self) -> str:
        """The one next step, where the check names one."""
        return self.said.step if self.said else ""

    @property
    def trouble(self) -> list[str]:
        """What is not: the check's own words, or why it gave nothing."""
        told = self.said.texts("wrong", "open") if self.said else []
        return told or ([self.note] if self.note else [])


@dataclass
class Task:
    """A task, which is a second heading of the notebook, and its graded cells."""

    title: str
    parts: list[Part] = field(default_factory=list)

    @property
    def score(self) -> float:
        """Points given so far."""
        return sum(part.score for part in self.parts)

    @property
    def points(self) -> float:
        """Points there are."""
        return sum(part.points for part in self.parts)

    @property
    def alone(self) -> bool:
        """Whether it is one cell of the same name."""
        return [part.title for part in self.parts] == [self.title]

    @property
    def waiting(self) -> bool:
        """Whether a person has still to read something."""
        return any(part.waiting for part in self.parts)


@dataclass(frozen=True)
class Summary:
    """Everything above the notebook.

    Attributes
    ----------
    title
        Of the exercise.
    remarks
        What happened to the hand-in, in the student's words.
    """

    title: str
    tasks: list[Task]
    remarks: list[str]

    @property
    def parts(self) -> list[Part]:
        """Every graded cell, in order."""
        return [part for task in self.tasks for part in task.parts]

    def part(self, name: str) -> Part | None:
        """The graded cell of an id."""
        return next((part for part in self.parts if part.id == name), None)

    @property
    def checks(self) -> list[Part]:
        """What is checked by machine."""
        return [part for part in self.parts if part.kind == "check"]

    @property
    def right(self) -> list[Part]:
        """Checks with something right in them: the whole ones first."""
        partly = [part for part in self.checks if not part.full and part.right]
        return [part for part in self.checks if part.full] + partly

    @property
    def next(self) -> list[list[Part]]:
        """Checks that lost points, as the notebook has them; those with the same to say of them together."""
        lost = [part for part in self.checks if not part.full and not part.waiting]
        return [list(same) for _, same in groupby(lost, lambda part: (part.trouble, part.step))]

    @property
    def rubric(self) -> list[Task]:
        """The tasks a person reads, with their parts."""
        read = [Task(task.title, [one for one in task.parts if one.kind == "answer"]) for task in self.tasks]
        return [task for task in read if task.parts]


def summary(notebook: Any, assignment: str, remarks: Iterable[Remark], language: str) -> Summary:
    """Sum up a notebook that `course.grading.page.StudentView` has filled with marks and cleaned.

    Parameters
    ----------
    notebook
        With scores and comments in its cells' metadata.
    assignment
        Its title where the notebook has no heading.
    remarks
        From the journal; what is not for students' eyes is left out.
    language
        Of the sentences.
    """
    title, tasks, below = "", [Task("")], ""
    for cell in notebook.cells:
        if utils.is_grade(cell) or utils.is_task(cell):
            tasks[-1].parts.append(_part(cell, below or tasks[-1].title, language))
        elif cell.cell_type == "markdown":
            for level, text in _headings(cell.source):
                if level == 1:
                    title = title or text
                elif level == 2:
                    tasks.append(Task(text))
                below = "" if level < 3 else text
    tasks = [task for task in tasks if task.parts]
    return Summary(title or assignment, tasks, list(_for_students(remarks, language)))


def _headings(source: str) -> Iterator[tuple[int, str]]:
    for line in source.split("\n"):
        if found := re.match(r"(#{1,3})\s+(\S.*)", line):
            yield len(found[1]), _POINTS_BEHIND.sub("", _MARKS.sub("", found[2]))


def _part(cell: Any, heading: str, language: str) -> Part:
    about = cell.metadata.nbgrader
    name, points = about.grade_id, float(about.get("points") or 0)
    is_check = cell.cell_type == "code" and utils.is_locked(cell)
    criterion = ""
    if not is_check and points == _RUBRIC_POINTS:
        criterion = phrases("comments.criterion", language).get(name.rpartition("-")[2], "")
    said = findings(cell) if is_check else None
    comment = about.get("comment") or (
        "" if not about.get("blank") else say("grading.page.no_response", language)
    )
    return Part(
        id=name,
        kind="check" if is_check else "answer",
        title=(said.title if said else "") or criterion or heading or name,
        score=float(about.get("score") or 0),
        points=points,
        waiting=bool(about.get("waiting")),
        criterion=criterion,
        comment=comment,
        said=said,
        marked=is_check
        and any("<figure" in output.get("data", {}).get("text/html", "") for output in cell.outputs),
        note=_note(cell) if is_check else "",
    )


def _note(cell: Any) -> str:
    """The page's own sentence in place of an output."""
    notes = [output for output in cell.outputs if "course_note" in output.get("metadata", {})]
    return str(notes[0].data["text/plain"]) if notes else ""


def _for_students(remarks: Iterable[Remark], language: str) -> Iterator[str]:
    ours = phrases("grading.page.remark", language)
    known = (remark for remark in remarks if remark.key in ours)
    yield from dict.fromkeys(say(f"grading.page.remark.{one.key}", language, **one.fields) for one in known)
