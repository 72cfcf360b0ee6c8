"""An hour of a day of robotaxis as a picture and its moments: where each car is, and who waits."""

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from course.network.text import number
from course.simulate.dispatch.day import waiting_places
from course.simulate.engine.contacts import Array
from course.widgets.boards.found import Frame
from course.widgets.boards.scene import Box, Dot, Mark, Scene, Words
from course.words import say

if TYPE_CHECKING:
    import pandas

MAP, LEFT, TOP = 400.0, 12.0, 12.0
"""Side of the map and where it begins, in units of the picture."""

STEP, LENGTH = 3, 60
"""Minutes from one moment to the next, and of the whole replay."""

LOOKS = {"free": "plain", "coming": "second", "riding": "first"}
SIZES = {"free": 5, "coming": 5, "riding": 7}
"""A car with a rider is larger: nobody has to tell orange from blue."""


Knot = tuple[float, float, float, str]
"""When, where, and what is done from then on."""

Put = Callable[[float, float], tuple[int, int]]
"""From km to units of the picture."""


class Ways(NamedTuple):
    """Where one car is when: at its knots in time it is in these places, and does this until the next."""

    time: Array
    x: Array
    y: Array
    doing: list[str]

    def at(self, minute: float) -> tuple[float, float, str]:
        """Place and doing at a minute."""
        knot = int(np.searchsorted(self.time, minute, side="right")) - 1
        place = float(np.interp(minute, self.time, self.x)), float(np.interp(minute, self.time, self.y))
        return *place, self.doing[max(knot, 0)]


def ways(trips: "pandas.DataFrame", day: "pandas.DataFrame", cars: int, kmh: float) -> list[Ways]:
    """The way of every car through a day.

    Parameters
    ----------
    trips
        As given to `course.simulate.run_day`.
    day
        What it returned.
    cars, kmh
        As given to it.
    """
    minutes = 60 / kmh
    knots: list[list[Knot]] = [[(-1e9, float(x), float(y), "free")] for x, y in waiting_places(trips, cars)]
    driven = day[day["served"]]
    met = driven["minute"] + driven["wait"]
    table = zip(
        driven["car"],
        met,
        driven["empty_km"],
        driven["km"],
        *(trips[name].to_numpy()[driven["trip"]] for name in ("x", "y", "to_x", "to_y")),
        strict=True,
    )
    for car, there, empty, km, x, y, to_x, to_y in sorted(table, key=lambda row: row[1]):
        _, last_x, last_y, _ = knots[car][-1]
        knots[car] += [
            (there - empty * minutes, last_x, last_y, "coming"),
            (there, x, y, "riding"),
            (there + km * minutes, to_x, to_y, "free"),
        ]
    return [_joined(each) for each in knots]


def _joined(knots: list[Knot]) -> Ways:
    time, x, y, doing = zip(*knots, strict=True)
    return Ways(np.array(time), np.array(x), np.array(y), list(doing))


def waits(day: "pandas.DataFrame", patience: float) -> tuple[Array, Array]:
    """From when to when each rider waits."""
    begin = day["minute"].to_numpy(float)
    return begin, begin + np.where(day["served"], day["wait"].fillna(0), patience)


def replay(
    trips: "pandas.DataFrame",
    day: "pandas.DataFrame",
    cars: int,
    *,
    kmh: float,
    patience: float,
    hour: int,
    side: float,
    zone: tuple[float, float] | None,
) -> tuple[Scene, list[Frame]]:
    """The picture at the beginning of an hour, with all who call within it, and its moments.

    Parameters
    ----------
    trips, day, cars, kmh, patience
        As given to `course.simulate.run_day`, and what it returned.
    hour
        Of the day.
    side
        Of the map, km.
    zone
        From where to where the served square goes, km; None for the whole map.
    """
    begin, end = waits(day, patience)
    start = 60.0 * hour
    here = np.flatnonzero((begin < start + LENGTH) & (end > start))
    fleet = ways(trips, day, cars, kmh)
    moments = [start + minute for minute in range(0, LENGTH + 1, STEP)]

    def put(x: float, y: float) -> tuple[int, int]:
        return round(LEFT + x / side * MAP), round(TOP + (1 - y / side) * MAP)

    first = [each.at(start) for each in fleet]
    riders: list[Mark] = [
        Dot(f"r{trip}", *put(*trips[["x", "y"]].iloc[trip]), 4, look="picked", label=say("dispatch.rider"))
        for trip in here
    ]
    shown = [
        Dot(f"c{car}", *put(x, y), SIZES[doing], look=LOOKS[doing], label=say(f"dispatch.doing.{doing}"))
        for car, (x, y, doing) in enumerate(first)
    ]
    town = Box("town", LEFT, TOP, MAP, MAP, look="quiet", label=say("dispatch.town", side=number(side)))
    ground: list[Mark] = [town, *_zone(zone, side, put)]
    scene = Scene(
        640, 424, say("dispatch.picture", hour=hour, cars=cars), [*ground, *riders, *shown, *_legend()]
    )
    frames = []
    for minute in moments:
        places = [each.at(minute) for each in fleet]
        waiting = (begin[here] <= minute) & (minute < end[here])
        changes: dict[str, Mapping[str, Any]] = {
            f"r{trip}": {"hidden": True} for trip, seen in zip(here, waiting, strict=True) if not seen
        }
        changes |= dict(_moved(first, places, put))
        frames.append(Frame(changes, _told(minute, int(waiting.sum()), [doing for *_, doing in places])))
    return scene, frames


def _moved(first: list[Any], places: list[Any], put: Put) -> Iterator[tuple[str, dict[str, Any]]]:
    for car, (before, (x, y, doing)) in enumerate(zip(first, places, strict=True)):
        across, down = put(x, y)
        change: dict[str, Any] = {}
        if (across, down) != put(*before[:2]):
            change |= {"x": across, "y": down}
        if doing != before[2]:
            change |= {"look": LOOKS[doing], "r": SIZES[doing]}
        if change:
            yield f"c{car}", change


def _told(minute: float, waiting: int, doing: list[str]) -> str:
    clock = f"{int(minute // 60)}:{int(minute % 60):02d}"
    counts: dict[str, Any] = {name: doing.count(name) for name in LOOKS}
    return say("dispatch.moment", clock=clock, waiting=waiting, **counts)


def _zone(zone: tuple[float, float] | None, side: float, put: Put) -> list[Mark]:
    if zone is None:
        return []
    low, high = zone
    size, (x, y) = (high - low) / side * MAP, put(low, high)
    return [Box("zone", x, y, size, size, look="range", label=say("dispatch.zone_label"))]


def _legend() -> list[Mark]:
    x, marks = LEFT + MAP + 24, list[Mark]()
    for row, (name, look, r) in enumerate(
        [("rider", "picked", 4), *((f"doing.{doing}", look, SIZES[doing]) for doing, look in LOOKS.items())]
    ):
        y = TOP + 14 + 26 * row
        marks += [
            Dot(f"legend-{row}", x, y, r, look=look),
            Words(f"legend-words-{row}", x + 14, y + 4, say(f"dispatch.{name}"), anchor="start"),
        ]
    return marks
