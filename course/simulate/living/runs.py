"""The drawn network run: each activation causes others along its links, a link's delay later.

A drawing with rates and delays is a multitype branching process. An activation of a node causes a
Poisson-distributed number of activations along each link, with the link's rate as mean. A node with a capacity
stands for so many members, each activated at most once: whoever is met is drawn among all members, so the node
saturates. `run_once` tells one run event by event; `run_many` counts many runs, all of one moment at once.
"""

from collections.abc import Mapping
from heapq import heappop, heappush
from typing import TYPE_CHECKING

import numpy as np

from course.network import Link, Network
from course.network.paths import reachable
from course.network.text import called
from course.simulate.engine.contacts import Array
from course.simulate.engine.parts import Progress, in_parts
from course.simulate.living.lives import Lives, joined
from course.words import say

if TYPE_CHECKING:
    import pandas

LIMIT = 1000
"""Activations after which a run counts as having taken off."""

AT_ONCE = 1000  # runs side by side
MANY = 100  # members for each one met: with fewer, looking through all of them is quicker than sorting


def run_once(
    network: Network,
    seeds: Mapping[str, int],
    *,
    capacity: Mapping[str, int] | None = None,
    days: float = 365,
    limit: int = LIMIT,
    seed: int = 0,
) -> "pandas.DataFrame":
    """One run as a list of events, which a widget can replay and a class can read.

    Parameters
    ----------
    network
        A drawing whose rates and delays are known wherever the seeds lead.
    seeds
        Activations on day 0, by node id.
    capacity
        Members of a node, by id; a node without can be activated for ever.
    days
        The run is watched up to and with this day.
    limit
        It ends with this many activations.
    seed
        Of the random numbers.

    Returns
    -------
    pandas.DataFrame
        One row an activation in order of time, numbered by its index: ``day``, ``node``, ``link`` and ``cause``
        (index of the activation that caused it); the last two are missing for seeds.

    Raises
    ------
    ValueError
        In the language in force, naming a link without a rate or a delay.
    KeyError
        When the drawing has no such node.

    Examples
    --------
    >>> from course.network import Node
    >>> drawing = Network([Node("a"), Node("b")], [Link("l", "a", "b", rate=3, delay=2)])
    >>> run_once(drawing, {"a": 1}, seed=1)["day"].tolist()
    [0.0, 2.0, 2.0, 2.0, 2.0]
    """
    import pandas

    links, rng = links_from(network, seeds), np.random.default_rng(seed)
    members = members_of(network, capacity)
    unused = dict(members)
    first = [node for node, count in seeds.items() for _ in range(count)]
    due = [(0.0, order, node, "", -1) for order, node in enumerate(first)]
    order = len(due)
    events: list[tuple[float, str, str | None, int | None]] = []
    while due and len(events) < limit:
        day, _, node, link_id, cause = heappop(due)
        if node in members:
            if rng.random() * members[node] >= unused[node]:
                continue
            unused[node] -= 1
        events.append((day, node, link_id or None, None if cause < 0 else cause))
        for link, rate, delay in links.get(node, ()):
            when = round(day + delay, 9)
            for _ in range(rng.poisson(rate) if when <= days else 0):
                heappush(due, (when, order, link.target, link.id, len(events) - 1))
                order += 1
    table = pandas.DataFrame(events, columns=["day", "node", "link", "cause"])
    return table.astype({"day": float, "cause": "Int64"})


def run_many(
    network: Network,
    seeds: Mapping[str, int],
    *,
    capacity: Mapping[str, int] | None = None,
    days: float = 365,
    limit: int = LIMIT,
    runs: int = 1000,
    seed: int = 0,
    progress: Progress[Lives] | None = None,
) -> Lives:
    """Many runs of a drawing; their law is that of `run_once`, but a run stops after the moment of its limit.

    Parameters are those of `run_once`, and

    runs
        Number of runs, 1 or more.
    progress
        See `course.simulate.engine.parts.Progress`.

    Examples
    --------
    >>> from course.network import Node
    >>> loop = Network([Node("a")], [Link("l", "a", "a", rate=2, delay=1)])
    >>> round(run_many(loop, {"a": 1}, runs=10_000, seed=1).extinct(), 2)
    0.2
    """
    links, members = links_from(network, seeds), members_of(network, capacity)

    def simulate(begin: int, end: int, rng: np.random.Generator) -> Lives:
        return _Part(network, links, members, end - begin, rng).run(seeds, days, limit)

    return joined(in_parts(runs, AT_ONCE, seed, simulate, progress))


Ways = dict[str, list[tuple[Link, float, float]]]


class _Part:
    """Runs side by side, moving from one moment at which something happens in any of them to the next."""

    def __init__(
        self, network: Network, links: Ways, members: Mapping[str, int], runs: int, rng: np.random.Generator
    ):
        self.network, self.links, self.members, self.runs, self.rng = network, links, members, runs, rng
        self.unused = {node: np.full(runs, count) for node, count in members.items()}
        self.due: dict[float, dict[str, Array]] = {}
        self.moments: list[float] = []

    def run(self, seeds: Mapping[str, int], days: float, limit: int) -> Lives:
        """Run until nothing is due any more."""
        rank = {node.id: number for number, node in enumerate(self.network.nodes)}
        for node, count in seeds.items():
            self._plan(0.0, node, np.full(self.runs, count))
        nothing = np.empty(0, np.int64)
        found = [(nothing, np.empty(0), nothing, nothing)]
        total, cut = np.zeros(self.runs, np.int64), np.zeros(self.runs, bool)
        while self.moments:
            day = heappop(self.moments)
            open_runs = total < limit
            for node, arriving in self.due.pop(day).items():
                active = self._activated(node, arriving * open_runs)
                self._cause(node, active, day, days, cut)
                (run,) = np.nonzero(active)
                found.append((run, np.full(len(run), day), np.full(len(run), rank[node]), active[run]))
                total += active
        # Past its limit a run has taken off, whatever the last day would have cut.
        ended = np.where(total >= limit, 2, np.where(cut, 1, 0))
        run, when, which, activations = map(np.concatenate, zip(*found, strict=True))
        return Lives(self.network, run, when, which, activations, ended)

    def _plan(self, day: float, node: str, arriving: Array) -> None:
        if day not in self.due:
            heappush(self.moments, day)
            self.due[day] = {}
        self.due[day][node] = self.due[day].get(node, 0) + arriving

    def _cause(self, node: str, active: Array, day: float, days: float, cut: Array) -> None:
        """Plan what activations cause; what would fall after the last day only says that the run is alive."""
        if not active.any():
            return
        for link, rate, delay in self.links.get(node, ()):
            caused = self.rng.poisson(rate * active)
            if (when := round(day + delay, 9)) > days:
                cut |= caused > 0
            elif caused.any():
                self._plan(when, link.target, caused)

    def _activated(self, node: str, arriving: Array) -> Array:
        """How many of those arriving are new: each meets a member drawn among all of the node's."""
        if node not in self.members:
            return arriving
        size, unused = self.members[node], self.unused[node]
        meeting = self.rng.binomial(arriving, unused / size if size else np.zeros(self.runs))
        runs = np.repeat(np.arange(self.runs), meeting)
        met = (self.rng.random(len(runs)) * unused[runs]).astype(np.int64)
        new = _different(runs * size + met, self.runs, size)
        self.unused[node] = unused - new
        return new


def _different(members: Array, runs: int, size: int) -> Array:
    """How many different members each run has among these; a member's number is that of its run times size, and on."""
    if len(members) * MANY < runs * size:
        return np.bincount(np.unique(members) // max(size, 1), minlength=runs)
    met = np.zeros((runs, size), bool)
    met.reshape(-1)[members] = True
    return np.asarray(np.count_nonzero(met, axis=1))


def links_from(network: Network, seeds: Mapping[str, int]) -> Ways:
    """The links that can be taken, by their source, with their rate and delay."""
    for node, count in seeds.items():
        network.node(node)
        if count < 0:
            raise ValueError(f"seeds[{node!r}]: expected 0 or more, got {count!r}")
    open_links = [link for link in network.links if link.rate != 0]
    there = set(seeds) | reachable(seeds, ((link.source, link.target) for link in open_links))
    ways: Ways = {}
    for link in open_links:
        if link.source in there:
            if link.rate is None or link.delay is None:
                raise ValueError(_unknown(network, link))
            ways.setdefault(link.source, []).append((link, link.rate, link.delay))
    return ways


def _unknown(network: Network, link: Link) -> str:
    ends = [called(network.node(end)) for end in (link.source, link.target)]
    what = say(f"simulate.{'rate' if link.rate is None else 'delay'}")
    return say("simulate.unknown", source=ends[0], target=ends[1], what=what)


def members_of(network: Network, capacity: Mapping[str, int] | None) -> dict[str, int]:
    """How many members the nodes with a capacity stand for, checked."""
    for node, count in (capacity or {}).items():
        network.node(node)
        if count < 0:
            raise ValueError(f"capacity[{node!r}]: expected 0 or more, got {count!r}")
    return dict(capacity or {})
