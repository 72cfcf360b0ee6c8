"""Play in the real JupyterLab: Python tells the history, an edit in between is kept, nothing is written by watching."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Open
from tests.browser.page import SKETCH

pytestmark = pytest.mark.needs("Chromium")


def test_a_drawing_is_filled_in_runs_and_is_run_a_thousand_times(open_notebook: Open) -> None:
    notebook = open_notebook(SKETCH)
    notebook.run()
    sketch = notebook.sketch()
    sketch.add_by_mouse("책방", 0.3, 0.4)
    sketch.add_by_mouse("단골손님", 0.7, 0.4)
    sketch.link_by_mouse("책방", "단골손님", "추천한다", "선물한 책")
    panel = sketch.root.locator(".play")
    sketch.root.locator("[data-tab=play]").click()
    for value in ("6", "3"):
        panel.locator("[data-play=fill]").click()
        notebook.page.keyboard.type(value)
        notebook.page.keyboard.press("Enter")
    saved = sketch.wait_for_file(lambda file: file["links"][0].get("delay") == 3)
    panel.locator("[data-transport=play]").click()
    expect(panel.locator("[data-now=again]")).to_be_visible()
    expect(panel.locator(".play-now")).to_contain_text("3")
    panel.locator("[data-play=many]").click()
    expect(panel.locator(".play-sentence")).to_contain_text("1,000", timeout=20_000)
    expect(panel.locator(".dots-picture > g")).to_have_count(100)
    sketch.expect_saving("saved")
    assert sketch.on_disk() == saved
