"""Everything a drawing says about its own life, found out once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from course.network.answers import Answer, Quantity
from course.network.elasticities import Elasticities, Lever, best_lever, elasticities
from course.network.engines import FOLDABLE, engines, heaviest
from course.network.extinction import extinction_probability
from course.network.growth import doubling_time, growth_rate, halving_time
from course.network.loops import Loops, loops
from course.network.measures import is_alive, reproduction, spectral_radius
from course.network.model import Network

WAYS = 2_000
"""How many ways the list of loops follows here: 0.01 s, so that it keeps up with the hand that draws."""


@dataclass(frozen=True)
class Vitality:
    """What a drawing's life comes to: each a value, or why there is none.

    Parameters
    ----------
    network
        The drawing.
    start
        Id of the node it is about: the initiator, or when none is set the buyer (else the node) with the largest
        K; None in a drawing without nodes.
    alive
        Whether something keeps itself going: ρ > 1.
    radius
        ρ.
    k, extinction
        K and the extinction probability of each node, by id; of a network of more than `FOLDABLE` links of the start
        only.
    growth
        r per day.
    doubling
        The days in which it doubles; while it fades, in which it halves.
    elasticities
        Of ρ and r to rates and delays, by link.
    lever
        The links whose improvement raises ρ most, by percent and by the same step.
    loops
        Its strongest loops.
    """

    network: Network
    start: str | None
    alive: Answer[bool]
    radius: Quantity
    k: Mapping[str, Quantity]
    growth: Quantity
    doubling: Quantity
    extinction: Mapping[str, Quantity]
    elasticities: Elasticities
    lever: Lever
    loops: Loops

    @property
    def is_whole(self) -> bool:
        """Whether every node has its own K and extinction probability."""
        return len(self.k) == len(self.network.nodes)

    def to_dict(self, language: str | None = None) -> dict[str, Any]:
        """All of it in words, JSON-ready: see `course.network.telling`."""
        from course.network.telling import told

        return told(self, language)


def vitality(network: Network) -> Vitality:
    """The vitality of a drawing.

    Examples
    --------
    >>> from course.network import Link, Node
    >>> tesla = Network([Node("driver", roles=["buyer"]), Node("charger")], [
    ...     Link("1", "driver", "charger", rate=0.02, delay=90), Link("2", "charger", "driver", rate=60, delay=180),
    ...     Link("3", "driver", "driver", rate=0.15, delay=60)])
    >>> found = vitality(tesla)
    >>> found.alive.value, found.k["driver"].value, round(found.growth.value, 4), found.lever.by_step
    (True, 1.35, 0.0012, ('1',))
    >>> found.to_dict("en")["quantities"][1]["sentence"]
    'K = 1.35: acting once comes back 1.35 times on average. More than 1, so it is alive.'
    """
    start, asked = _asked(network)
    growth = growth_rate.explain(network)
    fades = growth.value is not None and growth.value < 0
    return Vitality(
        network,
        start,
        _alive(network),
        spectral_radius.explain(network),
        {node: reproduction.explain(network, node) for node in asked},
        growth,
        (halving_time if fades else doubling_time).explain(network),
        {node: extinction_probability.explain(network, node) for node in asked},
        elasticities(network),
        best_lever(network),
        loops(network, ways=WAYS),
    )


def _asked(network: Network) -> tuple[str | None, Sequence[str]]:
    """The start, and the nodes whose K is found out."""
    buyers = [node.id for node in network.nodes if "buyer" in node.roles]
    candidates = buyers or [node.id for node in network.nodes]
    if network.initiator is not None:
        candidates = [network.initiator]
    if len(network.links) > FOLDABLE:
        start = heaviest(network, candidates)
        return start, [] if start is None else [start]
    for engine in engines(network):
        for part in engine.sure:
            part.backs(part.nodes)
    return max(candidates, key=lambda node: _rank(network, node), default=None), [
        node.id for node in network.nodes
    ]


def _rank(network: Network, node: str) -> tuple[bool, float]:
    """More than one engine is more than any K, and any K is more than none."""
    found = reproduction.explain(network, node)
    return found.reason == "engines", -1.0 if found.value is None else found.value


def _alive(network: Network) -> Answer[bool]:
    alive = is_alive(network)
    found = engines(network)
    if alive is None:
        return Answer(None, "alive.unknown" if any(engine.unknown for engine in found) else "unsettled")
    if not found:
        return Answer(alive, sentence="alive.no_cycle")
    if alive:
        return Answer(
            alive, sentence="alive.at_least" if any(one.unknown for one in found) else "alive.alive"
        )
    critical = str(spectral_radius.explain(network).sentence).endswith("critical")
    return Answer(alive, sentence="alive.critical" if critical else "alive.dying")
