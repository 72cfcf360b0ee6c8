import networkx
import pytest
from hypothesis import given

from course.simulate import Contacts, core_number
from tests.simulate.graphs import graphs, often


@often
@given(graphs(largest=25))
def test_core_numbers_are_networkx_s(graph):
    assert core_number(graph) == networkx.core_number(graph)
    assert core_number(Contacts.of(graph)) == networkx.core_number(graph.to_directed())


def test_peeling_a_long_chain_from_its_ends_gives_its_core():
    graph = networkx.path_graph(3000)
    graph.add_edges_from([(0, 2), (2998, 2999)])
    assert core_number(graph) == {node: 2 if node < 3 else 1 for node in range(3000)}


def test_parallel_edges_are_as_many_ties():
    assert core_number(networkx.MultiGraph([(0, 1), (0, 1), (1, 2)])) == {0: 2, 1: 2, 2: 1}


def test_a_loop_is_refused_and_named():
    with pytest.raises(ValueError, match=r"without self-loops, got one at 'b'; take them away"):
        core_number(networkx.Graph([("a", "b"), ("b", "b")]))
