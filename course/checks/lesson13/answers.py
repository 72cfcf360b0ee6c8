"""The typed answers of exercise 13: two thresholds, two of the urn's numbers, the share without the host."""

from typing import Any

from course.checks.answers import Mistake, number
from course.checks.hints import hints
from course.checks.lesson13.party import Party, ways_to_share
from course.checks.lesson13.things import Campaign, Patrons, Shelf
from course.checks.lesson13.ways import ways_to_average, ways_to_goal, ways_to_streak, ways_to_threshold
from course.checks.paired import paired
from course.checks.result import Result
from course.words import say

_ROUGH = {"percent": 2 / 3, "rounded": 2 / 3}
_FINE = 0.00006  # four decimals


def threshold(given: Patrons, answer: Any, points: float) -> Result:
    """Judge the probability that enough patrons say yes.

    Two thirds of the points for per cent or two decimals, a third when one of the two counts was left out.

    Examples
    --------
    >>> from course.checks.lesson13 import patrons
    >>> threshold(patrons(1), "?", 3), threshold(patrons(1), None, 3)
    (0, 0)
    """
    return _share("threshold", ways_to_threshold(given), {"exactly": 1 / 3, "more": 1 / 3}, answer, points)


def goal(given: Campaign, answer: Any, points: float) -> Result:
    """Judge the number to expect, and the largest goal that is reached four times in five.

    Half of the points for the goal just above.

    Examples
    --------
    >>> from course.checks.lesson13 import campaign
    >>> right = max(goal for goal in range(1, 200) if campaign(1).odds(goal) >= 0.8)
    >>> mean = campaign(1).visitors * campaign(1).days * campaign(1).percent / 100
    >>> [goal(campaign(1), [mean, each], 2).score for each in (right, right + 1, right + 20)]
    [2, 1.0, 0]
    """
    ways = ways_to_goal(given)
    mistakes = tuple(
        Mistake(way, say(f"exercise_13.goal.{name}"), 1 / 2 if name == "next" else 0.0, 0.55)
        for name, way in ways.items()
        if name != "right"
    )

    def judge(typed: Any) -> Result:
        return number(
            typed, ways["right"], points=points, title=say("exercise_13.goal.title"), tolerance=0.3,
            mistakes=mistakes, hint=hints("exercise_13.goal"),
        )  # fmt: skip

    return paired("exercise_13.goal", answer, ways["mean"], judge, points=points, near=0.0006)


def streak(given: Shelf, answer: Any, points: float) -> Result:
    """Judge the probability that three buyers in a row take our title (Pólya's urn).

    Two thirds of the points for per cent or two decimals, a third when the shelf's growth was put in half.

    Examples
    --------
    >>> from course.checks.lesson13 import shelf
    >>> a, n = shelf(1).ours, shelf(1).ours + shelf(1).theirs
    >>> streak(shelf(1), a / n * (a + 1) / (n + 1) * (a + 2) / (n + 2), 3)
    3
    """
    return _share("streak", ways_to_streak(given), {"ours_only": 1 / 3, "two": 1 / 3}, answer, points)


def average(given: Shelf, answer: Any, points: float) -> Result:
    """Judge our title's share after many sales, on average over many worlds: what it is now.

    Examples
    --------
    >>> from course.checks.lesson13 import shelf
    >>> average(shelf(1), shelf(1).ours / (shelf(1).ours + shelf(1).theirs), 2)
    2
    """
    return _share("average", ways_to_average(given), {}, answer, points)


def share(given: Party, answer: Any, points: float) -> Result:
    """Judge how many links touch the host, and the share of those that do not.

    Two thirds of the points for per cent or two decimals, a third where a link was counted that should not be.

    Examples
    --------
    >>> from course.checks.lesson13 import party
    >>> m = len(party(1).among_guests)
    >>> share(party(1), [party(1).guests, m / (party(1).guests + m)], 3)
    3
    """
    shares = {"twice": 1 / 3, "helper": 1 / 3, "dishes": 1 / 3}
    ways = ways_to_share(given)

    def judge(typed: Any) -> Result:
        return _share("share", ways, shares, typed, points)

    return paired("exercise_13.share", answer, given.guests, judge, points=points)


def _share(task: str, ways: dict[str, float], shares: dict[str, float], answer: Any, points: float) -> Result:
    worth, right = {**_ROUGH, **shares}, ways["right"]
    ways = {**ways, "rounded": round(right, 2)}
    near = {"percent": 100 * _FINE, "rounded": 0.000001}
    mistakes = tuple(
        Mistake(way, say(f"exercise_13.{task}.{name}"), worth.get(name, 0.0), near.get(name, _FINE))
        for name, way in ways.items()
        if name != "right"
    )
    return number(
        answer, right, points=points, title=say(f"exercise_13.{task}.title"), tolerance=_FINE,
        mistakes=mistakes, hint=hints(f"exercise_13.{task}"),
    )  # fmt: skip
