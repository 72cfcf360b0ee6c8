"""A drawing the course has shown is not one's own; a drawing of the same shape is."""

from dataclasses import replace

import pytest

from course import checks, load, use
from course.checks.own import copied_from
from course.network import Link, Network, Node


@pytest.fixture
def card():
    return load("mvn-cards", "bookshop", "en")


def renamed(network, **labels):
    return replace(
        network, nodes=[replace(node, label=labels.get(node.id, node.label)) for node in network.nodes]
    )


def test_a_copy_is_found_whatever_its_order_ids_rates_places_capitals_and_spaces(card):
    new = {node.id: f"k{n}" for n, node in enumerate(card.nodes)}
    copy = Network(
        [Node(new[n.id], f" {n.label.upper()} ", n.kind, (), 0, 0) for n in reversed(card.nodes)],
        [
            Link(f"m{n}", new[k.source], new[k.target], "", k.medium, 9)
            for n, k in enumerate(reversed(card.links))
        ],
    )
    assert copied_from(copy, [card]) == card.title


def test_an_example_with_one_name_changed_at_the_edge_is_still_a_copy(card):
    assert copied_from(renamed(card, book="Comic"), [card]) == card.title


def test_the_same_shape_in_words_of_ones_own_is_ones_own(card):
    named = renamed(card, **{node.id: f"somebody {n}" for n, node in enumerate(card.nodes)})
    assert copied_from(named, [card]) == ""


def test_one_link_shared_with_an_example_is_no_copy(card):
    mine = Network(
        [*card.nodes, Node("me", "My stall")],
        [card.links[0], *(Link(f"m{n}", "shop", "me", "lends", f"a table {n}") for n in range(2))],
    )
    assert copied_from(mine, [card]) == ""


def test_copied_nodes_without_links_are_a_copy_and_unnamed_ones_are_not(card):
    assert copied_from(replace(card, links=()), [card]) == card.title
    assert copied_from(Network([Node("a"), Node("b")], [Link("l", "a", "b")]), [card]) == ""


def test_a_copy_gets_0_and_is_told_to_draw_its_own(card, tmp_path):
    use("ko")
    (tmp_path / "sketches").mkdir()
    card.write(tmp_path / "sketches" / "my-network.json")
    drawing = checks.drawing("my-network", unlike=checks.shown(5), folder=tmp_path)
    result = checks.mvn(drawing, "roles", points=3)
    assert result.score == 0
    assert f"‘{card.title}’" in result.lines[0].text
    assert "여러분의 사업" in result.step


@pytest.mark.parametrize("language", ["ko", "en"])
def test_every_drawing_of_the_lesson_and_of_this_exercise_counts_as_shown(language):
    titles = {network.title for network in checks.shown(11)}
    names = ["bookshop", "leaflet", "supply", "pan", "donor", "cafe"]
    assert {load("mvn-cards", name, language).title for name in names} <= titles
    assert {given(11, language).network.title for given in (checks.living, checks.broken)} <= titles
