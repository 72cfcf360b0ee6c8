"""The cells of an Excel workbook's first sheet, as text: what a class list needs of ``.xlsx``, and no more.

Office Open XML (ECMA-376, part 1, 18.3 and 18.4): a zip whose ``xl/workbook.xml`` names the sheets, with the texts in
``xl/sharedStrings.xml``. Read with the standard library, since nothing the kit installs reads workbooks.
"""

import re
from xml.etree import ElementTree

from course.cohort.archive import Archive
from course.grading.files import RefusedFile

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_LINK = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
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
    try:
        with Archive(data, _MAX_PART, 2 * _MAX_PART, 2000) as archive:
            members = {member.name: member for member in archive.members()[0]}
            parts = {
                name: archive.read(members[name]) for name in members if name.endswith((".xml", ".rels"))
            }
        root = _xml(parts["xl/workbook.xml"])
        sheet = root.find(f"{_MAIN}sheets/{_MAIN}sheet")
        assert sheet is not None
        links = {link.get("Id"): link.get("Target", "") for link in _xml(parts["xl/_rels/workbook.xml.rels"])}
        target = links[sheet.get(_LINK)]
        name = target.removeprefix("/") if target.startswith("/") else f"xl/{target}"
        return _rows(_xml(parts[name]), _strings(parts), _zeros(parts))
    except (RefusedFile, KeyError, AssertionError, ValueError, IndexError, ElementTree.ParseError):
        raise NotAWorkbook from None


def _xml(data: bytes) -> ElementTree.Element:
    """A part; one that defines entities is no workbook of Excel's."""
    if b"<!" in data.replace(b"<!--", b""):
        raise ValueError
    return ElementTree.fromstring(data)


def _rows(sheet: ElementTree.Element, strings: list[str], zeros: dict[int, int]) -> list[list[str]]:
    rows: list[list[str]] = []
    for row in sheet.iter(f"{_MAIN}row"):
        at = int(row.get("r", len(rows) + 1))
        rows += [[] for _ in range(min(at, _MAX_ROWS) - len(rows))]
        for cell in row.iter(f"{_MAIN}c"):
            column = _column(cell.get("r", "")) if cell.get("r") else len(rows[-1])
            rows[-1] += [""] * (column + 1 - len(rows[-1]))
            rows[-1][column] = _text(cell, strings, zeros)
    return rows


def _column(place: str) -> int:
    """``AB12`` is column 27.

    >>> _column("A1"), _column("AB12")
    (0, 27)
    """
    number = 0
    for letter in re.match(r"[A-Z]{1,3}", place)[0]:  # type: ignore[index]
        number = number * 26 + ord(letter) - ord("A") + 1
    if number > _MAX_COLUMNS:
        raise ValueError
    return number - 1


def _text(cell: ElementTree.Element, strings: list[str], zeros: dict[int, int]) -> str:
    kind = cell.get("t", "n")
    if kind == "inlineStr":
        return _said(cell)
    value = cell.findtext(f"{_MAIN}v", "")
    if kind == "s":
        return strings[int(value)]
    if kind != "n" or not value:
        return value
    number = float(value)
    text = f"{number:.0f}" if number == int(number) and abs(number) < 1e15 else value
    return text.zfill(zeros.get(int(cell.get("s", 0)), 0))


def _strings(parts: dict[str, bytes]) -> list[str]:
    if "xl/sharedStrings.xml" not in parts:
        return []
    return [_said(each) for each in _xml(parts["xl/sharedStrings.xml"]).findall(f"{_MAIN}si")]


def _said(element: ElementTree.Element) -> str:
    """The text of a cell, its runs put together; how it is pronounced (``rPh``) is left out."""
    runs = (
        element.findall(f"{_MAIN}t")
        + element.findall(f"{_MAIN}r/{_MAIN}t")
        + element.findall(f"{_MAIN}is//{_MAIN}t")
    )
    return "".join(run.text or "" for run in runs)


def _zeros(parts: dict[str, bytes]) -> dict[int, int]:
    """How many digits a cell's style shows at least, for formats that are nothing but zeros."""
    if "xl/styles.xml" not in parts:
        return {}
    styles = _xml(parts["xl/styles.xml"])
    formats = {one.get("numFmtId"): one.get("formatCode", "") for one in styles.iter(f"{_MAIN}numFmt")}
    return {
        number: len(code)
        for number, style in enumerate(styles.findall(f"{_MAIN}cellXfs/{_MAIN}xf"))
        if re.fullmatch("0{2,20}", code := formats.get(style.get("numFmtId"), ""))
    }
