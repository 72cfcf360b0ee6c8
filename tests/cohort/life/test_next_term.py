"""The next term is the last one's plan: a new id, dates moved by whole weeks, a seed of its own."""

import tomllib
from datetime import date

import pytest

from course import words
from course.__main__ import main
from course.cohort.folder import Cohort
from course.cohort.life import next_term
from course.cohort.life.next_term import NextTerm
from course.cohort.problems import CohortError
from tests.cohort.hand_ins import ASSIGNMENT

LAST = """# what a teacher wrote above
id = "spring"   # the term
title = 'Spring \\ 2026'
language = "ko"
public_seed = "everybody knows"
timezone = "Europe/Berlin"

[late]
percent_per_day = 10

[[assignment]]
name = "01-shop"  # due = 2020-01-01 in an older term
release = 2026-03-09
due = 2026-03-20T23:59:00+01:00

[[assignment]]
name = "02-numbers"
release = 2026-03-23T09:00:00
due = 2026-04-03 23:59:00
"""


@pytest.fixture
def last(cohort):
    """A cohort of the last term, with that plan."""
    words.use("en")
    (cohort.root / "plan.toml").write_text(LAST, "utf-8")
    return Cohort(cohort.root)


def dates(path):
    return [
        (table["release"], table["due"]) for table in tomllib.loads(path.read_text("utf-8"))["assignment"]
    ]


def shown(path):
    return [(str(release), str(due)) for release, due in dates(path)]


def test_every_date_moves_by_whole_weeks_on_the_wall_clock(last, tmp_path):
    path = next_term.write(last, NextTerm("autumn", "Autumn", weeks=30), tmp_path)
    assert shown(path) == [
        ("2026-10-05", "2026-10-16 23:59:00+02:00"),
        ("2026-10-19 09:00:00", "2026-10-30 23:59:00"),
    ]


@pytest.mark.parametrize(
    ("first_day", "release"),
    [
        ("2026-09-07", "2026-09-07"),
        ("2026-09-01", "2026-09-07"),
        ("2026-09-08", "2026-09-14"),
        ("2025-03-10", "2025-03-10"),
    ],
)
def test_no_date_comes_before_the_first_day_and_weekdays_stay(last, tmp_path, first_day, release):
    path = next_term.write(last, NextTerm("autumn", first_day=date.fromisoformat(first_day)), tmp_path)
    assert str(dates(path)[0][0]) == release


def test_all_else_stays_as_the_teacher_wrote_it(last, tmp_path):
    text = next_term.write(last, NextTerm("autumn", '가을 "2026"', weeks=1), tmp_path).read_text("utf-8")
    assert "# what a teacher wrote above\n" in text
    assert 'id = "autumn"   # the term\n' in text
    assert 'title = "가을 \\"2026\\""\n' in text
    assert "public_seed" not in text
    assert "percent_per_day = 10" in text


def test_a_date_that_would_fall_into_the_skipped_hour_is_the_first_there_is(last, tmp_path):
    (last.root / "plan.toml").write_text(LAST.replace("2026-04-03 23:59:00", "2026-04-05 02:30:00"), "utf-8")
    path = next_term.write(Cohort(last.root), NextTerm("autumn", weeks=51), tmp_path)
    assert str(dates(path)[1][1]) == "2027-03-28 03:30:00"


@pytest.mark.parametrize("id", ["../out", "", "a/b", ".x", "-x y"])
def test_the_new_id_is_a_name(last, tmp_path, id):
    with pytest.raises(CohortError, match="expected a name"):
        next_term.write(last, NextTerm(id), tmp_path / "root")
    assert not (tmp_path / "out").exists()


def test_a_plan_written_in_a_way_that_cannot_be_moved_is_refused_not_half_moved(last, tmp_path):
    odd = LAST.replace("release = 2026-03-09\n", '"release" = 2026-03-09\n')
    (last.root / "plan.toml").write_text(odd, "utf-8")
    with pytest.raises(CohortError, match="cannot be moved"):
        next_term.write(Cohort(last.root), NextTerm("autumn", weeks=30), tmp_path)
    assert not (tmp_path / "autumn").exists()


def test_opened_like_the_last_it_has_a_seed_and_a_class_of_its_own(cohort, tmp_path, capsys):
    words.use("en")
    root, roster = cohort.root.parent, tmp_path / "new.csv"
    roster.write_text("id,name\nnew,New Student\n")
    asked = [
        "--like",
        "shop",
        "--id",
        "fall",
        "--title",
        "Fall",
        "--first-day",
        "2026-09-01",
        "--root",
        str(root),
    ]
    assert main(["cohort", "open", *asked, "--roster", str(roster)]) == 0
    said = capsys.readouterr().out
    assert "2026-09-04 23:59 +0900" in said
    assert "names no timezone" in said
    new = Cohort(root / "fall")
    assert (new.plan.id, new.plan.title, new.plan.public_seed) == ("fall", "Fall", None)
    assert new.seeds(ASSIGNMENT) != cohort.seeds(ASSIGNMENT)
    with new.tree.gradebook() as book:
        assert [student.id for student in book.students] == ["new"]
    assert main(["cohort", "open", *asked]) == 2
    assert "has been opened before" in capsys.readouterr().err
    assert main(["cohort", "open", str(new.root / "plan.toml"), "--root", str(root)]) == 0
    for wrong in (["--like", "shop"], [], ["plan.toml", "--like", "shop", "--id", "x"]):
        assert main(["cohort", "open", *wrong, "--root", str(root)]) == 2
