from dataclasses import replace
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from course.network import Link, Network, Node, compare

SHOP = Network(
    [
        Node("n1", "reader", x=0, y=0),
        Node("n2", "bookshop", "organisation", x=200, y=0),
        Node("n3", "friend"),
    ],
    [Link("l1", "n1", "n2", "buys", "a book", 0.4, 7), Link("l2", "n3", "n2", "visits", "a card")],
    "Shop",
)


def renamed(network):
    """The same drawing drawn again: every id is another."""
    nodes = [replace(node, id=f"x{node.id}") for node in network.nodes]
    links = [
        replace(link, id=f"y{link.id}", source=f"x{link.source}", target=f"x{link.target}")
        for link in network.links
    ]
    return replace(network, nodes=nodes, links=links)


@given(st.from_type(Network))
def test_a_drawing_compared_with_itself_is_the_same(network):
    found = compare(network, network)
    assert found.marks == {}
    assert found.sentences("en") == ["The two drawings are the same."]
    assert found.both == network


def test_what_was_drawn_again_under_other_ids_is_known_by_its_name():
    assert compare(SHOP, renamed(SHOP)).sentences("en") == ["The two drawings are the same."]


@given(st.from_type(Network), st.from_type(Network))
def test_any_two_drawings_can_be_compared_told_and_drawn(before, after):
    found = compare(before, after)
    ids = {item.id for item in (*found.both.nodes, *found.both.links)}
    assert set(found.marks) <= ids
    assert {item.id for item in (*after.nodes, *after.links)} <= ids
    assert set(found.marks.values()) <= {"added", "removed", "changed"}
    ElementTree.fromstring(found.to_svg("ko"))
    assert all(found.sentences("ko"))


def test_what_changed_is_said_in_words_with_both_values():
    after = replace(
        SHOP,
        nodes=[replace(SHOP.nodes[0], label="regular"), SHOP.nodes[1], Node("n9", "café")],
        links=[replace(SHOP.links[0], rate=0.6, delay=None)],
        extra={"notes": [{"id": "t", "text": "why?"}]},
    )
    found = compare(SHOP, after)
    assert found.sentences("en") == [
        "added: ‘café’",
        "removed: ‘friend’, ‘friend’→‘bookshop’ (visits)",
        "the drawing: notes (none) → why?",
        "‘regular’: name reader → regular",
        "‘regular’→‘bookshop’ (buys): rate 0.4 → 0.6",
        "‘regular’→‘bookshop’ (buys): delay (days) 7 → (none)",
    ]
    assert found.marks == {"n9": "added", "n1": "changed", "l1": "changed", "n3": "removed", "l2": "removed"}


def test_an_end_that_is_gone_and_whose_id_somebody_else_has_now_is_still_told():
    before = Network([Node("a", "reader"), Node("b", "friend")], [Link("l", "a", "b")], initiator="b")
    after = Network([Node("a", "reader")], [Link("l", "a", "a"), Link("b", "a", "a")])
    told = compare(before, after).sentences("en")
    assert "‘reader’→‘reader’: to friend → reader" in told
    assert any("friend → (none)" in sentence for sentence in told)


def test_moving_alone_is_told_but_marks_nothing():
    found = compare(SHOP, replace(SHOP, nodes=[replace(SHOP.nodes[0], x=50), *SHOP.nodes[1:]]))
    assert found.sentences("en") == ["nodes moved only: 1"]
    assert found.marks == {}


def test_a_notebook_shows_the_picture_and_the_words_safely():
    html = compare(Network(), Network([Node("a", "<b>&")]))._repr_html_()
    assert html.count("<svg") == 1
    assert "&lt;b&gt;&amp;" in html
    assert "<b>&" not in html
