"""What is asked of the spread, the survey and the signals."""

from collections.abc import Mapping
from typing import Any

from course.checks.answers import Mistake, number
from course.checks.hints import hints
from course.checks.lesson07.dying import Survey, chances, survey, together
from course.checks.lesson07.growing import Spread, counts, halves, spread
from course.checks.lesson07.signals import BACKED, Signals, orders, shrinkings, signals
from course.checks.result import Line, Result, part
from course.checks.several import read_several
from course.words import say

NEAR = 0.00006  # four decimals
_SHARES = {
    "people": {"single": 1 / 2, "few": 1 / 4, "last": 1 / 4, "without": 1 / 2},
    "half": {"few": 1 / 2, "powers": 1 / 2},
    "dies": {"percent": 3 / 4, "lives": 1 / 4, "first": 1 / 4},
    "seeds": {"percent": 2 / 3, "rounded": 2 / 3, "lives": 1 / 3},
    "shrunk": {"percent": 2 / 3, "swapped": 1 / 3, "weight": 1 / 3},
}
"""What a way of thinking earns, by question; the rest nothing."""


def people(made: Spread, answer: Any, points: float, *, unnamed: int | None = None) -> Result:
    """Judge how many have joined by the day.

    Half of the points with the seeds left out, a quarter one round short and for the last round alone.

    Parameters
    ----------
    made
        What `course.checks.lesson07.spread` drew.
    answer
        What the student typed.
    unnamed
        The seed of whoever has not said who they are: its answer is recognised, and earns nothing.

    Examples
    --------
    >>> from course.checks.lesson07 import spread
    >>> people(spread(4), spread(4).people, 4), people(spread(4), spread(4).people - spread(4).seeds, 4)
    (4, 2)
    """
    other = None if unnamed in (None, made.seed) else spread(unnamed or 0).people
    return _judge("people", counts(made), answer, points, 0.06, other)


def half(made: Spread, answer: Any, points: float, *, unnamed: int | None = None) -> Result:
    """Judge the same with a round half as long; half of the points for an exponent that is one off.

    Examples
    --------
    >>> from course.checks.lesson07 import spread
    >>> half(spread(4), spread(4).half, 2), half(spread(4), 2 * spread(4).people, 2)
    (2, 0)
    """
    other = None if unnamed in (None, made.seed) else spread(unnamed or 0).half
    return _judge("half", halves(made), answer, points, 0.06, other)


def dies(made: Survey, answer: Any, points: float, *, unnamed: int | None = None) -> Result:
    """Judge the chance that what one person starts dies out.

    Three quarters of the points for percent, a quarter for the chance to live and for the first round's.

    Examples
    --------
    >>> from course.checks.lesson07 import survey
    >>> none, _, two = survey(4).answers
    >>> dies(survey(4), none / two, 4), dies(survey(4), 1 - none / two, 4), dies(survey(4), 0, 4)
    (4, 1, 0)
    """
    other = None if unnamed in (None, made.seed) else survey(unnamed or 0).dies
    return _judge("dies", chances(made), answer, points, NEAR, other)


def seeds(made: Survey, answer: Any, points: float, *, unnamed: int | None = None) -> Result:
    """Judge the chance that what several seeds start dies out, all of it.

    Two thirds of the points for percent and for a chance that was rounded before it was multiplied, a third for
    the chance that some of it lives.

    Examples
    --------
    >>> from course.checks.lesson07 import survey
    >>> right = survey(4).dies ** survey(4).seeds
    >>> seeds(survey(4), right, 3), seeds(survey(4), 1 - right, 3), seeds(survey(4), survey(4).dies, 3)
    (3, 1, 0)
    """
    other = None if unnamed in (None, made.seed) else together(survey(unnamed or 0))["right"]
    ways = {**together(made), "rounded": round(made.dies, 2) ** made.seeds}
    return _judge("seeds", ways, answer, points, NEAR, other)


def shrunk(made: Signals, answer: Any, points: float, *, unnamed: int | None = None) -> Result:
    """Judge the shrunk rate of the product with the highest raw one.

    Two thirds of the points for percent, a third for the weight alone and for weights exchanged.

    Examples
    --------
    >>> from course.checks.lesson07 import signals
    >>> ways = shrinkings(signals(4))
    >>> shrunk(signals(4), ways["right"], 3), shrunk(signals(4), ways["weight"], 3), shrunk(signals(4), ways["raw"], 3)
    (3, 1, 0)
    """
    other = None if unnamed in (None, made.seed) else shrinkings(signals(unnamed or 0))["right"]
    return _judge("shrunk", shrinkings(made), answer, points, NEAR, other)


def three(made: Signals, answer: Any, points: float, *, judged: bool = False) -> Result:
    """Judge the numbers of the three products with the highest shrunk rates, the highest first.

    Half of the points for the three in another order, a quarter for two of them.

    Parameters
    ----------
    made
        What `course.checks.lesson07.signals` drew.
    answer
        Three product numbers.
    judged
        Say whether they are right; otherwise only that they arrived.

    Examples
    --------
    >>> from course.checks.lesson07 import signals
    >>> drawn = signals(4)
    >>> right = [drawn.numbers[place] for place in orders(drawn)["right"]]
    >>> three(drawn, right, 4, judged=True), three(drawn, right[::-1], 4, judged=True), three(drawn, right, 4).sealed
    (4, 2, True)
    """
    found, problem = read_several(answer, BACKED)
    title, hint = say("exercise_07.three.title"), hints("exercise_07.three")
    if found is None:
        key = problem if problem in ("none", "length") else "words"
        return Result(title, 0, points, (Line("open", say(f"exercise_07.three.{key}")),), hint=hint)
    step = say("exercise_07.three.self")
    if not judged and len({*found} & {*made.numbers}) == BACKED:
        line = Line("open", say("exercise_07.three.received"))
        return Result(title, points, points, (line,), step, hint, sealed=True)
    key, share = _chosen(made, found)
    if share == 1:
        return Result(title, points, points, (Line("right", say("exercise_07.three.right")),))
    line = Line("open" if share else "wrong", say(f"exercise_07.three.{key}"))
    return Result(title, part(points, share), points, (line,), step, hint)


def _chosen(made: Signals, found: list[float]) -> tuple[str, float]:
    """What a choice of three is called, and its share of the points."""
    numbers = {way: [made.numbers[place] for place in places] for way, places in orders(made).items()}
    right = numbers["right"]
    if found == right:
        return "right", 1
    if found == [1 + place for place in orders(made)["right"]]:
        return "places", 0
    if len({*found} & {*made.numbers}) < BACKED:
        return "stranger", 0
    if {*found} == {*right}:
        return "order", 1 / 2
    wrong = next((way for way in ("raw", "trials", "repeats") if {*found} == {*numbers[way]}), None)
    if wrong:
        return wrong, 0
    return ("two", 1 / 4) if len({*found} & {*right}) == BACKED - 1 else ("wrong", 0)


def _judge(
    question: str,
    ways: Mapping[str, float],
    answer: Any,
    points: float,
    tolerance: float,
    other: float | None,
) -> Result:
    shares = _SHARES[question]
    wrong = {way: value for way, value in ways.items() if way != "right"}
    mistakes = [
        Mistake(
            value, say(f"exercise_07.{question}.{way}"), shares.get(way, 0.0),
            100 * tolerance if way == "percent" else tolerance,
        )
        for way, value in wrong.items()
    ]  # fmt: skip
    if other is not None:
        mistakes.append(Mistake(other, say("exercise_07.unnamed"), 0, tolerance))
    return number(
        answer, ways["right"], points=points, title=say(f"exercise_07.{question}.title"), tolerance=tolerance,
        mistakes=tuple(mistakes), hint=hints(f"exercise_07.{question}"),
    )  # fmt: skip
