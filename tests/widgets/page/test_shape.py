"""The panel of degrees on the page: it keeps up with every link, by mouse and for a screen reader."""

import pytest

pytestmark = pytest.mark.needs("Chromium")


def panel(hand):
    return hand.page.get_by_role("tabpanel", name="Degree and density")


def test_degrees_and_density_follow_the_drawing(sketch):
    hand = sketch(degrees="yes", tests="no", vitality="no")
    hand.add("A", 0.3, 0.3)
    panel(hand).get_by_text("There is no link yet").wait_for()
    hand.add("B", 0.7, 0.3)
    hand.join("A", "B")
    panel(hand).get_by_text("1 ÷ (2 × 1)").wait_for()
    assert "0.5" in panel(hand).inner_text()
    hand.add("C", 0.5, 0.7)
    hand.join("A", "C")
    panel(hand).get_by_text("has the most links: 2 of the 2").wait_for()
    rows = panel(hand).get_by_role("list", name="Degree").get_by_role("listitem")
    assert [row.inner_text().split()[-1] for row in rows.all()] == ["2", "1", "1"]


def test_a_name_in_the_list_chooses_its_node_by_keyboard_too(sketch):
    hand = sketch("bookshop", degrees="yes", tests="no", vitality="no")
    name = panel(hand).get_by_role("button", name="The bookshop")
    name.focus()
    hand.press("Enter")
    hand.look()
    assert "The bookshop" in hand.focused


def test_without_being_asked_for_there_is_no_such_panel(sketch):
    hand = sketch("bookshop")
    assert hand.page.get_by_role("tab", name="Degree and density").count() == 0


def test_bars_of_one_degree_have_one_length_however_long_the_names(sketch):
    hand = sketch("long_names", degrees="yes", tests="no", vitality="no", width=500)
    panel(hand).get_by_role("listitem").first.wait_for()
    boxes = [bar.bounding_box() for bar in panel(hand).locator(".sk-degrees i").all()]
    assert len({(round(box["x"]), round(box["width"])) for box in boxes}) == 1
