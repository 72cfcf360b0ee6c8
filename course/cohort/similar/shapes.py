"""How many small edits turn one drawing's shape into another's, its words aside."""

import time
from collections import Counter
from dataclasses import dataclass
from typing import Any

from course.network import Network

LARGEST = 12
"""Nodes; above it the edits are not counted, and the shared neighbourhoods stand for themselves."""

_MOST_EDITS = 6


@dataclass(frozen=True)
class Edits:
    """The edits between two shapes.

    Attributes
    ----------
    number
        Nodes and links added, taken away or changed in kind or role; None when there are more than `bound`.
    bound
        Up to how many were looked for.
    whole
        Whether the search came to its end; otherwise there may be fewer than `number`.
    """

    number: int | None
    bound: int
    whole: bool


def parts(network: Network) -> int:
    """Nodes and links together."""
    return len(network.nodes) + len(network.links)


def edits(first: Network, second: Network, seconds: float = 0.4) -> Edits | None:
    """The fewest edits between two drawings of at most `LARGEST` nodes; None for larger ones.

    The graph edit distance of networkx, which gets slow quickly: bounded by a quarter of the drawing and by
    six, and by time. Drawings of the same shape need no search.

    Parameters
    ----------
    seconds
        How long to search.

    Examples
    --------
    >>> from course.network import Link, Node
    >>> loop = Network([Node("a"), Node("b")], [Link("l", "a", "b"), Link("m", "b", "a")])
    >>> other = Network([Node("x"), Node("y")], [Link("k", "y", "x")])
    >>> edits(loop, other).number
    1
    """
    import networkx

    if max(len(first.nodes), len(second.nodes)) > LARGEST:
        return None
    bound = max(1, min(_MOST_EDITS, max(parts(first), parts(second)) // 4))
    one, other = _graph(first), _graph(second)
    if networkx.is_isomorphic(one, other, _same, _same):
        return Edits(0, bound, True)
    if _at_least(first, second) > bound:
        return Edits(None, bound, True)
    start = time.monotonic()
    found = networkx.graph_edit_distance(
        one,
        other,
        node_subst_cost=lambda a, b: float(a["what"] != b["what"]),
        edge_subst_cost=lambda a, b: abs(a["what"] - b["what"]),
        edge_del_cost=lambda a: a["what"],
        edge_ins_cost=lambda a: a["what"],
        upper_bound=bound,
        timeout=seconds,
    )
    whole = time.monotonic() - start < seconds
    # What is not isomorphic is an edit apart at least; the search passes over some loops of a node to itself.
    return Edits(None if found is None else max(1, round(found)), bound, whole)


def _graph(network: Network) -> Any:
    """Nodes by kind and roles, links by how many run side by side: a multigraph's search would be longer."""
    import networkx

    graph = networkx.DiGraph()
    graph.add_nodes_from((node.id, {"what": (node.kind, *node.roles)}) for node in network.nodes)
    side_by_side = Counter((link.source, link.target) for link in network.links)
    graph.add_edges_from((*ends, {"what": number}) for ends, number in side_by_side.items())
    return graph


def _same(one: dict[str, Any], other: dict[str, Any]) -> bool:
    return bool(one["what"] == other["what"])


def _at_least(first: Network, second: Network) -> int:
    """Edits there must be, by counting alone."""
    one, other = (Counter((node.kind, *node.roles) for node in each.nodes) for each in (first, second))
    nodes = max((one - other).total(), (other - one).total())
    return nodes + abs(len(first.links) - len(second.links))
