from functools import cache
from random import Random

import numpy as np
import pytest
from scipy.stats import chi2

from course.simulate import explore
from course.simulate.culture import specification as culture


def exact_payoff(chances, epsilon, rounds):
    """Expected payoff of ε-greedy, over everything that can happen."""

    @cache
    def ahead(record, left):
        if not left:
            return 0.0
        believed = [(s + 1) / (n + 2) for s, n in record]
        best = [way for way, rate in enumerate(believed) if rate == max(believed)]
        total = 0.0
        for way, chance in enumerate(chances):
            taken = epsilon / len(chances) + (1 - epsilon) * (way in best) / len(best)
            for paid, share in ((1, chance), (0, 1 - chance)):
                after = list(record)
                after[way] = (record[way][0] + paid, record[way][1] + 1)
                total += taken * share * (paid + ahead(tuple(after), left - 1)) if taken * share else 0
        return total

    return ahead(((0, 0),) * len(chances), rounds)


@pytest.mark.parametrize("epsilon", [0, 0.2, 1])
def test_payoffs_of_a_few_rounds_are_those_of_everything_that_can_happen(epsilon):
    table = explore([0.2, 0.5, 0.7], [epsilon], rounds=6, runs=10_000, seed=1)
    expected = exact_payoff((0.2, 0.5, 0.7), epsilon, 6)
    assert table["payoff"].mean() == pytest.approx(expected, abs=4.5 * table["payoff"].std() / 100)


@pytest.mark.parametrize("policy", [0, 0.3, "thompson"])
def test_ways_taken_agree_with_the_specification(policy):
    random, chances = Random(2), [0.2, 0.5, 0.8]
    plain = np.array([culture.explore(chances, policy, random, rounds=20) for _ in range(3000)])
    table = explore(chances, [policy], rounds=20, every=1, runs=3000, seed=2)
    best = (plain == 2).cumsum(axis=1)
    regret = np.array([0.6, 0.3, 0])[plain].cumsum(axis=1)
    for number, now in table.groupby("round"):
        for ours, theirs in ((now["best"] * number, best), (now["regret"], regret)):
            theirs = theirs[:, number - 1]
            error = np.sqrt((ours.var() + theirs.var()) / 3000)
            assert ours.mean() == pytest.approx(theirs.mean(), abs=5 * error)


def test_who_only_wanders_gets_the_average_of_all_ways():
    table = explore([0.1, 0.4, 0.7], [1], rounds=200, runs=2000, seed=3)
    assert table["payoff"].mean() == pytest.approx(80, abs=4.5 * table["payoff"].std() / 2000**0.5)
    assert table["regret"].mean() == pytest.approx(60, abs=4.5 * table["regret"].std() / 2000**0.5)


def test_neither_never_nor_always_wandering_pays_best_and_thompson_learns():
    ends = explore([0.3, 0.4, 0.5, 0.6, 0.7], rounds=400, runs=300, seed=4).groupby("policy").mean()
    regret = ends["regret"]
    assert regret["0.1"] < min(regret["0"], regret["1"])
    assert regret["thompson"] < min(regret["0"], regret["0.5"])
    curve = explore([0.3, 0.7], [0.1, "thompson"], rounds=400, every=200, runs=300, seed=5)
    half, whole = (rows.groupby("policy")["regret"].mean() for _, rows in curve.groupby("round"))
    # a fixed share of wandering costs the same in every round; Thompson's regret levels off
    assert (whole - half)["thompson"] < 0.3 * (whole - half)["0.1"]


def test_among_equals_the_first_way_is_drawn_evenly():
    first = explore([1, 0, 0], [0], rounds=1, runs=9000, seed=6)["payoff"]
    hits = first.sum()
    assert (hits - 3000) ** 2 / 3000 + (3000 - hits) ** 2 / 6000 < chi2(1).ppf(0.9999)


def test_saying_false_stops_after_a_policy():
    told = []
    table = explore(
        [0.2, 0.8], [0, 0.5, 1], rounds=5, runs=3, progress=lambda *now: told.append(now) or False
    )
    assert [(done, total) for done, total, _ in told] == [(1, 3)]
    assert table.equals(told[0][2])
    assert (
        explore([0.2, 0.8], [0, 0.5], runs=3).query("policy == '0'").equals(explore([0.2, 0.8], [0], runs=3))
    )


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"chances": [0.5]}, "two ways"),
        ({"chances": [0.5, 2]}, "chances: expected"),
        ({"policies": ["greedy"]}, "'thompson', got 'greedy'"),
        ({"policies": [1.5]}, "policies: expected"),
        ({"policies": []}, "a policy"),
        ({"rounds": 0}, "rounds of 1"),
        ({"every": 1000}, "every"),
        ({"runs": 0}, "1 run"),
    ],
)
def test_impossible_explorations_are_refused(wrong, message):
    with pytest.raises(ValueError, match=message):
        explore(**{"chances": [0.2, 0.8]} | wrong)
