"""K of a round, K with a reward, and what a link says of those who used it."""

from dataclasses import dataclass
from typing import Any

from course.checks.asked import Choices, Ways, apart, asked, choices
from course.checks.draws import first_case
from course.checks.result import Result
from course.checks.sheet import Sheet, Shown, tabled
from course.simulate import Owners
from course.words import say

ROUND, REWARD, MEANING = "exercise_10.round", "exercise_10.reward", "exercise_10.meaning"
NEAR_ROUND, NEAR_REWARD, APART = 0.000006, 0.00006, 0.0006  # five decimals and four


@dataclass(frozen=True, repr=False)
class Rounds(Shown):
    """Two rounds of a programme: owners at the very start, and of each round all sales and those through a link."""

    owners: int
    sold: tuple[int, int]
    linked: tuple[int, int]

    def sheet(self) -> Sheet:
        """Both rounds."""
        heads = [say(f"{ROUND}.{name}") for name in ("number", "sold", "linked")]
        rows = [
            (n, f"{sold:,}", f"{linked:,}")
            for n, sold, linked in zip((1, 2), self.sold, self.linked, strict=True)
        ]
        return tabled(say(f"{ROUND}.sheet"), heads, rows, (say(f"{ROUND}.start", owners=f"{self.owners:,}"),))

    def right(self) -> float:
        """Of the second round: its referred sales for each who owned a car when it began."""
        return self.linked[1] / (self.owners + self.sold[0])

    def ways(self) -> Ways:
        """Ways of going wrong."""
        began = self.owners + self.sold[0]
        return {
            "early": (self.linked[1] / self.owners, 0.5),
            "end": (self.linked[1] / (began + self.sold[1]), 0.0),
            "all": (self.sold[1] / began, 0.0),
            "new": (self.linked[1] / self.sold[0], 0.0),
            "first": (self.linked[0] / self.owners, 0.0),
            "both": (sum(self.linked) / began, 0.0),
        }


def rounds(seed: int) -> Rounds:
    """The rounds a seed draws."""

    def make(owners: int, first: int, second: int, one: int, two: int) -> Rounds:
        return Rounds(10 * (80 + owners), (180 + first, 200 + second), (40 + one, 55 + two))

    return first_case(
        "rounds", seed, (90, 250, 300, 60, 90), make, lambda case: apart(case.right(), case.ways(), APART)
    )


def k_of_round(seed: int, answer: Any, points: float) -> Result:
    """Judge K of the second round, to five decimals.

    >>> k_of_round(5, rounds(5).right(), 2), k_of_round(5, 0, 2)
    (2, 0)
    """
    case = rounds(seed)
    fields = {"years": f"{1 / case.right():.0f}"}
    return asked(ROUND, answer, case.right(), case.ways(), points=points, tolerance=NEAR_ROUND, **fields)


@dataclass(frozen=True, repr=False)
class Reward(Shown):
    """How people would answer a reward, after the lesson's model.

    Parameters
    ----------
    friends
        Each customer's who is no customer yet.
    telling, buying
        Chances to tell a friend in a round, and that one who was told buys.
    won
        For each sale, in units of what makes customers say “for that I might”.
    """

    friends: int
    telling: float
    buying: float
    won: float

    def sheet(self) -> Sheet:
        """The numbers."""
        rows = [
            (say(f"{REWARD}.friends"), self.friends),
            (say(f"{REWARD}.telling"), f"{self.telling:.3f}"),
            (say(f"{REWARD}.buying"), f"{self.buying:.3f}"),
            (say(f"{REWARD}.won"), f"{self.won:g}"),
        ]
        return tabled(say(f"{REWARD}.sheet"), (), rows)

    def before(self) -> float:
        """K without a reward."""
        return self.friends * self.telling * self.buying

    def right(self) -> float:
        """K with it."""
        import numpy

        owners = Owners(telling=self.telling, reward_elasticity=0.3, reward_unit=1)
        return float(self.friends * owners.told_chance(numpy.array(self.won)) * self.buying)

    def ways(self) -> Ways:
        """Ways of going wrong."""
        return {
            "before": (self.before(), 1 / 3),
            "straight": (self.before() * (1 + self.won), 0.0),
            "linear": (self.before() * (1 + 0.3 * self.won), 0.0),
            "twice": (self.before() * (1 + self.won) ** 0.6, 0.0),
            "told": (self.right() / self.buying, 1 / 3),
            "more": (self.right() - self.before(), 1 / 3),
        }


def reward(seed: int) -> Reward:
    """The reward a seed draws."""
    return first_case(
        "reward", seed, (17, 100, 80, 8),
        lambda friends, telling, buying, won: Reward(8 + friends, (60 + telling) / 1000, (80 + buying) / 1000, (3 + won) / 2),
        lambda case: apart(case.right(), case.ways(), APART),
    )  # fmt: skip


def k_with_reward(seed: int, answer: Any, points: float) -> Result:
    """Judge K with the reward, to four decimals.

    >>> k_with_reward(5, reward(5).right(), 3), k_with_reward(5, None, 3)
    (3, 0)
    """
    case = reward(seed)
    fields = {"before": f"{case.before():.3f}"}
    return asked(REWARD, answer, case.right(), case.ways(), points=points, tolerance=NEAR_REWARD, **fields)


def meaning(seed: int) -> Choices:
    """What a hundred sales through a link say; the order is the cohort's.

    >>> meaning(0).judge(9, 2).score
    0
    """
    return choices(MEANING, seed)
