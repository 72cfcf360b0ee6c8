"""The panel that says whether the drawing shown is alive, while it is shown."""

import pytest

pytestmark = pytest.mark.needs("Chromium")


def panel(hand):
    return hand.page.get_by_role("tabpanel", name="Is it alive?")


def slide(hand, name, *parts):
    """Drag a slider to parts of its length, one after the other, without letting go."""
    box = hand.page.get_by_role("slider", name=f"{name} slider").bounding_box()
    y = box["y"] + box["height"] / 2
    for at, part in enumerate(parts):
        hand.mouse.move(box["x"] + 8 + part * (box["width"] - 16), y)
        if at == 0:
            hand.mouse.down()


def test_the_panel_is_open_from_the_first_link_on_and_stays_closed_when_closed(sketch):
    hand = sketch()
    hand.add("A", 0.3, 0.3)
    assert not panel(hand).is_visible()
    hand.add("B", 0.7, 0.3)
    hand.join("A", "B")
    panel(hand).wait_for()
    hand.page.get_by_role("tab", name="Is it alive?").click()
    hand.join("B", "A")
    hand.look()
    assert not panel(hand).is_visible()


def test_the_verdict_is_said_in_words_and_by_a_picture_of_its_own(sketch):
    hand = sketch("bookshop")
    panel(hand).get_by_text("It is alive", exact=True).wait_for()
    text = panel(hand).inner_text()
    assert "It is alive" in text
    assert "One ‘A regular’ comes back as 1.232" in text
    assert hand.page.locator(".sk-hundred .sk-gone").count() == 85
    assert "about 85 die out" in text
    left = hand.page.evaluate("parseFloat(document.querySelector('.sk-needle').style.insetInlineStart)")
    assert left == pytest.approx(100 * 1.232 / 2.232)


def test_everything_follows_a_slider_and_the_file_waits_for_the_hand_to_rest(sketch):
    hand = sketch("bookshop")
    panel(hand).get_by_text("It is alive", exact=True).wait_for()
    hand.link("link from A friend").focus()
    hand.page.evaluate("kernel.delay = 0")
    slide(hand, "Rate", 0.35, 0.3, 0.2, 0.1, 0.05)
    panel(hand).get_by_text("It is fading away", exact=True).wait_for()
    hand.page.wait_for_selector("[data-test=alive][data-outcome=fail]")
    shown = hand.page.get_by_label("Rate", exact=True).input_value()
    assert float(shown) < 0.2
    hand.mouse.up()
    assert hand.saved["links"][1]["rate"] == float(shown)
    assert hand.page.evaluate("kernel.writes") <= 2
    assert "It is fading away" in panel(hand).locator(".sk-voice[role=status]").inner_text()
    hand.page.get_by_role("button", name="Undo").click()
    assert hand.saved["links"][1]["rate"] == 0.7
    panel(hand).get_by_text("It is alive", exact=True).wait_for()


def test_the_keyboard_moves_a_slider_too_and_one_undo_takes_the_run_back(sketch):
    hand = sketch("bookshop")
    hand.link("link from A friend").focus()
    slider = hand.page.get_by_role("slider", name="Delay slider")
    slider.focus()
    hand.press("ArrowRight", "ArrowRight", "ArrowRight")
    hand.wait("kernel.network.links[1].delay === 14.3")
    assert slider.get_attribute("aria-valuetext") == "14.3 days"
    hand.press("Control+z")
    hand.wait("kernel.network.links[1].delay === 14")


def test_an_unknown_rate_is_unknown_until_its_slider_is_moved(sketch):
    hand = sketch("unfinished")
    hand.page.locator(".sk-link").nth(1).focus()
    slider = hand.page.get_by_role("slider", name="Rate slider")
    assert slider.get_attribute("aria-valuetext") == "not known yet"
    slider.focus()
    hand.press("ArrowRight")
    hand.wait("kernel.network.links[1].rate === 0.01")


def test_what_a_panel_points_at_is_lit_by_mouse_and_by_keyboard(sketch):
    hand = sketch("bookshop")
    lit = (
        "[...document.querySelectorAll(':is(.sk-node, .sk-link).sk-lit')].map(each => each.dataset.id).sort()"
    )
    loop = panel(hand).get_by_role("button", name="‘A regular’ → ‘A friend’")
    for point in ("hover", "focus"):
        getattr(loop, point)()
        hand.page.wait_for_selector(".sk-lit")
        assert hand.page.evaluate(lit) == ["l1", "l2", "l3", "n1", "n2", "n3"]
        hand.mouse.move(5, 5)
        hand.canvas.focus()
        hand.wait("!document.querySelector('.sk-lit')")
    weakest = panel(hand).get_by_role("button", name="A friend → The bookshop · visits", exact=True)
    weakest.focus()
    hand.page.wait_for_selector(".sk-lit")
    assert hand.page.evaluate(lit) == ["l2"]
    hand.press("Enter")
    assert hand.focused.startswith("link from A friend")


@pytest.mark.parametrize("language", ["ko", "en"])
def test_every_number_says_why_with_its_formula_and_its_source(sketch, language):
    hand = sketch("bookshop", language=language)
    whys = hand.page.locator(".sk-why")
    hand.page.wait_for_selector(".sk-loop")
    assert whys.count() == 5
    for why in whys.all():
        why.locator("summary").focus()
        hand.press("Enter")
        assert why.locator("code").is_visible()
        assert any(year in why.locator("cite").inner_text() for year in ("1963", "2001", "2003", "2007"))
        assert len(why.locator("p").first.inner_text()) > 30


def test_a_number_that_does_not_exist_says_why_and_shows_no_picture(sketch):
    hand = sketch("unfinished")
    card = hand.page.locator(".sk-card", has_text="Of 100 starts")
    card.get_by_text("not known yet").wait_for()
    assert not card.locator(".sk-hundred").is_visible()


def test_a_lesson_can_leave_the_panel_out(sketch):
    hand = sketch("bookshop", vitality="no")
    hand.look()
    assert hand.page.locator("[data-tab=vitality]").count() == 0
    assert hand.page.evaluate("kernel.asked") == []
