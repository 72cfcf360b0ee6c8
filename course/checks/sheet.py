"""What a task gives to read: a text, tables and pictures of one's own variant, in Lab, in print and as plain text."""

import base64
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from course.words import language

_CELL = "padding:3px 14px 3px 0;text-align:{side};border-bottom:1px solid rgba(127,127,127,.35)"


@dataclass(frozen=True)
class Table:
    """Rows below a heading.

    Parameters
    ----------
    heads
        The columns' names.
    rows
        What stands in them.
    caption
        What the table shows; may be empty.
    """

    heads: Sequence[str]
    rows: Sequence[Sequence[Any]]
    caption: str = ""


@dataclass(frozen=True)
class Picture:
    """A drawing and what it shows, for whoever cannot see it; `width` is how wide it stands, in pixels."""

    svg: str
    label: str
    width: int = 340


@dataclass(frozen=True)
class Sheet:
    """A task's own text, tables and pictures.

    Parameters
    ----------
    title
        What it is about.
    parts
        Paragraphs, tables and pictures, in the order in which they are read.

    Examples
    --------
    >>> print(Sheet("Two friends", ("Ann & Ben.", Table(["who", "whom"], [["Ann", "Ben"]]))))
    Two friends
    Ann & Ben.
    who · whom
    Ann · Ben
    """

    title: str
    parts: Sequence[str | Table | Picture] = ()

    def __str__(self) -> str:
        return "\n".join([self.title, *(line for part in self.parts for line in _lines(part))])

    def __repr__(self) -> str:
        return str(self)

    def _repr_html_(self) -> str:
        body = "".join(_html(part) for part in self.parts)
        return (
            f'<div lang="{language()}" style="max-width:46em;line-height:1.65;word-break:keep-all">'
            f"<div><strong>{escape(self.title)}</strong></div>{body}</div>"
        )


class Shown:
    """What shows itself as a sheet, in the language in force."""

    def sheet(self) -> Sheet:
        """The sheet."""
        raise NotImplementedError

    def __repr__(self) -> str:
        return repr(self.sheet())

    def _repr_html_(self) -> str:
        return self.sheet()._repr_html_()


def tabled(
    title: str,
    heads: Sequence[str] = (),
    rows: Sequence[Sequence[Any]] = (),
    notes: Sequence[str] = (),
    *,
    lines: Sequence[str] = (),
    picture: Picture | None = None,
) -> Sheet:
    """The usual sheet: a picture if there is one, lines, a table, and notes below it.

    >>> print(tabled("Cars", ("year", "cars"), [(2016, "5,000")], ["Yours: 2016."]))
    Cars
    year · cars
    2016 · 5,000
    Yours: 2016.
    """
    above: list[str | Picture] = [*([picture] if picture else []), *lines]
    table = [Table(heads, rows)] if rows else []
    return Sheet(title, (*above, *table, *notes))


def ring(ties: Iterable[tuple[str, str]], people: Sequence[str], marked: Sequence[str] = ()) -> str:
    """The SVG of who is friends with whom: people on a circle, those marked in dark.

    >>> ring([("1", "2")], ["1", "2", "3"]).count("<line")
    1
    """
    size, middle = 340, 170
    turn = 2 * math.pi / max(len(people), 1)
    at = {
        who: (middle + 140 * math.sin(n * turn), middle - 140 * math.cos(n * turn))
        for n, who in enumerate(people)
    }
    lines = "".join(
        f'<line x1="{at[a][0]:.1f}" y1="{at[a][1]:.1f}" x2="{at[b][0]:.1f}" y2="{at[b][1]:.1f}" '
        'stroke="#75808c" stroke-width="2"/>'
        for a, b in ties
    )
    dots = "".join(_dot(who, *at[who], who in marked) for who in people)
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}">{lines}{dots}</svg>'


def rows_of(table: Mapping[Any, Iterable[Any]]) -> list[list[str]]:
    """A row for each key: the key, and its values behind one another.

    >>> rows_of({1: [2, 3]})
    [['1', '2, 3']]
    """
    return [[str(key), ", ".join(map(str, values))] for key, values in table.items()]


def _dot(who: str, x: float, y: float, dark: bool) -> str:
    fill, ink = ("#2f6fd0", "#fff") if dark else ("#fff", "#222")
    return (
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="17" fill="{fill}" stroke="#2f6fd0" stroke-width="2"/>'
        f'<text x="{x:.1f}" y="{y + 5:.1f}" text-anchor="middle" font-size="14" '
        f'font-family="sans-serif" fill="{ink}">{escape(who)}</text>'
    )


def _lines(part: str | Table | Picture) -> list[str]:
    if isinstance(part, str):
        return [part]
    if isinstance(part, Picture):
        return [part.label]
    caption = [part.caption] if part.caption else []
    heads = [part.heads] if part.heads else []
    return [*caption, *(" · ".join(map(str, row)) for row in (*heads, *part.rows))]


def _html(part: str | Table | Picture) -> str:
    if isinstance(part, str):
        return f'<p style="margin:.5em 0">{escape(part)}</p>'
    if isinstance(part, Picture):
        data = base64.b64encode(part.svg.encode()).decode()
        return (
            f'<div><img src="data:image/svg+xml;base64,{data}" alt="{escape(part.label, quote=True)}" '
            'style="background:#fff;border-radius:8px;max-width:100%;'
            f'width:{part.width}px;margin:.4em 0"></div>'
        )
    sides = _sides(part.rows)
    head = _row(part.heads, "th", sides) if part.heads else ""
    caption = f'<p style="margin:.7em 0 .2em">{escape(part.caption)}</p>' if part.caption else ""
    body = "".join(_row(row, "td", sides) for row in part.rows)
    return f'{caption}<table style="border-collapse:collapse;margin:.3em 0">{head}{body}</table>'


def _sides(rows: Sequence[Sequence[Any]]) -> list[str]:
    """Columns of numbers stand on the right, so that their digits can be compared; the first one names the row."""
    columns = zip(*([str(cell) for cell in row] for row in rows), strict=True)
    return [
        "right" if at and all(cell[:1].isdigit() or cell in ("", "–", "?") for cell in column) else "left"
        for at, column in enumerate(columns)
    ]


def _row(cells: Sequence[Any], tag: str, sides: Sequence[str]) -> str:
    drawn = (
        f'<{tag} style="{_CELL.format(side=side)}">{escape(str(cell))}</{tag}>'
        for cell, side in zip(cells, sides, strict=True)
    )
    return f"<tr>{''.join(drawn)}</tr>"
