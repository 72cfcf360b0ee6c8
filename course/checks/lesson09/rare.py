"""What is rare: the chance to have met it, the chance that the next is known, and what supervised miles say."""

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from course.checks.asked import Choices, Ways, apart, asked, choices
from course.checks.draws import first_case
from course.checks.result import Result
from course.checks.sheet import Sheet, Shown, tabled
from course.data import load
from course.simulate import expected_coverage
from course.words import language, say

if TYPE_CHECKING:
    import pandas

MET, COVERED, READING = "exercise_09.met", "exercise_09.covered", "exercise_09.reading"
NEAR, APART = 0.00006, 0.006  # four decimals


@cache
def catalogue(spoken: str) -> "pandas.DataFrame":
    """The lesson's invented situations on the road."""
    import pandas

    events = load("rare-events", "events", spoken)
    assert isinstance(events, pandas.DataFrame)
    return events.set_index("id")


@dataclass(frozen=True, repr=False)
class Event(Shown):
    """One situation of the catalogue, met once in so many miles on average, and the miles driven."""

    id: int
    once_in: int
    miles: int

    def sheet(self) -> Sheet:
        """What it is, and how far one drove."""
        rows = [
            (say(f"{MET}.event"), catalogue(language())["event"][self.id]),
            (say(f"{MET}.once"), f"{self.once_in:,}"),
            (say(f"{MET}.miles"), f"{self.miles:,}"),
        ]
        return tabled(say(f"{MET}.sheet"), (), rows)

    def right(self) -> float:
        """The chance of having met it at least once."""
        return float(expected_coverage([1 / self.once_in], [self.miles])["kinds"].iloc[0])

    def ways(self) -> Ways:
        """Ways of going wrong."""
        p = 1 / self.once_in
        return {
            "expected": (self.miles * p, 0.0),
            "never": (1 - self.right(), 1 / 3),
            "exactly": (self.miles * p * (1 - p) ** (self.miles - 1), 1 / 3),
            "mile": (p, 0.0),
            "certain": (1.0, 0.0),
            "percent": (100 * self.right(), 2 / 3, 100 * NEAR),
        }


def event(seed: int) -> Event:
    """The situation a seed draws."""
    return first_case(
        "event", seed, (45, 900, 900), lambda at, often, miles: Event(15 + at, 100 * (200 + often), 100 * (200 + miles)),
        lambda case: 0.2 < case.right() < 0.9 and apart(case.right(), case.ways(), APART),
    )  # fmt: skip


def met(seed: int, answer: Any, points: float) -> Result:
    """Judge the chance of having met a situation at least once, to four decimals.

    >>> met(5, event(5).right(), 3), met(5, 1, 3)
    (3, 0)
    """
    case = event(seed)
    fields = {"expected": f"{case.miles / case.once_in:.2f}"}
    return asked(MET, answer, case.right(), case.ways(), points=points, tolerance=NEAR, **fields)


@dataclass(frozen=True, repr=False)
class Trio(Shown):
    """Three situations of the catalogue, taken for all there are, and the miles driven."""

    ids: tuple[int, int, int]
    miles: int

    @property
    def chances(self) -> list[float]:
        """Of meeting each, in a mile."""
        return [float(each) / 1000 for each in catalogue("en")["per_thousand_miles"].loc[list(self.ids)]]

    def sheet(self) -> Sheet:
        """The three, and how far one drove."""
        names = catalogue(language())["event"].loc[list(self.ids)]
        heads = [say(f"{COVERED}.{name}") for name in ("event", "chance")]
        rows = [(name, f"{chance:.8f}".rstrip("0")) for name, chance in zip(names, self.chances, strict=True)]
        return tabled(
            say(f"{COVERED}.sheet"), heads, rows, (say(f"{COVERED}.yours", miles=f"{self.miles:,}"),)
        )

    def right(self) -> float:
        """The chance that the next of the three is one met before."""
        return float(self._known()["covered"].iloc[0]) / sum(self.chances)

    def ways(self) -> Ways:
        """Ways of going wrong."""
        any_of_them = expected_coverage([sum(self.chances)], [self.miles])["kinds"].iloc[0]
        undivided = float(self._known()["covered"].iloc[0])  # so small that 0 must not pass for it
        first = expected_coverage(self.chances[:1], [self.miles])["kinds"].iloc[0]
        return {
            "kinds": (float(self._known()["kinds"].iloc[0]) / 3, 1 / 3),
            "new": (1 - self.right(), 1 / 3),
            "undivided": (undivided, 1 / 3, undivided / 20),
            "first": (float(first), 0.0),
            "any": (float(any_of_them), 0.0),
            "percent": (100 * self.right(), 2 / 3, 100 * NEAR),
        }

    def _known(self) -> "pandas.DataFrame":
        return expected_coverage(self.chances, [self.miles])


def trio(seed: int) -> Trio:
    """The three situations a seed draws: one common, one less so, one rare."""
    return first_case(
        "trio", seed, (6, 8, 20, 360),
        lambda common, less, rare, miles: Trio((5 + common, 13 + less, 30 + rare), 100 * (60 + miles)),
        lambda case: 0.4 < case.right() < 0.93 and apart(case.right(), case.ways(), APART),
    )  # fmt: skip


def covered(seed: int, answer: Any, points: float) -> Result:
    """Judge the coverage of three situations, to four decimals.

    >>> covered(5, trio(5).right(), 3), covered(5, 0, 3)
    (3, 0)
    """
    case = trio(seed)
    fields = {"kinds": f"{case._known()['kinds'].iloc[0]:.1f}"}
    return asked(COVERED, answer, case.right(), case.ways(), points=points, tolerance=NEAR, **fields)


def reading(seed: int) -> Choices:
    """What ten billion supervised miles say; the order is the cohort's.

    >>> reading(0).judge("x", 2).score
    0
    """
    return choices(READING, seed)
