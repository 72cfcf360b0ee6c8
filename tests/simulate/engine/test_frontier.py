import numpy as np
import pytest
from scipy.stats import chisquare

from course.simulate.engine.contacts import Contacts
from course.simulate.engine.frontier import once, successes, waves


@pytest.mark.parametrize("chance", [0.003, 0.2, 0.7, 0.999])
def test_successes_come_as_often_and_as_evenly_as_coin_flips(chance):
    rng = np.random.default_rng(3)
    counts = np.zeros(40)
    for _ in range(4000):
        counts[successes(40, chance, rng)] += 1
    sigma = np.sqrt(4000 * chance * (1 - chance))
    assert np.abs(counts - 4000 * chance).max() < 4.5 * sigma
    assert abs(counts.sum() - 160_000 * chance) < 4 * sigma * np.sqrt(40)


def test_successes_of_neighbouring_flips_are_independent():
    rng = np.random.default_rng(4)
    rows = np.zeros((20_000, 2), int)
    for row in rows:
        row[successes(2, 0.3, rng)] = 1
    observed = np.bincount(rows[:, 0] * 2 + rows[:, 1], minlength=4)
    expected = 20_000 * np.array([0.49, 0.21, 0.21, 0.09])
    assert chisquare(observed, expected).pvalue > 1e-3


@pytest.mark.parametrize("chance", [1e-300, 1e-17, 1e-12])
def test_a_chance_too_small_to_matter_succeeds_nowhere_and_ends(chance):
    assert len(successes(1000, chance, np.random.default_rng(1))) == 0


def test_each_pair_is_kept_once():
    rng = np.random.default_rng(1)
    pairs = rng.integers(50, size=400)
    kept = once(pairs, np.empty(50, np.int32))
    assert sorted(pairs[kept].tolist()) == sorted(set(pairs.tolist()))


def test_runs_side_by_side_never_touch_each_other():
    line = Contacts.from_edges([0, 1, 2], [1, 2, 3], 4)
    reached = [
        wave.pairs.tolist() for wave in waves(line, np.array([0, 4 + 2]), 3, np.random.default_rng(1), 1.0)
    ]
    assert reached == [[0, 6], [1, 7], [2], [3], []]


def test_flips_past_the_range_of_32_bits_are_still_right():
    # 1,000 runs × 10⁵ contacts × 100 steps on average = 10¹⁰ flips
    pair = Contacts.from_edges(np.zeros(100_000, int), np.ones(100_000, int), 2)
    found = list(waves(pair, np.arange(0, 2000, 2), 1000, np.random.default_rng(2), 1e-7, 0.01))
    reached = sum(len(wave.pairs) for wave in found[1:])
    a_step = 1 - (1 - 1e-7) ** 100_000
    share = 1 - 0.01 * (1 - a_step) / (1 - (1 - a_step) * 0.99)
    assert abs(reached / 1000 - share) < 4 * np.sqrt(share * (1 - share) / 1000)
    assert all((wave.pairs - wave.sources == 1).all() for wave in found[1:])
