"""The context of a drawing: the links along which people discover, select, experience and share."""

from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from course.network.findings import listed
from course.network.model import STAGES, Link, Network
from course.network.text import clean
from course.words import say

FIRST, LAST = STAGES[0], STAGES[-1]

MOST = 1000
"""Nodes with stages up to which a context is read as a chain, in 0.2 s."""

_SURE = 1e-12  # 0.1 + 0.2 + 0.7 as floats may exceed 1 by less


@dataclass(frozen=True)
class Break:
    """A place where the context is interrupted (끊김).

    Parameters
    ----------
    kind
        ``"stage"``: no link has this stage; ``"gap"``: none of one stage leads to the next; ``"medium"``: these
        links have no medium.
    stages
        The stage that is absent, or the two that do not meet.
    links
        Ids of the links to look at.
    """

    kind: str
    stages: tuple[str, ...] = ()
    links: tuple[str, ...] = ()

    def message(self, network: Network, language: str | None = None) -> str:
        """The break in a few words."""
        names = [say(f"network.stage.{stage}", language) for stage in self.stages]
        return say(
            f"network.context.break.{self.kind}",
            language,
            stage="".join(names[:1]),
            following="".join(names[1:]),
            items=listed(network, self.links, language),
        )


@dataclass(frozen=True)
class Context:
    """The links of a drawing that carry a stage, opened at the way back.

    Parameters
    ----------
    network
        The drawing.
    """

    network: Network

    @cached_property
    def returns(self) -> tuple[Link, ...]:
        """The links back to where somebody discovers; their rate is the number of friends reached.

        They are those of the last stage that end there, and those without a stage that lead there from where
        one of the last stage ended.
        """
        links = self.network.links
        entries = {link.source for link in links if link.stage == FIRST}
        shared = {link.target for link in links if link.stage == LAST}
        back = (link for link in links if link.target in entries)
        return tuple(
            link for link in back if link.stage == LAST or (link.stage is None and link.source in shared)
        )

    @cached_property
    def steps(self) -> tuple[Link, ...]:
        """The other links with a stage; their rates are probabilities."""
        back = {link.id for link in self.returns}
        return tuple(link for link in self.network.links if link.stage and link.id not in back)

    @cached_property
    def entries(self) -> list[str]:
        """Ids of the nodes where somebody discovers, and so where people come in."""
        return list(dict.fromkeys(link.source for link in self.steps if link.stage == FIRST))

    @cached_property
    def nodes(self) -> list[str]:
        """Ids of the nodes at which people can be."""
        return list(dict.fromkeys(end for link in self.steps for end in (link.source, link.target)))

    @cached_property
    def going_on(self) -> dict[str, float]:
        """For each node, by id, the probability of taking one of the steps from it; unknown ones count 0."""
        total = dict.fromkeys(self.nodes, 0.0)
        for link in self.steps:
            total[link.source] += link.rate or 0
        return total

    def refusal(self) -> str | None:
        """Why the steps are no chain: the name of a sentence in ``[measures.…]`` of the words; None when they are."""
        if not self.entries:
            return "chain.no_entry"
        if len(self.nodes) > MOST:
            return "chain.large"
        if any(link.rate is None for link in self.steps):
            return "chain.unknown"
        if any((link.rate or 0) > 1 for link in self.steps):
            return "chain.above_one"
        return "chain.above_all" if any(total > 1 + _SURE for total in self.going_on.values()) else None

    def stage_at(self, node: str) -> str | None:
        """The stage that somebody at a node is about to go through; None at the end of them all."""
        if any(link.source == node for link in self.returns):
            return None
        ahead = [STAGES.index(str(link.stage)) for link in self.steps if link.source == node]
        behind = [STAGES.index(str(link.stage)) + 1 for link in self.steps if link.target == node]
        place = min(ahead or behind, default=0)
        return STAGES[place] if place < len(STAGES) else None

    @cached_property
    def breaks(self) -> tuple[Break, ...]:
        """Absent stages, stages that do not lead to the next, and links without a medium; none when it is seamless."""
        drawn = {stage: [link for link in self.network.links if link.stage == stage] for stage in STAGES}
        found = [Break("stage", (stage,)) for stage in STAGES if not drawn[stage]]
        for stage, following in pairwise(STAGES):
            ends, starts = {link.target for link in drawn[stage]}, {link.source for link in drawn[following]}
            if ends and starts and not ends & starts:
                found.append(Break("gap", (stage, following), _ids(drawn[stage] + drawn[following])))
        if drawn[FIRST] and drawn[LAST] and not self.returns:
            found.append(Break("gap", (LAST, FIRST), _ids(drawn[LAST] + drawn[FIRST])))
        empty = [link for link in (*self.steps, *self.returns) if not clean(link.medium)]
        return tuple(found + [Break("medium", links=_ids(empty))] * bool(empty))


def _ids(links: list[Link]) -> tuple[str, ...]:
    return tuple(link.id for link in links)
