"""A graph as one sparse matrix, for measures that look at all of it at once."""

from collections.abc import Hashable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from course.simulate.engine.contacts import Array, Contacts

if TYPE_CHECKING:
    import networkx


def adjacency(
    graph: "Contacts | networkx.Graph", weight: str | None = None
) -> tuple[Any, Sequence[Hashable]]:
    """The adjacency matrix, from row to column, and what its rows are called.

    An undirected graph's is symmetric; `Contacts` are a directed graph. Parallel edges add up.

    Parameters
    ----------
    graph
        Any networkx graph, or contacts.
    weight
        The edge attribute with the entries, 1 where it is missing (of contacts: any name for their
        ``weight``); None makes each edge a 1.

    Returns
    -------
    tuple
        A `scipy.sparse.csr_array` of shape (n, n), and the n nodes.

    Raises
    ------
    ValueError
        When contacts have no weights and some were asked for.

    Examples
    --------
    >>> import networkx
    >>> matrix, nodes = adjacency(networkx.path_graph("abc"))
    >>> matrix.toarray().tolist(), nodes
    ([[0.0, 1.0, 0.0], [1.0, 0.0, 1.0], [0.0, 1.0, 0.0]], ['a', 'b', 'c'])
    """
    from scipy.sparse import csr_array

    if isinstance(graph, Contacts):
        nodes, first, target = graph.nodes, graph.first, graph.target.copy()  # entries are added up in place
        entries = np.ones(len(target)) if weight is None else _weights(graph, weight)
    else:
        nodes = list(graph)
        rank = {node: number for number, node in enumerate(nodes)}
        rows = [near for _, near in graph.adjacency()]
        first = np.cumsum([0, *map(len, rows)])
        target = np.fromiter((rank[node] for near in rows for node in near), np.int32, int(first[-1]))
        entries = np.ones(len(target))
        if weight is not None or graph.is_multigraph():
            values = _values((edge for near in rows for edge in near.values()), weight, graph.is_multigraph())
            entries = np.fromiter(values, float, len(target))
    matrix = csr_array((entries, target, first), shape=(len(nodes), len(nodes)))
    matrix.sum_duplicates()
    return matrix, nodes


def arcs(matrix: Any, rows: Array) -> tuple[Array, Array]:
    """Places of all entries in some rows of a compressed matrix: which of ``rows`` each is in, and the entry's.

    >>> import networkx
    >>> matrix, _ = adjacency(networkx.path_graph(3))
    >>> which, entry = arcs(matrix, np.array([1, 0]))
    >>> which.tolist(), matrix.indices[entry].tolist()
    ([0, 0, 1], [0, 2, 1])
    """
    begin = matrix.indptr[rows]
    counts = matrix.indptr[rows + 1] - begin
    which = np.repeat(np.arange(len(rows)), counts)
    return which, np.arange(len(which)) + (begin - (np.cumsum(counts) - counts))[which]


def _weights(contacts: Contacts, weight: str) -> Array:
    if contacts.weight is None:
        raise ValueError(f"weight: expected contacts with a weight each, got contacts without ({weight!r})")
    return contacts.weight.astype(float)


def _values(edges: Iterator[Any], weight: str | None, parallel: bool) -> Iterator[float]:
    """The entry of each edge, or of all the parallel edges between two nodes."""
    for edge in edges:
        yield sum(each.get(weight, 1) for each in edge.values()) if parallel else edge.get(weight, 1)
