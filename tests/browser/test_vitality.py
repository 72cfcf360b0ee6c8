"""The panel of numbers and a puzzle, in the real JupyterLab with the real Python."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Open

pytestmark = pytest.mark.needs("Chromium")

PUZZLE = 'from course import Sketch, load, use\nuse("ko")\np = Sketch("shop", puzzle=load("puzzles", "weak-link"))\np'


def test_a_slider_is_followed_by_the_panel_and_solves_the_puzzle_in_one_edit(open_notebook: Open) -> None:
    notebook = open_notebook(PUZZLE, "p.solved")
    notebook.run()
    root = notebook.sketch().root
    expect(root.locator(".sk-verdict")).to_contain_text("단골 한 명이 0.72명으로 돌아와요")
    root.locator(".sk-link[aria-label^='이웃에서']").focus()
    slider = root.locator("input[name=rate-slide]")
    slider.scroll_into_view_if_needed()
    box = slider.bounding_box()
    assert box is not None
    y = box["y"] + box["height"] / 2
    mouse = notebook.page.mouse
    mouse.move(box["x"] + 8 + 0.1 * (box["width"] - 16), y)
    mouse.down()
    mouse.move(box["x"] + 8 + 0.3 * (box["width"] - 16), y, steps=8)
    expect(root.locator(".sk-puzzle")).to_have_attribute("data-solved", "yes")
    expect(root.locator(".sk-verdict")).to_have_attribute("data-state", "alive")
    mouse.up()
    notebook.sketch().expect_saving("saved")
    file = notebook.sketch().on_disk()
    assert 0.42 <= file["links"][2]["rate"] <= 1
    assert file["revision"] <= 2, "the file waits until the hand rests"
    notebook.run(1)
    expect(notebook.cell(1).locator(".jp-OutputArea-output")).to_contain_text("True")
