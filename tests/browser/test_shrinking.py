"""Lessons 1 and 4 in the real JupyterLab: degrees are counted while one draws, and the market is shrunk."""

import shutil
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Open
from tests.browser.lab import REPOSITORY, Lab
from tests.browser.page import NotebookPage, SketchOnPage

pytestmark = pytest.mark.needs("Chromium")

DEGREES = 'from course import Sketch, use\nuse("ko")\nSketch("shop", tests=False, degrees=True)'


@pytest.fixture
def lesson_4(lab: Lab, open_notebook: Open) -> NotebookPage:
    folder = lab.root / "shrinking" / "04-test-and-shrink"
    ignored = shutil.ignore_patterns("sketches", "predictions", "*.py")
    shutil.copytree(REPOSITORY / "lessons" / folder.name, folder, ignore=ignored)
    notebook = open_notebook(path=f"shrinking/{folder.name}/lesson.ko.ipynb")
    notebook.run_all()
    return notebook


def test_degrees_are_counted_while_one_draws(open_notebook: Open) -> None:
    notebook = open_notebook(DEGREES)
    notebook.run()
    sketch = notebook.sketch()
    sketch.add_by_mouse("수아", 0.3, 0.5)
    sketch.add_by_mouse("도현", 0.7, 0.5)
    sketch.link_by_mouse("수아", "도현", "보낸다", "지도")
    panel = sketch.root.get_by_role("tabpanel", name="차수와 밀도")
    expect(panel).to_contain_text("1 ÷ (2 × 1)")
    expect(panel.locator(".sk-figure")).to_have_text("0.5")
    panel.get_by_role("button", name="도현").press("Enter")
    expect(sketch.node("도현")).to_be_focused()
    sketch.expect_saving("saved")


def test_the_market_is_cut_back_by_mouse_and_by_keyboard_until_it_is_solved(lesson_4: NotebookPage) -> None:
    root = lesson_4.page.locator(".course-face.sk", has_text="퍼즐")
    sketch = SketchOnPage(lesson_4, root, Path(lesson_4.folder) / "sketches" / "market.json")
    panel = root.get_by_role("tabpanel", name="잘라 보기")
    sketch.focus()
    sketch.page.keyboard.press("x")
    for name in ("같은 동 이웃", "먼 동네 사람"):
        sketch.page.mouse.click(*sketch.middle(name))
        expect(panel.locator(".sk-taken")).to_contain_text(name)
    sketch.node("관리사무소").focus()
    sketch.page.keyboard.press("Enter")
    expect(panel.locator(".sk-taken li")).to_have_count(3)
    expect(panel.locator(".sk-outcome")).to_contain_text("1.12")
    assert not sketch.file.exists()
    panel.get_by_role("button", name="이대로 자르기").click()
    expect(root.locator(".sk-puzzle")).to_have_attribute("data-solved", "yes")
    kept = sketch.wait_for_file(lambda file: len(file["links"]) == 3)
    assert {link["id"] for link in kept["links"]} == {"list", "see", "turn"}
