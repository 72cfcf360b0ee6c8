import math

import networkx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.simulate import Contacts, constraint, effective_size
from tests.simulate.graphs import equal, graphs, often

weights = st.sampled_from([None, "weight"])


@often
@given(graphs(), weights)
def test_constraint_is_networkx_s(graph, weight):
    theirs = networkx.constraint(graph, weight=weight) if len(graph) else {}  # it refuses an empty graph
    assert equal(constraint(graph, weight=weight), theirs)
    some = list(graph)[::2]
    assert equal(constraint(graph, some, weight), {node: theirs[node] for node in some})


@often
@given(graphs(), weights)
def test_effective_size_is_what_networkx_finds_node_by_node(graph, weight):
    # All nodes at once it mixes up whose strongest tie counts, and of a directed graph it has no answer for who
    # has no out-edge: it is asked for the ties in both directions together.
    ties = networkx.Graph()
    ties.add_nodes_from(graph)
    for one, other, data in graph.edges(data=True):
        before = ties.get_edge_data(one, other, {"weight": 0})["weight"]
        ties.add_edge(one, other, weight=before + (data[weight] if weight else 1))
    theirs = networkx.effective_size(ties, list(ties), "weight")
    assert equal(effective_size(graph, weight=weight), theirs)
    some = list(graph)[::2]
    assert equal(effective_size(graph, some, weight), {node: theirs[node] for node in some})


def test_a_broker_between_two_cliques_is_constrained_less_than_their_members():
    barbell = networkx.barbell_graph(5, 1)
    found = constraint(barbell)
    assert min(found, key=found.get) == 5
    assert effective_size(barbell)[5] == 2


@pytest.mark.parametrize("measure", [constraint, effective_size])
def test_contacts_answer_like_their_graph_and_loops_are_left_out(measure):
    graph = networkx.gnp_random_graph(20, 0.3, seed=1)
    expected = measure(graph)
    assert equal(measure(Contacts.of(graph)), expected)
    graph.add_edges_from([(0, 0), (3, 3)])
    assert equal(measure(graph), expected)
    assert math.isnan(measure(networkx.Graph([(0, 0)]))[0])
