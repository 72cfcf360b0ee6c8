"""Exercise 3 through nbgrader's real pipeline: every hand-in gets its stated mark in the gradebook."""

from pathlib import Path

import pytest

from course.cohort.proof import prove
from course.notebooks import Exercise
from course.words import LANGUAGES

FOLDER = Path(__file__).parents[2] / "exercises" / "03-draw-the-mvn"


def proven(language, seeds):
    proofs = prove(Exercise.load(FOLDER), language, seeds)
    assert {"reference", "blank", "a-funnel", "k-as-rho"} <= {proof.name for proof in proofs}
    assert [proof for proof in proofs if not proof.holds] == []


@pytest.mark.timeout(900)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_hand_in_gets_its_stated_mark_in_the_gradebook(language):
    proven(language, (3141592653, 58979))


@pytest.mark.soak
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("seeds", [(0, 0), (1, 2), (4294967295, 1), (2718281828, 3), (1618033988, 4)])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_marks_hold_for_other_cohorts(language, seeds):
    proven(language, seeds)
