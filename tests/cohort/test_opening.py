"""Opening a cohort, and opening it again."""

import json
import shutil
import stat
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from course import words
from course.cohort.folder import Cohort, cohorts_root, find
from course.cohort.opening import open_cohort, starters, write_cohort_source
from course.cohort.problems import CohortError
from course.grading import gradebook
from course.notebooks import Exercise
from tests.cohort.hand_ins import ASSIGNMENT, EXERCISES, PLAN, ROSTER, copied


@pytest.fixture(scope="module")
def once(tmp_path_factory):
    home = tmp_path_factory.mktemp("opened")
    (home / "roster.csv").write_text(ROSTER, "utf-8")
    return open_cohort(PLAN, home / "roster.csv", home / "cohorts")


@pytest.fixture
def opened(once, tmp_path):
    """A freshly opened cohort, the only one in its folder of cohorts."""
    return replace(once, cohort=copied(once.cohort, tmp_path / "cohorts"))


def students(cohort):
    with cohort.tree.gradebook() as book:
        return gradebook.students(book)


def test_the_folder_is_private_and_holds_what_nbgrader_expects(once):
    opened, root = once, once.cohort.root
    assert stat.S_IMODE(root.stat().st_mode) == 0o700
    assert (opened.again, opened.students, opened.gone) == (False, 4, ())
    for name in (
        "plan.toml",
        "seed",
        "gradebook.db",
        "nbgrader_config.py",
        f"source/{ASSIGNMENT}/exercise.ipynb",
    ):
        assert (root / name).is_file(), name
    assert [student.name for student in students(opened.cohort)] == ["최하늘", "김민수", "이서연", "박지후"]


def test_the_gradebook_keeps_the_due_date_in_utc(opened):
    with opened.cohort.tree.gradebook() as book:
        assert book.find_assignment(ASSIGNMENT).duedate.isoformat() == "2026-03-20T14:59:00"


def test_no_file_of_the_cohort_but_its_own_record_names_a_folder_of_this_machine(opened):
    for name in ("nbgrader_config.py", "plan.toml", f"source/{ASSIGNMENT}/exercise.ipynb"):
        assert str(Path.home()) not in (opened.cohort.root / name).read_text("utf-8")
        assert str(opened.cohort.root) not in (opened.cohort.root / name).read_text("utf-8")


def test_the_source_has_the_cohorts_seeds_and_language(opened):
    visible, hidden = opened.cohort.seeds(ASSIGNMENT)
    text = (opened.cohort.tree.source(ASSIGNMENT) / "exercise.ipynb").read_text("utf-8")
    assert f"CASE = {visible}" in text
    assert f"HIDDEN = {hidden}" in text
    assert visible != hidden
    assert "작은 책방" in text
    assert "A small bookshop" not in text


def test_opening_again_keeps_the_seed_and_takes_in_new_students(opened, tmp_path):
    seed = (opened.cohort.root / "seed").read_bytes()
    (tmp_path / "roster.csv").write_text("id,name\nkim,김민숙\nnew,새학생\n", "utf-8")
    again = open_cohort(PLAN, tmp_path / "roster.csv", tmp_path / "cohorts")
    assert (again.again, again.students, again.gone) == (True, 5, ("choi", "lee", "park"))
    assert (opened.cohort.root / "seed").read_bytes() == seed
    assert next(student.name for student in students(again.cohort) if student.id == "kim") == "김민숙"


def test_opening_again_leaves_a_released_assignment_as_it_was_released(cohort, monkeypatch):
    before = (cohort.tree.source(ASSIGNMENT) / "exercise.ipynb").read_bytes()
    again = open_cohort(PLAN, None, cohort.root.parent, language="en")
    assert again.cohort.root == cohort.root
    assert (cohort.tree.source(ASSIGNMENT) / "exercise.ipynb").read_bytes() == before


def test_a_wrong_plan_roster_or_exercise_leaves_nothing_behind(tmp_path):
    (tmp_path / "roster.csv").write_text("nobody knows\n", "utf-8")
    with pytest.raises(CohortError):
        open_cohort(PLAN, tmp_path / "roster.csv", tmp_path / "cohorts")
    broken = Path(shutil.copytree(EXERCISES, tmp_path / "exercises"))
    (broken / ASSIGNMENT / "wrong_answers.py").write_text("def cases(language):\n    return []\n")
    with pytest.raises(CohortError, match="blank"):
        open_cohort(broken / "cohorts" / "shop.toml", None, tmp_path / "cohorts")
    assert not (tmp_path / "cohorts").exists()


def test_a_finished_drawing_is_never_handed_out(tmp_path):
    """nbgrader copies the source's files over the student's own: it would overwrite every answer."""
    words.use("en")
    folder = Path(shutil.copytree(EXERCISES / ASSIGNMENT, tmp_path / ASSIGNMENT))
    (folder / "sketches").mkdir()
    (folder / "sketches" / "my-shop.start.json").write_text("{}")
    (folder / "data").mkdir()
    (folder / "data" / "sales.csv").write_text("a,b\n")
    assert starters(folder) == {"sketches/my-shop.start.json": b"{}", "data/sales.csv": b"a,b\n"}
    (folder / "sketches" / "my-shop.json").write_text("{}")
    with pytest.raises(CohortError, match=r"sketches.my-shop\.json.*start\.json"):
        starters(folder)


def test_no_exercise_of_the_repository_hands_out_a_finished_drawing():
    for folder in (EXERCISES.parents[3] / "exercises").glob("*/exercise.py"):
        starters(folder.parent)


def test_starters_reach_the_students(opened, tmp_path):
    folder = Path(shutil.copytree(EXERCISES / ASSIGNMENT, tmp_path / ASSIGNMENT))
    (folder / "sketches").mkdir()
    (folder / "sketches" / "my-shop.start.json").write_text("{}")
    write_cohort_source(opened.cohort, Exercise.load(folder))
    assert (opened.cohort.tree.source(ASSIGNMENT) / "sketches" / "my-shop.start.json").is_file()


def test_a_gradebook_is_made_even_where_no_program_is_on_the_path(tmp_path):
    """A new gradebook runs `alembic` by its bare name."""
    command = [
        sys.executable,
        "-m",
        "course",
        "cohort",
        "open",
        str(PLAN),
        "--root",
        str(tmp_path / "cohorts"),
    ]
    ran = subprocess.run(command, env={"PATH": "/nowhere", "LANG": "C.UTF-8"}, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr
    assert (tmp_path / "cohorts" / "shop" / "gradebook.db").is_file()


def test_a_cohort_is_found_by_name_alone_or_by_standing_in_it(opened, tmp_path, monkeypatch):
    words.use("en")
    root = tmp_path / "cohorts"
    assert find(root).root == find(root, "shop").root == opened.cohort.root
    monkeypatch.chdir(opened.cohort.root)
    assert find(tmp_path / "elsewhere").root == opened.cohort.root
    monkeypatch.chdir(tmp_path)
    with pytest.raises(CohortError, match=r"no cohort shpo .*There are: shop.*→ shop"):
        find(root, "shpo")
    with pytest.raises(CohortError, match="No cohort has been opened"):
        find(tmp_path / "elsewhere")
    (root / "other").mkdir()
    (root / "other" / "opened.json").write_text(json.dumps({}))
    with pytest.raises(CohortError, match=r"several cohorts \(other, shop\)"):
        find(root)


def test_where_cohorts_live_is_said_or_set_or_here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("COURSE_COHORTS", raising=False)
    assert cohorts_root() == tmp_path / ".cohorts"
    monkeypatch.setenv("COURSE_COHORTS", str(tmp_path / "env"))
    assert cohorts_root() == tmp_path / "env"
    assert cohorts_root("given") == tmp_path / "given"


def test_an_opened_cohort_knows_its_plan_without_the_file_it_came_from(opened):
    again = Cohort(opened.cohort.root)
    assert again.plan.title == "작은 책방 반"
