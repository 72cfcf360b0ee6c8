"""Exercise 10, played in process: the reference full marks, a blank nothing, every known mistake its mark and its word."""

from pathlib import Path

import pytest

from course.checks import lesson10
from course.notebooks import Exercise
from tests.exercises import marking

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


@pytest.mark.parametrize("name", CASES)
def test_a_known_mistake_gets_its_stated_mark_and_its_word(name, play):
    marking.mistake_gets_a_word_of_its_own(EXERCISE, play, name, "exercise_10")


def test_every_task_knows_at_least_five_mistakes():
    for task in TASKS:
        known = [case for case in EXERCISE.mistakes("en") if task in case.cells and case.mark < 4]
        assert len(known) >= 5, task


def test_whatever_is_typed_a_check_neither_raises_nor_prints(play):
    marking.hostile_values_get_nothing_in_silence(EXERCISE, play, 12, TASKS)


def test_whoever_bought_through_a_link_costs_less_than_whoever_was_added():
    for seed in range(60):
        trial = lesson10.halves(seed)
        assert trial.told - trial.untold < trial.linked < trial.told
        assert trial.right() > trial.referrer + trial.friend
