"""Making, changing and handing in notebooks of the fixture exercise."""

import atexit
import json
import shutil
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from course.cohort.folder import Cohort
from course.cohort.marks import rows
from course.cohort.opening import open_cohort
from course.cohort.releasing import release_assignment
from course.grading import run
from course.grading.files import write_files

FIXTURES = Path(__file__).parent / "fixtures"
EXERCISES = FIXTURES / "exercises"
PLAN = EXERCISES / "cohorts" / "shop.toml"
ASSIGNMENT = "01-shop"
NOTEBOOK = "exercise.ipynb"
ROSTER = "학번,이름,이메일\nkim,김민수,kim@example.org\nlee,이서연,\npark,박지후,\nchoi,최하늘,\n"

DRAWING = {
    "schema": 1,
    "title": "책방",
    "nodes": [
        {"id": "n1", "label": "단골손님", "kind": "person", "roles": ["buyer"], "x": 100, "y": 80},
        {"id": "n2", "label": "책방", "kind": "organisation", "roles": ["producer"], "x": 300, "y": 80},
    ],
    "links": [{"id": "l1", "source": "n1", "target": "n2", "action": "산다", "medium": "책"}],
}


@cache
def template():
    """Opened with four students, and released; made once for all tests, and nobody changes it."""
    home = Path(mkdtemp(prefix="course-tests-"))
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    (home / "roster.csv").write_text(ROSTER, "utf-8")
    cohort = open_cohort(PLAN, home / "roster.csv", home).cohort
    release_assignment(cohort, ASSIGNMENT)
    return cohort


def copied(cohort, home):
    """A copy of a cohort that a test may do anything to."""
    return Cohort(Path(shutil.copytree(cohort.root, home / "shop")))


def released(cohort):
    """The released notebook as a dict."""
    return json.loads((cohort.tree.release(ASSIGNMENT) / NOTEBOOK).read_text("utf-8"))


def cell(notebook, name):
    """The nbgrader cell of a name."""
    return next(c for c in notebook["cells"] if c["metadata"].get("nbgrader", {}).get("grade_id") == name)


def code(text, **metadata):
    """A student's own code cell."""
    return {
        "cell_type": "code",
        "id": f"own-{abs(hash(text)) % 10**9}",
        "metadata": metadata,
        "source": text,
        "outputs": [],
        "execution_count": None,
    }


def files(notebook, drawing=None):
    """A hand-in of a notebook and a drawing."""
    made = {NOTEBOOK: json.dumps(notebook, ensure_ascii=False).encode("utf-8")}
    if drawing is not None:
        made["sketches/my-shop.json"] = json.dumps(drawing, ensure_ascii=False).encode("utf-8")
    return made


def solved(cohort, why="", drawing=DRAWING):
    """A right hand-in: 5 points from the checks; ``why`` is the written answer."""
    notebook = released(cohort)
    cell(notebook, "share-answer")["source"] = "share = gifts / sales"
    if why:
        cell(notebook, "why")["source"] = why
    return files(notebook, drawing)


def submit(cohort, student, hand_in):
    """Put a hand-in where `collect` would."""
    place = cohort.tree.submitted(student, ASSIGNMENT)
    write_files(place, hand_in)
    return place


def grade(cohort, *students):
    """Grade and return the entries by student."""
    students = students or run.due(cohort.tree, ASSIGNMENT)
    return {entry.student: entry for entry in run.grade(cohort.tree, ASSIGNMENT, list(students))}


def row(cohort, student):
    """A student's row of marks."""
    found = rows(cohort, [cohort.plan.assignment(ASSIGNMENT)])
    return next(row for row in found if row.student.id == student)


def graded_notebook(cohort, student):
    """The autograded notebook as a dict."""
    return json.loads((cohort.tree.autograded(student, ASSIGNMENT) / NOTEBOOK).read_text("utf-8"))
