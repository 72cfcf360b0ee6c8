"""What breaks without a part: the same as deleting it, and the same as the fifth test says."""

import json

import pytest

from course.data import load
from course.network import Link, Network, Node, mvn_tests
from course.widgets import snip
from course.widgets.snip import MOST, every_cut, indispensable, judged_without, trial, without
from course.words import use

CARDS = ["bookshop", "leaflet", "supply", "pan", "donor", "cafe"]


def card(name: str) -> Network:
    found = load("mvn-cards", name, "en")
    assert isinstance(found, Network)
    return found


def parts(network: Network) -> list[str]:
    return [node.id for node in network.nodes] + [link.id for link in network.links]


@pytest.mark.parametrize("name", CARDS)
def test_a_trial_is_the_drawing_with_the_part_deleted(name: str) -> None:
    network = card(name)
    for part in parts(network):
        if part == network.initiator:
            continue
        left = without(network, [part])
        assert part not in parts(left)
        found = trial(network, [part], ())
        said = [{key: test[key] for key in test if key != "before"} for test in found["tests"]]
        assert said == [test.to_dict() for test in mvn_tests(left, ())]


@pytest.mark.parametrize("name", CARDS)
def test_what_can_be_spared_is_what_the_fifth_test_names(name: str) -> None:
    network = card(name)
    tests = mvn_tests(network)
    spare = [
        row["id"] for row in every_cut(network, ("producer", "mediator", "buyer"))["rows"] if row["spare"]
    ]
    if all(test.passed for test in tests[:4]):
        assert spare == list(tests[4].where)


def test_nobody_takes_the_place_of_a_starting_node_that_is_taken_away() -> None:
    nodes = [
        Node("a", "a", roles=["buyer"]),
        Node("b", "b", roles=["buyer"]),
        Node("s", "s", roles=["producer"]),
    ]
    links = [
        Link(f"{one}{at}", *ends, "does", "m", 2)
        for one in "ab"
        for at, ends in enumerate([(one, "s"), ("s", one)])
    ]
    network = Network(nodes, links, initiator="a")
    assert [test.passed for test in mvn_tests(without(network, ["a"]), ())[:4]] == [True] * 4
    found = judged_without(network, ["a"], ())
    assert [test.passed for test in found] == [True, True, False, False, None]
    assert trial(network, ["a"], ())["k"][1] == "–"


@pytest.mark.parametrize("language", ["ko", "en"])
def test_a_trial_says_in_a_sentence_what_breaks_and_what_becomes_of_k(language: str) -> None:
    use(language)
    found = trial(load("mvn-cards", "bookshop"), ["book"], ())  # type: ignore[arg-type]
    assert json.loads(json.dumps(found)) == found
    assert "1.17" in found["text"]
    assert "0.45" in found["text"]
    assert next(test for test in found["tests"] if test["name"] == "alive")["title"] in found["text"]
    assert trial(load("mvn-cards", "bookshop"), [], ())["text"] == ""  # type: ignore[arg-type]


@pytest.mark.parametrize("language", ["ko", "en"])
def test_a_k_that_is_no_number_is_said_in_words(language: str) -> None:
    use(language)
    told = {
        snip._said(before, after)
        for before, after in [
            ("1", "2"),
            ("2", "2"),
            ("1", "–"),
            ("1", "?"),
            ("1", "∞"),
            ("?", "2"),
            ("∞", "2"),
        ]
    }
    assert len(told) == 7
    assert not [text for text in told if "–" in text or "?" in text]


def test_several_parts_are_taken_away_at_once_and_a_node_takes_its_links() -> None:
    network = card("bookshop")
    assert [link.id for link in without(network, ["book", "buy"]).links] == ["tell", "invite"]


def test_a_drawing_too_large_to_try_each_says_so() -> None:
    use("en")
    many = Network([Node(f"n{at}") for at in range(MOST + 1)])
    found = every_cut(many, ())
    assert found["rows"] == []
    assert str(MOST) in found["text"]


@pytest.mark.parametrize("name", CARDS)
def test_what_is_indispensable_and_what_can_be_spared_are_everything(name: str) -> None:
    network = card(name)
    needed = indispensable(network, ())
    spare = [row["id"] for row in every_cut(network, ())["rows"] if row["spare"]]
    assert sorted([*needed, *spare]) == sorted(parts(network))
