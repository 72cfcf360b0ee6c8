"""The evidence of one pair as HTML: two columns, what they have in common marked in both."""

from collections.abc import Callable, Iterable
from html import escape

from course.cohort.similar import features
from course.cohort.similar.finding import Evidence, Pair
from course.cohort.similar.material import Task, Work
from course.cohort.similar.people import People
from course.network import Network
from course.words import say

_MOST_LETTERS = 20_000
Spans = list[tuple[int, int]]


def side_by_side(pair: Pair, task: Task, people: People, language: str) -> str:
    """All evidence of a pair, the first student on the left; what is in one drawing is told together."""
    groups: dict[str, list[Evidence]] = {}
    for one in pair.evidence:
        groups.setdefault(f"drawing {one.drawing}" if one.drawing else one.kind, []).append(one)
    shown = []
    for name, group in groups.items():
        sentences = "".join(f"<p>{escape(told(one, language))}</p>" for one in group)
        both = _HOW.get(name, _drawn)(pair, group, task, people, language)
        cells = "".join(f"<td>{each}" for each in both)
        shown.append(f"{sentences}<table class=both><tr>{cells}</table>")
    return "".join(shown)


def told(evidence: Evidence, language: str | None) -> str:
    """The evidence in a sentence or two."""
    parts = [
        say(
            f"similar.told.{evidence.kind}",
            language,
            drawing=evidence.drawing,
            share=f"{evidence.strength:.0%}",
            number=evidence.number,
        )
    ]
    if edits := evidence.edits:
        key = "none" if edits.number == 0 else "many" if edits.number is None else "some"
        fields = {"number": edits.number, "bound": edits.bound}
        parts.append(say(f"similar.edits.{key}", language, **fields))
        if not edits.whole:
            parts.append(say("similar.edits.stopped", language))
    elif evidence.kind == "shape":
        parts.append(say("similar.edits.large", language))
    return " ".join(parts)


def marked(text: str, spans: Spans) -> str:
    """A text as HTML with some spans of it marked, overlapping ones as one.

    >>> marked("a <b> c", [(0, 1), (2, 4), (3, 5)])
    '<mark>a</mark> <mark>&lt;b&gt;</mark> c'
    """
    found, at = [], 0
    for start, end in _joined(spans):
        found += [escape(text[at:start]), f"<mark>{escape(text[start:end])}</mark>"]
        at = end
    return "".join([*found, escape(text[at:])])


def _texts(pair: Pair, group: list[Evidence], task: Task, people: People, language: str) -> list[str]:
    return _both(pair, people, lambda work: work.texts, features.runs, task.runs, lambda text, spans: spans)


def _code(pair: Pair, group: list[Evidence], task: Task, people: People, language: str) -> list[str]:
    return _both(pair, people, lambda work: work.code, features.trees, task.trees, _lines)


def _both(
    pair: Pair,
    people: People,
    part: Callable[[Work], str],
    places: Callable[[str], dict[str, Spans]],
    taken_off: Iterable[object],
    spans_of: Callable[[str, Spans], Spans],
) -> list[str]:
    """A part of both hand-ins, the common features that are not the task's marked."""
    texts = [people.text(work.student, part(work))[:_MOST_LETTERS] for work in (pair.first, pair.second)]
    found = [places(text) for text in texts]
    common = found[0].keys() & found[1].keys() - set(taken_off)
    shown = []
    for text, where in zip(texts, found, strict=True):
        spans = [span for feature in common for span in where[feature]]
        shown.append(f"<pre>{marked(text, spans_of(text, spans))}</pre>")
    return shown


def _lines(text: str, lines: Spans) -> Spans:
    """Lines, from 1, as places of letters; the one that begins and ends nowhere is the whole and marks nothing."""
    starts = [0]
    for line in text.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    return [(starts[first - 1], starts[last] - 1) for first, last in lines if 0 < first <= last < len(starts)]


def _drawn(pair: Pair, group: list[Evidence], task: Task, people: People, language: str) -> list[str]:
    drawn = [
        people.drawing(work.student, work.drawings[group[0].drawing]) for work in (pair.first, pair.second)
    ]
    light = [_alike(drawn[0], drawn[1], task), _alike(drawn[1], drawn[0], task)]
    if not any(one.kind == "words" for one in group):
        light = [set(), set()]
    return [network.to_svg(language, highlight=ids) for network, ids in zip(drawn, light, strict=True)]


def _alike(network: Network, other: Network, task: Task) -> set[str]:
    """The nodes and links whose words are in the other drawing, too, and not the task's."""
    there = features.words(other) - task.words
    nodes = {node.id for node in network.nodes if ("node", features.letters(node.label)) in there}
    links = {
        link.id
        for link in network.links
        if {("said", features.letters(text)) for text in (link.action, link.medium)} & there
    }
    return nodes | links


def _joined(spans: Spans) -> Spans:
    found: Spans = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((start, end))
    return found


_HOW = {"text": _texts, "code": _code}
