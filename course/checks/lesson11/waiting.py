"""How long one waits for the nearest free car, and which fleet leaves most after a day."""

from dataclasses import dataclass
from functools import cache
from math import sqrt
from typing import Any

from course.checks.asked import Ways, apart, asked
from course.checks.draws import first_case
from course.checks.result import Result
from course.checks.sheet import Sheet, Shown, tabled
from course.data import load
from course.simulate import run_day
from course.words import say

WAIT, LEFT = "exercise_11.wait", "exercise_11.left"
NEAR_MINUTES, NEAR_MONEY = 0.0006, 0.06  # three decimals and one
APART_MINUTES, APART_MONEY = 0.06, 1.0
FLEETS = (2, 5, 9, 20)
KMH, PATIENCE, PART = 25, 15, 4


@dataclass(frozen=True, repr=False)
class Free(Shown):
    """A zone, the free cars scattered over it, and their speed."""

    side: int
    cars: int
    kmh: float

    def sheet(self) -> Sheet:
        """The zone."""
        rows = [
            (say(f"{WAIT}.area"), f"{self.side} × {self.side} = {self.side**2}"),
            (say(f"{WAIT}.cars"), self.cars),
            (say(f"{WAIT}.kmh"), f"{self.kmh:g}"),
        ]
        return tabled(say(f"{WAIT}.sheet"), (), rows)

    def right(self) -> float:
        """Minutes to the nearest free car, on average (Clark & Evans 1954, doi:10.2307/1931034)."""
        return 60 * self._km / self.kmh

    @property
    def _km(self) -> float:
        return sqrt(self.side**2 / self.cars) / 2

    def ways(self) -> Ways:
        """Ways of going wrong."""
        return {
            "whole": (2 * self.right(), 1 / 3),
            "km": (self._km, 1 / 3),
            "hours": (self.right() / 60, 1 / 3, self.right() / 600),
            "noroot": (30 * self.side**2 / self.cars / self.kmh, 0.0),
            "inverse": (30 * sqrt(self.cars) / self.side / self.kmh, 0.0),
            "onecar": (30 * self.side / self.kmh, 0.0),
        }


def free(seed: int) -> Free:
    """The zone a seed draws."""
    return first_case(
        "free", seed, (14, 21, 180), lambda side, cars, kmh: Free(4 + side, 4 + cars, (180 + kmh) / 10),
        lambda case: case.right() > 1 and apart(case.right(), case.ways(), APART_MINUTES),
    )  # fmt: skip


def wait(seed: int, answer: Any, points: float) -> Result:
    """Judge the minutes to the nearest free car, to three decimals.

    >>> wait(5, free(5).right(), 3), wait(5, 0, 3)
    (3, 0)
    """
    case = free(seed)
    fields = {"double": f"{case.right() / sqrt(2):.1f}"}
    return asked(WAIT, answer, case.right(), case.ways(), points=points, tolerance=NEAR_MINUTES, **fields)


@cache
def _driven(first: int) -> tuple[tuple[int, int, int, int], ...]:
    """Of each fleet: cars, riders served, km with a rider and km without, for one in four of the lesson's trips."""
    import pandas

    trips = load("city-trips")
    assert isinstance(trips, pandas.DataFrame)
    some = trips.iloc[first::PART].reset_index(drop=True)
    found = []
    for cars in FLEETS:
        day = run_day(some, cars, kmh=KMH, patience=PATIENCE)
        km, empty = day.loc[day["served"], ["km", "empty_km"]].sum()
        found.append((cars, int(day["served"].sum()), round(km), round(empty)))
    return tuple(found)


@dataclass(frozen=True, repr=False)
class Day(Shown):
    """A day of the lesson's town with four fleets, and what is earned and paid, in thousand won.

    Parameters
    ----------
    first
        Which of the four parts of the day's trips.
    fare, per_km, per_car
        For a km with a rider; for any km driven; for a car and day.
    """

    first: int
    fare: float
    per_km: float
    per_car: float

    @property
    def fleets(self) -> tuple[tuple[int, int, int, int], ...]:
        """Of each fleet: cars, riders served, km with a rider, km without."""
        return _driven(self.first)

    def left(self) -> list[float]:
        """What each fleet leaves after the day."""
        return [
            self.fare * km - self.per_km * (km + empty) - self.per_car * cars
            for cars, _, km, empty in self.fleets
        ]

    def sheet(self) -> Sheet:
        """The fleets, and the money."""
        heads = [say(f"{LEFT}.{name}") for name in ("cars", "riders", "each", "km", "empty")]
        rows = [(cars, riders, f"{km / cars:.0f}", km, empty) for cars, riders, km, empty in self.fleets]
        money = say(
            f"{LEFT}.money", fare=f"{self.fare:g}", per_km=f"{self.per_km:g}", per_car=f"{self.per_car:g}"
        )
        return tabled(say(f"{LEFT}.sheet"), heads, rows, (money,))

    def best(self) -> int:
        """The place of the fleet that leaves most."""
        left = self.left()
        return left.index(max(left))

    def right(self) -> float:
        """The most that is left."""
        return max(self.left())

    def ways(self) -> Ways:
        """Ways of going wrong."""
        cars, _, km, empty = self.fleets[self.best()]
        return {
            "busiest": (self.left()[0], 0.0),
            "largest": (self.left()[-1], 0.0),
            "fares": (self.fare * km, 0.0),
            "noempty": (self.right() + self.per_km * empty, 1 / 4),
            "nocars": (self.right() + self.per_car * cars, 1 / 4),
            "percar": (self.right() / cars, 1 / 4),
        }


def day(seed: int) -> Day:
    """The day a seed draws; neither the smallest fleet nor the largest leaves most."""

    def make(first: int, fare: int, per_km: int, per_car: int) -> Day:
        return Day(first, (16 + fare) / 20, (20 + per_km) / 100, 20 + 2 * per_car)

    return first_case(
        "day", seed, (PART, 15, 21, 16), make,
        lambda case: case.best() in (1, 2) and case.right() > 30 and apart(case.right(), case.ways(), APART_MONEY),
    )  # fmt: skip


def most_left(seed: int, answer: Any, points: float) -> Result:
    """Judge the most that a fleet leaves, in thousand won to one decimal.

    >>> most_left(5, day(5).right(), 4), most_left(5, None, 4)
    (4, 0)
    """
    case = day(seed)
    fields = {"cars": case.fleets[case.best()][0], "busiest": f"{case.left()[0]:.0f}"}
    return asked(LEFT, answer, case.right(), case.ways(), points=points, tolerance=NEAR_MONEY, **fields)
