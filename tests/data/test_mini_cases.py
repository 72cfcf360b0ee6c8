"""The six mini-cases are what their README says, and their drawings what their texts say."""

import re
from dataclasses import replace

import networkx
import pytest

from course.data import load
from course.data.packages import HOME
from course.network import is_alive, reproduction

README = (HOME / "mini-cases" / "README.md").read_text("utf-8")
CASES = load("mini-cases", "texts", "en")["case"].tolist()
LISTS = {"salon", "class"}


def drawn(name, language="en"):
    return load("mini-cases", name, language)


def text(name, language):
    return load("mini-cases", "texts", language).set_index("case")["text"][name]


def without(network, id):
    return replace(
        network,
        nodes=[node for node in network.nodes if node.id != id],
        links=[link for link in network.links if id not in (link.source, link.target)],
        initiator=None if network.initiator == id else network.initiator,
    )


@pytest.mark.parametrize("name", CASES)
def test_the_readme_s_table_is_the_drawing_s(name):
    network = drawn(name)
    row = rf"\| `{name}` \| [^|]+ \| {len(network.nodes)} \| {len(network.links)} \| "
    assert re.findall(row + r"(\S+) \|", README) == (["예", "yes"] if is_alive(network) else ["아니요", "no"])


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("language", ["ko", "en"])
def test_a_text_has_four_to_six_sentences_and_names_everybody_in_the_drawing(name, language):
    said = text(name, language)
    assert 4 <= len(re.findall(r"[.?!](?=\s|$)", said)) <= 6
    for node in drawn(name, language).nodes:
        last = node.label.split()[-1].lower() if language == "en" else node.label.split()[0]
        assert last in said.lower(), node.label


@pytest.mark.parametrize("name", CASES)
def test_every_link_says_who_does_what_by_what(name):
    assert all(link.action and link.medium and link.rate is not None for link in drawn(name).links)


@pytest.mark.parametrize("name", CASES)
def test_only_the_lists_have_no_link_between_customers(name):
    network = drawn(name)
    sellers = {node.id for node in network.nodes if "producer" in node.roles and "mediator" not in node.roles}
    between = [link for link in network.links if not {link.source, link.target} & sellers]
    assert (not between) == (name in LISTS)


def test_the_crew_and_the_salon_have_the_same_density_and_only_one_survives_a_loss():
    crew, salon = (networkx.DiGraph(drawn(name).to_networkx()) for name in ("crew", "salon"))
    assert networkx.density(crew) == networkx.density(salon) == 0.5
    assert not without(drawn("salon"), "owner").links
    assert all(without(drawn("crew"), node).links for node in crew)


def test_a_loop_alone_does_not_make_the_library_live():
    assert 0 < reproduction(drawn("library"), "librarian") < 1


def test_the_webtoon_lives_as_well_without_its_followers():
    network = drawn("webtoon")
    alone = without(network, "followers")
    assert is_alive(alone)
    assert reproduction(alone, "author") == pytest.approx(reproduction(network, "author"))


def test_the_southern_women_are_as_the_readme_says():
    graph = networkx.davis_southern_women_graph()
    assert (len(graph.graph["top"]), len(graph.graph["bottom"])) == (18, 14)
