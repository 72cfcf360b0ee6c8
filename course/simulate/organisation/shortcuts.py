"""Shortcuts across a hierarchy: how few of them make a small world (Watts & Strogatz 1998), and where they do most.

`course.simulate.organisation.specification` tries them one by one, on the graph itself.
"""

from collections.abc import Hashable
from itertools import accumulate
from typing import TYPE_CHECKING

import numpy as np

from course.simulate.engine.adjacency import adjacency
from course.simulate.engine.contacts import Array
from course.simulate.engine.parts import Progress, in_parts

if TYPE_CHECKING:
    import networkx
    import pandas


def best_shortcuts(
    graph: "networkx.Graph", count: int, *, progress: "Progress[pandas.DataFrame] | None" = None
) -> "pandas.DataFrame":
    """Add links one at a time, each where it shortens the mean path length most (greedy, each gain exact).

    Parameters
    ----------
    graph
        Undirected and connected. Links are all one step long.
    count
        How many, at most as many as are missing.
    progress
        See `course.simulate.engine.parts.Progress`; looking for a shortcut among n people takes about n³
        operations.

    Returns
    -------
    pandas.DataFrame
        One row a shortcut in order of choice: ``shortcuts`` (1, 2, …), ``source``, ``target``, ``saved`` (steps
        of the mean path length it saves) and the ``mean_path_length`` with all so far. Of equally good ones the
        first in the order of the graph's nodes.

    Examples
    --------
    >>> import networkx
    >>> best_shortcuts(networkx.path_graph(6), 1)[["source", "target", "mean_path_length"]].values.tolist()
    [[0.0, 4.0, 1.7333333333333334]]
    """
    import pandas

    distance, nodes = _distances(graph, count)
    pairs = len(nodes) * (len(nodes) - 1) / 2
    columns = ["shortcuts", "source", "target", "saved", "mean_path_length"]
    rows: list[tuple[int, Hashable, Hashable, float, float]] = []
    for done in range(1, count + 1):
        saved = _saved(distance)
        u, v = (int(place) for place in np.unravel_index(saved.argmax(), saved.shape))
        distance = _shortened(distance, u, v)
        rows.append((done, nodes[u], nodes[v], saved[u, v] / pairs, _mean(distance)))
        part = pandas.DataFrame(rows[-1:], columns=columns)
        if progress is not None and progress(done, count, part) is False:
            break
    return pandas.DataFrame(rows, columns=columns)


def compare_shortcuts(
    graph: "networkx.Graph",
    count: int,
    *,
    runs: int = 100,
    seed: int = 0,
    progress: "Progress[pandas.DataFrame] | None" = None,
) -> "pandas.DataFrame":
    """The mean path length after each of the best shortcuts, and after each of as many random ones.

    Parameters
    ----------
    graph, count, progress
        As for `best_shortcuts`.
    runs
        How often random shortcuts are drawn.
    seed
        Of the random numbers.

    Returns
    -------
    pandas.DataFrame
        One row a strategy (``"best"``, ``"random"``), run and number of shortcuts, from 0 on: ``strategy``,
        ``run``, ``shortcuts``, ``mean_path_length``.

    Examples
    --------
    >>> from course.simulate import company
    >>> found = compare_shortcuts(company(4, 3), 10).query("shortcuts == 10")
    >>> found.groupby("strategy")["mean_path_length"].mean().round(1).to_dict()
    {'best': 3.1, 'random': 3.8}
    """
    import pandas

    if runs < 1:
        raise ValueError(f"runs: expected 1 or more, got {runs!r}")
    going_on = True

    def told(done: int, total: int, part: "pandas.DataFrame") -> bool:
        nonlocal going_on
        going_on = progress is None or progress(done, total, part) is not False
        return going_on

    distance, _ = _distances(graph, count)
    best = best_shortcuts(graph, count, progress=told)["mean_path_length"]
    tables = [_lengths("best", 0, [_mean(distance), *best])]
    missing = np.argwhere(np.triu(distance > 1))

    def simulate(run: int, _: int, rng: np.random.Generator) -> pandas.DataFrame:
        drawn = rng.choice(len(missing), count, replace=False)
        steps = accumulate(
            missing[drawn].tolist(), lambda now, link: _shortened(now, *link), initial=distance
        )
        return _lengths("random", run, [_mean(now) for now in steps])

    if going_on:
        tables += in_parts(runs, 1, seed, simulate, progress)
    return pandas.concat(tables, ignore_index=True)


def _distances(graph: "networkx.Graph", count: int) -> tuple[Array, list[Hashable]]:
    """Shape (n, n): steps between any two nodes; and the nodes."""
    from scipy.sparse.csgraph import shortest_path

    if graph.is_directed():
        raise ValueError(
            "graph: expected an undirected one, got one with directions; graph.to_undirected() is"
        )
    matrix, nodes = adjacency(graph)
    distance = shortest_path(matrix, unweighted=True)
    if not np.isfinite(distance).all():
        cut_off = nodes[int(np.isinf(distance[0]).argmax())]
        raise ValueError(f"graph: expected a connected one, got no way from {nodes[0]!r} to {cut_off!r}")
    missing = np.count_nonzero(distance > 1) // 2
    if not 0 <= count <= missing:
        raise ValueError(f"count: expected at most the {missing} links that are missing, got {count!r}")
    return distance.astype(np.int64), list(nodes)


def _shortened(distance: Array, u: int, v: int) -> Array:
    """The distances with one more link."""
    there: Array = distance[:, u, None] + 1 + distance[v]
    return np.minimum(distance, np.minimum(there, there.T))


def _saved(distance: Array) -> Array:
    """Shape (n, n): by how much a link between two nodes would lower the sum of all pairs' distances.

    It lowers that of x and y to d(x, u) + 1 + d(v, y) if that is less. For each u the excess
    e = d(x, y) − d(x, u) − 1 is counted over all x; then for all v at once what they save is Σ (e − d(v, y)),
    where positive, by summing the counts twice from above.
    """
    size, top = len(distance), int(distance.max(initial=0)) + 2
    place = np.arange(size) * top
    saved = np.empty(distance.shape, np.int64)
    for u in range(size):
        excess = np.maximum(distance - distance[:, u, None] - 1, 0)
        counts = np.bincount((place + excess).ravel(), minlength=size * top).reshape(size, top)
        more = counts[:, ::-1].cumsum(axis=1).cumsum(axis=1)[:, ::-1]  # at s: Σ (e − s + 1) over e ≥ s
        saved[u] = more.ravel()[place + distance + 1].sum(axis=1)
    return saved


def _mean(distance: Array) -> float:
    size = len(distance)
    return float(distance.sum() / max(size * (size - 1), 1))


def _lengths(strategy: str, run: int, lengths: list[float]) -> "pandas.DataFrame":
    import pandas

    rows = {"shortcuts": range(len(lengths)), "mean_path_length": lengths}
    return pandas.DataFrame({"strategy": strategy, "run": run, **rows})
