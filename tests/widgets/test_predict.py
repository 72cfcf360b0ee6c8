import json
from pathlib import Path
from typing import Any

import pytest
from IPython.utils.capture import capture_output

from course.widgets import Predict
from tests.widgets.boards.garden import Garden
from tests.widgets.fake import Notebook


def number() -> Predict:
    return Predict("reach", "How many hear of it?", number=(0, 100, "people"))


def kept(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((folder / "predictions" / "reach.json").read_text())
    return found


def test_a_prediction_is_kept_in_its_file(notebook: Notebook) -> None:
    predict = number()
    page = notebook.page(predict)
    assert predict.answer is None
    assert list(notebook.folder.iterdir()) == []
    page.say(type="answer", value=40, n="1")
    assert predict.answer == number().answer == 40
    assert kept(notebook.folder).items() >= {"kind": "number", "answer": 40, "text": "40 people"}.items()
    assert page.trait("answer") == 40
    assert page.trait("status")["heard"] == "1"


def test_the_first_prediction_counts(notebook: Notebook) -> None:
    predict = number()
    page = notebook.page(predict)
    page.say(type="answer", value=40, n="1")
    page.say(type="answer", value=41, n="2")
    assert predict.answer == kept(notebook.folder)["answer"] == 40


@pytest.mark.parametrize("value", [None, "40", True, -1, 101, float("nan"), float("inf"), [40]])
def test_a_number_outside_its_bounds_is_refused_in_words(notebook: Notebook, value: object) -> None:
    predict = number()
    page = notebook.page(predict)
    page.say(type="answer", value=value, n="1")
    assert predict.answer is None
    assert "a number from 0 to 100" in page.trait("status")["problem"]["text"]
    assert list(notebook.folder.iterdir()) == []


def test_a_choice_is_the_sentence_in_the_language_of_the_notebook(notebook: Notebook) -> None:
    predict = Predict("grows", "What happens?", choices=["It grows", "It dies"])
    notebook.page(predict).say(type="answer", value=1, n="1")
    assert predict.answer == "It dies"
    assert Predict("grows", "어떻게 될까요?", choices=["늘어난다", "사라진다"]).answer == "사라진다"


@pytest.mark.parametrize("value", [-1, 2, 0.0, "It grows", True])
def test_a_choice_that_is_not_offered_is_refused(notebook: Notebook, value: object) -> None:
    predict = Predict("grows", "What happens?", choices=["It grows", "It dies"])
    notebook.page(predict).say(type="answer", value=value, n="1")
    assert predict.answer is None


def test_a_curve_is_pairs(notebook: Notebook) -> None:
    predict = Predict("growth", "Draw it", curve=("days", "people", 10, 100))
    notebook.page(predict).say(type="answer", value=[[0, 1], [5, 10], [10, 100]], n="1")
    assert predict.answer == [(0, 1), (5, 10), (10, 100)]


@pytest.mark.parametrize(
    "value",
    [
        [],
        [[0, 1]],
        [[0, 1], [0, 2]],
        [[5, 1], [0, 2]],
        [[0, 1], [11, 2]],
        [[0, 1], [5, 101]],
        [[0, 1], [5]],
        [0, 1],
    ],
)
def test_a_curve_that_leaves_the_graph_is_refused(notebook: Notebook, value: object) -> None:
    predict = Predict("growth", "Draw it", curve=("days", "people", 10, 100))
    notebook.page(predict).say(type="answer", value=value, n="1")
    assert predict.answer is None


@pytest.mark.parametrize("options", [{}, {"choices": ["a"], "number": (0, 1, "")}])
def test_a_prediction_has_exactly_one_form(notebook: Notebook, options: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="exactly one"):
        Predict("reach", "?", **options)


@pytest.mark.parametrize("content", ["", "{", "[]", '{"answer": "many"}', '{"answer": 1000}', '{"other": 1}'])
def test_a_file_that_holds_no_answer_is_told_about_and_kept_aside(notebook: Notebook, content: str) -> None:
    path = notebook.folder / "predictions" / "reach.json"
    path.parent.mkdir()
    path.write_text(content)
    predict = number()
    page = notebook.page(predict)
    assert predict.answer is None
    assert "cannot be read" in page.trait("status")["problem"]["text"]
    page.say(type="answer", value=40, n="1")
    assert predict.answer == 40
    (aside,) = path.parent.glob("reach.bad-*.json")
    assert aside.read_text() == content


def test_a_disk_that_refuses_is_told_in_words(notebook: Notebook) -> None:
    (notebook.folder / "predictions").write_text("a file where the folder should be")
    predict = number()
    page = notebook.page(predict)
    page.say(type="answer", value=40, n="1")
    assert predict.answer is None
    assert page.trait("status")["problem"]["kind"] == "disk"


def test_a_run_stays_closed_until_the_prediction_then_opens_by_itself(notebook: Notebook) -> None:
    runs: list[int] = []
    predict = number()
    page = notebook.page(predict)
    (closed,) = notebook.display(predict.reveal(lambda: runs.append(1) or 55))
    assert "Still closed" in closed.data["text/plain"]
    assert runs == []
    with capture_output() as caught:
        page.say(type="answer", value=40, n="1")
    opened = next(output for output in caught.outputs if "What happened" in output.data["text/plain"])
    assert opened.data["text/plain"] == "My prediction: 40 people\nWhat happened: 55 people\nOff by 15 people"
    assert opened.update
    assert opened.transient == closed.transient
    assert runs == [1]


def test_asking_the_question_again_still_opens_a_run_that_waits(notebook: Notebook) -> None:
    notebook.display(number().reveal(55))
    page = notebook.page(number())
    with capture_output() as caught:
        page.say(type="answer", value=55, n="1")
    assert "Exactly as predicted" in "".join(output.data["text/plain"] for output in caught.outputs)


def answered(notebook: Notebook) -> Predict:
    predict = number()
    notebook.page(predict).say(type="answer", value=40, n="1")
    return predict


def test_a_run_that_fails_is_part_of_what_happened(notebook: Notebook) -> None:
    (shown,) = notebook.display(answered(notebook).reveal(lambda: 1 / 0))
    assert "The run stopped with an error: ZeroDivisionError" in shown.data["text/plain"]


def test_what_a_run_prints_stands_with_its_outcome(notebook: Notebook) -> None:
    (shown,) = notebook.display(answered(notebook).reveal(lambda: print("<day 1>")))
    assert "&lt;day 1&gt;" in shown.data["text/html"]


def test_a_table_is_shown_as_a_table(notebook: Notebook) -> None:
    import pandas

    (shown,) = notebook.display(answered(notebook).reveal(lambda: pandas.DataFrame({"day": [1]})))
    assert "<table" in shown.data["text/html"]


@pytest.mark.parametrize("real", [[1, 10, 90], {0: 1, 5: 10, 10: 90}, [(0, 1), (10, 250)]])
def test_a_predicted_curve_and_the_real_one_share_a_plot(notebook: Notebook, real: object) -> None:
    import base64
    import re

    predict = Predict("growth", "Draw it", curve=("days", "people", 10, 100))
    notebook.page(predict).say(type="answer", value=[[0, 1], [10, 100]], n="1")
    (shown,) = notebook.display(predict.reveal(real))
    image = re.search(r"base64,([^\"]+)", shown.data["text/html"])
    assert image
    assert base64.b64decode(image[1]).decode().count("<polyline") == 2


def test_grading_shows_question_and_answer_and_makes_no_widget(
    notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    (shown,) = notebook.display(number())
    assert "No prediction yet" in shown.data["text/plain"]
    (closed,) = notebook.display(number().reveal(lambda: 1 / 0))
    assert "Still closed" in closed.data["text/plain"]
    assert notebook.comms == []


def test_a_question_with_markup_stays_text(notebook: Notebook, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    (shown,) = notebook.display(Predict("reach", "<script>alert(1)</script>", number=(0, 1, "<b>")))
    assert "<script>" not in shown.data["text/html"]


def test_a_board_is_shut_until_the_prediction_and_then_live_in_its_place(notebook):
    question, board = Predict("beds", "How many?", number=(0, 6, "beds")), Garden()
    page = notebook.page(question)
    gate = question.opens(board)
    slot, still = notebook.display(gate)
    assert slot.data["text/html"] == ""
    assert "Beds planted" not in str(still.data)
    assert gate.is_open is False
    with capture_output() as caught:
        page.say(type="answer", n="1", value=3)
    assert gate.is_open
    assert "application/vnd.jupyter.widget-view+json" in caught.outputs[0].data
    assert "Beds planted: 0." in caught.outputs[1].data["text/plain"]
    live, told = notebook.display(question.opens(Garden()))
    assert "application/vnd.jupyter.widget-view+json" in live.data
    assert "Beds planted: 0." in told.data["text/plain"]


def test_while_grading_a_gate_shows_no_more_than_the_prediction_allows(notebook, monkeypatch):
    question = Predict("beds", "How many?", number=(0, 6, "beds"))
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    [shut] = notebook.display(question.opens(Garden()))
    assert "Beds planted" not in str(shut.data)
    monkeypatch.delenv("NBGRADER_EXECUTION")
    notebook.page(question).say(type="answer", n="1", value=3)
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    [shown] = notebook.display(question.opens(Garden()))
    assert "Beds planted: 0." in shown.data["text/plain"]
