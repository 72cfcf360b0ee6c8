"""Who can reach whom: a graph as three arrays, so that a whole wave of contacts is looked up at once."""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self

import numpy as np
from numpy.typing import ArrayLike, NDArray

if TYPE_CHECKING:
    import networkx

Array = NDArray[Any]


@dataclass(frozen=True, eq=False, repr=False)
class Contacts:
    """A directed graph in compressed sparse rows; contacts of node number i are those from ``first[i]`` on.

    Parameters
    ----------
    first
        Shape (n + 1,): where each node's contacts begin, and where the last one's end.
    target
        Shape (m,): the node number each contact leads to, in order of the node it starts at.
    weight
        Shape (m,): a number for each contact, such as its chance; None for a graph without.
    nodes
        The nodes' names by number.

    Examples
    --------
    >>> Contacts.from_edges([0, 0, 2], [1, 2, 0], 3)
    <Contacts: 3 nodes, 3 contacts>
    """

    first: Array
    target: Array
    weight: Array | None
    nodes: Sequence[Hashable]

    def __repr__(self) -> str:
        return f"<Contacts: {self.size} nodes, {len(self.target)} contacts>"

    @classmethod
    def of(cls, graph: "Contacts | networkx.Graph", weight: str | None = None) -> "Contacts":
        """The contacts of a networkx graph: both ways along the edges of an undirected one.

        Parallel edges are as many contacts. Contacts are given back as they are.

        Parameters
        ----------
        graph
            Any networkx graph, or contacts.
        weight
            The edge attribute to keep as ``weight``.

        Raises
        ------
        KeyError
            When an edge lacks the attribute.

        Examples
        --------
        >>> import networkx
        >>> Contacts.of(networkx.path_graph("abc")).target
        array([1, 2, 0, 1], dtype=int32)
        """
        if isinstance(graph, Contacts):
            return graph
        rank = {node: number for number, node in enumerate(graph)}
        source = [rank[edge[0]] for edge in graph.edges()]
        target = [rank[edge[1]] for edge in graph.edges()]
        values = None if weight is None else [data[weight] for *_, data in graph.edges(data=True)]
        if not graph.is_directed():
            source, target = source + target, target + source
            values = None if values is None else values * 2
        return cls.from_edges(source, target, len(rank), values, list(rank))

    @classmethod
    def from_edges(
        cls,
        source: ArrayLike,
        target: ArrayLike,
        size: int,
        weight: ArrayLike | None = None,
        nodes: Sequence[Hashable] | None = None,
    ) -> Self:
        """The contacts source → target between nodes numbered 0 … size − 1, named by ``nodes`` if given."""
        start = np.asarray(source, np.int32)
        order = np.argsort(start, kind="stable")
        first = np.concatenate([[0], np.cumsum(np.bincount(start, minlength=size))])
        kept = None if weight is None else np.asarray(weight, float)[order]
        return cls(first, np.asarray(target, np.int32)[order], kept, range(size) if nodes is None else nodes)

    @property
    def size(self) -> int:
        """Number of nodes."""
        return len(self.first) - 1

    @property
    def source(self) -> Array:
        """Shape (m,): the node number each contact starts at."""
        return np.repeat(np.arange(self.size, dtype=np.int32), np.diff(self.first))

    @property
    def indegree(self) -> Array:
        """Shape (n,): how many contacts lead to each node."""
        return np.bincount(self.target, minlength=self.size)

    def reversed(self) -> "Contacts":
        """The same contacts, each the other way round."""
        return Contacts.from_edges(self.target, self.source, self.size, self.weight, self.nodes)

    def weighing(self, weight: Array) -> "Contacts":
        """The same contacts with another number each, in the order of ``target``."""
        return Contacts(self.first, self.target, weight, self.nodes)

    def numbers(self, nodes: Iterable[Hashable]) -> Array:
        """The numbers of nodes, each once.

        Raises
        ------
        KeyError
            For a node that is not in the graph.
        """
        rank = self.nodes if isinstance(self.nodes, range) else {n: i for i, n in enumerate(self.nodes)}
        wanted = dict.fromkeys(nodes)
        for node in wanted:
            if node not in rank:
                raise KeyError(f"expected nodes of the graph, got {node!r}")
        found = [node if isinstance(rank, range) else rank[node] for node in wanted]
        return np.array(found, dtype=np.intp)
