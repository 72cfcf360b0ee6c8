"""What keeps a drawing through restarts, tabs, closed browsers and other notebooks; and the truth when it is not kept."""

import base64
import json
import re

import nbformat
import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Open
from tests.browser.page import SKETCH, NotebookPage, labels, wait_for

pytestmark = pytest.mark.needs("Chromium")


def drawn(open_notebook: Open, *names: str) -> NotebookPage:
    """A notebook whose drawing has these nodes."""
    notebook = open_notebook(SKETCH)
    notebook.run()
    notebook.sketch().focus()
    for name in names:
        notebook.sketch().add_by_keyboard(name)
    notebook.sketch().wait_for_file(lambda file: labels(file) == set(names))
    return notebook


def test_restart_and_run_all_keeps_the_drawing(open_notebook: Open) -> None:
    notebook = drawn(open_notebook, "책방", "손님")
    before = notebook.sketch().file.read_bytes()
    notebook.restart("notebook:restart-run-all")
    sketch = notebook.sketch()
    expect(sketch.nodes).to_have_count(2)
    sketch.expect_saving("saved")
    assert sketch.file.read_bytes() == before
    sketch.focus()
    sketch.add_by_keyboard("카페")
    sketch.wait_for_file(lambda file: labels(file) == {"책방", "손님", "카페"})


def test_two_tabs_stay_in_step_and_lose_no_node(open_notebook: Open) -> None:
    one = drawn(open_notebook, "책방")
    one.save()
    other = open_notebook()
    expect(other.sketch().node("책방")).to_have_count(1)
    names = {"책방"}
    for turn in range(3):
        for tab, person in ((one, "민지"), (other, "지훈")):
            tab.page.bring_to_front()
            tab.sketch().focus()
            tab.sketch().add_by_keyboard(f"{person} {turn}")
            names.add(f"{person} {turn}")
    one.sketch().wait_for_file(lambda file: labels(file) == names)
    for tab in (one, other):
        expect(tab.sketch().nodes).to_have_count(len(names))
        tab.sketch().expect_saving("saved")


def stand_in_svg(notebook: NotebookPage) -> str:
    """The picture below the place of the live drawing, as its SVG."""
    picture = notebook.cell().locator(".course-still img")
    expect(picture).to_be_visible()
    assert picture.evaluate("image => image.decode().then(() => image.naturalWidth)") > 0
    found = re.search("base64,(.+)", picture.get_attribute("src") or "")
    assert found
    return base64.b64decode(found[1]).decode()


def test_reopened_without_its_kernel_the_notebook_shows_the_latest_drawing(open_notebook: Open) -> None:
    notebook = drawn(open_notebook, "책방", "손님")
    outputs = (
        "() => JSON.stringify(jupyterapp.shell.currentWidget.content.model.cells.get(0).outputs.toJSON())"
    )
    # The picture follows a moment after the file.
    latest = len(notebook.page.evaluate(outputs))
    notebook.sketch().add_by_keyboard("카페")
    wait_for(lambda: len(notebook.page.evaluate(outputs)) > latest)
    notebook.page.wait_for_timeout(600)
    notebook.save()
    notebook.page.close()
    notebook.lab.shut_down(notebook.path)
    svg = stand_in_svg(open_notebook())
    assert all(name in svg for name in ("책방", "손님", "카페"))


def test_a_notebook_from_somebody_else_shows_its_drawing_before_it_is_trusted(open_notebook: Open) -> None:
    notebook = drawn(open_notebook, "책방")
    notebook.page.wait_for_timeout(600)
    notebook.save()
    foreign = nbformat.read(notebook.folder / "exercise.ipynb", as_version=4)
    foreign.cells[0].source += "  # from another machine"
    path = notebook.path.replace("exercise", "foreign")
    nbformat.write(foreign, notebook.lab.root / path)
    assert "책방" in stand_in_svg(open_notebook(path=path))
    notebook.lab.shut_down(path)


def test_a_kernel_restarted_without_running_the_cell_says_not_saved_and_gives_the_edit_back(
    open_notebook: Open,
) -> None:
    notebook = drawn(open_notebook, "책방")
    notebook.restart()
    sketch = notebook.sketch()
    sketch.focus()
    sketch.add_by_keyboard("손님")
    sketch.expect_saving("lost")
    expect(sketch.root.locator(".sk-saving")).to_contain_text("저장 안 됨")
    assert labels(sketch.on_disk()) == {"책방"}
    notebook.run()
    notebook.wait_until_idle()
    offer = notebook.sketch().root.locator(".sk-offer")
    expect(offer).to_be_visible()
    offer.locator("button").first.click()
    notebook.sketch().wait_for_file(lambda file: labels(file) == {"책방", "손님"})
    notebook.sketch().expect_saving("saved")


def test_two_kernels_on_one_drawing_keep_both_and_say_so(open_notebook: Open) -> None:
    mine = drawn(open_notebook, "책방")
    theirs = open_notebook(SKETCH, path=mine.path.replace("exercise", "other"))
    theirs.run()
    theirs.sketch().focus()
    theirs.sketch().add_by_keyboard("그쪽 손님")
    theirs.sketch().wait_for_file(lambda file: "그쪽 손님" in labels(file))
    mine.page.bring_to_front()
    mine.sketch().focus()
    mine.page.keyboard.press("n")
    mine.page.keyboard.type("내 손님")
    mine.page.keyboard.press("Enter")
    expect(mine.sketch().root.locator(".sk-alert").first).to_contain_text("conflict")
    kept = [json.loads(path.read_text()) for path in mine.sketch().file.parent.glob("shop*.json")]
    assert {"그쪽 손님", "책방"} <= labels(mine.sketch().on_disk())
    assert "책방" in set.intersection(*map(labels, kept))
    assert len(kept) >= 2
    mine.lab.shut_down(theirs.path)
