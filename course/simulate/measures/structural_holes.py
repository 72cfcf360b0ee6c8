"""Structural holes: how far somebody's contacts are each other's contacts too (Burt 1992).

As networkx has them, but from the triangles alone: it multiplies whole matrices, and for the effective size holds a
dense one, which at 10⁴ nodes is 800 MB.
"""

from collections.abc import Hashable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from course.simulate.engine.adjacency import adjacency
from course.simulate.engine.contacts import Array, Contacts
from course.simulate.measures.triangles import closed_paths

if TYPE_CHECKING:
    import networkx


def constraint(
    G: "Contacts | networkx.Graph", nodes: Iterable[Hashable] | None = None, weight: str | None = None
) -> dict[Hashable, float]:
    """Burt's constraint, as `networkx.constraint` gives it: low for who links people that do not know each other.

    Of v it is Σ (p_vw + Σ p_vq p_qw)² over its neighbours w, and within over others q; p_vw is the share of v's
    ties, in both directions, that is with w (Burt 2004).

    Parameters
    ----------
    G
        A networkx graph, or `Contacts`, which are a directed graph. Self-loops are left out: they are no ties
        to anybody (networkx counts them in).
    nodes
        Whom to answer for; None for all.
    weight
        The edge attribute with the strength of ties (of contacts: any name for their ``weight``); None counts
        each as 1.

    Returns
    -------
    dict
        The constraint by node; NaN for a node without neighbours.

    Examples
    --------
    >>> import networkx
    >>> constraint(networkx.star_graph(4))
    {0: 0.25, 1: 1.0, 2: 1.0, 3: 1.0, 4: 1.0}
    """
    ties, names = _ties(G, weight)
    source = _sources(ties)
    shares = ties.data / ties.sum(axis=1)[source]
    invested = shares.copy()
    for vw, vq, qw in closed_paths(ties):
        np.add.at(invested, vw, shares[vq] * shares[qw])
    return _summed(invested**2, source, names, nodes)


def effective_size(
    G: "Contacts | networkx.Graph", nodes: Iterable[Hashable] | None = None, weight: str | None = None
) -> dict[Hashable, float]:
    """Burt's effective size, as `networkx.effective_size` gives it: neighbours less those who are redundant.

    Of v it is Σ (1 − Σ p_vq m_wq) over its neighbours w, and within over others q; m_wq is the tie of w and q
    as a share of w's strongest. Without weights and directions it is the number of neighbours less the mean
    number of ties that each of them has to the others (Borgatti 1997).

    With weights or directions networkx up to 3.6 takes the strongest tie of the wrong one of the two when it is
    asked for all nodes at once (networkx/networkx#8906); this agrees with what it answers node by node.

    Parameters
    ----------
    G, nodes, weight
        As for `constraint`.

    Returns
    -------
    dict
        The effective size by node; NaN for a node without neighbours.

    Examples
    --------
    >>> import networkx
    >>> effective_size(networkx.star_graph(4))[0], effective_size(networkx.complete_graph(5))[0]
    (4.0, 1.0)
    """
    ties, names = _ties(G, weight)
    source = _sources(ties)
    shares = ties.data / ties.sum(axis=1)[source]
    strongest = np.zeros(ties.shape[0])
    np.maximum.at(strongest, source, ties.data)
    strength = ties.data / strongest[ties.indices]  # a tie as its end sees it
    alone = np.ones(ties.nnz)
    for vw, vq, qw in closed_paths(ties):
        np.subtract.at(alone, vw, shares[vq] * strength[qw])
    return _summed(alone, source, names, nodes)


def _ties(graph: "Contacts | networkx.Graph", weight: str | None) -> tuple[Any, Sequence[Hashable]]:
    """Ties in both directions together, positive ones alone."""
    from scipy.sparse import csr_array

    matrix, names = adjacency(graph, weight)
    both = (matrix + matrix.T).tocoo()
    kept = (both.row != both.col) & (both.data > 0)
    ties = csr_array((both.data[kept], (both.row[kept], both.col[kept])), shape=both.shape)
    ties.sort_indices()
    return ties, names


def _sources(ties: Any) -> Array:
    return np.repeat(np.arange(ties.shape[0]), np.diff(ties.indptr))


def _summed(
    values: Array, source: Array, names: Sequence[Hashable], nodes: Iterable[Hashable] | None
) -> dict[Hashable, float]:
    """The ties' values added up by node, NaN for who has none."""
    ties = np.bincount(source, minlength=len(names))
    found = np.where(ties > 0, np.bincount(source, values, minlength=len(names)), np.nan)
    answer = dict(zip(names, found.tolist(), strict=True))
    return answer if nodes is None else {node: answer[node] for node in nodes}
