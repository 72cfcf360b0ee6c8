"""A puzzle over the drawing: held, counted, judged by Python, with hints and a way back."""

import pytest

pytestmark = pytest.mark.needs("Chromium")


def card(hand):
    return hand.page.get_by_role("region", name="Puzzle")


def test_a_puzzle_is_solved_by_mouse_and_said_to_be(sketch):
    hand = sketch(puzzle="one-link")
    card(hand).get_by_text("it is not alive yet").wait_for()
    assert "New links 0 / 1" in card(hand).inner_text()
    hand.join("Wedding guest", "Customer")
    hand.page.get_by_role("textbox", name="Rate").fill("0.8")
    card(hand).get_by_text("Solved!").wait_for()
    assert card(hand).get_attribute("data-solved") == "yes"
    assert hand.said.startswith("Solved!")
    assert "New links 1 / 1" in card(hand).inner_text()


def test_a_puzzle_is_solved_by_keyboard_alone(sketch):
    hand = sketch(puzzle="weak-link")
    hand.canvas.focus()
    hand.press("ArrowRight")
    while not hand.focused.startswith("link from Neighbour"):
        hand.press("Tab")
    hand.press("i")
    hand.page.get_by_role("slider", name="Rate slider").focus()
    for _ in range(22):
        hand.press("ArrowRight")
    card(hand).get_by_text("Solved!").wait_for()
    hand.wait("kernel.network.links[2].rate === 0.42")


def test_more_than_is_allowed_is_drawn_but_not_solved(sketch):
    hand = sketch(puzzle="one-link")
    hand.join("Wedding guest", "Customer")
    hand.page.get_by_role("textbox", name="Rate").fill("0.8")
    card(hand).get_by_text("Solved!").wait_for()
    hand.join("Bouquet", "Customer")
    card(hand).get_by_text("You drew 2 new links; 1 are allowed").wait_for()
    assert card(hand).get_attribute("data-solved") is None
    hand.press("Escape", "Delete")
    card(hand).get_by_text("Solved!").wait_for()


def test_what_is_given_is_held_whatever_is_tried_and_the_reason_is_said(sketch):
    hand = sketch(puzzle="one-link")
    hand.node("Bouquet").focus()
    hand.press("Delete")
    assert hand.said == "This puzzle does not let you change: Bouquet."
    assert card(hand).get_by_text("does not let you change").is_visible()
    hand.press("Enter")
    hand.keys.type("x")
    hand.press("Enter")
    assert "does not let you change" in hand.said
    assert hand.page.get_by_label("Name", exact=True).is_disabled()
    assert hand.page.get_by_role("button", name="Delete node").is_disabled()
    assert hand.page.get_by_role("button", name="Draw a link").is_enabled()
    hand.link("link from Customer").focus()
    assert hand.page.get_by_role("slider", name="Rate slider").is_disabled()
    assert hand.page.evaluate("kernel.received") == []
    assert "Bouquet" in " ".join(hand.shown)


def test_a_node_may_be_moved_and_what_was_added_taken_away(sketch):
    hand = sketch(puzzle="one-link")
    card(hand).get_by_text("it is not alive yet").wait_for()
    x, y = hand.middle("Bouquet")
    hand.drag((x, y), (x + 60, y))
    assert hand.saved["nodes"][2]["x"] > 400
    hand.add("Mine", 0.9, 0.85)
    hand.node("Mine").focus()
    hand.press("Delete")
    assert len(hand.saved["nodes"]) == 4


def test_hints_come_one_at_a_time_and_starting_over_is_one_undo(sketch):
    hand = sketch(puzzle="one-link")
    for left in (2, 1, 0):
        card(hand).get_by_role("button", name="hint").click()
        assert card(hand).locator(".sk-hints li").count() == 3 - left
    assert card(hand).get_by_role("button", name="No more hints").is_disabled()
    assert card(hand).get_by_role("button", name="Start over").is_disabled()
    hand.join("Wedding guest", "Customer")
    hand.press("Escape")
    assert len(hand.saved["links"]) == 4
    card(hand).get_by_role("button", name="Start over").click()
    hand.wait("kernel.network.links.length === 3")
    hand.page.get_by_role("button", name="Undo").click()
    hand.wait("kernel.network.links.length === 4")


def test_a_cutting_puzzle_is_tried_with_the_scissors_and_then_kept(sketch):
    hand = sketch(puzzle="stop-the-rumour")
    hand.canvas.focus()
    hand.press("x")
    hand.link("link from An acquaintance").focus()
    hand.press("Enter")
    hand.page.get_by_role("button", name="Keep it so").click()
    card(hand).get_by_text("Solved!").wait_for()
    assert len(hand.saved["links"]) == 4


@pytest.mark.parametrize("language", ["ko", "en"])
def test_the_puzzle_stays_with_the_drawing_in_the_file(sketch, language):
    hand = sketch(puzzle="third-person", language=language)
    hand.add("할머니", 0.5, 0.8)
    assert hand.saved["puzzle"]["make"] == "tests"
