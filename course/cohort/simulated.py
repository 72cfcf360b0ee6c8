"""Hand-ins whose marks are known: an exercise's reference answer and every mistake its author foresees."""

import copy
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from course.cohort.problems import CohortError
from course.grading import identity
from course.grading.files import read_folder
from course.grading.folder import CourseFolder
from course.grading.reading import NOTEBOOK
from course.notebooks import Exercise, answers

REFERENCE = "reference"
_MARKERS = ("### BEGIN SOLUTION", "### END SOLUTION")


@dataclass(frozen=True)
class KnownHandIn:
    """A hand-in and the points its checks must give.

    Attributes
    ----------
    name
        ``"reference"``, ``"blank"`` or the mistake's name.
    why
        What is wrong with it, in the cohort's language; empty for the reference.
    mark
        Points the checks must give; manual points do not count.
    files
        What is handed in, by relative name: the notebook, the drawings, and whatever boards and cards keep.
    is_signed
        Whether its student has said who they are, where the exercise asks; a blank has not.
    """

    name: str
    why: str
    mark: float
    files: dict[str, bytes]
    is_signed: bool = True

    def by(self, student: str) -> "KnownHandIn":
        """The same handed in by a student, whose id stands in the cell that asks for it."""
        if not self.is_signed:
            return self
        notebook = _filled(self.files[NOTEBOOK].decode("utf-8"), {identity.CELL: identity.signature(student)})
        return replace(self, files={**self.files, NOTEBOOK: notebook})


def known_hand_ins(
    tree: CourseFolder, exercise: Exercise, language: str, seed: int = 0
) -> Iterator[KnownHandIn]:
    """The reference first, then every known mistake, made from the released notebook as a student would.

    Parameters
    ----------
    tree
        Where the assignment has been generated.
    exercise, language
        What is handed in, and in which language.
    seed
        The cohort's visible seed, which the reference answers may need.

    Raises
    ------
    CohortError
        When a cell of the reference answers fails.
    """
    released = (tree.release(exercise.name) / NOTEBOOK).read_text("utf-8")
    solved = json.loads((tree.source(exercise.name) / NOTEBOOK).read_text("utf-8"))
    written = {name: _without_markers(text) for name, text in _answer_texts(solved).items()}
    files = {NOTEBOOK: _filled(released, written), **_reference_files(exercise, language, seed)}
    yield KnownHandIn(REFERENCE, "", exercise.max_points, files)
    for case in exercise.mistakes(language):
        files = {NOTEBOOK: _filled(released, case.cells), **case.contents}
        is_signed = identity.CELL not in case.cells and bool(case.cells or case.contents)
        yield KnownHandIn(case.name, case.why[language], case.mark, files, is_signed)


def _answer_texts(notebook: dict[str, Any]) -> dict[str, str]:
    answered = {}
    for cell in notebook["cells"]:
        about = cell["metadata"].get("nbgrader", {})
        if about.get("solution"):
            answered[about["grade_id"]] = "".join(cell["source"])
    return answered


def _without_markers(text: str) -> str:
    return "\n".join(line for line in text.split("\n") if line.strip() not in _MARKERS)


def _filled(released: str, written: dict[str, str]) -> bytes:
    notebook = copy.deepcopy(json.loads(released))
    for cell in notebook["cells"]:
        name = cell["metadata"].get("nbgrader", {}).get("grade_id")
        if name in written:
            cell["source"] = written[name]
    return json.dumps(notebook, ensure_ascii=False).encode("utf-8")


def _reference_files(exercise: Exercise, language: str, seed: int) -> dict[str, bytes]:
    """What the reference answers write, run in a folder and a Python of their own."""
    cells = answers(exercise.source, seed=seed)
    if not cells:
        return {}
    with TemporaryDirectory(prefix="course-answer-") as place:
        for name in ("sketches", "predictions", "experiments", "boards"):
            Path(place, name).mkdir()
        ran = subprocess.run(
            [sys.executable, "-c", "\n\n".join(cells)],
            cwd=place,
            env={**os.environ, "COURSE_LANGUAGE": language},
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
        if ran.returncode:
            text = (ran.stderr.strip().splitlines() or ["?"])[-1]
            raise CohortError.of("answer_fails", name=exercise.name, text=text)
        files, _ = read_folder(Path(place))
    return files
