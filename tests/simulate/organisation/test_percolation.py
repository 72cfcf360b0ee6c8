import networkx
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.optimize import brentq

from course.simulate import Contacts, percolate
from course.simulate.organisation import specification as plainly
from course.simulate.organisation.percolation import Pieces
from tests.simulate.graphs import graphs, often


@often
@given(graphs(largest=12), st.randoms(use_true_random=False))
def test_the_giant_component_is_what_taking_nodes_away_one_by_one_leaves(graph, random):
    order = random.sample(list(graph), len(graph))
    targets = {node: -place for place, node in enumerate(order)}
    table = percolate(graph, targets, steps=max(len(graph), 1), runs=1)
    ties = graph.to_undirected()
    expected = [plainly.giant(ties, order[:gone]) / max(len(graph), 1) for gone in range(len(graph) + 1)]
    assert table["giant"].tolist() == pytest.approx(expected)
    assert table["removed"].tolist() == pytest.approx([n / max(len(graph), 1) for n in range(len(graph) + 1)])


@pytest.mark.parametrize("degree", [2, 4])
def test_a_random_graph_falls_apart_when_less_than_1_in_its_mean_degree_is_kept(erdos_renyi, degree):
    # Kept with chance φ, the giant component is S = φ (1 − exp(−degree · S)) of all (Callaway et al. 2000). One
    # graph of n nodes is off that by about 1/√n, and by more right at the threshold, which is left out.
    size = 20_000
    table = percolate(erdos_renyi(size, degree), steps=50, runs=8, seed=1)
    giant = table.groupby("removed")["giant"].mean()
    for removed, found in giant.items():
        kept = 1 - removed
        if kept * degree > 1.2:
            share = brentq(lambda s, kept=kept: s - kept * (1 - np.exp(-degree * s)), 1e-6, 1)
            assert found == pytest.approx(share, abs=4 / np.sqrt(size))
        elif kept * degree < 0.8:
            assert found < 0.01


def test_an_attack_on_hubs_does_more_than_failures_by_chance():
    graph = networkx.barabasi_albert_graph(800, 2, seed=1)
    failures = percolate(graph, steps=10, runs=5).groupby("removed")["giant"].mean()
    attack = percolate(graph, dict(graph.degree), steps=10, runs=5).groupby("removed")["giant"].mean()
    assert (attack.loc[0.1:0.8] < failures.loc[0.1:0.8]).all()
    assert attack.loc[0.3] < 0.1 < 0.5 < failures.loc[0.3]


def test_equal_targets_go_in_random_order_and_a_seed_repeats_it():
    star = networkx.star_graph(9)
    tables = [percolate(star, dict.fromkeys(star, 1), steps=10, runs=30, seed=seed) for seed in (1, 1, 2)]
    assert tables[0].equals(tables[1])
    assert not tables[0].equals(tables[2])
    assert tables[0].query("removed == 0.1")["giant"].nunique() == 2  # the hub, or a leaf


def test_contacts_are_ties_in_both_directions():
    contacts = Contacts.from_edges([2, 1], [1, 0], 3)
    assert percolate(contacts, steps=3, runs=1)["giant"].iloc[0] == 1


def test_saying_false_keeps_the_runs_that_are_done():
    table = percolate(networkx.path_graph(5), runs=9, progress=lambda done, *_: done < 4)
    assert table["run"].nunique() == 4


@often
@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=20))
def test_pieces_are_connected_components(links):
    pieces, graph = Pieces(10), networkx.empty_graph(10)
    for link in links:
        graph.add_edge(*link)
        assert pieces.join(*link) == len(networkx.node_connected_component(graph, link[0]))
    for node in graph:
        assert pieces.size(node) == len(networkx.node_connected_component(graph, node))


def test_what_cannot_percolate_is_refused():
    path = networkx.path_graph(3)
    with pytest.raises(ValueError, match="targets: expected a number for every node, got none for 2"):
        percolate(path, {0: 1, 1: 2})
    for steps, runs in ((0, 1), (1, 0)):
        with pytest.raises(ValueError, match="expected 1 or more"):
            percolate(path, steps=steps, runs=runs)
