"""Exercise 9, played in process: the reference full marks, a blank nothing, every known mistake its mark and its word."""

from math import log
from pathlib import Path

import pytest

from course.checks import lesson09
from course.notebooks import Exercise
from tests.exercises import marking

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


@pytest.mark.parametrize("name", CASES)
def test_a_known_mistake_gets_its_stated_mark_and_its_word(name, play):
    marking.mistake_gets_a_word_of_its_own(EXERCISE, play, name, "exercise_09")


def test_every_task_knows_at_least_five_mistakes():
    for task in TASKS:
        known = [case for case in EXERCISE.mistakes("en") if task in case.cells and case.mark < 4]
        assert len(known) >= 5, task


def test_whatever_is_typed_a_check_neither_raises_nor_prints(play):
    marking.hostile_values_get_nothing_in_silence(EXERCISE, play, 12, TASKS)


def test_b_from_the_first_and_last_point_is_as_right_as_from_all():
    for seed in range(200):
        fleet = lesson09.log(seed)
        by_hand = log(fleet.takeovers[0] / fleet.takeovers[-1]) / log(fleet.miles[-1] / fleet.miles[0])
        assert lesson09.curve(seed, round(by_hand, 4), 4).score == 4
