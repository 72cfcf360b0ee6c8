"""What was done to a puzzle's drawing, and whether it is solved."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import inf
from typing import TYPE_CHECKING, Any

from course.network.findings import listed
from course.network.model import Link, Network, Node
from course.network.text import number
from course.words import say

if TYPE_CHECKING:
    from course.network.puzzles import Puzzle

MOVES = ("links", "nodes", "cuts", "rates")
"""What is counted: links and nodes added, given parts taken away, rates of given links changed."""

Said = tuple[str, Mapping[str, float]]
"""Where a drawing stands: the name of a sentence in the words, and its numbers."""


@dataclass(frozen=True)
class Judgement:
    """What Python says of a try.

    Parameters
    ----------
    puzzle, network
        What was asked, and the drawing that answers.
    moves
        Ids by move, as `changes` finds them.
    over
        The moves of which there are more than allowed.
    altered
        Ids of given parts that were changed though they may not be.
    outside
        Ids of links whose rate lies outside the range.
    reached
        Whether the goal is reached, by whatever means.
    said
        Where the drawing stands.
    """

    puzzle: "Puzzle"
    network: Network
    moves: Mapping[str, Sequence[str]]
    over: Sequence[str]
    altered: Sequence[str]
    outside: Sequence[str]
    reached: bool
    said: Said

    @property
    def solved(self) -> bool:
        """Whether the goal is reached with what is allowed."""
        return self.reached and not (self.over or self.altered or self.outside)

    def message(self, language: str | None = None) -> str:
        """Where the drawing stands, and what is against the rules."""
        key, numbers = self.said
        state = "reached" if self.reached else "not_reached"
        spoken = {name: "∞" if value == inf else number(value) for name, value in numbers.items()}
        said = [say(f"puzzles.{key}.{state}", language, **spoken)]
        for name in self.over:
            most = number(self.puzzle.allowed[name])
            said.append(say(f"puzzles.over.{name}", language, used=len(self.moves[name]), most=most))
        if self.altered:
            items = listed(_both(self.puzzle.given, self.network), self.altered, language)
            said.append(say("puzzles.altered", language, items=items or say("puzzles.start", language)))
        if self.outside:
            low, high = map(number, self.puzzle.rates)
            items = listed(self.network, self.outside, language)
            said.append(say("puzzles.outside", language, items=items, low=low, high=high))
        return " ".join([say("puzzles.solved", language)] * self.solved + said)

    def to_dict(self, language: str | None = None) -> dict[str, Any]:
        """The judgement in words, JSON-ready."""
        counts = [
            {"name": name, "used": len(self.moves[name]), "allowed": None if most == inf else most}
            for name, most in self.puzzle.allowed.items()
            if most or self.moves[name]
        ]
        where = [*self.altered, *self.outside, *(id for name in self.over for id in self.moves[name])]
        return {
            "solved": self.solved,
            "reached": self.reached,
            "text": self.message(language),
            "counts": counts,
            "where": [item.id for item in parts(self.network) if item.id in where],
        }


def changes(given: Network, network: Network) -> dict[str, list[str]]:
    """What was done to a drawing, by move; ``altered`` is what no move allows.

    A link that went with a node of its own is not counted.

    Examples
    --------
    >>> given = Network([Node("a"), Node("b")], [Link("1", "a", "b", rate=1), Link("2", "b", "a")])
    >>> found = changes(given, Network([Node("b", x=9), Node("c", "new")]))
    >>> {name: ids for name, ids in found.items() if ids}
    {'nodes': ['c'], 'cuts': ['a']}
    """
    now, before = ({item.id: item for item in parts(one)} for one in (network, given))
    gone = [item for id, item in before.items() if id not in now]
    lost = {item.id for item in gone}
    kept = [(item, now[id]) for id, item in before.items() if id in now]
    start = (
        [] if given.initiator in {network.initiator, *lost} else [str(network.initiator or given.initiator)]
    )
    return {
        "links": [link.id for link in network.links if link.id not in before],
        "nodes": [node.id for node in network.nodes if node.id not in before],
        "cuts": [item.id for item in gone if isinstance(item, Node) or not {item.source, item.target} & lost],
        "rates": [old.id for old, new in kept if getattr(old, "rate", None) != getattr(new, "rate", None)],
        "altered": [old.id for old, new in kept if _plain(old) != _plain(new)] + start,
    }


def _plain(item: Node | Link) -> Node | Link:
    """A part without what may change freely or is counted: its place, its rate."""
    return replace(item, x=None, y=None) if isinstance(item, Node) else replace(item, rate=None)


def parts(network: Network) -> list[Node | Link]:
    """Nodes, then links."""
    return [*network.nodes, *network.links]


def _both(given: Network, network: Network) -> Network:
    """Everything that has a name in one drawing or the other."""
    known = {item.id for item in parts(given)}
    nodes = [*given.nodes, *(node for node in network.nodes if node.id not in known)]
    return Network(nodes, [*given.links, *(link for link in network.links if link.id not in known)])
