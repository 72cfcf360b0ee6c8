"""Finding the pairs that stand out: all at once by overlap, then the few of them one by one."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from course.cohort.similar import features, shapes
from course.cohort.similar.material import Task, Work
from course.cohort.similar.overlap import Common, Overlap
from course.cohort.similar.shapes import Edits
from course.network import Network

Progress = Callable[[int, int], None]


class Rule(NamedTuple):
    """From when on an overlap counts: the share, the number of common features, and the weight that is all."""

    share: float
    number: int
    full: float | None = None


RULES = {
    "text": Rule(0.3, 12, 200.0),
    "code": Rule(0.5, 10, 30.0),
    "words": Rule(0.5, 4),
    "numbers": Rule(0.5, 4),
    "shape": Rule(0.25, 8),
}
"""By kind of evidence."""

LEAST_DIFFERENT = 6
"""Nodes with surroundings of their own; a simpler shape, such as a loop of four, is found by many."""

LEAST_SHAPE = 0.5
"""From when on a shape counts, after the closer look; the rule above only says who gets one."""

MOST_SEARCHES = 400


@dataclass(frozen=True)
class Evidence:
    """One kind of likeness between two hand-ins.

    Attributes
    ----------
    kind
        A key of `RULES`.
    drawing
        The sketch's name; empty for code and texts.
    strength
        0 to 1.
    number
        Common features.
    edits
        Between the shapes of two drawings, where they were counted.
    """

    kind: str
    drawing: str
    strength: float
    number: int
    edits: Edits | None = None


@dataclass
class Pair:
    """Two hand-ins that are alike in some way, the strongest evidence first."""

    first: Work
    second: Work
    evidence: list[Evidence] = field(default_factory=list)

    @property
    def strength(self) -> float:
        """The strongest evidence's, with a little more for every further kind."""
        top = [one.strength for one in self.evidence]
        return max(top) + 0.01 * (len(top) - 1)


def pairs(works: list[Work], task: Task, progress: Progress = lambda done, of: None) -> list[Pair]:
    """The pairs that stand out, the most alike first.

    Parameters
    ----------
    works
        Everybody's.
    task
        What is taken off.
    progress
        Called with how many of the closer looks are done.
    """
    found: dict[tuple[int, int], Pair] = {}

    def note(one: Common, evidence: Evidence) -> None:
        pair = found.setdefault((one.first, one.second), Pair(works[one.first], works[one.second]))
        pair.evidence.append(evidence)

    texts = Overlap([features.runs(work.texts).keys() for work in works], task.runs)
    code = Overlap([features.trees(work.code).keys() for work in works], task.trees)
    for kind, overlap in (("text", texts), ("code", code)):
        for one in overlap.pairs(*RULES[kind]):
            note(one, Evidence(kind, "", one.share, one.number))
    for name in sorted({name for work in works for name in work.drawings}):
        drawn = [work.drawings.get(name, Network()) for work in works]
        for one, evidence in _drawings(name, drawn, task, progress):
            note(one, evidence)
    for pair in found.values():
        pair.evidence.sort(key=lambda one: -one.strength)
    return sorted(found.values(), key=lambda pair: (-pair.strength, pair.first.student, pair.second.student))


def _drawings(
    name: str, drawn: list[Network], task: Task, progress: Progress
) -> list[tuple[Common, Evidence]]:
    """The evidence in one drawing of everybody's."""
    found: dict[tuple[int, int, str], tuple[Common, Evidence]] = {}
    said = Overlap([features.words(each) for each in drawn], task.words)
    placed = Overlap([features.numbers(each) for each in drawn], task.numbers)
    for kind, overlap in (("words", said), ("numbers", placed)):
        for one in overlap.pairs(*RULES[kind]):
            found[one.first, one.second, kind] = (one, Evidence(kind, name, one.share, one.number))
    telling = [each if features.different(each) >= LEAST_DIFFERENT else Network() for each in drawn]
    overlap = Overlap([features.neighbourhoods(each) for each in telling], task.neighbourhoods)
    alike = sorted(overlap.pairs(*RULES["shape"]), key=lambda one: -one.weight)
    for done, one in enumerate(alike[:MOST_SEARCHES], 1):
        edits = shapes.edits(drawn[one.first], drawn[one.second])
        progress(done, min(len(alike), MOST_SEARCHES))
        strength = _shape_strength(one, edits, drawn, _rarity(overlap, one))
        if strength >= LEAST_SHAPE:
            evidence = Evidence("shape", name, strength, one.number, edits)
            found[one.first, one.second, "shape"] = (one, evidence)
    return [_with_edits(each, drawn, found) for each in found.values()]


def _rarity(overlap: Overlap, one: Common) -> float:
    """How rare the widest surroundings are that two drawings have in common."""
    common = overlap.common(one.first, one.second)
    widest = [feature for feature in common if isinstance(feature, tuple) and feature[0] == features.ROUNDS]
    return sum(map(overlap.weight, widest)) / max(1, len(widest))


def _shape_strength(one: Common, edits: Edits | None, drawn: list[Network], rarity: float) -> float:
    """Rarity of what is common, less what the edits change; at most 0.9, since a shape can be found twice."""
    if edits is None:
        return 0.9 * rarity * one.share
    if edits.number is None:
        return 0.0
    size = max(shapes.parts(drawn[one.first]), shapes.parts(drawn[one.second]))
    return 0.9 * rarity * (1 - edits.number / size)


def _with_edits(
    each: tuple[Common, Evidence],
    drawn: list[Network],
    found: dict[tuple[int, int, str], tuple[Common, Evidence]],
) -> tuple[Common, Evidence]:
    """Words and numbers are told with the edits between the shapes, where those were counted."""
    one, evidence = each
    shape = found.get((one.first, one.second, "shape"))
    return one, replace(evidence, edits=shape[1].edits) if shape else evidence
