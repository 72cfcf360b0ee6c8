from dataclasses import replace
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from course.simulate import Grant, TwoSided, compare_grants, grow_market
from course.simulate.two_sided import specification as plain
from course.simulate.two_sided.market import ESTIMATES, STEPS

MARKET = TwoSided(cars=1000, connectors=50, sales=300, builds=10)


def test_the_multiplier_is_that_of_the_loop_s_geometric_series():
    assert replace(MARKET, beta1=0.5, beta2=0.5).multiplier == pytest.approx(
        sum(0.25**turn for turn in range(60))
    )
    beta1, beta2 = ESTIMATES["Xing 2015"]
    assert replace(MARKET, beta1=beta1, beta2=beta2).multiplier == pytest.approx(2.68, abs=0.005)


def test_a_loop_with_a_gain_of_1_has_no_multiplier():
    assert replace(MARKET, beta1=2, beta2=0.5).multiplier is None


def test_single_cars_and_connectors_come_on_average_to_the_same():
    market, random = replace(MARKET, market=4000, connectors=200, builds=40, car_years=5), Random(1)
    runs = np.array([plain.two_sided(market, 5, random) for _ in range(40)])
    ours = grow_market(market, 5)[["cars", "connectors"]].to_numpy()
    # 4 standard errors of the mean, and 0.5 % for what chance does to a mean on a curved line
    tolerance = 4 * runs.std(axis=0) / np.sqrt(len(runs)) + 0.005 * ours
    assert (np.abs(runs.mean(axis=0) - ours) <= tolerance).all()


def test_without_any_loop_the_years_are_a_geometric_sum():
    alone = replace(MARKET, beta1=0, beta2=0, car_years=10)
    keep = 1 - 1 / 10 / STEPS
    steps = np.arange(6) * STEPS
    expected = 1000 * keep**steps + 300 / STEPS * (1 - keep**steps) / (1 - keep)
    assert grow_market(alone, 5)["cars"].to_numpy() == pytest.approx(expected)


def test_a_market_without_sales_wears_out():
    cars = grow_market(replace(MARKET, sales=0), 10)["cars"]
    assert (cars.diff().dropna() < 0).all()
    assert cars.iloc[-1] == pytest.approx(1000 * np.exp(-10 / 15), rel=0.01)


@settings(max_examples=20, deadline=None)
@given(
    st.floats(0, 3),
    st.floats(0, 3),
    st.floats(0, 1e6),
    st.floats(0, 1e4),
    st.floats(1001, 1e6),
    st.floats(0, 1e8),
)
def test_cars_stay_between_nothing_and_the_market(beta1, beta2, sales, builds, market, budget):
    model = TwoSided(1000, 50, sales, builds, beta1, beta2, market=market)
    run = grow_market(model, 3, Grant(budget))
    assert run["cars"].between(0, market * (1 + 1e-12)).all()
    assert (run[["connectors", "sales", "builds"]] >= 0).all(axis=None)


@settings(max_examples=20, deadline=None)
@given(st.floats(0, 1e7), st.floats(0, 1e7), st.floats(0, 1))
def test_more_money_never_makes_fewer_cars(budget, more, part):
    small, large = (
        grow_market(MARKET, 4, Grant(money, part))["cars"].iloc[-1] for money in (budget, budget + more)
    )
    assert large >= small * (1 - 1e-9)


@settings(deadline=None)
@given(st.floats(1, 1e8), st.floats(1, 1e6), st.floats(0.1, 5))
def test_all_buyers_get_the_same_and_together_the_budget(budget, sales, elasticity):
    grant = Grant(budget, to_connectors=0, car_price=40_000, price_elasticity=elasticity)
    sold = grant.sold(sales)
    paid = 40_000 * (sales / sold) ** (1 / elasticity)
    assert (40_000 - paid) * sold == pytest.approx(budget, rel=1e-3, abs=1e-4 * sales)
    assert sold >= sales


def test_subsidies_are_compared_at_equal_money():
    sides = {"cars": Grant(1e6, 0, years=2), "connectors": Grant(1e6, 1, years=2)}
    table = compare_grants(MARKET, sides, years=8).set_index("grant")
    assert table["spent"].tolist() == pytest.approx([0, 2e6, 2e6])
    for name, grant in sides.items():
        alone = grow_market(MARKET, 8, grant)["cars"].iloc[-1] - grow_market(MARKET, 8)["cars"].iloc[-1]
        assert table.loc[name, "extra_cars"] == pytest.approx(alone)
        assert table.loc[name, "extra_per_million"] == pytest.approx(alone / 2)
    assert table["extra_per_million"].isna().tolist() == [True, False, False]


def test_which_side_pays_more_follows_from_the_numbers_not_from_the_school():
    cheap = {"cars": Grant(1e6, 0, connector_cost=10_000), "connectors": Grant(1e6, 1, connector_cost=10_000)}
    dear = {name: replace(grant, connector_cost=1e8) for name, grant in cheap.items()}
    for grants, winner in ((cheap, "connectors"), (dear, "cars")):
        table = compare_grants(MARKET, grants, years=10).set_index("grant")
        assert table["extra_cars"].idxmax() == winner


def test_a_cut_loop_makes_less_of_the_same_money():
    grants = {"connectors": Grant(1e6, 1, years=1)}
    whole, cut = (
        compare_grants(model, grants, years=15)["extra_cars"].iloc[1]
        for model in (MARKET, replace(MARKET, beta2=0))
    )
    assert whole > 1.5 * cut


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"cars": 0}, "cars: expected a number above 0, got 0"),
        ({"beta1": -1}, "beta1: expected 0 or more, got -1"),
        ({"market": 900}, "market: expected more than the 1000 cars, got 900"),
        ({"sales": float("nan")}, "sales: expected 0 or more"),
    ],
)
def test_what_is_no_market_is_refused(change, message):
    with pytest.raises(ValueError, match=message):
        replace(MARKET, **change)


def test_what_is_no_subsidy_is_refused():
    for wrong in ({"budget": -1}, {"budget": 1, "to_connectors": 2}, {"budget": 1, "price_elasticity": 0}):
        with pytest.raises(ValueError, match="expected"):
            Grant(**wrong)
    with pytest.raises(ValueError, match="years"):
        grow_market(MARKET, -1)
