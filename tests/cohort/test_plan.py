"""A plan is read strictly, and everything wrong in it is told at once."""

from datetime import UTC, datetime

import pytest

from course import words
from course.cohort.plan import Plan
from course.cohort.problems import CohortError
from tests.cohort.hand_ins import EXERCISES, PLAN

SOUND = """
id = "spring"
title = "봄 학기"
language = "ko"

[late]
percent_per_day = 10

[[assignment]]
name = "01-shop"
due = 2026-03-20T23:59:00+09:00
"""


@pytest.fixture
def write(tmp_path):
    """Write a plan beside a copy of the fixture exercises."""
    words.use("en")
    folder = tmp_path / "exercises" / "cohorts"
    folder.mkdir(parents=True)
    (tmp_path / "exercises" / "01-shop").symlink_to(EXERCISES / "01-shop")

    def write_plan(text):
        (folder / "plan.toml").write_text(text, "utf-8")
        return folder / "plan.toml"

    return write_plan


def refusal(path):
    with pytest.raises(CohortError) as error:
        Plan.read(path)
    return str(error.value)


def test_a_sound_plan_is_read_with_its_defaults(write):
    plan = Plan.read(write(SOUND))
    (assignment,) = plan.assignments
    assert (plan.id, plan.title, plan.language, plan.public_seed) == ("spring", "봄 학기", "ko", None)
    assert (plan.exchange, plan.check_owner, plan.cell_timeout) == (None, True, 30)
    assert assignment.due.astimezone(UTC) == datetime(2026, 3, 20, 14, 59, tzinfo=UTC)
    assert assignment.late.percent_per_day == 10
    assert plan.exercise("01-shop").name == "01-shop"


def test_an_assignment_may_have_a_late_rule_of_its_own(write):
    text = SOUND + "\n[assignment.late]\ngrace_minutes = 60\npercent_per_day = 50\n"
    (assignment,) = Plan.read(write(text)).assignments
    assert (assignment.late.grace_minutes, assignment.late.percent_per_day) == (60, 50)


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (
            'language = "ko"',
            'langage = "ko"',
            ["plan.toml: langage: expected one of the known keys", "Did you mean language?"],
        ),
        ('language = "ko"', "", ['plan.toml: language: expected "ko" or "en", got nothing']),
        ('language = "ko"', 'language = "kr"', ["got 'kr'"]),
        ('id = "spring"', 'id = "../spring"', ["plan.toml: id: expected a name"]),
        ('id = "spring"', "id = 7", ["got 7"]),
        (
            "percent_per_day = 10",
            "percent_per_day = 110",
            ["plan.toml: late.percent_per_day: expected per cent, 0 to 100, got 110"],
        ),
        (
            "percent_per_day = 10",
            "percent_a_day = 10",
            ["late.percent_a_day", "Did you mean percent_per_day?"],
        ),
        (
            'name = "01-shop"',
            'name = "01-shopp"',
            ["assignment[1].name", "got '01-shopp'", "Did you mean 01-shop?"],
        ),
        (
            "+09:00",
            "",
            ["assignment[1].due: expected a date and time with its offset", "got 2026-03-20T23:59:00"],
        ),
        ("due =", "deu =", ["Did you mean due?"]),
        ("[[assignment]]", "[assignment]", ["plan.toml: assignment: expected one assignment or more"]),
        ("[late]", "cell_timeout = 0\n[late]", ["cell_timeout: expected whole seconds, 1 or more, got 0"]),
        (
            "[late]",
            "[exchange]\ncheck_owner = 1\n[late]",
            ["exchange.check_owner: expected true or false, got 1", "exchange.root"],
        ),
        ("[late]", "students = ['kim']\n[late]", ["plan.toml: students"]),
        ("[late]", "seed = 'x'\n[late]", ["plan.toml: seed", "Did you mean public_seed?"]),
    ],
)
def test_a_mistake_is_told_with_its_place_what_belongs_there_and_what_stands_there(
    write, before, after, told
):
    assert before in SOUND
    message = refusal(write(SOUND.replace(before, after)))
    assert [part for part in told if part not in message] == []


def test_all_mistakes_are_told_at_once_in_korean_too(write):
    path = write(
        SOUND.replace("spring", "a b").replace('"ko"', '"de"') + '\n[[assignment]]\nname = "01-shop"\n'
    )
    assert len(refusal(path).splitlines()) == 3
    words.use("ko")
    assert "있어야 할 것은" in refusal(path)


def test_a_file_that_is_absent_or_not_toml_is_told_plainly(write, tmp_path):
    assert "There is no plan" in refusal(tmp_path / "none.toml")
    assert "is not TOML" in refusal(write("id = "))


def test_a_private_folder_is_looked_in_first(write, tmp_path):
    private = tmp_path / "private" / "01-shop"
    private.mkdir(parents=True)
    (private / "exercise.py").write_text("")
    plan = Plan.read(write('private = "../../private"\n' + SOUND))
    assert plan.exercise("01-shop") == private
    (private / "exercise.py").unlink()
    assert plan.exercise("01-shop") != private


def test_an_unknown_assignment_is_refused_with_the_nearest():
    words.use("en")
    with pytest.raises(CohortError, match=r"'01-shpo'.*Did you mean 01-shop\?"):
        Plan.read(PLAN).assignment("01-shpo")


def test_the_demo_plan_of_the_repository_is_sound_and_public():
    plan = Plan.read(EXERCISES.parents[3] / "exercises" / "cohorts" / "demo.toml")
    assert plan.public_seed
    assert [plan.exercise(item.name).name for item in plan.assignments] == [
        item.name for item in plan.assignments
    ]
