"""Stock `nbgrader autograde` in a cohort's folder: the kit's sandbox, repairs, remarks and marks."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from course.cohort import pages
from course.grading.gradebook import Student, put_students
from course.grading.journal import Journal
from course.grading.preprocessors import TOLD
from tests.cohort.hand_ins import (
    ASSIGNMENT,
    DRAWING,
    code,
    copied,
    files,
    grade,
    graded_notebook,
    released,
    row,
    solved,
    submit,
    template,
)

CHEAT = "get_ipython().input_transformers_post.append(lambda lines: ['2\\n'])"
WHO = ("kim", "lee", "park", "choi", "reads", "tags", "ends", "links")


def handed_in(home):
    """Right, blank, cut off, cheating, reading the gradebook, tagged, ending its kernel, with a link."""
    cohort = copied(template(), home)
    with cohort.tree.gradebook() as book:
        put_students(book, [Student(name) for name in WHO[4:]])
    right = json.loads(solved(cohort)["exercise.ipynb"])

    def first(source):
        return files(right | {"cells": [code(source), *right["cells"]]}, DRAWING)

    blank = released(cohort)
    for one in blank["cells"]:
        one["metadata"]["tags"] = ["skip-execution"]
    submit(cohort, "kim", solved(cohort, why="책은 이야기를 나르니까요."))
    submit(cohort, "lee", files(released(cohort)))
    submit(cohort, "park", {"exercise.ipynb": solved(cohort)["exercise.ipynb"][:500]})
    submit(cohort, "choi", files(blank | {"cells": [code(CHEAT), *released(cohort)["cells"]]}))
    reading = f"print('READ', open({str(cohort.root / 'gradebook.db')!r}, 'rb').read(6))"
    submit(cohort, "reads", first(reading))
    submit(cohort, "tags", files(blank))
    submit(cohort, "ends", first("import os; os._exit(1)"))
    (submit(cohort, "links", solved(cohort)) / "marks.db").symlink_to(cohort.root / "gradebook.db")
    return cohort


def autograde(cohort, *more, **environment):
    command = [sys.executable, "-m", "nbgrader", "autograde", ASSIGNMENT, *more]
    return subprocess.run(
        command, cwd=cohort.root, env={**os.environ, **environment}, capture_output=True, text=True
    )


def book(cohort):
    """Every mark and comment."""
    found = {}
    with cohort.tree.gradebook() as rows:
        for submission in rows.assignment_submissions(ASSIGNMENT):
            for notebook in submission.notebooks:
                for one in notebook.grades:
                    marks = (one.auto_score, one.manual_score, one.needs_manual_grade)
                    found[submission.student.id, one.name] = marks
                for one in notebook.comments:
                    found[submission.student.id, one.name, "comment"] = one.auto_comment
    return found


@pytest.fixture(scope="module")
def both(tmp_path_factory):
    """The same class graded by the kit's verb and by nbgrader's command, and what the command said."""
    ours, theirs = (handed_in(tmp_path_factory.mktemp(name)) for name in ("ours", "theirs"))
    grade(ours)
    return ours, theirs, autograde(theirs)


def test_marks_and_comments_are_those_of_the_kits_own_verb(both):
    ours, theirs, _ = both
    marks = {key: value for key, value in book(theirs).items() if key[0] != "park"}
    assert marks == {key: value for key, value in book(ours).items() if key[0] != "park"}
    assert len(marks) == 7 * 5
    assert {row(theirs, name).mark.auto for name in ("kim", "reads", "ends", "links")} == {5}
    assert {row(theirs, name).mark.auto for name in ("lee", "choi", "tags")} == {0}


def test_the_journal_holds_the_same_remarks_reasons_and_sandbox(both):
    ours, theirs, _ = both
    entries, stock = (Journal(cohort.root).entries(ASSIGNMENT) for cohort in (ours, theirs))
    assert set(stock) == set(WHO)
    for name in WHO:
        assert {one.key for one in stock[name].remarks} == {one.key for one in entries[name].remarks}
        assert stock[name].reason == entries[name].reason
        assert stock[name].how in ("warm", "cold", "")
    assert (row(theirs, "park").status, row(theirs, "park").mark) == ("ungraded", None)


def test_the_command_tells_what_it_noticed_and_why_there_is_no_mark(both):
    _, _, ran = both
    assert "park: exercise.ipynb: 온전한 노트북이 아니에요." in ran.stderr
    assert "choi: 확인 셀이 쓰인 대로 실행되지 않아서 0점이에요" in ran.stderr


def test_nothing_of_the_cohort_can_be_read_and_a_link_leaves_nothing_behind(both):
    _, theirs, _ = both
    text = json.dumps(graded_notebook(theirs, "reads"))
    assert "FileNotFoundError" in text
    assert "SQLite" not in text.replace("READ", "")
    assert not (theirs.tree.autograded("links", ASSIGNMENT) / "marks.db").exists()


def test_the_formgrader_shows_what_was_noticed_above_the_notebook_and_the_student_never_sees_it(both):
    for cohort in both[:2]:
        first = graded_notebook(cohort, "choi")["cells"][0]
        assert first["id"] == TOLD
        assert "증거" in "".join(first["source"])
        list(pages.write_pages(cohort, cohort.assignments(None)))
        page = (cohort.tree.feedback("choi", ASSIGNMENT) / "exercise.html").read_text("utf-8")
        assert "증거" not in page


@pytest.fixture
def without(tmp_path):
    """A search path on which everything is but bubblewrap."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for place in ("/usr/bin", "/bin"):
        for program in Path(place).iterdir():
            if program.name != "bwrap" and not (folder / program.name).is_symlink():
                (folder / program.name).symlink_to(program)
    return str(folder)


def test_without_a_sandbox_it_refuses_and_touches_nothing(graded, without):
    before = graded_notebook(graded, "kim")
    ran = autograde(graded, "--force", PATH=without)
    assert ran.returncode == 1
    assert 'c.Run.sandbox = "no"' in ran.stderr
    assert graded_notebook(graded, "kim") == before


def test_without_a_sandbox_by_name_it_grades_and_says_so(graded, without):
    shutil.rmtree(graded.tree.submitted("park", ASSIGNMENT))
    # The lines that the refusal names, in the file that `cohort open` leaves alone.
    (graded.root / "own_config.py").write_text('c = get_config()\nc.Run.sandbox = "no"\n')
    ran = autograde(graded, "--force", PATH=without)
    assert ran.returncode == 0, ran.stderr
    entry = Journal(graded.root).entries(ASSIGNMENT)["kim"]
    assert (entry.how, [one.key for one in entry.remarks]) == ("open", ["no_sandbox"])
    assert row(graded, "kim").mark.auto == 5
