"""What the editor asks Python for."""

from pathlib import Path
from typing import Any

import pytest

from course.network import Link, Network, Node
from course.widgets import Sketch
from course.widgets.asking import answer
from course.widgets.versions import Versions
from tests.widgets.fake import Notebook

SHOP = Network(
    [Node("n1", "reader", x=0, y=0), Node("n2", "bookshop", x=300, y=40)],
    [Link("l1", "n1", "n2", "buys", "a book", 0.4)],
    "책방",
)


def ask(what: str, network: Network = SHOP, **fields: Any) -> Any:
    replies: list[dict[str, Any]] = []
    answer({"id": 1, "what": what, "network": network.to_dict(), **fields}, replies.append)
    return replies[-1].get("content", replies[-1].get("refused"))


def test_tidying_gives_a_place_for_each_node_or_for_those_asked_for() -> None:
    assert set(ask("tidy")) == {"n1", "n2"}
    assert set(ask("tidy", ids=["n2"])) == {"n2"}


def test_a_table_adds_to_the_nodes_that_are_there_by_name(notebook: Notebook) -> None:
    found = ask("read", text="reader\tclub\tjoins\nclub\tbookshop\tvisits\t\tmany")
    assert found["table"]
    assert [node["label"] for node in found["nodes"]] == ["club"]
    (link,) = found["links"]
    assert (link["source"], link["target"]) == ("n1", found["nodes"][0]["id"])
    assert found["nodes"][0]["x"] > 300, "beside what is drawn, not over it"
    assert [bool(row["problem"]) for row in found["rows"]] == [False, True]
    assert "line 2, rate" in found["rows"][1]["problem"]


def test_a_copied_drawing_is_read_as_it_is_with_its_notes() -> None:
    text = '{"schema": 1, "nodes": [{"id": "a", "shape": "star"}], "notes": [{"id": "t", "text": "why?"}]}'
    found = ask("read", text=text)
    assert not found["table"]
    assert found["nodes"][0]["shape"] == "star"
    assert found["notes"][0]["text"] == "why?"


@pytest.mark.parametrize("text", ["hello", "", '{"schema": 2}', '{"nodes": 3}', "{", "\ud800"])
def test_foreign_text_is_refused_in_words(notebook: Notebook, text: str) -> None:
    assert ask("read", text=text)["problem"].startswith("What was pasted is neither")


@pytest.mark.parametrize(("format", "start"), [("svg", "<svg"), ("png", "<svg"), ("json", '{"schema"'), ("graphml", "<graphml")])  # fmt: skip
def test_each_export_is_the_text_of_a_file(format: str, start: str) -> None:
    assert ask("export", format=format).startswith(start)


def test_versions_are_told_newest_first_and_one_is_shown_as_what_would_come_back(
    notebook: Notebook, tmp_path: Path
) -> None:
    history = Versions(tmp_path / "shop.json")
    history.keep(Network([Node("n1", "reader", x=0, y=0)]), "2026-03-01T10:00:00+00:00")
    history.keep(SHOP, "2026-03-01T10:05:00+00:00")
    listed = ask("versions", history=history)
    assert [each["at"][11:16] for each in listed] == ["10:05", "10:00"]
    assert [each.get("now", False) for each in listed] == [True, False]
    assert listed[0]["changes"][0] == "added: ‘bookshop’, ‘reader’→‘bookshop’ (buys)"
    shown = ask("version", history=history, key=listed[1]["key"])
    assert shown["changes"][0].startswith("removed: ‘bookshop’")
    assert [node["id"] for node in shown["network"]["nodes"]] == ["n1"]
    assert shown["svg"].startswith("<svg")
    assert "no longer" in ask("version", history=history, key="none")["problem"]


def test_a_page_asks_for_the_versions_of_its_own_drawing(notebook: Notebook) -> None:
    page = notebook.page(Sketch("shop"))
    page.say(type="edit", client="c", n=1, base=0, network=SHOP.to_dict())
    page.say(type="ask", id="q", what="versions", network=SHOP.to_dict())
    reply = page.messages[-1]
    assert (reply["type"], reply["id"]) == ("answer", "q")
    assert len(reply["content"]) == 1


def test_a_sketch_is_compared_with_the_drawing_of_an_earlier_lesson(notebook: Notebook) -> None:
    for folder, drawing in {"03-draw-the-mvn": SHOP, "04-between": Network()}.items():
        sketches = notebook.folder.parent / folder / "sketches"
        sketches.mkdir(parents=True)
        drawing.write(sketches / "shop.json")
    found = Sketch("shop").compare("03-draw-the-mvn")
    assert set(found.marks.values()) == {"removed"}
    assert Sketch("shop").compare(Network()).marks == {}
    with pytest.raises(FileNotFoundError, match="lesson 99"):
        Sketch("shop").compare("99-none")
