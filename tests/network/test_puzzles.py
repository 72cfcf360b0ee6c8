"""What a puzzle allows, counts and calls solved."""

from dataclasses import replace
from math import inf
from typing import Any

import pytest

from course.network import Link, Network, Node
from course.network.puzzles import Puzzle
from course.words import use

NODES = [Node("a", "손님", roles=["buyer"], x=1), Node("b", "가게", roles=["producer"]), Node("c", "친구")]
LINKS = [
    Link("1", "a", "b", "산다", "책", 2),
    Link("2", "b", "a", "부른다", "편지", 0.4),
    Link("3", "b", "c", rate=1),
]


def shop(goal: dict[str, Any]) -> Network:
    return Network(NODES, LINKS, "가게", "a", extra={"puzzle": goal})


def puzzle(make: Any = "alive", **more: Any) -> Puzzle:
    frozen = {"frozen": more.pop("frozen")} if "frozen" in more else {}
    return Puzzle.of(shop({"make": make, "with": more, **frozen}))


def changed(network: Network, id: str, **more: Any) -> Network:
    nodes = [replace(node, **more) if node.id == id else node for node in network.nodes]
    links = [replace(link, **more) if link.id == id else link for link in network.links]
    return replace(network, nodes=nodes, links=links)


def cut(network: Network, *ids: str) -> Network:
    nodes = [node for node in network.nodes if node.id not in ids]
    kept = {node.id for node in nodes}
    links = [link for link in network.links if link.id not in ids and {link.source, link.target} <= kept]
    return replace(network, nodes=nodes, links=links, initiator="a" if "a" in kept else None)


def test_each_move_is_counted_and_what_is_left_out_is_not_allowed() -> None:
    found = puzzle("alive", rates=1)
    once = changed(found.given, "2", rate=0.6)
    assert found.judge(once).solved
    twice = found.judge(changed(once, "1", rate=2.5))
    assert (twice.reached, twice.solved, list(twice.over)) == (True, False, ["rates"])
    more = found.judge(replace(once, links=[*once.links, Link("x", "c", "a", rate=1)]))
    assert (more.reached, list(more.over)) == (True, ["links"])
    assert not found.judge(cut(once, "3")).solved


def test_any_number_is_any_number_and_moving_is_always_free() -> None:
    found = puzzle("alive", rates="any")
    assert found.allowed["rates"] == inf
    moved = changed(changed(changed(found.given, "2", rate=1), "1", rate=3), "a", x=500)
    assert found.judge(moved).solved
    assert found.judge(moved).to_dict("en")["counts"] == [{"name": "rates", "used": 2, "allowed": None}]


@pytest.mark.parametrize(
    ("id", "more"),
    [
        ("a", {"label": "x"}),
        ("b", {"roles": ["buyer"]}),
        ("1", {"delay": 3}),
        ("1", {"medium": ""}),
        ("1", {"target": "c"}),
    ],
)
def test_what_is_given_stays_as_it_is(id: str, more: dict[str, Any]) -> None:
    found = puzzle("alive", rates=1)
    judged = found.judge(changed(changed(found.given, "2", rate=0.6), id, **more))
    assert not judged.solved
    assert judged.to_dict()["where"] == [id]


def test_who_starts_cannot_be_cut_or_exchanged_whatever_is_allowed() -> None:
    found = puzzle("dead", cuts="any")
    assert found.judge(cut(found.given, "1")).solved
    gone = found.judge(cut(found.given, "a"))
    assert (gone.reached, gone.solved) == (True, False)
    assert "손님" in gone.message("ko")
    assert not found.judge(replace(cut(found.given, "1"), initiator="c")).solved


def test_a_link_that_goes_with_its_node_is_not_counted() -> None:
    found = puzzle("dead", cuts=1)
    assert found.judge(cut(found.given, "b")).solved
    assert not found.judge(cut(found.given, "b", "c")).solved


def test_frozen_parts_are_frozen_though_others_may_go() -> None:
    found = puzzle("dead", cuts=1, frozen=["b"])
    assert found.judge(cut(found.given, "1")).solved
    assert not found.judge(cut(found.given, "b")).solved
    assert puzzle("dead", cuts=1, frozen="all").frozen == {"a", "b", "c", "1", "2", "3"}


def test_new_and_changed_rates_stay_in_the_range_and_given_ones_need_not() -> None:
    found = puzzle("alive", rates=1, links=1, rate=[0, 0.5])
    assert not found.judge(changed(found.given, "2", rate=0.6)).solved
    assert "0.5" in found.judge(changed(found.given, "2", rate=0.6)).message("en")
    more = replace(found.given, links=[*found.given.links, Link("x", "c", "a", rate=0.3)])
    assert found.judge(more).solved


def test_k_is_reached_from_below_and_more_than_one_engine_is_enough() -> None:
    found = puzzle({"k": 1.2}, rates=1, links=1)
    assert not found.judge(changed(found.given, "2", rate=0.59)).solved
    assert found.judge(changed(found.given, "2", rate=0.6)).solved
    engine = replace(found.given, links=[*found.given.links, Link("x", "b", "b", rate=3)])
    assert found.judge(engine).solved
    assert "∞" in found.judge(engine).message("en")


def test_unknown_rates_leave_a_puzzle_open() -> None:
    found = puzzle("alive", links=1)
    open_ = found.judge(replace(found.given, links=[*found.given.links, Link("x", "c", "a")]))
    assert not open_.reached
    assert "no rate" in open_.message("en")


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("make", ["alive", "dead", "tests", {"k": 5}])
def test_every_goal_says_where_the_drawing_stands(make: Any, language: str) -> None:
    found = puzzle(make, cuts="any", rates="any", links=1, nodes=1)
    said = {found.judge(one).message(language) for one in (found.given, changed(found.given, "2", rate=9))}
    assert len(said) == 2
    assert all("{" not in text and text.strip() for text in said)


def test_task_and_hints_are_one_text_or_one_a_language() -> None:
    goal = {"make": "alive", "task": {"ko": "살리세요", "en": "Bring it to life"}, "hints": ["K?"]}
    found = Puzzle.of(shop(goal))
    assert [found.to_dict(language)["task"] for language in ("ko", "en")] == ["살리세요", "Bring it to life"]
    assert found.to_dict("ko")["hints"] == ["K?"]


@pytest.mark.parametrize(
    ("goal", "where"),
    [
        (None, "puzzle"),
        ("alive", "puzzle"),
        ({}, "puzzle.make"),
        ({"make": "rich"}, "puzzle.make"),
        ({"make": {"k": -1}}, "puzzle.make"),
        ({"make": {"k": True}}, "puzzle.make"),
        ({"make": "alive", "with": []}, "puzzle.with"),
        ({"make": "alive", "with": {"link": 1}}, "puzzle.with"),
        ({"make": "alive", "with": {"links": -1}}, "puzzle.with.links"),
        ({"make": "alive", "with": {"links": "many"}}, "puzzle.with.links"),
        ({"make": "alive", "with": {"rate": 1}}, "puzzle.with.rate"),
        ({"make": "alive", "frozen": ["nobody"]}, "puzzle.frozen"),
        ({"make": "alive", "hints": "one"}, "puzzle.hints"),
    ],
)
def test_a_goal_that_cannot_be_read_says_where_and_what_is_expected(goal: Any, where: str) -> None:
    use("en")
    with pytest.raises(ValueError, match=rf"^{where}: expected .*, got "):
        Puzzle.of(shop(goal))
