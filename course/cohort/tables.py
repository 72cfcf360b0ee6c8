"""Tables in a terminal, where a Hangul letter is two columns wide."""

import unicodedata
from collections.abc import Sequence


def table(headings: Sequence[str], rows: Sequence[Sequence[str]], numbers: Sequence[int] = ()) -> str:
    """Rows of text as an aligned table.

    Parameters
    ----------
    headings, rows
        Cells of text.
    numbers
        Columns (from 0) to set flush right.

    Examples
    --------
    >>> print(table(["이름", "mark"], [["김민수", "3"], ["Ada", "12"]], [1]))
    이름    mark
    ------  ----
    김민수     3
    Ada       12
    """
    lines = [headings, *rows]
    widths = [max(width(line[column]) for line in lines) for column in range(len(headings))]
    rule = ["-" * each for each in widths]
    return "\n".join(_line(line, widths, numbers) for line in [headings, rule, *rows])


def width(text: str) -> int:
    """Columns a text takes in a terminal."""
    whole = unicodedata.normalize("NFC", text)
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in whole)


def number(value: float | None) -> str:
    """Points as a person writes them; a dash for no mark.

    >>> number(3.0), number(2.5), number(None)
    ('3', '2.5', '–')
    """
    return "–" if value is None else f"{round(value, 2):g}"


def _line(cells: Sequence[str], widths: Sequence[int], numbers: Sequence[int]) -> str:
    parts = []
    for column, (cell, space) in enumerate(zip(cells, widths, strict=True)):
        blank = " " * (space - width(cell))
        parts.append(blank + cell if column in numbers else cell + blank)
    return "  ".join(parts).rstrip()
