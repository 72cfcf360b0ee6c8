from itertools import combinations

import networkx
import numpy as np
import pytest

from course.simulate import compare_seeds, greedy, independent_cascade, linear_threshold
from course.simulate.spreading.seeding import _cover, community_hubs, hubs

CLUB = networkx.karate_club_graph()


def test_lazy_evaluation_chooses_what_computing_every_gain_chooses():
    rng = np.random.default_rng(1)
    node, run = np.unique(rng.integers([40, 300], size=(900, 2)), axis=0).T
    lazy = _cover(node, run, 40, 300, 8)
    covered: set[int] = set()
    sets = [set(run[node == number].tolist()) for number in range(40)]
    for number, gain, _ in lazy:
        assert gain == len(sets[number] - covered) == max(len(found - covered) for found in sets)
        covered |= sets[number]
    assert sum(evaluations for *_, evaluations in lazy) < 8 * 40 / 2


def test_greedy_seeds_are_within_its_guarantee_of_the_best_pair_and_their_spread_is_true():
    graph = networkx.gnp_random_graph(14, 0.2, seed=3)
    chosen = greedy(graph, 2, 0.3, seed=1)
    truth = independent_cascade(graph, chosen["node"], 0.3, runs=20_000, seed=5).sizes()["size"].mean()
    assert chosen["spread"].iloc[-1] == pytest.approx(truth, rel=0.02)
    best = max(
        independent_cascade(graph, pair, 0.3, runs=3000, seed=6).sizes()["size"].mean()
        for pair in combinations(graph, 2)
    )
    assert truth > 0.98 * best


def test_without_a_chance_greedy_seeds_the_linear_threshold_and_its_spread_is_true():
    graph = networkx.gnp_random_graph(14, 0.2, seed=3)
    chosen = greedy(graph, 2, None, seed=1)
    truth = linear_threshold(graph, chosen["node"], runs=20_000, seed=5).sizes()["size"].mean()
    assert chosen["spread"].iloc[-1] == pytest.approx(truth, rel=0.02)
    best = max(
        linear_threshold(graph, pair, runs=3000, seed=6).sizes()["size"].mean()
        for pair in combinations(graph, 2)
    )
    assert truth > 0.98 * best


def test_greedy_follows_directions():
    listens = networkx.DiGraph([("star", f"fan{n}") for n in range(5)])
    assert greedy(listens, 1, None, samples=2000)["node"].tolist() == ["star"]
    follows = networkx.DiGraph([("star", f"fan{n}") for n in range(5)] + [("fan0", "nobody")])
    assert greedy(follows, 1, 1, samples=2000)["node"].tolist() == ["star"]


def test_greedy_beats_hubs_where_hubs_know_each_other():
    # a clique of ten, and twenty stars of six: hubs all sit in the clique
    graph = networkx.disjoint_union_all(
        [networkx.complete_graph(10), *(networkx.star_graph(6) for _ in range(20))]
    )
    sizes = compare_seeds(graph, 5, 0.5, runs=300, seed=1).groupby("strategy")["size"].mean()
    assert sizes["greedy"] > 1.5 * sizes["hubs"]
    assert sizes["communities"] > 1.5 * sizes["hubs"]
    assert sizes["greedy"] >= sizes["communities"] - 0.5


def test_seeds_by_degree_and_by_community():
    assert hubs(CLUB, 3) == [33, 0, 32]
    assert hubs(networkx.DiGraph([("b", "a"), ("c", "a"), ("c", "b")]), 1) == ["c"]
    chosen = community_hubs(CLUB, 34)
    assert sorted(chosen) == sorted(CLUB)
    groups = networkx.community.greedy_modularity_communities(CLUB)
    assert all(len(set(chosen[:3]) & set(group)) == 1 for group in groups)
    assert community_hubs(CLUB, 3, [range(30), range(30, 34)]) == [0, 33, 2]


def test_saying_false_stops_the_whole_comparison():
    told = []
    table = compare_seeds(CLUB, 2, 0.1, runs=20, progress=lambda *now: len(told.append(now) or told) < 4)
    assert len(told) == 4
    assert table["strategy"].unique().tolist() == ["greedy", "random"]
    assert compare_seeds(CLUB, 2, 0.1, runs=20, progress=lambda *now: False).empty


def test_gains_never_rise_and_a_choice_is_the_start_of_a_longer_one():
    chosen = greedy(CLUB, 10, 0.1, seed=2)
    assert (np.diff(chosen["gain"]) <= 0).all()
    assert greedy(CLUB, 4, 0.1, seed=2)["node"].tolist() == chosen["node"].tolist()[:4]


def test_all_nodes_can_be_seeds_and_no_more():
    assert greedy(CLUB, 34, 0.1, samples=500)["spread"].iloc[-1] == pytest.approx(34)
    for choose in (lambda: greedy(CLUB, 35, 0.1), lambda: hubs(CLUB, -1), lambda: community_hubs(CLUB, 99)):
        with pytest.raises(ValueError, match="34 nodes"):
            choose()


def test_one_s_own_strategy_can_be_compared():
    table = compare_seeds(CLUB, 2, 0.1, strategies={"first": lambda graph, n: list(graph)[:n]}, runs=20)
    assert table["strategy"].value_counts().to_dict() == dict.fromkeys(
        ["greedy", "random", "hubs", "communities", "first"], 20
    )
