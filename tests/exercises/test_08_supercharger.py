"""Exercise 8, played in process: the reference full marks, a blank nothing, every known mistake its mark and its word."""

from pathlib import Path

import pytest

from course.checks import lesson08
from course.notebooks import Exercise
from tests.exercises import marking

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


@pytest.mark.parametrize("name", CASES)
def test_a_known_mistake_gets_its_stated_mark_and_its_word(name, play):
    marking.mistake_gets_a_word_of_its_own(EXERCISE, play, name, "exercise_08")


def test_every_task_knows_at_least_five_mistakes():
    for task in TASKS:
        known = [c for c in EXERCISE.mistakes("en") if task in c.cells and c.mark < 4]
        assert len(known) >= 5, task


def test_whatever_is_typed_a_check_neither_raises_nor_prints(play):
    marking.hostile_values_get_nothing_in_silence(EXERCISE, play, 12, TASKS)


def test_every_variant_can_be_told_from_every_known_mistake():
    for seed in range(60):
        land = lesson08.land(seed)
        assert land.is_sound()
        assert land.made(200) < sum(trips for _, trips in land.wanted)
        assert 0.4 < lesson08.two_years(seed).right() < 1.3
        assert 1.3 < lesson08.arrows(seed).right() < 3.7
