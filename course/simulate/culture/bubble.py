"""The filter bubble: ties to people unlike oneself that are dropped one by one for ties to the like-minded.

`course.simulate.culture.specification` says the same plainly, and leaves the graph to be drawn.
"""

from collections.abc import Hashable, Iterable
from typing import TYPE_CHECKING

import numpy as np

from course.simulate.engine.chance import check_chance
from course.simulate.engine.contacts import Array
from course.simulate.engine.parts import Progress, in_parts
from course.simulate.store.communities import memberships

if TYPE_CHECKING:
    import networkx
    import pandas

AT_ONCE = 20  # runs side by side


def rewire(
    graph: "networkx.Graph",
    *,
    homophily: float = 0.8,
    turnover: float = 0.05,
    kept: Iterable[tuple[Hashable, Hashable]] = (),
    group: str = "community",
    steps: int = 100,
    runs: int = 100,
    seed: int = 0,
    progress: "Progress[pandas.DataFrame] | None" = None,
) -> "pandas.DataFrame":
    """Homophilous rewiring, as in models of echo chambers (Holme & Newman 2006; Sasahara et al. 2021).

    In each step every tie is given up with chance ``turnover``. One of its two ends, at random, makes a new one:
    with chance ``homophily`` to somebody of the own group, else to anybody, who may be a friend already. With
    groups of one size, ties across then tend to the share (1 − homophily) · (share of the others who are of
    another group), the distance from it shrinking by the turnover each step.

    Parameters
    ----------
    graph
        An undirected graph with two people or more in each group, and some ties.
    homophily, turnover
        From 0 to 1.
    kept
        Ties that are never given up: deliberate links out of the bubble.
    group
        The node attribute that tells the group.
    steps
        How many.
    runs, seed
        Number of runs and of the random numbers.
    progress
        See `course.simulate.engine.parts.Progress`.

    Returns
    -------
    pandas.DataFrame
        One row a run and step, from 0: ``run``, ``step``, ``cross_ties`` (share of ties between groups),
        ``modularity`` of the groups (Newman & Girvan 2004).

    Examples
    --------
    >>> from course.simulate import community_graph
    >>> ties = rewire(community_graph(2, 50, inside=4, outside=4), homophily=1, runs=10, seed=1)
    >>> ties.groupby("step")["cross_ties"].mean()[[0, 20, 100]].round(2).tolist()
    [0.49, 0.17, 0.0]
    """
    import pandas

    check_chance("homophily", homophily)
    check_chance("turnover", turnover)
    if steps < 0 or runs < 1:
        raise ValueError(f"expected 0 steps or more and 1 run or more, got {steps!r} and {runs!r}")
    town, free = _Town(graph, group), _free(graph, kept)
    if homophily > 0 and town.size.min() < 2:
        raise ValueError(f"{group}: expected two people or more in each group, got one alone")

    def simulate(begin: int, end: int, rng: np.random.Generator) -> pandas.DataFrame:
        measured = []
        ends = np.tile(town.ends, (end - begin, 1, 1))
        for _ in range(steps + 1):
            measured.append(town.measures(ends))
            run, tie = np.nonzero((rng.random(ends.shape[:2]) < turnover) & free)
            stays = rng.integers(2, size=len(tie))
            alike = rng.random(len(tie)) < homophily
            ends[run, tie, 1 - stays] = town.meet(ends[run, tie, stays], alike, rng)
        return _long(begin, *np.array(measured).transpose(1, 2, 0))

    return pandas.concat(in_parts(runs, AT_ONCE, seed, simulate, progress), ignore_index=True)


class _Town:
    """People numbered group by group, so that those of a group are a range of numbers."""

    def __init__(self, graph: "networkx.Graph", group: str):
        if graph.is_directed() or not graph.number_of_edges():
            raise ValueError(f"graph: expected an undirected graph with ties, got {graph}")
        groups: dict[Hashable, list[Hashable]] = {}
        for node, name in memberships(graph, group).items():
            groups.setdefault(name, []).append(node)
        number = {node: rank for rank, node in enumerate(node for group in groups.values() for node in group)}
        self.size = np.array([len(group) for group in groups.values()])
        self.first = np.cumsum(self.size) - self.size
        self.group = np.repeat(np.arange(len(groups)), self.size)
        self.ends = np.array([[number[edge[0]], number[edge[1]]] for edge in graph.edges()])

    def meet(self, people: Array, alike: Array, rng: np.random.Generator) -> Array:
        """Somebody else for each of some people, drawn from their group or from all."""
        group = self.group[people]
        first = np.where(alike, self.first[group], 0)
        size = np.where(alike, self.size[group], len(self.group))
        met = first + (rng.random(len(people)) * (size - 1)).astype(np.int64)
        return np.asarray(met + (met >= people))  # they themselves are skipped

    def measures(self, ends: Array) -> tuple[Array, Array]:
        """Shape (runs,) each: the share of ties across groups, and modularity."""
        runs, ties, _ = ends.shape
        group = self.group[ends]
        across = (group[:, :, 0] != group[:, :, 1]).mean(axis=1)
        kinds = len(self.size)
        rows = np.arange(runs)[:, None, None] * kinds
        degree = np.bincount((rows + group).ravel(), minlength=runs * kinds).reshape(runs, kinds)
        return across, 1 - across - ((degree / (2 * ties)) ** 2).sum(axis=1)


def _free(graph: "networkx.Graph", kept: Iterable[tuple[Hashable, Hashable]]) -> Array:
    """Which ties may be given up, in the graph's order."""
    ties = list(kept)
    for tie in ties:
        if not graph.has_edge(*tie):
            raise KeyError(f"kept: expected ties of the graph, got {tie!r}")
    held = set(map(frozenset, ties))
    return np.array([frozenset(edge[:2]) not in held for edge in graph.edges()])


def _long(first: int, cross_ties: Array, modularity: Array) -> "pandas.DataFrame":
    """Shape (runs, steps) each as one row a run and step, runs numbered from the first."""
    import pandas

    runs, steps = cross_ties.shape
    return pandas.DataFrame(
        {
            "run": np.repeat(first + np.arange(runs), steps),
            "step": np.tile(np.arange(steps), runs),
            "cross_ties": cross_ties.ravel(),
            "modularity": modularity.ravel(),
        }
    )
