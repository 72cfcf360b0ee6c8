"""The cascade stage in the real JupyterLab: seeds by hand and by keys are Python's, and nothing is lost in the page."""

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.conftest import Open
from tests.browser.page import NotebookPage, wait_for

pytestmark = pytest.mark.needs("Chromium")

STAGE = 'from course import CascadeStage\nstage = CascadeStage("two-hundred", seeds=3, chance=0.3)\nstage'
ASK = 'print("seeds", len(stage.seeds), stage.compare(100)["seeding"].nunique())'


def resting(notebook: NotebookPage, shape: Locator) -> dict[str, float]:
    """Where the map is once outputs that arrive late have stopped pushing it down."""

    def rests() -> dict[str, float] | None:
        shape.scroll_into_view_if_needed()
        before = shape.bounding_box()
        notebook.page.wait_for_timeout(100)
        after = shape.bounding_box()
        return dict(after) if after and before == after else None

    found: dict[str, float] = wait_for(rests)
    return found


def test_seeds_pressed_and_walked_to_spread_and_are_compared(open_notebook: Open) -> None:
    notebook = open_notebook(STAGE, ASK)
    notebook.run()
    root = notebook.cell().locator(".course-cascade")
    chart, keys = root.locator(".cs-map"), notebook.page.keyboard
    expect(root.locator(".cs-hint")).to_contain_text("3명")
    box = resting(notebook, chart)
    notebook.page.mouse.click(box["x"] + 0.3 * box["width"], box["y"] + 0.5 * box["height"])
    expect(root.locator(".cs-chip")).to_have_count(1)
    for key in ("PageDown", "ArrowDown", "Space"):
        keys.press(key)
    expect(root.locator(".cs-chip")).to_have_count(2)
    assert notebook.cells() == 2, "no key reached Lab"
    root.locator(".transport-speed select").select_option("8")
    root.locator("[data-transport=play]").click()
    expect(root.locator("[data-now=again]")).to_be_visible()
    expect(root.locator(".cs-shape li").first).to_contain_text("200명 가운데")
    root.locator("[data-do=contest]").click()
    expect(root.locator(".cs-sentence")).to_contain_text("1,000번", timeout=30_000)
    expect(root.locator(".cs-rows li")).to_have_count(5)
    notebook.run(1)
    expect(notebook.cell(1).locator(".jp-OutputArea-output")).to_contain_text("seeds 2 5")


def test_reopened_without_a_kernel_the_map_with_its_seeds_is_there(open_notebook: Open) -> None:
    notebook = open_notebook(STAGE)
    notebook.run()
    root = notebook.cell().locator(".course-cascade")
    expect(root.locator(".cs-hint")).not_to_be_empty()
    expect(notebook.cell().locator(".course-still")).to_be_hidden()
    root.locator(".cs-find summary").click()
    root.locator(".cs-list input").first.check()
    expect(root.locator(".cs-chip")).to_have_count(1)
    expect(notebook.cell().locator(".course-still figcaption")).to_contain_text(
        "씨앗 1명: 1번", timeout=10_000
    )
    notebook.save()
    notebook.lab.shut_down(notebook.path)
    again = open_notebook()
    still = again.cell().locator(".course-still img")
    expect(still).to_be_visible()
    assert "씨앗 1명: 1번" in (still.get_attribute("alt") or "")
