from random import Random

import numpy as np
import pytest
from scipy.stats import binom

from course.simulate import Belief, Rule, operating_characteristics
from course.simulate.experiment import specification as plain
from course.simulate.experiment.beliefs import DECISIONS

RULE = Rule(goal=0.3, floor=0.1, sure=0.9)
RUNS = 10_000
WITHIN = 4.5 * (0.25 / RUNS) ** 0.5


def exact_shares(rate, at):
    """How likely each decision is: the distribution of successes, carried from look to look."""
    going, shares, before = {0: 1.0}, dict.fromkeys(DECISIONS, 0.0), 0
    for trials in at:
        after = np.zeros(trials + 1)
        for successes, chance in going.items():
            new = np.arange(trials - before + 1)
            after[successes + new] += chance * binom(trials - before, rate).pmf(new)
        going, before = {}, trials
        for successes, chance in enumerate(after):
            decision = RULE.decide(Belief().after(successes, trials))
            if decision == "not yet" and trials < at[-1]:
                going[successes] = chance
            else:
                shares[decision] += chance
    return shares


@pytest.mark.parametrize("rate", [0.05, 0.1, 0.3, 0.4])
def test_shares_of_decisions_are_those_of_the_binomial_distribution(rate):
    table = operating_characteristics(RULE, [rate], trials=60, looks=[1, 4], runs=RUNS, seed=1)
    for looks, at in ((1, [60]), (4, [15, 30, 45, 60])):
        share = table[table["looks"] == looks].set_index("decision")["share"]
        assert share.to_dict() == pytest.approx(exact_shares(rate, at), abs=WITHIN)
        assert share.sum() == pytest.approx(1)


def test_peeking_agrees_with_the_specification_trial_by_trial():
    random = Random(2)
    decided = [
        plain.peek(lambda s, n: RULE.decide(Belief().after(s, n)), 0.35, 50, 7, random) for _ in range(2000)
    ]
    table = operating_characteristics(RULE, [0.35], trials=50, looks=[7], runs=RUNS, seed=3)
    expected = [sum(decision == name for decision, _ in decided) / 2000 for name in DECISIONS]
    assert table["share"].tolist() == pytest.approx(expected, abs=4.5 * (0.25 / 2000 + 0.25 / RUNS) ** 0.5)
    used = [trials for _, trials in decided]
    assert table["trials"][0] == pytest.approx(
        np.mean(used), abs=4.5 * np.std(used) * (1 / 2000) ** 0.5 * 1.1
    )


def test_peeking_inflates_false_positives_and_looking_once_keeps_them():
    table = operating_characteristics(Rule(0.2), [0.2], looks=[1, 2, 5, 20], runs=RUNS, seed=4)
    false = table[table["decision"] == "persist"]
    assert not false["right"].any()
    once, twice, five, twenty = false["share"]
    assert once == pytest.approx(0.05, abs=0.02)  # the steps of a binomial tail, and the prior
    assert once < twice < five < twenty
    assert twenty > 4 * once


def test_peeking_saves_trials_where_the_answer_is_plain():
    table = operating_characteristics(Rule(0.2), [0.5], looks=[1, 10], runs=1000)
    used = table.groupby("looks")["trials"].first()
    assert used[1] == 200
    assert used[10] < 30


def test_right_decisions_are_marked_by_the_true_rate():
    table = operating_characteristics(RULE, [0.05, 0.2, 0.5], looks=[1], runs=10)
    right = table[table["right"]]
    assert list(zip(right["rate"], right["decision"], strict=True)) == [
        (0.05, "stop"),
        (0.2, "pivot"),
        (0.5, "persist"),
    ]


@pytest.mark.parametrize(
    "wrong", [{"rates": []}, {"rates": [2]}, {"looks": [0]}, {"looks": [300]}, {"looks": []}, {"runs": 0}]
)
def test_impossible_experiments_are_refused(wrong):
    with pytest.raises(ValueError, match="expected"):
        operating_characteristics(RULE, **{"rates": [0.2]} | wrong)
