"""The rules for what is graded: ids, points, solutions, hidden tests, seeds."""

import re
from collections import Counter
from collections.abc import Iterator

from course.notebooks import python, regions
from course.notebooks.problems import Problem
from course.notebooks.source import LANGUAGES, Cell, Source

_KINDS = {"answer": "code", "solution": "code", "check": "code", "manual": "markdown"}
_MARKERS = {"solution": (regions.SOLUTION,), "manual": (regions.SOLUTION,), "check": (regions.HIDDEN,)}
_ID = re.compile(r"[A-Za-z0-9_-]+")


def problems(source: Source) -> list[Problem]:
    """Everything that would make an exercise ungradable, or show a student what is not for students.

    Parameters
    ----------
    source
        The cells as `course.notebooks.source.parse` cut them; a lesson may have no graded cell at all.
    """
    found = [source.problem(cell, *what) for cell in source.cells for what in _cell(source, cell)]
    for language in LANGUAGES:
        found += [source.problem(cell, *what) for cell, *what in _notebook(source, language)]
    return list(dict.fromkeys(found))


def _cell(source: Source, cell: Cell) -> Iterator[tuple[str, ...]]:
    roles = [role for role in _KINDS if role in cell.options]
    if roles and source.kind == "lesson":
        yield (f"{roles[0]}= belongs in exercise.py: a lesson is not graded",)
    if len(roles) > 1:
        yield "a cell does one thing", "one option of answer, solution, check, manual", ", ".join(roles)
    if roles and cell.kind != _KINDS[roles[0]]:
        yield f"a {roles[0]} cell of the wrong kind", f"a {_KINDS[roles[0]]} cell", f"a {cell.kind} cell"
    if roles and not (isinstance(cell.options[roles[0]], str) and _ID.fullmatch(cell.name)):
        yield f"{roles[0]} needs an id", "letters, digits, hyphens", repr(cell.options[roles[0]])
    if cell.role == "answer" and cell.language:
        yield "an answer cell stands once, for both languages", "no lang", f'lang="{cell.language}"'
    yield from _points(cell)
    yield from _regions(cell)
    yield from _seeds(cell)


def _points(cell: Cell) -> Iterator[tuple[str, ...]]:
    graded = cell.role in ("check", "manual")
    points = cell.options.get("points")
    if not graded and "points" in cell.options:
        yield "only check and manual cells have points", "no points", f"points={points!r}"
    if graded and (isinstance(points, bool) or not isinstance(points, int | float) or points <= 0):
        yield f"a {cell.role} needs points above 0", "points=2, for example", f"points={points!r}"


def _regions(cell: Cell) -> Iterator[tuple[str, ...]]:
    allowed = _MARKERS.get(cell.role, ())
    for region in (regions.SOLUTION, regions.HIDDEN):
        found = regions.markers(cell.text, region)
        if not regions.are_balanced(found, region):
            rule = f"the {region.lower()} markers are misspelt or unbalanced"
            yield rule, f"### BEGIN {region} … ### END {region}", " … ".join(found)
        elif found and region not in allowed:
            options = [f"{role}=" for role, inside in _MARKERS.items() if region in inside]
            yield f"{found[0]} in a cell not made for it", " or ".join(options), cell.role or "a plain cell"
    if cell.role == "solution" and not regions.markers(cell.text, regions.SOLUTION):
        yield "a solution cell without a solution", "### BEGIN SOLUTION … ### END SOLUTION", "no markers"


def _seeds(cell: Cell) -> Iterator[tuple[str, ...]]:
    for line in regions.misspelt_seeds(cell.text):
        yield (
            "a seed line that cannot be filled in",
            "NAME = 0  # cohort seed (or hidden seed)",
            f"`{line.strip()}`",
        )
    if "hidden" in regions.seeds(regions.cut(cell.text, regions.HIDDEN)):
        yield "a hidden seed where students see it", "it between the HIDDEN TESTS markers", "it outside"


def _notebook(source: Source, language: str) -> Iterator[tuple[Cell, str, str, str]]:
    """What only the whole notebook of one language shows."""
    graded = source.in_language(language, "check", "solution", "manual")
    counts = Counter(cell.name for cell in graded)
    for cell in graded:
        if counts[cell.name] > 1:
            yield cell, "the id is taken", "every check, solution and manual id once", f'"{cell.name}" again'
    sound = [cell for cell in graded if cell.kind == "code" and not list(_regions(cell))]
    sound = [cell for cell in sound if not python.syntax_error(cell.text)]
    checks = [cell for cell in sound if cell.role == "check"]
    for cell in checks:
        yield from _check(cell)
    for cell in sound:
        if cell.role == "solution":
            yield from _solution(cell, checks, language)


def _check(cell: Cell) -> Iterator[tuple[Cell, str, str, str]]:
    """A check shows its result, to a student too: nbgrader gives full points to a cell that shows none."""
    seen = regions.cut(cell.text, regions.HIDDEN)
    for text, whose in ((seen, "what students see"), (cell.text, "the hidden tests")):
        if python.syntax_error(text) or not python.ends_with_a_value(text):
            yield cell, "a check ends with its result", "a last line like checks.mvn(…)", f"none in {whose}"
            return


def _solution(cell: Cell, checks: list[Cell], language: str) -> Iterator[tuple[Cell, str, str, str]]:
    """A blank answer must still run, so that the check can say what is missing."""
    blank = regions.cut(cell.text, regions.SOLUTION, regions.stub("code", language))
    if why := python.syntax_error(blank):
        yield cell, "without the solution the cell is no longer Python", "code that runs", why
        return
    needed = set().union(*(python.used(check.text) for check in checks))
    lost = (python.bound(cell.text) - python.bound(blank)) & needed
    for name in sorted(lost):
        yield (
            cell,
            "a blank answer leaves a name unset that a check reads",
            f"{name} = None above the markers",
            "none",
        )
