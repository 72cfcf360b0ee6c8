"""What the panel says: one drawing, one verdict, the same as the tests'."""

import json
from math import log
from typing import Any

import pytest

from course.data import load
from course.network import Link, Network, Node, extinction_probability, mvn_tests
from course.widgets.vital import judge, vitality
from course.words import use

CARDS = ["bookshop", "leaflet", "supply", "pan", "donor", "cafe"]


def loop(*rates: float | None, delay: float | None = 1.0) -> Network:
    """A ring of so many links, a buyer at its start."""
    nodes = [
        Node(f"n{at}", f"p{at}", roles=["buyer"] if at == 0 else ["producer"]) for at in range(len(rates))
    ]
    links = [
        Link(f"l{at}", f"n{at}", f"n{(at + 1) % len(rates)}", rate=rate, delay=delay)
        for at, rate in enumerate(rates)
    ]
    return Network(nodes, links)


def named(network: Network) -> dict[str, Any]:
    found: dict[str, Any] = vitality(network, ())["quantities"]
    return found


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("card", CARDS)
def test_the_verdict_and_the_fourth_test_never_disagree(card: str, language: str) -> None:
    use(language)
    network = load("mvn-cards", card)
    assert isinstance(network, Network)
    told = vitality(network, ("producer",))
    assert told["tests"] == [test.to_dict() for test in mvn_tests(network, ("producer",))]
    alive = told["tests"][3]["passed"]
    assert (told["verdict"]["state"] == "alive", told["verdict"]["state"] == "unknown") == (
        alive is True,
        alive is None,
    )
    assert json.loads(json.dumps(told)) == told


@pytest.mark.parametrize("card", CARDS)
def test_every_number_has_a_sentence_a_formula_and_a_source_and_points_into_the_drawing(card: str) -> None:
    network = load("mvn-cards", card)
    assert isinstance(network, Network)
    parts = {*(node.id for node in network.nodes), *(link.id for link in network.links)}
    for quantity in named(network).values():
        assert all(quantity[key] for key in ("title", "sentence", "formula", "source")), quantity
        assert set(quantity["where"]) <= parts


def test_the_check_values_of_one_loop() -> None:
    use("ko")
    told = vitality(loop(0.4, 0.5, 0.3, 24), ())
    found = told["quantities"]
    assert found["k"]["text"] == "1.44"
    assert told["verdict"] == {
        "state": "alive",
        "text": "살아 있어요",
        "more": "p0 한 명이 1.44명으로 돌아와요",
    }
    assert found["extinction"]["hundred"] == 98
    assert found["doubling"]["value"] == pytest.approx(4 * log(2) / log(1.44))
    assert found["weakest"]["where"] == ["l2"]
    assert found["lever"]["where"] == ["l0", "l1", "l2", "l3"]
    (turn,) = told["loops"]
    assert turn["links"] == ["l0", "l1", "l2", "l3"]
    assert "1.44" in turn["text"]


@pytest.mark.parametrize(
    ("rates", "state"),
    [
        ((2, 0.6), "alive"),
        ((2, 0.5), "critical"),
        ((2, 0.4), "dying"),
        ((2, 0), "still"),
        ((2, None), "unknown"),
    ],
)
def test_each_state_of_a_drawing_has_its_own_word(rates: tuple[float | None, ...], state: str) -> None:
    assert judge(loop(*rates)).state == state


def test_a_paper_without_anybody_is_empty_and_one_without_roles_asks_the_best() -> None:
    assert judge(Network()) == ("empty", None)
    ring = [Link("1", "b", "c", rate=2), Link("2", "c", "b", rate=1)]
    assert judge(Network([Node("a"), Node("b"), Node("c")], ring)) == ("alive", "b")


def test_what_may_go_either_way_is_never_said_to_be_certain() -> None:
    hardly, surely = loop(1.0001, 1), loop(60, 1)
    assert extinction_probability(hardly, "n0") != 1
    assert named(hardly)["extinction"]["hundred"] == 99
    assert named(surely)["extinction"]["hundred"] == 1
    assert named(loop(0.5, 1))["extinction"]["hundred"] == 100


def test_a_number_that_does_not_exist_says_why() -> None:
    use("en")
    found = named(loop(2, 2, delay=None))["doubling"]
    assert found["value"] is None
    assert "delay" in found["sentence"]
    assert named(loop(0.5, 1))["halving"]["value"] == pytest.approx(2.0)
