"""How unequally referrals are shared: among those who referred, and among all customers."""

from dataclasses import dataclass
from typing import Any

from course.checks.asked import Ways, apart, asked
from course.checks.draws import draws, first_case
from course.checks.result import Result
from course.checks.sheet import Sheet, Shown, tabled
from course.simulate import gini
from course.words import say

GINI, EVERYBODY = "exercise_10.gini", "exercise_10.everybody"
NEAR, APART = 0.00006, 0.0012  # four decimals


@dataclass(frozen=True, repr=False)
class Board(Shown):
    """A leaderboard of five, in no order, and how many customers referred nobody."""

    referrals: tuple[int, ...]
    silent: int

    def sheet(self) -> Sheet:
        """The leaderboard."""
        rows = [(say(f"{GINI}.who.{n}"), each) for n, each in enumerate(self.referrals, 1)]
        notes = (say(f"{GINI}.silent", silent=self.silent),)
        return tabled(say(f"{GINI}.sheet"), (say(f"{GINI}.name"), say(f"{GINI}.referrals")), rows, notes)

    def right(self) -> float:
        """Among those who referred."""
        return float(gini(self.referrals))

    def ways(self) -> Ways:
        """Ways of going wrong among the five."""
        count, total, right = len(self.referrals), sum(self.referrals), self.right()
        return {
            "unsorted": (self._weighed(self.referrals) / count / total, 0.0),
            "reversed": (-right, 2 / 3),
            "undivided": (right * count, 1 / 3),
            "area": (right / 2, 1 / 3),
            "top": (max(self.referrals) / total, 0.0),
            "numerator": (right * count * total, 1 / 3),
        }

    def all_right(self) -> float:
        """Among all customers."""
        return float(gini([*self.referrals, *[0] * self.silent]))

    def all_ways(self) -> Ways:
        """Ways of going wrong with all customers."""
        count = len(self.referrals)
        everybody = count + self.silent
        return {
            "same": (self.right(), 0.0),
            "silent": (self.silent / everybody, 0.0),
            "diluted": (self.right() * count / everybody, 0.0),
            "area": (self.all_right() / 2, 1 / 3),
            "halfway": ((self.right() + 1) / 2, 0.0),
            "certain": (1.0, 0.0),
        }

    @staticmethod
    def _weighed(values: tuple[int, ...]) -> int:
        return sum((2 * at - len(values) - 1) * each for at, each in enumerate(values, 1))


def board(seed: int) -> Board:
    """The leaderboard a seed draws."""

    def make(first: int, second: int, third: int, fourth: int, fifth: int, silent: int, order: int) -> Board:
        values = [1 + first, 2 + second, 5 + third, 12 + fourth, 30 + fifth]
        shuffled = [values.pop(at) for at in draws("order", order, 5, 4, 3, 2, 1)]
        return Board(tuple(shuffled), 3 + silent)

    return first_case(
        "board", seed, (12, 25, 40, 60, 120, 40, 2**30), make,
        lambda case: apart(case.right(), case.ways(), APART) and apart(case.all_right(), case.all_ways(), APART),
    )  # fmt: skip


def referrers(seed: int, answer: Any, points: float) -> Result:
    """Judge the Gini coefficient of those who referred, to four decimals.

    >>> referrers(5, board(5).right(), 3), referrers(5, 0, 3)
    (3, 0)
    """
    case = board(seed)
    return asked(GINI, answer, case.right(), case.ways(), points=points, tolerance=NEAR)


def all_customers(seed: int, answer: Any, points: float) -> Result:
    """Judge the Gini coefficient of all customers, to four decimals.

    >>> all_customers(5, board(5).all_right(), 3), all_customers(5, None, 3)
    (3, 0)
    """
    case = board(seed)
    fields = {"before": f"{case.right():.3f}"}
    return asked(
        EVERYBODY, answer, case.all_right(), case.all_ways(), points=points, tolerance=NEAR, **fields
    )
