"""The loop board without a browser: loops of `course.network`, named by the product of their signs."""

import itertools
import math
import re

import pytest

from course import Sketch
from course.network import Link, Network, Node, loops
from course.widgets.boards import LoopBoard
from course.widgets.boards.controls import NotAValue
from course.widgets.boards.loops import DIAGRAMS, kind_of
from course.words import use
from tests.widgets.fake import Notebook


@pytest.fixture(autouse=True)
def english(notebook: Notebook) -> None:
    use("en")


def triangle():
    links = [Link("ab", "a", "b"), Link("bc", "b", "c"), Link("ca", "c", "a"), Link("ba", "b", "a")]
    return Network([Node("a", "A"), Node("b", "B"), Node("c", "C")], links)


def found(board, **changes):
    return board.found(board.setting | changes)


@pytest.mark.parametrize("signs", list(itertools.product("+-", repeat=4)))
def test_every_signing_is_named_by_the_product(signs):
    network = triangle()
    given = dict(zip(("ab", "bc", "ca", "ba"), signs, strict=True))
    told = found(LoopBoard("t", network), signs=given).told
    for at, loop in enumerate(loops(network), 1):
        product = math.prod(int(f"{given[each]}1") for each in loop.links)
        assert told[at].startswith(f"Loop {at} ")
        assert told[at].endswith("It is reinforcing." if product > 0 else "It is balancing.")


def test_a_loop_with_a_missing_sign_stays_open_and_says_how_many_are_missing():
    board = LoopBoard("t", triangle())
    told = found(board, signs={"ab": "-", "bc": "+"}).told
    assert told[0] == "Loops: 2. Arrows without a sign: 2."
    assert told[1] == "Loop 1 (A → B → A): signs still missing: 1."
    assert told[2] == "Loop 2 (A → B → C → A): signs still missing: 1."
    assert kind_of(board.loops[0], {"ab": "-"}) == "open"


@pytest.mark.parametrize("name", DIAGRAMS)
def test_the_lesson_s_signs_agree_with_the_lesson_and_another_is_named(name):
    board = LoopBoard("t", name)
    assert found(board, signs=board.signs, compare=True).told[-1] == "All signs are the course's."
    first, *rest = board.signs
    turned = board.signs | {first: "-" if board.signs[first] == "+" else "+"}
    said = found(board, signs=turned, compare=True).told[-1]
    assert board._arrow(first) in said
    assert not any(board._arrow(each) in said for each in rest)
    assert "every arrow has a sign" in found(board, signs={first: "+"}, compare=True).told[-1]


def test_the_board_begins_without_signs_and_so_gives_nothing_away():
    board = LoopBoard("t", "robotaxi")
    told = " ".join(board.found(board.setting).told)
    assert "reinforcing" not in told
    assert "balancing" not in told
    assert {row[2] for row in board.found(board.setting).table.rows} == {"?"}


def test_the_weakest_arrow_says_how_many_loops_stop_without_it():
    board = LoopBoard("t", triangle())
    assert found(board, weakest=["ab"]).told[-1].endswith("2 of 2 loops stop.")
    assert found(board, weakest=["ca"]).told[-1].endswith("1 of 2 loops stop.")
    for link in board.network.links:
        kept = [each for each in board.network.links if each.id != link.id]
        still = 2 - loops(Network(board.network.nodes, kept)).seen
        assert f"{still} of 2" in found(board, weakest=[link.id]).told[-1]


def test_the_gain_of_a_loop_with_rates_is_told_with_what_it_comes_to():
    board = LoopBoard("t", "circle")
    told = found(board, signs=board.signs).told[1]
    assert "Its gain is 0.75 a turn" in told
    assert "comes to 4." in told
    rows = {row[0]: row[-1] for row in board.found(board.setting).table.rows}
    assert rows["books sold → people in class"] == "1.5"  # 0.75 · 0.2 / 0.1
    assert rows["people in class → time to write"] == "–"
    grows = Network([Node("a")], [Link("l", "a", "a", rate=2)])
    assert "Its gain is 2 a turn." in found(LoopBoard("t", grows), signs={"l": "+"}).told[1]


def test_what_a_press_does_is_as_the_hand_says():
    board = LoopBoard("t", triangle())
    for hand, act in (("signs", "turn"), ("weakest", "press")):
        marks = [mark for mark in found(board, hand=hand).picture.marks if mark.kind == "line"]
        assert [getattr(mark, act) for mark in marks] == [hand] * 4
    (picked,) = [mark for mark in found(board, weakest=["bc"]).picture.marks if mark.on]
    assert (picked.id, picked.look) == ("bc", "picked")


def test_signs_are_told_apart_by_look_and_text():
    marks = found(LoopBoard("t", triangle()), signs={"ab": "+", "bc": "-"}).picture.marks
    lines = {mark.id: (mark.look, mark.text) for mark in marks if mark.kind == "line"}
    assert lines["ab"] == ("first", "⊕")
    assert lines["bc"] == ("second", "⊖")
    assert lines["ca"] == ("quiet", "?")


def test_a_sign_of_an_arrow_that_was_taken_out_of_the_drawing_is_left_aside():
    board = LoopBoard("t", triangle())
    told = found(board, signs={"gone": "-", "ab": "+"}, weakest=["gone"]).told
    assert told[0] == "Loops: 2. Arrows without a sign: 3."
    assert told[-1] == "The weakest arrow is not chosen yet."


def test_drawings_without_arrows_or_without_a_way_back_say_so(notebook):
    assert "no arrow yet" in found(LoopBoard("t", Network())).told[0]
    one_way = Network([Node("a"), Node("b")], [Link("l", "a", "b")])
    assert "no loop" in found(LoopBoard("t", one_way)).told[0]
    assert "no arrow yet" in found(LoopBoard("t", Sketch("my-network"))).told[0]


def test_a_sketch_is_taken_as_it_stands(notebook):
    sketch = Sketch("mine", start=triangle())
    assert [loop.links for loop in LoopBoard("t", sketch).loops] == [loop.links for loop in loops(triangle())]


def test_arrows_begin_and_end_outside_boxes_and_stay_in_the_picture():
    network = Network([Node("a", "A"), Node("b", "B")], [Link("s", "a", "a"), Link("l", "a", "b")])
    scene = found(LoopBoard("t", network)).picture
    boxes = [mark for mark in scene.marks if mark.kind == "box"]
    for line in (mark for mark in scene.marks if mark.kind == "line"):
        for x, y in ((line.x1, line.y1), (line.x2, line.y2)):
            assert not any(
                box.x + 1 < x < box.x + box.width - 1 and box.y + 1 < y < box.y + box.height - 1
                for box in boxes
            )
            assert 0 <= x <= scene.width
            assert 0 <= y <= scene.height
        x, y = line.drawn()["middle"]
        assert 0 <= x <= scene.width
        assert 8 <= y <= scene.height


def test_a_diagram_of_another_name_is_refused_with_the_known_ones():
    with pytest.raises(ValueError, match=r"LoopBoard\(drawing\): expected one of robotaxi.*, got 'spiral'"):
        LoopBoard("t", "spiral")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"signs": {"ab": "x"}}, "signs: "),
        ({"weakest": ["a", "b"]}, "weakest: "),
        ({"hand": "foot"}, "hand: .*signs, weakest"),
    ],
)
def test_what_cannot_be_set_is_refused(change, message):
    board = LoopBoard("t", triangle())
    with pytest.raises(NotAValue, match=message):
        board._file.checked(board.setting | change)


@pytest.mark.parametrize("language", ["ko", "en"])
def test_the_still_picture_and_sentences_are_in_the_language(language):
    use(language)
    board = LoopBoard("t", "organism")
    bundle = board.bundle()
    assert bool(re.search("[가-힣]", bundle["text/plain"])) == (language == "ko")
    assert "svg" in bundle["text/html"]
