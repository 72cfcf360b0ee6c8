"""Grading a class: one writer, nobody's failure stops the rest, an interrupted run goes on."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from course.cohort.folder import Cohort
from course.cohort.problems import CohortError
from course.cohort.releasing import release_assignment
from course.grading import gradebook, ledger, record, run
from course.grading.remarks import Ungradable
from tests.cohort.hand_ins import (
    ASSIGNMENT,
    DRAWING,
    cell,
    code,
    files,
    grade,
    graded_notebook,
    released,
    row,
    solved,
    submit,
)

REPOSITORY = Path(__file__).parents[2]


def test_the_gradebook_holds_the_marks_and_who_could_not_be_graded_has_none(graded):
    with graded.tree.gradebook() as book:
        marks = ledger.marks(book, ASSIGNMENT)
    assert {name: (mark.auto, mark.waiting, mark.maximum) for name, mark in marks.items()} == {
        "kim": (5, 1, 9),
        "lee": (0, 0, 9),
    }
    assert row(graded, "park").status == "ungraded"
    assert "온전한 노트북이 아니에요" in row(graded, "park").reason
    assert row(graded, "choi").status == "missing"


def test_what_is_graded_is_not_graded_again_until_it_changes(graded):
    assert run.due(graded.tree, ASSIGNMENT) == ["park"]
    submit(graded, "lee", solved(graded))
    assert run.due(graded.tree, ASSIGNMENT) == ["lee", "park"]
    assert run.due(graded.tree, ASSIGNMENT, again=True) == ["kim", "lee", "park"]


def test_a_resubmission_is_graded_and_a_mark_given_by_hand_waits_to_be_confirmed(graded):
    with graded.tree.gradebook() as book:
        grade_row = book.find_grade("why", "exercise", ASSIGNMENT, "kim")
        grade_row.manual_score, grade_row.needs_manual_grade = 3, False
        book.db.commit()
    assert row(graded, "kim").mark.total == 8
    submit(graded, "kim", solved(graded, why="다시 썼어요.", drawing={"schema": 1, "nodes": [], "links": []}))
    grade(graded)
    again = row(graded, "kim")
    assert (again.status, again.mark.auto, again.mark.manual, again.mark.total) == ("waiting", 2, 3, None)


def test_a_resubmission_that_cannot_be_graded_does_not_keep_showing_the_earlier_mark(graded):
    submit(graded, "lee", {"exercise.ipynb": b""})
    grade(graded)
    after = row(graded, "lee")
    assert (after.status, after.mark) == ("ungraded", None)
    assert not graded.tree.autograded("lee", ASSIGNMENT).exists()


def test_the_hidden_tests_run_and_the_notebook_is_kept_with_them_for_the_teacher(graded):
    notebook = graded_notebook(graded, "kim")
    assert "secret rule" in "".join(cell(notebook, "drawn")["source"])
    assert cell(notebook, "drawn")["outputs"][-1]["data"]["text/plain"] == "3"


def test_the_drawing_is_in_the_graded_notebook(graded):
    outputs = [output for one in graded_notebook(graded, "kim")["cells"] for output in one.get("outputs", [])]
    drawings = [
        output["data"]["image/svg+xml"] for output in outputs if "image/svg+xml" in output.get("data", {})
    ]
    assert len(drawings) == 1
    assert "단골손님" in "".join(drawings[0])


def test_marks_are_the_same_as_nbgraders_own_autograde_gives(cohort):
    """Stock `nbgrader autograde` in the cohort's folder: the configuration is shared."""
    notebook = released(cohort)
    cell(notebook, "share-answer")["source"] = "share = 0.9"
    notebook["cells"].insert(5, dict(cell(notebook, "drawn"), id="copy"))
    submit(cohort, "kim", files(notebook, DRAWING))
    ran = subprocess.run(
        [sys.executable, "-m", "nbgrader", "autograde", ASSIGNMENT],
        cwd=cohort.root,
        capture_output=True,
        text=True,
    )
    assert ran.returncode == 0, ran.stderr
    with cohort.tree.gradebook() as book:
        stock = ledger.marks(book, ASSIGNMENT)["kim"]
    assert row(cohort, "kim").status == "graded"
    grade(cohort)
    with cohort.tree.gradebook() as book:
        ours = ledger.marks(book, ASSIGNMENT)["kim"]
    assert (stock.auto, stock.cells) == (ours.auto, ours.cells)
    assert ours.auto == 4


def test_what_is_handed_in_is_graded_even_where_the_exercises_are_not(cohort):
    path = cohort.root / "opened.json"
    path.write_text(json.dumps(json.loads(path.read_text("utf-8")) | {"shelves": ["/nowhere"]}), "utf-8")
    submit(cohort, "kim", solved(cohort))
    assert grade(cohort)["kim"].graded
    assert row(cohort, "kim").mark.auto == 5
    with pytest.raises(CohortError, match="/nowhere"):
        release_assignment(cohort, ASSIGNMENT)


def test_a_student_who_is_not_on_the_roster_is_listed_and_gets_no_row(cohort):
    submit(cohort, "stranger", solved(cohort))
    assert grade(cohort)["stranger"].reason.key == "not_on_roster"
    with cohort.tree.gradebook() as book:
        assert {student.id for student in book.students} == {"kim", "lee", "park", "choi"}
        gradebook.put_students(book, [gradebook.Student("stranger")])
    assert grade(cohort)["stranger"].graded


def test_one_students_failure_at_any_step_stops_nobody_else(cohort, monkeypatch):
    for student in ("kim", "lee", "park", "choi"):
        submit(cohort, student, solved(cohort))
    whole = record.record

    def fail_for(step, student, error):
        def attempt(folder, *job):
            if student in (job[0], getattr(job[0], "student", "")):
                raise error
            return step(folder, *job)

        return attempt

    monkeypatch.setattr(
        "course.grading.prepare.prepare", fail_for(run.preparing.prepare, "kim", KeyError("odd"))
    )
    monkeypatch.setattr(
        "course.grading.record.record", fail_for(whole, "lee", Ungradable("refused", text="no"))
    )
    entries = grade(cohort)
    assert {student: entry.graded for student, entry in entries.items()} == {
        "choi": True,
        "kim": False,
        "lee": False,
        "park": True,
    }
    assert "KeyError" in entries["kim"].reason.say("en")
    monkeypatch.undo()
    assert {student: entry.graded for student, entry in grade(cohort).items()} == {"kim": True, "lee": True}


def test_a_check_that_writes_to_the_error_stream_counts_0_and_says_so(cohort):
    notebook = released(cohort)
    noisy = "import sys\nclass Drawn:\n    links = []\n    @property\n    def nodes(self):\n        print('!', file=sys.stderr)\n        return []\ndrawn = Drawn()"
    notebook["cells"].insert(4, code(noisy))
    submit(cohort, "kim", files(notebook, DRAWING))
    entry = grade(cohort)["kim"]
    assert entry.graded
    assert [(remark.key, remark.fields) for remark in entry.remarks] == [("stderr", {"names": "drawn"})]
    assert row(cohort, "kim").mark.auto == 0


def test_a_run_that_was_killed_goes_on_where_it_was(cohort, tmp_path_factory):
    """Killed for good in the middle: nothing half-done is taken for graded."""
    for student in ("kim", "lee", "park", "choi"):
        submit(cohort, student, solved(cohort))
    command = [sys.executable, "-m", "course", "cohort", "grade", "--root", str(cohort.root.parent)]
    process = subprocess.Popen(
        command,
        env={**os.environ, "TMPDIR": str(tmp_path_factory.mktemp("t"))},
        cwd=REPOSITORY,
        start_new_session=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    journal = cohort.root / "grading.json"
    deadline = time.monotonic() + 120
    while not journal.exists() and process.poll() is None and time.monotonic() < deadline:
        time.sleep(0.02)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    done = set(json.loads(journal.read_text("utf-8"))[ASSIGNMENT])
    half = next(iter({"kim", "lee", "park", "choi"} - done))
    (cohort.tree.autograded(half, ASSIGNMENT)).mkdir(parents=True, exist_ok=True)
    (cohort.tree.executed(half, ASSIGNMENT)).mkdir(parents=True, exist_ok=True)
    rest = grade(cohort)
    assert set(rest) == {"kim", "lee", "park", "choi"} - done
    assert all(entry.graded for entry in rest.values())
    assert [row(cohort, student).mark.auto for student in ("kim", "lee", "park", "choi")] == [5, 5, 5, 5]


def test_an_interrupted_run_leaves_no_half_graded_folder(cohort, monkeypatch):
    submit(cohort, "kim", solved(cohort))
    from nbgrader.preprocessors import SaveAutoGrades

    def interrupted(*arguments):
        raise KeyboardInterrupt

    monkeypatch.setattr(SaveAutoGrades, "preprocess", interrupted)
    with pytest.raises(KeyboardInterrupt):
        grade(cohort)
    assert not cohort.tree.autograded("kim", ASSIGNMENT).exists()
    assert not cohort.tree.executed("kim", ASSIGNMENT).exists()
    monkeypatch.undo()
    assert grade(cohort)["kim"].graded


def test_a_hand_in_without_a_time_does_not_keep_an_earlier_ones(cohort):
    submit(cohort, "kim", solved(cohort) | {"timestamp.txt": b"2026-03-21 14:00:00.000000 UTC"})
    grade(cohort)
    assert row(cohort, "kim").mark.seconds_late == 23 * 3600 + 60
    (cohort.tree.submitted("kim", ASSIGNMENT) / "timestamp.txt").unlink()
    grade(cohort)
    assert row(cohort, "kim").mark.seconds_late is None


def test_the_cell_timeout_is_the_plans(cohort):
    path = cohort.root / "nbgrader_config.py"
    path.write_text(path.read_text("utf-8").replace("cell_timeout=30", "cell_timeout=2"), "utf-8")
    notebook = json.loads(solved(cohort)["exercise.ipynb"])
    notebook["cells"].append(code("while True:\n    pass"))
    submit(cohort, "kim", files(notebook, DRAWING))
    entry = grade(Cohort(cohort.root))["kim"]
    assert [remark.key for remark in entry.remarks] == ["timeout"]
    assert row(cohort, "kim").mark.auto == 5
