"""What a test of a drawing found, and how it is told."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from html import escape
from typing import Any

from course.network.model import Link, Network, Node
from course.network.text import called, clean, number
from course.words import say

NAMED = 3
"""How many nodes or links a sentence names before it says "and 4 more"."""

Said = tuple[str, Mapping[str, Any]]
"""A sentence's key below ``mvn`` in the words, and what its braces stand for."""


@dataclass(frozen=True)
class MvnResult:
    """What one test found.

    Parameters
    ----------
    name
        ``"roles"``, ``"media"``, ``"return"``, ``"alive"`` or ``"minimum"``.
    passed
        True, False, or None while the drawing does not tell yet.
    where
        Ids of the nodes and links to look at, in drawing order; none when all is well, and none for what
        is absent.
    network
        The drawing.
    said
        Sentences of ``[mvn.…]`` in the words, each with what its braces stand for: ``roles``, a gain ``k``,
        or else ids.
    """

    name: str
    passed: bool | None
    where: tuple[str, ...]
    network: Network = field(repr=False)
    said: Sequence[Said] = field(repr=False)

    def title(self, language: str | None = None) -> str:
        """What the test is called."""
        return say(f"network.mvn.{self.name}.title", language)

    def message(self, language: str | None = None) -> str:
        """What was found and what to do next, for someone who never programmed."""
        sentences = []
        for key, braces in self.said:
            spoken = {name: self._spoken(name, value, language) for name, value in braces.items()}
            sentences.append(say(f"network.mvn.{key}", language, **spoken))
        return " ".join(sentences)

    def to_dict(self, language: str | None = None) -> dict[str, Any]:
        """The result in words, JSON-ready."""
        return {
            "name": self.name,
            "title": self.title(language),
            "passed": self.passed,
            "where": list(self.where),
            "message": self.message(language),
        }

    def _spoken(self, brace: str, value: Any, language: str | None) -> str:
        if brace == "k":
            return number(float(value))
        if brace == "roles":
            return ", ".join(say(f"network.role.{role}", language) for role in value)
        return listed(self.network, value, language)


_SIGNS = {True: "✓", False: "✗", None: "?"}


class MvnResults(list[MvnResult]):
    """The five results in order; a notebook shows the drawing, the first trouble lit up, and a line for each.

    Examples
    --------
    >>> from course.network import mvn_tests
    >>> print(str(mvn_tests(Network())).splitlines()[-1][:1])
    ?
    """

    def __str__(self) -> str:
        return "\n".join(f"{_SIGNS[one.passed]} {one.title()}: {one.message()}" for one in self)

    def _repr_html_(self) -> str:
        trouble = next((one.where for one in self if not one.passed), ())
        lines = (
            f"<div>{_SIGNS[one.passed]} <b>{escape(one.title())}</b> {escape(one.message())}</div>"
            for one in self
        )
        return f"<div>{self[0].network.to_svg(highlight=trouble)}</div>{''.join(lines)}"


def _short(text: str) -> str:
    text = clean(text)
    return text if len(text) <= 24 else text[:23] + "…"


def quoted(node: Node, language: str | None = None) -> str:
    """A node's name, not too long, as it stands in a sentence.

    >>> quoted(Node("a", "나"), "ko")
    '‘나’'
    """
    return f"‘{_short(called(node, language))}’"


def listed(network: Network, ids: Collection[str], language: str | None = None) -> str:
    """Nodes and links by name, the first few of them, in drawing order.

    >>> from course.network import Link, Node
    >>> listed(Network([Node("a", "나"), Node("b")], [Link("l", "a", "b", "준다")]), ["l", "b"], "ko")
    '‘이름 없는 노드’, ‘나’→‘이름 없는 노드’ (준다)'
    """
    ids = set(ids)
    parts: list[Node | Link] = [*network.nodes, *network.links]
    meant = [part for part in parts if part.id in ids]
    named = meant if len(meant) <= NAMED else meant[:NAMED]
    ends = {end for part in named for end in _ends(part)}
    names = {node.id: quoted(node, language) for node in network.nodes if node.id in ends}
    items = ", ".join(_named(part, names) for part in named)
    return (
        items if named is meant else say("network.mvn.more", language, items=items, count=len(meant) - NAMED)
    )


def _ends(part: Node | Link) -> tuple[str, ...]:
    return (part.id,) if isinstance(part, Node) else (part.source, part.target)


def _named(part: Node | Link, names: Mapping[str, str]) -> str:
    action = "" if isinstance(part, Node) else _short(part.action)
    return "→".join(names[end] for end in _ends(part)) + (f" ({action})" if action else "")
