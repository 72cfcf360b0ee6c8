"""What `open`, `release` and `status` know of dates: the next term's plan, what is due today, what comes next."""

from argparse import Namespace
from datetime import UTC, datetime
from pathlib import Path

from course.cohort.folder import Cohort, find
from course.cohort.life import clock, dates, next_term
from course.cohort.life.next_term import NextTerm
from course.cohort.life.records import stopped
from course.cohort.life.verbs import moment, told
from course.cohort.plan import Plan
from course.cohort.tables import table
from course.words import say


def plan(arguments: Namespace, root: Path) -> Path:
    """The plan to open: the file named, or last term's moved to the next, which is shown with its new dates.

    Raises
    ------
    CohortError
        When neither or both were named.
    """
    given: Path | None = arguments.plan
    if given is not None and not arguments.like:
        return given
    if given is not None or not arguments.like or not arguments.new_id:
        raise stopped("open_what")
    last = find(root, arguments.like)
    new = NextTerm(arguments.new_id, arguments.title or "", arguments.weeks, arguments.first_day)
    path = next_term.write(last, new, root)
    made = Plan.read(path)
    if (arguments.weeks or arguments.first_day) and made.place is None:
        told("no_timezone")
    rows = [
        [item.name, *(clock.shown(each, made.place) if each else "–" for each in (item.release, item.due))]
        for item in made.assignments
    ]
    print(table([say(f"life.heading.{key}") for key in ("assignment", "release", "due")], rows))
    told("plan_moved", path=path)
    return path


def to_release(cohort: Cohort, arguments: Namespace) -> list[str]:
    """What is due to be released now, with a sentence when it is nothing.

    Raises
    ------
    CohortError
        When the plan names no day for anything, so that an assignment has to be named.
    """
    if not any(item.release for item in cohort.plan.assignments):
        every = ", ".join(item.name for item in cohort.plan.assignments)
        raise stopped("no_release_days", names=every)
    now = _now(cohort, arguments)
    names = dates.to_release(cohort, now)
    if names:
        told("due_now", names=", ".join(names))
        return names
    coming = dates.next_release(cohort, now)
    if coming:
        told("next_release", name=coming.assignment, when=clock.shown(coming.moment, cohort.plan.place))
    else:
        told("all_released")
    return []


def tell_agenda(cohort: Cohort, arguments: Namespace) -> None:
    """Say what is overdue and what comes next."""
    for line in dates.agenda(cohort, _now(cohort, arguments)):
        print(line)


def _now(cohort: Cohort, arguments: Namespace) -> datetime:
    return moment(arguments.on, cohort.plan.place) if arguments.on else datetime.now(UTC)
