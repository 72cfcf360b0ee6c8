import re
from itertools import pairwise
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.network import KINDS, ROLES, Link, Network, Node
from course.network.drawing import DESCRIBED
from course.network.layout import curves, spots
from course.network.look import look
from course.network.text import width, wrap

SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = [
    "<script>alert(1)</script>",
    "]]>",
    "\"'&<>",
    "&amp;",
    "<!-- --",
    "\u202eהפוך",
    "a\x00b\x1bc",
    "\ufffe\uffff",
    "👩‍👧‍👦🇰🇷",
    "각",
    "가" * 5000,
    "word " * 1000,
    "$&`{}%s",
]


def parsed(network, **options):
    return ElementTree.fromstring(network.to_svg(**options))


def texts(svg):
    return [element.text for element in svg.iter(f"{SVG}text")]


def pair(*links):
    return Network([Node("a", "나", x=0, y=0), Node("b", "너", x=200, y=0)], links)


@given(st.from_type(Network), st.sampled_from(["ko", "en"]))
def test_every_drawing_becomes_one_well_formed_picture(network, language):
    svg = parsed(network, language=language, highlight=[node.id for node in network.nodes])
    assert svg.tag == f"{SVG}svg"
    assert svg.get("role") == "img"
    assert [child.tag for child in svg][:2] == [f"{SVG}title", f"{SVG}desc"]
    left, top, wide, high = map(float, svg.get("viewBox").split())
    for spot in spots(network).values():
        assert left <= spot.x <= left + wide
        assert top <= spot.y <= top + high
    values = [value for element in svg.iter() for value in element.attrib.values()]
    assert not any(re.search(r"\b(nan|inf)\b", value) for value in values)


@pytest.mark.parametrize("label", HOSTILE, ids=range(len(HOSTILE)))
def test_a_hostile_label_is_only_text(label):
    nodes = [Node("a", label, roles=ROLES), Node("b", label)]
    network = Network(nodes, [Link("l", "a", "b", label, label)], label, "a")
    source = network.to_svg("en")
    svg = ElementTree.fromstring(source)
    assert {element.tag.removeprefix(SVG) for element in svg.iter()} == {
        "svg", "title", "desc", "rect", "g", "path", "circle", "text"
    }  # fmt: skip
    assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\u202e]", source)
    assert not any(name.startswith("on") for element in svg.iter() for name in element.attrib)


def test_labels_are_shown_as_they_were_typed():
    svg = parsed(Network([Node("a", '<b> & "c"')]))
    assert '<b> & "c"' in texts(svg)


def test_a_long_label_is_wrapped_and_cut_with_the_whole_in_its_title():
    label = "가" * 5000
    svg = parsed(Network([Node("a", label)]), language="ko")
    lines = texts(svg)
    assert [len(line) for line in lines] == [9, 9, 9]
    assert lines[-1].endswith("…")
    assert any(title.text == f"{label} (사람)" for title in svg.iter(f"{SVG}title"))


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", []),
        ("책방", ["책방"]),
        ("동네에서 가장 오래된 작은 책방", ["동네에서 가장", "오래된 작은 책방"]),
        ("Neighbourhood bookshop", ["Neighbourhood", "bookshop"]),
        ("가나다라마바사아자차카타", ["가나다라마바사아자", "차카타"]),
    ],
)
def test_labels_break_between_words_where_they_can(text, lines):
    assert wrap(text, 9, 3) == lines


@given(st.text(max_size=60), st.integers(2, 12), st.integers(1, 4))
def test_wrapped_lines_fit(text, em, lines):
    found = wrap(text, em, lines)
    assert len(found) <= lines
    assert all(line and width(line) <= em for line in found)


def test_an_empty_drawing_says_so_kindly():
    assert texts(parsed(Network(), language="ko")) == ["아직 빈 종이예요. 첫 노드를 그려 보세요."]
    assert "first node" in texts(parsed(Network(), language="en"))[0]


def test_kinds_differ_in_shape_in_icon_and_in_colour():
    kinds = look()["kinds"]
    assert tuple(kinds) == KINDS
    for part in ("outline", "icon", "fill", "stroke"):
        assert len({kind[part] for kind in kinds.values()}) == len(KINDS)


def luminance(colour):
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    light, dark = sorted([luminance(one), luminance(other)], reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_shapes_and_badges_stand_out_from_what_is_behind_them():
    kinds, roles, paper = look()["kinds"].values(), look()["roles"].values(), look()["paper"]
    assert all(contrast(kind["stroke"], paper) > 4.5 for kind in kinds)
    assert all(contrast(kind["stroke"], kind["fill"]) > 3 for kind in kinds)
    assert all(contrast(role["colour"], paper) > 4.5 for role in roles)
    assert contrast(look()["ink"], paper) > 7


def test_roles_are_badges_with_a_letter_and_a_name():
    svg = parsed(Network([Node("a", "나", roles=["producer", "buyer"])]), language="ko")
    assert {"생", "구"} < set(texts(svg))
    titles = [title.text for title in svg.iter(f"{SVG}title")]
    assert "나 (사람, 생산자, 구매자)" in titles
    assert {"생산자", "구매자"} < set(titles)


def test_a_link_says_action_medium_stage_rate_and_delay():
    link = Link("l", "a", "b", "추천한다", "책", 0.4, 7, "share")
    assert {"추천한다 · 책", "공유 · ×0.4 · 7일"} < set(texts(parsed(pair(link), language="ko")))


def test_what_is_unknown_is_a_question_mark_and_a_dashed_line():
    svg = parsed(pair(Link("l", "a", "b")))
    assert {"? · ?", "×?"} < set(texts(svg))
    assert [path.get("stroke-dasharray") for path in svg.iter(f"{SVG}path") if path.get("stroke-dasharray")]
    assert "stroke-dasharray" not in pair(Link("l", "a", "b", rate=0)).to_svg()


def test_lit_parts_have_a_halo_and_others_none():
    network = pair(Link("l", "a", "b"))
    glow = look()["highlight"]["stroke"]
    assert glow not in network.to_svg()
    assert network.to_svg(highlight=["l"]).count(glow) == 1
    assert network.to_svg(highlight=["l", "a", "nobody"]).count(glow) == 2


def test_the_initiator_has_a_ring_and_a_word():
    plain = Network([Node("a", "나")])
    ringed = Network([Node("a", "나")], initiator="a")
    assert ringed.to_svg().count("<path") == plain.to_svg().count("<path") + 1
    assert "시작하는 노드" in ringed.to_svg("ko")


def test_links_between_the_same_two_nodes_are_drawn_apart():
    network = pair(Link("1", "a", "b"), Link("2", "b", "a"), Link("3", "a", "b"))
    ways = curves(network, spots(network))
    assert len({way.path for way in ways.values()}) == 3
    heights = [ways[id].label[1] for id in "123"]
    assert heights == sorted(heights)
    assert min(b - a for a, b in pairwise(heights)) > 30


def test_labels_of_upright_neighbours_are_staggered():
    nodes = [Node("a", "나", x=0, y=0), Node("b", "너", x=0, y=300)]
    network = Network(nodes, [Link("1", "a", "b"), Link("2", "b", "a"), Link("3", "a", "b")])
    ways = curves(network, spots(network))
    heights = [ways[id].label[1] for id in "123"]
    assert min(b - a for a, b in pairwise(heights)) > 45


def test_a_single_link_is_straight_from_edge_to_edge():
    network = pair(Link("1", "a", "b"))
    radius, arrow = look()["node"]["radius"], look()["link"]["arrow"]
    way = curves(network, spots(network))["1"]
    assert way.path == f"M{radius:.1f},0.0Q100.0,0.0 {200 - radius - arrow:.1f},0.0"
    assert way.tip == (200 - radius, 0)
    assert (way.angle, way.label) == (0, (100, 0))


def test_an_arrow_from_below_stops_short_of_the_label():
    nodes = [Node("a", "나", x=0, y=300), Node("b", "너", x=0, y=0)]
    network = Network(nodes, [Link("1", "a", "b")])
    spot = spots(network)
    assert curves(network, spot)["1"].tip[1] > spot["b"].bottom


def test_links_to_oneself_are_loops_away_from_the_neighbours():
    network = pair(Link("1", "a", "b"), Link("2", "a", "a"), Link("3", "a", "a"))
    ways = curves(network, spots(network))
    assert "C" in ways["2"].path
    assert ways["2"].path != ways["3"].path
    assert ways["2"].label[0] < -look()["node"]["radius"]
    assert ways["3"].label[0] < ways["2"].label[0]
    below = Network(
        [Node("a", "나", x=0, y=0), Node("b", "너", x=9, y=-99)], [Link("1", "a", "b"), Link("2", "a", "a")]
    )
    assert curves(below, spots(below))["2"].label[1] == pytest.approx(0)
    alone = Network([Node("a", "나", x=0, y=0)], [Link("1", "a", "a")])
    assert curves(alone, spots(alone))["1"].label[1] < 0


def test_nodes_without_a_place_stand_around_those_with_one():
    nodes = [Node("a", x=0, y=0), *(Node(str(n)) for n in range(6))]
    places = [(spot.x, spot.y) for spot in spots(Network(nodes)).values()]
    assert len(set(places)) == 7
    assert places[0] == (0, 0)
    gaps = [((x - u) ** 2 + (y - v) ** 2) ** 0.5 for i, (x, y) in enumerate(places) for u, v in places[:i]]
    assert min(gaps) > 150


def test_two_nodes_on_one_spot_still_make_a_picture():
    network = Network([Node("a", x=5, y=5), Node("b", x=5, y=5)], [Link("l", "a", "b"), Link("m", "b", "a")])
    assert parsed(network) is not None


def test_the_description_tells_the_drawing_and_counts_what_it_leaves_out():
    desc = parsed(pair(Link("l", "a", "b", "준다", "책", 0.5, 2)), language="ko").find(f"{SVG}desc").text
    assert desc == "노드 2개, 링크 1개. 나 → 너: 준다 · 책 · ×0.5 · 2일."
    many = pair(*(Link(str(n), "a", "b") for n in range(DESCRIBED + 5)))
    assert many.to_svg("en").count("→") == DESCRIBED
    assert "5 more links" in many.to_svg("en")


def test_several_pictures_can_stand_in_one_page():
    svg = parsed(pair(Link("l", "a", "b")))
    assert not any(element.get("id") or element.tag == f"{SVG}style" for element in svg.iter())


def test_a_notebook_shows_a_drawing_as_its_picture():
    network = pair(Link("l", "a", "b"))
    assert network._repr_svg_() == network.to_svg()
