"""Percolation: what holds together when more and more is taken away, or is joined up link by link.

`course.simulate.organisation.specification` takes the graph apart itself and looks.
"""

from collections.abc import Hashable, Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

from course.simulate.engine.adjacency import adjacency
from course.simulate.engine.contacts import Array, Contacts
from course.simulate.engine.parts import Progress, in_parts

if TYPE_CHECKING:
    import networkx
    import pandas


class Pieces:
    """What is joined together: sets that share nothing, joined by size with paths halved (Tarjan 1975).

    Examples
    --------
    >>> pieces = Pieces(4)
    >>> pieces.join(0, 2), pieces.join(2, 3)
    (2, 3)
    >>> pieces.size(3), pieces.size(1)
    (3, 1)
    """

    def __init__(self, count: int) -> None:
        self._parent = [-1] * count  # of the first of a piece, less its size

    def first(self, member: int) -> int:
        """The member that stands for its piece."""
        parent = self._parent
        while (above := parent[member]) >= 0:
            if parent[above] >= 0:
                parent[member] = parent[above]
            member = above
        return member

    def size(self, member: int) -> int:
        """How many there are in its piece."""
        return -self._parent[self.first(member)]

    def join(self, one: int, other: int) -> int:
        """Make two pieces one; how many are in it then."""
        parent, one, other = self._parent, self.first(one), self.first(other)
        if one != other:
            if parent[one] > parent[other]:
                one, other = other, one
            parent[one] += parent[other]
            parent[other] = one
        return -parent[one]


def percolate(
    graph: "Contacts | networkx.Graph",
    targets: Mapping[Hashable, float] | None = None,
    *,
    steps: int = 100,
    runs: int = 100,
    seed: int = 0,
    progress: "Progress[pandas.DataFrame] | None" = None,
) -> "pandas.DataFrame":
    """Take away node after node, and look at the giant component of those who are left.

    A run goes backwards, from nobody to everybody, joining each to its contacts: a curve then costs no more than
    its last point (Newman & Ziff 2001).

    Parameters
    ----------
    graph
        A networkx graph, or `Contacts`; ties count in both directions.
    targets
        Remove in this order, from the highest number on: betweenness, degree (``dict(graph.degree)``), … (an
        attack; Albert, Jeong & Barabási 2000); equal ones in random order. None removes at random (failures).
    steps
        So many equal shares of removal are looked at, from none to all.
    runs
        How often nodes are removed in another random order.
    seed
        Of the random numbers.
    progress
        Called after every run with how many are done, of how many, and its rows; False stops.

    Returns
    -------
    pandas.DataFrame
        One row a run and share: ``run``, ``removed``, a share of all nodes, and ``giant``, the largest component
        that is left, as a share of all nodes too.

    Examples
    --------
    >>> import networkx
    >>> star = networkx.star_graph(9)
    >>> attack = percolate(star, dict(star.degree), steps=2, runs=1)
    >>> attack.values.tolist()
    [[0.0, 0.0, 1.0], [0.0, 0.5, 0.1], [0.0, 1.0, 0.0]]
    """
    import pandas
    from scipy.sparse import triu

    if steps < 1 or runs < 1:
        raise ValueError(f"steps, runs: expected 1 or more, got {steps!r} and {runs!r}")
    matrix, nodes = adjacency(graph)
    source, target = triu(matrix + matrix.T, k=1).nonzero()
    score = np.zeros(len(nodes)) if targets is None else _scores(targets, nodes)
    removed = np.unique(np.linspace(0, len(nodes), steps + 1).round().astype(int))
    share = removed / max(len(nodes), 1)

    def simulate(run: int, _: int, rng: np.random.Generator) -> pandas.DataFrame:
        chance = rng.random(len(nodes))
        giant = _largest(source, target, np.lexsort((chance, score)))[::-1] / max(len(nodes), 1)
        return pandas.DataFrame({"run": run, "removed": share, "giant": giant[removed]})

    return pandas.concat(in_parts(runs, 1, seed, simulate, progress), ignore_index=True)


def _scores(targets: Mapping[Hashable, float], nodes: Sequence[Hashable]) -> Array:
    for node in nodes:
        if node not in targets:
            raise ValueError(f"targets: expected a number for every node, got none for {node!r}")
    return np.array([targets[node] for node in nodes], float)


def _largest(source: Array, target: Array, order: Array) -> Array:
    """Shape (n + 1,): how large the largest piece of the first 0, 1, …, n nodes of an order is."""
    when = np.empty(len(order), np.int64)
    when[order] = np.arange(len(order))
    time = np.maximum(when[source], when[target])
    ties = np.argsort(time, kind="stable")
    pieces = Pieces(len(order))
    sizes = list(map(pieces.join, source[ties].tolist(), target[ties].tolist()))
    largest = np.minimum(np.arange(len(order) + 1), 1)
    np.maximum.at(largest, time[ties] + 1, sizes)
    return np.maximum.accumulate(largest)
