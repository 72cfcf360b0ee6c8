"""Triangles: whose contacts are each other's contacts too."""

from collections.abc import Iterator
from typing import Any

import numpy as np

from course.simulate.engine.contacts import Array

BLOCK = 2**20
"""Pairs of ties looked at together: enough to keep numpy busy, few enough to hold."""


def closed_paths(ties: Any) -> Iterator[tuple[Array, Array, Array]]:
    """All paths of two ties v–q–w whose ends have a tie as well, in blocks.

    Each tie is followed from its end with fewer ties, so that nobody has many to follow: of m ties never more
    than √(2m), and all triangles are found in O(m^1.5) (Chiba & Nishizeki 1985).

    Parameters
    ----------
    ties
        A sparse array in compressed rows with sorted columns: symmetric where its entries are (they may differ),
        and none on the diagonal.

    Yields
    ------
    tuple
        Three arrays of one length: for each path the places among the entries of v→w, v→q and q→w. A triangle
        is six paths.

    Examples
    --------
    >>> from course.simulate.engine.adjacency import adjacency
    >>> import networkx
    >>> ties, _ = adjacency(networkx.lollipop_graph(3, 1))
    >>> sum(len(vw) for vw, vq, qw in closed_paths(ties))
    6
    """
    from scipy.sparse import csr_array

    size, degree = ties.shape[0], np.diff(ties.indptr)
    rank = np.empty(size, np.int64)
    rank[np.argsort(degree, kind="stable")] = np.arange(size)
    start, end = rank[np.repeat(np.arange(size), degree)], rank[ties.indices]
    keys = start * size + end
    upwards = np.flatnonzero(start < end)
    upwards = upwards[np.argsort(keys[upwards])]
    keys, start = keys[upwards], start[upwards]
    back = csr_array((np.arange(ties.nnz), ties.indices, ties.indptr), shape=ties.shape).T.tocsr().data
    later = np.searchsorted(start, start, side="right") - np.arange(len(start)) - 1
    total = np.cumsum(later)
    cuts = np.searchsorted(total, np.arange(BLOCK, total[-1] if len(total) else 0, BLOCK), side="right")
    for part in np.split(np.arange(len(start)), cuts):
        first = np.repeat(part, later[part])
        second = (
            first + 1 + np.arange(len(first)) - np.repeat(np.cumsum(later[part]) - later[part], later[part])
        )
        wanted = keys[first] % size * size + keys[second] % size
        third = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
        hit = keys[third] == wanted
        ab, ac, bc = upwards[first[hit]], upwards[second[hit]], upwards[third[hit]]
        ba, ca, cb = back[ab], back[ac], back[bc]
        yield from ((ab, ac, cb), (ba, bc, ca), (ac, ab, bc), (ca, cb, ba), (bc, ba, ac), (cb, ca, ab))
