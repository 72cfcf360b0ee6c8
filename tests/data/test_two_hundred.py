"""Two worlds that differ only in how the ties lie, and what that does to reach."""

import networkx
import pytest

from course.data import load
from course.data.packages import HOME
from course.simulate import independent_cascade

README = (HOME / "two-hundred" / "README.md").read_text("utf-8")
HAMLET = load("two-hundred", "people").set_index("person")["hamlet"]


def world(name):
    graph = networkx.from_pandas_edgelist(load("two-hundred", name), "person", "friend")
    ordered = networkx.Graph()
    ordered.add_nodes_from(sorted(graph))
    ordered.add_edges_from(graph.edges)
    return ordered


WORLDS = {name: world(name) for name in ("clustered", "mixed")}


def row_of_the_readme(start):
    (row,) = [line for line in README.splitlines() if line.startswith(f"| {start}")]
    return [cell.strip() for cell in row.split("|")[2:4]]


def test_everybody_has_as_many_friends_in_either_world():
    clustered, mixed = (dict(graph.degree) for graph in WORLDS.values())
    assert clustered == mixed
    assert sorted(clustered) == HAMLET.index.tolist()
    assert README.count(f"{WORLDS['mixed'].number_of_edges()}") == 2


@pytest.mark.parametrize("graph", WORLDS.values(), ids=WORLDS)
def test_everybody_can_be_reached(graph):
    assert networkx.is_connected(graph)


def test_friends_are_of_one_hamlet_or_from_anywhere():
    shares = [
        sum(HAMLET[a] != HAMLET[b] for a, b in graph.edges) / len(graph.edges) for graph in WORLDS.values()
    ]
    assert row_of_the_readme("friendships with") == [f"{share:.0%}" for share in shares]
    assert abs(shares[1] - 180 / 199) < 4 * (0.9 * 0.1 / 581) ** 0.5  # of 199 others, 180 live elsewhere


def test_three_steps_reach_far_more_in_the_mixed_world():
    reach = [
        sum(len(networkx.single_source_shortest_path_length(graph, one, 3)) for one in graph) / len(graph)
        for graph in WORLDS.values()
    ]
    assert row_of_the_readme("people within") == [f"{people:.0f}" for people in reach]
    assert reach[1] > 2 * reach[0]


def test_a_cascade_reaches_far_more_in_the_mixed_world():
    """The table's figures are ensembles': another seed's mean lies within 6 standard errors of them."""
    for graph, stated in zip(WORLDS.values(), row_of_the_readme("people reached"), strict=True):
        size = independent_cascade(graph, 1, 0.25, runs=2000, seed=2).sizes()["size"]
        assert abs(size.mean() - float(stated)) < 6 * size.std() / 2000**0.5
