"""The whole cycle on simulated students."""

import csv
import shutil
from pathlib import Path

import pytest

from course import words
from course.cohort import demo
from course.cohort.command import run
from course.cohort.folder import Cohort
from tests.cohort.hand_ins import ASSIGNMENT, EXERCISES, PLAN
from tests.cohort.test_command import arguments


def test_every_mark_is_the_stated_one_and_everything_is_where_it_says(tmp_path, capsys):
    words.use("en")
    asked = arguments("demo", str(PLAN), "--students", "6", "--language", "en", "--root", str(tmp_path))
    assert run(asked) == 0
    said = capsys.readouterr().out
    lines = [line.split() for line in said.splitlines() if line.startswith("demo-")]
    assert [(line[-4], line[-3], line[-2], line[-1]) for line in lines] == [
        ("reference", "5", "5", "OK"),
        ("blank", "0", "0", "OK"),
        ("one-node", "1", "1", "OK"),
        ("guess", "1", "1", "OK"),
        ("division", "0", "0", "OK"),
        ("reference", "5", "5", "OK"),
    ]
    assert "All 6 recorded marks are the stated ones." in said
    index = Path(said.split("Feedback index: ")[1].splitlines()[0])
    marks = Path(said.split("Marks, 6 rows: ")[1].splitlines()[0])
    assert index.is_file()
    with marks.open(encoding="utf-8-sig") as file:
        assert [line["auto"] for line in csv.DictReader(file)] == ["5", "0", "1", "1", "0", "5"]
    assert "A small bookshop" in (tmp_path / "shop" / "release" / ASSIGNMENT / "exercise.ipynb").read_text(
        "utf-8"
    )


def test_a_mark_that_differs_is_told_and_the_exit_code_says_so(tmp_path, capsys, monkeypatch):
    words.use("en")
    found = [
        demo.Comparison("demo-01", "A", "01-shop", "reference", 5, 4, None, ""),
        demo.Comparison("demo-02", "B", "01-shop", "blank", 0, None, None, "It could not be graded."),
        demo.Comparison("demo-03", "C", "01-shop", "guess", 1, 1, 1, ""),
    ]
    monkeypatch.setattr(demo, "play", lambda *_: (Cohort(tmp_path), found))
    assert run(arguments("demo", str(PLAN), "--root", str(tmp_path))) == 1
    said = capsys.readouterr().out
    assert said.count("DIFFERENT") == 2
    assert "It could not be graded." in said
    assert "2 of 3 recorded marks differ from the stated ones." in said


def test_a_demo_replaces_only_a_demo(tmp_path, capsys):
    words.use("en")
    (tmp_path / "shop").mkdir()
    (tmp_path / "shop" / "dissertation.txt").write_text("years of work")
    assert run(arguments("demo", str(PLAN), "--root", str(tmp_path))) == 2
    assert "holds something that is no demo" in capsys.readouterr().err
    assert (tmp_path / "shop" / "dissertation.txt").exists()


def test_the_plan_of_a_real_cohort_is_refused(tmp_path, capsys):
    words.use("en")
    real = Path(shutil.copytree(EXERCISES, tmp_path / "exercises")) / "cohorts" / "shop.toml"
    real.write_text(real.read_text("utf-8").replace('public_seed = "a seed for tests"\n', ""), "utf-8")
    assert run(arguments("demo", str(real), "--root", str(tmp_path))) == 2
    assert "is the plan of a real cohort" in capsys.readouterr().err
    assert not (tmp_path / "shop").exists()


@pytest.mark.parametrize(("keep", "left"), [(False, 0), (True, 1)])
def test_an_earlier_demo_is_replaced_or_kept_under_another_name(cohort, tmp_path, keep, left):
    demo.clear(cohort.root, keep)
    assert not cohort.root.exists()
    assert len(list(tmp_path.glob("shop-*"))) == left
