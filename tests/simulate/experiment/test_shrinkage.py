import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import spearmanr

from course.simulate import compare_rankings, shrink
from course.simulate.experiment import specification as plain
from course.simulate.experiment.shrinkage import _weights

counts = st.lists(
    st.integers(1, 50).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))), min_size=2, max_size=8
)


@settings(deadline=None)
@given(counts.filter(lambda rows: 0 < sum(s for s, _ in rows) < sum(n for _, n in rows)))
def test_shrunk_rates_are_the_specification_s_and_lie_between_their_own_and_the_common_one(rows):
    successes, trials = (list(column) for column in zip(*rows, strict=True))
    table, common = shrink(successes, trials), sum(successes) / sum(trials)
    assert (
        table["shrunk"]
        .between(np.minimum(table["raw"], common) - 1e-9, np.maximum(table["raw"], common) + 1e-9)
        .all()
    )
    if sum(n > 1 for n in trials):  # with single trials only, nothing tells rates from luck
        assert table["shrunk"].tolist() == pytest.approx(plain.shrunk(successes, trials))


@settings(deadline=None)
@given(st.lists(st.integers(0, 20), min_size=2, max_size=8), st.randoms(use_true_random=False))
def test_equal_trials_keep_the_order_and_reordering_changes_nothing(successes, random):
    table = shrink(successes, [20] * len(successes))
    assert (np.diff(table.sort_values("raw")["shrunk"]) >= -1e-12).all()
    order = random.sample(range(len(successes)), len(successes))
    again = shrink([successes[place] for place in order], [20] * len(successes))
    assert again["shrunk"].tolist() == pytest.approx(table["shrunk"].iloc[order].tolist())


def test_how_much_rates_differ_is_found_from_many():
    # of Beta(2, 18) rates, ρ = 1 / (2 + 18 + 1), whatever the trials
    rng = np.random.default_rng(1)
    trials = rng.integers(1, 60, 4000)
    successes = rng.binomial(trials, rng.beta(2, 18, 4000))
    table = shrink(successes, trials)
    prior = trials / (trials + 20)
    assert table["weight"].to_numpy() == pytest.approx(prior, rel=0.15)
    posterior = (2 + successes) / (20 + trials)
    assert table["shrunk"].to_numpy() == pytest.approx(posterior, abs=0.02)


def test_the_moment_estimate_is_right_on_average():
    # over many repetitions of few products, excess scatter over its largest value estimates ρ
    rng, trials = np.random.default_rng(2), np.array([5, 10, 40, 80, 20, 10])
    seen = rng.binomial(trials, rng.beta(3, 3, (20_000, 6)))
    weight, _ = _weights(seen, np.broadcast_to(trials, seen.shape))
    rho = weight[:, 0] / (trials[0] - (trials[0] - 1) * weight[:, 0])
    assert rho.mean() == pytest.approx(1 / 7, rel=0.2)  # a ratio of estimates, cut at 0: nearly right


def test_rates_that_differ_by_chance_only_all_become_the_common_one():
    table = shrink([2, 2, 3, 3], [10, 10, 10, 10])
    assert (table["weight"] == 0).all()
    assert table["shrunk"].tolist() == pytest.approx([0.25] * 4)
    for successes in ([0, 0], [4, 4]):
        assert shrink(successes, [4, 4])["shrunk"].tolist() == [successes[0] / 4] * 2


def test_a_product_without_trials_gets_the_common_rate():
    table = shrink([0, 9, 1], [0, 10, 10])
    assert np.isnan(table["raw"][0])
    assert table["shrunk"][0] == 0.5
    assert table["weight"][0] == 0
    assert table["shrunk"][1:].tolist() == shrink([9, 1], [10, 10])["shrunk"].tolist()


def test_shrunk_rates_find_more_stars_where_trials_are_unequal():
    rng = np.random.default_rng(3)
    trials = rng.permutation(5 * 1.05 ** np.arange(100)).astype(int)
    found = compare_rankings(rng.beta(2, 18, (1000, 100)), trials, seed=3).groupby("ranking")["stars_kept"]
    assert found.mean()["shrunk"] - found.mean()["raw"] > 4 * found.sem().sum()


def test_where_trials_are_equal_both_rankings_choose_the_same():
    rates = np.random.default_rng(4).beta(4, 4, 30)
    found = compare_rankings(rates, [40] * 30, 5, runs=200, seed=4)
    raw, shrunk = (
        rows.drop(columns="ranking").reset_index(drop=True) for _, rows in found.groupby("ranking")
    )
    assert raw.equals(shrunk)


def test_a_ranking_chooses_the_largest_rates():
    # so many trials that luck is gone: shrunk rates follow the true ones
    rates = np.random.default_rng(5).random(20)
    table = shrink((rates * 10**6).astype(int), [10**6] * 20)
    assert spearmanr(table["shrunk"], rates).statistic == pytest.approx(1)
    assert (compare_rankings(rates, [10**7] * 20, 4, runs=5)["stars_kept"] == 1).all()


def test_impossible_counts_are_refused():
    for successes, trials in (([3], [2]), ([1, 2], [3]), ([-1], [2]), ([0], [0])):
        with pytest.raises(ValueError, match="expected"):
            shrink(successes, trials)
    with pytest.raises(ValueError, match="each of the 2 products"):
        compare_rankings([0.1, 0.2], [5, 0], 1)
