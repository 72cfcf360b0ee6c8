"""The journey board in a real JupyterLab: mouse and keyboard, its file, and the sketch of the same name beside it."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Open
from tests.browser.page import SketchOnPage

pytestmark = pytest.mark.needs("Chromium")

BOARD = """from course import JourneyBoard, Sketch, load, use
use("ko")
board = JourneyBoard("shop", start=load("journeys", "tv"))
board"""
SKETCH = 'Sketch("shop")'
SAYS = 'print("K", round(board.chain.k.value, 2))'


def test_a_journey_is_closed_on_the_board_and_seen_as_a_drawing_and_in_python(open_notebook: Open) -> None:
    notebook = open_notebook(BOARD, SKETCH, SAYS)
    page = notebook.page
    notebook.run(0)
    board = notebook.cell(0).locator(".jb")
    expect(board.locator(".jb-break")).to_have_text("끊김: 공유에서 발견으로 이어지지 않음.")
    expect(notebook.cell(0).locator(".course-still")).to_be_hidden()
    notebook.run(1)
    drawing = SketchOnPage(
        notebook, notebook.cell(1).locator(".sk"), notebook.folder / "sketches" / "shop.json"
    )
    expect(drawing.root.locator(".sk-node")).to_have_count(5)
    cells = notebook.cells()

    join = board.get_by_role("button", name="돌아오는 길 잇기")
    join.scroll_into_view_if_needed()
    join.click()
    back = board.locator(".jb-back .jb-card")
    expect(back.locator("[name=action]")).to_be_focused()
    page.keyboard.type("기다린다")
    page.keyboard.press("Tab")
    page.keyboard.type("내일 밤의 다음 회")
    page.keyboard.press("Tab")
    page.keyboard.type("20")
    expect(board.locator(".jb-k")).to_have_text("K 1.30")
    found = drawing.wait_for_file(lambda file: file["links"][-1].get("rate") == 20)
    assert found["links"][-1]["medium"] == "내일 밤의 다음 회"
    expect(drawing.root.locator(".sk-link")).to_have_count(5)

    slider = board.locator("[data-link=share]").get_by_role("slider")
    box = slider.bounding_box()
    assert box
    at = box["height"] / 2
    slider.drag_to(
        slider,
        source_position={"x": 0.6 * box["width"], "y": at},
        target_position={"x": box["width"] - 2, "y": at},
    )
    expect(board.locator(".jb-k")).to_have_text("K 2.16")
    drawing.wait_for_file(lambda file: file["links"][3]["rate"] == 1)
    assert notebook.cells() == cells, "letters typed on the board reached the notebook"

    notebook.run(2)
    expect(notebook.cell(2).locator(".jp-OutputArea-output")).to_have_text("K 2.16")


def test_after_a_restart_the_board_shows_what_was_saved_and_without_a_kernel_its_table_stays(
    open_notebook: Open,
) -> None:
    notebook = open_notebook(BOARD)
    notebook.run(0)
    board = notebook.cell(0).locator(".jb")
    medium = board.locator("[data-link=share] [name=medium]")
    medium.fill("엘리베이터")
    expect(board).to_have_attribute("data-saving", "saved")
    notebook.restart()
    notebook.run(0)
    expect(notebook.cell(0).locator(".jb [data-link=share] [name=medium]")).to_have_value("엘리베이터")
    notebook.save()
    notebook.lab.shut_down(notebook.path)
    notebook.load()
    still = notebook.cell(0).locator(".course-still")
    expect(still).to_be_visible()
    expect(still).to_contain_text("엘리베이터")
