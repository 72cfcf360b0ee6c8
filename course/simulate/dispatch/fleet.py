"""The minimum fleet: how few cars could drive a day's trips.

Cars are paths in the graph of trips that one car can drive one after the other, and the fewest that cover it are a
minimum path cover (Vazifeh et al. 2018, doi:10.1038/s41586-018-0095-1).
"""

from typing import TYPE_CHECKING

import numpy as np

from course.simulate.dispatch.trips import schedule, ways
from course.simulate.engine.contacts import Array

if TYPE_CHECKING:
    import pandas


def minimum_fleet(
    trips: "pandas.DataFrame", *, kmh: float = 30, longest_gap: float = np.inf, grid: bool = False
) -> "pandas.DataFrame":
    """The fewest cars that drive all trips on time, every trip known beforehand.

    A car can drive a trip after another when it gets from the end of the one to the start of the other in time. In
    the graph of such pairs cars are paths, and the fewest that cover all trips are as many as the trips that
    follow no other: all less a largest matching (Fulkerson 1956; Hopcroft & Karp 1973). It is a bound: who does
    not know the trips beforehand needs more.

    Parameters
    ----------
    trips
        Columns ``minute``, ``x``, ``y``, ``to_x``, ``to_y``: when and where each starts, and where it ends, km.
    kmh
        Speed, above 0.
    longest_gap
        Minutes at most from the end of a trip to the start of the next; Vazifeh et al. take 15.
    grid
        See `match_nearest`.

    Returns
    -------
    pandas.DataFrame
        The trips by car and time: ``trip`` (its place in the table), ``car`` from 0, ``minute``, ``empty_km`` from
        the trip before (0 for a car's first) and ``idle`` minutes spent waiting for it.

    Examples
    --------
    >>> import pandas
    >>> columns = ["minute", "x", "y", "to_x", "to_y"]
    >>> trips = pandas.DataFrame([[0, 0, 0, 5, 0], [4, 0, 0, 1, 0], [11, 5, 0, 0, 0]], columns=columns)
    >>> minimum_fleet(trips)[["trip", "car", "idle"]].values.tolist()
    [[0.0, 0.0, 0.0], [2.0, 0.0, 1.0], [1.0, 1.0, 0.0]]
    """
    import pandas

    minute, start, end, ending = schedule(trips, kmh, grid)
    before = _matched(*_followers(minute, start, end, ending, kmh, longest_gap, grid))
    size = len(minute)
    order = np.lexsort((ending, minute))
    car = np.full(size, -1)
    car[order[before[order] < 0]] = np.arange((before < 0).sum())
    for trip in order:  # whoever comes before has its car already
        if before[trip] >= 0:
            car[trip] = car[before[trip]]
    empty = np.where(before >= 0, ways(end[before], start, grid), 0.0)
    idle = np.where(before >= 0, np.maximum(minute - ending[before] - empty / kmh * 60, 0), 0.0)
    table = pandas.DataFrame(
        {"trip": range(size), "car": car, "minute": minute, "empty_km": empty, "idle": idle}
    )
    return table.iloc[np.lexsort((ending, minute, car))].reset_index(drop=True)


def _followers(
    minute: Array, start: Array, end: Array, ending: Array, kmh: float, longest_gap: float, grid: bool
) -> tuple[Array, Array]:
    """For each trip those a car can drive after it, as columns of a sparse graph; never round in a circle.

    Trips are taken by start and end, so that of two at once, both of no length, only the later can follow.
    """
    order = np.lexsort((ending, minute))
    sorted_minute, rank = minute[order], np.empty(len(order), np.int64)
    rank[order] = np.arange(len(order))
    columns, first = [np.empty(0, np.int64)], [0]
    for trip in range(len(minute)):
        begin = max(np.searchsorted(sorted_minute, ending[trip] - 1e-9), rank[trip] + 1)
        later = order[begin : np.searchsorted(sorted_minute, ending[trip] + longest_gap, side="right")]
        there = ending[trip] + ways(end[[trip]], start[later], grid) / kmh * 60
        columns.append(np.sort(later[there <= minute[later] + 1e-9]))
        first.append(first[-1] + len(columns[-1]))
    return np.concatenate(columns), np.array(first)


def _matched(after: Array, first: Array) -> Array:
    """For each trip the one its car drives before it, −1 for none, in a largest matching of the sparse graph.

    It is found as a flow (Dinic 1970): scipy's own matching can take exponential time on such graphs (scipy
    gh-26147; 1,000 trips of a day did not return within 20 s where this takes 0.2 s).
    """
    from scipy.sparse import csr_array
    from scipy.sparse.csgraph import maximum_flow

    size = len(first) - 1
    before = np.full(size, -1)
    trips, source, sink = np.arange(size), 2 * size, 2 * size + 1
    tails = np.concatenate([np.repeat(trips, np.diff(first)), np.full(size, source), size + trips])
    heads = np.concatenate([size + after, trips, np.full(size, sink)])
    graph = csr_array((np.ones(len(tails), np.int32), (tails, heads)), shape=(2 * size + 2, 2 * size + 2))
    flow = maximum_flow(graph, source, sink, method="dinic").flow.tocoo()
    used = (flow.data > 0) & (flow.row < size) & (flow.col < 2 * size)
    before[flow.col[used] - size] = flow.row[used]
    return before
