"""The land to put chargers in: roads, trips by gravity, and a crossing that takes three stations at 200 km."""

import re
from itertools import combinations
from math import hypot

import pytest

from course.data import load
from course.data.packages import HOME
from course.simulate.coverage import specification

README = (HOME / "corridor" / "README.md").read_text("utf-8")
TOWNS, SITES = (load("corridor", name, "en").set_index("id") for name in ("towns", "sites"))
ROADS, TRIPS = (load("corridor", name) for name in ("roads", "trips"))
STANDING = SITES.index[SITES["stands"]].tolist()
FREE = SITES.index[~SITES["stands"]].tolist()
THREE = {
    "nothing": [],
    "three in towns": ["hanbit-mall", "gaon-campus", "eungaram-arena"],
    "three where most people have none": ["naraepo-port", "dasom-square", "deulmok-station"],
    "three in the gaps": ["solbat-junction", "saebyeok-market", "east-rest"],
}


def apart(a, b):
    """In a straight line."""
    (ax, ay), (bx, by) = ((TOWNS if each in TOWNS.index else SITES).loc[each, ["x", "y"]] for each in (a, b))
    return hypot(ax - bx, ay - by)


def made(built, road_km):
    """Trips that can be made, found the long way: a flood from every town over towns it can reach by stations."""
    reach, stations = road_km / 1.2, [*STANDING, *built]
    done = 0
    for start, end, trips in TRIPS.itertuples(index=False):
        reached, fresh = set(), {start}
        while fresh:
            reached |= fresh
            fresh = {there for here in fresh for there in stations if apart(here, there) <= reach} - reached
        done += trips * any(apart(here, end) <= reach for here in reached)
    return done


def test_roads_are_1_2_times_as_long_as_straight_lines_and_join_every_town():
    for start, end, km in ROADS.itertuples(index=False):
        assert km == round(1.2 * apart(start, end))
    assert set(ROADS["start"]) | set(ROADS["end"]) == set(TOWNS.index)


def test_there_is_a_trip_count_for_every_two_towns_and_they_add_up_to_1_000():
    pairs = [frozenset(pair) for pair in TRIPS[["start", "end"]].itertuples(index=False)]
    assert set(pairs) == set(map(frozenset, combinations(TOWNS.index, 2)))
    assert len(pairs) == len(set(pairs))
    assert TRIPS["trips"].sum() == 1000


def test_trips_follow_the_gravity_rule():
    people = TOWNS["people"]
    pull = [people[a] * people[b] / apart(a, b) for a, b, _ in TRIPS.itertuples(index=False)]
    for trips, each in zip(TRIPS["trips"], pull, strict=True):
        assert abs(trips - 1000 * each / sum(pull)) < 1


def test_stations_stand_in_the_three_towns_with_most_people():
    largest = TOWNS.nlargest(3, "people")
    assert {tuple(place) for place in largest[["x", "y"]].to_numpy()} == {
        tuple(place) for place in SITES.loc[STANDING, ["x", "y"]].to_numpy()
    }


@pytest.mark.parametrize(("row", "built"), THREE.items())
def test_the_readme_s_table_is_the_land_s(row, built):
    cells = " | ".join(f"{made(built, km):,}" for km in (150, 200, 250))
    assert f"| {row} | {cells} |" in README


def test_the_largest_two_towns_are_as_far_apart_as_the_readme_says():
    first, last = TOWNS["people"].nlargest(2).index
    assert 770 < 1.2 * apart(first, last) < 775
    assert "770 km" in README


def test_the_crossing_takes_the_range_that_the_plain_specification_finds():
    """In degrees on the Equator a kilometre is a kilometre, near enough: the plain program knows the Earth only."""
    degree = 111.195
    ends = TOWNS["people"].nlargest(2).index
    places = {
        id: (-y / degree, x / degree)
        for table, ids in ((TOWNS, ends), (SITES, STANDING))
        for id, x, y in table.loc[ids, ["x", "y"]].itertuples(name=None)
    }
    assert 1.2 * specification.smallest_range(places, *ends) == pytest.approx(666, abs=2)


def test_nothing_is_left_to_chance():
    make = (HOME / "corridor" / "make.py").read_text("utf-8")
    assert not re.search(r"import.*(random|numpy)", make)
