"""What handing in late costs: one rule, settled in the gradebook so that every view of it agrees."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

DAY = 24 * 60 * 60


@dataclass(frozen=True)
class LateRule:
    """Marks lost per started day.

    Parameters
    ----------
    grace_minutes
        Lateness that costs nothing, in minutes.
    percent_per_day
        Per cent of the marks earned that each started day after the due date costs.
    closed_after_days
        From this many started days on nothing is left; None for never.

    Examples
    --------
    Ten per cent a day, an hour of grace: thirty hours late are two started days.

    >>> rule = LateRule(grace_minutes=60, percent_per_day=10)
    >>> rule.days(30 * 3600), rule.penalty(8, 30 * 3600), rule.penalty(8, 59 * 60)
    (2, 1.6, 0.0)
    """

    grace_minutes: float = 0
    percent_per_day: float = 0
    closed_after_days: int | None = None

    def days(self, seconds: float) -> int:
        """Started days late, 0 within the grace."""
        return math.ceil(seconds / DAY) if seconds > self.grace_minutes * 60 else 0

    def penalty(self, score: float, seconds: float) -> float:
        """Marks taken from a score handed in so many seconds late; never more than the score."""
        days = self.days(seconds)
        if self.closed_after_days is not None and days > self.closed_after_days:
            return score
        return round(score * min(1.0, days * self.percent_per_day / 100), 4)


def settle(
    gradebook: Any, assignment: str, rule: LateRule, until: Mapping[str, datetime | None] | None = None
) -> None:
    """Write each late submission's penalty into the gradebook, from the marks it has now.

    nbgrader takes penalties while autograding, before any mark is given by hand; so they are settled
    again whenever marks are shown. A class is one question to the database; only what differs is written.

    Parameters
    ----------
    gradebook
        nbgrader's.
    assignment
        Its name.
    rule
        What lateness costs.
    until
        Extensions by student: the time given (aware), or None where one was taken back. Who is not in it keeps
        what the gradebook has.
    """
    from nbgrader.api import SubmittedAssignment, SubmittedNotebook
    from sqlalchemy import update

    for row, score in _scores(gradebook, assignment):
        extension = row.extension
        if until and row.student_id in until:
            extension = _longer(row.duedate, until[row.student_id])
            if extension != row.extension:
                change = update(SubmittedAssignment).where(SubmittedAssignment.id == row.submission)
                gradebook.db.execute(change.values(extension=extension))
        late = seconds_late(row.timestamp, row.duedate, extension) or 0.0
        penalty = rule.penalty(score, late) or None
        if penalty != row.penalty and row.notebook:
            wanted = update(SubmittedNotebook).where(SubmittedNotebook.id == row.notebook)
            gradebook.db.execute(wanted.values(late_submission_penalty=penalty))
    gradebook.db.commit()


def seconds_late(time: datetime | None, due: datetime | None, extension: timedelta | None) -> float | None:
    """How long past the due date, 0 when before it; None when the time of handing in is not known.

    >>> seconds_late(datetime(2026, 3, 22), datetime(2026, 3, 20), timedelta(days=1))
    86400.0
    """
    if time is None:
        return None
    return 0.0 if due is None else max(0.0, (time - due - (extension or timedelta())).total_seconds())


def _longer(due: datetime | None, until: datetime | None) -> timedelta | None:
    """An extension as nbgrader keeps it: so much longer than the assignment's own due date, if that has one."""
    longer = until.astimezone(UTC).replace(tzinfo=None) - due if until and due else timedelta()
    return longer if longer > timedelta() else None


def _scores(gradebook: Any, assignment: str) -> list[tuple[Any, float]]:
    """Each submitted notebook with what its lateness follows from, and its score."""
    from nbgrader.api import Assignment, BaseCell, Grade, Notebook, SubmittedAssignment, SubmittedNotebook
    from sqlalchemy import func

    session = gradebook.db
    # By cell: of grades, nbgrader's tables have no other index than that of a cell's.
    cells = session.query(BaseCell.id).join(Notebook, BaseCell.notebook_id == Notebook.id)
    cells = cells.join(Assignment, Notebook.assignment_id == Assignment.id)
    ids = [row.id for row in cells.filter(Assignment.name == assignment)]
    sums = session.query(Grade.notebook_id, func.sum(Grade.score)).filter(Grade.cell_id.in_(ids))
    scores = {notebook: score or 0.0 for notebook, score in sums.group_by(Grade.notebook_id)}
    query = session.query(
        SubmittedAssignment.id.label("submission"),
        SubmittedAssignment.student_id,
        SubmittedAssignment.timestamp,
        SubmittedAssignment.extension,
        Assignment.duedate,
        SubmittedNotebook.id.label("notebook"),
        SubmittedNotebook.late_submission_penalty.label("penalty"),
    )
    query = query.join(Assignment, SubmittedAssignment.assignment_id == Assignment.id)
    query = query.outerjoin(SubmittedNotebook, SubmittedNotebook.assignment_id == SubmittedAssignment.id)
    return [(row, scores.get(row.notebook, 0.0)) for row in query.filter(Assignment.name == assignment)]
