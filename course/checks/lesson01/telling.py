"""How many others one tells on average, and why clusters keep word to themselves."""

from dataclasses import dataclass
from itertools import combinations
from typing import Any

from course.checks.answers import Mistake, number
from course.checks.asked import Choices, choices
from course.checks.draws import draws, first_sound
from course.checks.hints import hints
from course.checks.result import Result
from course.checks.sheet import Sheet
from course.words import say

NEAR = 0.00006  # four decimals
_WHY = "exercise_01.why"


@dataclass(frozen=True)
class Rumour:
    """A larger crowd in numbers.

    Parameters
    ----------
    people, ties
        How many there are, and how many friendships.
    percent
        The chance, in percent, that a friend is told.
    """

    people: int
    ties: int
    percent: int

    def sheet(self) -> Sheet:
        """The numbers to read."""
        said = say("exercise_01.told.given", people=self.people, ties=self.ties, percent=self.percent)
        return Sheet(say("exercise_01.told.sheet"), (said,))


def rumour(seed: int) -> Rumour:
    """The numbers of a variant.

    >>> rumour(4) == rumour(4)
    True
    """
    return first_sound(lambda turn: _rumour(seed, turn), _can_be_told)


def told(seed: int, answer: Any, points: float) -> Result:
    """Judge how many others one person tells on average.

    Half of the points for counting every friendship at one end only, a third for the number of friends.

    Examples
    --------
    >>> from course import use
    >>> use("en")
    >>> given = rumour(4)
    >>> told(4, 2 * given.ties / given.people * given.percent / 100, 3), told(4, given.ties, 3)
    (3, 0)
    """
    values = _tellings(rumour(seed))
    right = values.pop("right")
    shares = {"ends": 1 / 2, "friends": 1 / 3, "percent": 2 / 3}
    mistakes = tuple(
        Mistake(
            value, say(f"exercise_01.told.{way}"), shares.get(way, 0), NEAR * (100 if way == "percent" else 1)
        )
        for way, value in values.items()
    )
    return number(
        answer, right, points=points, title=say("exercise_01.told.title"), tolerance=NEAR, mistakes=mistakes,
        hint=hints("exercise_01.told"),
    )  # fmt: skip


def why_options(seed: int) -> Choices:
    """Four reasons to choose from, in an order that the cohort's seed draws.

    >>> sorted(why_options(2).order) == sorted(why_options(3).order), len({why_options(seed).order for seed in range(9)}) > 1
    (True, True)
    """
    return choices(_WHY, seed)


def why(seed: int, answer: Any, points: float, *, judged: bool = False) -> Result:
    """Judge which reason was chosen.

    Parameters
    ----------
    seed
        The cohort's.
    judged
        Say whether it is right; otherwise that is said for the practice notebook only (seed 0), because four
        choices are soon tried.

    Examples
    --------
    >>> from course import use
    >>> use("en")
    >>> max(why(9, n, 2, judged=True).score for n in range(1, 5))
    2
    """
    return why_options(seed).judge(answer, points, judged=judged)


def _rumour(seed: int, turn: int) -> Rumour:
    people, ties, percent = draws(f"rumour:{turn}", seed, 400, 350, 40)
    count = 120 + people
    return Rumour(count, round(count * (1.5 + ties / 100)), 12 + percent)


def _tellings(given: Rumour) -> dict[str, float]:
    """The right number and what people reach in other ways."""
    friends, chance = 2 * given.ties / given.people, given.percent / 100
    return {
        "right": friends * chance,
        "ends": friends * chance / 2,
        "friends": friends,
        "percent": 100 * friends * chance,
        "everybody": given.people * chance,
        "ties": given.ties * chance,
        "half": given.ties / given.people,
        "chance": chance,
    }


def _can_be_told(given: Rumour) -> bool:
    values = _tellings(given)
    percent = values.pop("percent")
    apart = all(abs(one - other) > 0.02 for one, other in combinations(values.values(), 2))
    told = values["right"]
    return (
        apart
        and 0.4 < told < 4
        and abs(told - 1) > 0.05
        and all(abs(percent - other) > 1 for other in values.values())
    )
