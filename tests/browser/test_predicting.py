"""Predicting and handing in, in the real JupyterLab."""

import json
import re
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Open
from tests.browser.page import SKETCH

pytestmark = pytest.mark.needs("Chromium")

NUMBER = 'from course import Predict\nreach = Predict("reach", "몇 명이 알게 될까요?", number=(0, 500, "명"))\nreach'
CURVE = 'from course import Predict\ngrowth = Predict("growth", "그려 보세요", curve=("날", "명", 10, 100))\ngrowth'
CHOICE = 'from course import Predict\nway = Predict("way", "어떻게 될까요?", choices=["늘어난다", "줄어든다"])\nway'


def test_a_run_opens_by_itself_when_the_prediction_is_locked_in(open_notebook: Open) -> None:
    notebook = open_notebook(NUMBER, "reach.reveal(lambda: 312)")
    notebook.run_all()
    outcome = notebook.cell(1).locator(".course-reveal")
    expect(outcome).to_contain_text("아직 닫혀 있어요")
    card = notebook.cell().locator(".course-predict")
    expect(card.get_by_role("button")).to_be_disabled()
    card.get_by_role("spinbutton").fill("120")
    card.get_by_role("button").click()
    expect(outcome).to_contain_text("312명")
    expect(outcome).to_contain_text("192명")
    expect(card).to_contain_text("120명")
    kept = json.loads((notebook.folder / "predictions" / "reach.json").read_text())
    assert kept["answer"] == 120
    notebook.restart("notebook:restart-run-all")
    expect(outcome).to_contain_text("312명")


def test_a_choice_and_a_curve_are_given_by_keyboard_alone(open_notebook: Open) -> None:
    notebook = open_notebook(CHOICE, CURVE)
    notebook.run_all()
    page, keys = notebook.page, notebook.page.keyboard
    notebook.cell().get_by_role("radio").first.focus()
    keys.press("ArrowDown")
    keys.press("Tab")
    keys.press("Enter")
    expect(notebook.cell().locator(".given")).to_contain_text("줄어든다")
    notebook.cell(1).get_by_role("slider").focus()
    for key in ("ArrowUp", "ArrowUp", "End", *["PageUp"] * 5):
        keys.press(key)
    expect(page.get_by_role("slider")).to_have_attribute("aria-valuetext", re.compile("54"))
    keys.press("Tab")
    keys.press("Tab")
    keys.press("Enter")
    expect(notebook.cell(1).locator(".given .mine")).to_be_visible()
    kept = json.loads((notebook.folder / "predictions" / "growth.json").read_text())
    assert kept["answer"] == [[0, 4], [10, 54]]
    assert notebook.cells() == 2


def test_a_curve_drawn_with_the_mouse_is_kept(open_notebook: Open) -> None:
    notebook = open_notebook(CURVE)
    notebook.run()
    graph = notebook.cell().locator(".graph")
    graph.scroll_into_view_if_needed()
    box = graph.bounding_box()
    assert box is not None
    scale = box["width"] / 480
    mouse = notebook.page.mouse
    mouse.move(box["x"] + 56 * scale, box["y"] + 236 * scale)
    mouse.down()
    mouse.move(box["x"] + 464 * scale, box["y"] + 30 * scale, steps=8)
    mouse.up()
    notebook.cell().get_by_role("button", name="이 예측으로 정하기").click()
    expect(notebook.cell().locator(".given .mine")).to_be_visible()
    points = json.loads((notebook.folder / "predictions" / "growth.json").read_text())["answer"]
    assert len(points) == 21
    assert all(abs(y - 10 * x) < 6 for x, y in points)


def test_handing_in_saves_the_notebook_and_offers_what_is_in_the_zip(open_notebook: Open) -> None:
    notebook = open_notebook(SKETCH, 'from course import HandIn\nHandIn("03-draw-the-mvn")')
    notebook.run_all()
    sketch = notebook.sketch()
    sketch.focus()
    sketch.add_by_keyboard("책방")
    sketch.wait_for_file(lambda file: bool(file["nodes"]))
    card = notebook.cell(1).locator(".course-handin")
    card.get_by_role("button").click()
    link = card.get_by_role("link")
    with notebook.page.expect_download() as download:
        link.click()
    with ZipFile(BytesIO(Path(download.value.path()).read_bytes())) as archive:
        assert archive.namelist() == ["exercise.ipynb", "sketches/shop.json"]
        assert b"course-still" in archive.read("exercise.ipynb")
    assert download.value.suggested_filename == "03-draw-the-mvn.zip"
    assert (notebook.folder / "hand-in" / "03-draw-the-mvn.zip").is_file()
    expect(card.locator(".warning")).to_have_count(0)
    expect(card).to_contain_text("sketches/shop.json")
