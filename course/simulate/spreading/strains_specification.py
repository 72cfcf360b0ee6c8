"""Two strains said plainly: one run, one person after the other, on a networkx graph."""

from collections.abc import Hashable, Iterable
from random import Random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import networkx

Event = tuple[int, str, Hashable]


def two_strains(
    graph: "networkx.Graph",
    strains: "dict[str, tuple[Iterable[Hashable], float, float, int]]",
    cross_immunity: float,
    random: Random,
) -> list[Event]:
    """Two SIR strains; whoever takes up one is immune to the other with a chance.

    Parameters
    ----------
    graph
        Any networkx graph.
    strains
        By name: seeds, chance, stopping, and the step in which it begins.
    cross_immunity, random
        That chance, and where chance comes from.

    Returns
    -------
    list
        ``(step, strain, node)`` in order.

    Examples
    --------
    >>> import networkx
    >>> two_strains(networkx.path_graph(3), {"a": ([0], 1, 1, 0), "b": ([2], 1, 1, 1)}, 1, Random(1))
    [(0, 'a', 0), (1, 'a', 1), (1, 'b', 2)]
    """
    events: list[Event] = []
    closed: dict[str, set[Hashable]] = {name: set() for name in strains}
    spreading: dict[str, list[Hashable]] = {name: [] for name in strains}
    step, last = 0, max(begin for *_, begin in strains.values())
    while any(spreading.values()) or step <= last:
        reached: list[tuple[str, Hashable]] = []
        for name, (seeds, chance, stopping, begin) in strains.items():
            tried = [friend for node in spreading[name] for friend in graph.neighbors(node)]
            told = [friend for friend in tried if random.random() < chance]
            reached += [(name, node) for node in dict.fromkeys([*told, *(seeds if step == begin else ())])]
            spreading[name] = [node for node in spreading[name] if random.random() >= stopping]
        random.shuffle(reached)  # of two that reach somebody at once, a fair coin says which was first
        for name, node in reached:
            if node not in closed[name]:
                events.append((step, name, node))
                spreading[name].append(node)
                for strain in closed if random.random() < cross_immunity else (name,):
                    closed[strain].add(node)
        step += 1
    return events
