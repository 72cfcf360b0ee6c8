"""nbgrader's own fetch and submit, as a student's Assignment List runs them, and the verbs on the other side."""

import os
import subprocess
import sys

import pytest

from course.cohort import pages
from course.cohort.collection import collect
from course.cohort.opening import open_cohort
from course.cohort.releasing import release_assignment
from course.grading import feedback
from tests.cohort.hand_ins import ASSIGNMENT, PLAN, ROSTER, grade, row, solved


@pytest.fixture
def exchanging(tmp_path, monkeypatch):
    """A cohort with an exchange, in which everybody is the same system user."""
    monkeypatch.setattr("course.cohort.releasing.prove", lambda *arguments: [])
    root = tmp_path / "kit" / "cohorts"
    root.mkdir(parents=True)
    (tmp_path / "kit" / ASSIGNMENT).symlink_to(PLAN.parents[1] / ASSIGNMENT)
    table = f'[exchange]\nroot = "{tmp_path}/exchange"\ncheck_owner = false\n\n[[assignment]]'
    (root / "plan.toml").write_text(PLAN.read_text("utf-8").replace("[[assignment]]", table), "utf-8")
    (root / "roster.csv").write_text(ROSTER, "utf-8")
    cohort = open_cohort(root / "plan.toml", root / "roster.csv", tmp_path / "cohorts").cohort
    release_assignment(cohort, ASSIGNMENT)
    return cohort


@pytest.fixture
def student(tmp_path):
    """kim's own folder and nbgrader settings; a function that runs nbgrader there."""
    home = tmp_path / "kim"
    home.mkdir()
    (home / "nbgrader_config.py").write_text(
        f"c = get_config()\nc.CourseDirectory.course_id = 'shop'\nc.Exchange.root = {str(tmp_path / 'exchange')!r}\n"
        f"c.Exchange.cache = {str(tmp_path / 'cache')!r}\n"
    )

    def nbgrader(*words):
        ran = subprocess.run(
            [sys.executable, "-m", "nbgrader", *words, ASSIGNMENT, "--student=kim"],
            cwd=home,
            env={**os.environ, "HOME": str(home)},
            capture_output=True,
            text=True,
        )
        assert ran.returncode == 0, ran.stderr
        return home

    return nbgrader


def test_fetch_submit_collect_grade_and_feedback_through_the_exchange(exchanging, student, tmp_path):
    cohort = exchanging
    home = student("fetch_assignment")
    for name, data in solved(cohort).items():
        path = home / ASSIGNMENT / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)
    student("submit")
    (one,) = collect(cohort, ASSIGNMENT, None)
    assert (one.student, one.outcome) == ("kim", "new")
    assert grade(cohort)["kim"].graded
    kim = row(cohort, "kim")
    assert (kim.mark.auto, kim.mark.seconds_late is not None) == (5, True)
    assert next(iter(collect(cohort, ASSIGNMENT, None))).outcome == "same"
    list(pages.write_pages(cohort, cohort.assignments(None)))
    feedback.release_feedback(cohort.tree, ASSIGNMENT)
    (page,) = (tmp_path / "exchange" / "shop" / "feedback").glob("*.html")
    assert page.read_bytes() == (cohort.tree.feedback("kim", ASSIGNMENT) / "exercise.html").read_bytes()
