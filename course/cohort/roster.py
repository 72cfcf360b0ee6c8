"""The class list: a file as Canvas, Moodle and spreadsheets write it, in Korean or English."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path

from course.cohort import sheets
from course.cohort.lms import headings, webpage, workbook
from course.cohort.lms.headings import CANVAS, SHEET, Headings
from course.cohort.lms.workbook import NotAWorkbook
from course.cohort.problems import CohortError, Problem, nearest
from course.grading.gradebook import Student
from course.words import say

_ID = re.compile(r"\w[\w.@-]*")
# What a spreadsheet makes of a long number: 2.02612E+07, 20261234.0
_SPOILT = re.compile(r"\d+\.\d+[Ee]\+\d+|\d{5,}\.0+")
_OF_PEOPLE = ("id", "name", "first_name", "last_name", "email", "login", "lms_id")
_BINARY = (b"pk\x03\x04", b"\xd0\xcf\x11\xe0")
_PAGE = (b"<html", b"<!doctype", b"<table", b"<meta", b"<head", b"<style")


def read(path: Path) -> list[Student]:
    """The students of a roster.

    Parameters
    ----------
    path
        CSV with a line of headings, perhaps below a title: Canvas's gradebook export, Moodle's grading worksheet
        or list of participants, or any sheet with ``id`` (학번) and ``name`` (이름) or ``first_name`` and
        ``last_name``, ``email``, ``lms_id``; other columns are passed over. UTF-8, UTF-16, or what Korean
        Excel writes (CP949); commas, semicolons or tabs. Or the first sheet of an Excel workbook (``.xlsx``),
        or a page of HTML that calls itself ``.xls``. Ids stay as they are written, zeros in front included.

    Raises
    ------
    CohortError
        With every row that cannot be: no id, an id twice, letters nbgrader's folders cannot carry, a number
        the spreadsheet has spoilt.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        raise CohortError.of("no_roster", path=path) from None
    rows = _rows(path, data)
    found = headings.find(rows)
    if found is None or not found.ids:
        raise CohortError.listing([_no_headings(path, rows)])
    return _students(path, found, rows)


def _rows(path: Path, data: bytes) -> list[list[str]]:
    start = data[:400].lstrip(b"\xef\xbb\xbf \r\n\t").lower()
    try:
        if start.startswith(_BINARY):
            return workbook.read(data)
        if start.startswith(_PAGE):
            return webpage.read(sheets.decode(data).text)
        return sheets.read(data)
    except NotAWorkbook:
        raise CohortError(say("lms.error.workbook", path=path)) from None
    except UnicodeDecodeError:
        raise CohortError.of("roster_encoding", path=path) from None


def is_id(text: str) -> bool:
    """Whether a text can be a student's id: nbgrader's folders are named by it."""
    return bool(_ID.fullmatch(text))


def people(found: Headings, rows: Sequence[Sequence[str]]) -> Iterator[tuple[int, dict[str, str]]]:
    """The rows of people: the line each stands in, from 1, and its cells by meaning, ``id`` filled in.

    Passed over are blank rows, and in Canvas's file ``Points Possible``, ``Manual Posting`` and the student
    that Canvas invents (``Student, Test``), whose row says nothing of a person.
    """
    for line, row in enumerate(rows[found.row + 1 :], found.row + 2):
        cells = {key: _bare(text) for key, text in found.cells(row).items()}
        if not any(cells.get(key) for key in _OF_PEOPLE):
            continue
        if found.kind == CANVAS and _is_canvas_own(cells):
            continue
        cells["id"] = _id(found, row)
        yield line, cells


def _is_canvas_own(cells: dict[str, str]) -> bool:
    name = cells.get("name") or ", ".join((cells.get("last_name", ""), cells.get("first_name", "")))
    return "Points Possible" in name or (name == "Student, Test" and not cells.get("sis_user_id"))


def _id(found: Headings, row: Sequence[str]) -> str:
    """In a sheet the best column alone decides; an LMS's own accounts may lack what the office gives."""
    ids = found.ids[:1] if found.kind == SHEET and "id" in found.columns else found.ids
    return next((text for at in ids if at < len(row) and (text := _bare(row[at]))), "")


def _bare(text: str) -> str:
    """A cell without what keeps a spreadsheet's hands off it: ``="0012"`` and ``'0012`` are 0012."""
    text = unicodedata.normalize("NFC", text).strip()
    if found := re.fullmatch(r'="(.*)"', text):
        return found[1].strip()
    return text.removeprefix("'")


def _students(path: Path, found: Headings, rows: list[list[str]]) -> list[Student]:
    students, problems = [], []
    seen: dict[str, int] = {}
    for line, cells in people(found, rows):
        name, where = cells["id"], f"{path.name}: {line}"
        if _SPOILT.fullmatch(name):
            problems.append(Problem(where, say("lms.expected.unspoilt"), repr(name)))
        elif not is_id(name):
            problems.append(Problem(where, say("cohort.expected.student_id"), repr(name)))
        elif name.lower() in seen:
            expected = say("cohort.expected.new_id", line=seen[name.lower()])
            problems.append(Problem(where, expected, repr(name)))
        seen.setdefault(name.lower(), line)
        students.append(_student(found.kind, cells))
    if problems:
        raise CohortError.listing(problems)
    return students


def _student(kind: str, cells: dict[str, str]) -> Student:
    first, last, whole = (cells.get(key, "") for key in ("first_name", "last_name", "name"))
    if kind == CANVAS and not (first or last) and ", " in whole:
        last, _, first = whole.partition(", ")  # Canvas's sortable name
    # Any other whole name is not cut in two: where a Korean or English name divides is a guess.
    last = last if first or last else whole
    return Student(cells["id"], first, last, cells.get("email", ""), cells.get("lms_id", ""))


def _no_headings(path: Path, rows: list[list[str]]) -> Problem:
    first = next((row for row in rows if any(row)), [])
    got = ", ".join(first) if first else say("cohort.problem.nothing")
    near = nearest(headings.squeezed(first[0]) if first else "", headings.KNOWN)
    return Problem(f"{path.name}: 1", say("cohort.expected.roster_heading"), got, near)
