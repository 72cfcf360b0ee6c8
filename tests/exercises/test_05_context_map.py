"""Exercise 5 beyond what every exercise keeps: each mistake by its name, journeys drawn sound, nobody else's answers."""

import pytest

from course import checks, use
from course.checks import lesson05
from course.network import context_chain
from course.words import say
from tests.exercises.marking import HOSTILE, Angry
from tests.exercises.player import load, mark

EXERCISE = load("05-context-map")
CASES = {case.name: case for case in EXERCISE.mistakes("en")}

# What each of these is told, by its check.
TOLD = {
    "it-ends-with-buying": ("stages", "No link has the stage share"),
    "a-funnel": ("joined", "There is no way back"),
    "one-person-twice": ("joined", "select does not lead to experience"),
    "a-step-without-medium": ("media", "left blank: select (signs up)"),
    "rates-in-percent": ("rates", "Thirty of a hundred is 0.3"),
    "no-number-on-the-way-back": ("rates", "The number on the way back (m) is missing"),
    "rates-that-add-up-above-one": ("rates", "Where the way forks"),
    "the-weakest-link-broken": ("break-check", "Few going on is not the same"),
    "lost-at-the-smallest-rate": ("lost-check", "smallest rate, and counted well"),
    "lost-of-all-who-came": ("lost-check", "people who had left before"),
    "lost-those-who-go-on": ("lost-check", "the people who go on"),
    "lost-those-who-arrive": ("lost-check", "how many arrive"),
    "lost-at-the-mouth": ("lost-check", "mouth of the funnel"),
    "lost-in-all": ("lost-check", "adds up all four"),
    "lost-in-percent": ("lost-check", "a percentage, not people"),
    "lost-those-who-get-through": ("lost-check", "people who get through"),
    "raised-where-most-leave": ("lever-check", "where most people leave"),
    "raised-nothing": ("lever-check", "K before the change"),
    "raised-by-a-tenth": ("lever-check", "10% more, not 0.1"),
    "raised-everywhere": ("lever-check", "raises all four"),
    "raised-the-largest": ("lever-check", "raises the largest"),
    "raised-the-friends": ("lever-check", "number of people brought"),
    "raised-the-gain-only": ("lever-check", "how much K rises"),
    "raised-in-percent": ("lever-check", "but in percent"),
    "raised-without-the-way-back": ("lever-check", "leaves out the way back"),
}


@pytest.mark.parametrize("name", TOLD)
def test_a_mistake_is_called_by_its_name(name, play):
    check, words = TOLD[name]
    value, points = play.case(EXERCISE, CASES[name], "en", 5, "kim")[check]
    assert value.score < points
    assert words in told(value)


def test_numbers_from_before_the_id_was_typed_are_recognised():
    use("en")
    common = lesson05.counted(2)
    chain = context_chain(common.network)
    lost = common.people * chain.leaves.value[chain.leak.value]
    raised = chain.k.value * (1 + 0.1 / common.rate(chain.lever.value[0]))
    for result in (
        lesson05.lost(lesson05.counted(8), lost, 3, unnamed=2),
        lesson05.lever(lesson05.counted(8), raised, 3, unnamed=2),
    ):
        assert result.score == 0
        assert "before you entered your id" in told(result)


def test_another_variants_right_answers_are_worth_nothing_where_they_differ(play):
    for other in ("lee", "park", "choi", "2024-31"):
        journey = lesson05.counted(checks.variant(3, other))
        chain = context_chain(journey.network)
        given = journey.people * chain.leaves.value[chain.leak.value]
        raised = chain.k.value * (1 + 0.1 / journey.rate(chain.lever.value[0]))
        assert (lesson05.lost(journey, given, 3).score, lesson05.lever(journey, raised, 3).score) == (3, 3)
        cells = {"me": 'my_id = "kim"', "lost": f"answer_lost = {given}", "lever": f"answer_lever = {raised}"}
        assert mark(play(EXERCISE, "en", 3, {}, cells)) == 0


def test_no_value_whatever_earns_anything_raises_or_prints(capsys):
    use("en")
    journey, puzzling = lesson05.counted(9), lesson05.interrupted(9)
    for text in HOSTILE:
        value = eval(text, {"Angry": Angry})
        for result in (
            lesson05.broken(puzzling, value, 2, judged=True),
            lesson05.lost(journey, value, 3, unnamed=checks.variant(9, value)),
            lesson05.lever(journey, value, 3),
        ):
            assert result.score == 0
            assert result._repr_html_()
    assert capsys.readouterr() == ("", "")


def test_a_break_is_judged_only_once_handed_in(play):
    journey = lesson05.interrupted(4, "en")
    seen = lesson05.broken(journey, 1, 2)
    assert seen.sealed
    assert say("checks.choice.received", picked=1) in told(seen)
    assert not lesson05.broken(lesson05.interrupted(0, "en"), 1, 2).sealed


def test_every_variant_keeps_the_leak_the_lever_and_the_mouth_apart():
    kinds = set()
    for seed in range(150):
        chain = context_chain(lesson05.counted(seed, "en").network)
        (lever,) = chain.lever.value
        assert chain.seamless
        assert chain.leak.value not in ("discover", lever)
        kinds.add((chain.leak.value, lever))
    assert len(kinds) == 3


def test_every_kind_of_break_appears_and_only_one_choice_is_right():
    right = set()
    for seed in range(60):
        journey = lesson05.interrupted(seed, "ko")
        scores = [lesson05.broken(journey, n, 2, judged=True).score for n in range(1, 6)]
        assert sorted(scores) == [0, 0, 0, 0, 2]
        right.add(scores.index(2))
    assert right == set(range(5))


def told(value):
    """All that a check's panel says."""
    return " ".join([*(line.text for line in value.lines), value.step])
