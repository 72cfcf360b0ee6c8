"""The gradebook on a PostgreSQL server: every verb as with a file, and nothing lost when either side dies."""

import os
import re
import signal
import subprocess
import sys
from dataclasses import replace

import pytest

from course import words
from course.cohort.desk.server import Desk
from course.cohort.folder import Cohort
from course.cohort.opening import open_cohort
from course.cohort.plan import Plan
from course.cohort.problems import CohortError
from course.cohort.releasing import release_assignment
from course.grading import database, moving, run
from course.grading.database import NoGradebook
from tests.cohort.hand_ins import (
    ASSIGNMENT,
    EXERCISES,
    PLAN,
    copied,
    files,
    grade,
    released,
    row,
    solved,
    submit,
    template,
)
from tests.cohort.servers import postgresql, wait_until
from tests.cohort.test_command import arguments
from tests.cohort.test_command import run as verb
from tests.cohort.test_formgrader import page as page  # a fixture
from tests.cohort.test_formgrader import (
    test_a_mark_and_a_comment_given_in_the_formgrader_are_in_the_export_the_status_the_desk_and_the_feedback as marked_in_a_browser,
)
from tests.cohort.test_interrupted import STUDENTS, book, class_of_four, moments, start, wait_for

pytestmark = pytest.mark.needs("PostgreSQL")


@pytest.fixture(scope="module")
def server():
    with postgresql() as started:
        yield started


def plan_at(home, address):
    """The fixture plan with its gradebook on a server."""
    shelf = home / "exercises"
    (shelf / "cohorts").mkdir(parents=True, exist_ok=True)
    if not (shelf / ASSIGNMENT).exists():
        (shelf / ASSIGNMENT).symlink_to(EXERCISES / ASSIGNMENT)
    path = shelf / "cohorts" / "shop.toml"
    path.write_text(f"gradebook = {address!r}\n{PLAN.read_text('utf-8')}", "utf-8")
    return path


def taken_to(server, cohort, home):
    """An opened cohort whose gradebook has moved to a new database of the server."""
    moved = open_cohort(plan_at(home, server.database()), None, cohort.root.parent)
    (cohort.root / "gradebook.db").unlink()  # whoever still asked it would make it anew, and be found out
    return Cohort(moved.cohort.root)


@pytest.fixture
def cohort(server, tmp_path):
    """Four hand-ins: right, blank, half right, unreadable."""
    return taken_to(server, class_of_four(tmp_path), tmp_path)


@pytest.fixture(scope="module")
def in_a_file(tmp_path_factory):
    """The same four, graded into a file."""
    cohort = class_of_four(tmp_path_factory.mktemp("file"))
    grade(cohort)
    return cohort


def typed(cohort, capsys, *what):
    words.use("en")
    code = verb(arguments(*what, "--root", str(cohort.root.parent)))
    said = capsys.readouterr()
    text = (said.out + said.err).replace(str(cohort.root), "ROOT")
    return code, re.sub("[0-9a-f]{64}", "CHECKSUM", text)


def mark_by_hand(cohort):
    with cohort.tree.gradebook() as gradebook:
        mark = gradebook.find_grade("why", "exercise", ASSIGNMENT, "kim")
        mark.manual_score, mark.needs_manual_grade = 3.5, False
        gradebook.db.commit()


def mark_of(cohort, student):
    """A student's mark; a server gives its cells in any order."""
    mark = row(cohort, student).mark
    return replace(mark, cells=tuple(sorted(mark.cells, key=lambda cell: cell.name)))


VERBS = (
    ("grade", ASSIGNMENT),
    ("feedback",),
    ("export",),
    ("export", ASSIGNMENT, "--wide"),
    ("status",),
    ("similar", ASSIGNMENT),
    ("peers", ASSIGNMENT, "distribute"),
    ("agreement", ASSIGNMENT, "--template", "other.csv"),
    ("report",),
    ("extend", ASSIGNMENT, "--student", "kim", "--until", "2026-04-01T00:00+09:00", "--reason", "ill"),
    ("open", "PLAN"),
    ("remember",),
    ("close", "--unfinished"),
    ("verify",),
    ("grade", ASSIGNMENT),
    ("reopen", "--to-change"),
    ("forget", "lee", "--yes"),
    ("status",),
)


def test_every_verb_does_and_says_what_it_does_with_a_file(cohort, in_a_file, tmp_path, capsys):
    (tmp_path / "file").mkdir()
    beside = copied(in_a_file, tmp_path / "file")
    grade(cohort)
    assert book(cohort) == book(beside)
    for one in (cohort, beside):
        mark_by_hand(one)
    plans = {cohort: tmp_path / "exercises" / "cohorts" / "shop.toml", beside: PLAN}
    for what in VERBS:
        ours, theirs = (
            typed(one, capsys, *(str(plans[one]) if word == "PLAN" else word for word in what))
            for one in (cohort, beside)
        )
        assert ours == theirs, what
    assert (cohort.root / "marks.csv").read_bytes() == (beside.root / "marks.csv").read_bytes()
    assert not (cohort.root / "gradebook.db").exists()


@pytest.mark.soak
@pytest.mark.needs("Chromium", "bubblewrap")
@pytest.mark.timeout(600)
def test_released_graded_and_marked_in_the_formgrader(server, page, tmp_path):
    """The whole term on a server, the written answer marked in a real browser."""
    cohort = taken_to(server, copied(template(), tmp_path), tmp_path)
    release_assignment(cohort, ASSIGNMENT)
    submit(cohort, "kim", solved(cohort, why="책은 이야기를 나르니까요."))
    submit(cohort, "lee", files(released(cohort)))
    submit(cohort, "park", {"exercise.ipynb": b"{"})
    grade(cohort)
    marked_in_a_browser(cohort, page, tmp_path)
    assert not (cohort.root / "gradebook.db").exists()


def test_the_desk_notices_a_mark_that_was_given_on_the_server(cohort):
    grade(cohort)
    desk = Desk(cohort)
    before = desk.stamp()
    mark_by_hand(cohort)
    wait_until(lambda: desk.stamp() != before)


def test_nbgraders_own_commands_read_the_same_gradebook(cohort):
    command = [sys.executable, "-m", "nbgrader", "db", "student", "list"]
    listed = subprocess.run(command, cwd=cohort.root, capture_output=True, text=True, check=True)
    assert all(student in listed.stdout + listed.stderr for student in STUDENTS)
    assert not (cohort.root / "gradebook.db").exists()


def test_killed_at_a_random_moment_and_run_again(cohort, in_a_file):
    (moment,) = moments(15, 1)
    assert killed_and_rerun(cohort, moment) == book(in_a_file)


def killed_and_rerun(cohort, moment):
    process = start(cohort)
    wait_for(process, moment)
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    process.stdout.close()
    grade(cohort)
    return book(cohort)


@pytest.mark.soak
@pytest.mark.timeout(1500)
def test_killed_at_fifteen_random_moments_and_run_again(server, in_a_file, tmp_path):
    for number, moment in enumerate(moments(16, 15)):
        home = tmp_path / str(number)
        home.mkdir()
        cohort = taken_to(server, class_of_four(home), home)
        assert killed_and_rerun(cohort, moment) == book(in_a_file), moment


def test_a_server_that_goes_down_stops_the_run_and_nobody_is_called_ungraded(tmp_path, in_a_file, capsys):
    with postgresql() as own:
        cohort = taken_to(own, class_of_four(tmp_path), tmp_path)
        entries = run.grade(cohort.tree, ASSIGNMENT, run.due(cohort.tree, ASSIGNMENT))
        assert next(entries)
        own.stop()
        with pytest.raises(NoGradebook):
            list(entries)
        code, said = typed(cohort, capsys, "grade", ASSIGNMENT)
        assert code == 2
        assert "cannot be used" in said
        assert "Traceback" not in said
        own.start()
        assert 3 <= len(run.due(cohort.tree, ASSIGNMENT)) <= 4
        grade(cohort)
        assert book(cohort) == book(in_a_file)


def test_a_gradebook_moves_with_its_marks_and_never_over_others(server, in_a_file, tmp_path, capsys):
    cohort = copied(in_a_file, tmp_path)
    mark_by_hand(cohort)
    before = mark_of(cohort, "kim")
    cohort = taken_to(server, cohort, tmp_path)
    assert mark_of(cohort, "kim") == before
    assert cohort.plan.gradebook in (cohort.root / "nbgrader_config.py").read_text("utf-8")
    address = cohort.plan.gradebook
    assert database.cohorts_in(address) == {"shop"}

    other = plan_at(tmp_path / "other", address)
    other.write_text(other.read_text("utf-8").replace('id = "shop"', 'id = "another"'), "utf-8")
    with pytest.raises(CohortError, match=r"shop"):
        open_cohort(other, None, tmp_path / "others")
    assert not list((tmp_path / "others").glob("*/opened.json"))

    (tmp_path / "second").mkdir()
    second = copied(in_a_file, tmp_path / "second")
    with pytest.raises(CohortError, match=r"createdb"):
        open_cohort(plan_at(tmp_path / "second", address), None, second.root.parent)
    assert Cohort(second.root).plan.gradebook is None
    assert mark_of(cohort, "kim") == before
    assert moving.has_marks(address)


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("postgresql+psycopg://teacher:sesame@db/marks", "without a password"),
        ("postgresql://teacher@db/marks?password=sesame", "without a password"),
        ("sqlite:////tmp/marks.db", "PostgreSQL address"),
        ("marks", "PostgreSQL address"),
    ],
)
def test_a_plan_takes_a_server_and_no_password(address, told, tmp_path):
    words.use("en")
    with pytest.raises(CohortError, match=told) as error:
        Plan.read(plan_at(tmp_path, address))
    assert "sesame" not in str(error.value)


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_an_absent_server_and_an_absent_driver_say_what_to_do(language, tmp_path, capsys, monkeypatch):
    path = plan_at(tmp_path, f"postgresql+psycopg://teacher@/marks?host={tmp_path}")
    words.use(language)
    asked = arguments("open", str(path), "--root", str(tmp_path / "cohorts"))
    assert verb(asked) == 2
    assert "~/.pgpass" in capsys.readouterr().err
    assert not list((tmp_path / "cohorts").glob("*/opened.json"))
    monkeypatch.setitem(sys.modules, "psycopg", None)
    assert verb(asked) == 2
    assert 'pip install "psycopg[binary]"' in capsys.readouterr().err


def test_the_template_stays_in_its_file():
    assert template().plan.gradebook is None
