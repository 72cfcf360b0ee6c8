"""CSV files as spreadsheets in Korea and elsewhere write and read them."""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from course.network.files import write_bytes_atomically

_NUMBER = re.compile(r"-?\d+(\.\d+)?(e[+-]?\d+)?")


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
    csv.writer(text).writerows([plain(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def plain(text: str) -> str:
    """Text a spreadsheet takes as text: what starts like a formula gets an apostrophe before it.

    >>> plain("=1+1"), plain("김민수"), plain("-0.25")
    ("'=1+1", '김민수', '-0.25')
    """
    is_formula = text[:1] in ("=", "+", "-", "@", "\t", "\r") and not _NUMBER.fullmatch(text)
    return f"'{text}" if is_formula else text


def read(data: bytes) -> list[list[str]]:
    """The rows of a CSV file: UTF-8, or what Korean Excel writes (CP949); commas, semicolons or tabs.

    Raises
    ------
    UnicodeDecodeError
        When it is neither.

    Examples
    --------
    >>> read("학번;이름".encode("cp949"))
    [['학번', '이름']]
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp949")
    first, _, _ = text.partition("\n")
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=first.count)))
