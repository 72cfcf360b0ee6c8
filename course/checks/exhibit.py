"""A case to read: a heading, a picture where there is one, a table, and notes below it."""

import base64
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from course.network import Network
from course.words import language

_CELL = "padding:4px 16px 4px 0;text-align:{side};border-bottom:1px solid rgba(127,127,127,.35);vertical-align:top"


@dataclass(frozen=True, repr=False)
class Exhibit:
    """What an exercise shows of a case; a cell that ends with it shows it.

    Parameters
    ----------
    title
        The case's name.
    heads
        The columns' heads.
    rows
        Texts, as many in a row as there are heads.
    notes
        Sentences below the table.
    picture
        A drawing to show above the table, or None.

    Examples
    --------
    >>> Exhibit("Two shops", ["shop", "visitors"], [["bakery", "40"], ["<b>bar</b>", "25"]], ["Invented."])
    Two shops
    shop · visitors
    bakery · 40
    <b>bar</b> · 25
    Invented.
    """

    title: str
    heads: Sequence[str]
    rows: Sequence[Sequence[str]]
    notes: Sequence[str] = ()
    picture: Network | None = None

    def __repr__(self) -> str:
        table = [" · ".join(row) for row in (self.heads, *self.rows)]
        return "\n".join([self.title, *table, *self.notes])

    def _repr_html_(self) -> str:
        head = _row(self.heads, "th", self._sides)
        body = "".join(_row(row, "td", self._sides) for row in self.rows)
        notes = "".join(f'<p style="margin:.6em 0 0">{escape(note)}</p>' for note in self.notes)
        return (
            f'<div lang="{language()}" style="max-width:46em;word-break:keep-all"><strong>{escape(self.title)}</strong>'
            f"{_image(self.picture)}"
            f'<table style="border-collapse:collapse;margin:.6em 0 0">{head}{body}</table>{notes}</div>'
        )

    @property
    def _sides(self) -> list[str]:
        """Columns of numbers stand on the right, so that their digits can be compared."""
        columns = zip(*self.rows, strict=True)
        return [
            "right" if all(cell[:1].isdigit() or cell in ("", "–") for cell in column) else "left"
            for column in columns
        ]


def _row(cells: Sequence[str], tag: str, sides: Sequence[str]) -> str:
    drawn = (
        f'<{tag} style="{_CELL.format(side=side)}">{escape(cell)}</{tag}>'
        for cell, side in zip(cells, sides, strict=True)
    )
    return f"<tr>{''.join(drawn)}</tr>"


def _image(network: Network | None) -> str:
    if network is None:
        return ""
    picture = base64.b64encode(network.to_svg().encode()).decode()
    return (
        f'<div><img src="data:image/svg+xml;base64,{picture}" alt="{escape(network.title, quote=True)}" '
        'style="background:#fff;border-radius:8px;max-width:100%;max-height:420px"></div>'
    )
