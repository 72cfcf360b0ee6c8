import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from course.simulate import compare_matching, match_exact, match_nearest
from course.simulate.dispatch import specification as plain


def town(count, seed):
    return np.random.default_rng(seed).random((count, 2)) * 10


def points(array):
    return [tuple(row) for row in array.tolist()]


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 30), st.integers(0, 30), st.integers(0, 1000))
def test_matching_in_rounds_is_that_of_asking_one_after_the_other(cars, riders, seed):
    places = town(cars, seed), town(riders, seed + 1)
    ours = match_nearest(*places)
    assert list(zip(ours["rider"], ours["car"], strict=True)) == plain.match_nearest(*map(points, places))
    assert len(ours) == ours["car"].nunique() == ours["rider"].nunique() == min(cars, riders)
    away = np.linalg.norm(places[0][ours["car"]] - places[1][ours["rider"]], axis=1)
    assert ours["km"].to_numpy() == pytest.approx(away)


@settings(max_examples=25, deadline=None)
@given(st.integers(1, 6), st.integers(0, 5), st.integers(0, 1000))
def test_the_exact_matching_is_the_best_of_all_orders(cars, riders, seed):
    places = town(cars, seed), town(min(cars, riders), seed + 1)
    assert match_exact(*places)["km"].sum() == pytest.approx(plain.match_exact(*map(points, places)))


@settings(max_examples=25, deadline=None)
@given(st.integers(1, 40), st.integers(1, 40), st.integers(0, 1000), st.booleans())
def test_rounds_never_beat_the_best_and_both_match_as_many_as_can_be(cars, riders, seed, grid):
    places = town(cars, seed), town(riders, seed + 1)
    rounds, exact = match_nearest(*places, grid=grid), match_exact(*places, grid=grid)
    assert len(rounds) == len(exact) == min(cars, riders)
    assert rounds["km"].sum() >= exact["km"].sum() - 1e-9


def test_along_streets_ways_are_sums():
    found = match_nearest([[0, 0], [3, 3]], [[0, 4.5]], grid=True)
    assert found[["car", "km"]].values.tolist() == [[0, 4.5]]
    assert match_nearest([[0, 0], [3, 3]], [[0, 4.5]])["car"].tolist() == [1]
    assert match_exact([[0, 0], [3, 3]], [[0, 4.5]], grid=True)["km"].tolist() == [4.5]


def test_places_at_the_same_spot_are_matched_all_the_same():
    found = match_nearest(np.zeros((4, 2)), np.zeros((6, 2)))
    assert found["km"].tolist() == [0] * 4
    assert found["car"].nunique() == 4


def test_the_gap_is_small_with_cars_to_spare_and_large_without():
    gap = {ratio: compare_matching([400], cars_per_rider=ratio, seed=1)["gap"].mean() for ratio in (1, 2, 4)}
    assert gap[1] > 0.15 > 0.08 > gap[2] > gap[4] > 0


def test_a_comparison_can_be_stopped():
    table = compare_matching([5, 10], runs=2, progress=lambda done, total, part: done < 3)
    assert table[["riders", "run"]].values.tolist() == [[5, 0], [5, 1], [10, 0]]


def test_too_many_for_the_exact_and_what_is_no_place_are_refused():
    with pytest.raises(ValueError, match="use match_nearest"):
        match_exact(np.zeros((6000, 2)), np.zeros((6000, 2)))
    with pytest.raises(ValueError, match="riders: expected x and y"):
        match_nearest([[0, 0]], [[0, np.nan]])
