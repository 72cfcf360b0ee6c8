"""The core of a community: who is left when all with few ties are gone, and those who then have few, …."""

from collections.abc import Hashable
from typing import TYPE_CHECKING

import numpy as np

from course.simulate.engine.adjacency import adjacency, arcs
from course.simulate.engine.contacts import Contacts
from course.simulate.engine.frontier import once

if TYPE_CHECKING:
    import networkx


def core_number(G: "Contacts | networkx.Graph") -> dict[Hashable, int]:
    """The core number of every node, as `networkx.core_number` gives it: by peeling (Seidman 1983).

    The k-core is the largest part of a graph in which everybody has k ties or more within it; a node's core
    number is the largest k of which it is in the core. All nodes to be peeled at once are peeled in one numpy
    operation.

    Parameters
    ----------
    G
        Any networkx graph without self-loops, or `Contacts`, which are a directed graph. A node's ties are its
        in- and out-edges together; parallel edges are as many ties.

    Returns
    -------
    dict
        The core number by node.

    Raises
    ------
    ValueError
        For a self-loop.

    Examples
    --------
    >>> import networkx
    >>> core_number(networkx.lollipop_graph(3, 2))
    {0: 2, 1: 2, 2: 2, 3: 1, 4: 1}
    """
    matrix, nodes = adjacency(G)
    loops = np.flatnonzero(matrix.diagonal())
    if len(loops):
        raise ValueError(
            f"core_number: expected a graph without self-loops, got one at {nodes[loops[0]]!r}; "
            "take them away with G.remove_edges_from(list(networkx.selfloop_edges(G)))"
        )
    if isinstance(G, Contacts) or G.is_directed():
        matrix = (matrix + matrix.T).tocsr()
    degree = matrix.sum(axis=1).astype(np.int64)
    core, left = np.zeros(len(nodes), np.int64), np.ones(len(nodes), bool)
    stamp, rest, k = np.empty(len(nodes), np.int32), np.arange(len(nodes)), 0
    while len(rest):
        k = max(k, int(degree[rest].min()))
        front = rest[degree[rest] <= k]
        while len(front):
            core[front], left[front] = k, False
            _, entry = arcs(matrix, front)
            near = matrix.indices[entry]
            np.subtract.at(degree, near, matrix.data[entry].astype(np.int64))
            near = near[left[near] & (degree[near] <= k)]
            front = near[once(near, stamp)]
        rest = rest[left[rest]]
    return dict(zip(nodes, core.tolist(), strict=True))
