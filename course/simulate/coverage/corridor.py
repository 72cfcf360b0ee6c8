"""Stations along a road: what of it they cover, and whether a car gets through.

The two differ: where every point has a station within 100 km, a car may still have 200 km between two.
`course.simulate.coverage.specification` says the same plainly.
"""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike

from course.simulate.coverage.places import ROUNDING, Places, reaches, same_world
from course.simulate.engine.contacts import Array

if TYPE_CHECKING:
    import pandas


def measure_corridor(stations_km: ArrayLike, length_km: float, ranges: ArrayLike) -> "pandas.DataFrame":
    """A road with stations at some of its kilometres, seen with different ranges.

    A car starts charged at kilometre 0, charges fully at every station, and has to reach the end: it needs the
    longest gap, which is the smallest range that gets through. The next station closes it best in its middle.

    Parameters
    ----------
    stations_km
        Kilometre of each station, from 0 to the length, in any order.
    length_km
        Of the road, above 0.
    ranges
        Kilometres on a charge.

    Returns
    -------
    pandas.DataFrame
        One row a range: ``range_km``, ``share`` of the road with a station at most that far, ``gap_km`` (the
        longest gap), ``gap_from`` and ``gap_to`` (its kilometres), ``passable``.

    Examples
    --------
    >>> measure_corridor([100, 250], 400, [100, 150])
       range_km  share  gap_km  gap_from  gap_to  passable
    0     100.0  0.875   150.0     100.0   250.0     False
    1     150.0  1.000   150.0     100.0   250.0      True
    """
    import pandas

    if not length_km > 0:
        raise ValueError(f"length_km: expected a number above 0, got {length_km!r}")
    reach, stations = reaches(ranges), np.sort(np.asarray(stations_km, float))
    if not ((stations >= 0) & (stations <= length_km)).all():
        raise ValueError(f"stations_km: expected kilometres from 0 to {length_km!r}, got {stations_km!r}")
    stops = np.concatenate([[0.0], stations, [length_km]])
    gaps = np.diff(stops)
    widest = int(gaps.argmax())
    return pandas.DataFrame(
        {
            "range_km": reach,
            "share": [_covered(stations, length_km, km) / length_km for km in reach],
            "gap_km": gaps[widest],
            "gap_from": stops[widest],
            "gap_to": stops[widest + 1],
            "passable": reach * (1 + ROUNDING) >= gaps[widest],
        }
    )


def place_along(
    route: "pandas.DataFrame | Places", stations: "pandas.DataFrame | Places", within_km: float
) -> "pandas.DataFrame":
    """Stations on a map as kilometres along a route, for `measure_corridor`.

    Each is taken at the point of the route nearest to it. Long legs on the Earth are followed along their chord:
    on a leg of 1,000 km that is up to 0.2 km off.

    Parameters
    ----------
    route
        Two places or more, in the order they are passed.
    stations
        Places.
    within_km
        Stations farther from the route are left out.

    Returns
    -------
    pandas.DataFrame
        One row a station in order of the road: ``station``, ``km`` along the route and ``off_km`` away from it;
        ``attrs["length_km"]`` is the route's length.

    Examples
    --------
    >>> import pandas
    >>> road = pandas.DataFrame({"x": [0.0, 100.0, 100.0], "y": [0.0, 0.0, 50.0]})
    >>> stops = pandas.DataFrame({"x": [40.0, 103.0, 60.0], "y": [3.0, 20.0, 30.0]}, index=["A", "B", "C"])
    >>> place_along(road, stops, within_km=5)
      station     km  off_km
    0       A   40.0     3.0
    1       B  120.0     3.0
    """
    import pandas

    way, where = same_world(route, stations)
    if len(way.points) < 2:
        raise ValueError(f"route: expected two places or more, got {len(way.points)}")
    start, step = way.points[:-1], np.diff(way.points, axis=0)
    legs = way.arc(np.linalg.norm(step, axis=1))
    off, km = (np.array(values) for values in _nearest(way, where, start, step, legs))
    table = pandas.DataFrame({"station": where.names, "km": km, "off_km": off})
    table = table[table["off_km"] <= within_km * (1 + ROUNDING)].sort_values("km", ignore_index=True)
    table.attrs["length_km"] = float(legs.sum())
    return table


def _nearest(way: Places, where: Places, start: Array, step: Array, legs: Array) -> tuple[Array, Array]:
    """How far each place is off the way, and the kilometre of the way nearest to it."""
    before = np.cumsum(legs) - legs
    squared = np.maximum((step**2).sum(axis=1), 1e-300)  # a leg of no length has one point
    part = np.clip(((where.points[:, None] - start) * step).sum(axis=2) / squared, 0, 1)
    foot = start + part[:, :, None] * step
    if way.radius is not None:
        foot *= way.radius / np.linalg.norm(foot, axis=2, keepdims=True)
    off = way.arc(np.linalg.norm(where.points[:, None] - foot, axis=2))
    leg = off.argmin(axis=1)
    rows = np.arange(len(off))
    return off[rows, leg], (before + part * legs)[rows, leg]


def _covered(stations: Array, length: float, reach: float) -> float:
    """Kilometres at most so far from a station."""
    if not len(stations):
        return 0.0
    ends = np.minimum(reach, stations[0]) + np.minimum(reach, length - stations[-1])
    return float(ends + np.minimum(np.diff(stations), 2 * reach).sum())
