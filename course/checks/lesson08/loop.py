"""What the loop of two arrows multiplies, and what a slope does not say."""

from dataclasses import dataclass
from typing import Any

from course.checks.asked import Choices, Ways, apart, asked, choices
from course.checks.draws import first_case
from course.checks.result import Result
from course.checks.sheet import Sheet, Shown, tabled
from course.simulate import TwoSided
from course.words import say

MULTIPLIER, MEANING = "exercise_08.multiplier", "exercise_08.meaning"
NEAR, APART = 0.00006, 0.012  # four decimals


@dataclass(frozen=True, repr=False)
class Arrows(Shown):
    """The two arrows of a market: by how many per cent each side grows with 1 % more of the other."""

    beta1: float
    beta2: float

    def sheet(self) -> Sheet:
        """Both arrows."""
        rows = [
            (say(f"{MULTIPLIER}.up"), f"{self.beta1:.3f}"),
            (say(f"{MULTIPLIER}.down"), f"{self.beta2:.3f}"),
        ]
        return tabled(say(f"{MULTIPLIER}.sheet"), (), rows)

    def right(self) -> float:
        """All rounds added up."""
        return TwoSided(1, 1, 1, 1, self.beta1, self.beta2).multiplier or 0.0

    def ways(self) -> Ways:
        """Ways of going wrong."""
        gain = self.beta1 * self.beta2
        return {
            "once": (1 + gain, 1 / 4),
            "twice": (1 + gain + gain**2, 1 / 4),
            "gain": (gain, 1 / 4),
            "rest": (1 - gain, 0.0),
            "plus": (1 / (1 + gain), 0.0),
            "sum": (self.beta1 + self.beta2, 0.0),
            "percent": (100 * self.right(), 0.0, 0.6),
        }


def arrows(seed: int) -> Arrows:
    """The arrows a seed draws."""

    def make(first: int, second: int) -> Arrows:
        return Arrows((300 + first) / 1000, (250 + second) / 1000)

    def is_sound(case: Arrows) -> bool:
        gain = case.beta1 * case.beta2
        return 0.25 < gain < 0.72 and apart(case.right(), case.ways(), APART)

    return first_case("arrows", seed, (1000, 700), make, is_sound)


def multiplier(seed: int, answer: Any, points: float) -> Result:
    """Judge the loop's multiplier, to four decimals.

    >>> multiplier(5, arrows(5).right(), 4), multiplier(5, 0, 4)
    (4, 0)
    """
    case = arrows(seed)
    fields = {"gain": f"{case.beta1 * case.beta2:.2f}"}
    return asked(MULTIPLIER, answer, case.right(), case.ways(), points=points, tolerance=NEAR, **fields)


def meaning(seed: int) -> Choices:
    """What the slope of two growing lines says; the order is the cohort's.

    >>> meaning(0).judge(None, 2).score
    0
    """
    return choices(MEANING, seed)
