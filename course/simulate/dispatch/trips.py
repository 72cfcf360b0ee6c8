"""Trips: when and where riders start, and where they go."""

from typing import TYPE_CHECKING

import numpy as np

from course.simulate.engine.contacts import Array

if TYPE_CHECKING:
    import pandas

COLUMNS = ["minute", "x", "y", "to_x", "to_y"]
"""Of a table of trips: minute of the day, and places in km."""


def random_trips(
    count: int,
    *,
    side_km: float = 10,
    hours: float = 24,
    peaks: float = 0.5,
    centre: float = 0.5,
    seed: int = 0,
) -> "pandas.DataFrame":
    """A made-up day in a square town.

    Parameters
    ----------
    count
        Trips, 0 or more.
    side_km
        Of the square, above 0.
    hours
        Of the day, above 0.
    peaks
        Share of trips that start in two rush hours, around a third and three quarters of the day; the others start
        at any time alike.
    centre
        Share of starts and of ends that lie around the middle of the town; the others lie anywhere alike.
    seed
        Of the random numbers.

    Returns
    -------
    pandas.DataFrame
        One row a trip in order of time, with `COLUMNS`.

    Examples
    --------
    >>> random_trips(2, seed=1).round(1)
       minute    x    y  to_x  to_y
    0   609.6  5.6  5.4   5.3   5.0
    1  1094.3  5.5  4.3   4.8   4.5
    """
    import pandas

    if count < 0:
        raise ValueError(f"count: expected 0 or more, got {count!r}")
    for name, value in {"side_km": side_km, "hours": hours}.items():
        if not value > 0:
            raise ValueError(f"{name}: expected a number above 0, got {value!r}")
    for name, value in {"peaks": peaks, "centre": centre}.items():
        if not 0 <= value <= 1:
            raise ValueError(f"{name}: expected a number from 0 to 1, got {value!r}")
    rng = np.random.default_rng(seed)
    rush = rng.choice([1 / 3, 3 / 4], count) + rng.normal(0, 0.03, count)
    day = np.where(rng.random(count) < peaks, np.clip(rush, 0, 1), rng.random(count))
    middle = np.clip(rng.normal(0.5, 0.1, (count, 2, 2)), 0, 1)
    ends = np.where(rng.random((count, 2, 1)) < centre, middle, rng.random((count, 2, 2)))
    table = np.column_stack([day * hours * 60, ends.reshape(count, 4) * side_km])
    return pandas.DataFrame(table[np.argsort(table[:, 0])], columns=COLUMNS)


def schedule(trips: "pandas.DataFrame", kmh: float, grid: bool) -> tuple[Array, Array, Array, Array]:
    """When and where trips start, where and when they end."""
    if not kmh > 0:
        raise ValueError(f"kmh: expected a number above 0, got {kmh!r}")
    if missing := [name for name in COLUMNS if name not in trips]:
        raise ValueError(f"trips: expected columns {', '.join(COLUMNS)}, got none named {missing[0]}")
    table = trips[COLUMNS].to_numpy(float)
    if not np.isfinite(table).all():
        raise ValueError("trips: expected numbers, got infinite or missing ones")
    minute, start, end = table[:, 0], table[:, 1:3], table[:, 3:]
    return minute, start, end, minute + ways(start, end, grid) / kmh * 60


def ways(start: Array, end: Array, grid: bool) -> Array:
    """Kilometres from each place to the other."""
    gap = np.abs(end - start)
    return np.asarray(gap.sum(axis=1) if grid else np.hypot(gap[:, 0], gap[:, 1]))
