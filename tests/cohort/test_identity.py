"""A class whose numbers follow from who one is: another's id is told to the instructor, and marks stay as they are."""

import argparse
import json

import pytest

from course import use
from course.cohort import command
from course.cohort.marks import rows
from course.cohort.opening import open_cohort
from course.cohort.releasing import release_assignment
from course.grading import run
from course.grading.files import write_files
from tests.cohort.hand_ins import EXERCISES, NOTEBOOK, ROSTER, cell

TASK = "02-numbers"
ANSWER = "answer = 2 * mine"


@pytest.fixture(scope="module")
def numbers(tmp_path_factory):
    """Everybody has solved it: kim as kim, lee as kim, park without a name, choi with the cell deleted."""
    home = tmp_path_factory.mktemp("numbers")
    (home / "roster.csv").write_text(ROSTER, "utf-8")
    cohort = open_cohort(EXERCISES / "cohorts" / "numbers.toml", home / "roster.csv", home).cohort
    release_assignment(cohort, TASK)
    for student, typed in {"kim": '"김 민수"', "lee": '"KIM"', "park": '""', "choi": None}.items():
        write_files(cohort.tree.submitted(student, TASK), hand_in(cohort, typed))
    list(run.grade(cohort.tree, TASK, run.due(cohort.tree, TASK)))
    return cohort


def hand_in(cohort, typed):
    notebook = json.loads((cohort.tree.release(TASK) / NOTEBOOK).read_text("utf-8"))
    cell(notebook, "double")["source"] = ANSWER
    cell(notebook, "me")["source"] = f"my_id = {typed}"
    if typed is None:
        notebook["cells"].remove(cell(notebook, "me"))
    return {NOTEBOOK: json.dumps(notebook, ensure_ascii=False).encode("utf-8")}


def test_whoever_is_named_a_right_answer_has_its_points(numbers):
    found = rows(numbers, [numbers.plan.assignment(TASK)])
    assert {row.student.id: row.mark.auto for row in found} == dict.fromkeys(
        ("kim", "lee", "park", "choi"), 2
    )


def test_the_row_of_marks_says_whose_id_it_was_and_who_left_it_blank(numbers):
    reasons = {row.student.id: row.reason for row in rows(numbers, [numbers.plan.assignment(TASK)])}
    assert reasons["kim"] == ""
    assert "‘KIM’" in reasons["lee"]
    assert "다른 수강생(kim)" in reasons["lee"]
    assert "수강생 번호를 적지 않아서" in reasons["park"]
    assert "수강생 번호를 적지 않아서" in reasons["choi"]
    assert "me" in reasons["choi"].partition("수강생")[0]  # the cell was put back


def test_the_command_prints_it(numbers, capsys):
    use("en")
    parser = argparse.ArgumentParser()
    command.add_arguments(parser)
    asked = parser.parse_args(["grade", TASK, "--root", str(numbers.root.parent)])
    assert command.run(asked) == 0
    (line,) = [line for line in capsys.readouterr().out.splitlines() if line.startswith("lee ")]
    assert "“KIM” was typed as the student's id, but it is kim's." in line
