"""A crowd's map as an SVG that stands still: communities, ties, people, and the seeds."""

import html
from collections.abc import Collection

from course.network.look import look
from course.widgets.crowd import Crowd
from course.widgets.seating import ASPECT, Seating
from course.widgets.still import Bundle, image

_HIGH = 480  # user units
_DISC, _EDGE, _TIE, _PERSON, _SEED, _INK = "#f3f5f7", "#d8dce1", "#8a94a0", "#7d8793", "#f2b600", "#1f2328"


def picture(crowd: Crowd, seating: Seating, seeds: Collection[int], text: str) -> Bundle:
    """The map as an image with its words, and as text.

    Examples
    --------
    >>> from course.widgets.seating import seat
    >>> club = Crowd.of("karate")
    >>> sorted(picture(club, seat(club), [0], "a club"))
    ['text/html', 'text/plain']
    """
    shown = image(draw(crowd, seating, seeds, text), text, width=624)
    caption = f"<figcaption>{html.escape(text)}</figcaption>"
    figure = f'<figure style="margin: 0">{shown}{caption}</figure>'
    return {"text/html": f'<div class="course-still">{figure}</div>', "text/plain": text}


def draw(crowd: Crowd, seating: Seating, seeds: Collection[int], text: str) -> str:
    """The map as an SVG; a seed is a diamond, anybody else a dot."""
    places = (seating.people * _HIGH).round(1).tolist()
    radius = max(1.6, min(6.0, 0.16 * _HIGH * (ASPECT / max(len(places), 1)) ** 0.5))
    ties = "".join(
        f"M{places[one][0]:g} {places[one][1]:g}L{places[other][0]:g} {places[other][1]:g}"
        for one, other in crowd.ties
    )
    dots = "".join(_dot(x, y, radius) for number, (x, y) in enumerate(places) if number not in set(seeds))
    chosen = "".join(_diamond(places[number][0], places[number][1], radius * 2) for number in seeds)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {ASPECT * _HIGH:g} {_HIGH}" role="img" '
        f'font-family="{html.escape(str(look()["font"]))}"><title>{html.escape(text)}</title>'
        f'<rect width="100%" height="100%" fill="#ffffff"/>{_discs(crowd, seating)}'
        f'<path d="{ties}" stroke="{_TIE}" stroke-opacity=".3" stroke-width=".8" fill="none"/>'
        f'<path d="{dots}" fill="{_PERSON}"/>'
        f'<path d="{chosen}" fill="{_SEED}" stroke="{_INK}" stroke-width="1.4"/>'
        f"{_names(crowd, seating)}</svg>"
    )


def _discs(crowd: Crowd, seating: Seating) -> str:
    return "".join(
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" fill="{_DISC}" stroke="{_EDGE}"/>'
        for x, y, radius in (seating.discs * _HIGH).tolist()
    )


def _names(crowd: Crowd, seating: Seating) -> str:
    return "".join(
        f'<text x="{x:.1f}" y="{y - radius - 4:.1f}" text-anchor="middle" font-size="11" fill="{_INK}" '
        f'stroke="#ffffff" stroke-width="3" paint-order="stroke">{html.escape(title)}</text>'
        for title, (x, y, radius) in zip(crowd.titles, (seating.discs * _HIGH).tolist(), strict=True)
    )


def _dot(x: float, y: float, r: float) -> str:
    return f"M{x - r:.1f} {y:g}a{r:.1f} {r:.1f} 0 1 0 {2 * r:.1f} 0a{r:.1f} {r:.1f} 0 1 0 {-2 * r:.1f} 0z"


def _diamond(x: float, y: float, r: float) -> str:
    return f"M{x:g} {y - r:.1f}L{x + r:.1f} {y:g}L{x:g} {y + r:.1f}L{x - r:.1f} {y:g}z"
