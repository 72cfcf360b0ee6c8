"""Tidying up: places for nodes such that linked ones are near, others apart, and nothing overlaps.

Each component is laid out by stress majorization: distances on the paper follow the lengths of the shortest
ways in the drawing, near pairs counting most (weight 1/d²). Every step is an exact minimum, so that the
result is the same every time. Source: Gansner, Koren & North, "Graph drawing by stress majorization", 2004.
"""

import math
from collections import deque
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from course.network.layout import Point, spots
from course.network.model import Network
from course.network.notes import placed

if TYPE_CHECKING:
    import numpy
    from numpy.typing import NDArray

    Array = NDArray[numpy.float64]

LENGTH = 220.0
"""Units of a link: two nodes, and its label between them."""

GRID = 10
ROOM = 150.0, 130.0  # a node with its name and roles takes so much across and down
_ENOUGH = 1e-7  # a smaller part gained by a step is none
_TALL = 1.2  # a drawing higher than this is turned: windows and pages are broad
_BETTER, _BIT = 0.9, 0.01  # a fresh start has to be so much better to give up the places a person knows


def arrange(network: Network, ids: Collection[str] | None = None) -> dict[str, Point]:
    """Tidy places for some nodes.

    Parameters
    ----------
    network
        Any drawing; its present places are kept as far as they are good.
    ids
        The nodes to tidy up, among themselves; by default all of them, and the notes stay beside them.

    Returns
    -------
    dict
        Id to place, on a grid of `GRID` units, around the middle of the present places.

    Examples
    --------
    >>> from course.network import Link, Node
    >>> arrange(Network([Node("a", x=0, y=0), Node("b", x=30, y=0)], [Link("l", "a", "b")]))
    {'a': (-90.0, 0.0), 'b': (120.0, 0.0)}
    """
    spot = spots(network)
    wanted = [node.id for node in network.nodes if ids is None or node.id in ids]
    if not wanted:
        return {}
    near: dict[str, dict[str, int]] = {id: {} for id in wanted}
    for link in network.links:
        if link.source != link.target and link.source in near and link.target in near:
            for one, other in ((link.source, link.target), (link.target, link.source)):
                near[one][other] = near[one].get(other, 0) + 1
    before = {id: (spot[id].x, spot[id].y) for id in wanted}
    boxes = [_component(group, near, before) for group in _components(wanted, near)]
    places = _about(_packed(boxes), before)
    return places if ids is not None else places | _notes(network, before, places)


def _components(wanted: Sequence[str], near: Mapping[str, Mapping[str, int]]) -> list[list[str]]:
    seen: set[str] = set()
    groups = []
    for start in wanted:
        if start not in seen:
            seen.add(start)
            group = [start]
            for id in group:  # grows while it is walked
                fresh = [other for other in near[id] if other not in seen]
                seen.update(fresh)
                group += fresh
            groups.append(group)
    return groups


def _component(
    group: list[str], near: Mapping[str, Mapping[str, int]], before: Mapping[str, Point]
) -> dict[str, Point]:
    import numpy

    if len(group) == 1:
        return {group[0]: (0.0, 0.0)}
    lengths = _lengths(group, near)
    turn = 2 * numpy.pi * numpy.arange(len(group)) / len(group)
    circle = numpy.stack([numpy.sin(turn), -numpy.cos(turn)], axis=1) * LENGTH * len(group) / 6
    present = numpy.array([before[id] for id in group]) + circle * 1e-3  # nodes on one spot would stay there
    (kept, stress), (fresh, other) = _majorized(present, lengths), _majorized(circle, lengths)
    better = other < _BETTER * stress - _BIT * len(group)
    places = fresh if better else kept
    wide, high = numpy.ptp(places, axis=0)
    places = _apart(_level(places, present) if better or high > _TALL * wide else places)
    return {id: (float(x), float(y)) for id, (x, y) in zip(group, places, strict=True)}


def _lengths(group: list[str], near: Mapping[str, Mapping[str, int]]) -> "Array":
    """How far apart each two nodes belong: links on the shortest way, longer ones where several lie side by side."""
    import numpy

    rank = {id: number for number, id in enumerate(group)}
    found = numpy.zeros((len(group), len(group)))
    for start in group:
        reached, queue = {start: 0.0}, deque([start])
        while queue:
            here = queue.popleft()
            for other, links in near[here].items():
                if other not in reached:
                    reached[other] = reached[here] + LENGTH * (1 + 0.12 * (links - 1))
                    queue.append(other)
        for id, length in reached.items():
            found[rank[start], rank[id]] = length
    return (found + found.T) / 2


def _majorized(places: "Array", lengths: "Array") -> tuple["Array", float]:
    """Places of least stress near those given, and that stress."""
    import numpy

    off = 1 - numpy.eye(len(lengths))
    weights = off / (lengths + 1 - off) ** 2
    laplacian = numpy.diag(weights.sum(1)) - weights
    inverse = numpy.linalg.inv(
        laplacian[1:, 1:]
    )  # the first node is held; it moves with the middle afterwards
    stress = numpy.inf
    for _ in range(_steps(len(places))):
        apart = _distances(places)
        last, stress = stress, float((weights * (apart - lengths) ** 2).sum())
        if last - stress <= _ENOUGH * stress:
            break
        pull = -weights * lengths / numpy.maximum(apart, 1e-9)
        numpy.fill_diagonal(pull, -pull.sum(1))
        places = numpy.vstack([numpy.zeros(2), inverse @ (pull @ places)[1:]])
        places -= places.mean(0)
    return places, stress


def _steps(nodes: int) -> int:
    """As many as a person waits for: a drawing by hand settles, a crowd is given a second or a few."""
    return max(12, min(600, 1_500_000 // nodes**2))


def _distances(places: "Array") -> "Array":
    import numpy

    x, y = places.T
    found: Array = numpy.hypot(x[:, None] - x, y[:, None] - y)
    return found


def _level(places: "Array", before: "Array") -> "Array":
    """Turned so that the longest way lies across, and flipped to what is nearest to the places before."""
    import numpy

    places = places - places.mean(0)
    _, axes = numpy.linalg.eigh(places.T @ places)
    level = places @ axes[:, ::-1]
    flips = [level * numpy.array(signs) for signs in ((1, 1), (-1, 1), (1, -1), (-1, -1))]
    home = before - before.mean(0)
    nearest: Array = min(flips, key=lambda each: float(((each - home) ** 2).sum()))
    return nearest


def _apart(places: "Array") -> "Array":
    """Pushed apart, the shorter way, until no two nodes share the room that each takes."""
    import numpy

    room, places = numpy.array(ROOM), places.copy()
    for _ in range(_steps(len(places))):
        gaps = places[:, None] - places[None]
        missing = room - numpy.abs(gaps)
        crowded = (missing[..., 0] > 1) & (missing[..., 1] > 1)
        numpy.fill_diagonal(crowded, False)
        if not crowded.any():
            break
        axis = (missing[..., 1] < missing[..., 0]).astype(int)
        order = numpy.sign(numpy.arange(len(places))[:, None] - numpy.arange(len(places))[None])
        for number in (0, 1):
            side = numpy.where(gaps[..., number] == 0, order, numpy.sign(gaps[..., number]))
            push = numpy.where(crowded & (axis == number), missing[..., number] * side / 2, 0)
            places[:, number] += push.sum(1) / numpy.maximum(1, (push != 0).sum(1))
    return places


def _packed(boxes: Iterable[dict[str, Point]]) -> dict[str, Point]:
    """Components beside each other in rows, the larger first, in a shape like a window's."""
    sized = []
    for places in boxes:
        left, top = (min(point[axis] for point in places.values()) for axis in (0, 1))
        wide = max(x for x, _ in places.values()) - left + ROOM[0] + 40
        high = max(y for _, y in places.values()) - top + ROOM[1] + 30
        sized.append((wide, high, {id: (x - left, y - top) for id, (x, y) in places.items()}))
    broadest = max(
        max(wide for wide, _, _ in sized), (1.6 * sum(wide * high for wide, high, _ in sized)) ** 0.5
    )
    x = y = row = 0.0
    found: dict[str, Point] = {}
    for wide, high, places in sorted(sized, key=lambda each: -len(each[2])):
        if x and x + wide > broadest:
            x, y, row = 0.0, y + row, 0.0
        found |= {id: (x + right, y + down) for id, (right, down) in places.items()}
        x, row = x + wide, max(row, high)
    return found


def _notes(network: Network, before: Mapping[str, Point], after: Mapping[str, Point]) -> dict[str, Point]:
    """Each note where it was from the node nearest to it; those that would cover a node go below everything."""
    bottom = max(y for _, y in after.values()) + ROOM[1] / 2
    found = {}
    for data, note in zip(
        network.extra.get("notes", ()), placed(network.extra.get("notes", ())), strict=True
    ):
        nearest = min(before, key=lambda id: math.dist(before[id], (note.x, note.y)))
        x = note.x + after[nearest][0] - before[nearest][0]
        y = note.y + after[nearest][1] - before[nearest][1]
        left, top, right, base = note.box
        half = ((right - left) / 2 + ROOM[0] / 3, (base - top) / 2 + ROOM[1] / 3)
        if any(abs(px - x) < half[0] and abs(py - y) < half[1] for px, py in after.values()):
            y = bottom + (base - top) / 2
            bottom = y + (base - top) / 2 + 2 * GRID
        found[data["id"]] = (float(round(x)), float(round(y)))
    return found


def _about(places: Mapping[str, Point], before: Mapping[str, Point]) -> dict[str, Point]:
    """Moved so that the middle stays where it was, and on the grid; in the order of drawing."""

    def middle(points: Iterable[Point]) -> Point:
        xs, ys = zip(*points, strict=True)
        return (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2

    (old_x, old_y), (new_x, new_y) = middle(before.values()), middle(places.values())
    return {
        id: (_on_grid(places[id][0] + old_x - new_x), _on_grid(places[id][1] + old_y - new_y))
        for id in before
    }


def _on_grid(value: float) -> float:
    return float(GRID * round(value / GRID))
