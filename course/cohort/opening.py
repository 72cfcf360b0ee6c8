"""Opening a cohort: the private folder, the seed, the gradebook's students, the sources in its language."""

import json
import os
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from course.cohort import class_list, roster, seeds
from course.cohort.folder import OPENED, PLAN, Cohort
from course.cohort.places import private_root
from course.cohort.plan import Assignment, Plan
from course.cohort.problems import CohortError
from course.grading import database, gradebook, moving, settings
from course.grading.files import read_folder, write_files
from course.grading.folder import CourseFolder
from course.grading.gradebook import Student
from course.grading.notebooks import write_notebook
from course.grading.reading import NOTEBOOK
from course.network.files import write_bytes_atomically
from course.notebooks import Exercise, SourceError, assignment
from course.words import say


@dataclass(frozen=True)
class Opened:
    """What opening came to: the cohort, whether it was there before, who is in the gradebook only, and whether the
    gradebook has moved to where the plan says now."""

    cohort: Cohort
    again: bool
    students: int
    gone: tuple[str, ...]
    moved: bool = False


def open_cohort(plan_path: Path, roster_path: Path | None, root: Path, language: str | None = None) -> Opened:
    """Make a cohort's folder, or bring an opened one up to date with its plan and roster.

    The seed is drawn once and stays. Students are added or updated, never removed. The sources of
    assignments that are not released yet are written anew.

    Parameters
    ----------
    plan_path
        The plan, a TOML file.
    roster_path
        The class list, a CSV file; None when nbgrader's own commands fill the gradebook.
    root
        The folder of all cohorts.
    language
        In place of the plan's.

    Raises
    ------
    CohortError
        When the plan, the roster or an exercise has to be mended; nothing is written then.
    """
    plan = Plan.read(plan_path)
    plan = plan.in_language(language or plan.language)
    students = roster.read(roster_path) if roster_path else []
    exercises = {item.name: load_exercise(plan.exercise(item.name)) for item in plan.assignments}
    cohort = Cohort(private_root(root) / plan.id)
    if cohort.closed:
        raise CohortError(say("life.error.closed", id=plan.id, verb="open"))
    again = (cohort.root / OPENED).exists()
    _check_gradebook(plan)
    moved = again and _move_gradebook(cohort, plan)
    _make_folder(cohort, plan, plan_path)
    for item in plan.assignments:
        if not cohort.tree.is_released(item.name):
            write_cohort_source(cohort, exercises[item.name])
    return replace(_fill_gradebook(cohort, plan.assignments, students), again=again, moved=moved)


def write_source(tree: CourseFolder, exercise: Exercise, language: str, visible: int, hidden: int) -> None:
    """Write ``source/<assignment>``: the notebook in a language, its seeds filled in, and the released files.

    Raises
    ------
    CohortError
        When the exercise would hand out a finished drawing (see `starters`).
    """
    notebook = assignment(exercise.source, language, seed=visible, hidden_seed=hidden)
    place = tree.source(exercise.name)
    place.mkdir(parents=True, exist_ok=True)
    write_files(place, starters(exercise.folder))
    write_notebook(notebook, place / NOTEBOOK)


def starters(folder: Path) -> dict[str, bytes]:
    """What an exercise hands out beside its notebook: ``sketches/<name>.start.json`` and ``data/``.

    Raises
    ------
    CohortError
        For any other file under ``sketches/``, ``predictions/``, ``experiments/`` or ``boards/``: nbgrader copies the source's files over
        the student's when it grades, so it would overwrite every student's own.
    """
    handed_out = {}
    for part in ("sketches", "predictions", "experiments", "boards", "data"):
        found, _ = read_folder(folder / part)
        for name, data in found.items():
            if part != "data" and not name.endswith(".start.json"):
                raise CohortError.of("finished_drawing", path=folder / part / name)
            handed_out[f"{part}/{name}"] = data
    return handed_out


def write_cohort_source(cohort: Cohort, exercise: Exercise) -> None:
    """`write_source` in a cohort's own language and seeds."""
    visible, hidden = cohort.seeds(exercise.name)
    write_source(cohort.tree, exercise, cohort.plan.language, visible, hidden)


def load_exercise(folder: Path) -> Exercise:
    """`Exercise.load`, its problems as a `CohortError`."""
    try:
        return Exercise.load(folder)
    except SourceError as error:
        raise CohortError(str(error)) from None


def _make_folder(cohort: Cohort, plan: Plan, plan_path: Path) -> None:
    cohort.root.mkdir(parents=True, exist_ok=True)
    os.chmod(cohort.root, 0o700)
    seeds.keep(cohort.root, plan.public_seed)
    opened = {
        "language": plan.language,
        "opened": datetime.now(UTC).isoformat(timespec="seconds"),
        "shelves": [str(shelf) for shelf in plan.shelves],
    }
    config = settings.config_text(
        plan.id, plan.language, plan.cell_timeout, plan.exchange, plan.gradebook, plan.check_owner
    )
    texts = {
        PLAN: plan_path.read_text("utf-8"),
        settings.CONFIG_FILE: config,
        OPENED: json.dumps(opened, indent=1),
    }
    for name, text in texts.items():
        write_bytes_atomically(cohort.root / name, text.encode("utf-8"), 0o600)


def _check_gradebook(plan: Plan) -> None:
    """A server's database holds one cohort's marks."""
    if plan.gradebook and (others := database.cohorts_in(plan.gradebook) - {plan.id}):
        where, names = database.shown(plan.gradebook), ", ".join(sorted(others))
        raise CohortError.of("gradebook_taken", where=where, names=names)


def _move_gradebook(cohort: Cohort, plan: Plan) -> bool:
    """Take everything along when the plan of an opened cohort names another place for its gradebook."""
    old, new = (database.url(cohort.root, each.gradebook) for each in (cohort.plan, plan))
    if old == new or not database.cohorts_in(old):
        return False
    if moving.has_marks(new):
        raise CohortError.of("gradebook_full", old=database.shown(old), new=database.shown(new))
    database.make(new, plan.id)
    moving.move(old, new)
    return True


def _fill_gradebook(cohort: Cohort, assignments: tuple[Assignment, ...], listed: list[Student]) -> Opened:
    class_list.make(cohort, class_list.from_export(cohort, listed, drops=False, how="open"))
    with cohort.tree.gradebook() as book:
        for item in assignments:
            gradebook.put_assignment(book, item.name, item.due)
        there = gradebook.students(book)
    ids = {student.id for student in listed} | class_list.dropped(cohort)
    gone = tuple(student.id for student in there if listed and student.id not in ids)
    return Opened(cohort, False, len(there), gone)
