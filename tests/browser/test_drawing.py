"""Drawing in the real JupyterLab: what hands do is in the file, and nowhere else."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Open
from tests.browser.page import SKETCH, SketchOnPage, labels

pytestmark = pytest.mark.needs("Chromium")


def test_a_network_drawn_by_mouse_is_in_the_file(open_notebook: Open) -> None:
    notebook = open_notebook(SKETCH)
    notebook.run()
    sketch = notebook.sketch()
    sketch.add_by_mouse("책방", 0.3, 0.4)
    sketch.add_by_mouse("단골손님", 0.7, 0.4)
    sketch.link_by_mouse("단골손님", "책방", "추천한다", "선물한 책")
    expect_recommendation(sketch)
    x = next(node["x"] for node in sketch.on_disk()["nodes"] if node["label"] == "책방")
    sketch.drag("책방", 60, 0)
    moved = sketch.wait_for_file(lambda file: file["nodes"][0]["x"] != x)
    assert moved["nodes"][0]["x"] > x
    sketch.expect_saving("saved")


def test_a_network_drawn_by_keyboard_is_in_the_file(open_notebook: Open) -> None:
    notebook = open_notebook(SKETCH)
    notebook.run()
    sketch = notebook.sketch()
    sketch.focus()
    sketch.add_by_keyboard("책방")
    sketch.add_by_keyboard("단골손님")
    sketch.link_by_keyboard(1, "추천한다", "선물한 책")
    expect_recommendation(sketch)
    sketch.page.keyboard.press("Escape")
    sketch.focus()
    sketch.page.keyboard.press("Control+z")
    sketch.wait_for_file(lambda file: file["links"][0].get("medium", "") != "선물한 책")
    sketch.expect_saving("saved")


def expect_recommendation(sketch: SketchOnPage) -> None:
    """One link: the regular recommends the shop by a book given away."""
    drawing = sketch.wait_for_file(
        lambda file: [link.get("medium") for link in file["links"]] == ["선물한 책"]
    )
    assert labels(drawing) == {"책방", "단골손님"}
    (link,) = drawing["links"]
    name = {node["id"]: node["label"] for node in drawing["nodes"]}
    assert (name[link["source"]], name[link["target"]], link["action"]) == ("단골손님", "책방", "추천한다")


def test_the_five_tests_answer_as_the_drawing_changes(open_notebook: Open) -> None:
    notebook = open_notebook(SKETCH)
    notebook.run()
    sketch = notebook.sketch()
    sketch.focus()
    sketch.add_by_keyboard("책방")
    roles = sketch.root.locator(".sk-inspector .sk-roles input:visible")
    expect(sketch.root).to_contain_text("생산자")
    for role in roles.all():
        role.check()
    sketch.wait_for_file(lambda file: len(file["nodes"][0].get("roles", [])) == 3)
    expect(sketch.root.locator("[data-test=roles]")).to_have_attribute("data-outcome", "pass")


def test_keys_meant_for_the_drawing_never_reach_the_notebook(open_notebook: Open) -> None:
    notebook = open_notebook(SKETCH, "1 + 1")
    notebook.run()
    sketch = notebook.sketch()
    sketch.focus()
    sketch.add_by_keyboard("책방")
    before = notebook.page.evaluate(MODEL)
    for key in (
        "a",
        "b",
        "x",
        "c",
        "v",
        "m",
        "y",
        "1",
        "d",
        "d",
        "i",
        "i",
        "0",
        "0",
        "z",
        "Control+z",
        "ArrowDown",
    ):
        sketch.page.keyboard.press(key)
    assert notebook.page.evaluate(MODEL) == before
    expect(notebook.page.locator(".jp-Dialog")).to_have_count(0)
    sketch.expect_saving("saved")


MODEL = """() => [...jupyterapp.shell.currentWidget.content.model.cells]
    .map(cell => [cell.type, cell.sharedModel.getSource()])"""


def test_hangul_typed_with_an_input_method_arrives_whole(open_notebook: Open) -> None:
    notebook = open_notebook(SKETCH)
    notebook.run()
    sketch = notebook.sketch()
    sketch.focus()
    keyboard = sketch.page.context.new_cdp_session(sketch.page)
    # In Hangul mode the N key gives ㅜ: the shortcut goes by the key's place.
    keyboard.send("Input.dispatchKeyEvent", {"type": "rawKeyDown", "code": "KeyN", "key": "ㅜ"})
    sketch.name_field.wait_for()
    for syllable in (("ㅊ", "채", "책"), ("ㅂ", "바", "방")):
        for text in syllable:
            process = {"code": "KeyC", "key": "Process", "windowsVirtualKeyCode": 229}
            keyboard.send("Input.dispatchKeyEvent", {"type": "rawKeyDown", **process})
            keyboard.send("Input.imeSetComposition", {"text": text, "selectionStart": 1, "selectionEnd": 1})
        keyboard.send("Input.insertText", {"text": syllable[-1]})
    sketch.page.keyboard.press("Enter")
    assert labels(sketch.wait_for_file(lambda file: labels(file) != {""})) == {"책방"}


def test_while_the_drawing_is_live_its_stand_in_is_hidden(open_notebook: Open) -> None:
    notebook = open_notebook(SKETCH)
    notebook.run()
    expect(notebook.sketch().canvas).to_be_visible()
    stand_in = notebook.cell().locator(".course-still")
    expect(stand_in).to_have_count(1)
    expect(stand_in).to_be_hidden()
