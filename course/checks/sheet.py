"""What a task hands out to read: a picture, a few sentences, a table."""

import base64
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from course.words import language

_CELL = "padding:3px 14px 3px 0;text-align:left;border-bottom:1px solid rgba(127,127,127,.35)"
_IMAGE = "background:#fff;border-radius:8px;max-width:100%;max-height:420px"


@dataclass(frozen=True, repr=False)
class Sheet:
    """Something to read.

    Parameters
    ----------
    title
        What it is about.
    lines
        Sentences below it.
    heads, rows
        Of a table; none without heads.
    picture
        An SVG that stands above the sentences; what it shows is in them, or in the table, too.

    Examples
    --------
    >>> Sheet("A count", ("9 of 36 shared.",))
    A count
    9 of 36 shared.
    """

    title: str
    lines: Sequence[str] = ()
    heads: Sequence[str] = ()
    rows: Sequence[Sequence[str]] = ()
    picture: str = ""

    def __repr__(self) -> str:
        table = [" | ".join(row) for row in ([self.heads, *self.rows] if self.heads else [])]
        return "\n".join([self.title, *self.lines, *table])

    def _repr_html_(self) -> str:
        said = "".join(f'<p style="margin:.4em 0">{escape(line)}</p>' for line in self.lines)
        table = f'<table style="border-collapse:collapse">{self._rows()}</table>' if self.heads else ""
        return (
            f'<div lang="{language()}" style="max-width:46em"><strong>{escape(self.title)}</strong>'
            f"{self._image()}{said}{table}</div>"
        )

    def _rows(self) -> str:
        tagged = [(self.heads, "th"), *((row, "td") for row in self.rows)]
        return "".join(
            "<tr>" + "".join(f'<{tag} style="{_CELL}">{escape(cell)}</{tag}>' for cell in row) + "</tr>"
            for row, tag in tagged
        )

    def _image(self) -> str:
        if not self.picture:
            return ""
        drawn = base64.b64encode(self.picture.encode()).decode()
        alt = escape(self.title, quote=True)
        return f'<div><img src="data:image/svg+xml;base64,{drawn}" alt="{alt}" style="{_IMAGE}"></div>'
