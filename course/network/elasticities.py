"""Where improvement pays: by how many percent ρ and r answer to one percent of a rate or a delay."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from course.network.answers import Answer
from course.network.engines import Engine, engines
from course.network.findings import listed
from course.network.growth import fastest
from course.network.model import Network
from course.network.perron import TIE
from course.network.roots import Root
from course.words import say

Shares = Answer[Mapping[str, float]]
"""A number for each link, by id; or why there are none."""


class Elasticities(NamedTuple):
    """Proportional responses, for the links of the component that leads.

    Parameters
    ----------
    radius
        Of ρ to each rate: they sum to 1.
    growth
        Of r to each rate.
    delays
        Of r to each delay: they sum to −1.
    """

    radius: Shares
    growth: Shares
    delays: Shares


class Lever(NamedTuple):
    """The links whose improvement raises ρ most; several when they tie.

    Parameters
    ----------
    network
        The drawing.
    by_percent
        Ids of the links to choose when each rate could grow by the same percentage: those of the largest
        elasticity.
    by_step
        Ids of the links to choose when each rate could grow by the same amount: those of the largest
        ∂ρ/∂rate.
    alike
        Whether every link of the component is among the first.
    reason
        Why there are none: the name of a sentence in ``[measures.…]`` of the words.
    """

    network: Network
    by_percent: tuple[str, ...] = ()
    by_step: tuple[str, ...] = ()
    alike: bool = False
    reason: str | None = None

    def message(self, language: str | None = None) -> str:
        """What to improve, in words."""
        if self.reason:
            return say(f"network.measures.{self.reason}", language)
        first = "lever.alike" if self.alike else "lever.by_percent"
        found = [(first, self.by_percent), ("lever.by_step", self.by_step)]
        return " ".join(
            say(f"network.measures.{key}", language, items=listed(self.network, ids, language))
            for key, ids in found
        )


def elasticities(network: Network) -> Elasticities:
    """The elasticities of ρ to rates, and of r to rates and delays (Caswell 2001).

    With the shares e of the links in the Perron root of M, those of ρ are e. With the shares of M(r) and the
    mean time round T = Σ e·delay, those of r are e / (r·T) to rates and −e·delay / T to delays.

    Returns
    -------
    Elasticities
        Each an `Answer`: without a value when ρ = 0, when two components tie, while a rate (for r, a delay)
        on a cycle is unknown, and, for r, when r = 0 or when a cycle takes no time.

    Examples
    --------
    >>> from course.network import Link, Node
    >>> loop = Network(map(Node, "ab"), [Link("1", "a", "b", rate=4, delay=1), Link("2", "b", "a", rate=2, delay=3)])
    >>> found = elasticities(loop)
    >>> found.radius.value, found.delays.value
    ({'1': 0.5, '2': 0.5}, {'1': -0.25, '2': -0.75})
    """
    leading = leader(network)
    radius = leading if isinstance(leading, Answer) else _shares(leading, leading.radius)
    found = fastest(network)
    if isinstance(found, Answer):
        return Elasticities(radius, Answer(None, found.reason), Answer(None, found.reason))
    (engine, *others), rate = found
    reason = "tie" if others else "steady" if rate == 0 else None
    root = engine.growth
    if reason or root is None or root.tied:
        return Elasticities(radius, Answer(None, reason or "tie"), Answer(None, reason or "tie"))
    time = float(root.shares @ engine.delays)
    return Elasticities(
        radius,
        _by_link(engine, root.shares / (rate * time)),
        _by_link(engine, -root.shares * engine.delays / time),
    )


def best_lever(network: Network) -> Lever:
    """The link whose improvement pays most.

    Examples
    --------
    >>> from course.network import Link, Node
    >>> links = [Link("1", "a", "b", "invites", rate=0.1), Link("2", "b", "a", "returns", rate=12)]
    >>> found = best_lever(Network(map(Node, "ab"), links))
    >>> found.by_percent, found.by_step
    (('1', '2'), ('1',))
    """
    leading = leader(network)
    if isinstance(leading, Answer):
        return Lever(network, reason=leading.reason)
    root = leading.radius
    if root is None or root.tied:
        return Lever(network, reason="tie")
    by_percent = _largest(leading, root.shares)
    by_step = _largest(leading, root.shares / [link.rate or 1.0 for link in leading.links])
    return Lever(network, by_percent, by_step, len(by_percent) == len(leading.links))


def leader(network: Network) -> Engine | Shares:
    """The one component with the largest ρ."""
    found = engines(network)
    if not found:
        return Answer(None, "no_cycle")
    if any(engine.unknown for engine in found):
        return Answer(None, "unknown")
    roots = [engine.radius.value for engine in found if engine.radius]
    if len(roots) < len(found):
        return Answer(None, "unsettled")
    best = max(roots)
    near = [engine for engine, root in zip(found, roots, strict=True) if best - root < TIE]
    return near[0] if len(near) == 1 else Answer(None, "tie")


def _shares(engine: Engine, root: Root | None) -> Shares:
    return Answer(None, "tie") if root is None or root.tied else _by_link(engine, root.shares)


def _by_link(engine: Engine, shares: Any) -> Shares:
    return Answer(dict(zip(engine.ids, shares.tolist(), strict=True)))


def _largest(engine: Engine, sizes: Any) -> tuple[str, ...]:
    return tuple(engine.ids[number] for number in (sizes >= sizes.max() * (1 - TIE)).nonzero()[0])
