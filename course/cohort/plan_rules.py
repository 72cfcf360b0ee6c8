"""What a plan file must hold, key by key."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from course.cohort.life import clock
from course.cohort.problems import Problem, nearest
from course.grading.database import address, shown
from course.words import LANGUAGES, say


@dataclass(frozen=True)
class _Field:
    expected: str
    holds: Callable[[Any], bool]
    required: bool = False


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())


def is_name(value: Any) -> bool:
    """Whether something can be the name of a cohort or an assignment, and of its folder."""
    return isinstance(value, str) and bool(re.fullmatch(r"\w[\w.-]*", value))


def _is_server(value: Any) -> bool:
    try:
        return isinstance(value, str) and bool(address(value))
    except ValueError:
        return False


def _is_amount(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and value >= 0


def _is_count(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value > 0


def _is_near(day: date) -> bool:
    return 1970 < day.year < 2200


_LATE = {
    "grace_minutes": _Field("minutes", _is_amount),
    "percent_per_day": _Field("percent", lambda value: _is_amount(value) and value <= 100),
    "closed_after_days": _Field("days", lambda value: isinstance(value, int) and _is_amount(value)),
}
_EXCHANGE = {
    "root": _Field("folder", _is_text, required=True),
    "check_owner": _Field("switch", lambda value: isinstance(value, bool)),
}
_ASSIGNMENT = {
    "name": _Field("name", is_name, required=True),
    "due": _Field("aware", lambda value: isinstance(value, datetime) and _is_near(value)),
    "release": _Field("day", lambda value: isinstance(value, date) and _is_near(value)),
    "late": _Field("table", lambda value: isinstance(value, dict)),
}
_PLAN = {
    "id": _Field("name", is_name, required=True),
    "title": _Field("text", _is_text, required=True),
    "language": _Field("language", lambda value: value in LANGUAGES, required=True),
    "timezone": _Field("timezone", lambda value: isinstance(value, str) and clock.zone(value) is not None),
    "public_seed": _Field("text", _is_text),
    "private": _Field("folder", _is_text),
    "cell_timeout": _Field("seconds", _is_count),
    "gradebook": _Field("gradebook", _is_server),
    "exchange": _Field("table", lambda value: isinstance(value, dict)),
    "late": _Field("table", lambda value: isinstance(value, dict)),
    "assignment": _Field("assignments", lambda value: isinstance(value, list) and bool(value), required=True),
}


_WORDS = {key: f"life.expected.{key}" for key in ("aware", "day", "timezone")}


def problems(file: str, data: dict[str, Any]) -> Iterator[Problem]:
    """Everything in a plan that breaks a rule, with the nearest known name where there is one.

    >>> [problem.near for problem in problems("demo.toml", {"langage": "ko"})][0]
    'language'
    """
    yield from _check(file, "", data, _PLAN)
    for key, fields in (("late", _LATE), ("exchange", _EXCHANGE)):
        if isinstance(data.get(key), dict):
            yield from _check(file, f"{key}.", data[key], fields)
    tables = data.get("assignment", [])
    seen: set[str] = set()
    for number, table in enumerate(tables if isinstance(tables, list) else [], 1):
        place = f"assignment[{number}]."
        if not isinstance(table, dict):
            yield Problem(f"{file}: {place[:-1]}", say("cohort.expected.table"), repr(table))
            continue
        yield from _check(file, place, table, _ASSIGNMENT)
        if isinstance(table.get("late"), dict):
            yield from _check(file, f"{place}late.", table["late"], _LATE)
        yield from _dates(f"{file}: {place}", table, clock.zone(str(data.get("timezone", ""))))
        name = str(table.get("name"))
        if name in seen:
            yield Problem(f"{file}: {place}name", say("cohort.expected.once"), repr(name))
        seen.add(name)


def moment(value: date | None, place: ZoneInfo | None) -> datetime | None:
    """A plan's date as one moment: with its own offset, or on the wall clock of the plan's place.

    Raises
    ------
    clock.NoSuchTime
        When the clocks skip it.
    ValueError
        When it has no offset and the plan no place.
    """
    if value is None:
        return None
    time = value if isinstance(value, datetime) else clock.midnight(value)
    if time.tzinfo is not None:
        return clock.fixed(time, place)
    if place is None:
        raise ValueError(str(value))
    return clock.settled(time, place)


def _dates(where: str, table: dict[str, Any], place: ZoneInfo | None) -> Iterator[Problem]:
    found: dict[str, datetime | None] = {}
    for key in ("release", "due"):
        value = table.get(key)
        if not _ASSIGNMENT[key].holds(value):
            continue
        try:
            found[key] = moment(value, place)
        except clock.NoSuchTime as skipped:
            near = skipped.nearest.isoformat()
            yield Problem(f"{where}{key}", say("life.expected.real_time", zone=place), _shown(value), near)
        except ValueError:
            yield Problem(f"{where}{key}", say("life.expected.offset_or_zone"), _shown(value))
    release, due = found.get("release"), found.get("due")
    if release and due and release >= due:
        yield Problem(f"{where}due", say("life.expected.after_release", release=release), _shown(due))


def _check(file: str, place: str, table: dict[str, Any], fields: dict[str, _Field]) -> Iterator[Problem]:
    for key, value in table.items():
        if key not in fields:
            known = say("cohort.expected.key", names=", ".join(fields))
            yield Problem(f"{file}: {place}{key}", known, repr(key), nearest(key, fields))
        elif not fields[key].holds(value):
            near = nearest(value, LANGUAGES) if key == "language" and isinstance(value, str) else ""
            yield Problem(
                f"{file}: {place}{key}",
                say(_WORDS.get(fields[key].expected, f"cohort.expected.{fields[key].expected}")),
                _shown(value),
                near,
            )
    for key, field in fields.items():
        if field.required and key not in table:
            yield Problem(
                f"{file}: {place}{key}",
                say(f"cohort.expected.{field.expected}"),
                say("cohort.problem.nothing"),
            )


def _shown(value: Any) -> str:
    if isinstance(value, str):
        return repr(shown(value))  # a password that stands there is no reason to print it
    return value.isoformat() if isinstance(value, date) else repr(value)
