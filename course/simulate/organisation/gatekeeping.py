"""Gatekeepers: through whom everything goes, and who is cut off without them.

`course.simulate.organisation.specification` says the same plainly.
"""

from collections.abc import Hashable, Iterable
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from course.simulate.engine.adjacency import adjacency
from course.simulate.engine.contacts import Array

if TYPE_CHECKING:
    import networkx
    import pandas


def removal(
    graph: "networkx.Graph", removed: Iterable[Hashable], origins: Iterable[Hashable] | None = None
) -> "pandas.DataFrame":
    """What the others lose when somebody is gone: from how many they can be reached, before and after.

    Parameters
    ----------
    graph
        Any networkx graph; of a directed one, ways follow the directions.
    removed
        Who is taken away: the service desk, a manager, the wholesaler.
    origins
        Whose ways to the others count, such as the company's staff or the publishers; None for everybody's.

    Returns
    -------
    pandas.DataFrame
        One row a node that stays: ``node``, ``before`` and ``after``, how many of the origins, other than itself
        and the removed, have a way to it, and whether it is ``cut_off``: from some before, and from none after.

    Raises
    ------
    KeyError
        For a node that is not in the graph.

    Examples
    --------
    >>> import networkx
    >>> funnel = networkx.Graph([("buyer", "desk"), ("fan", "desk"), ("desk", "maker"), ("fan", "maker")])
    >>> removal(funnel, ["desk"], origins=["maker"])[["node", "cut_off"]].values.tolist()
    [['buyer', True], ['fan', False], ['maker', False]]
    """
    import pandas

    gone, starts = set(removed), list(graph if origins is None else dict.fromkeys(origins))
    _check(graph, [*gone, *starts])
    matrix, nodes = adjacency(graph)
    starts = [node for node in starts if node not in gone]
    stay = [number for number, node in enumerate(nodes) if node not in gone]
    rest = [nodes[number] for number in stay]
    place = {node: number for number, node in enumerate(rest)}
    before = _origins(matrix, [stay[place[node]] for node in starts])[stay]
    after = _origins(matrix[stay][:, stay], [place[node] for node in starts])
    return pandas.DataFrame(
        {"node": rest, "before": before, "after": after, "cut_off": (before > 0) & (after == 0)}
    )


def gatekeepers(graph: "networkx.Graph") -> "pandas.DataFrame":
    """Everybody whose removal cuts the network apart (articulation points), who cuts off most first.

    Parameters
    ----------
    graph
        An undirected networkx graph.

    Returns
    -------
    pandas.DataFrame
        One row an articulation point: ``node``, into how many ``pieces`` its own part of the network falls
        without it, and how many nodes are ``cut_off`` from the largest of them.

    Examples
    --------
    >>> from course.simulate import company
    >>> gatekeepers(company(3, 2)).values.tolist()
    [[0, 2, 3], [1, 3, 2], [2, 3, 2]]
    """
    import networkx
    import pandas
    from scipy.sparse.csgraph import connected_components

    matrix, nodes = adjacency(graph)
    cutting = set(networkx.articulation_points(graph))
    _, whole = connected_components(matrix, directed=False)
    rows = []
    for number in [number for number, node in enumerate(nodes) if node in cutting]:
        others = np.flatnonzero((whole == whole[number]) & (np.arange(len(nodes)) != number))
        _, piece = connected_components(matrix[others][:, others], directed=False)
        sizes = np.bincount(piece)
        rows.append((nodes[number], len(sizes), len(others) - int(sizes.max())))
    table = pandas.DataFrame(rows, columns=["node", "pieces", "cut_off"])
    return table.sort_values("cut_off", ascending=False, kind="stable", ignore_index=True)


class Funnel(NamedTuple):
    """What gets through from outside to inside.

    Parameters
    ----------
    flow
        How many conversations there can be at once.
    bottleneck
        The smallest set of people who together can hold no more: with more of them it would be more.
    """

    flow: float
    bottleneck: list[Hashable]


def funnel(
    graph: "networkx.Graph",
    outside: Iterable[Hashable],
    inside: Iterable[Hashable],
    capacity: str = "capacity",
) -> Funnel:
    """How many from outside can talk with somebody inside at once, everybody on the way lending themselves.

    The maximum flow through people, which is the capacity of the smallest cut (Ford & Fulkerson 1956); where
    everybody can hold one conversation, it is the number of ways that share nobody (Menger 1927).

    Parameters
    ----------
    graph
        Any networkx graph.
    outside, inside
        The customers, and the staff they want.
    capacity
        The node attribute with how many conversations somebody can be in at once; who has none can be in one.

    Returns
    -------
    Funnel
        The flow, and the bottleneck; of equally small ones that nearest to ``inside``.

    Raises
    ------
    KeyError
        For a node that is not in the graph.

    Examples
    --------
    >>> import networkx
    >>> desk = networkx.Graph([(who, "desk") for who in ("kim", "lee", "maker", "designer")])
    >>> funnel(desk, ["kim", "lee"], ["maker", "designer"])
    Funnel(flow=1, bottleneck=['desk'])
    """
    import networkx

    outside, inside = list(outside), list(inside)
    _check(graph, [*outside, *inside])
    people = networkx.DiGraph()  # each is an edge of that capacity; where no capacity is given it has no end
    for node, data in graph.nodes(data=True):
        people.add_edge((node, "in"), (node, "out"), capacity=data.get(capacity, 1))
        people.add_edges_from(((node, "out"), (near, "in")) for near in graph[node])
    people.add_edges_from(("outside", (node, "in")) for node in outside)
    people.add_edges_from(((node, "out"), "inside") for node in inside)
    if not outside or not inside:
        return Funnel(0, [])
    flow, (near, far) = networkx.minimum_cut(people, "outside", "inside")
    return Funnel(flow, [node for node in graph if (node, "in") in near and (node, "out") in far])


def _check(graph: "networkx.Graph", nodes: list[Hashable]) -> None:
    for node in nodes:
        if node not in graph:
            raise KeyError(f"expected nodes of the graph, got {node!r}")


def _origins(matrix: Any, starts: list[int]) -> Array:
    """Shape (n,): from how many other nodes, of those to start at, there is a way to each."""
    from scipy.sparse.csgraph import breadth_first_order

    count = np.zeros(matrix.shape[0], np.int64)
    for start in starts:
        count[breadth_first_order(matrix, start, return_predecessors=False)] += 1
        count[start] -= 1
    return count
