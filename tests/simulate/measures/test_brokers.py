import networkx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.simulate import Contacts, brokerage
from course.simulate.measures import specification as plainly
from course.simulate.measures.brokers import ROLES
from tests.simulate.graphs import graphs, often


def by_node(table):
    return {row["node"]: {role: row[role] for role in ROLES} for row in table.to_dict("records")}


@often
@given(graphs(largest=10), st.integers(1, 4), st.randoms(use_true_random=False))
def test_brokerage_is_what_looking_at_every_three_finds(graph, kinds, random):
    groups = {node: random.randrange(kinds) for node in graph}
    table = brokerage(graph, groups)
    assert by_node(table) == plainly.brokerage(graph, groups)
    assert table["total"].tolist() == table[list(ROLES)].sum(axis=1).tolist()
    assert table["group"].tolist() == list(groups.values())


@pytest.mark.parametrize(
    ("groups", "role"),
    [
        ("aaa", "coordinator"),
        ("aba", "consultant"),
        ("baa", "gatekeeper"),
        ("aab", "representative"),
        ("abc", "liaison"),
    ],
)
def test_each_role_has_its_name(groups, role):
    chain = networkx.DiGraph([("from", "broker"), ("broker", "to")])
    networkx.set_node_attributes(chain, dict(zip(["from", "broker", "to"], groups, strict=True)), "role")
    assert by_node(brokerage(chain, "role"))["broker"] == {**dict.fromkeys(ROLES, 0), role: 1}
    assert by_node(brokerage(Contacts.of(chain), dict(chain.nodes(data="role"))))["broker"][role] == 1


def test_parallel_edges_and_loops_broker_nothing():
    chain = networkx.MultiDiGraph([(0, 1), (0, 1), (1, 2), (1, 1), (2, 2)])
    assert brokerage(chain, dict.fromkeys(chain, "all"))["total"].tolist() == [0, 1, 0]


def test_a_node_without_a_group_is_named():
    chain = networkx.path_graph(3)
    with pytest.raises(ValueError, match="groups: expected a group for every node, got none for 2"):
        brokerage(chain, {0: "a", 1: "b"})
    with pytest.raises(ValueError, match="got none for 0"):
        brokerage(chain, "role")
    with pytest.raises(ValueError, match="expected a mapping from the contacts' nodes, got 'role'"):
        brokerage(Contacts.of(chain), "role")
