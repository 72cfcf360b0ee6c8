"""What handing in late costs: one rule, settled in the gradebook so that every view of it agrees."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
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
    again whenever marks are shown.

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
    for submission in gradebook.assignment_submissions(assignment):
        if until and submission.student.id in until:
            _extend(submission, until[submission.student.id])
        for notebook in submission.notebooks:
            penalty = rule.penalty(notebook.score, submission.total_seconds_late)
            notebook.late_submission_penalty = penalty or None
    gradebook.db.commit()


def _extend(submission: Any, until: datetime | None) -> None:
    """An extension as nbgrader keeps it: so much longer than the assignment's own due date, if that has one."""
    due = submission.assignment.duedate
    longer = until.astimezone(UTC).replace(tzinfo=None) - due if until and due else None
    submission.extension = longer if longer and longer.total_seconds() > 0 else None
