"""The growth lab in the real JupyterLab: draw, turn, keep; by mouse and by keyboard."""

import json

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Open

pytestmark = pytest.mark.needs("Chromium")

LAB = 'from course import GrowthLab\nGrowthLab("fan", k=1.5, cycle=14, days=112)'


def test_the_lab_opens_with_the_line_and_follows_the_sliders(open_notebook: Open) -> None:
    notebook = open_notebook(LAB)
    notebook.run_all()
    lab, keys = notebook.cell().locator(".course-growth"), notebook.page.keyboard
    graph = lab.locator(".open .graph")
    graph.scroll_into_view_if_needed()
    graph.focus()
    for key in ("ArrowUp", "End", *["PageUp"] * 5):
        keys.press(key)
    lab.get_by_role("button", name="이 예측으로 정하기").click()
    told = lab.locator(".lab-told")
    expect(told).to_contain_text("가운데 실험은")
    before = told.inner_text()
    lab.locator("input[name=seeds]").focus()
    for _ in range(9):
        keys.press("ArrowRight")
    expect(told).not_to_have_text(before)
    expect(told).to_contain_text("하나도 없어요")
    slider = lab.locator("input[name=crowd]")
    slider.scroll_into_view_if_needed()
    box = slider.bounding_box()
    assert box is not None
    notebook.page.mouse.click(box["x"] + 10, box["y"] + box["height"] / 2)
    expect(slider).to_have_attribute("aria-valuetext", "500명")
    kept = json.loads((notebook.folder / "predictions" / "fan.json").read_text())
    assert kept["answer"][0] == [0, pytest.approx(2.4, abs=0.01)]
    assert notebook.cells() == 1
    notebook.restart("notebook:restart-run-all")
    expect(told).to_have_text(before)
