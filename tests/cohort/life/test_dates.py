"""Dates in a plan: what is due to go out, and what comes next, at a moment that is given."""

from datetime import UTC, datetime

import pytest

from course import words
from course.__main__ import main
from course.cohort.folder import Cohort
from course.cohort.life import dates, extensions
from course.cohort.plan import Plan
from course.cohort.problems import CohortError
from tests.cohort.hand_ins import ASSIGNMENT, EXERCISES

PLAN = """
id = "berlin"
title = "Herbst"
language = "en"
timezone = "Europe/Berlin"

[[assignment]]
name = "01-shop"
release = 2026-10-12
due = 2026-10-25T02:30:00

[[assignment]]
name = "02-numbers"
release = 2026-10-26T08:00:00
due = 2026-11-06T23:59:00+01:00
"""


@pytest.fixture
def planned(tmp_path):
    """Write a plan beside the fixture exercises and read it."""
    words.use("en")
    folder = tmp_path / "exercises" / "cohorts"
    folder.mkdir(parents=True)
    for name in ("01-shop", "02-numbers"):
        (tmp_path / "exercises" / name).symlink_to(EXERCISES / name)

    def read(text=PLAN):
        (folder / "plan.toml").write_text(text, "utf-8")
        return Plan.read(folder / "plan.toml")

    return read


def test_a_plan_with_a_place_has_its_times_on_that_wall(planned):
    first, second = planned().assignments
    assert first.release.isoformat() == "2026-10-12T00:00:00+02:00"
    assert first.due.isoformat() == "2026-10-25T02:30:00+01:00"  # the second half past two of that night
    assert second.release.isoformat() == "2026-10-26T08:00:00+01:00"
    assert second.due.isoformat() == "2026-11-06T23:59:00+01:00"


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (
            'timezone = "Europe/Berlin"',
            'timezone = "Berlin"',
            "plan.toml: timezone: expected the name of a time zone",
        ),
        ("due = 2026-10-25T02:30:00", "due = 2026-10-25", "assignment[1].due: expected a date with a time"),
        ("release = 2026-10-12", 'release = "monday"', "assignment[1].release: expected a day"),
        ("due = 2026-10-25T02:30:00", "due = 2026-10-11T12:00:00", "expected a time after its release"),
        ("due = 2026-10-25T02:30:00", "due = 2027-03-28T02:30:00", "Did you mean 2027-03-28T03:30:00+02:00?"),
        (
            "due = 2026-10-25T02:30:00",
            "due = 9999-12-31T23:59:00",
            "assignment[1].due: expected a date with a time",
        ),
        ('timezone = "Europe/Berlin"', "", "assignment[1].release: expected a date and time with its offset"),
    ],
)
def test_a_date_that_cannot_be_is_told(planned, before, after, told):
    with pytest.raises(CohortError) as refused:
        planned(PLAN.replace(before, after))
    assert told in str(refused.value)


class Tree:
    """Knows what is out."""

    def __init__(self, *out):
        self.out = out

    def is_released(self, name):
        return name in self.out


def cohort_of(plan, root, *out):
    cohort = Cohort(root)
    cohort.__dict__.update(plan=plan, tree=Tree(*out))
    return cohort


def at(text):
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def test_what_goes_out_is_what_the_day_has_come_for_and_is_not_out(planned, tmp_path):
    cohort = cohort_of(planned(), tmp_path)
    assert dates.to_release(cohort, at("2026-10-11T21:59:59")) == []
    assert dates.to_release(cohort, at("2026-10-11T22:00:00")) == ["01-shop"]
    assert dates.to_release(cohort, at("2026-10-26T07:00:00")) == ["01-shop", "02-numbers"]
    assert dates.to_release(cohort_of(planned(), tmp_path, "01-shop"), at("2026-10-26T06:59:59")) == []


def test_the_agenda_says_what_is_next_and_in_how_long(planned, tmp_path):
    cohort = cohort_of(planned(), tmp_path, "01-shop")
    now = at("2026-10-24T23:00:00")  # an hour before the clocks go back
    assert dates.agenda(cohort, now, "en") == [
        "2026-10-25 02:30 +0100  01-shop is due (in 2 h 30 min)",
        "2026-10-26 08:00 +0100  02-numbers goes out (in 32 h 0 min)",
        "2026-11-06 23:59 +0100  02-numbers is due (in 12 days)",
    ]
    late = dates.agenda(cohort, at("2026-10-27T00:00:00"), "en")
    assert late[0].startswith("Their day has come and they are not out yet: 02-numbers.")
    assert dates.agenda(cohort, at("2027-01-01T00:00:00"), "en")[1:] == []


def test_an_extension_stands_in_the_agenda(cohort):
    item = cohort.plan.assignment(ASSIGNMENT)
    extensions.give(cohort, item, ["kim"], at("2026-03-27T14:59:00"), "ill")
    lines = dates.agenda(cohort, at("2026-03-25T00:00:00"), "ko")
    assert lines == ["2026-03-27 23:59 +0900  01-shop kim의 늦춘 마감 (2일 뒤)"]


def test_release_without_a_name_hands_out_what_is_due(cohort, capsys):
    words.use("en")
    plan = cohort.root / "plan.toml"
    text = plan.read_text("utf-8")
    root = str(cohort.root.parent)
    assert main(["cohort", "release", "--root", root]) == 2
    assert "names no day of release" in capsys.readouterr().err
    plan.write_text(text.replace("due =", "release = 2026-03-09T09:00:00+09:00\ndue ="), "utf-8")
    notebook = cohort.tree.release(ASSIGNMENT) / "exercise.ipynb"
    notebook.rename(notebook.with_suffix(".kept"))
    assert main(["cohort", "release", "--root", root, "--on", "2026-03-08T09:00+09:00"]) == 0
    assert "Next: 01-shop, 2026-03-09 09:00 +0900" in capsys.readouterr().out
    assert not notebook.exists()
    assert main(["cohort", "release", "--root", root, "--on", "2026-03-09T09:00+09:00"]) == 0
    assert "Due to go out: 01-shop" in capsys.readouterr().out
    assert notebook.exists()
    assert main(["cohort", "release", "--root", root, "--on", "2026-03-09T09:00+09:00"]) == 0
    assert "Everything with a day of release is out." in capsys.readouterr().out
    assert main(["cohort", "status", "--root", root, "--on", "2026-03-20T14:00Z"]) == 0
    assert "01-shop is due (in 0 h 59 min)" in capsys.readouterr().out
