"""Brandes' algorithm (2001) for many sources at once: all shortest paths, and who lies on them.

A step away from all sources is a product with the adjacency matrix while it reaches many nodes, and follows single
edges when it reaches few: the one is fast where everybody is a few steps away, the other where paths are long.
"""

from typing import Any

import numpy as np

from course.simulate.engine.adjacency import arcs
from course.simulate.engine.contacts import Array
from course.simulate.engine.frontier import once

FAVOUR = 30
"""So many edges in a product cost about as much as one edge that is followed (measured from 10 to 100: flat)."""


class Paths:
    """All shortest paths from some sources.

    Whatever is known of node v and the source in place j stands at ``v · len(sources) + j``, a pair.

    Parameters
    ----------
    matrix, back
        The adjacency matrix, ones in compressed rows, and its transpose.
    sources
        Numbers of nodes, each once.

    Examples
    --------
    >>> import networkx
    >>> from course.simulate.engine.adjacency import adjacency
    >>> matrix, _ = adjacency(networkx.cycle_graph(4))
    >>> Paths(matrix, matrix, np.array([0])).dependencies().ravel().tolist()
    [0.0, 0.5, 0.0, 0.5]
    """

    def __init__(self, matrix: Any, back: Any, sources: Array) -> None:
        self._matrix, self._back, self._shape = matrix, back, (matrix.shape[0], len(sources))
        size = matrix.shape[0] * len(sources)
        self._sources = sources * len(sources) + np.arange(len(sources))
        self._degree, self._few = np.diff(matrix.indptr), matrix.nnz * len(sources) / FAVOUR
        self._distance = np.full(size, -1, np.int16 if matrix.shape[0] < 2**15 else np.int32)
        self._number = np.zeros(size)  # of shortest paths
        self._stamp = np.empty(size, np.int32)
        self._waves = self._search()

    def reached(self) -> Array:
        """Shape (nodes, sources): whether there is a path at all."""
        return (self._distance >= 0).reshape(self._shape)

    def dependencies(self) -> Array:
        """Shape (nodes, sources): Σ over targets of the share of the shortest paths to it that pass the node."""
        passing, inverse = np.zeros(len(self._number)), 1 / np.maximum(self._number, 1)
        for step, wave in reversed(list(enumerate(self._waves))):
            if wave is None:
                share = (passing + 1) * inverse
                share *= self._distance == step + 1
                share = (self._matrix @ share.reshape(self._shape)).ravel()
                share *= self._number
                share *= self._distance == step
                passing += share
            else:
                which, there = self._ends(wave)
                next_on = np.flatnonzero(self._distance[there] == step + 1)
                which, there = which[next_on], there[next_on]
                shares = (1 + passing[there]) * inverse[there]
                passing[wave] = np.bincount(which, shares, len(wave)) * self._number[wave]
        passing[self._sources] = 0
        return passing.reshape(self._shape)

    def _search(self) -> list[Array | None]:
        """The pairs at each distance; None where they have many edges and a product is due."""
        wave: Array | None = self._sources
        self._distance[self._sources], self._number[self._sources] = 0, 1
        waves: list[Array | None] = []
        while wave is None or len(wave):
            if wave is not None and self._degree[wave // self._shape[1]].sum() > self._few:
                wave = None
            waves.append(wave)
            wave = self._multiplied(len(waves)) if wave is None else self._followed(wave, len(waves))
        return waves

    def _multiplied(self, step: int) -> Array | None:
        here = self._number * (self._distance == step - 1)
        new = (self._back @ here.reshape(self._shape)).ravel()
        new *= self._distance < 0
        found = new > 0
        self._number += new
        self._distance += found * self._distance.dtype.type(step + 1)  # from −1
        many = np.count_nonzero(found) > len(found) / FAVOUR
        return None if many else np.flatnonzero(found)

    def _followed(self, wave: Array, step: int) -> Array:
        which, there = self._ends(wave)
        new = np.flatnonzero(self._distance[there] < 0)
        there = there[new]
        np.add.at(self._number, there, self._number[wave[which[new]]])
        there = there[once(there, self._stamp)]
        self._distance[there] = step
        return there

    def _ends(self, wave: Array) -> tuple[Array, Array]:
        """The pairs at the other ends of a wave's edges, and which of the wave each belongs to."""
        node, source = np.divmod(wave, self._shape[1])
        which, entry = arcs(self._matrix, node)
        return which, self._matrix.indices[entry].astype(np.int64) * self._shape[1] + source[which]
