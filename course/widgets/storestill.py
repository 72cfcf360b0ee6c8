"""The picture that stands in for a store replay: everything up to its last day."""

import math
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from course.network.look import look
from course.words import say

INK, MUTED, PAPER, EDGE = "#1f2328", "#57606a", "#ffffff", "#d8dce1"
LINES = ("#0072b2", "#a84300")
"""Of purchases and of gifts, which are broken too."""

_DASHES = ("", ' stroke-dasharray="5 3"')
_HALO = f'stroke="{PAPER}" stroke-width="4" paint-order="stroke"'
_HEAD = 64

Told = dict[str, Any]


def described(told: Told, title: str = "") -> str:
    """The replay in words, as it stands on its last day.

    >>> from course.words import use
    >>> use("en")
    >>> growth = {"day": [9], "sales": [8], "bought": [5], "gifted": [3], "beyond": [2], "share": [25.0], "outside": [0]}
    >>> described({"growth": growth, "circles": {"name": [""]}}, "Pans")
    'Pans. Day 9: purchases 5, gifts 3. Beyond the first circle 2 (25%).'
    """
    growth: dict[str, Any] = {name: column[-1] if column else 0 for name, column in told["growth"].items()}
    growth["share"] = f"{growth['share']:g}"
    said = say("storereplay.page.now", **growth)
    if any(told["circles"]["name"]):
        said += " " + say("storereplay.page.outside", **growth)
    return ". ".join(filter(None, (title.rstrip("."), said)))


def drawn(told: Told, title: str = "") -> str:
    """The SVG: circles of people, who sold and gave to whom, and what the lines mean."""
    width, height = told["planes"]["wide"]
    text = described(told, title)
    font = quoteattr(str(look()["font"]))
    return "".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 {-_HEAD} {width} {height + _HEAD}" role="img"'
            f' aria-label={quoteattr(text)} font-family={font} font-size="15">',
            f'<rect y="{-_HEAD}" width="{width}" height="{height + _HEAD}" fill="{PAPER}"/>',
            *_heading(text),
            *_circles(told),
            *(_links(told, kind, *told["planes"]["wide"]) for kind in range(len(LINES))),
            *_names(told),
            *_dots(told),
            "</svg>",
        ]
    )


def _heading(text: str) -> list[str]:
    names = [say(f"storereplay.page.{kind}") for kind in ("buy", "gift")]
    marks = [
        f'<path d="M{x} -18h34" stroke="{colour}" stroke-width="2.5"{dash}/>'
        f'<text x="{x + 42}" y="-13" fill="{MUTED}">{escape(name)}</text>'
        for x, colour, dash, name in zip((14, 150), LINES, _DASHES, names, strict=True)
    ]
    return [f'<text x="14" y="-40" fill="{INK}" font-weight="600">{escape(text)}</text>', *marks]


def _circles(told: Told) -> list[str]:
    return [
        f'<circle cx="{x}" cy="{y}" r="{radius}" fill="#f4f5f7" stroke="{EDGE}"/>'
        for x, y, radius in told["circles"]["places"]["wide"]
    ]


def _names(told: Told) -> list[str]:
    circles = zip(told["circles"]["name"], told["circles"]["places"]["wide"], strict=True)
    return [
        f'<text x="{x}" y="{y + radius + 16}" text-anchor="middle" fill="{MUTED}" {_HALO}>{escape(name)}</text>'
        for name, (x, y, radius) in circles
    ]


def _links(told: Told, kind: int, width: float, height: float) -> str:
    places, sales = told["people"]["places"]["wide"], told["sales"]
    ways = "".join(
        _way(places[giver], places[receiver], kind, width, height)
        for this, giver, receiver in zip(sales["kind"], sales["giver"], sales["receiver"], strict=True)
        if this == kind
    )
    pen = f'stroke="{LINES[kind]}" stroke-opacity="0.6" stroke-width="1.3"{_DASHES[kind]}'
    return f'<path d="{ways}" fill="none" {pen}/>'


def _dots(told: Told) -> list[str]:
    people, made = told["people"], []
    open_at = {
        receiver
        for receiver, opened in zip(told["sales"]["receiver"], told["sales"]["opened"], strict=True)
        if opened
    }
    for at, (name, (x, y), finds) in enumerate(
        zip(people["name"], people["places"]["wide"], people["finds"], strict=True)
    ):
        store = finds or at in open_at
        fill, stroke = (INK, PAPER) if store else (PAPER, MUTED)
        made.append(f'<circle cx="{x}" cy="{y}" r="{8 if finds else 4.5}" fill="{fill}" stroke="{stroke}"/>')
        if finds:
            made.append(
                f'<text x="{x}" y="{y - 12}" text-anchor="middle" fill="{INK}" font-weight="600" {_HALO}>'
                f"{escape(name)}</text>"
            )
    return made


def _way(one: list[float], other: list[float], kind: int, width: float, height: float) -> str:
    """The way of a sale as SVG path data: the rule of course/widgets/js/storereplay/ways.js.

    A long one bends towards the middle of the plane, a gift also to one side, so that it shows beside a purchase.

    >>> _way([100, 100], [200, 100], 0, 1000, 640), _way([100, 100], [200, 100], 1, 1000, 640)
    ('M100 100Q162 108 200 100', 'M100 100Q162 120 200 100')
    """
    (a, b), (c, d) = one, other
    pull, aside = 0.35 * min(1, math.dist(one, other) / width), 0.12 * kind
    x, y = (a + c) / 2, (b + d) / 2
    x, y = x + pull * (width / 2 - x) - aside * (d - b), y + pull * (height / 2 - y) + aside * (c - a)
    return f"M{a:g} {b:g}Q{x:.0f} {y:.0f} {c:g} {d:g}"
