"""Where a component's links, discounted by time, just keep themselves going: ρ and r as roots of one equation.

With M(s)[i, j] = Σ rate·e^(−s·time) the root of ρ(M(s)) = 1 is the growth rate r when the times are delays
(Euler–Lotka), and log ρ when every link takes 1.
"""

from math import inf, isfinite
from typing import Any, NamedTuple

from course.network.chains import Chains, chains
from course.network.perron import LARGE, Perron, perron
from course.network.spectrum import SETTLED

CRITICAL = 1e-12
"""Where logarithms of gains are computed as floats, this close to 0 means 0: a gain of exactly 1."""


class Root(NamedTuple):
    """Where ρ(M(s)) = 1.

    Parameters
    ----------
    value
        s; infinite where a way round takes no time.
    shares
        For each link, the elasticity of ρ(M(s)) to its rate: a numpy array whose sum is 1.
    tied
        Whether another root is as large as can be told, so that the shares mean nothing. In a component of more than
        `course.network.perron.LARGE` nodes this is not looked for: the shares of two equally strong parts, joined by
        links of next to nothing, are there one answer of many.
    off
        How far off log ρ can be: one this close to 0 counts as 0.
    """

    value: float
    shares: Any
    tied: bool = False
    off: float = CRITICAL


class Flows:
    """The links of a strongly connected component as numbers.

    Parameters
    ----------
    tails, heads
        Each link's ends, numbered 0 … size − 1.
    rates
        Each above 0.
    size
        How many nodes there are.
    """

    def __init__(self, tails: Any, heads: Any, rates: Any, size: int):
        import numpy

        self.tails, self.heads, self.logs = numpy.array(tails), numpy.array(heads), numpy.log(rates)
        self.size = size

    @property
    def is_bare(self) -> bool:
        """Whether they are one loop and nothing else."""
        return len(self.logs) == self.size

    def drawn_together(self) -> Chains:
        """Its chains as single links, where that saves half of the nodes of a large one; else every link is one."""
        import numpy

        if self.size > LARGE:
            found = chains(self.tails, self.heads, self.size)
            if len(found.kept) <= self.size / 2:
                return found
        return Chains(numpy.arange(len(self.logs)), self.tails, self.heads, numpy.arange(self.size))


def radius(flows: Flows) -> Root | None:
    """log ρ of a component; None when it does not settle.

    Examples
    --------
    >>> found = radius(Flows([0, 1, 0], [1, 0, 0], [8, 2, 0.1], 2))
    >>> round(found.value, 6), found.shares.round(3).tolist()
    (1.398794, [0.494, 0.494, 0.012])
    """
    import numpy

    if flows.is_bare:
        return Root(float(flows.logs.mean()), numpy.full(flows.size, 1 / flows.size))
    together = flows.drawn_together()
    if len(together.kept) == flows.size:
        found = perron(flows.tails, flows.heads, flows.logs, flows.size)
        return found and _of_links(found, found.log_radius, together)
    return _euler_lotka(together, flows.logs, numpy.ones(len(flows.logs)), float(flows.logs.mean()))


def growth(flows: Flows, delays: Any, known: Root | None) -> Root | None:
    """r of a component whose log ρ is known; None when it does not settle.

    Examples
    --------
    >>> import numpy
    >>> loop = Flows([0, 1], [1, 0], [8, 2], 2)
    >>> round(growth(loop, numpy.array([1.0, 3.0]), radius(loop)).value, 6)
    0.693147
    """
    if known is None:
        return None
    if abs(known.value) <= known.off:
        return Root(0.0, known.shares, known.tied)
    time = float(known.shares @ delays)
    start = known.value / time if time else inf
    if flows.is_bare or not isfinite(start):
        return Root(start, known.shares, known.tied)
    return _euler_lotka(flows.drawn_together(), flows.logs, delays, start)


def _euler_lotka(together: Chains, logs: Any, times: Any, start: float) -> Root | None:
    """The root by Newton's method: log ρ(M(s)) is convex in s, so after one step s can only rise to it.

    On large matrices the vectors of one step begin the next, and early steps are rough.
    """
    total_logs, total_times, size = together.total(logs), together.total(times), len(together.kept)
    is_large, tolerance = size > LARGE, 1e-3
    s, found = start, None
    for _ in range(100):
        found = perron(together.tails, together.heads, total_logs - s * total_times, size, tolerance, found)
        if found is None:
            return None
        time = float(found.shares @ total_times)
        further = s + found.log_radius / time if time else inf
        if is_large:  # either way the next step would square what is left
            done = tolerance == SETTLED and abs(found.log_radius) <= 1000 * SETTLED
            tolerance = SETTLED if abs(found.log_radius) < 1e-3 else 1e-3
        else:
            done = further - s <= 1e-9 * abs(s)
        if done or not isfinite(further):
            return _of_links(found, further, together)
        s = further
    return None


def _of_links(found: Perron, value: float, together: Chains) -> Root:
    """Every link of a chain carries what the chain does."""
    shares = found.shares[together.of]
    return Root(
        value, shares / shares.sum(), found.tied, CRITICAL if len(together.kept) <= LARGE else SETTLED
    )
