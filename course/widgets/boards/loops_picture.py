"""A causal loop diagram as the picture of a board: boxes, arrows with signs, and the loops' names between them."""

import math
from collections import Counter
from collections.abc import Mapping, Sequence

from course.network import Link, Loop, Network
from course.network.layout import Point, spots
from course.network.text import called
from course.widgets.boards.scene import Box, Line, Mark, Scene, Words
from course.words import say

WIDTH, HEIGHT = 600.0, 330.0
BOX = 104.0, 38.0
MARGIN = 62.0, 28.0
BEND, LOOP = 22.0, 36.0
"""How far an arrow bows out where another leads back, and one to its own beginning."""

NAMES = 6
"""Loops whose names stand in the picture; more would cover the arrows."""

LOOKS = {"": "quiet", "+": "first", "-": "second"}
SIGNS = {"": "?", "+": "⊕", "-": "⊖"}
"""A bare minus would vanish on a level line."""


def picture(
    network: Network,
    loops: Sequence[Loop],
    kinds: Sequence[str],
    signs: Mapping[str, str],
    weakest: str | None,
    hand: str,
) -> Scene:
    """The diagram.

    Parameters
    ----------
    network
        With one link at least.
    loops, kinds
        Its loops, and of each whether it is ``"reinforcing"``, ``"balancing"`` or ``"open"``.
    signs
        ``"+"`` or ``"-"`` by link.
    weakest
        The link chosen as the weakest.
    hand
        What a press on an arrow does: ``"signs"`` or ``"weakest"``.
    """
    place = _places(network)
    ends = Counter((link.source, link.target) for link in network.links)
    seen: Counter[tuple[str, str]] = Counter()
    arrows = []
    for link in network.links:
        pair = link.source, link.target
        bend = BEND * (seen[pair] + (1 if ends[pair[::-1]] or ends[pair] > 1 else 0))
        seen[pair] += 1
        arrows.append(_arrow(network, link, place, bend, signs.get(link.id, ""), link.id == weakest, hand))
    boxes = [
        Box(f"node {node.id}", x - BOX[0] / 2, y - BOX[1] / 2, *BOX, text=called(node))
        for node in network.nodes
        for x, y in [place[node.id]]
    ]
    label = say("loopsigns.picture", nodes=len(network.nodes), arrows=len(network.links))
    marks = [*arrows, *boxes, *_names(network, loops, kinds, place)]
    return Scene(WIDTH, HEIGHT, label, marks, wide=True)


def _arrow(
    network: Network,
    link: Link,
    place: Mapping[str, Point],
    bend: float,
    sign: str,
    weakest: bool,
    hand: str,
) -> Line:
    names = [called(network.node(id)) for id in (link.source, link.target)]
    word = {"": "none", "+": "plus", "-": "minus"}[sign]
    label = say(f"loopsigns.arrow.{word}", source=names[0], target=names[1])
    if weakest:
        label += " " + say("loopsigns.arrow.weakest")
    begin, end = _ends(place[link.source], place[link.target], bend, link.source == link.target)
    return Line(
        link.id,
        *begin,
        *end,
        arrow=True,
        bend=LOOP + bend if link.source == link.target else bend,
        text=SIGNS[sign] + (" ★" if weakest else ""),
        look="picked" if weakest else LOOKS[sign],
        label=label,
        turn="signs" if hand == "signs" else "",
        press="weakest" if hand == "weakest" else "",
        on=weakest,
    )


def _ends(source: Point, target: Point, bend: float, loop: bool) -> tuple[Point, Point]:
    """Where an arrow leaves one box and meets the other: on the rays towards its own middle."""
    if loop:
        top = source[1] - BOX[1] / 2
        return (source[0] - BOX[0] / 4, top), (source[0] + BOX[0] / 4, top)
    dx, dy = target[0] - source[0], target[1] - source[1]
    far = math.hypot(dx, dy) or 1
    middle = (
        (source[0] + target[0]) / 2 + 2 * bend * dy / far,
        (source[1] + target[1]) / 2 - 2 * bend * dx / far,
    )
    return _edge(source, middle, 2), _edge(target, middle, 3)


def _edge(box: Point, towards: Point, clear: float) -> Point:
    dx, dy = towards[0] - box[0], towards[1] - box[1]
    if not dx and not dy:
        return box
    half = BOX[0] / 2 + clear, BOX[1] / 2 + clear
    part = min(half[0] / abs(dx) if dx else math.inf, half[1] / abs(dy) if dy else math.inf)
    return box[0] + dx * part, box[1] + dy * part


def _places(network: Network) -> dict[str, Point]:
    """The drawing's own places, spread over the picture each way."""
    spot = spots(network)
    xs, ys = [each.x for each in spot.values()], [each.y for each in spot.values()]
    head = LOOP + BEND if any(link.source == link.target for link in network.links) else 0.0

    def spread(value: float, values: list[float], size: float, margin: float) -> float:
        low, high = min(values), max(values)
        return size / 2 if high - low < 1 else margin + (value - low) / (high - low) * (size - 2 * margin)

    return {
        id: (spread(each.x, xs, WIDTH, MARGIN[0]), spread(each.y, ys, HEIGHT - head, MARGIN[1]) + head)
        for id, each in spot.items()
    }


def _names(
    network: Network, loops: Sequence[Loop], kinds: Sequence[str], place: Mapping[str, Point]
) -> list[Mark]:
    """R1, B2 or ?3 in the middle of each loop, apart where two would meet."""
    marks: list[Mark] = []
    taken: list[Point] = []
    for at, (loop, kind) in enumerate(zip(loops[:NAMES], kinds, strict=False), 1):
        met = [place[network.link(id).source] for id in loop.links]
        x, y = sum(point[0] for point in met) / len(met), sum(point[1] for point in met) / len(met)
        while any(abs(x - a) < 40 and abs(y - b) < 22 for a, b in taken):
            y += 24
        taken.append((x, y))
        marks.append(Words(f"loop {at}", x, y + 6, say(f"loopsigns.name.{kind}", number=at), size=15))
    return marks
