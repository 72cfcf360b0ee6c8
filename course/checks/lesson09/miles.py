"""Figures of a year and figures of all so far: from one to the other and back."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from course.checks.asked import Ways, apart, asked
from course.checks.draws import first_case
from course.checks.result import Result
from course.checks.sheet import Sheet, Shown, tabled
from course.data import load
from course.words import say

TOTAL, YEAR = "exercise_09.total", "exercise_09.year"
NEAR_TOTAL, APART_TOTAL, NEAR_YEAR = 0.06, 5.0, 0.5


@cache
def published() -> tuple[tuple[int, float], ...]:
    """Years and the million miles driven in each with FSD, as one source gives them."""
    import pandas

    miles = load("fleet-miles", "miles", "en")
    assert isinstance(miles, pandas.DataFrame)
    rows = miles[(miles["product"] == "fsd") & (miles["measure"] == "annual")]
    return tuple(
        (int(year), float(value)) for year, value in zip(rows["period"], rows["million_miles"], strict=True)
    )


@dataclass(frozen=True, repr=False)
class Fsd(Shown):
    """The published miles, and how many days one drives on after the last year, so many million miles a day."""

    days: int
    a_day: float

    @property
    def annual(self) -> list[float]:
        """Million miles in each year."""
        return [miles for _, miles in published()]

    def sheet(self) -> Sheet:
        """The years' miles, and how it goes on."""
        heads = [say(f"{TOTAL}.{name}") for name in ("year", "miles")]
        rows = [(year, f"{miles:,.0f}") for year, miles in published()]
        yours = say(f"{TOTAL}.yours", days=self.days, a_day=f"{self.a_day:g}")
        return tabled(say(f"{TOTAL}.sheet"), heads, rows, (yours,))

    def right(self) -> float:
        """Million miles in all."""
        return sum(self.annual) + self.days * self.a_day

    def ways(self) -> Ways:
        """Ways of going wrong."""
        more, years = self.days * self.a_day, self.annual
        return {
            "last": (years[-1] + more, 0.0),
            "stopped": (sum(years), 1 / 3),
            "more": (more, 0.0),
            "short": (sum(years[:-1]) + more, 0.0),
            "oneday": (sum(years) + self.a_day, 1 / 3),
            "unit": (1e6 * self.right(), 2 / 3),
        }


def fsd(seed: int) -> Fsd:
    """The days a seed draws."""
    return first_case(
        "fsd", seed, (110, 150), lambda days, miles: Fsd(21 + days, (100 + miles) / 10),
        lambda case: apart(case.right(), case.ways(), APART_TOTAL) and case.days % 10 != 0,
    )  # fmt: skip


def total(seed: int, answer: Any, points: float) -> Result:
    """Judge the million miles in all.

    >>> total(5, fsd(5).right(), 3), total(5, None, 3)
    (3, 0)
    """
    case = fsd(seed)
    fields = {"years": f"{sum(case.annual):,.0f}", "total": f"{case.right():,.0f}"}
    return asked(TOTAL, answer, case.right(), case.ways(), points=points, tolerance=NEAR_TOTAL, **fields)


@dataclass(frozen=True, repr=False)
class YearEnds(Shown):
    """An invented company's miles, all so far at the end of each of four years; the third year is asked for."""

    first: int
    totals: tuple[int, int, int, int]

    @property
    def year(self) -> int:
        """The year asked for."""
        return self.first + 2

    def sheet(self) -> Sheet:
        """The totals."""
        heads = [say(f"{YEAR}.{name}") for name in ("end", "miles")]
        rows = [(self.first + at, f"{miles:,}") for at, miles in enumerate(self.totals)]
        return tabled(say(f"{YEAR}.sheet"), heads, rows, (say(f"{YEAR}.yours", year=self.year),))

    def right(self) -> float:
        """Million miles within the year."""
        return self.totals[2] - self.totals[1]

    def ways(self) -> Ways:
        """Ways of going wrong."""
        one, two, three, four = self.totals
        return {
            "total": (three, 0.0),
            "next": (four - three, 0.5),
            "before": (two - one, 0.5),
            "mean": (three / 3, 0.0),
            "sum": (one + two + three, 0.0),
            "ratio": (three / two, 0.0),
        }


def year_ends(seed: int) -> YearEnds:
    """The totals a seed draws."""

    def make(first: int, one: int, two: int, three: int, four: int) -> YearEnds:
        steps = (400 + one, 900 + two, 2600 + three, 6200 + four)
        return YearEnds(2018 + first, tuple(sum(steps[: at + 1]) for at in range(4)))  # type: ignore[arg-type]

    return first_case(
        "year ends", seed, (4, 600, 1200, 3000, 4000), make,
        lambda case: apart(case.right(), case.ways(), NEAR_YEAR),
    )  # fmt: skip


def one_year(seed: int, answer: Any, points: float) -> Result:
    """Judge the million miles of one year.

    >>> one_year(5, year_ends(5).right(), 2), one_year(5, "?", 2)
    (2, 0)
    """
    case = year_ends(seed)
    return asked(YEAR, answer, case.right(), case.ways(), points=points, tolerance=NEAR_YEAR, year=case.year)
