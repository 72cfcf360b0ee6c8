"""The sketch in Notebook 7: the other front end that students may have."""

import pytest
from playwright.sync_api import BrowserContext

from tests.browser.lab import Lab
from tests.browser.page import SKETCH, SketchOnPage, labels

pytestmark = pytest.mark.needs("Chromium")


class Notebook7:
    """What a sketch's hands need to know of the page it is on."""

    def __init__(self, lab: Lab, context: BrowserContext, path: str) -> None:
        self.folder = (lab.root / path).parent
        self.page = context.new_page()
        self.page.goto(f"{lab.url}/notebooks/{path}")

    def run(self) -> None:
        """Click into the cell, Shift+Enter, once the kernel is there."""
        self.page.locator(".jp-Notebook .jp-Cell .jp-InputArea-editor").first.click()
        self.page.locator(".jp-Notebook-ExecutionIndicator[data-status=idle]").wait_for(state="attached")
        self.page.keyboard.press("Shift+Enter")


def test_a_network_drawn_in_notebook_7_is_in_the_file_and_says_whether_it_is_alive(
    lab: Lab, context: BrowserContext
) -> None:
    path = "seven/exercise.ipynb"
    lab.write_notebook(path, SKETCH)
    notebook = Notebook7(lab, context, path)
    notebook.run()
    root = notebook.page.locator(".jp-Notebook .sk").first
    root.wait_for()
    sketch = SketchOnPage(notebook, root, notebook.folder / "sketches" / "shop.json")
    sketch.add_by_mouse("책방", 0.3, 0.4)
    sketch.add_by_mouse("단골손님", 0.7, 0.4)
    sketch.link_by_mouse("단골손님", "책방", "추천한다", "선물한 책")
    drawing = sketch.wait_for_file(lambda file: bool(file["links"] and file["links"][0].get("medium")))
    assert labels(drawing) == {"책방", "단골손님"}
    sketch.expect_saving("saved")
    root.locator("[data-tab=vitality]").wait_for()
    notebook.page.close()
    lab.shut_down(path)
