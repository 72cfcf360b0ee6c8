"""The cells of an Excel workbook's first sheet, as text: what a class list needs of ``.xlsx``, and no more.

openpyxl reads it. calamine is faster and does not tell a cell's format, without which the id 00261234 is 261234.
"""

import re
from io import BytesIO
from typing import Any

from course.cohort.archive import Archive

_MAX_PART = 50 * 2**20
_MAX_ROWS, _MAX_COLUMNS = 100_000, 500


class NotAWorkbook(Exception):
    """The bytes are no workbook that can be read."""


def read(data: bytes) -> list[list[str]]:
    """The rows of the first sheet, each cell as Excel shows an id or a name.

    A number is written without an exponent, and with the zeros in front that its format (``00000000``) shows.

    Raises
    ------
    NotAWorkbook
        When it is damaged, encrypted, or another kind of file.
    """
    from openpyxl import load_workbook

    try:
        _bounded(data)
        sheet = load_workbook(BytesIO(data), read_only=True, data_only=True).worksheets[0]
        sheet.reset_dimensions()  # what a file says of its own size need not be true
        return [_row(cells) for cells in sheet.iter_rows(max_row=_MAX_ROWS)]
    except Exception:  # whatever a damaged file leads openpyxl to
        raise NotAWorkbook from None


def _bounded(data: bytes) -> None:
    """Refuse what would unpack without end, and parts that define entities: Excel writes none."""
    with Archive(data, _MAX_PART, 2 * _MAX_PART, 2000) as archive:
        for member in archive.members()[0]:
            if member.name.endswith((".xml", ".rels")) and b"<!DOCTYPE" in archive.read(member):
                raise NotAWorkbook


def _row(cells: tuple[Any, ...]) -> list[str]:
    if len(cells) > _MAX_COLUMNS:
        raise NotAWorkbook
    return [_text(cell) for cell in cells]


def _text(cell: Any) -> str:
    value = cell.value
    if value is None:
        return ""
    if not isinstance(value, int | float) or isinstance(value, bool):
        return str(value)
    text = f"{value:.0f}" if value == int(value) and abs(value) < 1e15 else str(value)
    return text.zfill(len(cell.number_format)) if re.fullmatch("0{2,20}", cell.number_format) else text
