"""Everybody's marks in four questions to the database: nbgrader's objects ask once for every grade, a minute for a class."""

from collections import defaultdict
from operator import itemgetter
from typing import Any

from course.grading.gradebook import CellMark, Mark
from course.grading.late import seconds_late

Ledger = dict[str, dict[str, Mark]]
"""Marks by assignment, then by student id."""
_Cells = dict[str, tuple[str, float]]  # name and points by id


def read(gradebook: Any, assignment: str | None = None) -> Ledger:
    """The marks of every recorded submission, of one assignment or of all.

    Parameters
    ----------
    gradebook
        Opened, as `course.grading.folder.CourseFolder.gradebook` gives it.
    assignment
        Its name; None for all.
    """
    maxima = _maxima(gradebook)
    cells = _cells(gradebook, assignment)
    grades = _grades(gradebook, cells, of_all=assignment is None)
    found: Ledger = defaultdict(dict)
    for rows in _submissions(gradebook, assignment):
        first = rows[0]
        given = [(grade, *cells[grade.cell_id]) for row in rows for grade in grades.get(row.notebook, ())]
        found[first.name][first.student_id] = _mark(rows, given, maxima[first.name])
    return dict(found)


def marks(gradebook: Any, assignment: str) -> dict[str, Mark]:
    """The marks of one assignment by student id."""
    return read(gradebook, assignment).get(assignment, {})


def _maxima(gradebook: Any) -> dict[str, float]:
    from nbgrader.api import Assignment
    from sqlalchemy import select

    return dict(gradebook.db.execute(select(Assignment.name, Assignment.max_score)).all())


def _cells(gradebook: Any, assignment: str | None) -> _Cells:
    """What is graded: each cell's name and what it is worth."""
    from nbgrader.api import Assignment, BaseCell, GradeCell, Notebook, TaskCell
    from sqlalchemy import func, select

    base, graded, task = BaseCell.__table__, GradeCell.__table__, TaskCell.__table__
    query = (
        select(base.c.id, base.c.name, func.coalesce(graded.c.max_score, task.c.max_score, 0.0))
        .select_from(base)
        .join(Notebook, Notebook.id == base.c.notebook_id)
        .join(Assignment, Assignment.id == Notebook.assignment_id)
        .outerjoin(graded, graded.c.id == base.c.id)
        .outerjoin(task, task.c.id == base.c.id)
    )
    return {cell: (name, points) for cell, name, points in gradebook.db.execute(_only(query, assignment))}


def _grades(gradebook: Any, cells: _Cells, *, of_all: bool) -> dict[str, list[Any]]:
    """Every cell's marks by submitted notebook."""
    from nbgrader.api import Grade
    from sqlalchemy import select

    query = select(
        Grade.notebook_id, Grade.cell_id, Grade.auto_score, Grade.manual_score, Grade.extra_credit,
        Grade.needs_manual_grade,
    )  # fmt: skip
    if not of_all:  # by cell: nbgrader's tables have no other index that helps
        query = query.where(Grade.cell_id.in_(list(cells)))
    found: dict[str, list[Any]] = defaultdict(list)
    for row in gradebook.db.execute(query):
        found[row.notebook_id].append(row)
    return found


def _submissions(gradebook: Any, assignment: str | None) -> list[list[Any]]:
    """Each submission as a row for every notebook in it, with its times and its penalty."""
    from nbgrader.api import Assignment, SubmittedAssignment, SubmittedNotebook
    from sqlalchemy import select

    columns = (
        SubmittedAssignment.id, SubmittedAssignment.student_id, SubmittedAssignment.timestamp,
        SubmittedAssignment.extension, Assignment.name, Assignment.duedate,
        SubmittedNotebook.id.label("notebook"), SubmittedNotebook.late_submission_penalty.label("penalty"),
    )  # fmt: skip
    query = (
        select(*columns)
        .join(Assignment, Assignment.id == SubmittedAssignment.assignment_id)
        .outerjoin(SubmittedNotebook, SubmittedNotebook.assignment_id == SubmittedAssignment.id)
    )
    found: dict[str, list[Any]] = defaultdict(list)
    for row in gradebook.db.execute(_only(query, assignment)):
        found[row.id].append(row)
    return list(found.values())


def _only(query: Any, assignment: str | None) -> Any:
    from nbgrader.api import Assignment

    return query.where(Assignment.name == assignment) if assignment else query


def _mark(rows: list[Any], grades: list[tuple[Any, str, float]], maximum: float) -> Mark:
    """A submission's mark from its grades, each with its cell's name and what that is worth."""
    grades = sorted(grades, key=itemgetter(1))  # no database promises an order
    by_hand = [grade for grade, *_ in grades if grade.manual_score is not None]
    auto = [grade for grade, *_ in grades if grade.manual_score is None]
    return Mark(
        student=rows[0].student_id,
        auto=sum(grade.auto_score or 0.0 for grade in auto),
        manual=sum(g.manual_score for g in by_hand) + sum(g.extra_credit or 0.0 for g, *_ in grades),
        waiting=sum(grade.needs_manual_grade for grade, *_ in grades),
        maximum=maximum,
        penalty=sum(row.penalty or 0.0 for row in rows),
        seconds_late=seconds_late(rows[0].timestamp, rows[0].duedate, rows[0].extension),
        cells=tuple(_cell_mark(*grade) for grade in grades),
    )


def _cell_mark(grade: Any, name: str, points: float) -> CellMark:
    given = grade.manual_score if grade.manual_score is not None else grade.auto_score
    # A written answer that came in anew keeps its old mark until a person has read it again.
    return CellMark(name, None if grade.needs_manual_grade else given, points)
