"""What handing in late costs: one rule, settled in the gradebook so that every view of it agrees."""

import math
from dataclasses import dataclass
from datetime import datetime, timedelta
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


def settle(gradebook: Any, assignment: str, rule: LateRule) -> None:
    """Write each late submission's penalty into the gradebook, from the marks it has now.

    nbgrader takes penalties while autograding, before any mark is given by hand; so they are settled
    again whenever marks are shown. A class is one question to the database; only what differs is written.
    """
    from nbgrader.api import Assignment, Grade, SubmittedAssignment, SubmittedNotebook
    from sqlalchemy import func, update

    scores = (
        gradebook.db.query(
            SubmittedNotebook.id,
            SubmittedNotebook.late_submission_penalty,
            SubmittedAssignment.timestamp,
            SubmittedAssignment.extension,
            Assignment.duedate,
            func.sum(Grade.score),
        )
        .join(SubmittedAssignment, SubmittedNotebook.assignment_id == SubmittedAssignment.id)
        .join(Assignment, SubmittedAssignment.assignment_id == Assignment.id)
        .outerjoin(Grade, Grade.notebook_id == SubmittedNotebook.id)
        .filter(Assignment.name == assignment)
        .group_by(
            SubmittedNotebook.id,
            SubmittedNotebook.late_submission_penalty,
            SubmittedAssignment.timestamp,
            SubmittedAssignment.extension,
            Assignment.duedate,
        )
    )
    for notebook, before, time, extension, due, score in scores.all():
        penalty = rule.penalty(score or 0.0, seconds_late(time, due, extension) or 0.0) or None
        if penalty != before:
            change = update(SubmittedNotebook).where(SubmittedNotebook.id == notebook)
            gradebook.db.execute(change.values(late_submission_penalty=penalty))
    gradebook.db.commit()


def seconds_late(time: datetime | None, due: datetime | None, extension: timedelta | None) -> float | None:
    """How long past the due date, 0 when before it; None when the time of handing in is not known.

    >>> seconds_late(datetime(2026, 3, 22), datetime(2026, 3, 20), timedelta(days=1))
    86400.0
    """
    if time is None:
        return None
    return 0.0 if due is None else max(0.0, (time - due - (extension or timedelta())).total_seconds())
