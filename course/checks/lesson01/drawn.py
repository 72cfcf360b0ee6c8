"""A drawing held against the text it was drawn from: who is there, who does something to whom, and by what.

Only that counts. Order, places, ids and colours do not, so drawings of the same graph get the same mark.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import permutations

from course.checks.drawing import Drawing
from course.checks.hints import hints
from course.checks.lesson01.story import PEOPLE, Story, pool
from course.checks.marked import marked
from course.checks.result import Line, Result, part
from course.checks.sheet import Picture
from course.network import Link, Network, Node
from course.network.text import called, clean
from course.words import language, say

MINE = 3
"""So many of the five names make a drawing one of this text."""
_MOST_LEFT, _ALIKE = 6, 0.75


@dataclass(frozen=True)
class Reading:
    """Who in a drawing is who in the text.

    Parameters
    ----------
    who
        By node id, the person's place in the text.
    named
        Those places whose name stands at the node, spelled right or nearly.
    extra
        The nodes that stand for nobody of the text.
    """

    who: dict[str, int]
    named: set[int]
    extra: list[Node]


def people(told: Story, drawn: Drawing, points: float) -> Result:
    """Judge the nodes: a fifth for each person of the text, less a fifth for each node that is nobody's.

    Examples
    --------
    >>> from course.checks import drawing
    >>> from course.checks.lesson01.story import story
    >>> people(story(0), drawing("nobody-drew-this"), points=2)
    0
    """
    title, hint = say("exercise_01.people.title"), hints("exercise_01.people")
    if blank := _unusable(told, drawn, title, points, hint):
        return blank
    found = read(told, drawn.network)
    right = len(found.named)
    lines = [Line("right" if right == PEOPLE else "open", say("exercise_01.people.right", right=right))]
    nameless = [node for node in drawn.network.nodes if node.id in found.who and not clean(node.label)]
    if nameless:
        lines.append(Line("wrong", say("exercise_01.people.nameless")))
    for node in found.extra[:4]:
        key = "bundle" if _is_bundle(told, node) else "extra"
        lines.append(Line("wrong", say(f"exercise_01.people.{key}", name=called(node))))
    share = max(0, right - len(found.extra)) / PEOPLE
    picture = marked(drawn.network, [node.id for node in (*nameless, *found.extra)])
    return _result(title, share, points, lines, hint, picture)


def links(told: Story, drawn: Drawing, points: float) -> Result:
    """Judge who does something to whom: a seventh for each link of the text, less a seventh for each that is not.

    Links that end at a node of nobody's are not counted against the drawing: the nodes are.
    """
    title, hint = say("exercise_01.links.title"), hints("exercise_01.links")
    if blank := _unusable(told, drawn, title, points, hint):
        return blank
    found = read(told, drawn.network)
    pairs = _pairs(found, drawn.network)
    right, wrong = pairs & told.links, pairs - told.links
    done = len(right) == len(told.links) and not wrong
    said = say("exercise_01.links.right", right=len(right), of=len(told.links))
    lines = [Line("right" if done else "open", said), *_why(told, right, wrong)]
    share = max(0, len(right) - len(wrong)) / len(told.links)
    where = [link.id for link in drawn.network.links if _pair(found, link) in wrong]
    return _result(title, share, points, lines[:7], hint, marked(drawn.network, where))


def media(told: Story, drawn: Drawing, points: float) -> Result:
    """Judge whether the links say what is done and by what; as many links are looked for as the text has."""
    title, hint = say("exercise_01.media.title"), hints("exercise_01.media")
    if blank := _unusable(told, drawn, title, points, hint):
        return blank
    count = len(drawn.network.links)
    bare = [link.id for link in drawn.network.links if not (clean(link.action) and clean(link.medium))]
    share = (count - len(bare)) / max(count, len(told.links))
    said = say("exercise_01.media.done", done=count - len(bare), of=count)
    lines = [Line("right" if share == 1 else "open", said)]
    return _result(title, share, points, lines, hint, marked(drawn.network, bare))


def _result(
    title: str, share: float, points: float, lines: list[Line], hint: tuple[str, ...], picture: Picture | None
) -> Result:
    if share == 1:
        return Result(title, points, points, tuple(lines))
    return Result(title, part(points, share), points, tuple(lines), hint=hint, picture=picture)


def read(told: Story, network: Network) -> Reading:
    """Find the text's people in a drawing: by name, by a name spelled nearly so, then by their links."""
    who: dict[str, int] = {}
    for alike in (_exactly, _nearly):
        for node in network.nodes:
            places = [n for n in range(PEOPLE) if n not in who.values() and alike(node.label, told.names[n])]
            if node.id not in who and len(places) == 1 and not _is_bundle(told, node):
                who[node.id] = places[0]
    named = set(who.values())
    if MINE <= len(named) < PEOPLE:
        who = {**who, **_by_links(told, network, who)}
    extra = [node for node in network.nodes if node.id not in who]
    return Reading(who, named, extra)


def _unusable(told: Story, drawn: Drawing, title: str, points: float, hint: tuple[str, ...]) -> Result | None:
    if drawn.problem:
        step = say("checks.drawing.step.draw")
        return Result(title, 0, points, (Line("wrong", drawn.problem),), step, hint)
    if len(read(told, drawn.network).named) < MINE:
        said = say("exercise_01.drawn.other", count=MINE)
        return Result(title, 0, points, (Line("wrong", said),), say("exercise_01.drawn.step"), hint)
    return None


def _by_links(told: Story, network: Network, who: dict[str, int]) -> dict[str, int]:
    """Whom the nodes without a known name stand for, if their links say so."""
    left = [node.id for node in network.nodes if node.id not in who and not _is_somebody(node)][:_MOST_LEFT]
    open_places = [n for n in range(PEOPLE) if n not in who.values()]
    best: dict[str, int] = {}
    most = 0
    for some in permutations(left, min(len(open_places), len(left))):
        for places in permutations(open_places, len(some)):
            tried = dict(zip(some, places, strict=True))
            fitting = _fitting(told, network, {**who, **tried}, tried)
            if len(fitting) > most:
                most, best = len(fitting), tried
    # One whose links none of the text's are is not taken for anybody.
    ends = _fitting(told, network, {**who, **best}, best)
    return {node: place for node, place in best.items() if any(node in pair for pair in ends)}


def _fitting(told: Story, network: Network, who: dict[str, int], new: dict[str, int]) -> set[tuple[str, str]]:
    return {
        (link.source, link.target)
        for link in network.links
        if (link.source in new or link.target in new)
        and (who.get(link.source, -1), who.get(link.target, -1)) in told.links
    }


def _pairs(found: Reading, network: Network) -> set[tuple[int, int]]:
    """The ordered pairs of the text's people that the drawing links; side by side counts once."""
    ends = (_pair(found, link) for link in network.links)
    return {(one, other) for one, other in ends if one is not None and other is not None}


def _pair(found: Reading, link: Link) -> tuple[int | None, int | None]:
    return found.who.get(link.source), found.who.get(link.target)


def _why(told: Story, right: set[tuple[int, int]], wrong: set[tuple[int, int]]) -> Iterator[Line]:
    """What each wrong link comes from, and where links are missing."""
    for one, other in sorted(wrong):
        key = "unheard"
        if {one, other} == set(told.strangers):
            key = "strangers"
        elif one == other:
            key = "self"
        elif (other, one) in told.links:
            key = "both" if (other, one) in right else "reversed"
        yield Line("wrong", say(f"exercise_01.links.{key}", one=_name(told, one), other=_name(told, other)))
    missing = told.links - right - {(other, one) for one, other in wrong}
    if len(missing & {(0, 1), (0, 2)}) == 1:
        yield Line("open", say("exercise_01.links.fork", one=_name(told, 0)))
        missing -= {(0, 1), (0, 2)}
    for one in sorted({one for one, _ in missing}):
        yield Line("open", say("exercise_01.links.missing", one=_name(told, one)))


def _name(told: Story, place: int) -> str:
    return told.names[place][language()]


def _is_bundle(told: Story, node: Node) -> bool:
    """Whether more than one of the text's people stands at a node."""
    return sum(_exactly(node.label, names) for names in told.names) > 1


def _is_somebody(node: Node) -> bool:
    """Whether a name of another text, or more than one of this, stands at a node: then it is no slip of the pen."""
    return any(_plain(name) in _plain(node.label) for names in pool() for name in names.values())


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text[:200]).casefold()
    return "".join(letter for letter in folded if letter.isalnum())


def _exactly(label: str, names: dict[str, str]) -> bool:
    return any(_plain(name) in _plain(label) for name in names.values())


def _nearly(label: str, names: dict[str, str]) -> bool:
    written = _plain(label)
    ratios = (SequenceMatcher(None, written, _plain(name)).ratio() for name in names.values())
    return len(written) > 1 and max(ratios) >= _ALIKE
