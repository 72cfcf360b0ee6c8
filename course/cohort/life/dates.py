"""What a class's plan says is due: to be released, to be handed in, next."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from course.cohort.folder import Cohort
from course.cohort.life import clock, extensions
from course.words import say

_SHOWN = 3


@dataclass(frozen=True)
class Event:
    """Something that happens at a moment: ``kind`` is ``release``, ``due`` or ``extension``."""

    moment: datetime
    kind: str
    assignment: str
    student: str = ""


def to_release(cohort: Cohort, now: datetime) -> list[str]:
    """The assignments whose day to go out has come and that are not out yet, in the plan's order."""
    return [
        item.name
        for item in cohort.plan.assignments
        if item.release and _utc(item.release) <= _utc(now) and not cohort.tree.is_released(item.name)
    ]


def next_release(cohort: Cohort, now: datetime) -> Event | None:
    """The next assignment to go out after a moment."""
    return next((event for event in events(cohort, now) if event.kind == "release"), None)


def events(cohort: Cohort, now: datetime) -> list[Event]:
    """Everything that is still to come, the next first."""
    return sorted(
        (event for event in _all(cohort) if _utc(event.moment) > _utc(now)),
        key=lambda event: (_utc(event.moment), event.kind, event.assignment, event.student),
    )


def agenda(cohort: Cohort, now: datetime, language: str | None = None) -> list[str]:
    """What is overdue to be released, and what comes next, as sentences with how long it is until then."""
    late = to_release(cohort, now)
    lines = [say("life.agenda.overdue", language, names=", ".join(late))] if late else []
    for event in events(cohort, now)[:_SHOWN]:
        when = clock.shown(event.moment, cohort.plan.place)
        left = _left(_utc(event.moment) - _utc(now), language)
        fields = {"name": event.assignment, "student": event.student, "when": when, "left": left}
        lines.append(say(f"life.agenda.{event.kind}", language, **fields))
    return lines


def _all(cohort: Cohort) -> Iterator[Event]:
    for item in cohort.plan.assignments:
        if item.release and not cohort.tree.is_released(item.name):
            yield Event(item.release, "release", item.name)
        if item.due:
            yield Event(item.due, "due", item.name)
        for student, moment in extensions.until(cohort, item.name).items():
            if moment:
                yield Event(moment, "extension", item.name, student)


def _left(span: timedelta, language: str | None) -> str:
    hours = int(span.total_seconds() // 3600)
    if hours >= 48:
        return say("life.agenda.days", language, number=hours // 24)
    minutes = int(span.total_seconds() // 60)
    return say("life.agenda.hours", language, hours=minutes // 60, minutes=minutes % 60)


def _utc(moment: datetime) -> datetime:
    return moment.astimezone(UTC)
