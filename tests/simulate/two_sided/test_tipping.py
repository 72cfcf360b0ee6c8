from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from course.simulate import TwoSided, grow_market, resting_points

WEAK = TwoSided(cars=1000, connectors=50, sales=300, builds=10)
STRONG = TwoSided(cars=1000, connectors=50, sales=90, builds=5, beta1=1.5, beta2=1, market=20_000)


def test_a_lasting_shock_is_multiplied_at_rest():
    before, after = (resting_points(model)["cars"].item() for model in (WEAK, replace(WEAK, sales=303)))
    assert np.log(after / before) / np.log(1.01) == pytest.approx(WEAK.multiplier)


def test_years_lead_to_where_the_loop_rests():
    market = replace(WEAK, market=50_000)
    rest = resting_points(market).iloc[0]
    last = grow_market(market, 400).iloc[-1]
    assert rest["kind"] == "rests"
    assert last[["cars", "connectors"]].to_numpy(float) == pytest.approx(
        rest[["cars", "connectors"]].to_numpy(float)
    )


def test_above_the_critical_mass_it_grows_and_below_it_dies():
    tip, rest = resting_points(STRONG).itertuples(index=False)
    assert (tip.kind, rest.kind) == ("tips", "rests")
    room = 1 - STRONG.cars / STRONG.market

    def start(share):
        cars, connectors = tip.cars * share, tip.connectors * share
        sales = STRONG.sales * (connectors / 50) ** 1.5 * (1 - cars / STRONG.market) / room
        return replace(STRONG, cars=cars, connectors=connectors, sales=sales, builds=5 * cars / 1000)

    assert grow_market(start(1.1), 500)["cars"].iloc[-1] == pytest.approx(rest.cars, rel=1e-3)
    assert grow_market(start(0.9), 500)["cars"].iloc[-1] < 1


def test_a_loop_too_weak_for_its_market_dies_from_anywhere():
    assert resting_points(replace(STRONG, sales=1)).empty
    assert resting_points(replace(WEAK, builds=0)).empty


def test_an_endless_market_with_a_strong_loop_only_tips():
    assert resting_points(replace(STRONG, market=float("inf")))["kind"].tolist() == ["tips"]


@settings(deadline=None)
@given(
    st.floats(0, 3),
    st.floats(0, 3),
    st.floats(1, 1e5),
    st.floats(0.1, 1e4),
    st.floats(1100, 1e7) | st.just(float("inf")),
)
def test_at_every_point_sales_replace_what_wears_out(beta1, beta2, sales, builds, market):
    model = TwoSided(1000, 50, sales, builds, beta1, beta2, market=market)
    points = resting_points(model)
    assert points["cars"].is_monotonic_increasing
    assert points["kind"].tolist() in ([], ["rests"], ["tips"], ["tips", "rests"])
    for point in points.itertuples():
        if 1e-3 < point.cars < 1e12 and point.cars < market * (1 - 1e-6):
            assert model.demand(point.cars, point.connectors) == pytest.approx(point.cars / 15, rel=1e-3)
