"""The betweenness of one person between two groups, where there are too many to list."""

from dataclasses import dataclass
from itertools import combinations
from math import comb
from typing import Any

import networkx

from course.checks.answers import Mistake, number
from course.checks.draws import draws, first_sound
from course.checks.hints import hints
from course.checks.result import Result
from course.checks.sheet import Sheet
from course.words import say

MIDDLE = "middle"
NEAR = 0.000006  # five decimals


@dataclass(frozen=True)
class Village:
    """Two groups that only one person links, and some whom only that person knows.

    Parameters
    ----------
    left, right
        How many there are in each group.
    alone
        How many know nobody but the one in the middle.
    """

    left: int
    right: int
    alone: int

    def sheet(self) -> Sheet:
        """The numbers to read."""
        said = say("exercise_02.middle.given", left=self.left, right=self.right, alone=self.alone)
        return Sheet(say("exercise_02.middle.sheet"), (said,))

    @property
    def graph(self) -> networkx.Graph:
        """Such a village: whoever in a group knows whom, the one in the middle stands between the same pairs."""
        groups = (("left", self.left), ("right", self.right))
        inside = [(f"{side} 0", f"{side} {n}") for side, size in groups for n in range(1, size)]
        ties = [*inside, *((MIDDLE, f"{side} 0") for side, _ in groups)]
        return networkx.Graph([*ties, *((MIDDLE, f"alone {n}") for n in range(self.alone))])

    @property
    def betweenness(self) -> float:
        """The share of the pairs of others that have the one in the middle between them.

        >>> from course.simulate import betweenness_centrality
        >>> given = village(3)
        >>> round(given.betweenness - betweenness_centrality(given.graph)[MIDDLE], 12)
        0.0
        """
        groups = self.left + self.right
        apart = self.left * self.right + self.alone * groups + comb(self.alone, 2)
        return apart / comb(groups + self.alone, 2)


def village(seed: int) -> Village:
    """The village of a variant.

    >>> 0 < village(3).betweenness < 1
    True
    """
    return first_sound(lambda turn: _village(seed, turn), _tells_ways_apart)


def middle_between(seed: int, answer: Any, points: float) -> Result:
    """Judge the betweenness of the one in the middle, to five decimals.

    Half of the points for the number of pairs, for pairs that include the person, or for leaving out those who know
    nobody else; a third for ordered pairs.

    Examples
    --------
    >>> from course import use
    >>> use("en")
    >>> middle_between(3, village(3).betweenness, 3), middle_between(3, 2, 3)
    (3, 0)
    """
    values = _ways(village(seed))
    right = values.pop("right")
    shares = {"count": 1 / 2, "with_self": 1 / 2, "groups": 1 / 2, "ordered": 1 / 3, "percent": 2 / 3}
    mistakes = tuple(
        Mistake(
            value,
            say(f"exercise_02.middle.{way}"),
            shares.get(way, 0),
            NEAR * (100 if way == "percent" else 1),
        )
        for way, value in values.items()
    )
    return number(
        answer, right, points=points, title=say("exercise_02.middle.title"), tolerance=NEAR,
        mistakes=mistakes, hint=hints("exercise_02.middle"),
    )  # fmt: skip


def _village(seed: int, turn: int) -> Village:
    left, right, alone = draws(f"village:{turn}", seed, 60, 50, 6)
    return Village(12 + left, 8 + right, 2 + alone)


def _ways(given: Village) -> dict[str, float]:
    """The right share and what people reach in other ways."""
    others = given.left + given.right + given.alone
    right = given.betweenness
    pairs = right * comb(others, 2)
    return {
        "right": right,
        "percent": 100 * right,
        "count": pairs,
        "with_self": pairs / comb(others + 1, 2),
        "groups": given.left * given.right / comb(others, 2),
        "ordered": right / 2,
        "degree": 2.0 + given.alone,
        "friends": (2 + given.alone) / others,
        "rest": 1 - right,
    }


def _tells_ways_apart(made: Village) -> bool:
    values = _ways(made)
    percent = values.pop("percent")
    apart = all(abs(one - other) > 0.004 for one, other in combinations(values.values(), 2))
    return apart and all(abs(percent - other) > 0.2 for other in values.values())
