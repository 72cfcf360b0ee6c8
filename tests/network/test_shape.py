"""Degree and density against networkx, which counts the same things its own way."""

import networkx
import pytest

from course.data import load
from course.network import Link, Network, Node, degrees, density


@pytest.mark.parametrize("name", ["crew", "salon", "library", "class", "repair", "webtoon"])
def test_they_agree_with_networkx(name: str) -> None:
    network = load("mini-cases", name, "en")
    assert isinstance(network, Network)
    graph = network.to_networkx()
    assert degrees(network) == dict(graph.degree)
    assert density(network) == pytest.approx(networkx.density(networkx.DiGraph(graph)))


def test_a_link_to_itself_touches_its_node_once_and_fills_no_possible_place() -> None:
    network = Network([Node("a"), Node("b")], [Link("1", "a", "a"), Link("2", "a", "b")])
    assert degrees(network) == {"a": 2, "b": 1}
    assert density(network) == 0.5


def test_where_no_link_is_possible_there_is_no_density() -> None:
    assert density(Network()) is None
    assert density(Network([Node("a")])) is None
