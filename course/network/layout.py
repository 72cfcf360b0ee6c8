"""Where everything in a drawing goes: the geometry that the browser's editor mirrors, number by number.

Sizes are those of `look.json`; lengths are SVG user units and y points down.

- **Positions.** Nodes without coordinates stand on a circle around the placed ones, in drawing order from the
  top, clockwise: neighbours `page.spacing` apart, and as far outside the placed ones' bounding box at least.
- **A node's reach** along a ray is `node.radius`; along a ray that passes through its label, the way out of
  the label's box (from `node.top` − `node.line`/2 down, as wide as the widest line).
- **A link between two nodes** is a quadratic Bézier curve. Number the k links between the two, in either
  direction, i = 0 … k−1 in drawing order; let a be the node drawn first, b the other, u the unit vector a → b
  and j = i − (k−1)/2. The control point is (a+b)/2 + (−u.y, u.x)·`link.spread`·j. The curve leaves and
  meets both nodes at their reach on the rays to the control point, and stops `link.arrow` short of the
  tip. The label is centred at t = ½ ± j·min(`link.stagger`, 0.8/k)·u.y², t counted from a: labels of
  upright neighbours are staggered, those of level neighbours lie above each other anyway. The sign is that
  of u.x·u.y, so that on a slope the stagger adds to the curves' own distance downwards.
- **A link to itself** is a cubic Bézier loop pointing away from the node's neighbours, but never down into
  its label, and up when it has none. With θ that angle and i the loop's number, it leaves at θ − `link.angle`
  and returns at θ + `link.angle`, with both control points `link.loop` + i·`link.step` away from the node.
  Its label is pushed along θ until its box is clear of the loop.
- **Text**: a character from code point `text.from` up is `text.wide` em wide, any other `text.narrow`.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from course.network.look import look
from course.network.model import Link, Network
from course.network.text import width, wrap

Point = tuple[float, float]


@dataclass(frozen=True)
class Curve:
    """The way of one link: its path, the tip and angle (radians) of its arrow, where and whither its label."""

    path: str
    tip: Point
    angle: float
    label: Point
    push: Point = (0.0, 0.0)


@dataclass(frozen=True)
class Spot:
    """Where one node stands, and its label in lines."""

    x: float
    y: float
    label: Sequence[str]

    @property
    def half_width(self) -> float:
        """Half the width of the label."""
        return max(map(width, self.label)) * float(look()["node"]["size"]) / 2

    @property
    def bottom(self) -> float:
        """How far the label reaches below the node's centre."""
        sizes = look()["node"]
        return float(sizes["top"] + sizes["line"] * (len(self.label) - 0.5))

    def towards(self, point: Point) -> Point:
        """The unit vector to a point; to the right when both are one."""
        x, y = point[0] - self.x, point[1] - self.y
        length = math.hypot(x, y)
        return (x / length, y / length) if length > 0 else (1.0, 0.0)

    def edge(self, ray: Point, short: float = 0) -> Point:
        """Where a ray from the node's centre leaves the node and its label, or a little further out."""
        sizes = look()["node"]
        top, (x, y) = sizes["top"] - sizes["line"] / 2, ray
        reach = sizes["radius"]
        if y > 0 and top * abs(x) / y < self.half_width:
            sideways = self.half_width / abs(x) if x else math.inf
            reach = max(reach, min(sideways, self.bottom / y) + 2)
        return self.at(ray, reach + short)

    def at(self, ray: Point, distance: float) -> Point:
        """The point so far away along a ray."""
        return self.x + ray[0] * distance, self.y + ray[1] * distance


def spots(network: Network) -> dict[str, Spot]:
    """Where each node stands, those without coordinates included.

    >>> from course.network import Node
    >>> spots(Network([Node("a", "책방", x=10, y=20)]))
    {'a': Spot(x=10.0, y=20.0, label=['책방'])}
    """
    sizes = look()["node"]
    label = {node.id: wrap(node.label, sizes["em"], sizes["lines"]) or ["?"] for node in network.nodes}
    placed = {
        node.id: (float(node.x), float(node.y))
        for node in network.nodes
        if node.x is not None and node.y is not None
    }
    waiting = [node.id for node in network.nodes if node.id not in placed]
    placed |= _circle(waiting, list(placed.values()))
    return {node.id: Spot(*placed[node.id], label[node.id]) for node in network.nodes}


def curves(network: Network, spot: Mapping[str, Spot]) -> dict[str, Curve]:
    """The way of every link, by its id."""
    rank = {node.id: number for number, node in enumerate(network.nodes)}
    pairs = {
        link.id: tuple(sorted((link.source, link.target), key=rank.__getitem__)) for link in network.links
    }
    total, seen = Counter(pairs.values()), Counter[tuple[str, ...]]()
    angles = _loop_angles(network, spot)
    found = {}
    for link in network.links:
        pair = pairs[link.id]
        if link.source == link.target:
            found[link.id] = _loop(spot[link.source], angles[link.source], seen[pair])
        else:
            found[link.id] = _bow(spot, link, pair, seen[pair], total[pair])
        seen[pair] += 1
    return found


def _circle(waiting: Sequence[str], placed: Sequence[Point]) -> dict[str, Point]:
    spacing = look()["page"]["spacing"]
    x = y = extent = 0.0
    if placed:
        (left, right), (top, bottom) = ((min(values), max(values)) for values in zip(*placed, strict=True))
        x, y = (left + right) / 2, (top + bottom) / 2
        extent = math.hypot(right - left, bottom - top) / 2 + spacing
    radius = max(spacing / 2 / math.sin(math.pi / max(len(waiting), 2)), extent)
    turns = (math.tau * number / len(waiting) for number in range(len(waiting)))
    return {
        id: (x + radius * math.sin(turn), y - radius * math.cos(turn))
        for id, turn in zip(waiting, turns, strict=True)
    }


def _bow(spot: Mapping[str, Spot], link: Link, pair: tuple[str, ...], number: int, total: int) -> Curve:
    sizes = look()["link"]
    a, b = (spot[id] for id in pair)
    ux, uy = a.towards((b.x, b.y))
    step = number - (total - 1) / 2
    bend = sizes["spread"] * step
    control = ((a.x + b.x) / 2 - uy * bend, (a.y + b.y) / 2 + ux * bend)
    source, target = spot[link.source], spot[link.target]
    back = target.towards(control)
    leaves, tip = source.edge(source.towards(control)), target.edge(back)
    end = target.edge(back, sizes["arrow"])
    slope = uy**2 if ux * uy >= 0 else -(uy**2)
    t = 0.5 + step * min(sizes["stagger"], 0.8 / total) * slope
    t = t if link.source == pair[0] else 1 - t
    along = zip(leaves, control, tip, strict=True)
    x, y = ((1 - t) ** 2 * p + 2 * t * (1 - t) * c + t**2 * q for p, c, q in along)
    path = f"M{_at(leaves)}Q{_at(control)} {_at(end)}"
    return Curve(path, tip, math.atan2(-back[1], -back[0]), (x, y))


def _loop(spot: Spot, angle: float, number: int) -> Curve:
    sizes = look()["link"]
    reach = sizes["loop"] + number * sizes["step"]
    out, back, ahead = (
        (math.cos(angle + turn), math.sin(angle + turn)) for turn in (-sizes["angle"], sizes["angle"], 0)
    )
    leaves, tip, end = spot.edge(out), spot.edge(back), spot.edge(back, sizes["arrow"])
    path = f"M{_at(leaves)}C{_at(spot.at(out, reach))} {_at(spot.at(back, reach))} {_at(end)}"
    # A cubic's apex lies at (ends + 3 · controls) / 8 of each pair.
    apex = (look()["node"]["radius"] + 3 * reach) / 4 * math.cos(sizes["angle"])
    return Curve(path, tip, math.atan2(-back[1], -back[0]), spot.at(ahead, apex + 4), ahead)


def _loop_angles(network: Network, spot: Mapping[str, Spot]) -> dict[str, float]:
    pulls: defaultdict[str, list[Point]] = defaultdict(list)
    for link in network.links:
        source, target = spot[link.source], spot[link.target]
        if link.source != link.target:
            pulls[link.source].append(source.towards((target.x, target.y)))
            pulls[link.target].append(target.towards((source.x, source.y)))
    found = {}
    for node in network.nodes:
        x, y = (round(sum(ray[axis] for ray in pulls[node.id]), 2) for axis in (0, 1))
        found[node.id] = math.atan2(min(-y, 0), -x) if x or y else -math.pi / 2
    return found


def _at(point: Point) -> str:
    return f"{point[0]:.1f},{point[1]:.1f}"
