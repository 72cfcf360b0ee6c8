"""A social graph made of communities: many friends within, a few bridges between."""

from collections.abc import Hashable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import networkx


def community_graph(
    count: int = 20, size: int = 50, *, inside: float = 8, outside: float = 1, seed: int = 0
) -> "networkx.Graph":
    """People in communities of one size, tied at random: a planted partition (Condon & Karp 2001).

    Parameters
    ----------
    count
        Number of communities.
    size
        People in each.
    inside, outside
        How many friends someone has on average in the own community and in all the others together.
    seed
        Of the random numbers.

    Returns
    -------
    networkx.Graph
        Nodes 0, 1, …, each with its ``community``: 0, 1, ….

    Raises
    ------
    ValueError
        When there are not so many people to be friends with.

    Examples
    --------
    >>> graph = community_graph(4, 25, inside=6, outside=0)
    >>> len(graph), sorted({graph.nodes[u]["community"] - graph.nodes[v]["community"] for u, v in graph.edges})
    (100, [0])
    """
    import networkx

    _check("inside", inside, size - 1)
    _check("outside", outside, (count - 1) * size)
    within, between = inside / max(size - 1, 1), outside / max((count - 1) * size, 1)
    chances = [[within if one == other else between for other in range(count)] for one in range(count)]
    blocks = networkx.stochastic_block_model([size] * count, chances, seed=seed)
    graph = networkx.Graph()
    graph.add_nodes_from((node, {"community": data["block"]}) for node, data in blocks.nodes(data=True))
    graph.add_edges_from(blocks.edges)
    return graph


def memberships(graph: "networkx.Graph", attribute: str = "community") -> dict[Hashable, Any]:
    """Each node's community.

    Raises
    ------
    KeyError
        Naming a node without one.

    Examples
    --------
    >>> memberships(community_graph(2, 2, inside=1, outside=0))
    {0: 0, 1: 0, 2: 1, 3: 1}
    """
    for node, data in graph.nodes(data=True):
        if attribute not in data:
            raise KeyError(
                f"node {node!r}: expected the attribute {attribute!r}, got none; give every node one,"
                " networkx.set_node_attributes(graph, ...)"
            )
    return {node: data[attribute] for node, data in graph.nodes(data=True)}


def _check(name: str, friends: float, people: int) -> None:
    if not 0 <= friends <= people:
        raise ValueError(f"{name}: expected a number from 0 to the {people} people there, got {friends!r}")
