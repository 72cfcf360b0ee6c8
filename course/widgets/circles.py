"""Groups of people as circles around an open middle: where each circle and each person is drawn."""

import math
from collections.abc import Sequence
from functools import cache
from itertools import combinations, pairwise
from typing import NamedTuple

_GOLDEN = math.pi * (3 - math.sqrt(5))
_ROOM = 2.34  # radii between the middles of two circles: room for their names too
_NAME = 22  # below each circle
_SAMPLES = 720


class Circle(NamedTuple):
    """A circle on a plane whose corner above on the left is 0, 0."""

    x: float
    y: float
    radius: float


@cache
def circles(count: int, width: float, height: float) -> tuple[Circle, ...]:
    """So many circles of one size, evenly along a rounded rectangle.

    Parameters
    ----------
    count
        How many.
    width, height
        Of the plane they have to lie in.

    Examples
    --------
    >>> circles(1, 300, 200)
    (Circle(x=150.0, y=89.0, radius=83.7),)
    >>> len(set(circles(8, 1000, 700)))
    8
    """
    height -= _NAME
    radius = 0.47 * min(width, height)
    if count <= 1:
        return (Circle(width / 2, height / 2, round(radius, 1)),) * count
    while True:
        middles = _around(count, width / 2 - radius, height / 2 - radius)
        if min(math.dist(*pair) for pair in combinations(middles, 2)) >= _ROOM * radius:
            return tuple(
                Circle(round(width / 2 + x, 1), round(height / 2 + y, 1), round(radius, 1))
                for x, y in middles
            )
        radius *= 0.98


def spread(count: int) -> list[tuple[float, float]]:
    """So many places in a circle of radius 1, as even as the seeds of a sunflower, from the middle outwards.

    Examples
    --------
    >>> spread(2)
    [(0.0, 0.0), (-0.469, 0.43)]
    """
    return [
        (round(math.sqrt(at / count) * 0.9 * math.cos(at * _GOLDEN), 3),
         round(math.sqrt(at / count) * 0.9 * math.sin(at * _GOLDEN), 3))
        for at in range(count)
    ]  # fmt: skip


def _around(count: int, across: float, down: float) -> list[tuple[float, float]]:
    """Points at equal distances along a superellipse, the first two as far from the top's middle as each other."""
    turns = [2 * math.pi * at / _SAMPLES - math.pi / 2 for at in range(_SAMPLES + 1)]
    line = [(across * _rounded(math.cos(turn)), down * _rounded(math.sin(turn))) for turn in turns]
    way = [0.0]
    for one, other in pairwise(line):
        way.append(way[-1] + math.dist(one, other))
    wanted = [(at + 0.5) / count * way[-1] for at in range(count)]
    return [line[_at(way, length)] for length in wanted]


def _rounded(value: float) -> float:
    return math.copysign(abs(value) ** 0.6, value)


def _at(way: Sequence[float], length: float) -> int:
    return min(range(len(way)), key=lambda at: abs(way[at] - length))
