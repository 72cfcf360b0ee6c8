"""Copying between notebooks and going back, in a real JupyterLab."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Open
from tests.browser.page import SKETCH, labels

pytestmark = pytest.mark.needs("Chromium")


def test_a_copy_goes_from_one_notebook_to_another_and_an_earlier_version_comes_back(
    open_notebook: Open,
) -> None:
    one = open_notebook(SKETCH)
    one.run()
    sketch = one.sketch()
    sketch.canvas.wait_for()
    sketch.focus()
    sketch.add_by_keyboard("단골손님")
    sketch.add_by_keyboard("책방")
    sketch.link_by_keyboard(1, "추천한다", "편지")
    sketch.focus()
    one.page.keyboard.press("Control+a")
    one.page.keyboard.press("Control+c")
    cells = one.cells()

    other = open_notebook(SKETCH, path="other-notebook/exercise.ipynb")
    other.run()
    pasted = other.sketch()
    pasted.canvas.wait_for()
    pasted.focus()
    other.page.keyboard.press("Control+v")
    found = pasted.wait_for_file(lambda drawing: len(drawing["nodes"]) == 2)
    assert labels(found) == {"단골손님", "책방"}
    assert [link["medium"] for link in found["links"]] == ["편지"]
    assert one.cells() == cells, "the notebook's own copy and paste were not meant"

    one.page.bring_to_front()
    one.page.keyboard.press("Delete")
    sketch.wait_for_file(lambda drawing: not drawing["nodes"])
    sketch.root.locator("[data-tab=versions]").click()
    sketch.root.locator(".sk-version").nth(1).click()
    expect(sketch.root.locator(".sk-preview")).to_contain_text("책방")
    sketch.root.locator(".sk-preview button").click()
    back = sketch.wait_for_file(lambda drawing: len(drawing["nodes"]) == 2)
    assert [link["medium"] for link in back["links"]] == ["편지"]
