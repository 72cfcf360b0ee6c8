"""How fast a drawing grows: the Euler–Lotka equation."""

from collections.abc import Sequence
from math import isfinite, log

from course.network.answers import Answer, Measure, Quantity
from course.network.engines import Engine, engines
from course.network.memory import remembered
from course.network.model import Network
from course.network.paths import components


@Measure
def growth_rate(network: Network) -> Quantity:
    """The growth rate r per day, of the component that grows fastest.

    r is the real root of ρ(M(r)) = 1 with M(r)[i, j] = Σ rate·e^(−r·delay) over the links i → j
    (Euler–Lotka; Wallinga & Lipsitch 2007). log ρ(M(r)) is convex in r, so Newton's steps cannot miss.

    Returns
    -------
    float or None
        Per day; below 0 when the drawing fades away. None without a cycle, while a rate or a delay on one is
        unknown, when one takes no time at all, and when a large one's ρ does not settle.

    Examples
    --------
    >>> from course.network import Link, Node
    >>> weekly = Network([Node("a")], [Link("l", "a", "a", rate=2, delay=7)])
    >>> round(growth_rate(weekly), 6)
    0.099021
    """
    found = fastest(network)
    if isinstance(found, Answer):
        return found
    return Quantity(found[1], sentence=f"growth_rate.{_way(found[1])}")


@Measure
def doubling_time(network: Network) -> Quantity:
    """The days in which a growing drawing doubles: ln 2 / r.

    Returns
    -------
    float or None
        In days. None where there is no growth rate, and for r ≤ 0: what shrinks has a `halving_time`.

    Examples
    --------
    >>> from course.network import Link, Node
    >>> doubling_time(Network([Node("a")], [Link("l", "a", "a", rate=2, delay=7)]))
    7.0
    """
    return _days(growth_rate.explain(network), 1)


@Measure
def halving_time(network: Network) -> Quantity:
    """The days in which a fading drawing halves: ln 2 / −r.

    Returns
    -------
    float or None
        In days. None where there is no growth rate, and for r ≥ 0: what grows has a `doubling_time`.

    Examples
    --------
    >>> from course.network import Link, Node
    >>> halving_time(Network([Node("a")], [Link("l", "a", "a", rate=0.25, delay=6)]))
    3.0
    """
    return _days(growth_rate.explain(network), -1)


@remembered
def fastest(network: Network) -> Quantity | tuple[list[Engine], float]:
    """Which of a drawing's engines grow fastest (more than one when they tie) and their r; or why there is none."""
    found = engines(network)
    if reason := _undefined(found):
        return Quantity(None, reason)
    roots = [engine.growth for engine in found]
    rates = [root.value for root in roots if root]
    if len(rates) < len(roots):
        return Quantity(None, "unsettled")
    best = max(rates)
    if not isfinite(best):
        return Quantity(None, "at_once")
    near = [engine for engine, rate in zip(found, rates, strict=True) if best - rate <= 1e-9 * abs(best)]
    return near, best


def _undefined(found: Sequence[Engine]) -> str | None:
    if not found:
        return "no_cycle"
    if any(engine.unknown for engine in found):
        return "unknown"
    if any(engine.undelayed for engine in found):
        return "unknown_delay"
    return "at_once" if any(at_once(engine) for engine in found) else None


def at_once(engine: Engine) -> list[str]:
    """Ids of the links on ways round that take no time."""
    instant = [link for link in engine.links if link.delay == 0]
    groups = components((link.source, link.target) for link in instant)
    group_of = {node: number for number, group in enumerate(groups) for node in group}
    return [link.id for link in instant if group_of[link.source] == group_of[link.target]]


def _days(growth: Quantity, sign: int) -> Quantity:
    if growth.value is None:
        return growth
    if growth.value * sign <= 0:
        return Quantity(None, f"not_{'doubling' if sign > 0 else 'halving'}.{_way(growth.value)}")
    days = log(2) / abs(growth.value)
    if not isfinite(days):
        return Quantity(None, "never")
    return Quantity(days, sentence="doubling_time" if sign > 0 else "halving_time")


def _way(growth: float) -> str:
    return "growing" if growth > 0 else "steady" if growth == 0 else "fading"
