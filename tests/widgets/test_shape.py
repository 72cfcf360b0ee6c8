"""The panel of degrees: what it says is what is drawn, also when nothing or little is."""

import json

import pytest

from course.data import load
from course.network import Link, Network, Node
from course.widgets.asking import answer
from course.widgets.shape import shape
from course.words import use

CASES = ["crew", "salon", "library", "class", "repair", "webtoon"]


@pytest.fixture(autouse=True)
def english() -> None:
    use("en")


@pytest.mark.parametrize("name", CASES)
def test_the_degrees_add_up_to_twice_the_links_and_come_best_linked_first(name: str) -> None:
    network = load("mini-cases", name)
    assert isinstance(network, Network)
    found = [row["degree"] for row in shape(network)["rows"]]
    assert sum(found) == 2 * len(network.links)
    assert found == sorted(found, reverse=True)


def test_an_empty_page_and_a_lone_node_have_no_density_yet() -> None:
    assert shape(Network())["density"] == "–"
    alone = shape(Network([Node("a", "Ann")]))
    assert (alone["density"], alone["sum"], alone["text"]) == ("–", "", "There is no link yet.")


def test_links_side_by_side_raise_the_degree_but_not_the_density() -> None:
    nodes = [Node("a", "Ann"), Node("b", "Bo")]
    one = shape(Network(nodes, [Link("1", "a", "b")]))
    two = shape(Network(nodes, [Link("1", "a", "b"), Link("2", "a", "b")]))
    assert one["density"] == two["density"] == "0.5"
    assert [row["degree"] for row in two["rows"]] == [2, 2]
    assert two["text"] == "The most links at a node: 2, at 2 nodes alike."


def test_a_page_can_ask_for_it_in_both_languages() -> None:
    network = load("mini-cases", "salon", "ko")
    assert isinstance(network, Network)
    use("ko")
    heard: list[dict[str, object]] = []
    answer({"id": 1, "what": "shape", "network": network.to_dict()}, heard.append)
    assert heard[0]["content"] == json.loads(json.dumps(shape(network)))
    assert "6개 가운데 6개" in str(heard[0]["content"])
