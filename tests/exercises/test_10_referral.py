"""Exercise 10, played in process: the reference full marks, a blank nothing, every known mistake its mark and its word."""

import json
from pathlib import Path

import pytest

from course.checks import lesson10
from course.notebooks import Exercise, practice
from course.words import LANGUAGES
from tests.exercises import variants

EXERCISE = Exercise.load(Path(__file__).parents[2] / "exercises" / "10-referral")
CASES = [case.name for case in EXERCISE.mistakes("ko")]
GIVEN = {
    "sale": "contest = lesson10.contest({})",
    "added": "trial = lesson10.halves({})",
    "gini": "people = lesson10.board({})",
    "everybody": "people = lesson10.board({})",
    "round": "record = lesson10.rounds({})",
    "reward": "shop = lesson10.reward({})",
}
TASKS = (*GIVEN, "meaning")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("seed", variants.SEEDS)
def test_the_reference_gets_full_marks(language, seed, play):
    variants.reference_gets_full_marks(EXERCISE, play, language, seed)


@pytest.mark.parametrize("name", CASES)
def test_a_known_mistake_gets_its_stated_mark_and_its_word(name, play):
    for seed, language in ((0, "en"), (271828, "ko")):
        variants.mistake_gets_its_mark_and_a_word(EXERCISE, play, language, seed, name, "exercise_10")


def test_every_task_knows_at_least_five_mistakes():
    for task in TASKS:
        known = [case for case in EXERCISE.mistakes("en") if task in case.cells and case.mark < 4]
        assert len(known) >= 5, task


def test_another_students_right_answers_are_worth_nothing(play):
    variants.others_answers_get_nothing(EXERCISE, play, 7, GIVEN, ("lee", "jung", "oh"), GIVEN)


def test_whatever_is_typed_a_check_neither_raises_nor_prints(play):
    variants.hostile_values_get_nothing_in_silence(EXERCISE, play, 12, TASKS)


def test_whoever_bought_through_a_link_costs_less_than_whoever_was_added():
    for seed in range(60):
        trial = lesson10.halves(seed)
        assert trial.told - trial.untold < trial.linked < trial.told
        assert trial.right() > trial.referrer + trial.friend


def test_the_points_are_the_ones_the_text_states():
    variants.points_are_those_the_text_states(EXERCISE, 20, 16)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_practice_notebook_holds_no_answer_and_no_hidden_test(language):
    text = json.dumps(practice(EXERCISE.source, language), ensure_ascii=False)
    answers = ("judged=True", "contest.regions * (", "HIDDEN", "SOLUTION", "grade_id")
    assert not [word for word in answers if word in text]
