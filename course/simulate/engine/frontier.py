"""The engine: many runs of a spreading process on one graph as ONE frontier over all (run, node) pairs.

A pair is the integer ``run · n + node``. Three things make it fast: contacts are looked up in compressed rows
for the whole frontier at once; only coin flips that succeed are drawn, by jumping over geometric gaps; and a
pair reached from several sides at once is kept once by stamping an array, not by sorting. A node's flips for all
the steps it will be spreading are drawn when it is reached, so every contact is looked at once a run.
"""

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from course.simulate.engine.contacts import Array, Contacts


class Wave(NamedTuple):
    """What happened in one step.

    Parameters
    ----------
    pairs
        Pairs reached in this step, each once.
    sources
        For each of them one of the pairs that reached it; −1 for a seed.
    stopping
        Pairs that spread for the last time in this step.
    """

    pairs: Array
    sources: Array
    stopping: Array


NONE = np.empty(0, np.intp)


def successes(flips: int, chance: float, rng: np.random.Generator) -> Array:
    """Which of so many independent coin flips succeed, in order.

    The gaps between successes are geometric, so that only successes cost anything: −ln U / −ln(1 − p) rounded
    down has that distribution exactly (Devroye 1986, X.2).

    Examples
    --------
    >>> bool(abs(len(successes(10**6, 0.01, np.random.default_rng(1))) - 10**4) < 400)
    True
    >>> successes(3, 1, np.random.default_rng(1)).tolist(), successes(3, 0, np.random.default_rng(1)).tolist()
    ([0, 1, 2], [])
    """
    if chance >= 1 or flips == 0 or chance <= 0:
        return np.arange(flips if chance > 0 else 0)
    found, last = [NONE], -1
    scale = -1 / np.log1p(-chance)
    while last < flips - 1:
        mean = (flips - last) * chance
        gaps = rng.standard_exponential(int(mean + 4 * mean**0.5 + 8))
        gaps *= scale
        np.minimum(gaps, flips, out=gaps)
        places = gaps.astype(np.intp)  # the size that indices have here: in a browser, 32 bits
        places += 1
        np.cumsum(places, out=places)
        places += last
        found.append(places[: np.searchsorted(places, flips)])
        last = int(places[-1])
    return found[1] if len(found) == 2 else np.concatenate(found)


def waves(
    contacts: Contacts,
    seeds: Array,
    runs: int,
    rng: np.random.Generator,
    chance: float,
    stopping: float = 1.0,
    again: bool = False,
) -> Iterator[Wave]:
    """Run all runs to their end, one wave a step, the seeds being step 0.

    Parameters
    ----------
    contacts
        The graph; with a ``weight``, a contact's chance is that times ``chance``.
    seeds
        The pairs to begin with, each once.
    runs
        Number of runs, so that pairs are below ``runs · contacts.size``.
    chance
        Of each contact in each step in which its source spreads. Weights are at most 1.
    stopping
        Chance of a spreading node to stop at the end of a step.
    again
        Whether a node that stopped can be reached again, from the next step on.
    """
    frontier = Frontier(contacts, seeds, runs, rng, chance, stopping, again)
    while frontier.going:
        yield frontier.step(*frontier.arrivals())


class Frontier:
    """What one process reaches, step after step: `waves` with a look at each step before it happens.

    Parameters
    ----------
    contacts, seeds, runs, rng, chance, stopping, again
        See `waves`.
    begin
        The step in which the seeds are reached.

    Attributes
    ----------
    reached
        Of each pair, whether it cannot be reached (again). Closing pairs to the process is setting it.
    """

    def __init__(
        self,
        contacts: Contacts,
        seeds: Array,
        runs: int,
        rng: np.random.Generator,
        chance: float,
        stopping: float = 1.0,
        again: bool = False,
        begin: int = 0,
    ) -> None:
        self.contacts, self.rng, self.chance, self.stopping = contacts, rng, chance, stopping
        self.reached = np.zeros(runs * contacts.size, bool)
        self._again = again
        self._stamp = np.empty(len(self.reached), np.int32)
        seeds = seeds.astype(np.int32 if len(self.reached) < 2**31 else np.intp)
        self._due = defaultdict[int, list[tuple[Array, ...]]](list)
        self._due[begin].append((seeds, np.full_like(seeds, -1)))
        self._leaving = defaultdict[int, list[Array]](list)
        self._now = 0

    @property
    def going(self) -> bool:
        """Whether anything is still to happen."""
        return bool(self._due or self._leaving)

    def arrivals(self) -> tuple[Array, Array]:
        """The pairs that this step reaches, each once, and for each one of the pairs it comes from."""
        due = self._due.pop(self._now, [])
        if not due:
            return NONE, NONE
        pairs, sources = (np.concatenate(part) for part in zip(*due, strict=True)) if due[1:] else due[0]
        new = np.flatnonzero(~self.reached.take(pairs))
        new = new.take(once(pairs.take(new), self._stamp))
        return pairs.take(new), sources.take(new)

    def step(self, pairs: Array, sources: Array) -> Wave:
        """Let those arrivals happen, draw all they will ever pass on, and go to the next step."""
        self.reached[pairs] = True
        now, stopping = self._now, self.stopping
        lasting = (
            self.rng.geometric(stopping, len(pairs)).astype(np.intp, copy=False)
            if stopping < 1
            else np.ones(len(pairs), np.intp)
        )
        for when, (part,) in _by_time(lasting, pairs):
            self._leaving[now + when].append(part)
        # Where all arrive in the next step, looking them up then is enough.
        reached = None if self._again or stopping >= 1 else self.reached
        for when, contact in _contacted(self.contacts, pairs, lasting, self.rng, self.chance, reached):
            self._due[now + 1 + when].append(contact)
        gone = np.concatenate(self._leaving.pop(now, [NONE]))
        if self._again:
            self.reached[gone] = False
        self._now += 1
        return Wave(pairs, sources, gone)


def once(pairs: Array, stamp: Array) -> Array:
    """Places at which pairs stand, each pair once: the last to write its place on a pair keeps it.

    >>> once(np.array([3, 1, 3]), np.empty(5, np.int32)).tolist()
    [1, 2]
    """
    places = np.arange(len(pairs), dtype=np.int32)
    stamp[pairs] = places
    return np.flatnonzero(stamp.take(pairs) == places)


def _contacted(
    contacts: Contacts,
    pairs: Array,
    lasting: Array,
    rng: np.random.Generator,
    chance: float,
    reached: Array | None,
) -> Iterator[tuple[int, tuple[Array, ...]]]:
    """The successful contacts of new pairs by the steps until then, as target and source pairs.

    Contacts to pairs that are reached already are left out early: of an epidemic they are most.
    """
    run = pairs // contacts.size * contacts.size  # a remainder would take three times as long
    which, edge, wait = _succeeding(contacts, pairs - run, lasting, rng, chance)
    target = contacts.target.take(edge) + run.take(which)  # by whole indices, `take` gathers fastest
    if contacts.weight is not None:
        kept = np.flatnonzero(rng.random(len(edge)) < contacts.weight.take(edge))
        which, target, wait = which.take(kept), target.take(kept), wait.take(kept)
    if reached is not None:
        kept = np.flatnonzero(~reached.take(target))
        which, target, wait = which.take(kept), target.take(kept), wait.take(kept)
    return _by_time(wait, target, pairs.take(which))


def _succeeding(
    contacts: Contacts, nodes: Array, lasting: Array, rng: np.random.Generator, chance: float
) -> tuple[Array, Array, Array]:
    """Contacts that succeed: the place of the node among those given, the contact, and after how many steps.

    A node's flips are numbered contact by contact, and step by step within a contact.
    """
    begin = contacts.first.take(nodes)
    flips = (contacts.first.take(nodes + 1) - begin) * lasting
    ends = np.cumsum(flips)
    total = int(ends[-1]) if len(ends) else 0
    whole = np.int32 if total < 2**31 else np.intp  # half the memory is most of the speed here
    places = successes(total, chance, rng)
    which = _owners(places, ends)
    place = places.astype(whole) - (ends - flips).astype(whole).take(which)
    if lasting.max(initial=1) == 1:
        return which, place + begin.take(which), np.zeros(len(place), whole)
    steps = lasting.astype(whole).take(which)
    contact = place // steps
    return which, contact + begin.take(which), place - contact * steps


def _owners(places: Array, ends: Array) -> Array:
    """For each place how many ends are at or before it: one merge of two sorted rows, not a search for each.

    >>> _owners(np.array([0, 4, 5]), np.array([3, 3, 5, 9])).tolist()
    [0, 2, 3]
    """
    merged = np.argsort(np.concatenate([ends, places]), kind="stable")
    return np.flatnonzero(merged >= len(ends)) - np.arange(len(places))


def _by_time(times: Array, *values: Array) -> Iterator[tuple[int, tuple[Array, ...]]]:
    """The values of equal times, earliest first.

    >>> [(when, part.tolist()) for when, (part,) in _by_time(np.array([3, 1, 3]), np.array([7, 8, 9]))]
    [(1, [8]), (3, [7, 9])]
    """
    counts = np.bincount(times)
    if np.count_nonzero(counts) > 1:
        small = len(counts) < 2**15  # 16 bits are sorted by radix, in linear time
        order = np.argsort(times.astype(np.int16) if small else times, kind="stable")
        values = tuple(value.take(order) for value in values)
    for when, (begin, end) in enumerate(pairwise([0, *np.cumsum(counts).tolist()])):
        if begin < end:
            yield when, tuple(value[begin:end] for value in values)
