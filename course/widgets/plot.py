"""A small line plot as SVG, for a predicted curve and what really happened."""

import html
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from course.widgets.forms import CurveForm, Point, plain

WIDTH, HEIGHT = 480, 280
_LEFT, _RIGHT, _TOP, _BOTTOM = 56, 16, 28, 44


@dataclass(frozen=True)
class Line:
    """A curve with its name.

    Parameters
    ----------
    name
        Written in the legend.
    points
        From left to right, in the units of the axes.
    colour
        Of the line.
    dashed
        Whether the line is broken, so that two lines differ without colour.
    width
        Of the line; an edge of a band is thinner, and has no name.
    """

    name: str
    points: Sequence[Point]
    colour: str
    dashed: bool = False
    width: float = 3


def points_of(value: Any, x_max: float) -> list[Point] | None:
    """A curve out of what a run gave; None when it is none.

    Parameters
    ----------
    value
        A mapping from x to y (a pandas Series too), pairs, or values spread evenly from 0 to ``x_max``.

    Examples
    --------
    >>> points_of([1, 3, 9], 10)
    [(0.0, 1.0), (5.0, 3.0), (10.0, 9.0)]
    >>> points_of({0: 1, 10: 4}, 10)
    [(0.0, 1.0), (10.0, 4.0)]
    >>> points_of("a sentence", 10) is None
    True
    """
    try:
        items = list(value.items()) if isinstance(value, Mapping) or hasattr(value, "items") else list(value)
        if len(items) < 2 or isinstance(value, str):
            return None
        if not hasattr(items[0], "__len__"):
            items = [(x_max * place / (len(items) - 1), item) for place, item in enumerate(items)]
        return sorted((float(x), float(y)) for x, y in items)
    except (TypeError, ValueError):
        return None


def curve_svg(form: CurveForm, lines: Sequence[Line], description: str) -> str:
    """The lines over the form's axes, which grow when a line leaves them.

    Examples
    --------
    >>> svg = curve_svg(CurveForm("day", "people", 10, 100), [Line("mine", [(0, 0), (10, 50)], "navy")], "a plot")
    >>> svg.count("<polyline"), "people" in svg
    (1, True)
    """
    x_max = _reaching(form.x_max, [x for line in lines for x, _ in line.points])
    y_max = _reaching(form.y_max, [y for line in lines for _, y in line.points])
    parts = [*_grid(form, x_max, y_max)]
    parts += [_polyline(line, x_max, y_max) for line in lines]
    named = [line for line in lines if line.name]
    parts += [_legend(line, row, 120 if len(named) < 3 else 100) for row, line in enumerate(named)]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img"'
        ' font-family="system-ui, sans-serif" font-size="12">'
        f"<title>{html.escape(description)}</title>{''.join(parts)}</svg>"
    )


def _grid(form: CurveForm, x_max: float, y_max: float) -> list[str]:
    right, bottom = WIDTH - _RIGHT, HEIGHT - _BOTTOM
    parts = []
    for step in range(5):
        x, y = _x(x_max * step / 4, x_max), _y(y_max * step / 4, y_max)
        parts.append(f'<path d="M{_LEFT} {y:.1f}H{right}" stroke="#e2e5ea"/>')
        parts.append(_text(x, bottom + 16, plain(x_max * step / 4), "middle"))
        parts.append(_text(_LEFT - 6, y + 4, plain(y_max * step / 4), "end"))
    parts.append(f'<path d="M{_LEFT} {_TOP}V{bottom}H{right}" fill="none" stroke="#8a919c"/>')
    parts.append(_text((_LEFT + right) / 2, HEIGHT - 8, form.x_label, "middle", "#2b303a"))
    parts.append(_text(_LEFT - 6, 14, form.y_label, "start", "#2b303a"))
    return parts


def _polyline(line: Line, x_max: float, y_max: float) -> str:
    points = " ".join(f"{_x(x, x_max):.1f},{_y(y, y_max):.1f}" for x, y in line.points)
    dashes = ' stroke-dasharray="7 5"' if line.dashed else ""
    return f'<polyline points="{points}" fill="none" stroke="{line.colour}" stroke-width="{line.width:g}"{dashes}/>'


def _legend(line: Line, row: int, step: float) -> str:
    x, y = _LEFT + step * row + 110, 14
    dashes = ' stroke-dasharray="7 5"' if line.dashed else ""
    stroke = f'<path d="M{x} {y - 4}h26" stroke="{line.colour}" stroke-width="3"{dashes}/>'
    return stroke + _text(x + 32, y, line.name, "start", "#2b303a")


def _text(x: float, y: float, text: str, anchor: str, colour: str = "#5b626e") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{colour}">{html.escape(text)}</text>'


def round_up(value: float) -> float:
    """The next round number above a positive one.

    >>> round_up(142), round_up(5)
    (160.0, 6.0)
    """
    exponent = math.floor(math.log10(value))
    sizes = (float(f"{size}e{exponent}") for size in (1, 1.2, 1.6, 2, 2.4, 3.2, 4, 6, 8, 10))
    return next(size for size in sizes if size >= value)


def _reaching(most: float, values: Sequence[float]) -> float:
    """The end of an axis: as asked for, or the next round number when a line leaves it."""
    highest = max(values)
    return most if highest <= most else round_up(highest)


def _x(value: float, x_max: float) -> float:
    return _LEFT + (WIDTH - _LEFT - _RIGHT) * value / x_max


def _y(value: float, y_max: float) -> float:
    return HEIGHT - _BOTTOM - (HEIGHT - _TOP - _BOTTOM) * value / y_max
