"""Stations on a map: who has one in reach, how far a charge must last, and where the next one pays most.

Distances are straight over the ground, so roads make every range shorter than it says.
`course.simulate.coverage.specification` says the same pair by pair.
"""

from collections.abc import Hashable
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike

from course.simulate.coverage.places import ROUNDING, Places, reaches, same_world
from course.simulate.engine.contacts import Array

if TYPE_CHECKING:
    import networkx
    import pandas


def nearest_km(places: "pandas.DataFrame | Places", stations: "pandas.DataFrame | Places") -> Array:
    """How far each place is from the station nearest to it, km; infinite where there is no station.

    Examples
    --------
    >>> import pandas
    >>> cars, stations = (pandas.DataFrame({"x": x, "y": 0.0}) for x in ([0.0, 7.0, 30.0], [10.0, 26.0]))
    >>> nearest_km(cars, stations)
    array([10.,  3.,  4.])
    """
    from scipy.spatial import cKDTree

    here, there = same_world(places, stations)
    if not len(there.points):
        return np.full(len(here.points), np.inf)
    return np.asarray(here.arc(cKDTree(there.points).query(here.points)[0]))


def measure_coverage(
    places: "pandas.DataFrame | Places", stations: "pandas.DataFrame | Places", ranges: ArrayLike
) -> "pandas.DataFrame":
    """How many places have a station in reach: one row a range, ``range_km``, ``covered`` and ``share``.

    Examples
    --------
    >>> import pandas
    >>> cars, stations = (pandas.DataFrame({"x": x, "y": 0.0}) for x in ([0.0, 7.0, 30.0], [10.0, 26.0]))
    >>> measure_coverage(cars, stations, [3, 5])["covered"].tolist()
    [1, 2]
    """
    import pandas

    reach = reaches(ranges)
    away = np.sort(nearest_km(places, stations))
    covered = np.searchsorted(away, reach * (1 + ROUNDING), side="right")
    return pandas.DataFrame({"range_km": reach, "covered": covered, "share": covered / max(len(away), 1)})


def reach_graph(places: "pandas.DataFrame | Places", range_km: float) -> "networkx.Graph":
    """The places, joined where one charge leads from one to the other; edges hold their ``km``.

    ``networkx.has_path`` then says whether a route exists, and ``networkx.shortest_path`` which.

    Examples
    --------
    >>> import networkx, pandas
    >>> graph = reach_graph(pandas.DataFrame({"x": [0.0, 3.0, 9.0], "y": 0.0}, index=["A", "stop", "B"]), 6)
    >>> networkx.shortest_path(graph, "A", "B", weight="km")
    ['A', 'stop', 'B']
    """
    import networkx

    where = Places.of(places)
    (reach,) = reaches([range_km])
    pairs, km = _hops(where, where.chord(reach) * (1 + ROUNDING))
    graph: networkx.Graph[Hashable] = networkx.Graph()
    graph.add_nodes_from(where.names)
    graph.add_weighted_edges_from(
        (
            (where.names[a], where.names[b], far)
            for (a, b), far in zip(pairs.tolist(), km.tolist(), strict=True)
        ),
        weight="km",
    )
    return graph


def smallest_range(places: "pandas.DataFrame | Places", start: Hashable, end: Hashable) -> float:
    """The smallest range, km, with which one gets from a place to another, charging at any on the way: exact.

    It is the longest hop of the route whose longest hop is shortest (bottleneck path), found by halving the
    sorted hops that come into question.

    Examples
    --------
    >>> import pandas
    >>> smallest_range(pandas.DataFrame({"x": [0.0, 3.0, 9.0], "y": 0.0}, index=["A", "stop", "B"]), "A", "B")
    6.0
    """
    where = Places.of(places)
    ends = where.number(start), where.number(end)
    if ends[0] == ends[1]:
        return 0.0
    far = float(np.linalg.norm(where.points[ends[0]] - where.points[ends[1]]))
    chord = far / len(where.points)
    while not _joined(_hops(where, chord * (1 + ROUNDING))[0], len(where.points), *ends):
        chord = min(2 * chord, far)
    pairs, km = _hops(where, chord * (1 + ROUNDING))
    order = np.argsort(km, kind="stable")
    low, high = 0, len(order)  # so many hops do not join the two; so many do
    while high - low > 1:
        middle = (low + high) // 2
        joined = _joined(pairs[order[:middle]], len(where.points), *ends)
        low, high = (low, middle) if joined else (middle, high)
    return float(km[order[high - 1]])


def best_sites(
    demand: "pandas.DataFrame | Places",
    candidates: "pandas.DataFrame | Places",
    range_km: float,
    count: int,
    *,
    stations: "pandas.DataFrame | Places | None" = None,
    weight: ArrayLike | None = None,
) -> "pandas.DataFrame":
    """Where the next stations pay most: each is put where it covers most demand that none covers yet.

    The problem is the maximal covering location problem (Church & ReVelle 1974); choosing greedily covers at
    least 1 − 1/e of the best, the first station exactly the best (Nemhauser, Wolsey & Fisher 1978).

    Parameters
    ----------
    demand, candidates
        Places to be covered, and where a station may be put.
    range_km
        How far a station covers.
    count
        Stations to put, fewer when no candidate adds anything any more.
    stations
        Those standing already.
    weight
        Of each place in demand, such as its cars; None counts each as 1.

    Returns
    -------
    pandas.DataFrame
        One row a station in order of choice: ``site``, ``gain`` (demand it adds) and ``share`` covered with it.

    Examples
    --------
    >>> import pandas
    >>> homes, sites = (pandas.DataFrame({"x": x, "y": 0.0}) for x in ([0.0, 1.0, 2.0, 9.0], [0.0, 1.0, 8.0]))
    >>> best_sites(homes, sites, 1, 2)
       site  gain  share
    0     1   3.0   0.75
    1     2   1.0   1.00
    """
    import pandas

    here, there = same_world(demand, candidates)
    (reach,) = reaches([range_km])
    value = np.ones(len(here.points)) if weight is None else np.array(weight, float)
    if value.shape != (len(here.points),) or not (value >= 0).all():
        raise ValueError(f"weight: expected {len(here.points)} numbers of 0 or more, got {weight!r}")
    total = value.sum()
    if stations is not None:
        value[nearest_km(here, stations) <= reach * (1 + ROUNDING)] = 0
    covers, rows = _covers(there, here, reach), []
    for _ in range(count):
        gains = covers @ value
        if not len(gains) or gains.max() <= 0:
            break
        best = int(gains.argmax())
        value[covers.indices[covers.indptr[best] : covers.indptr[best + 1]]] = 0
        rows.append((there.names[best], gains[best], 1 - value.sum() / total))
    return pandas.DataFrame(rows, columns=["site", "gain", "share"])


def _covers(stations: Places, places: Places, reach: float) -> Any:
    """Sparse, shape (stations, places): 1 where a station has a place in reach."""
    from scipy.sparse import csr_array
    from scipy.spatial import cKDTree

    size = (len(stations.points), len(places.points))
    if not min(size):
        return csr_array(size)
    near = cKDTree(places.points).query_ball_point(stations.points, stations.chord(reach) * (1 + ROUNDING))
    first = np.concatenate([[0], np.cumsum([len(found) for found in near])])
    columns = np.fromiter((place for found in near for place in found), np.int64, first[-1])
    return csr_array((np.ones(len(columns)), columns, first), shape=size)


def _hops(where: Places, chord: float) -> tuple[Array, Array]:
    """Pairs of places so near, and their distances, km."""
    from scipy.spatial import cKDTree

    pairs = cKDTree(where.points).query_pairs(chord, output_type="ndarray").reshape(-1, 2)
    return pairs, where.arc(np.linalg.norm(where.points[pairs[:, 0]] - where.points[pairs[:, 1]], axis=1))


def _joined(pairs: Array, size: int, start: int, end: int) -> bool:
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    graph = coo_array((np.ones(len(pairs)), tuple(pairs.T)), shape=(size, size))
    labels = connected_components(graph, directed=False)[1]
    return bool(labels[start] == labels[end])
