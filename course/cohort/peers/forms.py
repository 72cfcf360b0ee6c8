"""The form a reviewer fills in: a CSV file with a line for each drawing and criterion."""

from collections.abc import Iterable
from dataclasses import dataclass

from course.cohort import rubric, sheets
from course.cohort.peers.codes import tidy
from course.words import LANGUAGES, say

FILE = "review.csv"
COLUMNS = ("drawing", "criterion", "mark", "sentence")


@dataclass(frozen=True)
class Line:
    """One line of a form that came back.

    Attributes
    ----------
    number
        In the file, from 1.
    code
        `tidy`; empty when there is none.
    criterion
        One of `rubric.CRITERIA`; empty when it is none of them.
    mark, sentence
        What was typed, blanks around it gone.
    """

    number: int
    code: str
    criterion: str
    mark: str
    sentence: str

    @property
    def points(self) -> int | None:
        """The mark as 0, 1, 2, 3 or 4; None for anything else.

        >>> [Line(1, "", "", mark, "").points for mark in ("3", "３점", "4.0", "3.5", "5", "")]
        [3, 3, 4, None, None, None]
        """
        text = self.mark.removesuffix("점").strip()
        try:
            value = float(text)
        except ValueError:
            return None
        return int(value) if value in rubric.LEVELS else None


def blank(codes: Iterable[str], criteria: Iterable[str], language: str) -> bytes:
    """An empty form for some drawings."""
    headings = [say(f"peers.form.{column}", language) for column in COLUMNS]
    names = [say(f"comments.criterion.{criterion}", language) for criterion in criteria]
    return sheets.as_bytes([headings, *([code, name, "", ""] for code in codes for name in names)])


def read(data: bytes) -> list[Line] | None:
    """The lines of a form that came back, in either language; None when it is no form.

    Raises
    ------
    UnicodeDecodeError
        When it is no text at all.
    """
    columns: list[str] = []
    found = []
    for number, row in enumerate(sheets.read(data), 1):
        if not columns:
            meant = [_column(cell) for cell in row]
            columns = meant if {"drawing", "mark"} <= set(meant) else []
            continue
        cells = {column: cell.strip() for column, cell in zip(columns, row, strict=False) if column}
        if any(cells.values()):
            texts = [cells.get(name, "") for name in COLUMNS]
            found.append(Line(number, tidy(texts[0]), _criterion(texts[1]), texts[2], texts[3].lstrip("'")))
    return found if columns else None


def _column(heading: str) -> str:
    return _known({column: [column, *_said(f"peers.form.{column}")] for column in COLUMNS}, heading)


def _criterion(text: str) -> str:
    known = {name: [name, *_said(f"comments.criterion.{name}")] for name in rubric.CRITERIA}
    return _known(known, text)


def _said(key: str) -> list[str]:
    return [say(key, language) for language in LANGUAGES]


def _known(names: dict[str, list[str]], text: str) -> str:
    plain = " ".join(text.split()).casefold()
    return next((key for key, every in names.items() if plain in (one.casefold() for one in every)), "")
