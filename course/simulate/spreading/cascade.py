"""Cascades: who tells whom, once — independent chances, or a threshold of enough friends.

`course.simulate.spreading.specification` says the same processes plainly, one node after the other.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np

from course.simulate.engine.contacts import Array, Contacts
from course.simulate.engine.frontier import NONE, Wave, once, waves
from course.simulate.engine.parts import Progress
from course.simulate.engine.spread import Seeds, Spread, run_all

if TYPE_CHECKING:
    import networkx


def independent_cascade(
    graph: "Contacts | networkx.Graph",
    seeds: Seeds,
    chance: float | str,
    *,
    runs: int = 1000,
    seed: int = 0,
    events: bool = False,
    progress: Progress[Spread] | None = None,
) -> Spread:
    """The independent cascade: a node just reached has one chance with each contact (Goldenberg et al. 2001).

    Parameters
    ----------
    graph
        A networkx graph, or `Contacts`.
    seeds
        The nodes every run begins with, or how many each run draws anew.
    chance
        Of every contact, from 0 to 1; or the name of the edge attribute that holds it (of contacts: their
        ``weight``).
    runs, seed, events, progress
        See `course.simulate.engine.spread.run_all`.

    Examples
    --------
    >>> import networkx
    >>> spread = independent_cascade(networkx.star_graph(1000), [0], 0.1, runs=1000, seed=1)
    >>> float(spread.sizes()["size"].mean().round(-1))
    100.0
    """
    contacts = Contacts.of(graph, chance if isinstance(chance, str) else None)
    if isinstance(chance, str):
        contacts, top = _scaled(contacts)
    else:
        contacts, top = Contacts(contacts.first, contacts.target, None, contacts.nodes), chance
    if not 0 <= top <= 1:
        raise ValueError(f"chance: expected numbers from 0 to 1, got {top!r}")

    def process(pairs: Array, count: int, rng: np.random.Generator) -> Iterator[Wave]:
        return waves(contacts, pairs, count, rng, top)

    return run_all(contacts, seeds, process, runs=runs, seed=seed, events=events, progress=progress)


def weighted_cascade(
    graph: "Contacts | networkx.Graph",
    seeds: Seeds,
    *,
    runs: int = 1000,
    seed: int = 0,
    events: bool = False,
    progress: Progress[Spread] | None = None,
) -> Spread:
    """The weighted cascade: each of d contacts to a node has chance 1/d, as attention is shared (Kempe et al. 2003).

    Parameters are those of `independent_cascade`.

    Examples
    --------
    >>> import networkx
    >>> weighted_cascade(networkx.path_graph(2), [0], runs=5)
    <Spread: 5 runs, 2 nodes reached on average>
    """
    contacts = even(Contacts.of(graph))
    return independent_cascade(
        contacts, seeds, "weight", runs=runs, seed=seed, events=events, progress=progress
    )


def linear_threshold(
    graph: "Contacts | networkx.Graph",
    seeds: Seeds,
    *,
    weight: str | None = None,
    threshold: float | None = None,
    runs: int = 1000,
    seed: int = 0,
    events: bool = False,
    progress: Progress[Spread] | None = None,
) -> Spread:
    """The linear threshold: a node joins once the weights of its contacts who joined add up to its threshold.

    Parameters
    ----------
    graph, seeds, runs, seed, events, progress
        As for `independent_cascade`.
    weight
        The edge attribute with the weights (of contacts: any name for their ``weight``); None counts each
        of d contacts to a node as 1/d, so that a threshold is a share of its contacts (Watts 2002).
    threshold
        Of every node, above 0; None draws each anew from 0 to 1 in each run (Kempe et al. 2003).

    Examples
    --------
    >>> import networkx
    >>> ring = networkx.cycle_graph(10)
    >>> linear_threshold(ring, [0], threshold=0.5, runs=1), linear_threshold(ring, [0], threshold=0.6, runs=1)
    (<Spread: 1 runs, 10 nodes reached on average>, <Spread: 1 runs, 1 nodes reached on average>)
    """
    if threshold is not None and not threshold > 0:
        raise ValueError(f"threshold: expected a number above 0, got {threshold!r}")
    contacts = Contacts.of(graph, weight) if weight is not None else even(Contacts.of(graph))
    if contacts.weight is None:
        raise ValueError("weight: expected contacts with a weight each, got contacts without")

    weighing = contacts.weight

    def process(pairs: Array, count: int, rng: np.random.Generator) -> Iterator[Wave]:
        size = count * contacts.size
        limits = 1 - rng.random(size) if threshold is None else np.full(size, threshold)
        return _joining(contacts, weighing, pairs, limits)

    return run_all(contacts, seeds, process, runs=runs, seed=seed, events=events, progress=progress)


def even(contacts: Contacts) -> Contacts:
    """The contacts, each weighing 1/d when d lead to the same node."""
    return contacts.weighing(1 / contacts.indegree[contacts.target])


def _scaled(contacts: Contacts) -> tuple[Contacts, float]:
    """Weights as shares of the largest, and that: flips are drawn for it and thinned."""
    if contacts.weight is None:
        raise ValueError("chance: expected contacts with a weight each, got contacts without")
    if not (contacts.weight >= 0).all():
        raise ValueError(f"chance: expected numbers from 0 to 1, got {contacts.weight.min()!r}")
    top = float(contacts.weight.max(initial=0))
    return contacts.weighing(contacts.weight / (top or 1)), top


_ROUNDING = 1e-9  # ten tenths must reach a threshold of 1


def _joining(contacts: Contacts, weighing: Array, pairs: Array, limits: Array) -> Iterator[Wave]:
    """Waves of pairs whose contacts' weights, given in the order of ``target``, reached their limit."""
    joined = np.zeros(len(limits), bool)
    weights = np.zeros(len(limits))
    stamp = np.empty(len(limits), np.int32)
    sources, before = np.full(len(pairs), -1), NONE
    while len(pairs) or len(before):
        joined[pairs] = True
        yield Wave(pairs, sources, before)
        nodes = pairs % contacts.size
        begin = contacts.first[nodes]
        counts = contacts.first[nodes + 1] - begin
        which = np.repeat(np.arange(len(pairs)), counts)
        edge = np.arange(len(which)) - (np.cumsum(counts) - counts)[which] + begin[which]
        target = (pairs - nodes)[which] + contacts.target[edge]
        np.add.at(weights, target, weighing[edge])
        new = np.flatnonzero(~joined[target] & (weights[target] >= limits[target] - _ROUNDING))
        new = new[once(target[new], stamp)]
        pairs, sources, before = target[new], pairs[which[new]], pairs
