"""Dispatch: a day of robotaxis, from trips and a number of cars to waiting, empty kilometres and profit.

Every so often waiting riders are matched with free cars in rounds (see `course.simulate.dispatch.matching`); a car drives
to its rider, drives the trip and is free where it ends. With few cars all are far away and busy; with many each
is near and mostly idle: no fleet is good in everything, and the most utilised is not the most profitable.
`course.simulate.dispatch.specification` says the same rider by rider.
"""

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from course.simulate.dispatch.matching import in_rounds
from course.simulate.dispatch.trips import schedule, ways
from course.simulate.engine.contacts import Array
from course.simulate.engine.parts import Progress

if TYPE_CHECKING:
    import pandas


def run_day(
    trips: "pandas.DataFrame",
    cars: int,
    *,
    kmh: float = 30,
    every: float = 1,
    patience: float = math.inf,
    grid: bool = False,
    seed: int = 0,
) -> "pandas.DataFrame":
    """Drive a day's trips, none known beforehand.

    Parameters
    ----------
    trips
        With columns as of `course.simulate.random_trips`.
    cars
        1 or more. They start anywhere in the rectangle around all starts; a larger fleet has those of a smaller.
    kmh
        Speed, above 0.
    every
        Minutes from one matching to the next, above 0.
    patience
        A rider without a car leaves after so many minutes.
    grid
        Whether ways go along streets (|x| + |y|) instead of straight.
    seed
        Of the random numbers: where cars start.

    Returns
    -------
    pandas.DataFrame
        One row a trip, in the table's order: ``trip``, ``minute``, ``served``, ``car``, ``wait`` (minutes until it
        arrives), ``empty_km`` to the rider, ``km`` of the trip. Of a rider who left the car is −1, the other two
        are missing.

    Examples
    --------
    >>> from course.simulate import random_trips
    >>> waits = [run_day(random_trips(300), cars)["wait"].mean() for cars in (8, 16, 32)]
    >>> waits == sorted(waits, reverse=True)
    True
    """
    import pandas

    for name, value, least in (("cars", cars, 1), ("patience", patience, 0)):
        if not value >= least:
            raise ValueError(f"{name}: expected {least} or more, got {value!r}")
    if not every > 0:
        raise ValueError(f"every: expected a number above 0, got {every!r}")
    minute, start, end, ending = schedule(trips, kmh, grid)
    where = waiting_places(trips, cars, seed)
    car, wait, empty = _drive(minute, start, end, ending - minute, where, kmh, every, patience, grid)
    return pandas.DataFrame(
        {
            "trip": range(len(minute)),
            "minute": minute,
            "served": car >= 0,
            "car": car,
            "wait": wait,
            "empty_km": empty,
            "km": ways(start, end, grid),
        }
    )


def waiting_places(trips: "pandas.DataFrame", cars: int, seed: int = 0) -> Array:
    """Where the cars of `run_day` stand before the first trip: shape (cars, 2), km.

    >>> import pandas
    >>> waiting_places(pandas.DataFrame({"x": [1.0, 1.0], "y": [2.0, 2.0]}), 2).tolist()
    [[1.0, 2.0], [1.0, 2.0]]
    """
    start = trips[["x", "y"]].to_numpy(float)
    low, high = (start.min(axis=0), start.max(axis=0)) if len(start) else (np.zeros(2), np.zeros(2))
    return np.asarray(low + np.random.default_rng(seed).random((cars, 2)) * (high - low))


def _drive(
    minute: Array,
    start: Array,
    end: Array,
    riding: Array,
    where: Array,
    kmh: float,
    every: float,
    patience: float,
    grid: bool,
) -> tuple[Array, Array, Array]:
    """Car, minutes waited and empty kilometres of each trip, from one matching to the next."""
    coming, free_at = np.argsort(minute, kind="stable"), np.full(len(where), -np.inf)
    car, wait, empty = np.full(len(minute), -1), np.full(len(minute), np.nan), np.full(len(minute), np.nan)
    waiting, known, tick = np.empty(0, np.int64), 0, -(2**62)
    while known < len(coming) or len(waiting):
        soonest = free_at.min() if len(waiting) else minute[coming[known]]
        tick = max(tick + 1, math.ceil(soonest / every))  # nothing can be matched before
        now = tick * every
        until = known + int(np.searchsorted(minute[coming[known:]], now, side="right"))
        waiting = np.concatenate([waiting, coming[known:until]])
        known = until
        waiting = waiting[now - minute[waiting] <= patience]
        free = np.nonzero(free_at <= now)[0]
        rider, chosen, km, _ = in_rounds(where[free], start[waiting], grid)
        trip, taken = waiting[rider], free[chosen]
        car[trip], empty[trip], wait[trip] = taken, km, now - minute[trip] + km / kmh * 60
        free_at[taken], where[taken] = now + km / kmh * 60 + riding[trip], end[trip]
        waiting = np.delete(waiting, rider)
    return car, wait, empty


def compare_fleets(
    trips: "pandas.DataFrame",
    sizes: Sequence[int],
    *,
    kmh: float = 30,
    every: float = 1,
    patience: float = 15,
    grid: bool = False,
    fare: float = 1.0,
    per_km: float = 0.3,
    per_car: float = 40,
    seed: int = 0,
    progress: "Progress[pandas.DataFrame] | None" = None,
) -> "pandas.DataFrame":
    """The same day with fleets of different sizes.

    Parameters
    ----------
    trips, kmh, every, patience, grid, seed
        As for `run_day`.
    sizes
        Numbers of cars.
    fare
        Earned for each kilometre with a rider; an example, like the costs.
    per_km, per_car
        Cost of each kilometre driven, empty or not, and of a car a day.
    progress
        See `course.simulate.engine.parts.Progress`.

    Returns
    -------
    pandas.DataFrame
        One row a fleet: ``cars``, ``served`` (share of trips), ``wait`` and ``wait_90`` (mean and 90th percentile
        of minutes waited by those served, missing when none was), ``utilisation`` (share of the cars' time, from
        the first request to the last arrival, with a rider), ``empty`` (share of kilometres without), ``profit``.

    Examples
    --------
    >>> from course.simulate import random_trips
    >>> found = compare_fleets(random_trips(400), [2, 8, 60])
    >>> found["utilisation"].idxmax(), found["profit"].idxmax(), found["wait"].idxmin()
    (0, 1, 2)
    """
    import pandas

    tables: list[pandas.DataFrame] = []
    for done, cars in enumerate(sizes, 1):
        day = run_day(trips, cars, kmh=kmh, every=every, patience=patience, grid=grid, seed=seed)
        row = measure_day(day, cars, kmh=kmh, fare=fare, per_km=per_km, per_car=per_car)
        tables.append(pandas.DataFrame([row]))
        if progress is not None and progress(done, len(sizes), tables[-1]) is False:
            break
    return pandas.concat(tables, ignore_index=True)


def measure_day(
    day: "pandas.DataFrame", cars: int, *, kmh: float, fare: float, per_km: float, per_car: float
) -> dict[str, float]:
    """One row of `compare_fleets`, of a day that `run_day` gave; parameters are those of `compare_fleets`."""
    driven = day[day["served"]]
    riding, empty = driven["km"].sum(), driven["empty_km"].sum()
    ends = driven["minute"] + driven["wait"] + driven["km"] / kmh * 60
    hours = (ends.max() - day["minute"].min()) / 60 if len(driven) else 0.0
    return {
        "cars": cars,
        "served": day["served"].mean(),
        "wait": driven["wait"].mean(),
        "wait_90": driven["wait"].quantile(0.9),
        "utilisation": riding / kmh / hours / cars if hours else 0.0,
        "empty": empty / (riding + empty) if riding + empty else 0.0,
        "profit": fare * riding - per_km * (riding + empty) - per_car * cars,
    }
