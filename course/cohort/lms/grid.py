"""A CSV file whose cells know where they stand, so that one can change and every other byte stays."""

import csv
import io
import re
from dataclasses import dataclass
from functools import cached_property

from course.cohort import sheets
from course.cohort.problems import CohortError
from course.cohort.sheets import Text
from course.words import say

Place = tuple[int, int]
"""Row and column, both from 0."""


@dataclass(frozen=True)
class Cell:
    """A cell: what it says, and where it stands in the text, quotation marks included."""

    text: str
    start: int
    end: int


@dataclass(frozen=True)
class Grid:
    """The cells of a file.

    Examples
    --------
    >>> grid = Grid.read(b'\\xef\\xbb\\xbfname;"mark"\\r\\n"Lee; A";""\\r\\n')
    >>> grid.rows[1][0].text, grid.with_cells({(1, 1): "7.5"})
    ('Lee; A', b'\\xef\\xbb\\xbfname;"mark"\\r\\n"Lee; A";"7.5"\\r\\n')
    """

    source: Text
    rows: tuple[tuple[Cell, ...], ...]

    @classmethod
    def read(cls, data: bytes, name: str = "") -> "Grid":
        """The grid of a file's bytes.

        Raises
        ------
        CohortError
            When it is no text, or no CSV whose cells are certain: then nothing could be put into it safely.
        """
        try:
            source = sheets.decode(data)
            if source.as_bytes(source.text) != data:
                raise UnicodeError
        except UnicodeError:
            raise CohortError(say("lms.error.no_text", path=name)) from None
        grid = cls(source, tuple(_rows(source.text, source.delimiter)))
        told = csv.reader(io.StringIO(source.text, newline=""), delimiter=source.delimiter)
        try:
            same = [[cell.text for cell in row] for row in grid.rows] == list(told)
        except csv.Error:
            same = False
        if not same:
            raise CohortError(say("lms.error.not_csv", path=name))
        return grid

    @cached_property
    def texts(self) -> list[list[str]]:
        """The rows as texts only."""
        return [[cell.text for cell in row] for row in self.rows]

    def with_cells(self, changes: dict[Place, str]) -> bytes:
        """The file's bytes with some cells saying something else; a cell that was quoted stays quoted."""
        text, done, parts = self.source.text, 0, []
        for row, column in sorted(changes):
            cell = self.rows[row][column]
            was_quoted = text[cell.start : cell.start + 1] == '"'
            parts += [text[done : cell.start], self._written(changes[row, column], was_quoted)]
            done = cell.end
        return self.source.as_bytes("".join(parts) + text[done:])

    def _written(self, text: str, quoted: bool) -> str:
        if quoted or any(letter in text for letter in f'{self.source.delimiter}"\r\n'):
            return '"' + text.replace('"', '""') + '"'
        return text


def _rows(text: str, delimiter: str) -> list[tuple[Cell, ...]]:
    """Every cell with its place, as Python's own reader divides them (`Grid.read` holds the two together)."""
    rest = rf"[^{re.escape(delimiter)}\r\n]*"
    cell = re.compile(rf'(?:"((?:[^"]|"")*)"({rest})|({rest}))({re.escape(delimiter)}|\r\n|\r|\n|\Z)')
    rows: list[tuple[Cell, ...]] = []
    row: list[Cell] = []
    at = 0
    while at < len(text) or row:
        found = cell.match(text, at)
        if found is None or found[2]:
            return rows  # more behind a closing quotation mark: where the cell ends is a guess
        inside, _, bare, end = found.groups()
        said = bare if inside is None else inside.replace('""', '"')
        row.append(Cell(said, found.start(), found.start(4)))
        at = found.end()
        if end != delimiter:
            is_blank = len(row) == 1 and row[0].start == row[0].end
            rows.append(() if is_blank else tuple(row))
            row = []
    return rows
