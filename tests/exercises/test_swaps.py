"""A student who hands in a neighbour's right answers gets nothing for them."""

import pytest

from course.checks import panel
from course.grading.identity import CELL
from tests.exercises import swaps
from tests.exercises.player import NAMES, load, solutions

OF_ONES_OWN = [name for name in NAMES if CELL in solutions(load(name), "en")]
FEW, MANY = 7, 60


@pytest.fixture
def here(play, monkeypatch):
    """An empty folder to run in; what a panel looks like is not asked here."""
    play(load(NAMES[0]), "en", 0, {}, {})
    monkeypatch.setattr(panel, "html", lambda result, language: "")


def test_every_exercise_but_that_of_the_drawing_of_ones_own_asks_who_one_is():
    assert set(NAMES) - set(OF_ONES_OWN) <= {"03-draw-the-mvn"}


@pytest.mark.parametrize("name", OF_ONES_OWN)
def test_a_neighbours_right_answers_earn_nothing(name, here):
    found = swaps.swapped(load(name), swaps.students(FEW))
    assert found.pairs == FEW * (FEW - 1)
    assert found.earned == {}


@pytest.mark.parametrize("name", OF_ONES_OWN)
def test_ones_own_right_answers_earn_what_they_are_worth(name, here):
    """The counting itself: handed in where they belong, the same answers earn on every check that varies."""
    exercise = load(name)
    checks, given = swaps.varied(exercise, 5), swaps.right_answers(exercise, 5, "kim")
    earned = {
        check for check, text in checks.items() if float(repr(swaps.run(text, {swaps.NAME: "kim", **given})))
    }
    files = {check for check in checks if "drawing(" in checks[check] or '"my-experiment"' in checks[check]}
    assert len(checks) >= 2
    assert earned == checks.keys() - files


@pytest.mark.soak
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("name", OF_ONES_OWN)
def test_two_of_a_thousand_neighbours_at_most_share_an_answer(name, here):
    exercise = load(name)
    found = swaps.swapped(exercise, swaps.students(MANY, class_number=1), cohort=271828)
    chances = {check: found.chance(check) for check in swaps.varied(exercise, 271828)}
    assert {check: chance for check, chance in chances.items() if chance > 0.002} == {}
    assert found.shared[0] > 0.994 * found.pairs
