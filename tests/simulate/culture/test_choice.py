from collections import Counter
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy.stats import ks_2samp

from course.simulate import level_quality, logit_shares
from course.simulate.culture import specification as culture


def test_choosers_with_tastes_of_their_own_make_logit_shares():
    random, values = Random(1), [0.0, 0.7, -1.2, 1.5]
    chosen = Counter(culture.choose(values, random) for _ in range(20_000))
    assert [chosen[product] / 20_000 for product in range(4)] == pytest.approx(
        logit_shares(values), abs=4.5 * (0.25 / 20_000) ** 0.5
    )


@settings(deadline=None)
@given(arrays(float, (3, 4), elements=st.floats(-30, 30)), st.floats(-100, 100))
def test_shares_add_up_to_1_and_only_differences_count(values, lift):
    shares = logit_shares(values)
    assert shares.sum(axis=-1) == pytest.approx(np.ones(3))
    assert shares == pytest.approx(logit_shares(values + lift), rel=1e-9)
    odds = shares[:, 0] / shares[:, 1]
    assert odds == pytest.approx(np.exp(values[:, 0] - values[:, 1]), rel=1e-9)


def test_values_far_apart_do_not_overflow():
    assert logit_shares([[0, 1e6], [-1e6, -1e6]]).tolist() == [[0, 1], [0.5, 0.5]]


def test_without_any_spread_everybody_has_the_same_share_and_with_much_the_best_takes_all():
    even, endless = (group for _, group in level_quality([0, 1e6], products=8, runs=200).groupby("spread"))
    assert np.allclose(even[["best_quality", "best_story", "leader"]], 1 / 8)
    assert np.allclose(endless[["best_quality", "leader"]], 1)


def test_of_two_products_the_better_one_s_share_is_the_logistic_function_of_its_lead():
    rng = np.random.default_rng(7)
    lead = np.abs(np.diff(rng.standard_normal((2, 500, 2))[0], axis=1)[:, 0])  # as level_quality draws it
    shares = level_quality([3.0], products=2, runs=500, seed=7)["best_quality"]
    assert np.allclose(shares, 1 / (1 + np.exp(-3 * lead)))


def test_as_quality_draws_level_the_best_loses_and_the_story_decides():
    mean = level_quality([4, 2, 1, 0.5, 0], story=1.5).groupby("spread").mean()
    assert mean["best_quality"].is_monotonic_increasing
    assert mean["best_story"].is_monotonic_decreasing
    assert mean["best_story"][0] > 3 * mean["best_quality"][0]


def test_story_and_quality_change_places_when_their_spreads_do():
    one = level_quality([2.0], story=0.5, runs=4000, seed=1)
    other = level_quality([0.5], story=2.0, runs=4000, seed=2)
    assert ks_2samp(one["best_quality"], other["best_story"]).pvalue > 1e-3


def test_impossible_markets_are_refused():
    for wrong in ({"products": 0}, {"story": -1}, {"runs": 0}, {"spreads": [-1]}):
        with pytest.raises(ValueError, match="expected products and runs"):
            level_quality(**{"spreads": [1]} | wrong)
