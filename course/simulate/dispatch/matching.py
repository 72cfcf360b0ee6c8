"""Matching: which free car picks up which waiting rider.

Places are in km, with ways straight across a plane or along the streets of a grid. In rounds, every waiting rider
asks the nearest free car and every car takes the nearest of those: fast, and where two cars are free for a rider
about 4 % above the best in all, where there is but one a third. The Hungarian method finds the best exactly, for
a few thousand. `course.simulate.dispatch.specification` says the same plainly.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike

from course.simulate.engine.contacts import Array
from course.simulate.engine.parts import Progress, in_parts

if TYPE_CHECKING:
    import pandas

EXACT = 25_000_000
"""Pairs of riders and cars up to which the exact assignment is found: 5,000 × 5,000 take 200 MB and seconds."""


def match_nearest(cars: ArrayLike, riders: ArrayLike, *, grid: bool = False) -> "pandas.DataFrame":
    """Match in rounds, until either side is used up.

    Parameters
    ----------
    cars, riders
        Shape (n, 2) each: x and y, km.
    grid
        Whether ways go along streets (|x| + |y|) instead of straight.

    Returns
    -------
    pandas.DataFrame
        One row a match: ``rider`` and ``car`` (their numbers), ``km`` between them, ``round`` from 1.

    Examples
    --------
    >>> match_nearest([[0, 0], [5, 0]], [[1, 0], [2, 0]])
       rider  car   km  round
    0      0    0  1.0      1
    1      1    1  3.0      2
    """
    import pandas

    rider, car, km, round_ = in_rounds(_points("cars", cars), _points("riders", riders), grid)
    table = pandas.DataFrame({"rider": rider, "car": car, "km": km, "round": round_})
    return table.sort_values("rider", ignore_index=True)


def in_rounds(cars: Array, riders: Array, grid: bool) -> tuple[Array, Array, Array, Array]:
    """`match_nearest` as arrays, in order of rounds: a table for each minute of a day would take most of its time."""
    from scipy.spatial import cKDTree

    free, waiting = np.arange(len(cars)), np.arange(len(riders))
    nothing = np.empty(0, np.int64)
    found = [(nothing, nothing, np.empty(0), nothing)]
    while len(free) and len(waiting):
        km, near = cKDTree(cars[free]).query(riders[waiting], p=1 if grid else 2)
        order = np.lexsort((waiting, km, near))
        first = order[np.diff(near[order], prepend=-1) > 0]  # of those asking the same car, the nearest
        found.append((waiting[first], free[near[first]], km[first], np.full(len(first), len(found))))
        free, waiting = np.delete(free, near[first]), np.delete(waiting, first)
    rider, car, km, round_ = map(np.concatenate, zip(*found, strict=True))
    return rider, car, km, round_


def match_exact(cars: ArrayLike, riders: ArrayLike, *, grid: bool = False) -> "pandas.DataFrame":
    """Match as many as can be with the fewest kilometres in all: ``rider``, ``car``, ``km``.

    Parameters are those of `match_nearest`.

    Raises
    ------
    ValueError
        For more than `EXACT` pairs.

    Examples
    --------
    >>> match_exact([[0, 0], [5, 0]], [[-2, 0], [1, 0]])["km"].tolist()
    [2.0, 4.0]
    """
    import pandas
    from scipy.optimize import linear_sum_assignment
    from scipy.spatial.distance import cdist

    where, waiting_at = _points("cars", cars), _points("riders", riders)
    if len(where) * len(waiting_at) > EXACT:
        raise ValueError(
            f"match_exact: expected at most {EXACT:,} pairs, got {len(where) * len(waiting_at):,}; use match_nearest"
        )
    km = cdist(waiting_at, where, "cityblock" if grid else "euclidean")
    rider, car = linear_sum_assignment(km)
    return pandas.DataFrame({"rider": rider, "car": car, "km": km[rider, car]})


def compare_matching(
    sizes: Sequence[int] = (10, 100, 1000),
    *,
    cars_per_rider: float = 2.0,
    grid: bool = False,
    runs: int = 5,
    seed: int = 0,
    progress: "Progress[pandas.DataFrame] | None" = None,
) -> "pandas.DataFrame":
    """How far matching in rounds is from the best: riders and cars at random in a square of 1 km².

    Parameters
    ----------
    sizes
        Numbers of riders.
    cars_per_rider
        Above 0.
    grid
        See `match_nearest`.
    runs, seed
        Of each size, and of the random numbers.
    progress
        See `course.simulate.engine.parts.Progress`.

    Returns
    -------
    pandas.DataFrame
        One row a size and run: ``riders``, ``cars``, ``run``, kilometres in all ``in_rounds`` and ``exact``, and
        the ``gap``, their ratio less 1.

    Examples
    --------
    >>> bool(compare_matching([300], seed=1)["gap"].between(0, 0.2).all())
    True
    """
    import pandas

    def simulate(number: int, _: int, rng: np.random.Generator) -> pandas.DataFrame:
        riders = sizes[number // runs]
        cars = max(1, round(riders * cars_per_rider))
        places = rng.random((cars, 2)), rng.random((riders, 2))
        km = [float(match(*places, grid=grid)["km"].sum()) for match in (match_nearest, match_exact)]
        row = {"riders": riders, "cars": cars, "run": number % runs, "in_rounds": km[0], "exact": km[1]}
        return pandas.DataFrame([{**row, "gap": km[0] / km[1] - 1}])

    return pandas.concat(in_parts(len(sizes) * runs, 1, seed, simulate, progress), ignore_index=True)


def _points(name: str, values: ArrayLike) -> Array:
    array = np.asarray(values, float).reshape(-1, 2)
    if not np.isfinite(array).all():
        raise ValueError(f"{name}: expected x and y of each, got infinite or missing ones")
    return array
