"""Exercise 7 beyond what every exercise keeps: each mistake by its name, cases drawn sound, nobody else's answers."""

import numpy
import pytest

from course import use
from course.checks import lesson07
from course.checks.lesson07.dying import extinction
from course.checks.lesson07.signals import orders
from course.simulate import shrink
from course.words import say
from tests.exercises.marking import HOSTILE, Angry
from tests.exercises.player import load

EXERCISE = load("07-spread-and-cycle-time")
CASES = {case.name: case for case in EXERCISE.mistakes("en")}

# What each of these is told, by its check.
TOLD = {
    "people-of-the-last-round": ("people-check", "newcomers of the last round"),
    "people-a-round-short": ("people-check", "One round is missing"),
    "people-a-round-over": ("people-check", "one round too many"),
    "people-in-a-straight-line": ("people-check", "every round to bring the same"),
    "people-as-interest": ("people-check", "multiplies by 1 + K"),
    "people-without-the-first": ("people-check", "who began are left out"),
    "people-from-one": ("people-check", "for one person at the start"),
    "half-doubles-people": ("half-check", "doubles the people"),
    "half-changes-nothing": ("half-check", "what it was before"),
    "half-doubles-k": ("half-check", "doubles K"),
    "half-a-round-short": ("half-check", "one line is missing"),
    "half-doubles-the-exponent": ("half-check", "whole exponent"),
    "half-of-the-last-round": ("half-check", "newcomers of the last round only"),
    "dies-never": ("dies-check", "even with K above 1"),
    "dies-surely": ("dies-check", "the smaller solution"),
    "dies-lives": ("dies-check", "chance to live on"),
    "dies-at-once": ("dies-check", "first person brings nobody"),
    "dies-within-two": ("dies-check", "within two rounds"),
    "dies-as-the-mean": ("dies-check", "That is K"),
    "dies-in-percent": ("dies-check", "but in percent"),
    "seeds-as-one": ("seeds-check", "That is for one person"),
    "seeds-living-on": ("seeds-check", "at least one lives on"),
    "seeds-all-living": ("seeds-check", "multiplies the chance to live"),
    "seeds-added": ("seeds-check", "That adds"),
    "seeds-shared-out": ("seeds-check", "divides by the seeds"),
    "seeds-in-the-first-round": ("seeds-check", "die in the first round"),
    "seeds-in-percent": ("seeds-check", "but in percent"),
    "shrunk-not-at-all": ("shrunk-check", "the rate as it stands"),
    "shrunk-all-the-way": ("shrunk-check", "the common rate"),
    "shrunk-halfway": ("shrunk-check", "halfway"),
    "shrunk-with-weights-exchanged": ("shrunk-check", "exchanged"),
    "shrunk-towards-zero": ("shrunk-check", "towards 0"),
    "shrunk-weight-only": ("shrunk-check", "The weight is right"),
    "shrunk-in-percent": ("shrunk-check", "but in percent"),
    "three-by-rate": ("three-check", "few have tried"),
    "three-by-trials": ("three-check", "discoverer's circle"),
    "three-by-repeats": ("three-check", "how many bought again"),
    "three-lowest-first": ("three-check", "the largest shrunk rate first"),
    "three-one-missed": ("three-check", "Two of the three"),
    "three-the-next-three": ("three-check", "are left out"),
    "three-by-places": ("three-check", "the rows' places"),
    "three-one-twice": ("three-check", "stands there twice"),
    "three-only-two": ("three-check", "three product numbers"),
}


def answers(seed):
    """The right answers of a variant, as a student would type them."""
    spread, survey, signals = lesson07.spread(seed), lesson07.survey(seed), lesson07.signals(seed)
    rates = shrink(signals.repeats, signals.trials)["shrunk"]
    places = rates.sort_values(ascending=False).index[:3]
    return {
        "people": f"answer_people = {spread.people}",
        "half": f"answer_half = {spread.half}",
        "dies": f"answer_dies = {survey.answers[0] / survey.answers[2]}",
        "seeds": f"answer_seeds = {survey.dies**survey.seeds}",
        "shrunk": f"answer_shrunk = {float(rates[signals.doubtful])}",
        "three": f"answer_three = {[signals.numbers[place] for place in places]}",
    }


@pytest.mark.parametrize("name", TOLD)
def test_a_mistake_is_called_by_its_name(name, play):
    check, words = TOLD[name]
    value, points = play.case(EXERCISE, CASES[name], "en", 5, "kim")[check]
    assert value.score < points
    assert words in told(value)


def test_three_are_judged_only_once_handed_in():
    use("en")
    made = lesson07.signals(4)
    for places in ([0, 1, 2], orders(made)["right"]):
        seen = lesson07.three(made, [made.numbers[place] for place in places], 4)
        assert seen.sealed
        assert say("exercise_07.three.received") in told(seen)
    assert not lesson07.three(made, [1, 2, 3], 4).sealed


def test_numbers_from_before_the_id_was_typed_are_recognised():
    use("en")
    spread, survey, signals = lesson07.spread(2), lesson07.survey(2), lesson07.signals(2)
    for result in (
        lesson07.people(lesson07.spread(8), spread.people, 4, unnamed=2),
        lesson07.half(lesson07.spread(8), spread.half, 2, unnamed=2),
        lesson07.dies(lesson07.survey(8), survey.dies, 4, unnamed=2),
        lesson07.seeds(lesson07.survey(8), survey.dies**survey.seeds, 3, unnamed=2),
        lesson07.shrunk(lesson07.signals(8), signals.rates[signals.doubtful], 3, unnamed=2),
    ):
        assert result.score == 0
        assert "before you entered your id" in told(result)


def test_no_value_whatever_earns_anything_raises_or_prints(capsys):
    use("en")
    spread, survey, signals = lesson07.spread(9), lesson07.survey(9), lesson07.signals(9)
    for text in (*HOSTILE, "[None] * 3", "'1, 2, 3'", "[10 ** 400] * 3", "[[1], [2], [3]]"):
        value = eval(text, {"Angry": Angry})
        for result in (
            lesson07.people(spread, value, 4, unnamed=1),
            lesson07.half(spread, value, 2, unnamed=1),
            lesson07.dies(survey, value, 4, unnamed=1),
            lesson07.seeds(survey, value, 3, unnamed=1),
            lesson07.shrunk(signals, value, 3, unnamed=1),
            lesson07.three(signals, value, 4, judged=True),
            lesson07.three(signals, value, 4),
            lesson07.three(signals, [value] * 3, 4, judged=True),
        ):
            assert result.score == 0
            assert result._repr_html_()
    assert capsys.readouterr() == ("", "")


def test_the_chance_to_die_out_is_the_one_that_runs_show():
    survey = lesson07.survey(3)
    assert survey.dies == pytest.approx(survey.answers[0] / survey.answers[2], abs=1e-6)
    rng, alive = numpy.random.default_rng(1), numpy.ones(4000, int)
    chances = numpy.array(survey.answers) / sum(survey.answers)
    for _ in range(60):
        brought = rng.multinomial(numpy.minimum(alive, 500), chances)
        alive = brought[:, 1] + 2 * brought[:, 2]
    assert (alive == 0).mean() == pytest.approx(survey.dies, abs=0.03)


def test_a_chance_rounded_before_it_was_multiplied_is_seen():
    use("en")
    for seed in range(40):
        made = lesson07.survey(seed)
        drifted = round(made.dies, 2) ** made.seeds
        value = lesson07.seeds(made, drifted, 3)
        near = abs(drifted - made.dies**made.seeds) <= 0.00006
        assert value.score == (3 if near else 2)


def test_below_k_of_1_it_dies_out_for_sure():
    assert extinction([0.5, 0.3, 0.2]) == pytest.approx(1, abs=1e-3)


def test_the_strength_below_the_table_leads_to_the_kits_rates():
    for seed in range(20):
        made = lesson07.signals(seed)
        bonus = round(made.strength, 1)
        by_hand = [
            (again + bonus * round(made.common, 3)) / (tried + bonus)
            for again, tried in zip(made.repeats, made.trials, strict=True)
        ]
        assert by_hand == pytest.approx(made.rates, abs=0.002)


def test_no_simpler_order_chooses_the_three():
    for seed in range(20):
        ways = {way: frozenset(places) for way, places in orders(lesson07.signals(seed)).items()}
        assert len(set(ways.values())) == len(ways)


def told(value):
    """All that a check's panel says."""
    return " ".join([*(line.text for line in value.lines), value.step])
