"""Who can come back to whom: ways, and strongly connected components."""

from collections import defaultdict, deque
from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, TypeVar

Node = TypeVar("Node", bound=Hashable)

Gain = tuple[str, str, Decimal]
"""A link as far as life goes: its source, its target, and how many activations it passes on."""

_MANY = 10_000  # links from which scipy finds ways sooner than a walk in Python: 0.02 s for 100,000, not 0.2


def components(links: Iterable[tuple[Node, Node]]) -> list[list[Node]]:
    """Strongly connected components of the nodes that have a link, each node in one (Kosaraju 1978).

    >>> sorted(map(sorted, components([("a", "b"), ("b", "a"), ("b", "c")])))
    [['a', 'b'], ['c']]
    """
    ahead: dict[Node, list[Node]] = defaultdict(list)
    behind: dict[Node, list[Node]] = defaultdict(list)
    for source, target in links:
        ahead[source].append(target)
        behind[target].append(source)
    waiting = dict.fromkeys(_by_leaving([*ahead, *behind], ahead))
    found = []
    while waiting:
        group, walk = [], [waiting.popitem()[0]]
        while walk:
            group.append(walk.pop())
            new = dict.fromkeys(
                node for node in behind[group[-1]] if node in waiting
            )  # links may be parallel
            walk += new
            for node in new:
                waiting.pop(node, None)
        found.append(group)
    return found


def component_of(tails: Sequence[int], heads: Sequence[int], size: int) -> list[int]:
    """For each of some numbered nodes, the number of its strongly connected component.

    >>> component_of([0, 1, 1], [1, 0, 2], 3) in ([0, 0, 1], [1, 1, 0])
    True
    """
    if len(tails) > _MANY:
        from scipy.sparse.csgraph import connected_components

        labels: list[int] = connected_components(_graph(tails, heads, size), connection="strong")[1].tolist()
        return labels
    groups = components(zip(tails, heads, strict=True))
    label = {node: number for number, group in enumerate(groups) for node in group}
    return [label.get(node, len(groups) + node) for node in range(size)]


def reached(starts: Collection[int], tails: Sequence[int], heads: Sequence[int], size: int) -> list[int]:
    """Some numbered nodes, and those to which links lead from them.

    >>> sorted(reached([0], [0, 1, 3], [1, 2, 0], 4))
    [0, 1, 2]
    """
    if len(tails) > _MANY:
        from scipy.sparse.csgraph import breadth_first_order

        # One more node, from which all the starts are a step away.
        graph = _graph([*tails, *[size] * len(starts)], [*heads, *starts], size + 1)
        found: list[int] = breadth_first_order(graph, size, return_predecessors=False)[1:].tolist()
        return found
    return [*reachable(starts, zip(tails, heads, strict=True)) | set(starts)]


def _graph(tails: Sequence[int], heads: Sequence[int], size: int) -> Any:
    import numpy
    from scipy.sparse import csr_array

    return csr_array((numpy.ones(len(tails)), (tails, heads)), shape=(size, size))


def _by_leaving(nodes: Iterable[Node], ahead: Mapping[Node, Sequence[Node]]) -> list[Node]:
    """Nodes in the order in which a depth-first walk leaves them for the last time."""
    seen: set[Node] = set()
    order = []
    for root in nodes:
        walk = [(root, False)]
        while walk:
            node, leaving = walk.pop()
            if leaving:
                order.append(node)
            elif node not in seen:
                seen.add(node)
                walk.append((node, True))
                walk.extend((following, False) for following in ahead[node])
    return order


def reachable(starts: Iterable[Node], links: Iterable[tuple[Node, Node]]) -> set[Node]:
    """Where links lead from these nodes, in one step or more.

    >>> sorted(reachable("a", [("a", "b"), ("b", "c"), ("d", "a")]))
    ['b', 'c']
    """
    ways = defaultdict[Node, list[Node]](list)
    for source, target in links:
        ways[source].append(target)
    found: set[Node] = set()
    ahead = list(starts)
    while ahead:
        new = set(ways.pop(ahead.pop(), ())) - found
        found |= new
        ahead += new
    return found


def shortest_way(links: Mapping[str, tuple[str, str]], start: str, goals: Collection[str]) -> list[str]:
    """Ids of the links of a way with the fewest links from a node to one of some others; none when there is none.

    >>> shortest_way({"l": ("a", "b"), "m": ("b", "c"), "n": ("a", "c")}, "a", {"c"})
    ['n']
    """
    ahead = defaultdict[str, list[str]](list)
    for id, (source, _) in links.items():
        ahead[source].append(id)
    ways: dict[str, list[str]] = {start: []}
    waiting = deque([start])
    while waiting:
        node = waiting.popleft()
        if node in goals:
            return ways[node]
        for id in ahead[node]:
            if links[id][1] not in ways:
                ways[links[id][1]] = [*ways[node], id]
                waiting.append(links[id][1])
    return []


def within(group: Collection[str], links: Iterable[Gain]) -> list[Gain]:
    """The links with both ends in a group of nodes."""
    return [link for link in links if link[0] in group and link[1] in group]
