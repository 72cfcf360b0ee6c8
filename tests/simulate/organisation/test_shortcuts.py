import networkx
import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from course.simulate import best_shortcuts, company, compare_shortcuts
from course.simulate.organisation import specification as plainly
from tests.simulate.graphs import often


@often
@given(st.integers(3, 9), st.sampled_from([0, 0.1, 0.3]), st.integers(0, 10**6))
def test_the_best_shortcut_is_what_trying_all_of_them_finds(size, density, seed):
    tree = networkx.random_labeled_tree(size, seed=seed)
    graph = networkx.compose(tree, networkx.gnp_random_graph(size, density, seed=seed))
    assume(any(networkx.non_edges(graph)))
    (found,) = best_shortcuts(graph, 1).to_dict("records")
    length, links = plainly.best_shortcut(graph)
    assert found["mean_path_length"] == pytest.approx(length, abs=1e-12)
    assert tuple(sorted((found["source"], found["target"]))) in links
    before = networkx.average_shortest_path_length(graph)
    assert found["saved"] == pytest.approx(before - length, abs=1e-12)


def test_each_shortcut_is_the_best_after_those_before_it_and_saves_less_in_the_end():
    graph = company(4, 2)
    table = best_shortcuts(graph, 6)
    for row in table.to_dict("records"):
        length, links = plainly.best_shortcut(graph)
        assert row["mean_path_length"] == pytest.approx(length, abs=1e-12)
        assert tuple(sorted((row["source"], row["target"]))) in links
        graph.add_edge(row["source"], row["target"])
    assert table["saved"].iloc[-1] < table["saved"].iloc[0]
    assert table["shortcuts"].tolist() == [1, 2, 3, 4, 5, 6]


def test_the_best_are_better_than_random_ones_which_already_help_much():
    graph = company(4, 3)
    table = compare_shortcuts(graph, 8, runs=40, seed=1)
    mean = table.groupby(["strategy", "shortcuts"])["mean_path_length"].mean().unstack("strategy")
    assert (mean["best"].iloc[1:] < mean["random"].iloc[1:]).all()
    assert mean["random"].is_monotonic_decreasing
    assert np.allclose(mean.loc[0], networkx.average_shortest_path_length(graph))


def test_random_shortcuts_are_links_that_were_missing_and_depend_on_the_seed_alone():
    square = networkx.cycle_graph(4)  # both missing links make it complete, whichever comes first
    table = compare_shortcuts(square, 2, runs=5)
    assert table.query("shortcuts == 2")["mean_path_length"].tolist() == [1] * 6
    graph = company(4, 2)
    one, same, other = (compare_shortcuts(graph, 3, runs=4, seed=seed) for seed in (1, 1, 2))
    assert one.equals(same)
    assert not one.equals(other)


def test_saying_false_keeps_what_is_done():
    graph = company(4, 2)
    assert len(best_shortcuts(graph, 5, progress=lambda done, *_: done < 2)) == 2
    table = compare_shortcuts(graph, 2, runs=9, progress=lambda done, total, _: total == 2 or done < 3)
    assert table.groupby("strategy")["run"].nunique().to_dict() == {"best": 1, "random": 3}


@pytest.mark.parametrize(
    ("graph", "count", "said"),
    [
        (networkx.DiGraph([(0, 1)]), 0, "graph: expected an undirected one"),
        (networkx.Graph([("a", "b"), ("c", "d")]), 1, "no way from 'a' to 'c'"),
        (networkx.path_graph(3), 2, "count: expected at most the 1 links that are missing, got 2"),
    ],
)
def test_what_cannot_be_shortened_is_refused(graph, count, said):
    with pytest.raises(ValueError, match=said):
        best_shortcuts(graph, count)


def test_a_run_less_than_one_is_refused():
    with pytest.raises(ValueError, match="runs: expected 1 or more, got 0"):
        compare_shortcuts(networkx.path_graph(3), 1, runs=0)
