"""What many histories come to: every one is counted once, and the picture says where one of them lies."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.network import Link, Network, Node
from course.simulate import run_many
from course.simulate.living.lives import Lives
from course.widgets import fates

LIMIT = 1000


def ensemble(rate: float) -> Lives:
    network = Network([Node("a"), Node("b")], [Link("l", "a", "a", rate=rate, delay=3)])
    return run_many(network, {"a": 1}, runs=200, limit=LIMIT, seed=3)


@pytest.mark.parametrize("rate", [0.0, 0.5, 1.0, 1.3, 3.0])
def test_every_history_is_in_one_bar_one_end_and_the_dots(rate: float) -> None:
    found = fates.summary(ensemble(rate), total=5, end=12, limit=LIMIT)
    assert sum(bar["runs"] for bar in found["bars"]) == sum(found["ended"].values()) == found["runs"] == 200
    assert sum(found["dots"].values()) == 100
    for before, after in zip(found["bars"], found["bars"][1:], strict=False):
        assert before["low"] <= before["high"] < after["low"]


@pytest.mark.parametrize("rate", [0.0, 0.5, 1.3, 3.0])
@pytest.mark.parametrize("total", [1, 7, 333, LIMIT])
def test_the_one_history_lies_in_the_bar_of_its_size(rate: float, total: int) -> None:
    lives = ensemble(rate)
    found = fates.summary(lives, total=total, end=9, limit=LIMIT)
    bar = found["bars"][found["here"]["bar"]]
    assert bar["low"] <= total
    assert bar["high"] is None or total <= bar["high"]
    sizes = np.minimum(np.bincount(lives.run, lives.activations, 200), LIMIT)
    assert found["here"]["smaller"] == (sizes < total).sum()


def test_growth_curves_climb_lie_in_order_and_end_at_the_sizes() -> None:
    lives = ensemble(1.3)
    fan = fates.summary(lives, total=1, end=0, limit=LIMIT)["fan"]
    table = np.array([fan["low"], fan["middle"], fan["high"]])
    assert (np.diff(table, axis=1) >= 0).all()
    assert (np.diff(table, axis=0) >= 0).all()
    sizes = np.minimum(np.bincount(lives.run, lives.activations, 200), LIMIT)
    assert table[:, -1].tolist() == np.quantile(sizes, fates.BAND, method="inverted_cdf").tolist()
    assert table[:, 0].tolist() == [1, 1, 1]


@given(low=st.integers(0, 50), span=st.integers(0, 950), wide=st.booleans())
def test_bars_meet_without_gaps_and_hold_everything(low: int, span: int, wide: bool) -> None:
    starts = fates.edges(low, low + span, wide)
    assert starts == sorted(set(starts))
    assert starts[0] <= max(low, 1)
    assert starts[-1] > low + span
    assert 2 <= len(starts) <= 23


@given(counts=st.lists(st.integers(0, 1000), min_size=3, max_size=3).filter(any))
def test_dots_are_the_shares_to_within_one(counts: list[int]) -> None:
    dots = fates.of_hundred(np.array(counts))
    assert sum(dots) == 100
    assert all(abs(dot - 100 * count / sum(counts)) < 1 for dot, count in zip(dots, counts, strict=True))
    assert [dot for dot, count in zip(dots, counts, strict=True) if count == 0] == [0] * counts.count(0)
