from itertools import pairwise, product

import numpy as np
import pandas
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from course.simulate import minimum_fleet, random_trips
from course.simulate.dispatch import specification as plain


def listed(trips):
    return [plain.Trip(row[0], tuple(row[1:3]), tuple(row[3:])) for row in trips.values.tolist()]


# whole minutes and kilometres at 60 km/h: many trips at once, of no length, at the same spot, just in time
town = st.lists(st.tuples(st.integers(0, 12), *[st.integers(0, 2)] * 4), max_size=7).map(
    lambda rows: pandas.DataFrame(rows, columns=["minute", "x", "y", "to_x", "to_y"], dtype=float)
)


def fewest(trips, kmh):
    """Cars needed when every way to give trips to cars is tried."""

    def works(chain):
        return all(
            first.minute
            + (
                np.hypot(*np.subtract(first.start, first.end))
                + np.hypot(*np.subtract(first.end, second.start))
            )
            / kmh
            * 60
            <= second.minute + 1e-9
            for first, second in pairwise(chain)
        )

    ordered = sorted(trips, key=lambda trip: (trip.minute, np.hypot(*np.subtract(trip.start, trip.end))))
    return min(
        len(set(cars))
        for cars in product(range(len(ordered)), repeat=len(ordered))
        if all(
            works([trip for trip, its in zip(ordered, cars, strict=True) if its == car]) for car in set(cars)
        )
    )


@settings(max_examples=60, deadline=None)
@given(town.filter(lambda trips: 0 < len(trips) <= 5))
def test_the_fleet_is_the_smallest_of_all_ways_to_share_trips(trips):
    assert minimum_fleet(trips, kmh=60)["car"].nunique() == fewest(listed(trips), 60)


@pytest.mark.parametrize("longest_gap", [5, 15, 60, np.inf])
def test_the_fleet_is_that_of_a_largest_matching(longest_gap):
    for seed in range(3):
        trips = random_trips(120, seed=seed)
        ours = minimum_fleet(trips, longest_gap=longest_gap)["car"].nunique()
        assert ours == plain.minimum_fleet(listed(trips), longest_gap=longest_gap)


@settings(max_examples=30, deadline=None)
@given(town, st.sampled_from([5.0, np.inf]))
def test_every_trip_is_driven_once_and_on_time(trips, longest_gap):
    found = minimum_fleet(trips, kmh=60, longest_gap=longest_gap)
    assert sorted(found["trip"]) == list(range(len(trips)))
    for _, chain in found.groupby("car"):
        order = listed(trips.iloc[chain["trip"]])
        for first, second, empty, idle in zip(
            order, order[1:], chain["empty_km"][1:], chain["idle"][1:], strict=False
        ):
            assert empty == pytest.approx(np.hypot(*np.subtract(first.end, second.start)))
            driving = np.hypot(*np.subtract(first.start, first.end))
            assert first.minute + driving + empty + idle == pytest.approx(second.minute)
            assert 0 <= idle <= longest_gap
        assert chain[["empty_km", "idle"]].iloc[0].tolist() == [0, 0]


def test_more_time_between_trips_never_needs_more_cars():
    trips = random_trips(200, seed=1)
    sizes = [minimum_fleet(trips, longest_gap=gap)["car"].nunique() for gap in (0, 10, 30, 120, np.inf)]
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[0] > 2 * sizes[-1]


def test_a_day_s_thousand_trips_are_matched_in_no_time():
    # scipy's own matching does not return on such graphs (gh-26147)
    assert minimum_fleet(random_trips(1000, seed=2))["car"].nunique() < 120


def test_no_trips_need_no_cars_and_what_is_no_trip_is_refused():
    assert minimum_fleet(random_trips(0)).empty
    with pytest.raises(ValueError, match="none named to_y"):
        minimum_fleet(random_trips(3).drop(columns="to_y"))
    with pytest.raises(ValueError, match="kmh"):
        minimum_fleet(random_trips(3), kmh=0)
    with pytest.raises(ValueError, match="infinite or missing"):
        minimum_fleet(random_trips(3).assign(x=np.nan))
