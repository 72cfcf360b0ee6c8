"""Exercise 9, played in process: the reference full marks, a blank nothing, every known mistake its mark and its word."""

import json
from math import log
from pathlib import Path

import pytest

from course.checks import lesson09
from course.notebooks import Exercise, practice
from course.words import LANGUAGES
from tests.exercises import variants

EXERCISE = Exercise.load(Path(__file__).parents[2] / "exercises" / "09-fleet-learning")
CASES = [case.name for case in EXERCISE.mistakes("ko")]
GIVEN = {
    "total": "driven = lesson09.fsd({})",
    "year": "totals = lesson09.year_ends({})",
    "curve": "fleet = lesson09.log({})",
    "times": "other = lesson09.halving({})",
    "met": "rare = lesson09.event({})",
    "covered": "three = lesson09.trio({})",
}
TASKS = (*GIVEN, "reading")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("seed", variants.SEEDS)
def test_the_reference_gets_full_marks(language, seed, play):
    variants.reference_gets_full_marks(EXERCISE, play, language, seed)


@pytest.mark.parametrize("name", CASES)
def test_a_known_mistake_gets_its_stated_mark_and_its_word(name, play):
    for seed, language in ((0, "en"), (271828, "ko")):
        variants.mistake_gets_its_mark_and_a_word(EXERCISE, play, language, seed, name, "exercise_09")


def test_every_task_knows_at_least_five_mistakes():
    for task in TASKS:
        known = [case for case in EXERCISE.mistakes("en") if task in case.cells and case.mark < 4]
        assert len(known) >= 5, task


def test_another_students_right_answers_are_worth_nothing(play):
    variants.others_answers_get_nothing(EXERCISE, play, 7, GIVEN, ("lee", "jung", "oh"), GIVEN)


def test_whatever_is_typed_a_check_neither_raises_nor_prints(play):
    variants.hostile_values_get_nothing_in_silence(EXERCISE, play, 12, TASKS)


def test_b_from_the_first_and_last_point_is_as_right_as_from_all():
    for seed in range(200):
        fleet = lesson09.log(seed)
        by_hand = log(fleet.takeovers[0] / fleet.takeovers[-1]) / log(fleet.miles[-1] / fleet.miles[0])
        assert lesson09.curve(seed, round(by_hand, 4), 4).score == 4


def test_the_points_are_the_ones_the_text_states():
    variants.points_are_those_the_text_states(EXERCISE, 20, 16)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_practice_notebook_holds_no_answer_and_no_hidden_test(language):
    text = json.dumps(practice(EXERCISE.source, language), ensure_ascii=False)
    answers = ("judged=True", "fit_learning_curve(", "HIDDEN", "SOLUTION", "grade_id")
    assert not [word for word in answers if word in text]
