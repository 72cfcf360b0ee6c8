import numpy as np
import pandas
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from course.simulate import measure_corridor, place_along, smallest_range
from course.simulate.coverage import specification as plain

kilometres = st.lists(st.integers(0, 400), max_size=8)


@settings(max_examples=40, deadline=None)
@given(kilometres, st.integers(0, 250))
def test_the_share_covered_is_that_of_many_points(stations, range_km):
    found = measure_corridor(stations, 400, [range_km])["share"].item()
    assert found == pytest.approx(plain.corridor_share(stations, 400, range_km, points=400), abs=1e-9)


@settings(max_examples=40, deadline=None)
@given(kilometres)
def test_the_longest_gap_is_the_smallest_range_that_gets_through(stations):
    gap = measure_corridor(stations, 400, [0])["gap_km"].item()
    road = pandas.DataFrame({"x": [0.0, 400.0, *stations], "y": 0.0})
    assert gap == smallest_range(road, 0, 1)
    assert measure_corridor(stations, 400, [gap * 0.999, gap])["passable"].tolist() == [False, True]


@settings(max_examples=40, deadline=None)
@given(kilometres, st.integers(0, 400), st.integers(0, 200), st.integers(0, 200))
def test_one_more_station_or_a_longer_range_never_harms(stations, another, range_km, more):
    before = measure_corridor(stations, 400, [range_km, range_km + more])
    after = measure_corridor([*stations, another], 400, [range_km])
    assert before["share"].iloc[0] <= before["share"].iloc[1] + 1e-12
    assert before["share"].iloc[0] <= after["share"].item() + 1e-12
    assert after["gap_km"].item() <= before["gap_km"].iloc[0]


def test_a_road_can_be_covered_and_not_passable():
    row = measure_corridor([100, 300], 400, [100]).iloc[0]
    assert (row["share"], row["gap_km"], row["gap_from"], row["passable"]) == (1, 200, 100, False)


def test_stations_are_placed_on_the_leg_of_a_route_they_are_nearest_to():
    road = pandas.DataFrame({"lat": [37.5, 36.5, 36.5], "lon": [127.0, 127.0, 129.0]})
    stops = pandas.DataFrame(
        {"lat": [37.0, 36.55, 39.0], "lon": [127.05, 128.0, 127.0]}, index=["A", "B", "far"]
    )
    found = place_along(road, stops, within_km=20)
    first = plain.haversine((37.5, 127.0), (36.5, 127.0))
    second = plain.haversine((36.5, 127.0), (36.5, 129.0))
    assert found["station"].tolist() == ["A", "B"]
    assert found["km"].tolist() == pytest.approx([first / 2, first + second / 2], rel=1e-3)
    assert found["off_km"].iloc[0] == pytest.approx(plain.haversine((37.0, 127.05), (37.0, 127.0)), rel=1e-3)
    assert found.attrs["length_km"] == pytest.approx(first + second)


def test_a_long_leg_s_kilometres_are_those_over_the_ground():
    road = pandas.DataFrame({"lat": [0.0, 0.0], "lon": [0.0, 9.0]})  # 1,000 km along the equator
    stops = pandas.DataFrame({"lat": 0.0, "lon": np.linspace(0, 9, 19)})
    found = place_along(road, stops, within_km=1)
    assert found["km"].to_numpy() == pytest.approx(found.attrs["length_km"] * np.linspace(0, 1, 19), abs=0.2)


def test_what_is_no_road_is_refused():
    here = pandas.DataFrame({"x": [0.0], "y": [0.0]})
    with pytest.raises(ValueError, match="two places or more, got 1"):
        place_along(here, here, 1)
    with pytest.raises(ValueError, match="above 0"):
        measure_corridor([], 0, [1])
    with pytest.raises(ValueError, match="from 0 to 100"):
        measure_corridor([101], 100, [1])
