from itertools import combinations

import networkx
import numpy as np
import pandas
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from course.simulate import best_sites, measure_coverage, nearest_km, reach_graph, smallest_range
from course.simulate.coverage import specification as plain


def korea(count, seed):
    rng = np.random.default_rng(seed)
    names = [f"p{number}" for number in range(count)]
    return pandas.DataFrame(
        {"lat": rng.uniform(34, 38, count), "lon": rng.uniform(126, 130, count)}, index=names
    )


def pairs(table):
    return list(table.itertuples(index=False, name=None))


def by_name(table):
    return dict(zip(table.index, pairs(table), strict=True))


def test_coverage_is_that_of_looking_at_every_pair():
    cars, stations = korea(200, 1), korea(12, 2)
    for row in measure_coverage(cars, stations, [10, 30, 60, 100]).itertuples():
        assert row.share == plain.share_covered(pairs(cars), pairs(stations), row.range_km)


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 1000), st.floats(0, 300), st.floats(0, 300))
def test_a_longer_range_or_one_more_station_never_covers_less(seed, range_km, more):
    cars, stations = korea(50, seed), korea(6, seed + 1)
    fewer = measure_coverage(cars, stations.iloc[:5], [range_km])["covered"].item()
    short, long = measure_coverage(cars, stations, [range_km, range_km + more])["covered"]
    assert fewer <= short <= long


def test_without_stations_nobody_is_covered():
    assert measure_coverage(korea(5, 1), korea(0, 1), [1000])["share"].item() == 0
    assert np.isinf(nearest_km(korea(5, 1), korea(0, 1))).all()


def test_the_graph_at_a_range_is_that_of_looking_at_every_pair():
    stations = korea(60, 3)
    for range_km in (20, 50, 120):
        graph = reach_graph(stations, range_km)
        assert networkx.utils.edges_equal(graph.edges, plain.reach_graph(by_name(stations), range_km).edges)
        assert list(graph) == list(stations.index)
        for a, b, km in graph.edges(data="km"):
            assert km == pytest.approx(plain.haversine(by_name(stations)[a], by_name(stations)[b]))


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000), st.integers(2, 14))
def test_the_smallest_range_is_the_first_distance_at_which_a_route_exists(seed, count):
    stations = korea(count, seed)
    found = smallest_range(stations, "p0", "p1")
    assert found == pytest.approx(plain.smallest_range(by_name(stations), "p0", "p1"))
    assert networkx.has_path(reach_graph(stations, found), "p0", "p1")
    assert not networkx.has_path(reach_graph(stations, found * (1 - 1e-6)), "p0", "p1")


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)), min_size=2, max_size=12))
def test_the_smallest_range_is_the_longest_edge_on_the_spanning_tree_s_path(points):
    table = pandas.DataFrame(points, columns=["x", "y"])  # ties and places at the same spot included
    whole = networkx.Graph()
    whole.add_weighted_edges_from(
        (a, b, np.hypot(*np.subtract(points[a], points[b]))) for a, b in combinations(table.index, 2)
    )
    path = networkx.shortest_path(networkx.minimum_spanning_tree(whole), 0, 1)
    longest = max(whole.edges[edge]["weight"] for edge in networkx.utils.pairwise(path))
    assert smallest_range(table, 0, 1) == pytest.approx(longest)
    assert smallest_range(table, 0, 0) == 0


def test_sites_are_chosen_as_by_looking_at_every_set():
    homes, sites = korea(150, 4), korea(20, 5)
    ours = best_sites(homes, sites, 40, 8)
    assert list(zip(ours["site"], ours["gain"], strict=True)) == plain.best_sites(
        pairs(homes), by_name(sites), 40, 8
    )
    covered = measure_coverage(homes, sites.loc[ours["site"]], [40])["share"].item()
    assert ours["share"].iloc[-1] == pytest.approx(covered)


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000))
def test_greedy_sites_are_within_their_guarantee_of_the_best_pair(seed):
    homes, sites = korea(40, seed), korea(7, seed + 1)
    chosen = best_sites(homes, sites, 60, 2)
    best = max(
        measure_coverage(homes, sites.loc[list(pair)], [60])["share"].item()
        for pair in combinations(sites.index, 2)
    )
    first = max(measure_coverage(homes, sites.loc[[name]], [60])["share"].item() for name in sites.index)
    share = chosen["share"].iloc[-1] if len(chosen) else 0
    assert best + 1e-9 >= share >= (1 - 1 / np.e) * best
    assert (chosen["share"].iloc[0] if len(chosen) else 0) == pytest.approx(first)


def test_demand_that_stations_cover_already_counts_no_more_and_weights_do():
    homes = pandas.DataFrame({"x": [0.0, 10.0, 20.0], "y": 0.0}, index=["a", "b", "c"])
    assert best_sites(homes, homes, 1, 3, weight=[1, 5, 2])["site"].tolist() == ["b", "c", "a"]
    standing = best_sites(homes, homes, 1, 3, weight=[1, 5, 2], stations=homes.loc[["b"]])
    assert standing["site"].tolist() == ["c", "a"]
    assert standing["share"].tolist() == [7 / 8, 1]


def test_what_cannot_be_measured_is_refused():
    plane = pandas.DataFrame({"x": [0.0], "y": [0.0]})
    with pytest.raises(ValueError, match="all in degrees or all in km"):
        nearest_km(korea(1, 1), plane)
    with pytest.raises(ValueError, match="0 km or more"):
        measure_coverage(plane, plane, [-1])
    with pytest.raises(ValueError, match="1 numbers of 0 or more"):
        best_sites(plane, plane, 1, 1, weight=[1, 2])
    with pytest.raises(KeyError, match="nowhere"):
        smallest_range(plane, 0, "nowhere")
