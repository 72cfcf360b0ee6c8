"""Organisations said plainly: change the graph itself, and look at it again with networkx."""

from collections.abc import Hashable, Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import networkx


def best_shortcut(graph: "networkx.Graph") -> tuple[float, list[tuple[Hashable, Hashable]]]:
    """The shortest mean path length that one more link can make, and all links that make it.

    >>> import networkx
    >>> best_shortcut(networkx.path_graph(4))
    (1.3333333333333333, [(0, 2), (0, 3), (1, 3)])
    """
    import networkx

    lengths = {}
    for link in networkx.non_edges(graph):
        longer = graph.copy()
        longer.add_edge(*link)
        lengths[link] = networkx.average_shortest_path_length(longer)
    shortest = min(lengths.values())
    return shortest, sorted(tuple(sorted(link)) for link, length in lengths.items() if length == shortest)


def giant(graph: "networkx.Graph", removed: Iterable[Hashable] = ()) -> int:
    """How many are left in the largest component without some nodes.

    >>> import networkx
    >>> giant(networkx.star_graph(4), [0]), giant(networkx.star_graph(4), [1])
    (1, 4)
    """
    import networkx

    rest = graph.copy()
    rest.remove_nodes_from(list(removed))
    return max(map(len, networkx.connected_components(rest)), default=0)


def reachable_from(
    graph: "networkx.Graph", node: Hashable, removed: Iterable[Hashable] = ()
) -> set[Hashable]:
    """The nodes from which there is a way to one, without some nodes.

    >>> import networkx
    >>> reachable_from(networkx.path_graph(4), 3, [1])
    {2}
    """
    import networkx

    rest = graph.copy()
    rest.remove_nodes_from(list(removed))
    return set(networkx.ancestors(rest, node))
