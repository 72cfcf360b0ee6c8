"""All marks of a gradebook in two queries: nbgrader's own objects ask once for every grade, a minute for a big class."""

from collections import defaultdict
from typing import Any

from course.grading.gradebook import Mark, mark_of
from course.grading.late import seconds_late

Ledger = dict[str, dict[str, Mark]]
"""Marks by assignment, then by student id."""


def read(gradebook: Any, assignment: str | None = None) -> Ledger:
    """The marks of every recorded submission, of one assignment or of all.

    Parameters
    ----------
    gradebook
        Opened, as `course.grading.folder.CourseFolder.gradebook` gives it.
    assignment
        Its name; None for all.
    """
    cells = _cells(gradebook, assignment)
    return {
        name: {row.student_id: _mark(row, cells[row.id], maximum) for row in rows}
        for name, (maximum, rows) in _submissions(gradebook, assignment).items()
    }


def _submissions(gradebook: Any, assignment: str | None) -> dict[str, tuple[float, list[Any]]]:
    """By assignment: the points there are, and each submission with its times and its penalty."""
    from nbgrader.api import Assignment, SubmittedAssignment, SubmittedNotebook
    from sqlalchemy import func, select

    penalty = (
        select(
            SubmittedNotebook.assignment_id,
            func.sum(SubmittedNotebook.late_submission_penalty).label("penalty"),
        )
        .group_by(SubmittedNotebook.assignment_id)
        .subquery()
    )
    columns = (
        SubmittedAssignment.id, SubmittedAssignment.student_id, SubmittedAssignment.timestamp,
        SubmittedAssignment.extension, Assignment.name, Assignment.duedate, penalty.c.penalty,
    )  # fmt: skip
    query = (
        select(*columns)
        .join(Assignment, Assignment.id == SubmittedAssignment.assignment_id)
        .outerjoin(penalty, penalty.c.assignment_id == SubmittedAssignment.id)
    )
    rows = gradebook.db.execute(_only(query, assignment)).all()
    points = dict(gradebook.db.execute(select(Assignment.name, Assignment.max_score)).all())
    found: dict[str, tuple[float, list[Any]]] = {}
    for row in rows:
        found.setdefault(row.name, (points[row.name], []))[1].append(row)
    return found


def _cells(gradebook: Any, assignment: str | None) -> dict[str, list[Any]]:
    """The grades of each submission, by its id."""
    from nbgrader.api import (
        Assignment,
        BaseCell,
        Grade,
        GradeCell,
        SubmittedAssignment,
        SubmittedNotebook,
        TaskCell,
    )
    from sqlalchemy import func, select

    points = func.coalesce(GradeCell.__table__.c.max_score, TaskCell.__table__.c.max_score, 0.0)
    columns = (
        SubmittedNotebook.assignment_id, BaseCell.__table__.c.name, points.label("points"),
        Grade.auto_score, Grade.manual_score, Grade.extra_credit, Grade.needs_manual_grade,
    )  # fmt: skip
    query = (
        select(*columns)
        .select_from(Grade.__table__)
        .join(SubmittedNotebook.__table__, SubmittedNotebook.id == Grade.notebook_id)
        .join(SubmittedAssignment.__table__, SubmittedAssignment.id == SubmittedNotebook.assignment_id)
        .join(Assignment.__table__, Assignment.id == SubmittedAssignment.assignment_id)
        .join(BaseCell.__table__, BaseCell.__table__.c.id == Grade.cell_id)
        .outerjoin(GradeCell.__table__, GradeCell.__table__.c.id == Grade.cell_id)
        .outerjoin(TaskCell.__table__, TaskCell.__table__.c.id == Grade.cell_id)
    )
    found: dict[str, list[Any]] = defaultdict(list)
    for row in gradebook.db.execute(_only(query, assignment)):
        found[row.assignment_id].append(row)
    return found


def _only(query: Any, assignment: str | None) -> Any:
    from nbgrader.api import Assignment

    return query.where(Assignment.name == assignment) if assignment else query


def _mark(row: Any, cells: list[Any], maximum: float) -> Mark:
    grades = [(cell, cell.name, cell.points) for cell in cells]
    late = seconds_late(row.timestamp, row.duedate, row.extension)
    return mark_of(row.student_id, grades, maximum, row.penalty or 0.0, late)
