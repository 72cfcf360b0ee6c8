"""The picture of the Supercharger board: roads, towns, stations, how far each reaches, and the hops between them."""

from collections.abc import Sequence
from itertools import combinations
from math import hypot, sqrt
from typing import TYPE_CHECKING

from course.widgets.boards.scene import Box, Dot, Line, Mark, Scene, Words
from course.widgets.boards.supercharger_land import DETOUR, Land
from course.words import say

if TYPE_CHECKING:
    import pandas

WIDTH, HEIGHT = 640, 320
_SCALE, _LEFT, _TOP = 0.86, 0, -25  # from the land's kilometres
_BOX = 14


def draw(land: Land, built: Sequence[str], range_km: float, *, circles: bool, says: str) -> Scene:
    """The land as it stands.

    Parameters
    ----------
    land, built
        The places, and the sites built.
    range_km
        By road, on one charge.
    circles
        Whether each station's reach is drawn.
    says
        What the picture shows, in a sentence.

    Examples
    --------
    >>> draw(Land("corridor"), [], 200, circles=True, says="three stations").marks[0].look
    'range'
    """
    stations, reach = land.stations(built), range_km / DETOUR
    marks: list[Mark] = []
    if circles:
        marks += [
            Dot(f"reach-{id}", *_at(x, y), _SCALE * reach, look="range") for id, x, y in _points(stations)
        ]
    marks += _roads(land)
    marks += _hops(stations, reach)
    marks += _towns(land)
    marks += [_site(land, id, built) for id in land.candidates]
    marks += [
        Box(f"station-{id}", x - _BOX / 2, y - _BOX / 2, _BOX, _BOX, look="first", label=land.sites["name"][id])
        for id, x, y in ((id, *_at(*land.sites.loc[id, ["x", "y"]])) for id in land.standing)
    ]  # fmt: skip
    return Scene(WIDTH, HEIGHT, f"{say('supercharger.picture')} {says}", marks)


def _at(x: float, y: float) -> tuple[float, float]:
    """A place of the land in the picture."""
    return _LEFT + _SCALE * x, _TOP + _SCALE * y


def _points(table: "pandas.DataFrame") -> list[tuple[str, float, float]]:
    return list(table[["x", "y"]].itertuples(name=None))


def _roads(land: Land) -> list[Mark]:
    place = {id: _at(x, y) for id, x, y in _points(land.towns)}
    return [
        Line(f"road-{start}-{end}", *place[start], *place[end], look="quiet", label=say("supercharger.road", km=km))
        for start, end, km in land.roads.itertuples(index=False)
    ]  # fmt: skip


def _hops(stations: "pandas.DataFrame", reach: float) -> list[Mark]:
    """Stations that are one charge apart."""
    return [
        Line(f"hop-{a}-{b}", *_at(ax, ay), *_at(bx, by), look="third", label=say("supercharger.hop"))
        for (a, ax, ay), (b, bx, by) in combinations(_points(stations), 2)
        if hypot(ax - bx, ay - by) <= reach * (1 + 1e-9)
    ]


def _towns(land: Land) -> list[Mark]:
    """Larger for more people, with the name above or below, where there is room."""
    marks: list[Mark] = []
    for id, name, x, y, people in land.towns[["name", "x", "y", "people"]].itertuples(name=None):
        at, r = _at(x, y), 5 + 0.55 * sqrt(people)
        label = say("supercharger.town", name=name, people=people)
        marks.append(Dot(f"town-{id}", *at, r, look="quiet", label=label))
        marks.append(Words(f"name-{id}", at[0], at[1] - max(r, 12) - 4, name))
    return marks


def _site(land: Land, id: str, built: Sequence[str]) -> Mark:
    """A place for a station, to be pressed."""
    here = land.sites.loc[id]
    is_built = id in built
    label = say(f"supercharger.site.{'built' if is_built else 'free'}", name=here["name"])
    look = "picked" if is_built else "plain"
    return Dot(id, *_at(here["x"], here["y"]), 9, look=look, label=label, press="built", on=is_built)
