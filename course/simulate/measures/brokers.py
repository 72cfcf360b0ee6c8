"""Brokers: who passes on what others do not tell each other directly, within a group or between groups."""

from collections.abc import Hashable, Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

from course.simulate.engine.adjacency import adjacency
from course.simulate.engine.contacts import Array, Contacts
from course.simulate.measures.triangles import closed_paths

if TYPE_CHECKING:
    import networkx
    import pandas

ROLES = ("coordinator", "consultant", "gatekeeper", "representative", "liaison")
"""The roles of a broker v on a way a → v → b: all in one group; a and b in one, v in another (also: itinerant); v
and b in one, a in another; a and v in one, b in another; all in three."""


def brokerage(
    G: "Contacts | networkx.Graph", groups: str | Mapping[Hashable, Hashable]
) -> "pandas.DataFrame":
    """How often each node brokers in each role of Gould & Fernandez (1989).

    A node v is a broker on every way a → v → b between two others without an edge a → b. Here all ways are
    counted by the groups of contacts, and those with an edge a → b are taken off again, triangle by triangle;
    `course.simulate.measures.specification` goes through them one by one.

    Parameters
    ----------
    G
        A networkx graph, or `Contacts`. Of an undirected graph every edge counts in both directions, and so every
        broker between a and b twice. Parallel edges count once, self-loops not at all.
    groups
        The group of every node: a node attribute's name, or a mapping.

    Returns
    -------
    pandas.DataFrame
        One row a node: ``node``, ``group``, a count for each of `ROLES`, and their ``total``.

    Raises
    ------
    ValueError
        For a node without a group.

    Examples
    --------
    >>> import networkx
    >>> shop = networkx.DiGraph([("maker", "reader"), ("reader", "friend"), ("reader", "neighbour")])
    >>> sides = {"maker": "makers", "reader": "buyers", "friend": "buyers", "neighbour": "buyers"}
    >>> brokerage(shop, sides)[["node", "gatekeeper", "total"]].values.tolist()
    [['maker', 0, 0], ['reader', 2, 2], ['friend', 0, 0], ['neighbour', 0, 0]]
    """
    import pandas

    matrix, nodes = adjacency(G)
    named = _groups(G, groups, nodes)
    kinds = {kind: number for number, kind in enumerate(dict.fromkeys(named))}
    group = np.array([kinds[kind] for kind in named], np.int64)
    ties, forward, backward = _ties(matrix)
    source, target = np.repeat(np.arange(len(nodes)), np.diff(ties.indptr)), ties.indices
    counts = _ways(group, source, target, forward, backward)
    for ab, av, vb in closed_paths(ties):
        closed = np.flatnonzero(forward[ab] & forward[av] & forward[vb])
        a, v, b = source[av[closed]], target[av[closed]], target[vb[closed]]
        np.subtract.at(counts, (v, _role(group[a], group[v], group[b])), 1)
    table = pandas.DataFrame(counts, columns=list(ROLES)).assign(total=counts.sum(axis=1))
    table.insert(0, "node", list(nodes))
    table.insert(1, "group", named)
    return table


def _groups(graph: Any, groups: str | Mapping[Hashable, Hashable], nodes: Any) -> list[Hashable]:
    if isinstance(groups, str) and isinstance(graph, Contacts):
        raise ValueError(f"groups: expected a mapping from the contacts' nodes, got {groups!r}")
    known = dict(graph.nodes(data=groups)) if isinstance(groups, str) else groups
    for node in nodes:
        if known.get(node) is None:
            raise ValueError(f"groups: expected a group for every node, got none for {node!r}")
    return [known[node] for node in nodes]


def _ties(matrix: Any) -> tuple[Any, Array, Array]:
    """Edges in whichever direction, as entries both ways; of each whether it is there forwards and backwards."""
    from scipy.sparse import csr_array

    matrix.data[:] = 1
    both = (matrix + 2 * matrix.T).tocoo()
    kept = both.row != both.col
    ties = csr_array((both.data[kept], (both.row[kept], both.col[kept])), shape=both.shape)
    ties.sort_indices()
    return ties, ties.data % 2 == 1, ties.data >= 2


def _ways(group: Array, source: Array, target: Array, forward: Array, backward: Array) -> Array:
    """Shape (n, roles): all ways a → v → b of each v, whether there is an edge a → b or not."""
    from scipy.sparse import csr_array

    own = group[source] == group[target]

    def count(ties: Array) -> Array:
        return np.bincount(source[ties], minlength=len(group))

    def by_group(ties: Array) -> Any:
        places = source[ties], group[target[ties]]
        return csr_array(
            (np.ones(len(places[0]), np.int64), places), shape=(len(group), group.max(initial=0) + 1)
        )

    coming, leaving = by_group(backward & ~own), by_group(forward & ~own)
    alike = (coming * leaving).sum(axis=1)  # a and b of one group, and not v's
    there_and_back = forward & backward
    return np.stack(
        [
            count(backward & own) * count(forward & own) - count(there_and_back & own),
            alike - count(there_and_back & ~own),
            count(backward & ~own) * count(forward & own),
            count(backward & own) * count(forward & ~own),
            count(backward & ~own) * count(forward & ~own) - alike,
        ],
        axis=1,
    )


def _role(a: Array, v: Array, b: Array) -> Array:
    """The place in `ROLES` of a way a → v → b, from the groups of the three."""
    return np.select([(a == v) & (v == b), a == b, v == b, a == v], [0, 1, 2, 3], 4)
