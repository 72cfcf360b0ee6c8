import io

import networkx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.network import Link, Network, NetworkError, Node


@given(st.from_type(Network))
def test_every_drawing_survives_networkx(network):
    assert Network.from_networkx(network.to_networkx()) == network


def test_the_graph_has_what_an_analysis_needs():
    links = [Link("l1", "a", "b", "buys", "book", 0.4), Link("l2", "a", "b", "gives", "gift")]
    graph = Network([Node("a", "Ann", roles=["buyer"]), Node("b")], links, "shop").to_networkx()
    assert graph.nodes["a"]["label"] == "Ann"
    assert graph.nodes["a"]["roles"] == ["buyer"]
    assert graph.edges["a", "b", "l1"]["rate"] == 0.4
    assert "rate" not in graph.edges["a", "b", "l2"]
    assert graph.graph["title"] == "shop"


def test_links_keep_the_order_of_drawing_though_a_graph_groups_them_by_source():
    nodes = [Node(id) for id in "ab"]
    links = [Link("1", "b", "a"), Link("2", "a", "b"), Link("3", "b", "a")]
    graph = Network(nodes, links).to_networkx()
    graph.remove_edge("a", "b", "2")
    graph.add_edge("a", "a", "new")
    assert [link.id for link in Network.from_networkx(graph).links] == ["1", "3", "new"]


@pytest.mark.parametrize("kind", [networkx.DiGraph, networkx.MultiDiGraph])
def test_any_directed_graph_becomes_a_drawing(kind):
    graph = kind([(1, 2), (2, 3)])
    graph.add_edge(3, 1, rate=0.5, weight=2)
    network = Network.from_networkx(graph)
    assert [node.id for node in network.nodes] == ["1", "2", "3"]
    assert [link.id for link in network.links] == ["l1", "l2", "l3"]
    assert network.links[2].rate == 0.5
    assert network.links[2].extra == {"weight": 2}


def test_a_graph_without_directions_is_refused():
    with pytest.raises(NetworkError, match="directed"):
        Network.from_networkx(networkx.path_graph(3))


@given(st.from_type(Network))
def test_every_drawing_is_graphml_that_networkx_reads_back(network):
    graph = networkx.read_graphml(io.BytesIO(network.to_graphml().encode()), force_multigraph=True)
    assert graph.number_of_nodes() == len(network.nodes)
    assert graph.number_of_edges() == len(network.links)
    assert graph.is_directed()


def test_graphml_carries_what_other_programs_can_use():
    network = Network(
        [Node("a", "책방\x00", roles=["producer", "buyer"], x=3), Node("b")],
        [Link("l", "a", "b", "추천한다", rate=0.5)],
    )
    graph = networkx.read_graphml(io.BytesIO(network.to_graphml().encode()), force_multigraph=True)
    assert graph.nodes["a"]["label"] == "책방"
    assert (graph.nodes["a"]["roles"], graph.nodes["a"]["x"]) == ("producer, buyer", 3)
    assert graph.edges["a", "b", "l"]["rate"] == 0.5
