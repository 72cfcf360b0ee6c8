"""Brokerage said plainly: every three nodes, one after the other."""

from collections.abc import Hashable, Mapping
from itertools import permutations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import networkx


def brokerage(graph: "networkx.Graph", groups: Mapping[Hashable, Hashable]) -> dict[Hashable, dict[str, int]]:
    """How often each node brokers in each role (Gould & Fernandez 1989).

    >>> import networkx
    >>> chain = networkx.DiGraph([("maker", "reader"), ("reader", "friend")])
    >>> brokerage(chain, {"maker": "makers", "reader": "buyers", "friend": "buyers"})["reader"]["gatekeeper"]
    1
    """
    roles = ("coordinator", "consultant", "gatekeeper", "representative", "liaison")
    counts = {node: dict.fromkeys(roles, 0) for node in graph}
    for a, v, b in permutations(graph, 3):
        if graph.has_edge(a, v) and graph.has_edge(v, b) and not graph.has_edge(a, b):
            if groups[a] == groups[v] == groups[b]:
                role = "coordinator"
            elif groups[a] == groups[b]:
                role = "consultant"
            elif groups[v] == groups[b]:
                role = "gatekeeper"
            elif groups[a] == groups[v]:
                role = "representative"
            else:
                role = "liaison"
            counts[v][role] += 1
    return counts
