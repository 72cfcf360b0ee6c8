"""More time for one student: given with a reason, kept, taken back, and never forgotten by a regrade."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from pathlib import Path

from course.cohort.folder import Cohort
from course.cohort.life import clock, records
from course.cohort.life.records import stopped
from course.cohort.plan import Assignment
from course.cohort.problems import nearest
from course.grading import gradebook

FILE = "extensions.json"


@dataclass(frozen=True)
class Extension:
    """More time for one student and assignment.

    Attributes
    ----------
    until
        The due date in place of the plan's; aware.
    reason
        Why; for whoever teaches, never in feedback.
    given, undone
        When it was written down, and when it was taken back (empty: it holds).
    """

    assignment: str
    student: str
    until: datetime
    reason: str
    given: str
    undone: str = ""


def every(cohort: Cohort) -> Iterator[Extension]:
    """All that were ever given, in the order of assignments, students and time."""
    for assignment, students in sorted(records.read(_file(cohort)).items()):
        for student, given in sorted(students.items()):
            for one in given:
                moment = clock.fixed(datetime.fromisoformat(one["until"]), place(cohort, assignment))
                yield Extension(
                    assignment, student, moment, one["reason"], one["given"], one.get("undone", "")
                )


def place(cohort: Cohort, assignment: str) -> tzinfo | None:
    """Whose wall clock an assignment's due dates are read on: the plan's, else the one its due date has."""
    dues = (item.due for item in cohort.plan.assignments if item.name == assignment)
    due = next(dues, None)
    return cohort.plan.place or (due.tzinfo if due else None)


def until(cohort: Cohort, assignment: str) -> dict[str, datetime | None]:
    """The due date of each student who was ever given more time; None where it was taken back."""
    found: dict[str, datetime | None] = {}
    for one in every(cohort):
        if one.assignment == assignment:
            found[one.student] = None if one.undone else one.until
    return found


def due(cohort: Cohort, item: Assignment, student: str) -> datetime | None:
    """When an assignment is due for a student."""
    own = until(cohort, item.name).get(student)
    return max(own, item.due) if own and item.due else item.due


def give(cohort: Cohort, item: Assignment, students: list[str], until: datetime, reason: str) -> None:
    """Give students time until a moment; what they were given before is undone by it.

    Raises
    ------
    CohortError
        When the assignment has no due date, the moment is no later, or somebody is not in the class.
    """
    if item.due is None:
        raise stopped("no_due", name=item.name)
    if until <= item.due:
        due = clock.shown(item.due, place(cohort, item.name))
        raise stopped(
            "not_longer", name=item.name, due=due, until=clock.shown(until, place(cohort, item.name))
        )
    _must_be_known(cohort, students)
    kept = {"until": until.astimezone(UTC).isoformat(), "reason": reason, "given": records.now()}
    _change(cohort, item.name, students, kept)


def undo(cohort: Cohort, item: Assignment, students: list[str]) -> None:
    """Take back what students were given; taken back before, it stays so.

    Raises
    ------
    CohortError
        When one of them was never given anything.
    """
    held = until(cohort, item.name)
    if without := [student for student in students if student not in held]:
        raise stopped("no_extension", name=item.name, names=", ".join(without))
    _change(cohort, item.name, students, None)


def drop(cohort: Cohort, student: str) -> None:
    """Forget all that one student was ever given."""
    data = records.read(_file(cohort))
    left = {name: {who: given for who, given in of.items() if who != student} for name, of in data.items()}
    records.write(_file(cohort), {name: of for name, of in left.items() if of})


def _change(cohort: Cohort, assignment: str, students: list[str], new: dict[str, str] | None) -> None:
    data = records.read(_file(cohort))
    for student in students:
        given = data.setdefault(assignment, {}).setdefault(student, [])
        for one in given:
            one.setdefault("undone", records.now())
        given += [new] if new else []
    records.write(_file(cohort), data)


def _must_be_known(cohort: Cohort, students: list[str]) -> None:
    with cohort.tree.gradebook() as book:
        known = [student.id for student in gradebook.students(book)]
    for student in students:
        if student not in known:
            near = nearest(student, known)
            raise stopped("nobody", student=student, hint=f" → {near}" if near else "")


def _file(cohort: Cohort) -> Path:
    return cohort.root / FILE
