"""A large cohort in a minute: hand-ins, gradebook and journal written in bulk, as if everything had been graded.

What is handed in is real (each exercise's reference, its blank, its known mistakes, in turn); the marks are drawn,
with a seed. Nothing is executed but the reference answers.
"""

import json
import random
import uuid
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from course.cohort.folder import Cohort
from course.cohort.opening import load_exercise, open_cohort
from course.cohort.simulated import KnownHandIn, known_hand_ins
from course.grading import prepare, release
from course.grading.files import write_files
from course.grading.journal import FILE as JOURNAL
from course.grading.journal import Entry, Journal
from course.grading.reading import NOTEBOOK

EXERCISES = Path(__file__).resolve().parents[1] / "exercises"
FAMILIES, GIVEN = "김이박최정강조윤장임한오서신권황안송류전", "민서준연지우하은도현수아예린성진혜원태영"


def names(students: int, seed: int = 1) -> list[str]:
    """Korean names, family name first; in a class of 300 some are shared."""
    dice = random.Random(seed)
    return [dice.choice(FAMILIES) + dice.choice(GIVEN) + dice.choice(GIVEN) for _ in range(students)]


def ids(students: int) -> list[str]:
    """Student ids with a zero in front."""
    return [f"0{20260000 + number}" for number in range(1, students + 1)]


def roster(students: int) -> str:
    """The class list as Canvas would export it."""
    rows = ["Student,ID,SIS User ID,SIS Login ID,Section", "    Points Possible,,,,"]
    listed = enumerate(zip(ids(students), names(students), strict=True), 1)
    rows += [f"{name},{9000 + number},{key},{key}@univ.ac.kr,1" for number, (key, name) in listed]
    return "\n".join(rows) + "\n"


def plan(home: Path, assignments: Sequence[str]) -> Path:
    """A plan of the repository's exercises, due a week apart."""
    text = 'id = "large"\ntitle = "유기적 마케팅"\nlanguage = "ko"\npublic_seed = "a large class"\n'
    text += "[late]\ngrace_minutes = 15\npercent_per_day = 10\n"
    for week, name in enumerate(assignments):
        due = datetime(2026, 3, 6, 23, 59) + timedelta(weeks=week)
        text += f'[[assignment]]\nname = "{name}"\ndue = {due.isoformat()}+09:00\n'
    (home / "plan.toml").write_text(text, "utf-8")
    return home / "plan.toml"


def make(home: Path, students: int = 300, assignments: int = 14, seed: int = 1) -> Cohort:
    """Open, generate, hand in and mark.

    Parameters
    ----------
    home
        The folder of cohorts; the plan and the roster lie there, too.
    students, assignments
        How many; the assignments are the repository's first exercises.
    seed
        Of the marks and times.
    """
    chosen = sorted(path.parent.name for path in EXERCISES.glob("*/exercise.py"))[:assignments]
    (home / "roster.csv").write_text(roster(students), "utf-8")
    cohort = open_cohort(plan(home, chosen), home / "roster.csv", home).cohort
    dice = random.Random(seed)
    for name in chosen:
        release.generate(cohort.tree, name)
        exercise = load_exercise(cohort.plan.exercise(name))
        known = list(known_hand_ins(cohort.tree, exercise, "ko", cohort.seeds(name)[0]))
        hand_in(cohort, name, known, dice)
        mark(cohort, name, dice)
    return cohort


def hand_in(cohort: Cohort, assignment: str, known: list[KnownHandIn], dice: random.Random) -> None:
    """Nineteen in twenty hand in, one in ten of them late."""
    due = cohort.plan.assignment(assignment).due
    assert due is not None
    for number, student in enumerate(ids(_students(cohort))):
        if dice.random() < 0.05:
            continue
        late = timedelta(hours=dice.uniform(1, 50) if dice.random() < 0.1 else -dice.uniform(0, 100))
        stamp = (due + late).astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S.%f UTC").encode()
        files = known[number % len(known) if number % 2 else 0].files  # every other one is the reference
        files = {name: _own(name, data, dice) for name, data in files.items()} | {prepare.TIMESTAMP: stamp}
        write_files(cohort.tree.submitted(student, assignment), files)


def _own(name: str, data: bytes, dice: random.Random) -> bytes:
    """A drawing as somebody else would have drawn it: other words, other places."""
    try:
        drawing = json.loads(data) if name.startswith("sketches/") else {}
    except ValueError:
        return data  # one of the known mistakes
    if not isinstance(drawing, dict) or not isinstance(drawing.get("nodes"), list):
        return data
    for node in drawing["nodes"]:
        node["label"] = f"{node.get('label', '')} {dice.choice(GIVEN)}{dice.choice(GIVEN)}"
        node["x"], node["y"] = dice.randrange(900), dice.randrange(500)
    return json.dumps(drawing, ensure_ascii=False).encode("utf-8")


def mark(cohort: Cohort, assignment: str, dice: random.Random) -> None:
    """Rows of the gradebook, the autograded notebooks and the journal, as `grade` would leave them."""
    from nbgrader.api import Comment, Grade, SubmittedAssignment, SubmittedNotebook

    released = (cohort.tree.release(assignment) / NOTEBOOK).read_bytes()
    rows: dict[Any, list[dict[str, Any]]] = {}
    entries = []
    with cohort.tree.gradebook() as book:
        found = book.find_assignment(assignment)
        (notebook,) = found.notebooks
        by_hand = {cell.name for cell in notebook.solution_cells}
        cells = [(cell.id, cell.max_score, cell.name in by_hand) for cell in notebook.grade_cells]
        comments = [cell.id for cell in notebook.solution_cells]
        for student in cohort.tree.submitters(assignment):
            write_files(cohort.tree.autograded(student, assignment), {NOTEBOOK: released})
            entries.append(
                Entry(student, assignment, prepare.digest(cohort.tree, student, assignment), how="warm")
            )
            given, sheet = uuid.UUID(int=dice.getrandbits(128)).hex, uuid.UUID(int=dice.getrandbits(128)).hex
            text = (cohort.tree.submitted(student, assignment) / prepare.TIMESTAMP).read_text()
            row = {"id": given, "assignment_id": found.id, "student_id": student, "timestamp": _utc(text)}
            rows.setdefault(SubmittedAssignment, []).append(row)
            rows.setdefault(SubmittedNotebook, []).append(
                {
                    "id": sheet,
                    "assignment_id": given,
                    "notebook_id": notebook.id,
                    "late_submission_penalty": None,
                }
            )
            waits = dice.random() < 0.05
            for cell, points, is_manual in cells:
                score = round(points * min(1.0, dice.random() * 1.5), 1)
                auto, manual = (None, None if waits else score) if is_manual else (score, None)
                rows.setdefault(Grade, []).append(
                    {"id": uuid.UUID(int=dice.getrandbits(128)).hex, "cell_id": cell, "notebook_id": sheet,
                     "auto_score": auto, "manual_score": manual, "needs_manual_grade": is_manual and waits}
                )  # fmt: skip
            rows.setdefault(Comment, []).extend(
                {"id": uuid.UUID(int=dice.getrandbits(128)).hex, "cell_id": cell, "notebook_id": sheet}
                for cell in comments
            )
        for table, values in rows.items():
            book.db.execute(table.__table__.insert(), values)
        book.db.commit()
    _enter(cohort, entries)


def _enter(cohort: Cohort, entries: list[Entry]) -> None:
    """The journal in one go: entry by entry it is written whole each time."""
    path = cohort.root / JOURNAL
    everything = json.loads(path.read_text("utf-8")) if path.exists() else {}
    first = entries[0]
    Journal(cohort.root).write(first)
    shape = json.loads(path.read_text("utf-8"))[first.assignment][first.student]
    everything[first.assignment] = {one.student: shape | {"digest": one.digest} for one in entries}
    path.write_text(json.dumps(everything, ensure_ascii=False, indent=1), "utf-8")


def _students(cohort: Cohort) -> int:
    return (cohort.root.parent / "roster.csv").read_text("utf-8").count("@univ.ac.kr")


def _utc(text: str) -> datetime:
    from nbgrader.utils import parse_utc

    time: datetime = parse_utc(text)
    return time
