"""Exercises through nbgrader's real pipeline: every hand-in gets its stated mark in the gradebook."""

import pytest

from course.cohort.proof import prove
from tests.exercises.player import NAMES, load

# Visible and hidden seed, and the cohort's language.
COHORTS = (
    ((0, 0), "ko"),
    ((1, 2), "en"),
    ((4294967295, 1), "ko"),
    ((2718281828, 3), "en"),
    ((1618033988, 4), "ko"),
)


def proven(name, language, seeds):
    exercise = load(name)
    proofs = prove(exercise, language, seeds)
    assert [proof.name for proof in proofs] == [
        "reference",
        *(case.name for case in exercise.mistakes(language)),
    ]
    assert [proof for proof in proofs if not proof.holds] == []


@pytest.mark.timeout(900)
def test_every_hand_in_gets_its_stated_mark_in_the_gradebook():
    proven("03-draw-the-mvn", "ko", (3141592653, 58979))


@pytest.mark.soak
@pytest.mark.timeout(1800)
@pytest.mark.parametrize(("seeds", "language"), COHORTS)
@pytest.mark.parametrize("name", NAMES)
def test_every_exercises_marks_hold_for_five_cohorts(name, seeds, language):
    proven(name, language, seeds)
