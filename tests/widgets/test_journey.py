"""The journey board: what it says of a drawing, and one file for board and sketch."""

import html
import json
from dataclasses import replace
from pathlib import Path

import pytest

from course.data import load
from course.network import Network, context_chain
from course.widgets import JourneyBoard, Sketch
from course.widgets.asking import answer
from course.widgets.journey import journey, k_with, sentences, words
from course.words import phrases
from tests.widgets.fake import FakeComm, Notebook


def streaming(language: str = "en") -> Network:
    found = load("journeys", "streaming", language)
    assert isinstance(found, Network)
    return found


def edited(network: Network, id: str, **changes: object) -> Network:
    return replace(
        network, links=[replace(link, **changes) if link.id == id else link for link in network.links]
    )


def send(page: FakeComm, network: Network, n: int = 1) -> None:
    base = page.trait("revision")
    page.say(type="edit", client="a page", n=n, base=base, network=network.to_dict())


def test_people_come_go_on_and_leave_in_each_lane(notebook: Notebook) -> None:
    lanes = journey(streaming())["lanes"]
    assert [(lane["arrive"], lane["on"], lane["leave"]) for lane in lanes] == [
        ("100", "25", "75"),
        ("25", "12.5", "12.5"),
        ("12.5", "7.5", "5"),
        ("7.5", "1.1", "6.4"),
    ]
    assert [lane["leak"] for lane in lanes] == [True, False, False, False]


@pytest.mark.parametrize("name", ["tv", "streaming", "shop"])
def test_the_dots_are_always_a_hundred_and_each_lane_begins_where_the_last_one_ended(
    notebook: Notebook, name: str
) -> None:
    dots = [lane["dots"] for lane in journey(load("journeys", name))["lanes"]]
    assert [sum(each.values()) for each in dots] == [100] * 4
    assert [one["on"] for one in dots[:-1]] == [100 - one["gone"] for one in dots[1:]]


def test_the_loop_says_k_and_the_people_of_each_turn(notebook: Notebook) -> None:
    loop = journey(streaming())["loop"]
    k = 0.25 * 0.5 * 0.6 * 0.15 * 30
    assert loop["state"] == "dying"
    assert loop["text"] == f"{k:.2f}"
    assert [turn["size"] for turn in loop["rounds"]] == pytest.approx([k**turn for turn in range(5)])
    assert f"{30 / k:.1f}" in loop["more"][0], "the m that makes K one"


def test_a_tenth_more_is_told_for_every_step_and_one_person_more_for_the_way_back(notebook: Notebook) -> None:
    told = journey(streaming())["steps"]
    k = 0.25 * 0.5 * 0.6 * 0.15 * 30
    assert told["share"]["what_if"] == f"0.10 higher: K {k:.2f} → {k * 0.25 / 0.15:.2f}"
    assert told["return"]["what_if"] == f"one person more: K {k:.2f} → {k * 31 / 30:.2f}"
    assert [id for id, step in told.items() if step["lever"]] == ["share"]


def test_a_share_near_one_is_raised_no_further_than_one(notebook: Notebook) -> None:
    almost = edited(streaming(), "experience", rate=0.97)
    assert journey(almost)["steps"]["experience"]["what_if"].startswith("0.03 higher")
    certain = edited(streaming(), "experience", rate=1)
    assert "what_if" not in journey(certain)["steps"]["experience"]


def test_what_if_is_what_the_chain_itself_says_of_the_changed_drawing(notebook: Notebook) -> None:
    network = streaming()
    changed = edited(network, "select", rate=0.6)
    assert k_with(network, network.link("select"), 0.6) == context_chain(changed).k.value


def test_a_missing_way_back_belongs_to_the_way_back_and_other_breaks_to_their_lane(
    notebook: Notebook,
) -> None:
    told = journey(load("journeys", "tv", "en"))
    assert [lane["broken"] for lane in told["lanes"]] == [[], [], [], []]
    assert told["back_broken"] == ["share does not lead to discover"]
    assert told["loop"]["state"] == "no_way_round"
    without = replace(streaming(), links=[link for link in streaming().links if link.stage != "select"])
    told = journey(without)
    assert [bool(lane["broken"]) for lane in told["lanes"]] == [False, True, False, False]


def test_a_link_without_a_medium_is_a_break(notebook: Notebook) -> None:
    told = journey(edited(streaming(), "share", medium=" "))
    assert ["medium" in text for text in told["breaks"]] == [True]
    assert [id for id, step in told["steps"].items() if step["broken"]] == ["share"]


def test_an_unknown_rate_leaves_people_uncounted_and_says_why(notebook: Notebook) -> None:
    told = journey(edited(streaming(), "select", rate=None))
    assert told["reason"] == "A link with a stage has no rate yet."
    assert all("dots" not in lane for lane in told["lanes"])
    assert told["loop"] == {"state": "unknown", "text": "", "sentence": "", "more": []}


def test_an_unknown_m_leaves_the_lanes_counted(notebook: Notebook) -> None:
    told = journey(edited(streaming(), "return", rate=None))
    assert told["lanes"][3]["arrive"] == "7.5"
    assert "K cannot be said" in told["loop"]["sentence"]


@pytest.mark.parametrize("network", [Network(), load("mvn-cards", "cafe", "en")])
def test_where_no_link_has_a_stage_nothing_is_broken_and_a_beginning_is_shown(
    notebook: Notebook, network: Network
) -> None:
    told = journey(replace(network, links=[replace(link, stage=None) for link in network.links]))
    assert told["breaks"] == []
    assert not told["seamless"]
    assert "stage for each link" in told["reason"] if network.links else "Begin" in told["reason"]
    assert told["loose"] == [link.id for link in network.links]


def test_the_page_asks_and_gets_the_journey_as_json(notebook: Notebook) -> None:
    sent: list[dict[str, object]] = []
    answer({"id": 1, "what": "journey", "network": streaming().to_dict()}, sent.append)
    assert json.loads(json.dumps(sent))[0]["content"]["loop"]["text"] == "0.34"


def test_all_that_the_page_says_has_words_in_both_languages() -> None:
    assert words("ko").keys() == words("en").keys()
    assert {f"person.{who}" for who in ("discover", "select", "experience", "share", "after")} <= words(
        "ko"
    ).keys()
    assert words("en")["saving.saved"] == phrases("widgets.sketch", "en")["saving.saved"]


def test_one_name_is_one_board_and_one_file_for_board_and_sketch(notebook: Notebook) -> None:
    board = JourneyBoard("tv", start=streaming())
    assert JourneyBoard("tv") is board
    assert Sketch("tv").network.links == board.network.links, (
        "a sketch without a start begins where the board does"
    )
    assert not (notebook.folder / "sketches").exists(), "looking writes nothing"


def test_a_board_shows_people_before_python_is_asked_again(notebook: Notebook) -> None:
    page = notebook.page(JourneyBoard("tv", start=streaming()))
    assert page.trait("options")["told"]["loop"]["text"] == "0.34"


def test_what_is_drawn_on_either_is_seen_on_both(notebook: Notebook) -> None:
    board, sketch = JourneyBoard("tv", start=streaming()), Sketch("tv")
    on_board, on_paper = notebook.page(board), notebook.page(sketch)
    send(on_board, edited(streaming(), "share", rate=0.5))
    assert [page.trait("network")["links"][3]["rate"] for page in (on_board, on_paper)] == [0.5, 0.5]
    assert on_paper.trait("status")["edit"] == {"client": "a page", "n": 1}
    send(on_paper, edited(sketch.network, "share", rate=0.6), n=2)
    assert on_board.trait("network")["links"][3]["rate"] == 0.6
    assert Network.read(notebook.folder / "sketches" / "tv.json").link("share").rate == 0.6
    assert board.network.revision == 2


def test_an_edit_made_on_an_older_drawing_is_given_back_and_nothing_is_lost(notebook: Notebook) -> None:
    board, sketch = JourneyBoard("tv", start=streaming()), Sketch("tv")
    on_board, on_paper = notebook.page(board), notebook.page(sketch)
    old = sketch.network
    send(on_board, edited(old, "share", rate=0.5))
    on_paper.say(type="edit", client="paper", n=1, base=0, network=edited(old, "select", rate=0.9).to_dict())
    assert on_paper.messages[-1] == {"type": "stale", "client": "paper", "n": 1}
    assert sketch.network.link("share").rate == 0.5


def test_what_another_program_wrote_reaches_both(notebook: Notebook) -> None:
    board, sketch = JourneyBoard("tv", start=streaming()), Sketch("tv")
    pages = [notebook.page(board), notebook.page(sketch)]
    (notebook.folder / "sketches").mkdir()
    load("journeys", "shop", "en").write(notebook.folder / "sketches" / "tv.json")
    assert board.chain.k.value == pytest.approx(1.152)
    assert {page.trait("network")["title"] for page in pages} == {"The tofu shop as its owner imagines it"}


def test_a_board_carries_an_earlier_lessons_drawing_on(
    notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = notebook.folder / "05-context-map"
    (notebook.folder / "03-draw-the-mvn" / "sketches").mkdir(parents=True)
    here.mkdir()
    streaming().write(notebook.folder / "03-draw-the-mvn" / "sketches" / "mine.json")
    monkeypatch.chdir(here)
    board = JourneyBoard("mine", carry="03-draw-the-mvn")
    assert board.network.extra["carried"][0]["lesson"] == "03-draw-the-mvn"
    assert Sketch("mine", carry="03-draw-the-mvn").network.links == board.network.links


@pytest.mark.parametrize("name", ["tv", "streaming"])
def test_a_table_stands_in_for_the_board_while_grading_and_without_a_kernel(
    notebook: Notebook, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    board = JourneyBoard("mine", start=load("journeys", name, "en"))
    live, still = notebook.display(board)
    assert "application/vnd.jupyter.widget-view+json" in live.data
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    (graded,) = notebook.display(board)
    for shown in (still, graded):
        assert 'class="course-still"' in shown.data["text/html"]
        for link in board.network.links:
            assert link.medium in html.unescape(shown.data["text/html"])
        for sentence in sentences(journey(board.network)):
            assert sentence in shown.data["text/plain"]


def test_labels_are_never_read_as_html(notebook: Notebook) -> None:
    network = edited(streaming(), "share", action="<b>tells</b>")
    network = replace(network, title="<i>mine</i>")
    _live, still = notebook.display(JourneyBoard("mine", start=network))
    assert "<b>tells" not in still.data["text/html"]
    assert "<i>mine" not in still.data["text/html"]


def test_a_bad_file_is_told_about_and_kept(notebook: Notebook) -> None:
    file = Path(notebook.folder / "sketches" / "mine.json")
    file.parent.mkdir()
    file.write_text("no drawing")
    board = JourneyBoard("mine")
    assert board.network == Network()
    assert "mine.json" in str(board.problem)
    assert file.read_text() == "no drawing"
