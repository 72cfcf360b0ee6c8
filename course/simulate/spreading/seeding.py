"""Whom to tell first: seeds chosen by what they reach together, against hubs, communities and chance."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from heapq import heapify, heappop, heapreplace
from typing import TYPE_CHECKING

import numpy as np

from course.simulate.engine.contacts import Array, Contacts
from course.simulate.engine.frontier import NONE
from course.simulate.engine.parts import PAIRS, Progress, in_parts
from course.simulate.engine.spread import Spread
from course.simulate.spreading.cascade import independent_cascade

if TYPE_CHECKING:
    import networkx
    import pandas

SAMPLES = 20_000
"""Reverse cascades `greedy` judges by: its spreads are right to about n / √20,000, 0.7 % of the graph."""


def greedy(
    graph: "Contacts | networkx.Graph",
    count: int,
    chance: float | str | None,
    *,
    samples: int = SAMPLES,
    seed: int = 0,
    progress: Progress[Spread] | None = None,
) -> "pandas.DataFrame":
    """Seeds chosen one after the other, each adding most to those before.

    The spread of seeds is the share of cascades run backwards from a random node that meet one of them (Borgs
    et al. 2014), so that one ensemble judges every choice. A node can only add less as others are chosen:
    its gain is computed again only when its old one tops the list (lazy evaluation, Minoux 1978; Leskovec
    et al. 2007). The choice reaches at least 1 − 1/e of the best, up to the samples' error (Kempe et al. 2003).

    Parameters
    ----------
    graph
        A networkx graph, or `Contacts`.
    count
        How many seeds, at most as many as nodes.
    chance, seed, progress
        As for `independent_cascade`. Without a chance it is the linear threshold with thresholds drawn anew, each
        of d contacts to a node weighing 1/d, whose cascades run backwards are random walks (Kempe et al. 2003).
    samples
        Number of reverse cascades.

    Returns
    -------
    pandas.DataFrame
        One row a seed in order of choice: ``node``, ``gain`` and ``spread``, the expected number of nodes it
        adds and that all so far reach together, and ``evaluations``, how many gains were computed for it.

    Examples
    --------
    >>> import networkx
    >>> two_stars = networkx.disjoint_union(networkx.star_graph(9), networkx.star_graph(5))
    >>> greedy(two_stars, 2, 1)["node"].tolist()
    [0, 10]
    """
    import pandas

    contacts = Contacts.of(graph, chance if isinstance(chance, str) else None)
    _check(count, contacts.size)
    if chance is None:
        pairs, done = _walks(contacts.reversed(), samples, seed), samples
    else:
        back = independent_cascade(
            contacts.reversed(), 1, chance, runs=samples, seed=seed, events=True, progress=progress
        )
        pairs, done = np.concatenate([wave.pairs for wave in back.waves or ()]), len(back.new)
    run, node = np.divmod(pairs, contacts.size)
    scale = contacts.size / done
    chosen = _cover(node, run, contacts.size, done, count)
    table = pandas.DataFrame(chosen, columns=["node", "gain", "evaluations"])
    gain = table["gain"] * scale
    names = [contacts.nodes[number] for number in table["node"]]
    return pandas.DataFrame(
        {"node": names, "gain": gain, "spread": gain.cumsum(), "evaluations": table["evaluations"]}
    )


def _walks(contacts: Contacts, runs: int, seed: int) -> Array:
    """Random walks from random nodes, each until it has nowhere new to go, as (run, node) pairs."""

    def walk(begin: int, end: int, rng: np.random.Generator) -> Array:
        run, node = np.arange(end - begin), rng.integers(contacts.size, size=end - begin)
        seen, found = np.zeros((end - begin) * contacts.size, bool), [NONE]
        while len(run):
            new = np.flatnonzero(~seen[run * contacts.size + node])
            run, node = run[new], node[new]
            found.append(run * contacts.size + node)
            seen[found[-1]] = True
            ways = np.diff(contacts.first)[node]
            run, node, ways = run[ways > 0], node[ways > 0], ways[ways > 0]
            node = contacts.target[contacts.first[node] + (rng.random(len(node)) * ways).astype(int)]
        return np.concatenate(found) + begin * contacts.size

    return np.concatenate(in_parts(runs, max(1, PAIRS // contacts.size), seed, walk))


def _cover(node: Array, run: Array, nodes: int, runs: int, count: int) -> list[tuple[int, int, int]]:
    """Greedy maximum coverage of the runs by nodes: ``(node, runs it adds, gains computed)``."""
    order = np.argsort(node, kind="stable")
    begin = np.concatenate([[0], np.cumsum(np.bincount(node, minlength=nodes))])
    met = [run[order[begin[number] : begin[number + 1]]] for number in range(nodes)]
    covered = np.zeros(runs, bool)
    heap = [(-len(found), number, 0) for number, found in enumerate(met)]
    heapify(heap)
    chosen: list[tuple[int, int, int]] = []
    evaluations = 0
    while len(chosen) < count:
        gain, number, known_at = heap[0]
        if known_at == len(chosen):
            heappop(heap)
            covered[met[number]] = True
            chosen.append((number, -gain, evaluations))
            evaluations = 0
        else:
            heapreplace(heap, (-int(np.count_nonzero(~covered[met[number]])), number, len(chosen)))
            evaluations += 1
    return chosen


def hubs(graph: "networkx.Graph", count: int) -> list[Hashable]:
    """The nodes with most contacts, the earlier in the graph where equal.

    >>> import networkx
    >>> hubs(networkx.path_graph(4), 2)
    [1, 2]
    """
    _check(count, len(graph))
    degree = graph.out_degree if graph.is_directed() else graph.degree
    return sorted(graph, key=lambda node: -int(degree[node]))[:count]


def community_hubs(
    graph: "networkx.Graph", count: int, communities: Iterable[Iterable[Hashable]] | None = None
) -> list[Hashable]:
    """The node with most contacts in each community, the largest community first, then the second of each, ….

    Without ``communities`` they are those of greedy modularity (Clauset, Newman & Moore 2004).

    >>> import networkx
    >>> two_stars = networkx.disjoint_union(networkx.star_graph(9), networkx.star_graph(5))
    >>> community_hubs(two_stars, 3)
    [0, 10, 1]
    """
    from networkx.algorithms.community import greedy_modularity_communities

    _check(count, len(graph))
    rank = {node: place for place, node in enumerate(hubs(graph, len(graph)))}
    found = greedy_modularity_communities(graph) if communities is None else communities
    groups = [sorted(group, key=rank.__getitem__) for group in found]
    groups.sort(key=lambda group: (-len(group), rank[group[0]]))
    turns = (group[turn] for turn in range(len(rank)) for group in groups if turn < len(group))
    return [node for node, _ in zip(turns, range(count), strict=False)]


Strategy = Callable[["networkx.Graph", int], Sequence[Hashable]]

_OTHERS: dict[str, Strategy] = {"hubs": hubs, "communities": community_hubs}


def compare_seeds(
    graph: "networkx.Graph",
    count: int,
    chance: float | str,
    *,
    strategies: dict[str, Strategy] | None = None,
    runs: int = 1000,
    seed: int = 0,
    progress: Progress[Spread] | None = None,
) -> "pandas.DataFrame":
    """Run the independent cascade from seeds chosen in different ways.

    Parameters
    ----------
    graph
        A networkx graph.
    count, chance, seed
        As for `greedy`; choosing and judging use different random numbers.
    strategies
        Further ways to choose: from a graph and a count to nodes, by name.
    runs
        Cascades for each.
    progress
        Told of each ensemble of cascades, the reverse ones of `greedy` first; False stops with what is there.

    Returns
    -------
    pandas.DataFrame
        One row a strategy and run: ``strategy`` (``"greedy"``, ``"random"``, drawn anew for each run,
        ``"hubs"``, ``"communities"``, and yours), ``run``, ``size``, ``duration``.

    Examples
    --------
    >>> import networkx
    >>> found = compare_seeds(networkx.karate_club_graph(), 3, 0.1, runs=200)
    >>> found.groupby("strategy")["size"].mean().idxmin()
    'random'
    """
    import pandas

    going_on = True

    def told(done: int, total: int, part: Spread) -> bool:
        nonlocal going_on
        going_on = progress is None or progress(done, total, part) is not False
        return going_on

    chooser, judge = np.random.SeedSequence(seed).generate_state(2).tolist()
    seeds: dict[str, int | Sequence[Hashable]] = {
        "greedy": greedy(graph, count, chance, seed=chooser, progress=told)["node"].tolist(),
        "random": count,
    }
    seeds |= {name: choose(graph, count) for name, choose in (_OTHERS | (strategies or {})).items()}
    contacts = Contacts.of(graph, chance if isinstance(chance, str) else None)
    tables = [
        pandas.DataFrame({"strategy": [], "run": [], "size": [], "duration": []}).astype({"strategy": str})
    ]
    for name, nodes in seeds.items():
        if going_on:
            spread = independent_cascade(contacts, nodes, chance, runs=runs, seed=judge, progress=told)
            tables.append(spread.sizes().assign(strategy=name))
    return pandas.concat(tables[1:] or tables, ignore_index=True)[list(tables[0])]


def _check(count: int, size: int) -> None:
    if not 0 <= count <= size:
        raise ValueError(f"count: expected at most the graph's {size} nodes, got {count!r}")
