"""Answers typed into a line: a number, or one of several choices."""

import math
import re
import warnings
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from course.checks.result import Line, Result, part
from course.words import say


@dataclass(frozen=True)
class Mistake:
    """A wrong number that people reach by a way of thinking worth naming.

    Parameters
    ----------
    value
        The number this way of thinking gives.
    why
        The sentence that says so, in the language in force.
    share
        The part of the points the way of thinking deserves, from 0 to 1.
    tolerance
        How far from the value an answer still counts as this mistake.
    """

    value: float
    why: str
    share: float = 0.0
    tolerance: float = 0.006


def number(
    value: Any,
    expected: float,
    *,
    points: float,
    title: str = "",
    tolerance: float = 0.006,
    mistakes: tuple[Mistake, ...] = (),
    hint: tuple[str, ...] = (),
) -> Result:
    """Judge a number; whatever else was typed is answered kindly.

    Parameters
    ----------
    value
        The student's answer: a number, or text that holds one.
    expected
        The right number.
    tolerance
        How far from it is still right; the default accepts two decimals.
    mistakes
        Wrong numbers to recognise, the first match counts.
    points, title, hint
        As in `Result`.

    Examples
    --------
    >>> from course import use
    >>> use("en")
    >>> number(1.26, 1.26, points=3), number("1.26", 1.26, points=3), number(None, 1.26, points=3)
    (3, 3, 0)
    """
    title = title or say("checks.number.title")
    found, problem = read_number(value)
    if found is None:
        return Result(title, 0, points, (Line("open", say(f"checks.number.{problem}")),), hint=hint)
    if math.isclose(found, expected, rel_tol=0, abs_tol=tolerance):
        return Result(
            title, points, points, (Line("right", say("checks.number.right", found=_short(found))),)
        )
    for mistake in mistakes:
        if math.isclose(found, mistake.value, rel_tol=0, abs_tol=mistake.tolerance):
            said = Line("open" if mistake.share else "wrong", mistake.why)
            return Result(title, part(points, mistake.share), points, (said,), hint=hint)
    said = Line("open", say("checks.number.rounded", found=_short(found)))
    if not _is_shortened(found, expected):
        said = Line("wrong", _far(found, expected))
    return Result(title, 0, points, (said,), hint=hint)


def choice(
    value: Any,
    right: int,
    among: int | Collection[int],
    *,
    points: float,
    title: str = "",
    sealed: bool = False,
    why: str = "",
    step: str = "",
    hint: tuple[str, ...] = (),
) -> Result:
    """Judge the number of a choice.

    Parameters
    ----------
    value
        The student's answer.
    right
        The right one.
    among
        The numbers to choose from; a number alone stands for 1 to that number.
    sealed
        Only say that the answer arrived: it is judged after it has been handed in.
    why
        What to say of a wrong choice.
    points, title, step, hint
        As in `Result`.

    Examples
    --------
    >>> from course import use
    >>> use("en")
    >>> choice(2, 2, 5, points=2), choice("2", 2, 5, points=2), choice(3, 2, 5, points=2)
    (2, 2, 0)
    """
    title = title or say("checks.choice.title")
    numbers = range(1, among + 1) if isinstance(among, int) else among
    picked = _picked(value, numbers)
    if picked is None:
        listed = ", ".join(map(str, numbers))
        said = say(
            "checks.number.none" if value is None or value is ... else "checks.choice.range", numbers=listed
        )
        return Result(title, 0, points, (Line("open", said),), hint=hint)
    if sealed:
        said = say("checks.choice.received", picked=picked)
        return Result(title, points, points, (Line("open", said),), step, hint, sealed=True)
    if picked == right:
        return Result(title, points, points, (Line("right", say("checks.choice.right", picked=picked)),))
    wrong = (Line("wrong", say("checks.choice.wrong", picked=picked)),)
    return Result(title, 0, points, wrong + ((Line("open", why),) if why else ()), step, hint)


def read_number(value: Any) -> tuple[float | None, str]:
    """The number in an answer, or None with what is the matter: "none", "comma", "words" or "endless".

    >>> read_number("약 1,26 번"), read_number("1,260"), read_number((1, 26)), read_number(None)
    ((1.26, ''), (1260.0, ''), (None, 'comma'), (None, 'none'))
    """
    if value is None or value is ... or (isinstance(value, str) and not value.strip()):
        return None, "none"
    if isinstance(value, tuple):
        return None, "comma"
    if isinstance(value, str):
        value = _number_in(value)
    if value is None or isinstance(value, bool | complex):
        return None, "words"
    try:
        with warnings.catch_warnings():
            # A warning would be printed, and nbgrader takes whatever a check prints there for a failure.
            warnings.simplefilter("ignore")
            found = float(value)
    except Exception:  # an answer may be any object at all; whatever its conversion does, it is not a number
        return None, "words"
    return (found, "") if math.isfinite(found) else (None, "endless")


def _number_in(text: str) -> str | None:
    plain = re.sub(r"(?<=\d),(?=\d{3}\b)", "", text[:200]).replace(",", ".").replace("−", "-")
    numbers = re.findall(r"-?\d+(?:\.\d+)?", plain)
    return numbers[0] if len(numbers) == 1 else None


def _picked(value: Any, numbers: Collection[int]) -> int | None:
    found, _ = read_number(value)
    return int(found) if found is not None and found in numbers else None


def _is_shortened(found: float, expected: float) -> bool:
    """Whether it is the right number with fewer digits, rounded or cut off."""
    shorter = (end(expected * 10**digits) / 10**digits for digits in range(8) for end in (round, math.trunc))
    return bool(found) and any(math.isclose(found, each, rel_tol=1e-9) for each in shorter)


def _short(number: float) -> str:
    return f"{number:.4g}"


def _far(found: float, expected: float) -> str:
    if found < 0 <= expected:
        return say("checks.number.negative", found=_short(found))
    return say("checks.number.wrong", found=_short(found))
