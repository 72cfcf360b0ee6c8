"""The context as an absorbing Markov chain: where people leave, how long they take, what would help most."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log
from typing import Any

from course.network.answers import Answer, Quantity
from course.network.context import Break, Context
from course.network.findings import listed
from course.network.measures import verdict
from course.network.model import STAGES, Network
from course.words import say

STEP = 0.1
"""By how much a probability is raised, at most up to 1, to find the best lever."""

_SURE = 1e-12  # less than this is nobody, and 1 less this is everybody


@dataclass(frozen=True)
class ContextChain:
    """What becomes of one person who comes in.

    Parameters
    ----------
    network
        The drawing.
    breaks
        Where the context is interrupted; a chain without one is seamless.
    visits
        Expected visits to each node, by id.
    leaves
        The probability of leaving at each stage, by stage.
    days
        Expected days until leaving or getting through, the way back not counted.
    leak
        The stage at which most people leave.
    lever
        Ids of the links whose probability, raised by `STEP`, raises the friends reached most; several when
        they tie.
    k
        People who come in again because of one who came in: the loop closed, d·s·e·h·m for a plain one.
    """

    network: Network
    breaks: tuple[Break, ...]
    visits: Answer[Mapping[str, float]]
    leaves: Answer[Mapping[str, float]]
    days: Quantity
    leak: Answer[str]
    lever: Answer[Sequence[str]]
    k: Quantity

    @property
    def seamless(self) -> bool:
        """Whether it is nowhere interrupted."""
        return not self.breaks

    def message(self, language: str | None = None) -> str:
        """All of it in sentences; what is not known once, with the reason."""
        items = ", ".join(one.message(self.network, language) for one in self.breaks)
        said = [say(f"network.context.{'breaks' if items else 'seamless'}", language, items=items)]
        if self.leak.value and self.leaves.value:
            lost = {stage: _percent(share) for stage, share in self.leaves.value.items()}
            names = {stage: say(f"network.stage.{stage}", language) for stage in lost}
            items = ", ".join(f"{names[stage]} {lost[stage]}" for stage in lost)
            through = _percent(1 - sum(self.leaves.value.values()))
            said.append(say("network.context.leaves", language, items=items, through=through))
            stage = self.leak.value
            said.append(say("network.context.leak", language, stage=names[stage], lost=lost[stage]))
        if self.lever.value:
            items = listed(self.network, self.lever.value, language)
            said.append(say("network.context.lever", language, items=items))
        answers = (self.leak, self.lever, self.days, self.k)
        return " ".join(
            dict.fromkeys([*said, *(one.message(language) for one in answers if one.sentence or one.reason)])
        )


def context_chain(network: Network) -> ContextChain:
    """The four stages of a drawing as an absorbing Markov chain.

    Links with a stage are steps that people take with a probability, from where somebody discovers (each such
    node equally likely). With Q their probabilities, N = (I − Q)⁻¹ holds the expected visits (Kemeny & Snell
    1960). The way back, from sharing to discovery, is cut open: its rate, the friends reached, may exceed 1.

    Returns
    -------
    ContextChain
        Its numbers are each an `Answer`: without a value while a probability is unknown, where one or those
        of one node together exceed 1, and where nobody can ever leave.

    Examples
    --------
    >>> from course.network import Link, Node
    >>> rates = {"discover": 0.4, "select": 0.5, "experience": 0.3, "share": 24}
    >>> links = [Link(stage, "dseh"[n], "dseh"[(n + 1) % 4], "does", "page", rate, 1, stage)
    ...          for n, (stage, rate) in enumerate(rates.items())]
    >>> chain = context_chain(Network(map(Node, "dseh"), links))
    >>> round(chain.k.value, 12), chain.leak.value, chain.lever.value, chain.seamless
    (1.44, 'discover', ('experience',), True)
    """
    context = Context(network)
    reason = context.refusal()
    onward = None if reason else _fundamental(context)
    if onward is None:
        none = reason or "chain.endless"
        return ContextChain(network, context.breaks, *(Answer[Any](None, none) for _ in range(6)))
    people = _People(context, onward)
    leaves = people.leaves()
    return ContextChain(
        network,
        context.breaks,
        Answer(people.visits),
        Answer(leaves),
        people.days(),
        _leak(leaves),
        people.lever(),
        people.k(),
    )


class _People:
    """One person's expected course; ``onward[i, j]`` are the visits to j of somebody at i."""

    def __init__(self, context: Context, onward: Any):
        self.context, self.onward = context, onward
        self.rank = {node: number for number, node in enumerate(context.nodes)}
        self.starts = [self.rank[node] for node in context.entries]
        self.visits = dict(zip(context.nodes, onward[self.starts].mean(axis=0).tolist(), strict=True))

    def leaves(self) -> dict[str, float]:
        lost = dict.fromkeys(STAGES, 0.0)
        for node, visits in self.visits.items():
            stage = self.context.stage_at(node)
            if stage:
                lost[stage] += visits * max(0.0, 1 - self.context.going_on[node])
        return lost

    def days(self) -> Quantity:
        taken = [link for link in self.context.steps if link.rate and self.visits[link.source]]
        if any(link.delay is None for link in taken):
            return Quantity(None, "chain.unknown_delay")
        days = sum(self.visits[link.source] * (link.rate or 0) * (link.delay or 0) for link in taken)
        return Quantity(days, sentence="chain.days")

    def lever(self) -> Answer[Sequence[str]]:
        reached = [self._friends(node) for node in self.context.nodes]
        worth = dict(zip(self.context.nodes, (self.onward @ reached).tolist(), strict=True))
        gains = {
            link.id: self.visits[link.source] * worth[link.target] * min(STEP, 1 - (link.rate or 0))
            for link in self.context.steps
        }
        most = max(gains.values())
        best = tuple(id for id, gain in gains.items() if gain > 0 and gain >= most * (1 - 1e-9))
        return Answer(best) if best else Answer(None, "chain.no_lever")

    def k(self) -> Quantity:
        import numpy

        if any(link.rate is None for link in self.context.returns):
            return Quantity(None, "chain.unknown_return")
        again = numpy.zeros((len(self.starts), len(self.starts)))
        for link in self.context.returns:
            if link.source in self.rank:
                came = self.onward[self.starts, self.rank[link.source]]
                again[:, self.context.entries.index(link.target)] += came * link.rate
        k = float(abs(numpy.linalg.eigvals(again)).max())
        return Quantity(k, sentence=f"reproduction.{verdict(log(k)) if k else 'no_way_round'}")

    def _friends(self, node: str) -> float:
        """The friends reached from a node; where that is not known, whether it is the end of the stages."""
        returns = self.context.returns
        if returns and all(link.rate for link in returns):
            return sum(link.rate or 0 for link in returns if link.source == node)
        return float(self.context.stage_at(node) is None)


def _fundamental(context: Context) -> Any:
    """N = (I − Q)⁻¹; None where people can go round for ever."""
    import numpy

    rank = {node: number for number, node in enumerate(context.nodes)}
    step = numpy.eye(len(rank))
    for link in context.steps:
        step[rank[link.source], rank[link.target]] -= link.rate or 0
    try:
        onward = numpy.linalg.inv(step)
    except numpy.linalg.LinAlgError:
        return None
    return numpy.maximum(onward, 0) if abs(onward).max() < 1 / _SURE else None


def _percent(share: float) -> str:
    """At most two digits, so that nobody reads more into it.

    >>> _percent(0.6), _percent(0.098), _percent(0.00042)
    ('60%', '9.8%', '0.042%')
    """
    return f"{float(f'{100 * abs(share):.2g}'):g}%"


def _leak(leaves: Mapping[str, float]) -> Answer[str]:
    most = max(leaves.values())
    stage = next(stage for stage in STAGES if leaves[stage] >= most * (1 - 1e-9))
    return Answer(stage) if most > _SURE else Answer(None, "chain.no_leak")
