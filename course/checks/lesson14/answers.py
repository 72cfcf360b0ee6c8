"""The typed answers of the capstone: a threshold, a falsifier, and a run that comes out the same twice."""

from typing import Any

from course.checks.answers import Mistake, number
from course.checks.given import Given
from course.checks.hints import hints
from course.checks.lesson14.given import LockedCard, ways_to_falsifier, ways_to_threshold
from course.checks.paired import paired
from course.checks.result import Result
from course.words import say

NEAR = 0.0006  # three decimals
_THRESHOLD = {"share": 2 / 3, "rounded": 2 / 3, "one": 1 / 3, "other": 1 / 3}
_FALSIFIER = {"percent": 2 / 3, "next": 1 / 3, "persist": 1 / 3}


def threshold(given: Given, answer: Any, points: float) -> Result:
    """Judge the share of visits, in per cent, at which K of a loop is 1.

    Two thirds of the points for the right share that is not in per cent or was rounded, a third when one of the two links was
    forgotten.

    Parameters
    ----------
    given
        What `course.checks.lesson14.shop` drew.
    answer
        What the student typed.

    Examples
    --------
    >>> from course.checks.lesson14 import shop
    >>> given = shop(1, "en")
    >>> right = 1 / (given.rate("gift") * given.rate("welcome"))
    >>> threshold(given, 100 * right, 3), threshold(given, right, 3), threshold(given, "", 3)
    (3, 2, 0)
    """
    ways = ways_to_threshold(given.rate("gift"), given.rate("welcome"))
    right = ways.pop("right")
    ways["rounded"] = round(right)
    mistakes = tuple(_mistake("threshold", name, way, _THRESHOLD) for name, way in ways.items())
    return number(
        answer, right, points=points, title=say("exercise_14.threshold.title"), tolerance=NEAR,
        mistakes=mistakes, hint=hints("exercise_14.threshold"),
    )  # fmt: skip


def falsifier(given: LockedCard, answer: Any, points: float) -> Result:
    """Judge from how many successes a locked card says "persist", and up to how many that something has to change.

    Two thirds of the points for the right count in per cent, a third for the count just above, and for the one
    from which the card says “persist”.

    Parameters
    ----------
    given
        What `course.checks.lesson14.card` drew.
    answer
        What the student typed.

    Examples
    --------
    >>> from course.checks.lesson14 import card
    >>> given = card(1)
    >>> right = max(n for n in range(given.tries) if given.decision(n) == "pivot")
    >>> above = given.decisions.index("persist")
    >>> [falsifier(given, typed, 3).score for typed in ([above, right], [above, right + 1], right, [])]
    [3, 1.0, 0, 0]
    """
    ways = ways_to_falsifier(given)
    right = ways.pop("right")
    mistakes = tuple(_mistake("falsifier", name, way, _FALSIFIER) for name, way in ways.items())

    def judge(typed: Any) -> Result:
        return number(
            typed, right, points=points, title=say("exercise_14.falsifier.title"), tolerance=0.3,
            mistakes=mistakes, hint=hints("exercise_14.falsifier"),
        )  # fmt: skip

    return paired("exercise_14.falsifier", answer, ways["persist"], judge, points=points)


def _mistake(task: str, name: str, value: float, shares: dict[str, float]) -> Mistake:
    # Counts are whole, so a mistake is known by the nearest; what was worked out has its decimals.
    tolerance = NEAR if task == "threshold" else 0.06 if name == "percent" else 0.55
    return Mistake(value, say(f"exercise_14.{task}.{name}"), shares.get(name, 0.0), tolerance)
