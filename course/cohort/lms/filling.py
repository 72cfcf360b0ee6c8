"""Marks into the LMS's own file: Canvas's gradebook or Moodle's grading worksheet, nothing else in it touched.

Canvas takes a changed export back (Grades → Import): it knows students by ``ID``, assignments by the number behind
their title, leaves ``EX`` and ``N/A`` and its totals alone, and compares at two decimals (canvas-lms,
lib/gradebook_importer.rb). Moodle takes its worksheet back (Submissions → Upload grading worksheet): it knows
students by ``Identifier`` and asks for ``Grade`` and ``Last modified (grade)`` as it wrote them (moodle,
mod/assign/feedback/offline/importgradeslib.php). So the file goes back as it came, but for the marks.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from course.cohort import roster
from course.cohort.lms.columns import Column
from course.cohort.lms.grid import Grid, Place
from course.cohort.lms.headings import CANVAS, Headings
from course.cohort.lms.rows import Class
from course.cohort.marks import Row
from course.cohort.problems import CohortError
from course.grading.gradebook import Student
from course.words import say

_FROZEN = {"EX": "excused", "N/A": "not_assigned"}
_LOCKED = {"no", "아니오", "아니요"}


@dataclass(frozen=True)
class Left:
    """A row whose cell was left as it stood: which line, who, and why (a key below ``lms.left``)."""

    line: int
    who: str
    reason: str


@dataclass
class Filled:
    """What became of a file.

    Attributes
    ----------
    data
        Its new bytes.
    given, changed
        Marks the file now holds, and how many of them it did not hold before.
    left
        Rows left as they stood.
    absent
        Students with a mark whom the file does not list.
    """

    data: bytes = b""
    given: int = 0
    changed: int = 0
    left: list[Left] = field(default_factory=list)
    absent: list[Student] = field(default_factory=list)


def fill(grid: Grid, found: Headings, columns: list[Column], marks: list[Row], scale: bool = False) -> Filled:
    """Put marks into a file.

    Parameters
    ----------
    grid, found
        The file, and its headings.
    columns
        Which column each assignment's marks go into.
    marks
        Everybody's rows of these assignments.
    scale
        Where the LMS has another maximum: convert. Otherwise that is refused.

    Raises
    ------
    CohortError
        When the maximum differs, or a row is too short to hold a mark.
    """
    people = Class(tuple({row.student.id: row.student for row in marks}.values()))
    known = {(row.student.id, row.assignment): row for row in marks}
    filled, changes, listed = Filled(), dict[Place, str](), set[str]()
    for line, who, student, reason in _people(grid, found, people):
        listed.add(student)
        if reason:
            filled.left.append(Left(line, who, reason))
        for column in columns if student else ():
            row = known.get((student, column.assignment))
            text, problem = _text(_Place(grid, found, line, column), row, scale)
            if problem:
                filled.left.append(Left(line, who, problem))
                continue
            filled.given += 1
            if not _same(_cell(grid, line, column.at), text):
                changes[line - 1, column.at] = text
    filled.changed, filled.data = len(changes), grid.with_cells(changes)
    filled.absent = [row.student for row in marks if row.mark and row.student.id not in listed]
    return filled


@dataclass(frozen=True)
class _Place:
    """A student's cell for an assignment, and the file around it."""

    grid: Grid
    found: Headings
    line: int
    column: Column

    def said(self, meaning: str) -> str:
        """What the row says under another heading; nothing where the file has none such."""
        at = self.found.columns.get(meaning)
        return "" if at is None else _cell(self.grid, self.line, at).strip()

    @property
    def frozen(self) -> str:
        """Why the LMS itself takes no mark here; empty when it does."""
        if self.found.kind == CANVAS:
            return _FROZEN.get(_cell(self.grid, self.line, self.column.at).strip().upper(), "")
        return "locked" if self.said("can_change").casefold() in _LOCKED else ""

    @property
    def maximum(self) -> float | None:
        """What the LMS counts the assignment for, if it says."""
        return _value(self.column.maximum if self.found.kind == CANVAS else self.said("max_grade"))


def _text(place: _Place, row: Row | None, scale: bool) -> tuple[str, str]:
    """What belongs into a cell; or why it stays as it is, a key below ``lms.left``."""
    if place.frozen:
        return "", place.frozen
    total = row.mark.total if row and row.mark else None
    if row is None or total is None:
        return "", row.status if row else "missing"
    theirs = place.maximum
    if theirs is None or abs(theirs - row.maximum) < 0.005:
        return _number(total), ""
    if not scale:
        ours, name = f"{row.maximum:g}", place.column.assignment
        raise CohortError(say("lms.error.maximum", name=name, ours=ours, theirs=f"{theirs:g}"))
    return _number(total / row.maximum * theirs), ""


def _people(grid: Grid, found: Headings, people: Class) -> Iterator[tuple[int, str, str, str]]:
    """Line, who the file says it is, whose row it is, why nobody's. A name that two rows share is no name."""
    rows = list(roster.people(found, grid.texts))
    counts = Counter(_who(cells) for _, cells in rows)
    for line, cells in rows:
        who = _who(cells)
        yield line, who, *people.whose(cells, shared=counts[who] > 1)


def _who(cells: dict[str, str]) -> str:
    return cells.get("name") or f"{cells.get('last_name', '')}{cells.get('first_name', '')}" or cells["id"]


def _cell(grid: Grid, line: int, column: int) -> str:
    row = grid.rows[line - 1]
    if column >= len(row):
        raise CohortError(say("lms.error.short_row", line=line, cells=len(row), column=column + 1))
    return row[column].text


def _number(value: float) -> str:
    """At most two decimals, which is what both LMSs keep.

    >>> _number(7.0), _number(66.6666)
    ('7', '66.67')
    """
    return f"{value:.2f}".rstrip("0").rstrip(".")


def _same(before: str, now: str) -> bool:
    value = _value(before)
    return value is not None and _number(value) == now


def _value(text: str) -> float | None:
    """A number as either LMS writes it, with a point or a comma; None for anything else."""
    text = text.strip()
    return float(text.replace(",", ".")) if re.fullmatch(r"-?\d+([.,]\d+)?", text) else None
