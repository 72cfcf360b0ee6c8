"""Every puzzle can be solved with what it allows, is not solved yet, and no easier than it says."""

import hashlib
import json
import re
import runpy
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations, combinations_with_replacement
from pathlib import Path
from typing import Any

import pytest

from course.data import load
from course.network import Link, Network, Node, mvn_tests
from course.network.puzzles import Puzzle

FOLDER = Path(__file__).parents[2] / "datasets" / "puzzles"
CARD = json.loads((FOLDER / "datapackage.json").read_text("utf-8"))
NAMES = sorted({resource["name"].split(".")[0] for resource in CARD["resources"]})
HANGUL = re.compile("[가-힣]")


def given(name: str, language: str = "en") -> Network:
    found = load("puzzles", name, language)
    assert isinstance(found, Network)
    return found


def with_links(network: Network, *more: Link) -> Network:
    return replace(network, links=[*network.links, *more])


def with_rate(network: Network, id: str, rate: float) -> Network:
    return replace(
        network, links=[replace(link, rate=rate) if link.id == id else link for link in network.links]
    )


def without(network: Network, *ids: str) -> Network:
    nodes = [node for node in network.nodes if node.id not in ids]
    kept = {node.id for node in nodes}
    links = [link for link in network.links if link.id not in ids and {link.source, link.target} <= kept]
    start = network.initiator if network.initiator in kept else None
    return replace(network, nodes=nodes, links=links, initiator=start)


def third_person(network: Network) -> Network:
    nodes = [*network.nodes, Node("new", "grandmother", roles=["mediator"])]
    more = [
        Link("1", "studio", "new", "sends", "a print", 1.5),
        Link("2", "new", "guest", "shows", "the print", 1),
    ]
    return replace(network, nodes=nodes, links=[*network.links, *more])


SOLUTIONS = {
    "one-link": lambda network: with_links(network, Link("new", "guest", "customer", rate=0.8)),
    "weak-link": lambda network: with_rate(network, "visit", 0.5),
    "not-the-weakest": lambda network: with_rate(network, "teach", 1),
    "stop-the-rumour": lambda network: without(network, "believe"),
    "two-bridges": lambda network: with_links(
        network, Link("1", "neighbour", "shop", rate=0.4), Link("2", "rider", "customer", rate=0.38)
    ),
    "third-person": third_person,
    "smallest": lambda network: without(network, "return", "leaflet", "passer"),
    "market": lambda network: without(network, "friend", "office", "far"),
}


def tries(name: str, moves: str, count: int) -> Iterator[tuple[Any, Network]]:
    """Every drawing that so many moves of one kind can make; for rates, at either end of what is allowed."""
    network = given(name)
    if moves == "cuts":
        parts = [node.id for node in network.nodes] + [link.id for link in network.links]
        yield from ((some, without(network, *some)) for some in combinations(parts, count))
    if moves == "rates":
        yield from ((link.id, with_rate(network, link.id, end)) for link in network.links for end in (0, 1))
    if moves == "links":
        ids = [node.id for node in network.nodes]
        ends = [(source, target) for source in ids for target in ids]
        most = Puzzle.of(network).rates[1]
        for some in combinations_with_replacement(ends, count):
            more = [Link(f"new{at}", *pair, "does", "m", most) for at, pair in enumerate(some)]
            yield some, with_links(network, *more)


def solving(name: str, moves: str, count: int) -> set[Any]:
    puzzle = Puzzle.of(given(name))
    return {move for move, network in tries(name, moves, count) if puzzle.judge(network).solved}


def test_every_puzzle_has_a_stored_solution() -> None:
    assert sorted(SOLUTIONS) == NAMES
    assert len(NAMES) >= 6


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("name", NAMES)
def test_a_puzzle_is_not_solved_yet_and_can_be_solved_with_what_it_allows(name: str, language: str) -> None:
    network = given(name, language)
    puzzle = Puzzle.of(network)
    assert not puzzle.judge(network).solved
    judged = puzzle.judge(SOLUTIONS[name](network))
    assert judged.solved, judged.message()


def test_one_link_does_it_and_only_where_the_guests_are() -> None:
    assert solving("one-link", "links", 1) == {(("guest", "customer"),)}


def test_only_the_weakest_link_reaches_the_goal_of_the_bakery() -> None:
    assert solving("weak-link", "rates", 1) == {"visit"}


def test_at_the_yoga_studio_the_weakest_link_is_not_the_one() -> None:
    network = given("not-the-weakest")
    weakest = min(network.links, key=lambda link: link.rate or 0)
    assert solving("not-the-weakest", "rates", 1) == {"teach"} != {weakest.id}


def test_the_rumour_is_stopped_by_one_cut_only() -> None:
    assert solving("stop-the-rumour", "cuts", 1) == {("believe",)}


def test_the_shop_takes_two_bridges_and_exactly_these() -> None:
    assert solving("two-bridges", "links", 1) == set()
    assert solving("two-bridges", "links", 2) == {(("neighbour", "shop"), ("rider", "customer"))}


def test_a_third_person_is_needed_and_nothing_less() -> None:
    assert solving("third-person", "links", 1) | solving("third-person", "links", 2) == set()


def test_greedy_cutting_always_ends_in_a_smallest_network() -> None:
    """Whichever spare part goes first, the end passes: the way a person solves it cannot lead astray."""
    puzzle = Puzzle.of(given("smallest"))
    start = given("smallest")
    open_ends, ends, seen = [start], 0, set[frozenset[str]]()
    while open_ends:
        network = open_ends.pop()
        key = frozenset([node.id for node in network.nodes] + [link.id for link in network.links])
        if key in seen:
            continue
        seen.add(key)
        smaller = [without(network, part) for part in key if part != "regular"]
        alive = [one for one in smaller if all(test.passed for test in mvn_tests(one)[:4])]
        open_ends += alive
        if not alive:
            ends += 1
            assert puzzle.judge(network).solved
    assert ends >= 1


def test_make_rebuilds_the_same_bytes(tmp_path: Path) -> None:
    runpy.run_path(str(FOLDER / "make.py"))["main"](tmp_path)
    made = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert made == {path.name: path.read_bytes() for path in FOLDER.glob("*.json")}


@pytest.mark.parametrize("resource", CARD["resources"], ids=lambda resource: resource["name"])
def test_a_puzzle_survives_the_round_trip_and_its_hash_is_the_file_s(resource: dict[str, Any]) -> None:
    content = (FOLDER / resource["path"]).read_bytes()
    assert resource["hash"] == f"sha256:{hashlib.sha256(content).hexdigest()}"
    assert resource["bytes"] == len(content)
    data = json.loads(content)
    assert Network.from_dict(data).to_dict() == data


@pytest.mark.parametrize("name", NAMES)
def test_the_two_languages_differ_in_words_only(name: str) -> None:
    korean, english = given(name, "ko"), given(name, "en")
    assert [(node.id, node.kind, node.roles) for node in korean.nodes] == [
        (node.id, node.kind, node.roles) for node in english.nodes
    ]
    ends = [
        [(link.id, link.source, link.target, link.rate) for link in one.links] for one in (korean, english)
    ]
    assert ends[0] == ends[1]
    goals = [
        {key: value for key, value in one.extra["puzzle"].items() if key not in ("task", "hints")}
        for one in (korean, english)
    ]
    assert goals[0] == goals[1]
    for network, hangul in ((korean, True), (english, False)):
        puzzle = network.extra["puzzle"]
        texts = [network.title, puzzle["task"], *puzzle["hints"], *(node.label for node in network.nodes)]
        texts += [text for link in network.links for text in (link.action, link.medium)]
        assert all(bool(HANGUL.search(text)) == hangul for text in texts)
        assert len(puzzle["hints"]) >= 2


def test_the_readme_lists_every_puzzle_in_both_languages() -> None:
    text = (FOLDER / "README.md").read_text("utf-8")
    korean, english = text.split("\n## ")[1:3]
    for name in NAMES:
        assert f"`{name}`" in korean
        assert f"`{name}`" in english


def test_the_market_has_two_smallest_networks_and_no_third() -> None:
    network, ends = given("market"), set()
    parts = [node.id for node in network.nodes] + [link.id for link in network.links]
    for count in range(len(parts)):
        for some in combinations(parts, count):
            left = without(network, *some)
            if left.initiator and mvn_tests(left)[-1].passed:
                ends.add(frozenset(link.id for link in left.links))
    assert ends == {frozenset({"list", "see", "turn"}), frozenset({"list", "see", "boast", "stir"})}
