"""Two drawings compared: what was added, removed and changed, in words and on the picture."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from html import escape
from itertools import chain
from typing import Any, TypeVar

from course.network.drawing import MARKS, draw
from course.network.findings import listed
from course.network.model import Link, Network, Node
from course.network.text import called, clean, number
from course.words import say

Item = TypeVar("Item", Node, Link)

_NODE = ("label", "kind", "roles")
_LINK = ("source", "target", "action", "medium", "rate", "delay", "stage")


@dataclass(frozen=True)
class Change:
    """One value that differs: whose (an id of `Comparison.both`; None for the drawing), which, and both values."""

    id: str | None
    field: str
    before: Any
    after: Any


@dataclass(frozen=True)
class Comparison:
    """What differs between two drawings; a notebook shows the picture with the marks and the sentences below.

    Parameters
    ----------
    both
        The drawing after, with what was removed still in it.
    marks
        Ids of ``both`` that are ``"added"``, ``"removed"`` or ``"changed"``; what is alike has none.
    changes
        The values that differ.
    moved
        How many nodes only stand elsewhere.

    Examples
    --------
    >>> from course.words import use
    >>> use("en")
    >>> shop, reader = Node("n1", "bookshop"), Node("n2", "reader")
    >>> print(compare(Network([shop]), Network([shop, reader])))
    added: ‘reader’
    """

    both: Network = field(repr=False)
    marks: Mapping[str, str]
    changes: Sequence[Change]
    moved: int

    def sentences(self, language: str | None = None) -> list[str]:
        """What differs, a sentence each; one that says so when nothing does."""
        found = []
        for mark in ("added", "removed"):
            ids = [id for id, each in self.marks.items() if each == mark]
            if ids:
                items = listed(self.both, ids, language)
                found.append(say(f"network.compare.{mark}", language, items=items))
        found += [self._told(change, language) for change in self.changes]
        if self.moved:
            found.append(say("network.compare.moved", language, count=self.moved))
        return found or [say("network.compare.same", language)]

    def to_svg(self, language: str | None = None) -> str:
        """The drawing after with plus, wave and minus signs; what was removed is pale and dashed."""
        return draw(self.both, language, marks=self.marks)

    def _told(self, change: Change, language: str | None) -> str:
        item = say("network.compare.drawing", language)
        if change.id is not None:
            item = listed(self.both, [change.id], language)
        name = say(f"network.compare.field.{change.field}", language)
        values = (self._value(change.field, value, language) for value in (change.before, change.after))
        before, after = (value or say("network.compare.nothing", language) for value in values)
        return say("network.compare.changed", language, item=item, field=name, before=before, after=after)

    def _value(self, name: str, value: Any, language: str | None) -> str:
        if value is None or value == "":
            return ""
        if name in ("source", "target", "initiator"):
            return called(self.both.node(value), language)
        if name in ("rate", "delay"):
            return number(value)
        if name in ("kind", "stage"):
            return say(f"network.{name}.{value}", language)
        if name == "roles":
            return ", ".join(say(f"network.role.{role}", language) for role in value)
        return clean(value)

    def __str__(self) -> str:
        return "\n".join(self.sentences())

    def _repr_html_(self) -> str:
        signs = "".join(
            f'<span style="margin-right: 1.2em"><b style="color: {MARKS[mark][0]}">{sign}</b> '
            f"{escape(say(f'network.compare.legend.{mark}'))}</span>"
            for mark, sign in (("added", "＋"), ("changed", "～"), ("removed", "－"))
        )
        lines = "".join(f"<li>{escape(sentence)}</li>" for sentence in self.sentences())
        return f"<div>{self.to_svg()}</div><div>{signs}</div><ul>{lines}</ul>"


def compare(before: Network, after: Network) -> Comparison:
    """What differs between two drawings.

    Nodes are the same when their ids are, or else their names; links when their ids are, or else when they
    join the same nodes by the same action.

    Parameters
    ----------
    before, after
        Any two drawings, of one file or of two.
    """
    nodes = _matched(before.nodes, after.nodes, lambda node: clean(node.label) or None)
    known = {old.id: new.id for old, new in nodes}
    moved_over = [
        replace(link, source=known.get(link.source, link.source), target=known.get(link.target, link.target))
        for link in before.links
    ]
    links = _matched(moved_over, after.links, lambda link: (link.source, link.target, clean(link.action)))
    matched = {old.id for old, _ in chain[Any](nodes, links)}
    both, gone, now = _union(before, after, moved_over, matched, known)
    was = [(replace(old, source=now(old.source), target=now(old.target)), new) for old, new in links]
    changes = [*_of_drawing(before, after, now), *_differences(nodes, _NODE), *_differences(was, _LINK)]
    same = {new.id for _, new in chain[Any](nodes, links)}
    marks = {item.id: "added" for item in chain[Any](after.nodes, after.links) if item.id not in same}
    marks |= {change.id: "changed" for change in changes if change.id is not None}
    marks |= dict.fromkeys(gone, "removed")
    moved = sum((old.x, old.y) != (new.x, new.y) for old, new in nodes if new.id not in marks)
    return Comparison(both, marks, changes, moved)


def _matched(
    before: Iterable[Item], after: Iterable[Item], key: Callable[[Item], Any]
) -> list[tuple[Item, Item]]:
    """Pairs of the same item, in the order of the later drawing."""
    old = {item.id: item for item in before}
    later = list(after)
    pairs = {item.id: old.pop(item.id) for item in later if item.id in old}
    by_key: dict[Any, list[Item]] = {}
    for item in old.values():
        by_key.setdefault(key(item), []).append(item)
    for item in later:
        alike = by_key.get(key(item)) if item.id not in pairs and key(item) is not None else None
        if alike:
            pairs[item.id] = alike.pop(0)
    return [(pairs[item.id], item) for item in later if item.id in pairs]


def _differences(pairs: Iterable[tuple[Item, Item]], names: Sequence[str]) -> Iterator[Change]:
    for old, new in pairs:
        for name in names:
            before, after = getattr(old, name), getattr(new, name)
            if before != after:
                yield Change(new.id, name, before, after)


def _of_drawing(before: Network, after: Network, now: Callable[[str], str]) -> Iterator[Change]:
    if before.title != after.title:
        yield Change(None, "title", before.title, after.title)
    starts = before.initiator and now(before.initiator)
    if starts != after.initiator:
        yield Change(None, "initiator", starts, after.initiator)
    texts = [
        " / ".join(note.get("text", "") for note in each.extra.get("notes", ())) for each in (before, after)
    ]
    if texts[0] != texts[1]:
        yield Change(None, "notes", *texts)


def _union(
    before: Network, after: Network, links: Sequence[Link], matched: set[str], known: Mapping[str, str]
) -> tuple[Network, list[str], Callable[[str], str]]:
    """The later drawing and what it has lost, under ids of their own; those ids; what an earlier node is called now."""
    used = {item.id for item in chain[Any](after.nodes, after.links)}
    used |= {note["id"] for note in after.extra.get("notes", ())}
    fresh = {}
    for item in chain[Any](before.nodes, before.links):
        if item.id not in matched:
            id = item.id
            while id in used:
                id += "'"
            used.add(id)
            fresh[item.id] = id
    nodes = [replace(node, id=fresh[node.id]) for node in before.nodes if node.id in fresh]
    ends = {**known} | {id: new for id, new in fresh.items() if any(node.id == id for node in before.nodes)}
    originals = {link.id: link for link in before.links}
    lost = [
        replace(
            link,
            id=fresh[link.id],
            source=ends[originals[link.id].source],
            target=ends[originals[link.id].target],
        )
        for link in links
        if link.id in fresh
    ]
    both = replace(after, nodes=[*after.nodes, *nodes], links=[*after.links, *lost])
    return both, [item.id for item in chain[Any](nodes, lost)], lambda id: ends.get(id, id)
