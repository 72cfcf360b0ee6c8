"""What all boards share, without a browser: settings that are checked, kept and shown."""

import json
import re
from pathlib import Path

import pytest

from course.widgets.boards import BOARDS
from course.widgets.boards.controls import NotAValue
from course.widgets.boards.found import INKS, Curve
from course.widgets.boards.scene import LOOKS, Dot, Line
from course.words import use
from tests.widgets.boards.garden import Garden
from tests.widgets.fake import Notebook

CSS = Path(__file__).parents[3] / "course" / "widgets" / "js"
BAD = {
    "water": [-1, 2001, "500", None, True, [500]],
    "season": ["winter", 1, None, ["spring"]],
    "sun": [1, "yes", None],
    "diary": ["x" * 41, 3, None],
    "day": [-1, 1001, 0.5, True, "1"],
    "planted": [["a", "a"], ["a", "b", "c"], "a", [1], [""], None],
    "paths": [[["a", "a"]], [["a"]], [["a", "b"], ["b", "a"]], "ab", [["a", 1]], None],
    "gates": [{"gate": "-"}, {"": "+"}, {"gate": 1}, [["gate", "+"]], None],
}


@pytest.mark.parametrize(
    ("name", "value"), [(name, value) for name, values in BAD.items() for value in values]
)
def test_a_value_no_control_can_hold_is_refused_with_its_place(
    notebook: Notebook, name: str, value: object
) -> None:
    with pytest.raises(NotAValue, match=rf"^{name}: expected .*, got "):
        Garden()._file.checked({name: value})


def test_a_setting_is_completed_and_what_is_unknown_dropped(notebook: Notebook) -> None:
    checked = Garden()._file.checked({"water": 700, "moon": "full", "gates": {"gate": "+", "back": ""}})
    assert checked["water"] == 700
    assert checked["gates"] == {"gate": "+"}
    assert "moon" not in checked
    assert checked["season"] == "spring"
    with pytest.raises(NotAValue, match="setting"):
        Garden()._file.checked(["water"])


def test_looking_writes_nothing_and_a_change_is_kept_and_acknowledged(notebook: Notebook) -> None:
    board = Garden()
    page = notebook.page(board)
    assert not (notebook.folder / "boards").exists()
    page.say(type="keep", n="a-1", setting={**board.setting, "water": 900, "diary": "비가 왔다"})
    assert page.trait("status")["heard"] == "a-1"
    assert page.trait("status")["saved"] is True
    assert page.trait("setting")["water"] == 900
    kept = json.loads((notebook.folder / "boards" / "garden.json").read_text("utf-8"))
    assert kept["setting"]["diary"] == "비가 왔다"
    assert Garden().setting["water"] == 900


def test_a_question_is_answered_from_the_setting_it_brings(notebook: Notebook) -> None:
    board = Garden()
    page = notebook.page(board)
    page.say(type="ask", id=1, what="found", setting={"planted": ["0", "2"]})
    assert page.messages[-1]["content"]["told"][0] == "Beds planted: 2. Paths: 0."
    assert board.setting["planted"] == []


def test_a_hostile_message_is_refused_in_words_and_nothing_is_written(notebook: Notebook) -> None:
    page = notebook.page(Garden())
    page.say(type="ask", id=1, what="found", setting={"water": 1e99})
    assert "water: expected 0–2000" in page.messages[-1]["refused"]
    page.say(type="keep", n="a-1", setting={"paths": [["../x", "../x"]]})
    assert page.trait("status")["saved"] is False
    assert "paths" in page.trait("status")["problem"]["text"]
    page.say(type="keep", n="a-2")
    assert page.trait("status")["saved"] is False
    assert not (notebook.folder / "boards").exists()


def test_a_file_that_holds_no_setting_is_kept_aside(notebook: Notebook) -> None:
    path = notebook.folder / "boards" / "garden.json"
    path.parent.mkdir()
    path.write_text('{"setting": {"water": 1e99}}')
    board = Garden()
    assert board.setting["water"] == 500
    assert "boards/garden.json" in str(board.problem)
    assert "water" in str(board.problem)
    assert path.read_text() == '{"setting": {"water": 1e99}}'
    notebook.page(board).say(type="keep", n="a-1", setting={"water": 600})
    assert Garden().setting["water"] == 600
    [aside] = path.parent.glob("garden.bad-*.json")
    assert aside.read_text() == '{"setting": {"water": 1e99}}'


def test_what_another_notebook_wrote_meanwhile_is_kept_beside(notebook: Notebook) -> None:
    board = Garden()
    page = notebook.page(board)
    page.say(type="keep", n="a-1", setting={"water": 600})
    path = notebook.folder / "boards" / "garden.json"
    theirs = path.read_text("utf-8").replace("600", "1700")
    path.write_text(theirs, "utf-8")
    page.say(type="keep", n="a-2", setting={"water": 800})
    assert page.trait("status")["saved"] is True
    [aside] = path.parent.glob("garden.conflict-*.json")
    assert aside.read_text("utf-8") == theirs
    assert aside.name in page.trait("status")["problem"]["text"]
    assert Garden().setting["water"] == 800


def test_a_full_disk_is_told_and_not_taken_for_saved(
    notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    page = notebook.page(Garden())
    monkeypatch.setattr("course.widgets.boards.file.write_bytes_atomically", full)
    page.say(type="keep", n="a-1", setting={"water": 600})
    assert page.trait("status")["heard"] == "a-1"
    assert page.trait("status")["saved"] is False
    assert page.trait("status")["problem"]["kind"] == "disk"


def test_while_grading_the_board_is_a_picture_with_its_sentences(
    notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    notebook.page(Garden()).say(type="keep", n="a-1", setting={"planted": ["1"], "diary": "<b>rain</b>"})
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    comms = len(notebook.comms)
    [shown] = notebook.display(Garden())
    assert len(notebook.comms) == comms
    assert "Beds planted: 1." in shown.data["text/plain"]
    assert "data:image/svg+xml" in shown.data["text/html"]
    assert "&lt;b&gt;rain" in shown.data["text/html"]


def test_every_look_and_ink_has_its_style() -> None:
    styles = "".join(path.read_text("utf-8") for path in [CSS / "board.css", *CSS.glob("board/*.css")])
    assert {name for name in LOOKS if name != "plain"} <= set(re.findall(r"\.bd-(\w+)", styles))
    assert set(INKS) == set(re.findall(r"\.bd-ink-(\w+) \{", styles))


@pytest.mark.parametrize(
    "made", [lambda: Dot("a", 0, 0, look="red").to_dict(), lambda: Curve("a", [], "red").to_dict()]
)
def test_an_unknown_look_is_refused_with_the_known_ones(made) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(ValueError, match=r"expected one of .*first.*, got 'red'"):
        made()


def test_a_label_of_a_students_is_never_markup() -> None:
    dot = Dot("a", 0, 0, text="<script>", label='"><img src=x>')
    assert "<script>" not in dot.svg()
    assert "<img" not in dot.svg()


def test_a_line_ends_at_its_targets_edge_however_it_bends() -> None:
    for bend in (-30, 0, 30):
        end = Line("l", 0, 0, 100, 0, gap=10, bend=bend).drawn()["d"].split()[-2:]
        x, y = map(float, end)
        assert abs((100 - x) ** 2 + y**2 - 100) < 1


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("board", BOARDS, ids=lambda board: board.__name__)
def test_every_board_speaks_and_can_be_drawn_at_its_beginning(
    notebook: Notebook, board, language: str
) -> None:  # type: ignore[no-untyped-def]
    use(language)
    made = board()
    found = made.found(made.setting).to_dict()
    assert found["told"]
    assert all(found["told"])
    assert json.loads(json.dumps(made.traits())) == made.traits()
    text = json.dumps(made.traits() | {"words": {}}, ensure_ascii=False)
    assert bool(re.search("[가-힣]", text)) == (language == "ko")
