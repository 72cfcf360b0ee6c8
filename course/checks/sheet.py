"""A task's own numbers on one sheet: a title, a table, and a few lines below it."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from course.words import language

_CELL = "padding:3px 14px 3px 0;text-align:{side};border-bottom:1px solid rgba(127,127,127,.35)"


@dataclass(frozen=True, repr=False)
class Sheet:
    """What a student reads before answering.

    Parameters
    ----------
    title
        What it is, in words.
    heads
        Of the table's columns.
    rows
        The table; the first column stands to the left, the others to the right.
    notes
        Lines below the table.
    left
        Whether every column stands to the left, as text does.

    Examples
    --------
    >>> print(Sheet("Cars", ("year", "cars"), [(2016, "5,000")], ["Yours: 2016."]))
    Cars
    year | cars
    2016 | 5,000
    Yours: 2016.
    """

    title: str
    heads: Sequence[str]
    rows: Sequence[Sequence[object]]
    notes: Sequence[str] = ()
    left: bool = False

    def __repr__(self) -> str:
        lines = [" | ".join(map(str, row)) for row in ([self.heads] if self.heads else []) + [*self.rows]]
        return "\n".join([self.title, *lines, *self.notes])

    def _repr_html_(self) -> str:
        head = self._row(self.heads, "th") if self.heads else ""
        body = "".join(self._row(row, "td") for row in self.rows)
        notes = "".join(f'<div style="margin-top:.35em">{escape(note)}</div>' for note in self.notes)
        return (
            f'<div lang="{language()}" style="max-width:46em;line-height:1.6;word-break:keep-all">'
            f"<strong>{escape(self.title)}</strong>"
            f'<table style="border-collapse:collapse;margin:.5em 0;font-variant-numeric:tabular-nums">'
            f"{head}{body}</table>{notes}</div>"
        )

    def _row(self, cells: Sequence[object], tag: str) -> str:
        sides = ["left" if self.left or not at else "right" for at in range(len(cells))]
        styled = zip(sides, cells, strict=True)
        return (
            "<tr>"
            + "".join(
                f'<{tag} style="{_CELL.format(side=side)}">{escape(str(cell))}</{tag}>'
                for side, cell in styled
            )
            + "</tr>"
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
