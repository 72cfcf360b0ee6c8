from collections import Counter
from random import Random

import networkx
import numpy as np
import pytest
from scipy.stats import binom, chisquare, ks_2samp, poisson

from course.simulate import Contacts, independent_cascade, linear_threshold, weighted_cascade
from course.simulate.spreading import specification as spreading

CLUB = networkx.karate_club_graph()
RUNS = 4000


def shares(events):
    """How often each node is reached, over runs."""
    counts = Counter(events)
    return np.array([counts[node] for node in CLUB]) / RUNS


def agree(ours, plain):
    """Node by node within 4.5 standard errors of a difference, and the sizes as one distribution."""
    reached = shares(ours.events()["node"])
    expected = shares(node for run in plain for _, node, _ in run)
    tolerance = 4.5 * np.sqrt(2 * np.maximum(expected * (1 - expected), 1e-3) / RUNS)
    assert (np.abs(reached - expected) <= tolerance).all()
    assert ks_2samp(ours.sizes()["size"], [len(run) for run in plain]).pvalue > 1e-3
    assert ks_2samp(ours.sizes()["duration"], [run[-1][0] for run in plain]).pvalue > 1e-3


def test_the_independent_cascade_agrees_with_its_specification():
    random = Random(1)
    plain = [spreading.independent_cascade(CLUB, [0, 33], 0.12, random) for _ in range(RUNS)]
    agree(independent_cascade(CLUB, [0, 33], 0.12, runs=RUNS, seed=1, events=True), plain)


def test_chances_of_each_edge_agree_with_the_specification():
    graph, random = CLUB.copy(), Random(2)
    networkx.set_edge_attributes(graph, {edge: random.random() ** 2 for edge in graph.edges}, "p")
    plain = [spreading.independent_cascade(graph, [5], "p", random) for _ in range(RUNS)]
    agree(independent_cascade(graph, [5], "p", runs=RUNS, seed=2, events=True), plain)


def test_the_weighted_cascade_is_the_one_with_chances_1_over_the_degree():
    graph, random = CLUB.to_directed(), Random(3)
    chances = {(u, v): 1 / graph.in_degree(v) for u, v in graph.edges}
    networkx.set_edge_attributes(graph, chances, "p")
    plain = [spreading.independent_cascade(graph, [0], "p", random) for _ in range(RUNS)]
    agree(weighted_cascade(CLUB, [0], runs=RUNS, seed=3, events=True), plain)


def test_the_linear_threshold_agrees_with_its_specification():
    random = Random(4)
    plain = [
        spreading.linear_threshold(CLUB, [0, 33], {node: 1 - random.random() for node in CLUB})
        for _ in range(RUNS)
    ]
    agree(linear_threshold(CLUB, [0, 33], runs=RUNS, seed=4, events=True), plain)


@pytest.mark.parametrize("threshold", [0.1, 0.2, 0.3, 1 / 3, 0.5, 1])
def test_a_fixed_threshold_reaches_exactly_the_specification_s_nodes_in_its_steps(threshold):
    plain = spreading.linear_threshold(CLUB, [0, 33], dict.fromkeys(CLUB, threshold))
    ours = linear_threshold(CLUB, [0, 33], threshold=threshold, runs=1, events=True).events()
    assert {(s, n) for s, n, _ in plain} == set(zip(ours["step"], ours["node"], strict=True))


def test_random_thresholds_are_live_edges_one_a_node():
    # Kempe, Kleinberg & Tardos 2003: on a line every node listens to two, so that it follows one with chance 1/2.
    size = linear_threshold(networkx.path_graph(200), [0], runs=20_000, seed=1).sizes()["size"]
    observed = np.bincount(np.minimum(size, 8))[1:]
    expected = 20_000 * np.array([*(0.5**k for k in range(1, 8)), 0.5**7])
    assert chisquare(observed, expected).pvalue > 1e-3


def test_total_progeny_on_a_binary_tree_is_that_of_a_branching_process():
    # Dwass 1969: P(size = k) = P(Binomial(2k, p) = k − 1) / k.
    tree = networkx.balanced_tree(2, 13, create_using=networkx.DiGraph)
    size = independent_cascade(tree, [0], 0.3, runs=20_000, seed=6).sizes()["size"]
    expected = 20_000 * np.array([binom.pmf(k - 1, 2 * k, 0.3) / k for k in range(1, 12)])
    observed = np.bincount(np.minimum(size, 12))[1:]
    assert chisquare(observed, [*expected, 20_000 - expected.sum()]).pvalue > 1e-3
    assert size.mean() == pytest.approx(1 / (1 - 0.6), rel=0.03)


def test_on_a_random_graph_it_takes_off_as_often_and_as_far_as_theory_says(erdos_renyi, survival):
    graph = erdos_renyi(10_000, 10)
    size = independent_cascade(graph, 1, 0.15, runs=2000, seed=7).sizes()["size"]
    major = size > 1000
    z = survival(1.5)
    assert not size[~major].max() > 500  # nothing between dying out and taking off
    assert major.mean() == pytest.approx(z, abs=4 * np.sqrt(z * (1 - z) / 2000))
    assert size[major].mean() / 10_000 == pytest.approx(z, abs=0.01)


def test_the_threshold_is_a_chance_of_1_over_the_mean_degree(erdos_renyi):
    graph = erdos_renyi(20_000, 10)
    below = independent_cascade(graph, 1, 0.08, runs=500, seed=8).sizes()["size"]
    above = independent_cascade(graph, 1, 0.12, runs=500, seed=8).sizes()["size"]
    assert below.max() < 400
    assert below.mean() == pytest.approx(1 / (1 - 0.8), rel=0.25)
    assert above.max() > 4000


@pytest.mark.parametrize("threshold", [None, 0.18, 0.3])
def test_the_linear_threshold_on_a_large_random_graph_goes_as_far_as_theory_says(erdos_renyi, threshold):
    # Gleeson & Cahalane 2007: q = ρ + (1 − ρ) Σ k pₖ / z · E[F(Binomial(k − 1, q) / k)], and with k for k − 1 the size.
    degree, rho = 6, 0.01
    k, m = np.arange(1, 40)[:, None], np.arange(40)
    joins = np.where(
        m <= k, m / k if threshold is None else m / k >= threshold, 0
    )  # chance of a node with k contacts, m of whom joined

    def share(q, others, weight):
        return rho + (1 - rho) * (weight * (binom.pmf(m, others, q) * joins).sum(axis=1)).sum()

    q = rho
    for _ in range(2000):
        q = share(q, k - 1, poisson.pmf(k[:, 0] - 1, degree))  # k pₖ / z of a Poisson degree
    expected = share(q, k, poisson.pmf(k[:, 0], degree))
    if threshold is None:  # then both sums can be done: q = ρ / (1 − (1 − ρ)(1 − (1 − e⁻ᶻ) / z))
        known = 1 - np.exp(-degree)
        closed = rho / (1 - (1 - rho) * (1 - known / degree))
        assert expected == pytest.approx(rho + (1 - rho) * known * closed)
    spread = linear_threshold(erdos_renyi(20_000, degree), 200, threshold=threshold, runs=60, seed=9)
    shares = spread.sizes()["size"] / 20_000
    # 4 standard errors; 0.001 for the graph being finite
    assert shares.mean() == pytest.approx(expected, abs=4 * shares.std() / np.sqrt(60) + 0.001)


def test_contacts_with_weights_can_be_spread_over_with_one_chance():
    weighted = Contacts.from_edges([0, 1], [1, 2], 3, [0, 0])
    assert independent_cascade(weighted, [0], 1, runs=1).new.sum() == 3
    assert independent_cascade(weighted, [0], "weight", runs=1).new.sum() == 1


@pytest.mark.parametrize("chance", [-0.1, 1.1, float("nan")])
def test_what_is_no_chance_is_refused(chance):
    with pytest.raises(ValueError, match="from 0 to 1"):
        independent_cascade(CLUB, [0], chance)
    graph = networkx.DiGraph([(0, 1, {"p": chance})])
    with pytest.raises(ValueError, match="from 0 to 1"):
        independent_cascade(graph, [0], "p")


def test_contacts_without_weights_cannot_give_a_chance_each():
    with pytest.raises(ValueError, match="a weight each"):
        independent_cascade(Contacts.from_edges([0], [1], 2), [0], "weight")


def test_a_threshold_of_nothing_is_refused():
    with pytest.raises(ValueError, match="above 0"):
        linear_threshold(CLUB, [0], threshold=0)
