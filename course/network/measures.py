"""Vitality: the numbers that say whether a drawing keeps itself going.

With rates a drawing is a multitype branching process: M[i, j] = Σ rate over the links i → j is its
next-generation matrix. Only within a strongly connected component can anything come back to where it started,
so every measure looks at one component at a time; links with rate 0 carry nothing and connect nothing.
"""

import math
import sys
from collections.abc import Iterable
from decimal import Decimal

from course.network.answers import Measure, Quantity
from course.network.engines import engine_by_node, engines
from course.network.folding import ALWAYS
from course.network.model import Link, Network
from course.network.paths import Gain
from course.network.roots import CRITICAL


def gains(links: Iterable[Link], unknown: Decimal | None = None) -> dict[str, Gain]:
    """What flows along links, by id: positive rates as typed, unknown ones left out or taken as given."""
    rates = ((link, unknown if link.rate is None else Decimal(str(link.rate))) for link in links)
    return {link.id: (link.source, link.target, rate) for link, rate in rates if rate}


@Measure
def reproduction(network: Network, node: str) -> Quantity:
    """The type-reproduction number K of a node: expected re-activations caused by one activation.

    Every way through the node's strongly connected component counts, each until its first return:
    K = eᵀM(I − (I − P)M)⁻¹e on the component, P the projection on the node (Roberts & Heesterbeek 2003).
    Within a component K > 1 exactly when ρ > 1.

    Parameters
    ----------
    network
        A drawing.
    node
        Id of the node.

    Returns
    -------
    float or None
        0 for a node on no cycle; None while a rate on a way round is unknown, and when the rest of the
        component sustains itself without the node ("more than one engine": the node then counts as alive).
        Exact in a component of up to `FOLDABLE` links; in a larger one None, too, when it is not sure to a part
        in 10⁹.

    Raises
    ------
    KeyError
        When the drawing has no such node.

    Examples
    --------
    >>> from course.network import Link, Node
    >>> tesla = Network([Node("driver"), Node("charger")], [Link("1", "driver", "charger", rate=0.02),
    ...     Link("2", "charger", "driver", rate=60), Link("3", "driver", "driver", rate=0.15)])
    >>> reproduction(tesla, "driver")
    1.35
    """
    network.node(node)
    engine = engine_by_node(network).get(node)
    if engine is None:
        return Quantity(0.0, sentence="reproduction.no_way_round")
    parts = [part.back(node) for part in engine.sure if node in part.rank]
    if ALWAYS in parts:
        return Quantity(None, "engines")
    if engine.unknown or None in parts:
        return Quantity(None, "unknown" if engine.unknown else "unsettled")
    gain = parts[0] or Decimal(0)
    return Quantity(
        min(float(gain), sys.float_info.max), sentence=f"reproduction.{verdict(float(gain.ln()))}"
    )


@Measure
def spectral_radius(network: Network) -> Quantity:
    """The spectral radius ρ of the next-generation matrix, the largest over the components.

    The drawing is alive when ρ > 1; at ρ = 1 it is critical: it replaces itself on average, and chance ends
    it (Diekmann & Heesterbeek 1990).

    Returns
    -------
    float or None
        0 without a cycle; None while a rate on a cycle is unknown.

    Examples
    --------
    >>> from course.network import Link, Node
    >>> spectral_radius(Network([Node("a"), Node("b")], [Link("1", "a", "b", rate=8), Link("2", "b", "a", rate=2)]))
    4.0
    """
    found = engines(network)
    if any(engine.unknown for engine in found):
        return Quantity(None, "unknown")
    if not found:
        return Quantity(0.0, sentence="spectral_radius.no_cycle")
    roots = [(engine.radius.value, engine.radius.off) for engine in found if engine.radius]
    if len(roots) < len(found):
        return Quantity(None, "unsettled")
    log_radius, off = max(roots)
    return Quantity(math.exp(log_radius), sentence=f"spectral_radius.{verdict(log_radius, off)}")


def is_alive(network: Network) -> bool | None:
    """Whether some component keeps itself going (ρ > 1); None while unknown rates leave it open.

    With unknown rates at 0 it may live already, and without a way round through one of them it cannot come to
    live. It is decided without rounding, except in a component of more than `FOLDABLE` links: nobody draws one by
    hand to be exactly critical, so there a ρ within a part in 10⁹ of 1, which is how closely it is known, counts as
    1. None, too, when such a ρ does not settle.

    Examples
    --------
    >>> from course.network import Link, Node
    >>> is_alive(Network([Node("a")], [Link("l", "a", "a", rate=1)]))
    False
    """
    found = engines(network)
    lives = [engine.lives for engine in found]
    if True in lives:
        return True
    return None if None in lives or any(engine.unknown for engine in found) else False


def verdict(log_gain: float, off: float = CRITICAL) -> str:
    """What a gain per round, given as its logarithm, means for life: the end of a sentence's name.

    Parameters
    ----------
    log_gain
        Its natural logarithm.
    off
        How far off that can be.

    Examples
    --------
    >>> verdict(0.3), verdict(0), verdict(-0.3)
    ('alive', 'critical', 'dying')
    """
    return "critical" if abs(log_gain) < off else "alive" if log_gain > 0 else "dying"
