from random import Random

import networkx
import numpy as np
import pytest

from course.simulate import community_graph, rewire
from course.simulate.culture import specification as culture
from course.simulate.culture.bubble import _Town

TOWN = community_graph(2, 20, inside=4, outside=4, seed=1)
SHARE = 20 / 39  # of the others, those of the other group
TIES = TOWN.number_of_edges()


def test_ties_across_tend_to_their_share_as_fast_as_ties_turn_over():
    table = rewire(TOWN, homophily=0.6, turnover=0.1, steps=60, runs=800, seed=1)
    mean = table.groupby("step")["cross_ties"].mean()
    limit = 0.4 * SHARE
    expected = limit + (mean[0] - limit) * 0.9 ** np.arange(61)
    assert mean.to_numpy() == pytest.approx(expected, abs=4.5 * (0.25 / TIES / 800) ** 0.5)


def test_with_full_homophily_no_tie_across_is_left_and_modularity_is_that_of_apart():
    end = rewire(TOWN, homophily=1, turnover=0.2, steps=120, runs=20).query("step == 120")
    assert (end["cross_ties"] == 0).all()
    assert end["modularity"].between(0.45, 0.5).all()


def test_kept_ties_stay_and_leave_a_way_out():
    home = networkx.get_node_attributes(TOWN, "community")
    audit = [(v, u) for u, v in TOWN.edges if home[u] != home[v]][:5]
    end = rewire(TOWN, homophily=1, turnover=0.3, kept=audit, runs=20).query("step == 100")
    assert np.allclose(end["cross_ties"], 5 / TIES)
    with pytest.raises(KeyError, match="ties of the graph"):
        rewire(TOWN, kept=[(0, 0)])


@pytest.mark.parametrize("groups", [[20, 20], [5, 12, 30]])
def test_ties_and_modularity_agree_with_the_specification(groups):
    graph = networkx.stochastic_block_model(groups, np.full((len(groups), len(groups)), 0.15), seed=2)
    terms = {"homophily": 0.7, "turnover": 0.2, "steps": 6, "group": "block"}
    random, across, modularity = Random(1), [], []
    block = networkx.get_node_attributes(graph, "block")
    parts = [{node for node in graph if block[node] == number} for number in range(len(groups))]
    for _ in range(300):
        after = culture.rewire(graph, random, **terms)
        across.append(np.mean([block[u] != block[v] for u, v in after.edges()]))
        modularity.append(networkx.community.modularity(after, parts))
    end = rewire(graph, runs=300, seed=2, **terms).query("step == 6")
    for ours, plain in ((end["cross_ties"], across), (end["modularity"], modularity)):
        assert ours.mean() == pytest.approx(np.mean(plain), abs=4.5 * np.std(plain) * (2 / 300) ** 0.5)
        assert ours.std() == pytest.approx(np.std(plain), rel=0.3)  # an error of 1/√600 each: 5 of them


def test_runs_in_parts_are_one_result_and_false_keeps_what_is_done():
    told = []
    table = rewire(TOWN, steps=2, runs=50, seed=3, progress=lambda *now: told.append(now))
    assert [(done, total) for done, total, _ in told] == [(20, 50), (40, 50), (50, 50)]
    assert table["run"].tolist() == [run for run in range(50) for _ in range(3)]
    assert table.equals(rewire(TOWN, steps=2, runs=50, seed=3))
    stopped = rewire(TOWN, steps=2, runs=50, seed=3, progress=lambda *now: False)
    assert stopped.equals(table[table["run"] < 20])


def test_at_the_start_both_measures_are_the_graph_s_own():
    home = networkx.get_node_attributes(TOWN, "community")
    parts = [{node for node in TOWN if home[node] == number} for number in (0, 1)]
    start = rewire(TOWN, steps=0, runs=1).iloc[0]
    assert start["cross_ties"] == pytest.approx(np.mean([home[u] != home[v] for u, v in TOWN.edges]))
    assert start["modularity"] == pytest.approx(networkx.community.modularity(TOWN, parts))


def test_whom_somebody_meets_is_drawn_evenly_and_never_themselves():
    graph = networkx.path_graph(5)
    networkx.set_node_attributes(graph, dict(enumerate("aabbb")), "community")
    town, rng = _Town(graph, "community"), np.random.default_rng(1)
    people = np.repeat([0, 3], 10_000)
    for alike, wanted in ((True, {0: [1], 3: [2, 4]}), (False, {0: [1, 2, 3, 4], 3: [0, 1, 2, 4]})):
        met = town.meet(people, np.full(20_000, alike), rng)
        for person, others in wanted.items():
            counts = np.bincount(met[people == person], minlength=5)
            assert np.flatnonzero(counts).tolist() == others
            even = 10_000 / len(others)
            assert counts[others] == pytest.approx(even, abs=4.5 * even**0.5)


def test_what_cannot_be_rewired_is_refused():
    alone = networkx.Graph([("a", "b")])
    networkx.set_node_attributes(alone, {"a": 1, "b": 2}, "community")
    with pytest.raises(ValueError, match="two people or more"):
        rewire(alone)
    assert rewire(alone, homophily=0, runs=1, steps=3)["cross_ties"].tolist() == [1, 1, 1, 1]
    for graph in (networkx.empty_graph(3), TOWN.to_directed()):
        with pytest.raises(ValueError, match="undirected graph with ties"):
            rewire(graph)
    for wrong in ({"homophily": 2}, {"turnover": -1}, {"steps": -1}, {"runs": 0}):
        with pytest.raises(ValueError, match="expected"):
            rewire(TOWN, **wrong)
