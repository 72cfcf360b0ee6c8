"""Cascades, epidemics and their trees said plainly: one run, one node after the other, on a networkx graph.

They define what the fast ones do, tests hold the two against each other, and a class can read them. Each returns
its events in order: ``(step, node, source)``, the source None for seeds.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable
from random import Random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import networkx

Event = tuple[int, Hashable, Hashable | None]


def independent_cascade(
    graph: "networkx.Graph", seeds: Iterable[Hashable], chance: float | str, random: Random
) -> list[Event]:
    """Each node just reached tries each neighbour once; ``chance`` is a number or an edge attribute's name.

    >>> import networkx
    >>> independent_cascade(networkx.path_graph(3), [0], 1, Random(1))
    [(0, 0, None), (1, 1, 0), (2, 2, 1)]
    """
    events: list[Event] = [(0, node, None) for node in seeds]
    reached = {node for _, node, _ in events}
    for step, node, _ in events:  # grows while it is read
        for neighbour in graph.neighbors(node):
            p = graph.edges[node, neighbour][chance] if isinstance(chance, str) else chance
            if neighbour not in reached and random.random() < p:
                reached.add(neighbour)
                events.append((step + 1, neighbour, node))
    return events


def linear_threshold(
    graph: "networkx.Graph", seeds: Iterable[Hashable], thresholds: dict[Hashable, float]
) -> list[Event]:
    """A node joins once the share of its neighbours who joined (of those it listens to) reaches its threshold.

    >>> import networkx
    >>> linear_threshold(networkx.path_graph(3), [0], {1: 0.5, 2: 1})
    [(0, 0, None), (1, 1, 0), (2, 2, 1)]
    """
    heard = graph.predecessors if graph.is_directed() else graph.neighbors
    events: list[Event] = [(0, node, None) for node in seeds]
    joined = {node: 0 for _, node, _ in events}
    for step, source, _ in events:
        for node in graph.neighbors(source):
            friends = list(heard(node))
            share = sum(joined.get(friend, step + 1) <= step for friend in friends) / len(friends)
            if node not in joined and share >= thresholds[node] - 1e-9:
                joined[node] = step + 1
                events.append((step + 1, node, source))
    return events


def epidemic(
    graph: "networkx.Graph",
    seeds: Iterable[Hashable],
    chance: float,
    stopping: float,
    random: Random,
    *,
    again: bool = False,
    steps: int | None = None,
) -> list[Event]:
    """SIR, or SIS with ``again``: in each step all who spread try all neighbours, then some of them stop.

    >>> import networkx
    >>> epidemic(networkx.path_graph(3), [0], 1, 1, Random(1))
    [(0, 0, None), (1, 1, 0), (2, 2, 1)]
    """
    events: list[Event] = [(0, node, None) for node in seeds]
    spreading = dict.fromkeys(node for _, node, _ in events)
    immune: set[Hashable] = set()
    step = 0
    while spreading and (steps is None or step < steps):
        step += 1
        caught: dict[Hashable, Hashable] = {}
        for node in spreading:
            for neighbour in graph.neighbors(node):
                open_to_it = neighbour not in spreading and neighbour not in immune
                if open_to_it and random.random() < chance:
                    caught.setdefault(neighbour, node)
        stopped = {node for node in spreading if random.random() < stopping}
        immune |= set() if again else stopped
        spreading = dict.fromkeys([*(node for node in spreading if node not in stopped), *caught])
        events += [(step, node, source) for node, source in caught.items()]
    return events


def wiener_index(events: Iterable[Event]) -> int:
    """The sum of distances between all pairs of nodes of a tree of events, by walking it from every node.

    >>> wiener_index([(0, "a", None), (1, "b", "a"), (1, "c", "a")])
    4
    """
    near = defaultdict[Hashable, list[Hashable]](list)
    for _, node, source in events:
        if source is not None:
            near[node].append(source)
            near[source].append(node)
    total = 0
    for root in near:
        distance = {root: 0}
        for node in (walk := [root]):
            new = [other for other in near[node] if other not in distance]
            distance |= dict.fromkeys(new, distance[node] + 1)
            walk += new
        total += sum(distance.values())
    return total // 2
