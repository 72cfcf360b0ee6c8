"""What a plan file must hold, key by key."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

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


def _is_name(value: Any) -> bool:
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
    "name": _Field("name", _is_name, required=True),
    "due": _Field("aware", lambda value: isinstance(value, datetime) and value.tzinfo is not None),
    "late": _Field("table", lambda value: isinstance(value, dict)),
}
_PLAN = {
    "id": _Field("name", _is_name, required=True),
    "title": _Field("text", _is_text, required=True),
    "language": _Field("language", lambda value: value in LANGUAGES, required=True),
    "public_seed": _Field("text", _is_text),
    "private": _Field("folder", _is_text),
    "cell_timeout": _Field("seconds", _is_count),
    "gradebook": _Field("gradebook", _is_server),
    "exchange": _Field("table", lambda value: isinstance(value, dict)),
    "late": _Field("table", lambda value: isinstance(value, dict)),
    "assignment": _Field("assignments", lambda value: isinstance(value, list) and bool(value), required=True),
}


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
        name = str(table.get("name"))
        if name in seen:
            yield Problem(f"{file}: {place}name", say("cohort.expected.once"), repr(name))
        seen.add(name)


def _check(file: str, place: str, table: dict[str, Any], fields: dict[str, _Field]) -> Iterator[Problem]:
    for key, value in table.items():
        if key not in fields:
            known = say("cohort.expected.key", names=", ".join(fields))
            yield Problem(f"{file}: {place}{key}", known, repr(key), nearest(key, fields))
        elif not fields[key].holds(value):
            near = nearest(value, LANGUAGES) if key == "language" and isinstance(value, str) else ""
            yield Problem(
                f"{file}: {place}{key}", say(f"cohort.expected.{fields[key].expected}"), _shown(value), near
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
    return value.isoformat() if isinstance(value, datetime) else repr(value)
