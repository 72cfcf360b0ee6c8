import math

import networkx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.simulate import Contacts, betweenness_centrality, centralisation
from course.simulate.measures import brandes
from tests.simulate.graphs import equal, graphs, often

SHAPES = {
    "hub": networkx.star_graph(60),
    "long": networkx.path_graph(60),
    "ring": networkx.watts_strogatz_graph(60, 4, 0.05, seed=1),
    "tree": networkx.balanced_tree(3, 3),
    "dense": networkx.gnp_random_graph(60, 0.3, seed=1),
}


@often
@given(graphs(), st.booleans(), st.booleans(), st.integers(0, 3), st.integers(0, 9))
def test_betweenness_is_networkx_s(graph, normalized, endpoints, sampled, seed):
    k = None if sampled == 0 else max(1, len(graph) * sampled // 3)
    k = None if len(graph) == 0 else k
    ours = betweenness_centrality(graph, k, normalized, endpoints=endpoints, seed=seed)
    theirs = networkx.betweenness_centrality(graph, k, normalized, endpoints=endpoints, seed=seed)
    assert equal(ours, theirs)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("favour", [1e-9, 1e9], ids=["multiplied", "followed"])
def test_it_does_not_matter_which_way_the_paths_are_found(shape, favour, monkeypatch):
    monkeypatch.setattr(brandes, "FAVOUR", favour)
    monkeypatch.setattr("course.simulate.measures.centrality.PAIRS", 60 * 20)  # three batches
    assert equal(betweenness_centrality(SHAPES[shape]), networkx.betweenness_centrality(SHAPES[shape]))


def test_betweenness_with_lengths_is_networkx_s():
    graph = networkx.Graph()
    graph.add_weighted_edges_from([("a", "b", 1), ("b", "c", 1), ("a", "c", 3), ("c", "d", 2)])
    assert betweenness_centrality(graph, weight="weight") == networkx.betweenness_centrality(
        graph, weight="weight"
    )


def test_stopping_leaves_an_estimate_from_the_paths_that_are_done(monkeypatch):
    monkeypatch.setattr("course.simulate.measures.centrality.PAIRS", 60 * 20)
    told = []
    graph = SHAPES["dense"]
    found = betweenness_centrality(graph, progress=lambda *now: told.append(now) or len(told) < 2)
    assert told == [(20, 60), (40, 60)]
    assert equal(found, betweenness_centrality(graph, 40, seed=0))
    exact = betweenness_centrality(graph)
    assert sum(found.values()) == pytest.approx(sum(exact.values()), rel=0.1)


def test_parallel_edges_and_loops_are_no_further_paths():
    graph = networkx.MultiGraph([(0, 1), (0, 1), (1, 2), (0, 3), (3, 2), (1, 1)])
    assert equal(betweenness_centrality(graph), networkx.betweenness_centrality(graph))


@often
@given(graphs(), st.booleans())
def test_contacts_are_a_directed_graph(graph, normalized):
    ours = betweenness_centrality(Contacts.of(graph), normalized=normalized)
    assert equal(ours, networkx.betweenness_centrality(graph.to_directed(), normalized=normalized))


def test_what_betweenness_cannot_do_is_refused():
    with pytest.raises(ValueError, match="weight: expected None for contacts, got 'km'"):
        betweenness_centrality(Contacts.from_edges([0], [1], 2), weight="km")
    with pytest.raises(ValueError, match="ample larger"):
        betweenness_centrality(networkx.path_graph(3), k=4)


@pytest.mark.parametrize("measure", ["degree", "betweenness", "closeness"])
def test_centralisation_is_1_for_a_star_and_0_where_all_are_alike(measure):
    for size in (3, 4, 30):
        assert math.isclose(centralisation(networkx.star_graph(size - 1), measure), 1)
        assert math.isclose(centralisation(networkx.complete_graph(size), measure), 0, abs_tol=1e-12)
        assert math.isclose(centralisation(networkx.cycle_graph(size), measure), 0, abs_tol=1e-12)


def test_centralisation_of_a_path_of_five_is_freeman_s():
    # Freeman 1979, table 3: degree 1/6; betweenness (6·5 − 20)/(4²·3/2) = 10/24; closeness by hand from the
    # distances 10, 7, 6, 7, 10.
    path = networkx.path_graph(5)
    closeness = sum(4 / 6 - 4 / far for far in (10, 7, 6, 7, 10)) / (4 * 3 / 7)
    found = [centralisation(path, measure) for measure in ("degree", "betweenness", "closeness")]
    assert found == pytest.approx([1 / 6, 10 / 24, closeness], abs=1e-12)


@pytest.mark.parametrize(
    ("graph", "measure", "said"),
    [
        (networkx.path_graph(5), "pagerank", "measure: expected one of degree, betweenness, closeness"),
        (networkx.path_graph(2), "degree", "3 nodes or more"),
        (networkx.DiGraph([(0, 1), (1, 2)]), "degree", "undirected"),
        (networkx.Graph([(0, 1), (2, 3)]), "closeness", "a connected one"),
    ],
)
def test_what_has_no_centralisation_is_refused(graph, measure, said):
    with pytest.raises(ValueError, match=said):
        centralisation(graph, measure)
