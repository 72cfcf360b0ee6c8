"""The learning curve of an invented fleet: its b, and what halving takes."""

from dataclasses import dataclass
from math import exp
from math import log as ln
from typing import Any

from course.checks.answers import read_number
from course.checks.asked import Ways, apart, asked
from course.checks.draws import draws, first_case
from course.checks.result import Result
from course.checks.sheet import Sheet, Shown, tabled
from course.simulate import LearningCurve, fit_learning_curve
from course.words import say

CURVE, HALVING = "exercise_09.curve", "exercise_09.halving"
NEAR_B, NEAR_TIMES = 0.00006, 0.0006  # four decimals and three
APART_B, APART_TIMES = 0.0085, 0.06


@dataclass(frozen=True, repr=False)
class Log(Shown):
    """Miles driven so far, and takeovers in 1,000 miles at that point."""

    miles: tuple[int, ...]
    takeovers: tuple[float, ...]

    def sheet(self) -> Sheet:
        """The log."""
        heads = [say(f"{CURVE}.{name}") for name in ("miles", "takeovers")]
        rows = [
            (f"{miles:,}", f"{times:.3g}") for miles, times in zip(self.miles, self.takeovers, strict=True)
        ]
        return tabled(say(f"{CURVE}.sheet"), heads, rows)

    def right(self) -> float:
        """Of the curve fitted to all points."""
        return float(fit_learning_curve(self.miles, self.takeovers).b)

    def by_two_points(self) -> float:
        """Of the curve through the first point and the last."""
        return ln(self.takeovers[0] / self.takeovers[-1]) / ln(self.miles[-1] / self.miles[0])

    def ways(self) -> Ways:
        """Ways of going wrong."""
        b = self.right()
        miles, fewer = self.miles[-1] / self.miles[0], self.takeovers[0] / self.takeovers[-1]
        return {
            "negative": (-b, 0.5, APART_B),
            "inverse": (1 / b, 0.25, 0.05 / b),
            "factor": (2 ** (1 / b), 0.25, 0.15 * 2 ** (1 / b)),
            "plain": (fewer / miles, 0.0),
            "fewer": (fewer, 0.0),
            "errors": (ln(fewer), 0.0),
        }


def log(seed: int) -> Log:
    """The log a seed draws."""

    def make(start: int, step: int, rate: int, slope: int, more: int) -> Log:
        b, times, first = 0.24 + slope / 10_000, 3 + step, 1.2 + rate / 20
        miles = tuple(round((40 + start) * 1000 * times**at) for at in range(5))
        off = [0, *((each - 30) / 2500 for each in draws("off", more, 61, 61, 61)), 0]
        taken = (first * times ** (-b * at) * exp(off[at]) for at in range(5))
        return Log(miles, tuple(float(f"{each:.3g}") for each in taken))

    return first_case(
        "learning", seed, (50, 2, 36, 5601, 2**30), make,
        lambda case: apart(case.right(), case.ways(), APART_B),
    )  # fmt: skip


def curve(seed: int, answer: Any, points: float) -> Result:
    """Judge b to four decimals, from two points or from all: the two differ a little.

    >>> curve(5, log(5).right(), 4), curve(5, [], 4)
    (4, 0)
    """
    case = log(seed)
    found, _ = read_number(answer)
    right = min((case.right(), case.by_two_points()), key=lambda b: abs(b - (found or 0)))
    more = f"{2 ** (1 / right):.1f}"
    return asked(CURVE, answer, right, case.ways(), points=points, tolerance=NEAR_B, more=more)


@dataclass(frozen=True, repr=False)
class Halving(Shown):
    """Another fleet, whose b is known."""

    b: float

    def sheet(self) -> Sheet:
        """Its b."""
        return tabled(say(f"{HALVING}.sheet"), (), [("b", f"{self.b:.4f}")])

    def right(self) -> float:
        """How many times the miles so far halve the errors."""
        return LearningCurve(1, self.b).miles_factor() or 0.0

    def ways(self) -> Ways:
        """Ways of going wrong."""
        return {
            "twice": (2, 0.0),
            "power": (2**self.b, 0.0),
            "product": (2 / self.b, 0.0),
            "inverse": (1 / self.b, 0.0),
            "added": (self.right() - 1, 1 / 3),
            "tenth": (10 ** (1 / self.b), 1 / 3),
        }


def halving(seed: int) -> Halving:
    """The b a seed draws."""
    return first_case(
        "halving", seed, (4001,), lambda b: Halving((1800 + b) / 10_000),
        lambda case: apart(case.right(), case.ways(), APART_TIMES),
    )  # fmt: skip


def times(seed: int, answer: Any, points: float) -> Result:
    """Judge how many times the miles halve the errors, to three decimals.

    >>> times(5, halving(5).right(), 3), times(5, 2, 3)
    (3, 0)
    """
    case = halving(seed)
    tenth = f"{10 ** (1 / case.b):,.0f}"
    return asked(HALVING, answer, case.right(), case.ways(), points=points, tolerance=NEAR_TIMES, tenth=tenth)
