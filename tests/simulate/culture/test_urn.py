from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import beta, binom, kstest

from course.simulate import polya_urn
from course.simulate.culture import specification as culture


def ends(table, product="a"):
    return table[(table["draw"] == table["draw"].max()) & (table["product"] == product)]["share"]


@pytest.mark.parametrize(("a", "b", "added"), [(1, 1, 1), (2, 1, 1), (1, 3, 0.5), (2, 2, 4)])
def test_shares_end_up_beta_distributed(a, b, added):
    table = polya_urn({"a": a, "b": b}, added=added, draws=2000, every=2000, runs=2000, seed=1)
    assert kstest(ends(table), beta(a / added, b / added).cdf).pvalue > 1e-3


def test_of_three_kinds_each_one_s_share_is_that_against_the_rest():
    table = polya_urn({"a": 1, "b": 2, "c": 1}, draws=2000, every=2000, runs=2000, seed=2)
    assert kstest(ends(table, "b"), beta(2, 2).cdf).pvalue > 1e-3


def test_the_first_draws_have_their_exact_distribution():
    # with one ball of each, every number of a's among n draws is as likely: 1 / (n + 1)
    table = polya_urn({"a": 1, "b": 1}, draws=4, every=1, runs=20_000, seed=3)
    shares = ends(table).round(6).value_counts(normalize=True).sort_index()
    assert shares.index.tolist() == pytest.approx([(1 + k) / 6 for k in range(5)], abs=1e-6)
    assert shares.tolist() == pytest.approx([0.2] * 5, abs=4.5 * (0.16 / 20_000) ** 0.5)


def test_without_influence_sales_are_binomial_and_quality_wins():
    table = polya_urn({"a": 3, "b": 1}, influence=0, draws=100, every=100, runs=5000, seed=4)
    sold = (ends(table) * 104 - 3).round()
    assert sold.mean() == pytest.approx(75, abs=4.5 * (18.75 / 5000) ** 0.5)
    assert (sold <= 70).mean() == pytest.approx(binom(100, 0.75).cdf(70), abs=4.5 * (0.25 / 5000) ** 0.5)


def test_influence_makes_the_same_quality_end_further_apart():
    spreads = [
        ends(polya_urn({"a": 1, "b": 1}, influence=influence, every=1000, seed=5)).std()
        for influence in (0, 0.5, 0.9, 1)
    ]
    assert spreads == sorted(spreads)
    assert spreads[0] < 0.02
    assert spreads[-1] > 0.25


@pytest.mark.parametrize("influence", [0.4, 1])
def test_urns_agree_with_the_specification(influence):
    random, start = Random(6), {"a": 1, "b": 2, "c": 0.5}
    plain = [culture.polya_urn(start, random, added=2, influence=influence, draws=30) for _ in range(4000)]
    table = polya_urn(start, added=2, influence=influence, draws=30, every=30, runs=4000, seed=6)
    for product in start:
        expected = sum(urn[product] for urn in plain) / 4000 / 63.5
        error = ends(table, product).std() * (2 / 4000) ** 0.5
        assert ends(table, product).mean() == pytest.approx(expected, abs=4.5 * error)
        winners = sum(max(urn, key=urn.__getitem__) == product for urn in plain) / 4000
        final = table[table["draw"] == 30].set_index("product").groupby("run")["share"].idxmax()
        assert (final == product).mean() == pytest.approx(winners, abs=4.5 * (0.5 / 4000) ** 0.5)


@settings(max_examples=25, deadline=None)
@given(
    balls=st.lists(st.integers(0, 5), min_size=1, max_size=4).filter(any),
    added=st.integers(0, 3),
    draws=st.integers(0, 12),
    every=st.integers(1, 5),
)
def test_shares_always_add_up_to_1_and_a_kind_without_balls_never_gets_any(balls, added, draws, every):
    start = {f"p{number}": count for number, count in enumerate(balls)}
    table = polya_urn(start, added=added, draws=draws, every=every, runs=3)
    assert table.groupby(["run", "draw"])["share"].sum().tolist() == pytest.approx(
        [1] * 3 * (draws // every + 1)
    )
    nothing = [name for name, count in start.items() if not count]
    assert (table[table["product"].isin(nothing)]["share"] == 0).all()


def test_impossible_urns_are_refused():
    for start in ({}, {"a": 0}, {"a": -1, "b": 2}):
        with pytest.raises(ValueError, match="numbers of balls"):
            polya_urn(start)
    with pytest.raises(ValueError, match="influence"):
        polya_urn({"a": 1}, influence=1.5)
    for wrong in ({"added": -1}, {"every": 0}, {"runs": 0}, {"draws": -1}):
        with pytest.raises(ValueError, match="of 1 or more, got"):
            polya_urn({"a": 1}, **wrong)
