"""A graded class of any size for benchmarks: a few hand-ins graded for real, then multiplied in folders and gradebook."""

import json
import os
import sqlite3
from itertools import islice
from pathlib import Path

from course.cohort.folder import Cohort
from course.cohort.opening import load_exercise, open_cohort, write_cohort_source
from course.cohort.simulated import known_hand_ins
from course.grading import release, run
from course.grading.files import write_files
from course.grading.journal import FILE as JOURNAL
from course.grading.options import MAY, Options

EXERCISES = Path(__file__).parents[1] / "exercises"
SEEDLINGS = 8  # hand-ins of each assignment that are really graded


def names() -> list[str]:
    """The kit's exercises, in order."""
    return sorted(folder.parent.name for folder in EXERCISES.glob("*/exercise.toml"))


def make(home: Path, students: int, assignments: list[str], language: str = "ko") -> Cohort:
    """A cohort in which everybody but each seventeenth student has handed in everything, all of it graded.

    Parameters
    ----------
    home
        The folder of all cohorts.
    students, assignments
        How many, and which of the kit's exercises.
    """
    ids = [f"s{number:03d}" for number in range(students)]
    roster = home / "roster.csv"
    roster.write_text("id,name\n" + "".join(f"{one},학생 {one[1:]}\n" for one in ids), "utf-8")
    plan = home / "plan.toml"
    listed = "".join(
        f'[[assignment]]\nname = "{name}"\ndue = 2030-03-22T23:59:00+09:00\n' for name in assignments
    )
    head = f'id = "whole"\ntitle = "Benchmark"\nlanguage = "{language}"\npublic_seed = "bench"\n'
    plan.write_text(head + listed, "utf-8")
    cohort = open_cohort(plan, roster, home).cohort
    for name in assignments:
        _graded(cohort, name, ids[:SEEDLINGS])
        _multiplied(cohort, name, ids)
    return cohort


def _graded(cohort: Cohort, name: str, students: list[str]) -> None:
    exercise = load_exercise(cohort.plan.exercise(name))
    write_cohort_source(cohort, exercise)
    release.generate(cohort.tree, name)
    known = known_hand_ins(cohort.tree, exercise, cohort.plan.language, cohort.seeds(name)[0])
    for student, hand_in in zip(students, islice(known, len(students)), strict=False):
        write_files(cohort.tree.submitted(student, name), hand_in.by(student).files)
    list(run.grade(cohort.tree, name, run.due(cohort.tree, name), Options(sandbox=MAY)))


def _multiplied(cohort: Cohort, name: str, ids: list[str]) -> None:
    journal = json.loads((cohort.root / JOURNAL).read_text("utf-8"))
    there = cohort.tree.submitters(name)
    with sqlite3.connect(cohort.root / "gradebook.db") as book:
        for number, student in enumerate(ids):
            if student in there or number % 17 == 16:
                continue
            source = there[number % len(there)]
            for part in ("submitted", "autograded"):
                _linked(cohort.root / part / source / name, cohort.root / part / student / name)
            journal[name][student] = journal[name][source]
            _rows(book, name, source, student)
    (cohort.root / JOURNAL).write_text(json.dumps(journal, ensure_ascii=False), "utf-8")


def _linked(source: Path, target: Path) -> None:
    """The same files once more without the room they take."""
    for file in source.rglob("*"):
        if file.is_file():
            (target / file.relative_to(source)).parent.mkdir(parents=True, exist_ok=True)
            os.link(file, target / file.relative_to(source))


def _rows(book: sqlite3.Connection, name: str, source: str, student: str) -> None:
    new = "substr(lower(hex(randomblob(16))),1,32)"
    one = "SELECT sa.id FROM submitted_assignment sa JOIN assignment a ON a.id = sa.assignment_id WHERE a.name = ? AND sa.student_id = ?"
    (old,) = book.execute(one, (name, source)).fetchone() or (None,)
    if old is None:
        return
    book.execute(
        f"INSERT INTO submitted_assignment (id, assignment_id, student_id, timestamp, extension) "
        f"SELECT {new}, assignment_id, ?, timestamp, extension FROM submitted_assignment WHERE id = ?",
        (student, old),
    )
    (copy,) = book.execute(one, (name, student)).fetchone()
    book.execute(
        f"INSERT INTO submitted_notebook (id, assignment_id, notebook_id, flagged, late_submission_penalty) "
        f"SELECT {new}, ?, notebook_id, flagged, late_submission_penalty FROM submitted_notebook WHERE assignment_id = ?",
        (copy, old),
    )
    notebook = "SELECT id FROM submitted_notebook WHERE assignment_id = ?"
    ((was,), (now,)) = book.execute(notebook, (old,)).fetchone(), book.execute(notebook, (copy,)).fetchone()
    book.execute(
        f"INSERT INTO grade (id, notebook_id, cell_id, auto_score, manual_score, extra_credit, needs_manual_grade) "
        f"SELECT {new}, ?, cell_id, auto_score, manual_score, extra_credit, needs_manual_grade FROM grade WHERE notebook_id = ?",
        (now, was),
    )
