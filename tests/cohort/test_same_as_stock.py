"""On work that is merely right or wrong, the gradebook is stock nbgrader's, cell for cell."""

import shutil
import subprocess
import sys
from pathlib import Path

import nbgrader
import pytest

from course.cohort.opening import load_exercise, write_source
from course.cohort.simulated import known_hand_ins
from course.grading import gradebook, release, run, settings
from course.grading.files import write_files
from course.grading.folder import CourseFolder
from course.grading.gradebook import Student
from course.grading.reading import NOTEBOOK

GUIDE = Path(nbgrader.__file__).parent / "docs" / "source" / "user_guide"
EXERCISE = Path(__file__).parents[2] / "exercises" / "03-draw-the-mvn"
# Spread over the known mistakes: half points, errors, an unreadable drawing.
PICKED = ("reference", "blank", "no-mediator", "a-damaged-file", "k-as-a-sum")
PLAIN = 'c = get_config()\nc.CourseDirectory.root = {root!r}\nc.CourseDirectory.course_id = "same"\n'


def course(home):
    tree = CourseFolder(home.resolve())
    tree.root.mkdir()
    (tree.root / settings.CONFIG_FILE).write_text(settings.config_text("same", "en", 30, None), "utf-8")
    return tree


def book(tree):
    """Every score and comment, by assignment, student and cell."""
    found = {}
    with tree.gradebook() as rows:
        for assignment in rows.assignments:
            for submission in rows.assignment_submissions(assignment.name):
                for notebook in submission.notebooks:
                    here = (assignment.name, submission.student.id)
                    for grade in notebook.grades:
                        found[*here, grade.name] = (
                            grade.auto_score,
                            grade.manual_score,
                            grade.needs_manual_grade,
                        )
                    for comment in notebook.comments:
                        found[*here, comment.name, "comment"] = comment.auto_comment
    return found


def graded_both_ways(tree, assignments, home):
    stock = CourseFolder(Path(shutil.copytree(tree.root, home / "stock")))
    (stock.root / settings.CONFIG_FILE).write_text(PLAIN.format(root=str(stock.root)), "utf-8")
    for assignment in assignments:
        command = [sys.executable, "-m", "nbgrader", "autograde", assignment]
        ran = subprocess.run(command, cwd=stock.root, capture_output=True, text=True, check=False)
        assert ran.returncode == 0, ran.stderr
        entries = list(run.grade(tree, assignment, run.due(tree, assignment)))
        assert all(entry.graded and not entry.remarks for entry in entries), entries
    return book(tree), book(stock)


@pytest.mark.soak
@pytest.mark.timeout(600)
def test_nbgraders_own_quickstart_course(tmp_path):
    """Its one assignment of two notebooks, as two assignments of one, which is what the kit has."""
    tree = course(tmp_path / "ours")
    problems = ("problem1", "problem2")
    for problem in problems:
        write_files(
            tree.source(problem), {NOTEBOOK: (GUIDE / "source/ps1" / f"{problem}.ipynb").read_bytes()}
        )
        for student in ("bitdiddle", "hacker"):
            handed_in = GUIDE / "submitted" / student / "ps1"
            data = (handed_in / f"{problem}.ipynb").read_bytes()
            time = (handed_in / "timestamp.txt").read_bytes()
            write_files(tree.submitted(student, problem), {NOTEBOOK: data, "timestamp.txt": time})
    with tree.gradebook() as rows:
        gradebook.put_students(rows, [Student("bitdiddle"), Student("hacker")])
    for problem in problems:
        release.generate(tree, problem)
    ours, stock = graded_both_ways(tree, problems, tmp_path)
    assert ours == stock
    assert len(set(map(str, stock.values()))) > 3


@pytest.mark.timeout(600)
def test_the_kits_own_exercise(tmp_path):
    tree, exercise = course(tmp_path / "ours"), load_exercise(EXERCISE)
    write_source(tree, exercise, "en", 1, 2)
    release.generate(tree, exercise.name)
    known = {one.name: one for one in known_hand_ins(tree, exercise, "en", 1)}
    with tree.gradebook() as rows:
        gradebook.put_students(rows, [Student(name) for name in PICKED])
    for name in PICKED:
        write_files(tree.submitted(name, exercise.name), known[name].files)
    ours, stock = graded_both_ways(tree, [exercise.name], tmp_path)
    assert ours == stock
    assert len(ours) > 40
