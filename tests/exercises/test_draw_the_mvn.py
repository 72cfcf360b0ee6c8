"""Exercise 3: what is its own, beside what every exercise keeps (see `test_every_exercise` and `test_drawings`)."""

import pytest

from course.words import LANGUAGES, say
from tests.exercises.player import load, mark, solutions

EXERCISE = load("03-draw-the-mvn")
CASES = {case.name: case for case in EXERCISE.mistakes("ko")}
ADVICE = {
    "an-unnamed-node": "media",
    "a-funnel": "return",
    "unknown-rates": "alive",
    "one-link-too-many": "minimum",
}


@pytest.mark.parametrize(("name", "check"), ADVICE.items())
def test_the_mistakes_own_check_has_its_hints(name, check, play):
    value, points = play.case(EXERCISE, CASES[name], "ko", 5)[check]
    assert value.score < points
    assert value.hint == tuple(say(f"checks.mvn.{check}.hint.{step}", "ko") for step in (1, 2, 3))


def test_another_cohorts_right_answers_are_worth_nothing_where_they_differ(play):
    """Answers computed for seed 1, handed in for others: only a choice may agree by chance."""
    taken = {
        name: f"from course import checks\nstuck, healthy = checks.broken(1), checks.living(1)\n{text}"
        for name, text in solutions(EXERCISE, "en").items()
    }
    for seed in range(2, 12):
        assert play(EXERCISE, "en", seed, {}, taken)["k-check"][0].score == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_copy_of_a_network_the_cohort_was_shown_earns_nothing(language, play):
    """The reading task's own networks, copied into task 1."""
    from course.checks import broken, living

    for draw in (living, broken):
        copy = draw(7, language).network.to_dict()
        assert mark(play(EXERCISE, language, 7, {"my-network": copy}, {})) == 0
