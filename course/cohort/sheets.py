"""CSV files as spreadsheets in Korea and elsewhere write and read them."""

import codecs
import csv
import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from course.network.files import write_bytes_atomically

_NUMBER = re.compile(r"-?\d+(\.\d+)?(e[+-]?\d+)?")
_QUOTED = re.compile(r'"(?:[^"]|"")*"')
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


@dataclass(frozen=True)
class Text:
    """What a file says, and how its bytes said it.

    Attributes
    ----------
    encoding
        ``utf-8``, ``utf-16-le``, ``utf-16-be`` or ``cp949``.
    mark
        The byte order mark the file begins with, or nothing.
    delimiter
        A comma, a semicolon or a tab.
    """

    text: str
    encoding: str
    mark: bytes
    delimiter: str

    def as_bytes(self, text: str) -> bytes:
        """Another text in the same encoding, with the same mark."""
        return self.mark + text.encode(self.encoding)


def write(path: Path, rows: Iterable[Sequence[str]]) -> Path:
    """Write rows as CSV that only its owner may read.

    UTF-8 with a byte order mark: Excel in Korea reads a file without one as CP949 and shows broken names.
    Whoever reads it in Python says ``encoding="utf-8-sig"``.

    Returns
    -------
    Path
        Where it is, absolute.
    """
    path = path.resolve()
    write_bytes_atomically(path, as_bytes(rows), 0o600)
    return path


def as_bytes(rows: Iterable[Sequence[str]]) -> bytes:
    """Rows as the bytes of a CSV file, each cell made `plain`."""
    text = io.StringIO(newline="")
    own = ([cell if isinstance(cell, Kept) else plain(cell) for cell in row] for row in rows)
    csv.writer(text).writerows(own)
    return text.getvalue().encode("utf-8-sig")


def plain(text: str) -> str:
    """Text a spreadsheet takes as text: what starts like a formula gets an apostrophe before it.

    >>> plain("=1+1"), plain("김민수"), plain("-0.25")
    ("'=1+1", '김민수', '-0.25')
    """
    is_formula = text[:1] in ("=", "+", "-", "@", "\t", "\r") and not _NUMBER.fullmatch(text)
    return f"'{text}" if is_formula else text


class Kept(str):
    """A cell that `digits` has made and `plain` leaves alone."""


def digits(text: str) -> str:
    """An id that Excel shows as it is written: it would take the zeros in front of a number, and its last digits.

    >>> digits("00261234"), digits("20261234"), digits("kim")
    ('="00261234"', '20261234', 'kim')
    """
    is_at_risk = text.isascii() and text.isdigit() and (text[0] == "0" or len(text) > 15)
    return Kept(f'="{text}"') if is_at_risk else text


def decode(data: bytes) -> Text:
    """The text of a CSV file, whoever wrote it.

    UTF-8 with or without a mark, UTF-16 with one (Excel's "Unicode text"), or CP949 (Excel's "CSV" in Korea).

    Raises
    ------
    UnicodeDecodeError
        When it is none of these.

    Examples
    --------
    >>> decode("학번;이름".encode("cp949"))
    Text(text='학번;이름', encoding='cp949', mark=b'', delimiter=';')
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            text = data[len(mark) :].decode(encoding)
            return Text(text, encoding, mark, _delimiter(text))
    try:
        text, encoding = data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        text, encoding = data.decode("cp949"), "cp949"
    return Text(text, encoding, b"", _delimiter(text))


def read(data: bytes) -> list[list[str]]:
    """The rows of a CSV file (see `decode`); commas, semicolons or tabs.

    Raises
    ------
    UnicodeDecodeError
        When it is no text.

    Examples
    --------
    >>> read("학번;이름".encode("cp949"))
    [['학번', '이름']]
    """
    told = decode(data)
    return list(csv.reader(io.StringIO(told.text, newline=""), delimiter=told.delimiter))


def _delimiter(text: str) -> str:
    """What divides the cells: whichever the first line with any has most of, outside quotation marks."""
    for line in _QUOTED.sub("", text[:20_000]).splitlines():
        if any(mark in line for mark in ",;\t"):
            return max(",;\t", key=line.count)
    return ","
