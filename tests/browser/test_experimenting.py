"""An experiment card in the real JupyterLab, with the links of a sketch in the same notebook."""

import json

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Open

pytestmark = pytest.mark.needs("Chromium")

CARD = """from course import ExperimentCard, Sketch, load
mine = Sketch("shop", start=load("mvn-cards", "bookshop"))
card = ExperimentCard("photo", drawing=mine)
card"""
TEXTS = {
    "change": "사진 카드",
    "people": "단골",
    "count": "친구에게 보냄",
    "persist": "늘린다",
    "pivot": "바꾼다",
}


def test_a_threshold_is_locked_then_counted_and_all_of_it_survives_a_restart(open_notebook: Open) -> None:
    notebook = open_notebook(CARD)
    notebook.run_all()
    card, keys = notebook.cell().locator(".course-experiment"), notebook.page.keyboard
    card.get_by_label("바꾸는 링크").first.select_option("단골손님 → 책: 선물한다 (손글씨 쪽지)")
    for name, text in TEXTS.items():
        card.locator(f"[name={name}]").fill(text)
    card.locator("[name=tries]").fill("20")
    card.locator("[name=goal]").fill("30")
    card.get_by_role("button", name="계획 잠그기").click()
    expect(card.get_by_label("해 본 수")).to_be_focused()
    term = card.locator(".plan-list dt").first.bounding_box()
    assert term
    assert term["width"] > 150, "Lab's own rule for terms squeezes the locked plan"
    keys.type("20")
    keys.press("Tab")
    keys.type("11")
    keys.press("Enter")
    expect(card.locator(".decision")).to_have_text("계속한다. 늘린다")
    expect(card.locator(".saving")).to_have_attribute("data-saving", "saved")
    kept = json.loads((notebook.folder / "experiments" / "photo.json").read_text())
    (cycle,) = kept["cycles"]
    assert cycle["plan"]["goal"] == 30
    assert [(count["tried"], count["succeeded"]) for count in cycle["counts"]] == [(20, 11)]
    assert cycle["locked"] <= cycle["counts"][0]["at"]
    notebook.restart("notebook:restart-run-all")
    expect(card.locator(".decision")).to_have_text("계속한다. 늘린다")
    card.get_by_role("button", name="처음부터 새로").click()
    expect(card.get_by_role("article", name="사이클 2")).to_be_visible()
    assert notebook.cells() == 1
