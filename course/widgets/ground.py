"""What the growth lab runs: a drawing whose K and round can be turned up and down."""

import math
from dataclasses import dataclass, replace

from course.network import Link, Network, Node, reproduction
from course.widgets.playing import missing
from course.widgets.vital import judge


@dataclass(frozen=True)
class Ground:
    """A drawing with a way back to where it starts.

    Parameters
    ----------
    network
        The drawing.
    start
        Id of the node that is counted, and that the seeds are.
    k, cycle
        Its K, and how many days one round takes on average, to three digits.
    """

    network: Network
    start: str
    k: float
    cycle: float

    def at(self, k: float, cycle: float) -> Network:
        """The drawing with another K and another round.

        K follows what the start itself causes in proportion, and the round all delays: these are scaled.

        >>> plain().at(1.5, 14).links[0].rate
        1.5
        """
        more, longer = k / self.k, cycle / self.cycle
        links = [
            replace(
                link,
                rate=link.rate if link.rate is None or link.source != self.start else link.rate * more,
                delay=None if link.delay is None else link.delay * longer,
            )
            for link in self.network.links
        ]
        return replace(self.network, links=links)


def plain() -> Ground:
    """One link from people to people: each moves K others a round later."""
    loop = Link("loop", "person", "person", rate=1, delay=1)
    return Ground(Network([Node("person")], [loop]), "person", 1, 1)


def ground(network: Network) -> Ground | str:
    """The ground that a drawing makes, or why it makes none: a word of ``[lab.lacks]`` in the words.

    The round's length is the mean over every way back, weighed by what comes back on it.

    Examples
    --------
    >>> from course.network import Link, Node
    >>> links = [Link("l1", "a", "b", rate=3, delay=2), Link("l2", "b", "a", rate=0.5, delay=5)]
    >>> found = ground(Network([Node("a"), Node("b")], links))
    >>> found.k, round(found.cycle, 6)
    (1.5, 7.0)
    >>> ground(Network())
    'empty'
    """
    start = judge(network).start
    if start is None:
        return "empty"
    if missing(network, start):
        return "numbers"
    k = reproduction(network, start)
    if k is None:
        return "engines"
    if k == 0:
        return "return"
    cycle = _mean_round(network, start, k)
    return Ground(network, start, k, cycle) if cycle > 0 else "time"


def _mean_round(network: Network, start: str, k: float) -> float:
    """−d ln K(s)/ds at s = 0, where K(s) counts what comes back on day t as e^(−st): the mean of t."""
    longest = max((link.delay or 0 for link in network.links), default=0)
    if not longest:
        return 0.0
    small = 1e-4 / longest
    links = [
        replace(link, rate=(link.rate or 0) * math.exp(-small * (link.delay or 0))) for link in network.links
    ]
    later = reproduction(replace(network, links=links), start)
    return float(f"{math.log(k / later) / small:.3g}") if later else 0.0
