import networkx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.simulate import company, funnel, gatekeepers, removal
from course.simulate.organisation import specification as plainly
from tests.simulate.graphs import graphs, often


@often
@given(graphs(largest=10), st.randoms(use_true_random=False))
def test_removal_is_what_taking_the_graph_apart_shows(graph, random):
    nodes = list(graph)
    gone = random.sample(nodes, len(nodes) // 4)
    origins = random.sample(nodes, len(nodes) // 2)
    table = removal(graph, gone, origins).set_index("node")
    assert list(table.index) == [node for node in nodes if node not in gone]
    for node, row in table.iterrows():
        starts = set(origins) - set(gone)
        before = plainly.reachable_from(graph, node) & starts
        after = plainly.reachable_from(graph, node, gone) & starts
        assert (row["before"], row["after"]) == (len(before), len(after))
        assert row["cut_off"] == bool(before and not after)


def test_without_its_manager_a_team_is_cut_off_from_the_top_and_without_the_top_nobody_from_everybody():
    graph = company(3, 3)
    lost = removal(graph, [1], origins=[0]).query("cut_off")["node"].tolist()
    assert lost == [4, 5, 6]
    assert not removal(graph, [0])["cut_off"].any()
    assert set(removal(graph, [0])["after"]) == {3}
    graph.add_edge(4, 7)
    assert removal(graph, [1], origins=[0]).query("cut_off")["node"].tolist() == [5, 6]


@often
@given(graphs(largest=12, directed=(False,)))
def test_gatekeepers_are_the_articulation_points_with_what_each_cuts_off(graph):
    table = gatekeepers(graph)
    assert set(table["node"]) == set(networkx.articulation_points(graph))
    assert table["cut_off"].is_monotonic_decreasing
    for node, pieces, cut_off in table.itertuples(index=False):
        rest = graph.subgraph(networkx.node_connected_component(graph, node) - {node})
        sizes = [len(piece) for piece in networkx.connected_components(rest)]
        assert (pieces, cut_off) == (len(sizes), sum(sizes) - max(sizes))


@often
@given(graphs(largest=9))
def test_the_funnel_is_as_wide_as_there_are_ways_that_share_nobody(graph):
    nodes = list(graph)
    outside, inside = nodes[: len(nodes) // 3], nodes[len(nodes) // 3 : 2 * len(nodes) // 3]
    found = funnel(graph, outside, inside)
    wider = networkx.DiGraph(graph)
    wider.add_edges_from([*(("out", node) for node in outside), *((node, "in") for node in inside)])
    ways = len(list(networkx.node_disjoint_paths(wider, "out", "in"))) if outside and _way(wider) else 0
    assert found.flow == ways == len(found.bottleneck)
    wider.remove_nodes_from(found.bottleneck)
    assert not (outside and _way(wider))


def _way(graph):
    return "out" in graph and "in" in graph and networkx.has_path(graph, "out", "in")


def test_a_desk_is_the_bottleneck_until_others_answer_too():
    buyers, staff = [f"buyer {n}" for n in range(9)], [f"staff {n}" for n in range(5)]
    graph = networkx.Graph([(who, "desk") for who in buyers + staff])
    assert funnel(graph, buyers, staff) == (1, ["desk"])
    graph.nodes["desk"]["capacity"] = 3
    assert funnel(graph, buyers, staff) == (3, ["desk"])
    graph.add_edges_from([(buyers[0], staff[0]), (buyers[1], staff[1])])
    assert funnel(graph, buyers, staff).flow == 5
    assert funnel(graph, [], staff) == (0, [])


def test_nodes_that_are_not_there_are_named():
    graph = networkx.path_graph(3)
    for call in (
        lambda: removal(graph, ["x"]),
        lambda: removal(graph, [0], origins=["x"]),
        lambda: funnel(graph, [0], ["x"]),
    ):
        with pytest.raises(KeyError, match="expected nodes of the graph, got 'x'"):
            call()
