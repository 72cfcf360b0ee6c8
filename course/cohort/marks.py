"""Everybody's marks: one row for each student and assignment, and the CSV file of them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from course.cohort import class_list, rubric, sheets
from course.cohort.folder import Cohort
from course.cohort.life import extensions
from course.cohort.places import outside_repositories
from course.cohort.plan import Assignment
from course.grading import gradebook, late, ledger, prepare
from course.grading.gradebook import Mark, Student
from course.grading.journal import Entry, Journal
from course.words import say

FILE = "marks.csv"
COLUMNS = (
    "student_id", "name", "assignment", "auto", "manual", "total", "max", "status", "reason", "late", "penalty",
    *rubric.CRITERIA,
)  # fmt: skip
STATUSES = ("graded", "waiting", "ungraded", "collected", "missing")


@dataclass(frozen=True)
class Row:
    """One student's mark for one assignment.

    Attributes
    ----------
    status
        ``graded``; ``waiting`` for a person to read written answers; ``ungraded``: it could not be graded,
        ``reason`` says why; ``collected`` but not graded as it stands; ``missing``: nothing was handed in.
    mark
        What the gradebook holds, for ``graded`` and ``waiting``.
    maximum
        Points there are.
    days_late
        Started days by the plan's rule; None when the time of handing in is not known.
    """

    student: Student
    assignment: str
    status: str
    reason: str
    mark: Mark | None
    maximum: float
    days_late: int | None

    @property
    def cells(self) -> list[str]:
        """The row as it stands in the CSV file; a mark that does not exist is empty, never 0."""
        mark = self.mark
        auto, manual, total, penalty = (
            (number(mark.auto), number(mark.manual), number(mark.total), number(mark.penalty))
            if mark
            else ("", "", "", "")
        )
        if self.status == "waiting":
            manual = ""
        late_days = "" if self.days_late is None else str(self.days_late)
        start = [self.student.id, self.student.name, self.assignment]
        rest = [auto, manual, total, number(self.maximum), self.status, self.reason, late_days, penalty]
        criteria = rubric.by_criterion(mark.cells) if mark else {}
        return start + rest + [number(criteria.get(name)) for name in rubric.CRITERIA]


def rows(cohort: Cohort, assignments: list[Assignment]) -> list[Row]:
    """Everybody's rows, the late rule settled first, by assignment and then student.

    Who has dropped the course has rows for what they handed in, and no others.
    """
    found: list[Row] = []
    out = class_list.dropped(cohort)
    with cohort.tree.gradebook() as book:
        students = gradebook.students(book)
        for item in assignments:
            if not cohort.closed:
                late.settle(book, item.name, item.late, extensions.until(cohort, item.name))
            marks = ledger.marks(book, item.name)
            _, maximum = gradebook.maximum(book, item.name)
            entries = Journal(cohort.root).entries(item.name)
            notebooks = prepare.released(cohort.tree, item.name) if entries else {}
            for student in students:
                entry, mark = entries.get(student.id), marks.get(student.id)
                status, reasons = _status(cohort, item.name, student.id, entry, mark, notebooks)
                row = _row(item, student, status, reasons, mark, maximum)
                if row.status != "missing" or student.id not in out:
                    found.append(row)
    return found


def export(cohort: Cohort, assignments: list[Assignment], to: Path | None = None) -> tuple[Path, list[Row]]:
    """Write everybody's marks as CSV (see `course.cohort.sheets`).

    Returns
    -------
    path, rows
        Where it is, and what is in it.
    """
    found = rows(cohort, assignments)
    place = outside_repositories(cohort, to or cohort.root / FILE)
    return sheets.write(place, [COLUMNS, *(row.cells for row in found)]), found


def _row(
    item: Assignment, student: Student, status: str, reasons: Iterator[str], mark: Mark | None, maximum: float
) -> Row:
    shown = mark if status in ("graded", "waiting") else None
    days = None
    if shown and shown.seconds_late is not None and item.due:
        days = item.late.days(shown.seconds_late)
    return Row(student, item.name, status, " ".join(reasons), shown, maximum, days)


def status(
    cohort: Cohort,
    assignment: str,
    student: str,
    entry: Entry | None,
    mark: Mark | None,
    is_stale: Callable[[Entry], bool],
) -> str:
    """One of `STATUSES`; whether what was graded is still what lies there is asked of ``is_stale``."""
    if not cohort.tree.submitted(student, assignment).exists():
        return "missing"
    stale = entry is not None and is_stale(entry)
    if entry and entry.reason and not stale:
        return "ungraded"
    # Without an entry it was nbgrader's own command that graded it.
    if stale or mark is None or not cohort.tree.autograded(student, assignment).exists():
        return "collected"
    return "waiting" if mark.waiting else "graded"


def is_stale(cohort: Cohort, entry: Entry, notebooks: dict[str, bytes] | None = None) -> bool:
    """Whether a hand-in, its time or its assignment has changed since it was graded.

    Parameters
    ----------
    cohort, entry
        Whose journal it is from.
    notebooks
        The assignment's own, where they have been read already (`course.grading.prepare.released`).
    """
    return entry.digest != prepare.digest(cohort.tree, entry.student, entry.assignment, notebooks)


def _status(
    cohort: Cohort,
    assignment: str,
    student: str,
    entry: Entry | None,
    mark: Mark | None,
    notebooks: dict[str, bytes],
) -> tuple[str, Iterator[str]]:
    language = cohort.plan.language
    found = status(cohort, assignment, student, entry, mark, lambda entry: is_stale(cohort, entry, notebooks))
    if found in ("missing", "collected"):
        return found, iter([say(f"cohort.status.{found}", language)])
    if entry and entry.reason and found == "ungraded":
        return found, iter([entry.reason.say(language)])
    remarks = [remark.say(language) for remark in (entry.remarks if entry else ())]
    if mark and found == "waiting":
        remarks.insert(0, say("cohort.status.waiting", language, number=mark.waiting))
    return found, iter(remarks)


def number(value: float | None) -> str:
    """Points as they stand in a file; nothing for no mark."""
    return "" if value is None else f"{round(value, 4):g}"
