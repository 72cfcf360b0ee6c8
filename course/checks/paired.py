"""Two numbers asked together: the second is judged once the first is right."""

import math
from collections.abc import Callable
from typing import Any

from course.checks.answers import read_number
from course.checks.hints import hints
from course.checks.result import Line, Result
from course.checks.several import entries
from course.words import say


def paired(
    key: str, answer: Any, first: float, judge: Callable[[Any], Result], *, points: float, near: float = 0.3
) -> Result:
    """Judge a list of two numbers, such as whose it is and how much.

    Where a single number is shared by many variants, two are not: a neighbour's answer does not fit.

    Parameters
    ----------
    key
        Of the task's table of words: ``title``, the hints, ``pair`` (two numbers are wanted) and ``first`` (the first
        is wrong, in braces ``found``).
    answer
        What was typed.
    first
        The first number; without it there are no points.
    judge
        Judges the second.
    points
        For both.
    near
        How far from the first is still right; the default is for whole numbers.

    Examples
    --------
    >>> from course import use
    >>> from course.checks import number
    >>> use("en")
    >>> def half(answer):
    ...     return number(answer, 0.5, points=2)
    >>> [paired("exercise_12.length", typed, 31, half, points=2) for typed in ([31, 0.5], [32, 0.5], 0.5, "31, 0.5")]
    [2, 0, 0, 2]
    """
    both = entries(answer)
    found, problem = read_number(both[0]) if both else (None, "none")
    if answer is None or answer is ... or (both and len(both) == 2 and problem == "none"):
        return _without(key, "open", say("checks.number.none"), points)
    if both is None or len(both) != 2 or found is None:
        return _without(key, "open", say(f"{key}.pair"), points)
    if not math.isclose(found, first, rel_tol=0, abs_tol=near):
        return _without(key, "wrong", say(f"{key}.first", found=f"{found:.6g}"), points)
    return judge(both[1])


def _without(key: str, sign: Any, said: str, points: float) -> Result:
    return Result(say(f"{key}.title"), 0, points, (Line(sign, said),), hint=hints(key))
