"""Whether a drawing, or what is left of it without one part, returns to where it started and lives."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from decimal import Decimal
from functools import cached_property

from course.network.engines import FOLDABLE, Engine, engine_by_node, heaviest
from course.network.folding import ALWAYS, folding_order, returns_without, sustains
from course.network.measures import gains
from course.network.model import ROLES, Link, Network
from course.network.paths import Gain, components, shortest_way, within


class Viability:
    """What the tests of a Minimum Viable Network ask a drawing.

    Parameters
    ----------
    network
        A drawing.
    roles
        The roles that somebody must hold.

    Attributes
    ----------
    parts
        Ids of all nodes and links, in drawing order.
    holders
        Ids of the nodes holding each role.
    starts
        The initiator, or when none is set every buyer: something must come back to one of these.
    """

    def __init__(self, network: Network, roles: Sequence[str]):
        self.network = network
        self.roles = roles
        self.parts = [node.id for node in network.nodes] + [link.id for link in network.links]
        self.holders = {role: {node.id for node in network.nodes if role in node.roles} for role in ROLES}
        self.starts = self.holders["buyer"] if network.initiator is None else {network.initiator}

    @cached_property
    def at_least(self) -> dict[str, Gain]:
        """What flows along each link, with unknown rates at 0."""
        return gains(self.network.links)

    @cached_property
    def at_most(self) -> dict[str, Gain]:
        """What flows along each link, with unknown rates without bound."""
        return gains(self.network.links, unknown=ALWAYS)

    @cached_property
    def order(self) -> list[str]:
        """An order in which folding the nodes away is cheap."""
        return folding_order(self.at_most.values())

    def returning(self, links: Iterable[Link]) -> list[set[str]]:
        """The starts that share a component of two nodes or more with a producer, by component."""
        groups = [set(group) for group in components((link.source, link.target) for link in links)]
        producers = self.holders["producer"]
        return [
            group & self.starts
            for group in groups
            if len(group) > 1 and group & producers and group & self.starts
        ]

    def alive(self, starts: set[str]) -> bool | None:
        """Whether K > 1 for one of these starts; None while that is open.

        K > 1 for one node of a component means the same for all of its nodes, so components are asked.
        """
        lives = [part.lives for _, part in self._parts(starts)]
        if True in lives:
            return True
        return None if None in lives or any(engine.unknown for engine in self._engines(starts)) else False

    def ways_round(self, starts: set[str]) -> list[Link]:
        """The links by which something can come back to one of these starts."""
        return [link for engine in self._engines(starts) for link in engine.links]

    def k(self, starts: Collection[str]) -> dict[str, Decimal]:
        """K of each start with unknown rates at 0, `ALWAYS` when there is more than one engine.

        Of a network of more than `FOLDABLE` links, of the one that stands for them all.
        """
        if len(self.network.links) > FOLDABLE:
            starts = {str(heaviest(self.network, starts))}
        found = dict.fromkeys(starts, Decimal(0))
        for here, part in self._parts(starts):
            for start, k in part.backs(here).items():
                # Only next to 1 is a K not sure: then it is told as what it could be.
                found[start] = k if k is not None else ALWAYS if part.lives else Decimal(1)
        return found

    def _engines(self, starts: Collection[str]) -> list[Engine]:
        home = engine_by_node(self.network)
        return list({id(home[start]): home[start] for start in starts if start in home}.values())

    def _parts(self, starts: Collection[str]) -> list[tuple[list[str], Engine]]:
        """What goes round for sure by way of some starts, with those starts."""
        parts = [part for engine in self._engines(starts) for part in engine.sure]
        here = [[start for start in starts if start in part.rank] for part in parts]
        return [(found, part) for found, part in zip(here, parts, strict=True) if found]

    def without_each(self, start: str) -> dict[str, bool | None]:
        """Whether the first four tests, which the whole drawing passes, pass without each node and link.

        K of one start is found without each part all at once; other starts are looked at where it falls short.
        """
        parts, walk = self.parts, self.closed_walk(start)
        at_least = returns_without(self.at_least, start, parts, self.order)
        at_most = dict(at_least)
        if self._is_open and (short := [part for part in parts if at_least[part] <= 1]):
            at_most |= returns_without(self.at_most, start, short, self.order)
        found: dict[str, bool | None] = {}
        for part in parts:
            if any(self.holders[role] <= {part} for role in self.roles):
                found[part] = False
            elif at_least[part] > 1 and part not in walk:  # K and the walk say it; components cost far more
                found[part] = True
            elif at_most[part] <= 1 and self.starts == {start}:
                found[part] = False
            else:
                found[part] = self._passes_without(part, start, at_least[part], at_most[part])
        return found

    def closed_walk(self, start: str) -> set[str]:
        """Nodes and links by which something comes back to a start by way of a producer and of another node."""
        links = self.network.links
        group = next(
            set(one) for one in components((link.source, link.target) for link in links) if start in one
        )
        goals = group if start in self.holders["producer"] else group & self.holders["producer"]
        ends = {link.id: (link.source, link.target) for link in links}
        there = shortest_way(ends, start, goals - {start})
        back = shortest_way(ends, ends[there[-1]][1], {start})
        return {*there, *back, *(node for link in there + back for node in ends[link])}

    def _passes_without(self, part: str, start: str, at_least: Decimal, at_most: Decimal) -> bool | None:
        home = self._home(start, part)
        returns = len(home) > 1 and home & self.holders["producer"]
        found = (True if at_least > 1 else None if at_most > 1 else False) if returns else False
        if found or self.starts <= home | {part}:
            return found
        links = [link for link in self.network.links if part not in (link.id, link.source, link.target)]
        for starts in self.returning(links):
            if start not in starts and (alive := self._alive_by(starts, links)) is not False:
                if alive:
                    return True
                found = None
        return found

    def _alive_by(self, starts: set[str], links: Iterable[Link]) -> bool | None:
        """Whether K > 1 for one of these starts with these links only."""
        ids = [link.id for link in links]
        if any(sustains(group, self.order) for group in _around(starts, self.at_least, ids)):
            return True
        unbounded = (gain == ALWAYS for group in _around(starts, self.at_most, ids) for _, _, gain in group)
        return None if self._is_open and any(unbounded) else False

    def _home(self, start: str, part: str) -> set[str]:
        """The nodes that share a component with a start when one part is taken away."""
        both = []
        for ways in self._ways:
            met, walk = {part}, [] if part == start else [start]
            while walk:
                new = {node for link, node in ways[walk.pop()] if link != part and node not in met}
                met |= new
                walk += new
            both.append(met - {part})
        return both[0] & both[1]

    @cached_property
    def _ways(self) -> tuple[dict[str, list[tuple[str, str]]], dict[str, list[tuple[str, str]]]]:
        """For each node the links that leave it, each with its target; and those that come, with their source."""
        ahead, behind = (
            defaultdict[str, list[tuple[str, str]]](list),
            defaultdict[str, list[tuple[str, str]]](list),
        )
        for link in self.network.links:
            ahead[link.source].append((link.id, link.target))
            behind[link.target].append((link.id, link.source))
        return ahead, behind

    @property
    def _is_open(self) -> bool:
        return len(self.at_least) < len(self.at_most)


def _around(starts: set[str], gain: Mapping[str, Gain], ids: Iterable[str]) -> list[list[Gain]]:
    """What flows within each component that holds a start."""
    flows = [gain[id] for id in ids if id in gain]
    groups = (set(group) for group in components((source, target) for source, target, _ in flows))
    return [within(group, flows) for group in groups if group & starts]
