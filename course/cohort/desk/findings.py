"""What the checks said to a whole class, read once from each graded notebook and kept beside the marks."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from course.cohort.desk.said import Heard, Said, areas_of, by_cell
from course.cohort.folder import Cohort
from course.grading.files import RefusedFile, read_regular
from course.grading.reading import NOTEBOOK
from course.network.files import write_bytes_atomically

FOLDER = "desk"
_LARGEST = 50_000_000  # bytes

Findings = dict[str, dict[str, Heard]]
"""By student, then by check."""


def read(
    cohort: Cohort, assignment: str, progress: Callable[[int, int], None] = lambda done, of: None
) -> Findings:
    """Everybody's findings of an assignment; only notebooks graded since the last time are read.

    Parameters
    ----------
    cohort, assignment
        Which.
    progress
        Called with how many are done, of how many.
    """
    kept = _kept(cohort, assignment)
    areas, language = areas_of(assignment), cohort.plan.language
    graded = list(_graded(cohort, assignment))
    changed = len(graded) != len(kept)
    now = {}
    for done, (student, path, stamp) in enumerate(graded, 1):
        entry = kept.get(student)
        if entry is None or entry[0] != stamp:
            entry, changed = [stamp, _read(path, areas, language)], True
            progress(done, len(graded))
        now[student] = entry
    if changed:
        write_bytes_atomically(_file(cohort, assignment), json.dumps(now, ensure_ascii=False).encode("utf-8"))
    return {
        student: {cell: Heard(home, [Said(*one) for one in said]) for cell, (home, said) in cells.items()}
        for student, (_, cells) in now.items()
    }


def _graded(cohort: Cohort, assignment: str) -> Iterator[tuple[str, Path, list[int]]]:
    for student in cohort.tree.submitters(assignment):
        path = cohort.tree.autograded(student, assignment) / NOTEBOOK
        try:
            about = path.stat()
        except OSError:
            continue
        yield student, path, [about.st_mtime_ns, about.st_size]


def _read(path: Path, areas: tuple[str, ...], language: str) -> dict[str, Heard]:
    try:
        return by_cell(json.loads(read_regular(path, _LARGEST)), areas, language)
    except (RefusedFile, ValueError, AttributeError, TypeError):
        return {}  # nothing readable is there; the marks do not depend on it


def _file(cohort: Cohort, assignment: str) -> Path:
    place = cohort.root / FOLDER
    place.mkdir(exist_ok=True, mode=0o700)
    return place / f"{assignment}.heard.json"


def _kept(cohort: Cohort, assignment: str) -> dict[str, list[Any]]:
    try:
        return dict(json.loads(_file(cohort, assignment).read_text("utf-8")))
    except (OSError, ValueError, TypeError):
        return {}  # made anew
