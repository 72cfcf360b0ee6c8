import networkx
import numpy as np
import pytest
from hypothesis import given

from course.simulate import Contacts
from course.simulate.engine.adjacency import adjacency, arcs
from tests.simulate.graphs import graphs, often


@often
@given(graphs(largest=8))
def test_the_matrix_is_networkx_s_and_that_of_the_graph_s_contacts(graph):
    for weight in (None, "weight"):
        matrix, nodes = adjacency(graph, weight)
        expected = networkx.to_numpy_array(graph, weight=weight) if len(graph) else np.empty((0, 0))
        assert nodes == list(graph)
        assert matrix.toarray().tolist() == expected.tolist()
        assert adjacency(Contacts.of(graph, weight), weight)[0].toarray().tolist() == expected.tolist()


def test_parallel_edges_add_up():
    graph = networkx.MultiDiGraph()
    graph.add_weighted_edges_from([("a", "b", 2), ("a", "b", 3), ("b", "a", 1)])
    assert adjacency(graph)[0].toarray().tolist() == [[0, 2], [1, 0]]
    assert adjacency(graph, "weight")[0].toarray().tolist() == [[0, 5], [1, 0]]
    assert adjacency(Contacts.of(graph))[0].toarray().tolist() == [[0, 2], [1, 0]]


def test_contacts_are_left_as_they_were():
    contacts = Contacts.from_edges([0, 0, 0], [2, 1, 2], 3, weight=[1, 2, 3])
    assert adjacency(contacts, "weight")[0].toarray()[0].tolist() == [0, 2, 4]
    assert (contacts.target.tolist(), contacts.weight.tolist()) == ([2, 1, 2], [1, 2, 3])


def test_weights_that_contacts_do_not_have_are_refused():
    with pytest.raises(ValueError, match="weight: expected contacts with a weight each"):
        adjacency(Contacts.from_edges([0], [1], 2), "weight")


def test_arcs_are_all_entries_of_the_rows_asked_for():
    matrix, _ = adjacency(networkx.gnp_random_graph(12, 0.3, seed=1, directed=True))
    rows = np.array([7, 0, 7, 3])
    which, entry = arcs(matrix, rows)
    found = [matrix.indices[entry[which == place]].tolist() for place in range(len(rows))]
    assert found == [matrix[[row]].indices.tolist() for row in rows]
