"""The loops of a drawing, one by one: what each gives back, and how long it takes."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import islice
from math import fsum, isfinite, log
from sys import float_info
from typing import Any

from course.network.engines import engines
from course.network.findings import listed
from course.network.folding import product
from course.network.model import Link, Network
from course.network.text import number
from course.words import say

WAYS = 50_000
"""How many ways are followed, 0.1 s worth; a drawing of 20 nodes can have 135,000 loops."""


Way = tuple[int, int, int, Any]
"""The nodes that were met, where it started, where it is, as bits; and its links, the last first, each with the rest."""


@dataclass(frozen=True)
class Loop:
    """An elementary cycle: it meets no node twice.

    Parameters
    ----------
    links
        Ids of its links in order, from the one drawn first.
    gain
        Π rate: how often one turn starts the next; None while a rate is unknown.
    length
        Σ delay in days; None while a delay is unknown.
    """

    links: tuple[str, ...]
    gain: float | None
    length: float | None

    @property
    def growth(self) -> float | None:
        """r = ln K / c per day of the loop alone (Skok); None while unknown, and for a loop that takes no time."""
        if self.gain is None or not self.length:
            return None
        rate = log(self.gain) / self.length if self.gain else float("-inf")
        return rate if isfinite(rate) else None


class Loops(list[Loop]):
    """Loops, the strongest first and those of unknown gain last.

    Parameters
    ----------
    found
        The loops to list.
    network
        The drawing.
    seen
        How many loops were looked at.
    longest
        The number of links up to which every loop was looked at; None when there are no longer ones.
    """

    def __init__(self, found: Sequence[Loop], network: Network, seen: int, longest: int | None):
        super().__init__(found)
        self.network = network
        self.seen = seen
        self.longest = longest

    def message(self, language: str | None = None) -> str:
        """How many loops there are, and the strongest; and what was not looked at."""
        said = [say(f"network.loops.{'count' if self.seen else 'none'}", language, count=self.seen)]
        if self and self[0].gain is not None:
            items = listed(self.network, self[0].links, language)
            said.append(say("network.loops.strongest", language, items=items, gain=number(self[0].gain)))
        if len(self) < self.seen:
            said.append(say("network.loops.listed", language, count=len(self)))
        if self.longest is not None:
            said.append(say("network.loops.longest", language, longest=self.longest))
        return " ".join(said)


def loops(network: Network, most: int = 20, ways: int = WAYS) -> Loops:
    """The elementary cycles of a drawing, strongest first.

    They are found by length, all of 1 link, all of 2 …, until there are too many ways to follow: then the
    list says up to which length it is complete. So the order of drawing never decides what is found.

    Parameters
    ----------
    network
        A drawing. Links with rate 0 carry nothing and close no loop.
    most
        How many to list.
    ways
        How many ways to follow at most.

    Examples
    --------
    >>> from course.network import Node
    >>> links = [Link("1", "a", "b", rate=0.5, delay=2), Link("2", "b", "a", rate=4, delay=5), Link("3", "b", "b")]
    >>> loops(Network(map(Node, "ab"), links))
    [Loop(links=('1', '2'), gain=2.0, length=7.0), Loop(links=('3',), gain=None, length=None)]
    """
    found = engines(network)
    bare = [list(engine.links) for engine in found if len(engine.links) == len(engine.nodes)]
    tangled, longest = _by_length(
        [link for engine in found for link in engine.links if len(engine.links) > len(engine.nodes)], ways
    )
    drawn = {link.id: number for number, link in enumerate(network.links)}
    measured = [_measured(_in_order(cycle), drawn) for cycle in bare + tangled]
    measured.sort(
        key=lambda loop: (loop.gain is None, -(loop.gain or 0), len(loop.links), drawn[loop.links[0]])
    )
    return Loops(measured[:most], network, len(measured), longest)


def _by_length(links: Sequence[Link], most: int) -> tuple[list[list[Link]], int | None]:
    """Every cycle up to some number of links, and that number unless there are no longer ones.

    Each is met once from each of its nodes: what is followed then does not depend on the order of drawing.
    """
    if len(links) > most:
        return [[link] for link in links if link.source == link.target], 1
    bit = {node: 1 << number for number, node in enumerate(dict.fromkeys(link.source for link in links))}
    ahead: dict[int, list[tuple[Link, int]]] = {one: [] for one in bit.values()}
    for link in links:
        ahead[bit[link.source]].append((link, bit[link.target]))
    found: list[list[Link]] = []
    ways: list[Way] = [(one, one, one, None) for one in bit.values()]
    followed = length = 0
    while ways:
        ways = list(islice(_further(ways, ahead), most - followed + 1))
        followed += len(ways)
        if followed > most:
            return found, length
        found += [_trail(way) for way in ways if way[1] == way[2] == way[0] & -way[0]]
        ways = [way for way in ways if way[1] != way[2]]
        length += 1
    return found, None


def _further(ways: list[Way], ahead: Mapping[int, list[tuple[Link, int]]]) -> Iterator[Way]:
    """Each way with one link more, which may lead to where it started but nowhere else it has been."""
    for met, start, end, trail in ways:
        for link, to in ahead[end]:
            if to == start or not to & met:
                yield met | to, start, to, (link, trail)


def _trail(way: Way) -> list[Link]:
    links, trail = [], way[3]
    while trail:
        links.append(trail[0])
        trail = trail[1]
    return links


def _in_order(cycle: list[Link]) -> list[Link]:
    """A cycle's links, each followed by the one that starts where it ends."""
    following = {link.source: link for link in cycle}
    ordered = [cycle[0]]
    while len(ordered) < len(cycle):
        ordered.append(following[ordered[-1].target])
    return ordered


def _measured(cycle: list[Link], drawn: Mapping[str, int]) -> Loop:
    first = min(range(len(cycle)), key=lambda place: drawn[cycle[place].id])
    cycle = cycle[first:] + cycle[:first]
    rates = [Decimal(str(link.rate)) for link in cycle if link.rate is not None]
    delays = [link.delay for link in cycle if link.delay is not None]
    return Loop(
        tuple(link.id for link in cycle),
        min(float(product(rates)), float_info.max) if len(rates) == len(cycle) else None,
        fsum(delays) if len(delays) == len(cycle) else None,
    )
