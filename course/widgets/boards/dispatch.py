"""The dispatch grid: a town, its riders, and a fleet to make larger or smaller."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from course.data import load
from course.network.text import number
from course.simulate import compare_fleets, run_day
from course.simulate.dispatch.day import measure_day
from course.widgets.boards.base import Board
from course.widgets.boards.controls import Choice, Setting, Slider
from course.widgets.boards.dispatch_replay import replay
from course.widgets.boards.found import Axis, Chart, Curve, Found, Points, Table
from course.words import say

if TYPE_CHECKING:
    import pandas

SIDE = 12.0
"""Of the town, km; the centre is its middle third each way."""

SIZES = (4, 8, 12, 16, 20, 24, 28, 32, 40, 48, 60, 80)
HOURS = (8, 13, 18)
HEADS = ("cars", "served", "wait", "utilisation", "empty", "profit")
ZONES: dict[str, tuple[float, float] | None] = {"town": None, "centre": (SIDE / 3, 2 * SIDE / 3)}


class DispatchGrid(Board):
    """A day of robotaxis in a town: how many cars, where they may go, and an hour of it to watch.

    What comes of it is `course.simulate.run_day` and `course.simulate.compare_fleets`.

    Parameters
    ----------
    name
        Letters, digits, hyphens and underscores.
    trips
        Columns as of `course.simulate.random_trips`, on a square of 12 km; ``load("city-trips")`` by default.
    cars
        The slider's beginning, 2 to 80.
    kmh
        Speed, above 0.
    patience
        Minutes after which a rider leaves.
    fare, per_km, per_car
        Earned a kilometre with a rider, and the cost of a kilometre and of a car a day, in thousand won: invented.

    Examples
    --------
    >>> from course import use
    >>> use("en")
    >>> grid = DispatchGrid("grid")
    >>> grid.found({"cars": 10, "zone": "town", "hour": "8"}).told[0]
    '10 cars, the whole town: 544 of 800 riders got a car, 256 gave up.'
    """

    area: ClassVar[str] = "dispatch"

    def __init__(
        self,
        name: str = "dispatch",
        trips: "pandas.DataFrame | None" = None,
        *,
        cars: int = 20,
        kmh: float = 25,
        patience: float = 15,
        fare: float = 1.0,
        per_km: float = 0.3,
        per_car: float = 40,
    ) -> None:
        town = load("city-trips") if trips is None else trips
        self.trips = {zone: within(town, zone) for zone in ZONES}
        self.kmh, self.patience = kmh, patience
        self.money = {"fare": fare, "per_km": per_km, "per_car": per_car}
        self._fleets: dict[str, pandas.DataFrame] = {}
        zones = {zone: say(f"dispatch.zones.{zone}") for zone in ZONES}
        hours = {str(hour): say(f"dispatch.hours.{hour}") for hour in HOURS}
        controls = [
            Slider("cars", say("dispatch.cars"), 2, 80, 2, cars, say("dispatch.unit", value="{value}")),
            Choice("zone", say("dispatch.where"), zones),
            Choice("hour", say("dispatch.hour"), hours),
        ]
        super().__init__(name, controls, title=say("dispatch.title"), hint=say("dispatch.hint"))

    def found(self, setting: Setting) -> Found:
        """The day of a fleet in a zone, beside the days of other fleets there."""
        zone, cars = setting["zone"], int(setting["cars"])
        trips, sizes = self.trips[zone], self.fleets(zone)
        day = run_day(trips, cars, kmh=self.kmh, patience=self.patience)
        mine = measure_day(day, cars, kmh=self.kmh, **self.money)
        scene, frames = replay(
            trips,
            day,
            cars,
            kmh=self.kmh,
            patience=self.patience,
            hour=int(setting["hour"]),
            side=SIDE,
            zone=ZONES[zone],
        )
        charts = [_chart(name, sizes, mine) for name in ("wait", "profit")]
        return Found(self._told(zone, mine), scene, charts, _table(sizes, mine), frames)

    def compare(self, zone: str, sizes: Sequence[int] = SIZES) -> "pandas.DataFrame":
        """The same day in a zone, ``"town"`` or ``"centre"``, with fleets of different sizes.

        Returns
        -------
        pandas.DataFrame
            As `course.simulate.compare_fleets` gives it.
        """
        return compare_fleets(self.trips[zone], sizes, kmh=self.kmh, patience=self.patience, **self.money)

    def fleets(self, zone: str) -> "pandas.DataFrame":
        """The fleets that the charts show, driven once: a slider has no time to wait for a dozen days."""
        if zone not in self._fleets:
            self._fleets[zone] = self.compare(zone)
        return self._fleets[zone]

    def _told(self, zone: str, day: Mapping[str, float]) -> list[str]:
        trips = len(self.trips[zone])
        served = round(day["served"] * trips)
        where = say(f"dispatch.zones.{zone}")
        money = say(
            f"dispatch.{'earned' if day['profit'] >= 0 else 'lost'}",
            money=f"{1000 * abs(round(day['profit'])):,}",
        )
        return [
            say(
                "dispatch.served",
                cars=int(day["cars"]),
                where=where,
                served=served,
                trips=trips,
                left=trips - served,
            ),
            say("dispatch.waited", wait=number(round(day["wait"], 1)), most=number(round(day["wait_90"], 1))),
            say("dispatch.used", busy=round(100 * day["utilisation"]), empty=round(100 * day["empty"])),
            money,
        ]


def within(trips: "pandas.DataFrame", zone: str) -> "pandas.DataFrame":
    """The trips that start and end in a zone of the town.

    Parameters
    ----------
    trips
        As of `course.simulate.random_trips`, on a square of 12 km.
    zone
        ``"town"`` or ``"centre"``: the middle third each way.
    """
    if ZONES[zone] is None:
        return trips
    low, high = ZONES[zone]  # type: ignore[misc]
    inside = trips[["x", "y", "to_x", "to_y"]]
    return trips[((inside >= low) & (inside <= high)).all(axis=1)].reset_index(drop=True)


def _chart(name: str, sizes: "pandas.DataFrame", mine: Mapping[str, float]) -> Chart:
    values, cars, here = sizes[name].tolist(), mine["cars"], float(mine[name])
    series = [
        Curve(say(f"dispatch.axis.{name}"), list(zip(sizes["cars"], values, strict=True))),
        Points(say("dispatch.mine"), [(cars, here, 7)], look="mine"),
    ]
    said = say(f"dispatch.chart.{name}", cars=int(cars), value=number(round(here, 1)))
    y = Axis(say(f"dispatch.axis.{name}"), 1.05 * min(0, here, *values), 1.05 * max(0, here, *values))
    return Chart(said, Axis(say("dispatch.axis.cars"), 0, max(SIZES)), y, series)


def _table(sizes: "pandas.DataFrame", mine: Mapping[str, float]) -> Table:
    days = {row["cars"]: row for row in [*sizes.to_dict("records"), mine]}
    heads = [say(f"dispatch.head.{name}") for name in HEADS]
    return Table(heads, [_row(days[cars]) for cars in sorted(days)], say("dispatch.table"))


def _row(day: Mapping[str, float]) -> list[str]:
    shares = [f"{day[name]:.0%}" for name in ("served", "utilisation", "empty")]
    money = f"{day['profit']:,.0f}".replace("-", "−")
    return [f"{day['cars']:.0f}", shares[0], f"{day['wait']:.1f}", *shares[1:], money]
