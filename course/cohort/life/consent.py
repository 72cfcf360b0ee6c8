"""Who lets a drawing be shown to the next class: asked of each student, dated, and free to be taken back."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from course.cohort import sheets
from course.cohort.folder import Cohort
from course.cohort.life import records
from course.cohort.life.records import stopped
from course.cohort.problems import CohortError, Problem
from course.grading import gradebook
from course.words import say

FILE = "consent.json"
_YES = {"yes", "y", "true", "1", "o", "예", "네", "동의", "동의함"}
_NO = {"no", "n", "false", "0", "x", "아니오", "아니요", "비동의", "동의하지 않음", "철회"}
_HEADINGS = {
    "id": "id", "student_id": "id", "student id": "id", "학번": "id", "아이디": "id",
    "consent": "consent", "동의": "consent", "동의 여부": "consent",
    "date": "day", "날짜": "day", "일자": "day",
}  # fmt: skip


@dataclass(frozen=True)
class Answer:
    """What a student has said last: yes or no, and on which day."""

    student: str
    given: bool
    day: date


def answers(cohort: Cohort) -> dict[str, Answer]:
    """The last answer of everyone who has given one, by student; who has not is no yes."""
    found = {}
    for student, said in sorted(records.read(_file(cohort)).items()):
        last = said[-1]
        found[student] = Answer(student, last["given"] is True, date.fromisoformat(last["day"]))
    return found


def consenting(cohort: Cohort) -> list[str]:
    """Everyone whose last answer is yes."""
    return [student for student, answer in answers(cohort).items() if answer.given]


def put(cohort: Cohort, new: Iterable[Answer]) -> int:
    """Write answers down, each behind the ones before it; the same again is nothing new.

    Returns
    -------
    int
        How many were new.

    Raises
    ------
    CohortError
        When somebody is not in the class; nothing is written then.
    """
    new = list(new)
    with cohort.tree.gradebook() as book:
        known = {student.id for student in gradebook.students(book)}
    if strangers := sorted({one.student for one in new} - known):
        raise stopped("strangers", names=", ".join(strangers))
    data, number = records.read(_file(cohort)), 0
    for one in new:
        said = data.setdefault(one.student, [])
        entry = {"given": one.given, "day": one.day.isoformat()}
        if not said or said[-1]["given"] != one.given:
            said.append(entry)
            number += 1
    records.write(_file(cohort), data)
    return number


def drop(cohort: Cohort, student: str) -> None:
    """Forget all that one student has said."""
    records.write(_file(cohort), {who: s for who, s in records.read(_file(cohort)).items() if who != student})


def from_csv(path: Path, today: date) -> list[Answer]:
    """The answers of a sheet: ``id`` (학번), ``consent`` (동의) yes or no, ``date`` (날짜) if there is one.

    A cell left empty is no answer. A date left empty is today.

    Raises
    ------
    CohortError
        With every line that is neither yes nor no.
    """
    try:
        rows = sheets.read(path.read_bytes())
    except FileNotFoundError:
        raise stopped("no_file", path=path) from None
    except UnicodeDecodeError:
        raise CohortError.of("roster_encoding", path=path) from None
    columns = [_HEADINGS.get(heading.strip().lower(), "") for heading in (rows[0] if rows else [])]
    if not {"id", "consent"} <= set(columns):
        got = ", ".join(rows[0]) if rows else say("cohort.problem.nothing")
        raise CohortError.listing([Problem(f"{path.name}: 1", say("life.expected.consent_heading"), got)])
    found, problems = [], []
    for line, row in enumerate(rows[1:], 2):
        fields = {column: value.strip() for column, value in zip(columns, row, strict=False) if column}
        if not fields.get("id") or not fields.get("consent"):
            continue
        try:
            found.append(_answer(fields, today))
        except ValueError as wrong:
            key, text = wrong.args
            problems.append(Problem(f"{path.name}: {line}", say(f"life.expected.{key}"), repr(text)))
    if problems:
        raise CohortError.listing(problems)
    return found


def _answer(fields: dict[str, str], today: date) -> Answer:
    said, day = fields["consent"].lower(), fields.get("day", "")
    if said not in _YES | _NO:
        raise ValueError("yes_or_no", fields["consent"])
    try:
        when = date.fromisoformat(day.replace(".", "-").replace("/", "-").strip("-")) if day else today
    except ValueError:
        raise ValueError("date", day) from None
    return Answer(fields["id"], said in _YES, when)


def _file(cohort: Cohort) -> Path:
    return cohort.root / FILE
