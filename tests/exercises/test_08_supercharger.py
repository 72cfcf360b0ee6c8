"""Exercise 8, played in process: the reference full marks, a blank nothing, every known mistake its mark and its word."""

import json
from pathlib import Path

import pytest

from course.checks import lesson08
from course.notebooks import Exercise, practice
from course.words import LANGUAGES
from tests.exercises import variants

EXERCISE = Exercise.load(Path(__file__).parents[2] / "exercises" / "08-supercharger")
CASES = [case.name for case in EXERCISE.mistakes("ko")]
TASKS = ("shared", "slope", "meaning", "trips", "leg", "times")
GIVEN = {
    "shared": "crowd = lesson08.cars_and_connectors({})",
    "slope": "region = lesson08.two_years({})",
    "trips": "land = lesson08.land({})",
    "leg": "land = lesson08.land({})",
    "times": "market = lesson08.arrows({})",
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("seed", variants.SEEDS)
def test_the_reference_gets_full_marks(language, seed, play):
    variants.reference_gets_full_marks(EXERCISE, play, language, seed)


@pytest.mark.parametrize("name", CASES)
def test_a_known_mistake_gets_its_stated_mark_and_its_word(name, play):
    for seed, language in ((0, "en"), (271828, "ko")):
        variants.mistake_gets_its_mark_and_a_word(EXERCISE, play, language, seed, name, "exercise_08")


def test_every_task_knows_at_least_five_mistakes():
    for task in TASKS:
        known = [c for c in EXERCISE.mistakes("en") if task in c.cells and c.mark < 4]
        assert len(known) >= 5, task


def test_another_students_right_answers_are_worth_nothing(play):
    variants.others_answers_get_nothing(EXERCISE, play, 7, GIVEN, ("lee", "jung", "oh"), GIVEN)


def test_whatever_is_typed_a_check_neither_raises_nor_prints(play):
    variants.hostile_values_get_nothing_in_silence(EXERCISE, play, 12, TASKS)


def test_every_variant_can_be_told_from_every_known_mistake():
    for seed in range(60):
        land = lesson08.land(seed)
        assert land.is_sound()
        assert land.made(200) < sum(trips for _, trips in land.wanted)
        assert 0.4 < lesson08.two_years(seed).right() < 1.3
        assert 1.3 < lesson08.arrows(seed).right() < 3.7


def test_the_points_are_the_ones_the_text_states():
    variants.points_are_those_the_text_states(EXERCISE, 20, 16)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_practice_notebook_holds_no_answer_and_no_hidden_test(language):
    text = json.dumps(practice(EXERCISE.source, language), ensure_ascii=False)
    assert not [
        word for word in ("judged=True", "needed()", "HIDDEN", "SOLUTION", "grade_id") if word in text
    ]
