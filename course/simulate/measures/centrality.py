"""Who stands between others, and how far a whole network hangs on its most central node.

scipy does it and not igraph, which would be a dependency to be compiled and is not in the browser: of a
Barabási–Albert graph (m = 4) igraph needs half the CPU time of this at 10³ nodes (0.1 s) and twice at 10⁴ (7 s);
networkx needs 20 to 40 times as much (`python -m benchmarks.measures`).
"""

from collections.abc import Callable, Hashable
from random import Random
from typing import TYPE_CHECKING, Any

import numpy as np

from course.simulate.engine.adjacency import adjacency
from course.simulate.engine.contacts import Array, Contacts
from course.simulate.measures.brandes import Paths

if TYPE_CHECKING:
    import networkx

PAIRS = 2**18
"""(node, source) pairs looked at together: about what the cache holds."""


def betweenness_centrality(
    G: "Contacts | networkx.Graph",
    k: int | None = None,
    normalized: bool = True,
    weight: str | None = None,
    endpoints: bool = False,
    seed: "int | Random | None" = None,
    *,
    progress: Callable[[int, int], bool | None] | None = None,
) -> dict[Hashable, float]:
    """Betweenness, as `networkx.betweenness_centrality` gives it: on how many shortest paths a node lies.

    See `course.simulate.measures.brandes` for how.

    Parameters
    ----------
    G
        A networkx graph, or `Contacts`, which are a directed graph.
    k
        Estimate from the paths that begin at so many sampled nodes; None takes all.
    normalized
        Give the share of all pairs of other nodes instead of their number.
    weight
        The edge attribute with lengths, for which networkx does the work; None makes every edge as long.
    endpoints
        Count the ends of a path too.
    seed
        Of the sample; the same nodes as in networkx.
    progress
        Called with how many nodes' paths are done, of how many; False stops, which leaves an estimate from those
        paths, as with ``k``.

    Returns
    -------
    dict
        The betweenness by node.

    Raises
    ------
    ValueError
        For contacts and a ``weight``, or more sampled nodes than there are.

    Examples
    --------
    >>> import networkx
    >>> betweenness_centrality(networkx.path_graph(4))
    {0: 0.0, 1: 0.6666666666666666, 2: 0.6666666666666666, 3: 0.0}
    """
    import networkx

    if weight is not None:
        if isinstance(G, Contacts):
            raise ValueError(f"weight: expected None for contacts, got {weight!r}; give the networkx graph")
        found: dict[Hashable, float] = networkx.betweenness_centrality(
            G, k, normalized, weight, endpoints, seed
        )
        return found
    matrix, nodes = adjacency(G)
    matrix.data[:] = 1
    chance = networkx.utils.create_py_random_state(0 if k is None else seed)
    sample = chance.sample(range(len(nodes)), len(nodes) if k is None else k)
    total, sources = _on_paths(matrix, np.array(sample, np.int64), endpoints, progress)
    heard = np.full(len(nodes), len(sources), float)  # of how many others each node is counted between
    if not endpoints:
        heard[sources] -= 1
    heard[heard == 0] = np.nan
    others = len(nodes) if endpoints else len(nodes) - 1
    if others > 1:
        both_ways = not isinstance(G, Contacts) and not G.is_directed()
        total /= heard * (others - 1) if normalized else heard / others * (1 + both_ways)
    return dict(zip(nodes, total.tolist(), strict=True))


def centralisation(graph: "networkx.Graph", measure: str = "degree") -> float:
    """How far a network hangs on its most central node: 1 for a star, 0 where all are alike (Freeman 1979).

    The differences of all nodes' centrality to the highest, added up, as a share of what they are in a star of
    as many nodes, which is the most they can be.

    Parameters
    ----------
    graph
        An undirected networkx graph of 3 nodes or more, without self-loops and parallel edges.
    measure
        Of centrality: ``"degree"``, ``"betweenness"`` or ``"closeness"``, for which it must be connected.

    Returns
    -------
    float
        From 0 to 1.

    Raises
    ------
    ValueError
        For another measure, or another kind of graph.

    Examples
    --------
    >>> import networkx
    >>> centralisation(networkx.star_graph(5)), centralisation(networkx.complete_graph(5))
    (1.0, 0.0)
    """
    import networkx

    measures = {
        "degree": networkx.degree_centrality,
        "betweenness": betweenness_centrality,
        "closeness": networkx.closeness_centrality,
    }
    if measure not in measures:
        raise ValueError(f"measure: expected one of {', '.join(measures)}, got {measure!r}")
    n = len(graph)
    if n < 3 or graph.is_directed() or graph.is_multigraph() or networkx.number_of_selfloops(graph):
        raise ValueError(
            "graph: expected an undirected one of 3 nodes or more, without self-loops and parallel edges, "
            f"got {graph}"
        )
    if measure == "closeness" and not networkx.is_connected(graph):
        raise ValueError("graph: expected a connected one for closeness, got one in pieces")
    star = {"degree": n - 2, "betweenness": n - 1, "closeness": (n - 1) * (n - 2) / (2 * n - 3)}
    values = np.array(list(measures[measure](graph).values()))
    return float((values.max() - values).sum() / star[measure])


def _on_paths(
    matrix: Any, sources: Array, endpoints: bool, progress: Callable[[int, int], bool | None] | None
) -> tuple[Array, Array]:
    """For each node the shortest paths from sources that pass it, or end there too, in shares; and the sources."""
    total, back = np.zeros(matrix.shape[0]), matrix.T.tocsr()
    at_once = max(16, PAIRS // max(matrix.shape[0], 1))
    for begin in range(0, len(sources), at_once):
        part = sources[begin : begin + at_once]
        paths = Paths(matrix, back, part)
        total += paths.dependencies().sum(axis=1)
        if endpoints:
            reached = paths.reached()
            total += reached.sum(axis=1)
            total[part] += reached.sum(axis=0) - 2  # it reaches itself, which is no path and has no end
        done = begin + len(part)
        if progress is not None and progress(done, len(sources)) is False:
            return total, sources[:done]
    return total, sources
