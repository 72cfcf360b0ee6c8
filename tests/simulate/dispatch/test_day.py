import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from course.simulate import compare_fleets, minimum_fleet, random_trips, run_day
from course.simulate.dispatch import specification as plain


def listed(trips):
    return [plain.Trip(row[0], tuple(row[1:3]), tuple(row[3:])) for row in trips.values.tolist()]


def starting(trips, cars, seed):
    low, high = trips[["x", "y"]].min().to_numpy(), trips[["x", "y"]].max().to_numpy()
    return [
        tuple(row) for row in (low + np.random.default_rng(seed).random((cars, 2)) * (high - low)).tolist()
    ]


@settings(max_examples=25, deadline=None)
@given(
    st.integers(1, 40),
    st.integers(1, 6),
    st.integers(0, 1000),
    st.sampled_from([0.5, 1, 7]),
    st.sampled_from([0, 8, np.inf]),
)
def test_a_day_is_that_of_one_rider_after_the_other(count, cars, seed, every, patience):
    trips = random_trips(count, hours=2, seed=seed)
    slow = plain.run_day(listed(trips), starting(trips, cars, seed), every=every, patience=patience)
    ours = run_day(trips, cars, every=every, patience=patience, seed=seed)
    assert ours["served"].tolist() == [trip is not None for trip in slow]
    served = ours[ours["served"]]
    assert served["car"].tolist() == [trip[0] for trip in slow if trip]
    assert served["wait"].to_numpy() == pytest.approx([trip[1] for trip in slow if trip])
    assert ours.loc[~ours["served"], ["wait", "empty_km"]].isna().all(axis=None)
    assert (ours.loc[~ours["served"], "car"] == -1).all()


def test_no_car_is_in_two_places_at_once():
    trips = random_trips(300, seed=1)
    day = run_day(trips, 12, seed=1)
    begin = day["minute"] + day["wait"] - day["empty_km"] / 30 * 60
    end = day["minute"] + day["wait"] + day["km"] / 30 * 60
    for _, rows in day.assign(begin=begin, end=end).groupby("car"):
        ordered = rows.sort_values("begin")
        assert (ordered["begin"].to_numpy()[1:] >= ordered["end"].to_numpy()[:-1] - 1e-6).all()
    assert (day["wait"] >= day["empty_km"] / 30 * 60 - 1e-9).all()


def test_more_cars_never_wait_longer_on_average_over_days():
    sizes, days = [6, 9, 14, 25, 50], 6
    waits = np.mean(
        [
            [run_day(random_trips(250, seed=seed), cars, seed=seed)["wait"].mean() for cars in sizes]
            for seed in range(days)
        ],
        axis=0,
    )
    assert (np.diff(waits) < 0).all()


def test_a_thin_market_waits_longer_with_as_many_cars_a_trip():
    thin, thick = (
        run_day(random_trips(count, seed=2), count // 20, seed=2)["wait"].mean() for count in (100, 2000)
    )
    assert thin > 1.5 * thick


def test_knowing_trips_beforehand_needs_fewer_cars_than_serving_them_at_once():
    trips = random_trips(200, seed=3)
    needed = minimum_fleet(trips)["car"].nunique()
    assert run_day(trips, needed, seed=3)["wait"].max() > 10


def test_the_busiest_the_most_profitable_and_the_quickest_fleet_are_three_different_ones():
    found = compare_fleets(random_trips(400, seed=0), [2, 5, 8, 15, 60])
    assert found["utilisation"].idxmax() == 0
    assert found["wait"].idxmin() == 4
    assert found["profit"].idxmax() in (1, 2)
    assert found["empty"].is_monotonic_decreasing


def test_profit_and_shares_are_those_of_the_day():
    trips = random_trips(150, seed=4)
    row = compare_fleets(trips, [7], fare=2, per_km=0.5, per_car=10, seed=4).iloc[0]
    day = run_day(trips, 7, patience=15, seed=4).query("served")
    assert row["served"] == len(day) / 150
    assert row["profit"] == pytest.approx(
        2 * day["km"].sum() - 0.5 * (day["km"] + day["empty_km"]).sum() - 70
    )
    assert row["empty"] == pytest.approx(day["empty_km"].sum() / (day["km"] + day["empty_km"]).sum())
    end = (day["minute"] + day["wait"] + day["km"] * 2).max()
    assert row["utilisation"] == pytest.approx(day["km"].sum() * 2 / 7 / (end - trips["minute"].min()))


def test_a_day_without_trips_earns_nothing_and_costs_its_cars():
    row = compare_fleets(random_trips(0), [3]).iloc[0]
    assert (row["profit"], row["utilisation"], row["empty"]) == (-120, 0, 0)


def test_a_comparison_can_be_watched_and_stopped():
    seen = []
    table = compare_fleets(
        random_trips(20), [1, 2, 3], progress=lambda *now: len(seen.append(now[:2]) or seen) < 2
    )
    assert seen == [(1, 3), (2, 3)]
    assert table["cars"].tolist() == [1, 2]


@pytest.mark.parametrize("wrong", [{"cars": 0}, {"every": 0}, {"patience": -1}, {"kmh": 0}])
def test_what_cannot_drive_is_refused(wrong):
    with pytest.raises(ValueError, match=next(iter(wrong))):
        run_day(random_trips(3), **({"cars": 1} | wrong))
