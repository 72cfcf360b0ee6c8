"""A board behind a prediction, in the real JupyterLab: shut, then live in its place, kept, and seen without a kernel."""

import json

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Open

pytestmark = pytest.mark.needs("Chromium")

CELLS = [
    'from course import ParticipationBoard, Predict, use\nuse("en")\n'
    'share = Predict("share", "How much without the host?", number=(0, 100, "%"))\nshare',
    'share.opens(ParticipationBoard("party", guests=6))',
]


def test_a_board_opens_in_its_place_with_the_prediction_and_keeps_what_is_pressed(
    open_notebook: Open,
) -> None:
    notebook = open_notebook(*CELLS)
    notebook.run_all()
    page, gate = notebook.page, notebook.cell(1)
    expect(gate.locator(".course-board")).to_have_count(0)
    page.get_by_role("spinbutton").fill("30")
    page.get_by_role("button", name="Lock in my prediction").click()
    board = gate.locator(".course-board")
    expect(board).to_have_count(1)
    board.locator("[data-mark][role=button]").first.click()
    expect(board.locator(".saving")).to_have_text("saved")
    kept = json.loads((notebook.folder / "boards" / "party.json").read_text("utf-8"))
    assert sum(map(len, (each for each in kept["setting"].values() if isinstance(each, list)))) == 1
    expect(gate.locator(".course-still")).to_be_hidden()
    notebook.save()
    notebook.lab.shut_down(notebook.path)
    notebook.load()
    expect(gate.locator(".course-still img")).to_be_visible()
    notebook.run_all()
    expect(gate.locator(".course-board [aria-pressed=true]")).to_have_count(1)
