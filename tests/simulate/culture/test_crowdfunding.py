from random import Random

import numpy as np
import pytest
from scipy.stats import binom, ks_2samp

from course.simulate import crowdfund, funding_odds
from course.simulate.culture import specification as culture


def exact_odds(goal, visitors, chance, herding, days):
    """The chance that the goal is reached, from the distribution of pledges carried day by day."""
    chances = np.zeros(goal + 1)  # the last: the goal is reached
    chances[0] = 1
    for _ in range(days):
        after = np.zeros(goal + 1)
        after[goal] = chances[goal]
        for pledged in range(goal):
            new = binom(visitors, min(chance * (1 + herding * pledged / goal), 1))
            after[pledged:goal] += chances[pledged] * new.pmf(np.arange(goal - pledged))
            after[goal] += chances[pledged] * new.sf(goal - pledged - 1)
        chances = after
    return chances[goal]


def test_without_herding_the_odds_are_a_binomial_tail():
    goals = [40, 55, 60, 65, 80]
    odds = funding_odds(goals, herding=0, runs=5000, seed=1)
    expected = binom(1200, 0.05).sf(np.array(goals) - 1)
    assert odds["odds"].tolist() == pytest.approx(expected, abs=4.5 * (0.25 / 5000) ** 0.5)
    covered = (odds["low"] <= expected) & (expected <= odds["high"])
    assert covered.sum() >= 4


@pytest.mark.parametrize("herding", [-1, 0.5, 3])
def test_with_herding_the_odds_are_those_of_the_chain_of_days(herding):
    terms = {"visitors": 6, "chance": 0.2, "herding": herding, "days": 8}
    odds = funding_odds([6, 12], runs=5000, seed=2, **terms)
    expected = [exact_odds(goal, **terms) for goal in (6, 12)]
    assert odds["odds"].tolist() == pytest.approx(expected, abs=4.5 * (0.25 / 5000) ** 0.5)


def test_pledges_agree_with_the_specification_every_day():
    terms = {"visitors": 10, "chance": 0.15, "herding": 2, "days": 6}
    random = Random(3)
    plain = np.array([culture.crowdfund(12, random, **terms) for _ in range(3000)])
    curves = crowdfund(12, runs=3000, seed=3, **terms)
    for day in range(1, 7):
        assert ks_2samp(curves[curves["day"] == day]["pledges"], plain[:, day]).pvalue > 1e-3


def test_herding_helps_and_bystanders_harm():
    odds = [funding_odds([75], herding=herding, runs=2000)["odds"][0] for herding in (-1, 0, 1)]
    assert odds[0] < 0.01 < odds[1] < 0.1 < 0.8 < odds[2]


def test_a_campaign_once_funded_stays_so_and_pledges_never_shrink():
    curves = crowdfund(60, runs=50, seed=4)
    for _, run in curves.groupby("run"):
        assert run["pledges"].is_monotonic_increasing
        assert run["funded"].is_monotonic_increasing
        assert run["pledges"].iloc[0] == 0


def test_everybody_pledges_at_a_chance_of_1_and_nobody_when_no_one_comes():
    assert crowdfund(5, visitors=3, chance=1, days=2, runs=1)["pledges"].tolist() == [0, 3, 6]
    assert crowdfund(5, visitors=0, days=2, runs=1)["pledges"].tolist() == [0, 0, 0]
    assert not crowdfund(5, days=0, runs=1)["funded"].any()
    assert funding_odds([]).empty


@pytest.mark.parametrize("wrong", [{"goal": 0}, {"herding": -2}, {"days": -1}, {"runs": 0}, {"visitors": -1}])
def test_impossible_campaigns_are_refused(wrong):
    with pytest.raises(ValueError, match=r"of 1 or more, .* got"):
        crowdfund(**{"goal": 10} | wrong)
    with pytest.raises(ValueError, match="chance: expected"):
        crowdfund(10, chance=2)
