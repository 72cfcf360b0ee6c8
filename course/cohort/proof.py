"""Proving an exercise: the reference gets full marks, a blank 0, each known mistake its stated mark."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from course.cohort.desk.said import areas_of, by_cell
from course.cohort.opening import write_source
from course.cohort.simulated import KnownHandIn, known_hand_ins
from course.grading import gradebook, ledger, release, run, settings
from course.grading.files import write_files
from course.grading.folder import CourseFolder
from course.grading.gradebook import CellMark, Student
from course.grading.journal import Entry
from course.grading.notebooks import read_notebook, said_by
from course.grading.options import MAY, Options
from course.grading.reading import NOTEBOOK
from course.notebooks import Exercise
from course.words import say

# The author's own code: shut in where that is possible.
_OWN = Options(sandbox=MAY)


@dataclass(frozen=True)
class Proof:
    """One hand-in's stated and recorded mark.

    Attributes
    ----------
    name
        ``"reference"``, ``"blank"`` or the mistake's name.
    expected, got
        Points from the checks; ``got`` is None when there is no mark.
    detail
        Where they differ: each check with its points and what it said; empty when they agree.
    why
        What is wrong with a known mistake, in the cohort's language; empty for the reference.
    said
        By the id of each check that gave less than all: the keys of what it found wrong.
    """

    name: str
    expected: float
    got: float | None
    detail: str = ""
    why: str = ""
    said: dict[str, list[str]] = field(default_factory=dict, repr=False)

    @property
    def holds(self) -> bool:
        """Whether the recorded mark is the stated one."""
        return self.got is not None and abs(self.got - self.expected) < 1e-6


def prove(
    exercise: Exercise,
    language: str,
    seeds: tuple[int, int] = (0, 0),
    progress: Callable[[int, int], None] = lambda done, of: None,
) -> list[Proof]:
    """Put an exercise's known hand-ins through nbgrader's real pipeline, in a folder that is gone afterwards.

    Parameters
    ----------
    exercise
        As `course.notebooks.Exercise.load` gives it.
    language
        ``"ko"`` or ``"en"``.
    seeds
        What its visible and hidden cases follow from.
    progress
        Called with how many are done, of how many.

    Returns
    -------
    list of Proof
        The reference first, then the mistakes in the author's order.
    """
    with TemporaryDirectory(prefix="course-proof-") as place:
        tree = CourseFolder(Path(place).resolve())
        config = settings.config_text("proof", language, 30, None)
        (tree.root / settings.CONFIG_FILE).write_text(config, "utf-8")
        write_source(tree, exercise, language, *seeds)
        release.generate(tree, exercise.name)
        known = [each.by(each.name) for each in known_hand_ins(tree, exercise, language, seeds[0])]
        return list(_graded(tree, exercise.name, language, known, progress))


def _graded(
    tree: CourseFolder,
    assignment: str,
    language: str,
    known: list[KnownHandIn],
    progress: Callable[[int, int], None],
) -> Iterator[Proof]:
    with tree.gradebook() as book:
        gradebook.put_students(book, [Student(hand_in.name) for hand_in in known])
    for hand_in in known:
        write_files(tree.submitted(hand_in.name, assignment), hand_in.files)
    entries = {}
    for entry in run.grade(tree, assignment, [hand_in.name for hand_in in known], _OWN):
        entries[entry.student] = entry
        progress(len(entries), len(known))
    with tree.gradebook() as book:
        marks = ledger.marks(book, assignment)
    for hand_in in known:
        entry, mark = entries[hand_in.name], marks.get(hand_in.name)
        got = mark.auto if mark and entry.graded else None
        proof = Proof(hand_in.name, hand_in.mark, got, why=hand_in.why)
        cells = mark.cells if mark else ()
        detail = "" if proof.holds else _detail(tree, assignment, language, entry, cells)
        said = _said(tree, assignment, language, entry, cells) if proof.why else {}
        yield replace(proof, detail=detail, said=said)


def _detail(
    tree: CourseFolder, assignment: str, language: str, entry: Entry, cells: tuple[CellMark, ...]
) -> str:
    """Every check with its points and what it said."""
    if entry.reason:
        return entry.reason.say(language)
    notebook = read_notebook(tree.autograded(entry.student, assignment) / NOTEBOOK)
    checks = [cell for cell in notebook.cells if cell.cell_type == "code"]
    said = {cell.metadata.get("nbgrader", {}).get("grade_id"): said_by(cell) for cell in checks}
    given = [cell for cell in cells if cell.given is not None and cell.name in said]
    return "\n".join(
        say(
            "cohort.proof.cell",
            language,
            name=c.name,
            given=f"{c.given:g}",
            points=f"{c.points:g}",
            text=said[c.name],
        )
        for c in given
    )


def _said(
    tree: CourseFolder, assignment: str, language: str, entry: Entry, cells: tuple[CellMark, ...]
) -> dict[str, list[str]]:
    """What each check that gave less than all its points found wrong, as keys; nothing where nothing was answered."""
    lost = {cell.name for cell in cells if cell.given is not None and cell.given < cell.points}
    path = tree.autograded(entry.student, assignment) / NOTEBOOK
    if not entry.graded:
        return {}
    found = by_cell(json.loads(path.read_text("utf-8")), areas_of(assignment), language)
    keys = {
        cell: [one.key for one in heard.said if not one.blank]
        for cell, heard in found.items()
        if cell in lost
    }
    return {cell: each for cell, each in keys.items() if each}
