"""Killed or stopped at any moment, then run again: the gradebook is that of a run nobody disturbed."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from course.grading import release, run
from tests.cohort.hand_ins import (
    ASSIGNMENT,
    cell,
    copied,
    files,
    grade,
    released,
    row,
    solved,
    submit,
    template,
)

REPOSITORY = Path(__file__).parents[2]
STUDENTS = ("kim", "lee", "park", "choi")


def class_of_four(home):
    """Right, blank, half right, unreadable."""
    cohort = copied(template(), home)
    half = released(cohort)
    cell(half, "share-answer")["source"] = "share = 0.9"
    for student, hand_in in zip(
        STUDENTS,
        (solved(cohort), files(released(cohort)), files(half), {"exercise.ipynb": b"{"}),
        strict=True,
    ):
        submit(cohort, student, hand_in)
    return cohort


def book(cohort):
    """Everything the gradebook holds of the assignment, and which graded notebooks there are."""
    found = {}
    with cohort.tree.gradebook() as gradebook:
        for submission in gradebook.assignment_submissions(ASSIGNMENT):
            for notebook in submission.notebooks:
                for grade in notebook.grades:
                    found[submission.student.id, grade.name] = (grade.auto_score, grade.needs_manual_grade)
                for comment in notebook.comments:
                    found[submission.student.id, comment.name, "comment"] = comment.auto_comment
    pages = {path.relative_to(cohort.root).as_posix() for path in cohort.root.glob("autograded/*/*/*")}
    return found, pages


def start(cohort, **more):
    command = [sys.executable, "-m", "course", "cohort", "grade", "--root", str(cohort.root.parent), "--json"]
    return subprocess.Popen(command, cwd=REPOSITORY, stdout=subprocess.PIPE, text=True, **more)


def wait_for(process, moment):
    """Until so many lines have been said; then a moment more."""
    lines, more = moment
    for _ in range(lines):
        process.stdout.readline()
    time.sleep(more)


def killed_and_rerun(home, moment):
    cohort = class_of_four(home)
    process = start(cohort)
    wait_for(process, moment)
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    process.stdout.close()
    grade(cohort)
    assert not list(cohort.root.glob("executed/*/*"))
    assert json.loads((cohort.root / "grading.json").read_text("utf-8"))[ASSIGNMENT].keys() == set(STUDENTS)
    return book(cohort)


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory):
    cohort = class_of_four(tmp_path_factory.mktemp("undisturbed"))
    grade(cohort)
    return book(cohort)


def moments(seed, count):
    dice = random.Random(seed)
    return [(dice.randrange(9), dice.random() * 0.3) for _ in range(count)]


@pytest.mark.parametrize("moment", moments(8, 3), ids=str)
def test_killed_at_a_random_moment_and_run_again(undisturbed, tmp_path, moment):
    assert killed_and_rerun(tmp_path, moment) == undisturbed


@pytest.mark.soak
@pytest.mark.timeout(3000)
def test_killed_at_fifty_random_moments_and_run_again(undisturbed, tmp_path):
    for number, moment in enumerate(moments(9, 50)):
        home = tmp_path / str(number)
        home.mkdir()
        assert killed_and_rerun(home, moment) == undisturbed, moment


def test_stopped_by_hand_it_says_so_and_goes_on_later(undisturbed, tmp_path):
    cohort = class_of_four(tmp_path)
    process = start(cohort, stderr=subprocess.PIPE)
    wait_for(process, (1, 0.0))
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "Traceback" not in said
    assert run.due(cohort.tree, ASSIGNMENT)
    grade(cohort)
    assert book(cohort) == undisturbed


def test_killed_it_leaves_no_process_behind(tmp_path):
    cohort = class_of_four(tmp_path)
    process = start(cohort)
    wait_for(process, (2, 0.0))
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    process.stdout.close()
    deadline = time.monotonic() + 20
    while left := [path for path in Path("/proc").glob("[0-9]*/stat") if _parent(path) == process.pid]:
        assert time.monotonic() < deadline, left
        time.sleep(0.1)


def _parent(path):
    try:
        return int(path.read_text().rpartition(")")[2].split()[1])
    except OSError:
        return 0


def test_mended_checks_are_graded_again_and_marks_given_by_hand_stay(tmp_path):
    cohort = class_of_four(tmp_path)
    grade(cohort, "kim", "lee")
    with cohort.tree.gradebook() as gradebook:
        mark = gradebook.find_grade("why", "exercise", ASSIGNMENT, "kim")
        mark.manual_score, mark.needs_manual_grade = 3, False
        gradebook.db.commit()
    source = cohort.tree.source(ASSIGNMENT) / "exercise.ipynb"
    text = source.read_text("utf-8")
    assert "score += share == gifts" in text
    source.write_text(text.replace("score += share == gifts", "score += 0 * share == gifts"), "utf-8")
    release.generate(cohort.tree, ASSIGNMENT)
    assert {"kim", "lee"} <= set(run.due(cohort.tree, ASSIGNMENT))
    grade(cohort)
    assert (row(cohort, "kim").mark.auto, row(cohort, "kim").mark.manual) == (4, 3)
