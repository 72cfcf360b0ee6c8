"""Engines: the strongly connected components in which something can come back to where it started."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import Any

from course.network.folding import folding_order, returns, returns_each, sustains
from course.network.memory import remembered
from course.network.model import Link, Network
from course.network.paths import Gain, component_of
from course.network.roots import Flows, Root, growth, radius
from course.network.sparse import gain_back_in_a_large_one
from course.network.ways import Ways, ways, ways_along

FOLDABLE = 600
"""Links of an engine up to which folding is quick; in larger ones K and life are found in floating point."""


@dataclass(frozen=True)
class Engine:
    """One component with a way round.

    Parameters
    ----------
    links
        Its links, in drawing order; an unknown rate counts as a way, rate 0 does not.
    nodes
        Ids of its nodes.
    tails, heads
        For each link, the numbers of its source and its target among the nodes.
    """

    links: Sequence[Link]
    nodes: Sequence[str]
    tails: Sequence[int]
    heads: Sequence[int]

    @cached_property
    def unknown(self) -> tuple[str, ...]:
        """Ids of its links without a rate."""
        return tuple(link.id for link in self.links if link.rate is None)

    @cached_property
    def undelayed(self) -> tuple[str, ...]:
        """Ids of its links without a delay."""
        return tuple(link.id for link in self.links if link.delay is None)

    @cached_property
    def sure(self) -> "Sequence[Engine]":
        """What goes round whatever the unknown rates are: itself when it knows them all."""
        if not self.unknown:
            return (self,)
        return _components(ways_along(link for link in self.links if link.rate is not None))

    @cached_property
    def ids(self) -> list[str]:
        """Its links' ids."""
        return [link.id for link in self.links]

    @cached_property
    def gains(self) -> list[Gain]:
        """What flows along its links, as typed; every rate must be known."""
        return [(link.source, link.target, Decimal(str(link.rate))) for link in self.links]

    @cached_property
    def rank(self) -> dict[str, int]:
        """The number of each node."""
        return {node: number for number, node in enumerate(self.nodes)}

    @cached_property
    def flows(self) -> Flows:
        """Its links as arrays."""
        return Flows(self.tails, self.heads, [link.rate or 1.0 for link in self.links], len(self.nodes))

    @cached_property
    def delays(self) -> Any:
        """The links' delays in days, unknown ones as 0: a numpy array."""
        import numpy

        return numpy.array([link.delay or 0.0 for link in self.links])

    @cached_property
    def radius(self) -> Root | None:
        """log ρ and the links' shares in it; None when they do not settle. Every rate must be known."""
        return radius(self.flows)

    @cached_property
    def growth(self) -> Root | None:
        """r per day and the links' shares in ρ(M(r)) = 1; every rate and every delay must be known."""
        return growth(self.flows, self.delays, self.radius)

    def back(self, node: str) -> Decimal | None:
        """K of one of its nodes, `ALWAYS` when the rest goes on by itself; None when a large one's is not sure.

        Every rate must be known. Exact up to `FOLDABLE` links.
        """
        if node not in self._back:
            if len(self.links) <= FOLDABLE:
                self._back[node] = returns(self.gains, node, self._order)
            else:
                gain = gain_back_in_a_large_one(self.flows, self.rank[node], self.radius)
                self._back[node] = None if gain is None else Decimal(gain)
        return self._back[node]

    def backs(self, nodes: Collection[str]) -> dict[str, Decimal | None]:
        """K of some of its nodes: all at once, which is far quicker than one by one, up to `FOLDABLE` links."""
        if len(self.links) <= FOLDABLE and (new := [node for node in nodes if node not in self._back]):
            self._back.update(returns_each(self.gains, new, self._order))
        return {node: self.back(node) for node in nodes}

    @cached_property
    def _back(self) -> dict[str, Decimal | None]:
        return {}

    @cached_property
    def _order(self) -> list[str]:
        return folding_order(self.gains)

    @cached_property
    def lives(self) -> bool | None:
        """Whether ρ > 1, with unknown rates at 0; None when a large one's ρ does not settle.

        Exact up to `FOLDABLE` links. In a larger one ρ is known to a part in 10⁹, and one that close to 1
        counts as critical.
        """
        if self.unknown:
            found = [part.lives for part in self.sure]
            return True if True in found else None if None in found else False
        if len(self.links) <= FOLDABLE:
            return sustains(self.gains, self._order)
        return None if self.radius is None else self.radius.value > self.radius.off


@remembered
def engines(network: Network) -> Sequence[Engine]:
    """The components of a drawing that have a way round.

    Examples
    --------
    >>> from course.network import Node
    >>> links = [Link("1", "a", "b", rate=2), Link("2", "b", "a"), Link("3", "b", "c", rate=1)]
    >>> [[link.id for link in engine.links] for engine in engines(Network(map(Node, "abc"), links))]
    [['1', '2']]
    """
    return _components(ways(network))


@remembered
def engine_by_node(network: Network) -> dict[str, Engine]:
    """The engine that each node is part of, by id; nodes on no way round are left out."""
    return {node: engine for engine in engines(network) for node in engine.nodes}


def heaviest(network: Network, nodes: Iterable[str]) -> str | None:
    """The node that most of what goes round comes by, in the engine that goes on most; None of none.

    It stands for many: in a large network one K takes a tenth of a second.
    """
    import numpy

    weight: dict[str, tuple[float, float]] = {}
    for engine in engines(network):
        if not engine.unknown and engine.radius:
            shares = numpy.bincount(engine.tails, engine.radius.shares, len(engine.nodes)).tolist()
            weight |= {
                node: (engine.radius.value, share) for node, share in zip(engine.nodes, shares, strict=True)
            }
    return max(nodes, key=lambda node: weight.get(node, (-numpy.inf, 0.0)), default=None)


def _components(found: Ways) -> Sequence[Engine]:
    """The components that some links have, all of which count as ways."""
    label = component_of(found.tails, found.heads, len(found.nodes))
    inside: dict[int, list[int]] = {}
    for number, (tail, head) in enumerate(zip(found.tails, found.heads, strict=True)):
        if (here := label[tail]) == label[head]:
            inside.setdefault(here, []).append(number)
    return [_engine(found, numbers) for numbers in inside.values()]


def _engine(found: Ways, numbers: Sequence[int]) -> Engine:
    if len(numbers) == len(found.links):  # all there is, as large networks often are
        return Engine(*found)
    rank: dict[int, int] = {}
    tails = [rank.setdefault(found.tails[number], len(rank)) for number in numbers]
    heads = [rank[found.heads[number]] for number in numbers]  # every node of a component has a link out
    return Engine(
        [found.links[number] for number in numbers], [found.nodes[node] for node in rank], tails, heads
    )
