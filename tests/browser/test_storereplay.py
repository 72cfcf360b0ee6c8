"""The store replay in the real JupyterLab: a log of 500 rows plays, and a branch is told by mouse and keyboard."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Open

pytestmark = pytest.mark.needs("Chromium")

REPLAY = """from course import StoreReplay, load, use
use("ko")
StoreReplay(load("store-log", "log"), load("store-log", "people"))"""


def test_the_neighbourhood_grows_and_a_branch_is_followed(open_notebook: Open) -> None:
    notebook = open_notebook(REPLAY)
    notebook.run_all()
    root = notebook.cell().locator(".course-store")
    expect(root.locator(".store-now")).to_contain_text("0일: 구매 0건")
    root.locator(".transport-speed select").select_option("8")
    root.locator("[data-transport=play]").click()
    expect(root.locator("[data-now=again]")).to_be_visible()
    expect(root.locator(".store-now")).to_contain_text("99일: 구매 366건, 선물 134건")
    root.locator(".store-whose select").focus()
    root.locator(".store-whose select").select_option(label="한결")
    expect(root.locator(".store-told")).to_contain_text("한결에게서 11건이 자라")
    notebook.page.keyboard.press("Tab")
    notebook.page.keyboard.press("Enter")
    expect(root.locator(".store-list tbody tr")).to_have_count(11)
    root.locator(".store-list").get_by_role("button", name="민서").first.click()
    expect(root.locator(".store-told")).to_contain_text("24건이 발굴자의 모임 밖에")
    assert notebook.cells() == 1, "no key reached the notebook"
    expect(notebook.cell().locator(".course-still")).to_be_hidden()


def test_reopened_without_a_kernel_the_picture_stands_in(open_notebook: Open) -> None:
    notebook = open_notebook(REPLAY)
    notebook.run_all()
    expect(notebook.cell().locator(".course-store")).to_be_visible()
    notebook.command("docmanager:save")
    notebook.page.wait_for_function("() => !jupyterapp.shell.currentWidget.context.model.dirty")
    notebook.lab.shut_down(notebook.path)
    notebook.page.goto(notebook.url)
    still = notebook.cell().locator(".course-still img")
    expect(still).to_be_visible()
    assert "구매 366건" in (still.get_attribute("alt") or "")
