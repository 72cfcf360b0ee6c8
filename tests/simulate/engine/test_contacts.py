import networkx
import numpy as np
import pytest

from course.simulate import Contacts


def pairs(contacts):
    return sorted(zip(contacts.source.tolist(), contacts.target.tolist(), strict=True))


def test_an_undirected_graph_is_contacts_both_ways():
    assert pairs(Contacts.of(networkx.path_graph(3))) == [(0, 1), (1, 0), (1, 2), (2, 1)]


def test_a_directed_multigraph_keeps_its_directions_and_parallel_edges():
    graph = networkx.MultiDiGraph([("a", "b"), ("a", "b"), ("b", "a")])
    assert pairs(Contacts.of(graph)) == [(0, 1), (0, 1), (1, 0)]


def test_weights_stay_with_their_contacts():
    graph = networkx.DiGraph()
    graph.add_weighted_edges_from([("c", "a", 3), ("a", "b", 1), ("b", "c", 2)])
    contacts = Contacts.of(graph, "weight")
    found = {
        (contacts.nodes[s], contacts.nodes[t]): w
        for s, t, w in zip(contacts.source, contacts.target, contacts.weight, strict=True)
    }
    assert found == {("c", "a"): 3, ("a", "b"): 1, ("b", "c"): 2}
    assert pairs(contacts.reversed().reversed()) == pairs(contacts)


def test_indegree_is_networkx_s():
    graph = networkx.gnp_random_graph(30, 0.2, seed=1, directed=True)
    assert Contacts.of(graph).indegree.tolist() == [degree for _, degree in graph.in_degree()]


def test_a_node_that_is_not_there_is_named():
    with pytest.raises(KeyError, match="'z'"):
        Contacts.of(networkx.path_graph("abc")).numbers("az")
    with pytest.raises(KeyError, match="7"):
        Contacts.from_edges([0], [1], 2).numbers([7])


def test_an_empty_graph_has_no_contacts():
    assert Contacts.of(networkx.empty_graph(3)).first.tolist() == [0, 0, 0, 0]
    assert np.size(Contacts.of(networkx.Graph()).target) == 0
