from math import comb

import networkx
import numpy as np
import pytest

from course.simulate import drop_off
from course.simulate.organisation import specification as plainly

STAR = networkx.star_graph(12)


def test_of_a_bare_star_everybody_drops_off_and_of_a_clique_nobody():
    table = drop_off(STAR, 0, 66, runs=3)
    ends = table.groupby("links")[["alone", "outside"]].mean()
    assert ends.loc[0].tolist() == pytest.approx([1, 11 / 12])
    assert ends.loc[66].tolist() == [0, 0]


def test_as_many_are_alone_as_drawing_without_putting_back_says():
    # Alone is who has none of the 11 links to the others among k drawn of 66.
    runs = 1000
    table = drop_off(STAR, 0, 20, runs=runs, seed=1)
    for links, alone in table.groupby("links")["alone"]:
        error = alone.std() / np.sqrt(runs)
        assert abs(alone.mean() - comb(55, links) / comb(66, links)) <= 4 * error + 1e-12


def test_the_shares_are_those_of_the_graph_without_its_hub():
    graph = networkx.gnp_random_graph(15, 0.2, seed=3)
    graph.add_edges_from((15, node) for node in range(9))  # six have no tie to the hub, and do not count
    sponsors = graph.subgraph(range(9))
    (row,) = drop_off(graph, 15, 0, runs=1).to_dict("records")
    assert row["alone"] == pytest.approx(sum(1 for _, degree in sponsors.degree if degree == 0) / 9)
    assert row["outside"] == pytest.approx(1 - plainly.giant(sponsors) / 9)


def test_more_links_never_lose_more_sponsors():
    table = drop_off(STAR, 0, 30, runs=20, seed=2)
    for _, run in table.groupby("run"):
        assert run["alone"].is_monotonic_decreasing
        assert run["outside"].is_monotonic_decreasing


def test_a_seed_repeats_and_saying_false_keeps_what_is_done():
    assert drop_off(STAR, 0, 9, runs=5, seed=3).equals(drop_off(STAR, 0, 9, runs=5, seed=3))
    assert drop_off(STAR, 0, 9, runs=9, progress=lambda done, *_: done < 2)["run"].nunique() == 2


def test_what_nobody_can_drop_off_from_is_refused():
    with pytest.raises(KeyError, match="hub: expected a node of the graph, got 'x'"):
        drop_off(STAR, "x", 1)
    with pytest.raises(ValueError, match="hub: expected one with neighbours, got 0"):
        drop_off(networkx.empty_graph(2), 0, 0)
    with pytest.raises(ValueError, match="links: expected at most the 66 that are missing, got 67"):
        drop_off(STAR, 0, 67)
    with pytest.raises(ValueError, match="runs: expected 1 or more, got 0"):
        drop_off(STAR, 0, 1, runs=0)
