"""Taking parts away for trial: by mouse and by keyboard, and nothing is written."""

import pytest

pytestmark = pytest.mark.needs("Chromium")

CUT = "[...document.querySelectorAll(':is(.sk-node, .sk-link).sk-cut')].map(each => each.dataset.id).sort()"


def panel(hand):
    return hand.page.get_by_role("tabpanel", name="Snip")


def test_a_click_takes_a_part_away_for_trial_and_another_puts_it_back(sketch):
    hand = sketch("bookshop")
    hand.page.get_by_role("button", name="Snip", exact=True).click()
    hand.mouse.click(*hand.middle("The bookshop"))
    panel(hand).get_by_text("Without ‘The bookshop’, these tests break").wait_for()
    assert hand.page.evaluate(CUT) == ["l2", "l3", "n2"]
    hand.page.wait_for_selector("[data-test=return][data-outcome=fail]")
    assert "K 1.232 → 0" in panel(hand).inner_text()
    hand.mouse.click(*hand.middle("The bookshop"))
    hand.page.wait_for_selector("[data-test=return][data-outcome=pass]")
    assert hand.page.evaluate(CUT) == []
    assert hand.page.evaluate("kernel.received") == []


def test_all_of_it_works_by_keyboard_and_is_said(sketch):
    hand = sketch("bookshop")
    hand.canvas.focus()
    hand.press("x")
    hand.look()
    assert "Snipping" in hand.said
    hand.press("ArrowRight", "Tab", "Enter")
    panel(hand).get_by_text("these tests break").wait_for()
    link = hand.link("link from A regular to A friend")
    assert link.get_attribute("aria-description") == "taken away for trial"
    hand.press("Tab", "Delete")
    hand.wait("document.querySelectorAll('.sk-taken li').length === 2")
    hand.press("Escape")
    hand.look()
    assert "The drawing is as it was" in hand.said
    assert hand.page.evaluate(CUT) == []
    assert link.get_attribute("aria-description") is None
    assert hand.page.evaluate("kernel.received") == []
    assert hand.page.get_by_role("tabpanel", name="Is it alive?").is_visible()


def test_cuts_are_put_back_one_by_one_or_all(sketch):
    hand = sketch("bookshop")
    hand.canvas.focus()
    hand.press("x", "ArrowRight", "Enter", "Tab", "Enter")
    hand.wait("document.querySelectorAll('.sk-taken li').length === 2")
    panel(hand).get_by_role("button", name="Put back: A regular").click()
    hand.wait("document.querySelectorAll('.sk-taken li').length === 1")
    assert hand.page.evaluate(CUT) == ["l1"]
    panel(hand).get_by_role("button", name="Put all back").click()
    hand.wait("document.querySelectorAll('.sk-taken li').length === 0")
    assert hand.page.evaluate(CUT) == []


def test_escape_ends_the_snipping_from_the_panel_too_and_the_keyboard_is_never_lost(sketch):
    hand = sketch("bookshop")
    hand.canvas.focus()
    hand.press("x", "ArrowRight", "Enter")
    panel(hand).get_by_role("button", name="Put all back").press("Enter")
    hand.wait("document.querySelectorAll('.sk-taken li').length === 0")
    assert hand.focused.startswith("A regular")
    panel(hand).get_by_text("Try every cut").focus()
    hand.press("Escape")
    hand.look()
    assert "The drawing is as it was" in hand.said
    assert hand.focused.startswith("A regular")


def test_keeping_it_so_is_one_edit_and_one_undo(sketch):
    hand = sketch("bookshop")
    hand.canvas.focus()
    hand.press("x", "ArrowRight", "Tab", "Enter", "Tab", "Tab", "Enter")
    hand.wait("document.querySelectorAll('.sk-taken li').length === 2")
    panel(hand).get_by_role("button", name="Keep it so").click()
    network = hand.saved
    assert [link["id"] for link in network["links"]] == ["l2"]
    assert len(network["nodes"]) == 3
    hand.page.get_by_role("button", name="Undo").click()
    assert [link["id"] for link in hand.saved["links"]] == ["l1", "l2", "l3"]


def test_every_cut_is_a_table_that_lights_up_what_it_names(sketch):
    hand = sketch("bookshop")
    hand.canvas.focus()
    hand.press("x")
    panel(hand).get_by_text("Try every cut").click()
    rows = panel(hand).locator("tbody tr")
    rows.first.wait_for()
    assert rows.count() == 6
    assert "any one of the 6" in panel(hand).inner_text()
    assert rows.nth(4).inner_text().split("\t")[1:] == ["Return, Alive", "0"]
    rows.nth(4).get_by_role("button").focus()
    hand.page.wait_for_selector(".sk-link.sk-lit")
    assert hand.page.locator(":is(.sk-node, .sk-link).sk-lit").count() == 1
