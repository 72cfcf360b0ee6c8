from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.network import Network, NetworkError, Node, mvn_tests
from course.network.drawing import describe
from course.network.notes import Note, placed

SVG = "{http://www.w3.org/2000/svg}"
NOTES = [{"id": "t1", "text": "ask <friends>\nfirst", "x": 300, "y": 900, "pinned": True}, {"id": "t2"}]


def noted(notes=NOTES):
    return Network([Node("a", "책방", x=0, y=0)], extra={"notes": notes})


def test_notes_survive_every_way_out_and_back():
    network = noted()
    assert Network.from_dict(network.to_dict()).extra["notes"] == NOTES
    assert Network.from_networkx(network.to_networkx()) == network
    assert Network.from_tables(*network.to_tables()) == network


def test_notes_are_in_the_picture_and_in_the_words():
    network = noted()
    svg = ElementTree.fromstring(network.to_svg("en"))
    texts = [element.text for element in svg.iter(f"{SVG}text")]
    assert {"ask <friends>", "first"} <= set(texts)
    _, top, _, high = map(float, svg.get("viewBox").split())
    assert top + high >= placed(NOTES)[0].box[3]
    assert describe(network, "en").endswith("Note: ask <friends> first Note: ")


def test_a_drawing_of_notes_alone_is_drawn():
    assert "first" in Network(extra={"notes": NOTES}).to_svg("en")


def test_notes_count_in_no_test():
    with_notes = [(test.name, test.passed, test.where) for test in mvn_tests(noted())]
    assert with_notes == [(test.name, test.passed, test.where) for test in mvn_tests(noted([]))]


@pytest.mark.parametrize(
    ("notes", "where"),
    [
        ("ask", "notes"),
        ([{"text": "no id"}], "notes[0].id"),
        ([{"id": "a"}], "notes[0].id"),
        ([{"id": "t", "text": 3}], "notes[0].text"),
        ([{"id": "t", "x": "left"}], "notes[0].x"),
    ],
)
def test_what_is_no_note_is_refused_with_its_place(notes, where):
    with pytest.raises(NetworkError) as refusal:
        noted(notes)
    assert refusal.value.where == where


@given(st.text(max_size=3000))
def test_a_note_of_any_text_takes_bounded_room(text):
    note = Note(text, 0, 0)
    left, top, right, bottom = note.box
    assert right - left < 220
    assert bottom - top < 250
    assert len(note.lines) <= 12
