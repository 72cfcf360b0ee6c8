"""Which column of an LMS's file an assignment's marks go into: named there, or told once and remembered."""

import json
import os
import re
import tomllib
from dataclasses import dataclass

from course.cohort.folder import Cohort
from course.cohort.lms.grid import Grid
from course.cohort.lms.headings import CANVAS, KNOWN, MOODLE, Headings, squeezed
from course.cohort.plan import Assignment
from course.cohort.problems import CohortError, nearest
from course.network.files import write_bytes_atomically
from course.words import say

FILE = "lms.json"
# Canvas computes these and takes nothing back (lib/gradebook_importer.rb, NON_ASSIGNMENT_COLUMN_HEADERS).
_TOTALS = re.compile("|".join(
    f"{which} {what}" for which in ("Current", "Final", "Override") for what in ("Score", "Points", "Grade", "Status")
))  # fmt: skip
_OWN = {"integrationid", "rootaccount", *KNOWN}


@dataclass(frozen=True)
class Column:
    """Where an assignment's marks go.

    Attributes
    ----------
    at
        The column, from 0.
    maximum
        What Canvas says the assignment is worth, as written.
    """

    assignment: str
    heading: str
    at: int
    maximum: str = ""


def find(
    cohort: Cohort, items: list[Assignment], grid: Grid, found: Headings, told: str | None
) -> list[Column]:
    """The columns of the assignments that the file has.

    In Canvas's gradebook an assignment is found by its name (``03-draw-the-mvn``) or its exercise's title in
    either language, whole; anything else is told by ``--column`` and remembered in the cohort.

    Raises
    ------
    CohortError
        When none is found, several fit, or a worksheet (which is one assignment's) is given for several.
    """
    if found.kind == MOODLE or (found.kind != CANVAS and "grade" in found.columns):
        return _worksheet(items, grid, found)
    if found.kind != CANVAS:
        raise CohortError(say("lms.error.not_lms"))
    heads = grid.texts[found.row]
    free = {at: head for at, head in enumerate(heads) if _may_be_assignment(head)}
    if told:
        _remember(cohort, items, told, free)
    remembered = _remembered(cohort)
    columns = []
    for item in items:
        wanted = {squeezed(remembered[item.name])} if item.name in remembered else _names(cohort, item.name)
        fits = [at for at, head in free.items() if {squeezed(head), squeezed(_title(head))} & wanted]
        if len(fits) > 1:
            raise CohortError(say("lms.error.several_columns", name=item.name, names=_listed(free, fits)))
        columns += [Column(item.name, heads[at], at, _points(grid, found, at)) for at in fits]
    if not columns:
        names, there = ", ".join(item.name for item in items), _listed(free, list(free)) or "–"
        raise CohortError(say("lms.error.no_column", names=names, names_there=there))
    return columns


def _worksheet(items: list[Assignment], grid: Grid, found: Headings) -> list[Column]:
    if "grade" not in found.columns:
        got = ", ".join(grid.texts[found.row])
        raise CohortError(say("lms.error.no_grade_column", got=got))
    if len(items) != 1:
        raise CohortError(say("lms.error.one_assignment", names=", ".join(item.name for item in items)))
    at = found.columns["grade"]
    return [Column(items[0].name, grid.texts[found.row][at], at)]


def _may_be_assignment(heading: str) -> bool:
    return bool(heading.strip()) and squeezed(heading) not in _OWN and not _TOTALS.search(heading)


def _title(heading: str) -> str:
    """A heading without the number Canvas puts behind a title.

    >>> _title("연습 3. 내 MVN 그리기 (12345)")
    '연습 3. 내 MVN 그리기'
    """
    return re.sub(r"\s*\(\d+\)\s*$", "", heading)


def _names(cohort: Cohort, assignment: str) -> set[str]:
    names = [assignment]
    try:
        text = (cohort.plan.exercise(assignment) / "exercise.toml").read_text("utf-8")
        names += tomllib.loads(text)["title"].values()
    except (CohortError, OSError):
        pass  # the exercise's folder is gone: its name is enough
    return {squeezed(name) for name in names}


def _points(grid: Grid, found: Headings, at: int) -> str:
    """Canvas's row ``Points Possible``."""
    for row in grid.texts[found.row + 1 : found.row + 4]:
        if row and "Points Possible" in row[0] and at < len(row):
            return row[at]
    return ""


def _listed(free: dict[int, str], some: list[int]) -> str:
    return ", ".join(f'"{free[at]}"' for at in some)


def _remember(cohort: Cohort, items: list[Assignment], told: str, free: dict[int, str]) -> None:
    if len(items) != 1:
        raise CohortError(say("lms.error.one_assignment", names=", ".join(item.name for item in items)))
    fits = [head for head in free.values() if squeezed(told) in (squeezed(head), squeezed(_title(head)))]
    if len(fits) != 1:
        near = nearest(told, free.values())
        hint = f" {say('cohort.problem.near', name=near)}" if near else ""
        there = _listed(free, list(free))
        raise CohortError(say("lms.error.no_such_column", told=told, hint=hint, names=there))
    path = cohort.root / FILE
    data = {"columns": _remembered(cohort) | {items[0].name: fits[0]}}
    write_bytes_atomically(path, json.dumps(data, ensure_ascii=False, indent=1).encode("utf-8"))
    os.chmod(path, 0o600)


def _remembered(cohort: Cohort) -> dict[str, str]:
    path = cohort.root / FILE
    return dict(json.loads(path.read_text("utf-8"))["columns"]) if path.exists() else {}
