"""The board's shelf and wall: what students put there is shown or listed, and never stops the class."""

import json
import os
import re

import pytest

from course import words
from course.network import Network
from course.widgets import place
from course.widgets.shelf import Shelf
from course.widgets.wall import SHOWN, Wall

DRAWING = {
    "schema": 1,
    "nodes": [{"id": "a", "label": "<script>x()</script>"}, {"id": "b", "label": "책방"}],
    "links": [{"id": "l", "source": "a", "target": "b"}],
}
PART = "03-draw-the-mvn"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A class's folder, and elsewhere the folder of the board's own notebook."""
    (tmp_path / "board").mkdir()
    (tmp_path / "class").mkdir()
    monkeypatch.chdir(tmp_path / "board")
    monkeypatch.setattr(place, "_folder", None)
    words.use("en")
    return tmp_path / "class"


def put(folder, who, text=None, name="my-network", part=PART):
    path = folder / who / part / "sketches" / f"{name}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(DRAWING) if text is None else text, "utf-8")
    return path


def test_the_latest_of_each_student_is_found_wherever_a_class_keeps_it(folder):
    put(folder, "kim")
    put(folder, "kim", part="another-lesson")
    for stamp in ("2026-03-01 10:00:00", "2026-03-02 10:00:00"):
        put(folder, f"lee+{PART}+{stamp}+abc", part=".")
    old = put(folder, f"lee+{PART}+2026-03-03 10:00:00+abc", part=".")
    os.utime(old, (1, 1))
    (folder / "park.json").write_text(json.dumps(DRAWING), "utf-8")
    assert sorted(work.who for work in Shelf(folder).look()) == ["kim", "lee", "park"]
    found = {work.who: work for work in Shelf(folder, PART).look()}
    assert found.keys() == {"kim", "lee"}
    assert found["lee"].path != old


def test_what_is_no_drawing_is_listed_with_the_reason_and_the_rest_is_shown(folder):
    put(folder, "a-right-one")
    put(folder, "b-cut-off", '{"schema": 1, "nodes": [')
    put(folder, "c-empty", "")
    put(folder, "d-blank", '{"schema": 1, "nodes": [], "links": []}')
    put(folder, "e-deep", "[" * 100_000)
    put(folder, "f-large", " " * 30_000_000)
    put(folder, "g-bytes").write_bytes(b"\xff\xfe\x00")
    secret = folder.parent / "secret.json"
    secret.write_text(json.dumps(DRAWING), "utf-8")
    put(folder, "h-link").unlink()
    (folder / "h-link" / PART / "sketches" / "my-network.json").symlink_to(secret)
    (folder / "i-dir" / PART / "sketches" / "my-network.json").mkdir(parents=True)
    put(folder, "j-pipe").unlink()
    os.mkfifo(folder / "j-pipe" / PART / "sketches" / "my-network.json")
    (folder / "k-loop").symlink_to(folder, target_is_directory=True)
    put(folder, "l-start", name="my-network.start")
    works = {work.who: work for work in Shelf(folder, PART).look()}
    assert [who for who, work in works.items() if work.network] == ["a-right-one"]
    assert {who[0] for who, work in works.items() if work.problem} == set("bcdefghj")
    assert not {"i-dir", "k-loop", "l-start"} & works.keys()


def test_only_what_changed_is_read_again(folder, monkeypatch):
    path, shelf = put(folder, "kim"), Shelf(folder)
    put(folder, "lee")
    first = {work.who: work for work in shelf.look()}
    read = []
    real = Network.from_dict
    monkeypatch.setattr(Network, "from_dict", lambda data: read.append(1) or real(data))
    assert {work.who: work for work in shelf.look()} == first
    assert read == []
    path.write_text(json.dumps(DRAWING | {"title": "once more"}), "utf-8")
    assert {work.who: work for work in shelf.look()}["kim"].network.title == "once more"
    assert len(read) == 1


def test_nobody_is_named_before_the_button_is_pressed(folder):
    put(folder, "kim")
    wall = Wall(folder, PART, people={"kim": "<b>김민수</b>"})
    (card,) = wall._cards.values()
    assert "Sketch 1" in card.label.value
    assert not re.search("kim|김민수", card.label.value)
    wall._names.value = True
    assert "&lt;b&gt;김민수&lt;/b&gt; (Sketch 1)" in card.label.value


def test_two_sketches_are_copies_and_a_third_takes_ones_place(folder):
    paths = [put(folder, who) for who in ("kim", "lee", "park")]
    before = [path.read_bytes() for path in paths]
    wall = Wall(folder, PART)
    works = {work.who: work for work in Shelf(folder, PART).look()}
    wall.pick(works["kim"], "left")
    wall.pick(works["lee"], "right")
    assert len(wall._stage.children) == 2
    revision = wall._panes["left"].network.revision
    stage = wall._stage.children
    wall.pick(works["park"], "left")
    assert wall._stage.children == stage
    assert wall._panes["left"].network.revision == revision + 1
    assert [path.read_bytes() for path in paths] == before
    assert [node.label for node in wall._panes["left"].network.nodes] == ["<script>x()</script>", "책방"]


def test_what_arrives_later_keeps_the_numbers_of_what_was_there(folder):
    put(folder, "kim")
    wall = Wall(folder, PART)
    put(folder, "lee")
    wall.refresh()
    assert wall._numbers == {("kim", "my-network"): 1, ("lee", "my-network"): 2}
    assert len(wall._grid.children) == 2
    put(folder, "park", "{")
    wall.refresh()
    assert "1 that cannot be shown" in wall._bad.value
    assert "<script>" not in "".join(card.box.children[0].value for card in wall._cards.values())


def test_a_very_large_class_shows_the_newest_and_says_so(folder):
    for number in range(SHOWN + 5):
        put(folder, f"s{number:03d}")
    wall = Wall(folder, PART)
    assert len(wall._grid.children) == SHOWN
    assert f"the newest {SHOWN}" in wall._told.value


def test_a_folder_that_is_not_there_yet_is_waited_for(folder):
    wall = Wall(folder / "later", PART)
    assert "Waiting" in wall._told.value
    put(folder / "later", "kim")
    wall.refresh()
    assert "Sketches: 1" in wall._told.value
