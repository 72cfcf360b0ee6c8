"""Marks for a spreadsheet: one row a student, one column an assignment, or a column a task of one assignment."""

from collections.abc import Callable

from course.cohort import class_list, sheets
from course.cohort.folder import Cohort
from course.cohort.marks import Row, number
from course.cohort.plan import Assignment
from course.cohort.saying import heading
from course.grading import gradebook
from course.words import say

FILE = "marks-wide.csv"
_Cells = Callable[[dict[str, Row]], list[str]]


def table(cohort: Cohort, items: list[Assignment], rows: list[Row]) -> list[list[str]]:
    """Headings and rows; a mark that does not exist is empty, never 0.

    With one assignment there is a column for each graded task, then the total; with several, a column for each
    assignment, then their sum. The maximum stands in the heading: ``03-draw-the-mvn (28)``.
    """
    by_student: dict[str, dict[str, Row]] = {}
    for row in rows:
        by_student.setdefault(row.student.id, {})[row.assignment] = row
    out = class_list.dropped(cohort)
    headings, cells = _tasks(cohort, items[0]) if len(items) == 1 else _assignments(rows, items)
    lines = [[heading("id"), heading("name"), say("lms.roster.email"), *headings, heading("status")]]
    for student, theirs in sorted(by_student.items()):
        one = next(iter(theirs.values())).student
        state = say("lms.roster.dropped") if student in out else ""
        if len(items) == 1 and not state:
            state = say(f"cohort.status.name.{theirs[items[0].name].status}")
        lines.append([sheets.digits(student), one.name, one.email, *cells(theirs), state])
    return lines


def _assignments(rows: list[Row], items: list[Assignment]) -> tuple[list[str], _Cells]:
    most = {row.assignment: row.maximum for row in rows}
    names = [item.name for item in items]
    everything = sum(most.values())

    def cells(theirs: dict[str, Row]) -> list[str]:
        totals = [total(theirs.get(name)) for name in names]
        known = [mark for mark in totals if mark is not None]
        return [number(mark) for mark in totals] + [number(sum(known)) if known else ""]

    return [
        *(f"{name} ({most.get(name, 0):g})" for name in names),
        f"{heading('total')} ({everything:g})",
    ], cells


def _tasks(cohort: Cohort, item: Assignment) -> tuple[list[str], _Cells]:
    with cohort.tree.gradebook() as book:
        tasks = gradebook.cells(book, item.name)
    # As they stand in the notebook; a server gives rows in any order.
    place = {name: number for number, name in enumerate(cohort.tree.cells(item.name))}
    tasks.sort(key=lambda task: place.get(task.name, len(place)))

    def cells(theirs: dict[str, Row]) -> list[str]:
        row = theirs[item.name]
        given = {cell.name: cell.given for cell in row.mark.cells} if row.mark else {}
        return [*(number(given.get(task.name)) for task in tasks), number(total(row))]

    most = sum(task.points for task in tasks)
    return [*(f"{task.name} ({task.points:g})" for task in tasks), f"{heading('total')} ({most:g})"], cells


def total(row: Row | None) -> float | None:
    """A row's points after the late rule; None where there is no final mark."""
    return row.mark.total if row and row.mark else None
