"""One page of it all: whole and of its own when nothing is missing, a list of what is missing otherwise."""

import re
from collections.abc import Callable
from html.parser import HTMLParser

import pytest

from course.network import Link, Network, Node
from course.widgets import CapstonePage, ExperimentCard, JourneyBoard, Sketch
from course.widgets.boards import Memo
from course.widgets.capstone_case import cycles, memo
from course.widgets.experiment.cycles import Cycles
from course.words import choice
from tests.widgets.fake import Notebook

CASE = "capstone-case.html"


class Tags(HTMLParser):
    """Every tag with its attributes, and whether each that was opened was closed."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))
        if tag not in ("meta", "img", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def drawing(stage: str | None = "discover") -> Network:
    """Two nodes, and a link with a stage or none."""
    return Network([Node("a", "A"), Node("b", "B")], [Link("l", "a", "b", "tells", "a card", 0.5, 1, stage)])


def page(drawn: Network, held: Cycles | None = None, written: Memo | None = None) -> CapstonePage:
    held = cycles() if held is None else held
    return CapstonePage("mine", drawing=drawn, experiment=held, memo=written or memo(held))


@pytest.mark.parametrize("language", ["ko", "en"])
def test_the_invented_case_is_complete_and_its_file_needs_nothing_else(
    notebook: Notebook, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    monkeypatch.setattr(choice, "_chosen", language)
    notebook.display(CapstonePage.case())
    text = (notebook.folder / CASE).read_text("utf-8")
    tags = Tags(text)
    assert tags.open == []
    assert text.startswith(f'<!doctype html>\n<html lang="{language}">')
    names = {name for name, _ in tags.found}
    assert not names & {"script", "link", "iframe", "object", "video"}
    assert all(str(about["src"]).startswith("data:image/") for name, about in tags.found if name == "img")
    assert "widget-view" not in text
    assert not re.findall(r"(?:src|href)=\"http", text)
    assert all(about.get("alt") for name, about in tags.found if name == "img")
    assert [name for name, _ in tags.found].count("section") == 4


def test_file_and_still_picture_hold_the_same(notebook: Notebook) -> None:
    made = CapstonePage.case()
    (shown,) = notebook.display(made)
    body = (notebook.folder / CASE).read_text("utf-8").partition("</h1>")[2].partition("</body>")[0]
    assert body in shown.data["text/html"]
    assert made.html().count(body) == 1
    assert f"Saved as {CASE}" in shown.data["text/plain"]
    assert not notebook.comms


def test_the_case_shows_what_was_counted_in_the_place_of_what_was_guessed(notebook: Notebook) -> None:
    made = CapstonePage.case()
    assert made.network.link("share").rate == 0.25
    (shown,) = notebook.display(made)
    text = shown.data["text/plain"]
    assert "K = 0.42" in text
    assert "9 of 36: 25%" in text
    assert "Change. Drop the jar" in text
    assert "Falsifier: Sell plants that already" in text


@pytest.mark.parametrize(
    ("made", "said"),
    [
        (lambda: page(Network()), "two nodes and a link"),
        (lambda: page(drawing(None)), "no link has a stage yet"),
        (lambda: page(drawing(), Cycles()), "no plan has been locked"),
        (
            lambda: page(drawing(), written=Memo("blank", experiment=cycles())),
            "The memo: There is no claim yet.",
        ),
        (lambda: page(drawing(), written=Memo("loose", start=memo(cycles()).setting)), "No experiment card"),
    ],
    ids=["drawing", "stage", "lock", "memo", "card"],
)
def test_while_something_is_missing_it_is_listed_and_nothing_is_written(
    notebook: Notebook, made: Callable[[], CapstonePage], said: str
) -> None:
    before = made()
    assert said in "\n".join(before.missing)
    (shown,) = notebook.display(before)
    assert said in shown.data["text/plain"]
    assert f"Still missing: {len(before.missing)}." in shown.data["text/plain"]
    assert not list(notebook.folder.glob("*.html"))


def test_a_student_s_own_boards_become_a_page_once_they_are_filled(notebook: Notebook) -> None:
    sketch, card = (
        Sketch("my-network", start=drawing()),
        ExperimentCard("mine", start=cycles().last.plan.to_dict()),
    )
    written = Memo("my-memo", experiment=card, start=memo(cycles()).setting)
    made = CapstonePage(drawing=sketch, experiment=card, memo=written)
    assert made.missing == ["The experiment: no plan has been locked."]
    hand = notebook.page(card)
    hand.say(type="edit", n="1", what="lock", cycle=0, plan=card.cycles[0].plan.to_dict())
    assert made.missing == ["The experiment: nothing has been counted yet."]
    hand.say(type="edit", n="2", what="count", cycle=0, tried=20, succeeded=5)
    assert made.missing == ["The memo: The card promises 36 tries, and 20 have been counted."]
    hand.say(type="edit", n="3", what="count", cycle=0, tried=36, succeeded=9)
    assert made.missing == []
    assert JourneyBoard("my-network", start=drawing()).network == sketch.network
    notebook.display(made)
    assert (notebook.folder / "capstone.html").exists()


def test_what_a_student_typed_cannot_become_markup(notebook: Notebook) -> None:
    held = cycles()
    start = {**memo(held).setting, "claim": "<script>alert(1)</script>"}
    made = CapstonePage(
        "mine",
        drawing=drawing(),
        experiment=held,
        memo=Memo("m", experiment=held, start=start),
        title="<b>My</b>",
    )
    text = made.html()
    assert "<script>" not in text
    assert "<b>My" not in text
    assert "&lt;script&gt;alert(1)" in text


def test_grading_shows_it_and_writes_nothing(notebook: Notebook, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    (shown,) = notebook.display(CapstonePage.case())
    assert "K = 0.42" in shown.data["text/plain"]
    assert not (notebook.folder / CASE).exists()


def test_a_disk_that_refuses_is_told_and_the_page_is_shown(notebook: Notebook) -> None:
    (notebook.folder / CASE).mkdir()
    (shown,) = notebook.display(CapstonePage.case())
    assert f"NOT SAVED as {CASE}" in shown.data["text/plain"]
    assert "K = 0.42" in shown.data["text/plain"]


def test_a_name_stays_inside_the_folder(notebook: Notebook) -> None:
    with pytest.raises(ValueError, match=r"CapstonePage\(name\)"):
        CapstonePage("../outside", drawing=drawing(), experiment=Cycles(), memo=Memo("m"))
