"""The next term's plan from the last one's: another id, every date moved by whole weeks, no seed."""

import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from course.cohort import plan_rules
from course.cohort.folder import OPENED, PLAN, Cohort
from course.cohort.life import clock
from course.cohort.life.records import stopped
from course.cohort.places import CLONE
from course.cohort.plan import Plan
from course.cohort.problems import CohortError, Problem
from course.network.files import write_bytes_atomically
from course.words import say

_DATE = r"\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:[Zz]|[+-]\d\d:\d\d)?)?"
_DATED = re.compile(rf"(\b(?:due|release)\s*=\s*)({_DATE})")


@dataclass(frozen=True)
class NextTerm:
    """What a new term is to be.

    Attributes
    ----------
    id
        Of the new cohort.
    title
        Its title; the last one's when empty.
    weeks
        How far every date moves; None to work it out from ``first_day``.
    first_day
        No date comes before it: everything moves by the fewest whole weeks for that, so weekdays stay.
    """

    id: str
    title: str = ""
    weeks: int | None = None
    first_day: date | None = None


def write(last: Cohort, new: NextTerm, root: Path) -> Path:
    """Write the plan of the new term into its own folder, to be opened, and changed by hand before or after.

    Comments and everything else stay as they are, apart from id, title, dates, and the seed of a demo.

    Returns
    -------
    Path
        The plan.

    Raises
    ------
    CohortError
        When that cohort has been opened before, or the plan is one whose dates this cannot move.
    """
    if not plan_rules.is_name(new.id):
        expected = say("cohort.expected.name")
        raise CohortError.listing([Problem("--id", expected, repr(new.id))])
    if (root / new.id / OPENED).exists():
        raise stopped("opened_before", id=new.id, folder=root / new.id)
    text = (last.root / PLAN).read_text("utf-8")
    place, days = last.plan.place, _days(last.plan, new)
    moved = _DATED.sub(lambda found: found[1] + _moved(found[2], days, place), text)
    moved = _set(moved, "id", new.id)
    moved = _set(moved, "title", new.title) if new.title else moved
    moved = re.sub(r"(?m)^public_seed\s*=.*\n?", "", moved)
    moved = _with_shelf(moved, last.plan.shelves)
    _must_be(moved, text, lambda value: _shifted(value, days, place), new)
    path = root / new.id / PLAN
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    write_bytes_atomically(path, moved.encode(), 0o600)
    return path


def _days(plan: Plan, new: NextTerm) -> int:
    dates = [moment for item in plan.assignments for moment in (item.release, item.due) if moment]
    if new.weeks is not None:
        return 7 * new.weeks
    if new.first_day is None or not dates:
        return 0
    first = clock.fixed(min(dates, key=lambda moment: moment.astimezone(UTC)), plan.place).date()
    return -((first - new.first_day).days // 7) * 7


def _moved(text: str, days: int, place: ZoneInfo | None) -> str:
    """One date of a plan's text, written as it was written."""
    value = tomllib.loads(f"x = {text}")["x"]
    new = _shifted(value, days, place)
    return new.isoformat() if isinstance(new, datetime) else str(new)


def _shifted(value: date, days: int, place: ZoneInfo | None) -> date:
    if not isinstance(value, datetime):
        return value + timedelta(days=days)
    if value.tzinfo is not None:
        return clock.shifted(value, days, place)
    if place is None:
        return value + timedelta(days=days)
    # On a day on which the clocks skip that hour, the first minute that exists.
    return clock.settled(value + timedelta(days=days), place, skip=True).replace(tzinfo=None)


def _set(text: str, key: str, value: str) -> str:
    """The text with another value for a key of the plan itself, above its first table."""
    string = r"(?:\"(?:[^\"\\\n]|\\.)*\"|'[^'\n]*')"
    return re.sub(rf"(?m)^({key}\s*=\s*){string}", lambda found: found[1] + _quoted(value), text, count=1)


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _with_shelf(text: str, shelves: tuple[Path, ...]) -> str:
    """The text naming the folder of exercises that nobody would look into by themselves, from wherever it is read."""
    if not shelves or shelves == (CLONE / "exercises",):
        return text
    if "private" in tomllib.loads(text):
        return _set(text, "private", str(shelves[0]))
    return f"private = {_quoted(str(shelves[0]))}\n{text}"


def _must_be(moved: str, text: str, shifted: Callable[[date], date], new: NextTerm) -> None:
    """Prove that the new text says what it should: plans can be written in ways that a pattern does not see."""
    want: dict[str, Any] = tomllib.loads(text)
    want |= {"id": new.id} | ({"title": new.title} if new.title else {})
    want.pop("public_seed", None)
    for table in want["assignment"]:
        table |= {key: shifted(table[key]) for key in ("due", "release") if key in table}
    try:
        got = tomllib.loads(moved)
    except tomllib.TOMLDecodeError:
        got = {}
    want.pop("private", None)
    got.pop("private", None)
    if got != want:
        raise stopped("plan_not_moved", id=new.id)
