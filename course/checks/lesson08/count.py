"""How many cars share a connector, by the published figures; and how two sides grew in an invented region."""

from dataclasses import dataclass
from functools import cache
from math import log
from typing import TYPE_CHECKING, Any

from course.checks.asked import Ways, apart, asked
from course.checks.draws import first_case
from course.checks.result import Result
from course.checks.sheet import Sheet, Shown, tabled
from course.data import load
from course.words import say

if TYPE_CHECKING:
    import pandas

YEARS = range(2016, 2026)
CROWDING, ELASTICITY = "exercise_08.crowding", "exercise_08.elasticity"
NEAR_CARS, NEAR_SLOPE = 0.006, 0.00006  # two decimals and four
APART_CARS, APART_SLOPE = 0.3, 0.012


@cache
def figures() -> "pandas.DataFrame":
    """The figures the kit computes with: ``cars`` delivered in a year, ``connectors`` and ``stations`` at its end."""
    import pandas

    cars, counts = load("tesla-deliveries", "deliveries", "en"), load("superchargers", "counts", "en")
    assert isinstance(cars, pandas.DataFrame)
    assert isinstance(counts, pandas.DataFrame)
    used = counts[counts["used"]].pivot(index="year", columns="measure", values="value")
    delivered = cars[cars["used"]].set_index("year")["deliveries"]
    return used.reindex(delivered.index).assign(cars=delivered)


@dataclass(frozen=True, repr=False)
class Crowding(Shown):
    """A year of the published figures, and how many per cent of the cars are off the road by then.

    Parameters
    ----------
    year
        At whose end.
    lost
        Per cent of all cars delivered so far.
    """

    year: int
    lost: float

    @property
    def delivered(self) -> float:
        """Cars delivered up to the year's end."""
        return float(figures()["cars"].loc[: self.year].sum())

    @property
    def connectors(self) -> float:
        """Connectors at the year's end."""
        return float(figures()["connectors"][self.year])

    def sheet(self) -> Sheet:
        """All years' figures, and which of them is asked for."""
        heads = [say(f"{CROWDING}.{name}") for name in ("year", "cars", "stations", "connectors")]
        rows = [
            (int(year), *(f"{value:,.0f}" if value == value else "–" for value in row))
            for year, *row in figures()[["cars", "stations", "connectors"]].itertuples()
        ]
        yours = say(f"{CROWDING}.yours", year=self.year, lost=f"{self.lost:g}")
        return tabled(say(f"{CROWDING}.sheet"), heads, rows, (say(f"{CROWDING}.unsure"), yours))

    def right(self) -> float:
        """Cars on the road for each connector."""
        return self.delivered * (1 - self.lost / 100) / self.connectors

    def ways(self) -> Ways:
        """Ways of going wrong."""
        stay, table = 1 - self.lost / 100, figures()
        before = self.delivered - float(table["cars"][self.year])
        return {
            "whole": (self.delivered / self.connectors, 0.5),
            "annual": (float(table["cars"][self.year]) * stay / self.connectors, 0.0),
            "before": (before * stay / self.connectors, 0.0),
            "perstation": (self.delivered * stay / float(table["stations"][self.year]), 0.0),
            "inverse": (self.connectors / self.delivered / stay, 0.0),
            "gone": (self.delivered * (1 - stay) / self.connectors, 0.0),
        }


def cars_and_connectors(seed: int) -> Crowding:
    """The year a seed draws.

    >>> cars_and_connectors(5) == cars_and_connectors(5)
    True
    """
    return first_case(
        "crowding", seed, (len(YEARS), 160), lambda year, lost: Crowding(YEARS[year], (40 + lost) / 10),
        lambda case: apart(case.right(), case.ways(), APART_CARS),
    )  # fmt: skip


def crowding(seed: int, answer: Any, points: float) -> Result:
    """Judge the cars for each connector, to two decimals.

    >>> crowding(5, cars_and_connectors(5).right(), 4), crowding(5, None, 4)
    (4, 0)
    """
    case = cars_and_connectors(seed)
    fields = {"year": case.year, "cars": f"{case.delivered:,.0f}", "plugs": f"{case.connectors:,.0f}"}
    return asked(CROWDING, answer, case.right(), case.ways(), points=points, tolerance=NEAR_CARS, **fields)


@dataclass(frozen=True, repr=False)
class Growing(Shown):
    """Two years of an invented region: cars on the road and connectors, each (first, last)."""

    years: tuple[int, int]
    cars: tuple[int, int]
    connectors: tuple[int, int]

    def sheet(self) -> Sheet:
        """Both years side by side."""
        heads = [say(f"{ELASTICITY}.{name}") for name in ("year", "cars", "connectors")]
        rows = [
            (year, f"{cars:,}", f"{plugs:,}")
            for year, cars, plugs in zip(self.years, self.cars, self.connectors, strict=True)
        ]
        return tabled(say(f"{ELASTICITY}.sheet"), heads, rows)

    def right(self) -> float:
        """The slope of the line through both years, in logarithms."""
        return log(self._times(self.connectors)) / log(self._times(self.cars))

    def ways(self) -> Ways:
        """Ways of going wrong."""
        cars, plugs = self._times(self.cars), self._times(self.connectors)
        return {
            "inverse": (1 / self.right(), 0.25),
            "times": (plugs / cars, 0.0),
            "percent": ((plugs - 1) / (cars - 1), 0.0),
            "difference": (
                (self.connectors[1] - self.connectors[0]) / (self.cars[1] - self.cars[0]), 0.0,
            ),
            "gap": (log(plugs) - log(cars), 0.0),
            "growth": (plugs, 0.0),
        }  # fmt: skip

    @staticmethod
    def _times(pair: tuple[int, int]) -> float:
        return pair[1] / pair[0]


def two_years(seed: int) -> Growing:
    """The region a seed draws; connectors grew more slowly than cars in one, faster in another."""

    def make(first: int, span: int, start: int, times: int, slope: int, share: int) -> Growing:
        cars, plugs = 2_000 + start, 100 + share
        factor = 3 + times / 100
        last = round(plugs * factor ** (0.45 + slope / 500))
        return Growing((2015 + first, 2019 + first + span), (cars, round(cars * factor)), (plugs, last))

    return first_case(
        "elasticity", seed, (4, 3, 9_000, 650, 400, 200), make,
        lambda case: apart(case.right(), case.ways(), APART_SLOPE) and abs(case.right() - 1) > 0.08,
    )  # fmt: skip


def elasticity(seed: int, answer: Any, points: float) -> Result:
    """Judge the log-log slope of connectors on cars, to four decimals.

    >>> elasticity(5, two_years(5).right(), 4), elasticity(5, "?", 4)
    (4, 0)
    """
    case = two_years(seed)
    fields = {"found": f"{case.right():.2f}"}
    return asked(ELASTICITY, answer, case.right(), case.ways(), points=points, tolerance=NEAR_SLOPE, **fields)
