from itertools import product
from random import Random

import numpy as np
import pytest
from scipy.stats import binom

from course.simulate import find_stars
from course.simulate.experiment import specification as plain
from course.simulate.experiment.halving import _sizes

RUNS = 10_000
WITHIN = 4.5 * (0.25 / RUNS) ** 0.5


def chance_kept(successes, keep):
    """How likely each is among the best so many, equals ranked at random."""
    chances = []
    for mine in successes:
        better = sum(other > mine for other in successes)
        equal = sum(other == mine for other in successes)
        chances.append(min(max((keep - better) / equal, 0), 1))
    return chances


def everything(rates, trials):
    """All outcomes of so many trials each, with their chances."""
    for successes in product(range(trials + 1), repeat=len(rates)):
        yield (
            successes,
            np.prod([binom(trials, rate).pmf(s) for s, rate in zip(successes, rates, strict=True)]),
        )


def test_testing_all_alike_is_as_good_as_everything_that_can_happen_says():
    rates = [0.6, 0.4, 0.2, 0.5]
    found = find_stars(rates, 2, budget=12, runs=RUNS, seed=1).query("strategy == 'even'")
    best = stars = 0.0
    for successes, chance in everything(rates, 3):
        kept = chance_kept(successes, 2)
        best += chance * kept[0]
        stars += chance * (kept[0] + kept[3]) / 2
    assert found["best_kept"].mean() == pytest.approx(best, abs=WITHIN)
    assert found["stars_kept"].mean() == pytest.approx(stars, abs=WITHIN)


def test_two_rounds_of_halving_are_as_good_as_everything_that_can_happen_says():
    rates = [0.6, 0.4, 0.5]  # 3 products, 2 trials each; then 2 products, 3 trials each, added to the first
    found = find_stars(rates, 1, budget=12, runs=RUNS, seed=2).query("strategy == 'halving'")
    best = 0.0
    for first, chance in everything(rates, 2):
        for pair in ([0, 1], [0, 2]):  # the pairs that are left with the best one in it
            (dropped,) = {0, 1, 2} - set(pair)
            left = 1 - chance_kept(first, 2)[dropped]
            for second, share in everything([rates[p] for p in pair], 3) if left else ():
                total = [first[p] + s for p, s in zip(pair, second, strict=True)]
                best += chance * left * share * chance_kept(total, 1)[0]
    assert found["best_kept"].mean() == pytest.approx(best, abs=WITHIN)


def test_halving_agrees_with_the_specification():
    rates, random = np.random.default_rng(3).beta(2, 8, 20), Random(3)
    kept = [plain.halve(rates, 3, 240, random) for _ in range(1500)]
    found = find_stars(rates, 3, budget=240, runs=RUNS, seed=3).query("strategy == 'halving'")
    expected = np.mean([np.mean(rates[list(chosen)]) for chosen in kept])
    error = found["rate"].std() * (1 / 1500 + 1 / RUNS) ** 0.5
    assert found["rate"].mean() == pytest.approx(expected, abs=4.5 * error)
    best = np.mean([rates.argmax() in chosen for chosen in kept])
    assert found["best_kept"].mean() == pytest.approx(best, abs=4.5 * (0.25 / 1500 + 0.25 / RUNS) ** 0.5)


def test_halving_finds_more_stars_than_testing_all_alike_with_the_same_budget():
    truths = np.random.default_rng(4).beta(2, 18, (1000, 100))
    found = find_stars(truths, 10, budget=4000).groupby("strategy")
    stars, error = found["stars_kept"].mean(), found["stars_kept"].sem()
    assert stars["halving"] - stars["even"] > 4 * (error["halving"] + error["even"])
    assert (found["trials"].max() <= 4000).all()
    assert (found["trials"].min() > 3800).all()


def test_with_trials_enough_the_true_best_are_found_and_with_all_kept_nothing_is_lost():
    rates = np.linspace(0.05, 0.95, 10)
    assert (find_stars(rates, 3, budget=10**7, runs=20)[["best_kept", "stars_kept"]] == 1).all(axis=None)
    assert (find_stars(rates, 10, budget=10, runs=20)["rate"].round(9) == 0.5).all()


def test_among_equal_products_all_are_best():
    found = find_stars([0.3] * 8, 2, budget=100, runs=10)
    assert found["best_kept"].all()
    assert (found["stars_kept"] == 1).all()


@pytest.mark.parametrize(
    ("products", "keep"), [(100, 10), (2, 1), (3, 1), (7, 7), (17, 4), (64, 1), (100, 60), (5, 4)]
)
def test_as_many_rounds_as_halvings_lead_to_those_kept(products, keep):
    sizes = _sizes(products, keep)
    assert len(sizes) == max(1, np.ceil(np.log2(products / keep)))
    assert sizes[-1] == keep
    assert all(
        after == max(keep, -(-before // 2)) for before, after in zip([products, *sizes], sizes, strict=False)
    )


def test_a_seed_gives_the_same_result():
    one, same, other = (find_stars([0.2, 0.3, 0.4], 1, budget=60, runs=50, seed=seed) for seed in (1, 1, 2))
    assert one.equals(same)
    assert not one.equals(other)


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"rates": [0.5, 1.2]}, "numbers from 0 to 1"),
        ({"rates": [[0.5, 0.2]], "runs": 2}, r"\(2, products\), got \(1, 2\)"),
        ({"keep": 0}, "keep: .* the 3 products"),
        ({"keep": 4}, "keep: .* the 3 products"),
        ({"budget": 2}, "budget: expected 3 trials or more in each of 1 rounds"),
        ({"runs": 0}, "runs"),
    ],
)
def test_impossible_searches_are_refused(wrong, message):
    with pytest.raises(ValueError, match=message):
        find_stars(**{"rates": [0.1, 0.2, 0.3], "keep": 1} | wrong)
