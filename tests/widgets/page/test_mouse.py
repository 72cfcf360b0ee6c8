"""Drawing with the mouse and with fingers."""

import pytest

pytestmark = pytest.mark.needs("Chromium")


def test_a_bookshop_is_drawn_by_mouse_alone_and_every_step_is_in_the_file(sketch):
    hand = sketch()
    hand.add("Regular", 0.25, 0.3)
    hand.add("Bookshop", 0.7, 0.3)
    hand.join("Regular", "Bookshop")
    hand.keys.type("buys")
    hand.press("Tab")
    hand.keys.type("a book")
    hand.page.get_by_role("textbox", name="Rate").fill("0.4")
    hand.page.get_by_role("textbox", name="Delay").fill("7")
    hand.page.get_by_label("Stage").select_option("share")
    network = hand.saved
    assert [(node["label"], node["kind"]) for node in network["nodes"]] == [
        ("Regular", "person"),
        ("Bookshop", "person"),
    ]
    (link,) = network["links"]
    ids = [node["id"] for node in network["nodes"]]
    assert [link["source"], link["target"]] == ids
    assert {key: link[key] for key in ("action", "medium", "rate", "delay", "stage")} == {
        "action": "buys",
        "medium": "a book",
        "rate": 0.4,
        "delay": 7,
        "stage": "share",
    }
    assert hand.page.evaluate("kernel.writes") >= 6


def test_a_node_goes_where_it_is_dragged_and_the_window_stays(sketch):
    hand = sketch("bookshop")
    before = hand.saved["nodes"][2]
    x, y = hand.middle("A friend")
    hand.drag((x, y), (x + 90, y - 40))
    after = hand.saved["nodes"][2]
    assert (after["x"] - before["x"], after["y"] - before["y"]) == pytest.approx((90, -40), abs=0.2)
    assert hand.middle("A friend") == pytest.approx((x + 90, y - 40), abs=1)
    assert hand.saved["nodes"][:2] == hand.page.evaluate("kernel.received[0].network.nodes.slice(0, 2)")


def test_a_click_that_trembles_moves_nothing(sketch):
    hand = sketch("bookshop")
    x, y = hand.middle("A friend")
    hand.drag((x, y), (x + 1, y + 1))
    assert hand.page.evaluate("kernel.received") == []
    assert hand.node("A friend").get_attribute("aria-pressed") == "true"


def test_a_link_let_go_on_nothing_is_no_link_and_says_so(sketch):
    hand = sketch("bookshop")
    hand.drag(hand.handle("A regular"), hand.place(0.9, 0.9))
    assert "Let go on a node" in hand.said
    assert "Let go on a node" in hand.page.locator(".sk-hint").inner_text()
    assert hand.page.evaluate("kernel.received") == []
    assert hand.page.locator(".sk-rubber").get_attribute("d") is None


def test_a_handle_dragged_out_and_back_makes_a_link_to_itself(sketch):
    hand = sketch("bookshop")
    start = hand.handle("A friend")
    hand.mouse.move(*start)
    hand.mouse.down()
    hand.mouse.move(start[0] + 80, start[1], steps=3)
    hand.mouse.move(*hand.middle("A friend"), steps=3)
    hand.mouse.up()
    link = hand.saved["links"][-1]
    assert link["source"] == link["target"] == "n3"


def test_parallel_links_are_drawn_apart(sketch):
    hand = sketch("bookshop")
    hand.join("A regular", "A friend")
    hand.join("A friend", "A regular")
    hand.look()
    paths = [each.get_attribute("d") for each in hand.page.locator(".sk-link .sk-line").all()]
    between = [
        path
        for path, link in zip(paths, hand.saved["links"], strict=True)
        if {link["source"], link["target"]} == {"n1", "n3"}
    ]
    assert len(set(between)) == 3


def test_clicking_the_link_button_then_two_nodes_links_them(sketch):
    hand = sketch("bookshop")
    hand.page.get_by_role("button", name="Link", exact=True).click()
    hand.mouse.click(*hand.middle("A friend"))
    hand.look()
    assert "From A friend to where?" in hand.page.locator(".sk-hint").inner_text()
    hand.mouse.click(*hand.middle("A regular"))
    link = hand.saved["links"][-1]
    assert (link["source"], link["target"]) == ("n3", "n1")


def test_a_double_click_renames_and_escape_keeps_the_old_name(sketch):
    hand = sketch("bookshop")
    hand.mouse.dblclick(*hand.middle("A friend"))
    hand.keys.type("Somebody")
    hand.press("Escape")
    assert hand.node("A friend").count()
    hand.mouse.dblclick(*hand.middle("A friend"))
    hand.keys.type("Minji")
    hand.mouse.click(*hand.place(0.95, 0.9))
    assert [node["label"] for node in hand.saved["nodes"]] == ["A regular", "The bookshop", "Minji"]


def test_the_field_for_a_name_stays_within_a_narrow_paper(sketch):
    hand = sketch("empty", width=390)
    for x in (0.05, 0.95):
        hand.mouse.dblclick(*hand.place(x, 0.4))
        hand.look()
        field, paper = hand.page.locator(".sk-naming").bounding_box(), hand.canvas.bounding_box()
        assert paper["x"] <= field["x"]
        assert field["x"] + field["width"] <= paper["x"] + paper["width"]
        hand.press("Escape")


def test_dragging_an_empty_place_or_with_the_space_bar_moves_the_window_only(sketch):
    hand = sketch("bookshop")
    x, _ = hand.middle("A regular")
    hand.drag(hand.place(0.92, 0.92), hand.place(0.82, 0.82))
    moved = hand.middle("A regular")
    assert moved[0] < x - 30
    hand.keys.down(" ")
    hand.drag(moved, (moved[0] + 50, moved[1] + 20))
    hand.keys.up(" ")
    assert hand.middle("A regular") == pytest.approx((moved[0] + 50, moved[1] + 20), abs=1)
    assert hand.page.evaluate("kernel.received") == []


def test_the_wheel_scrolls_the_page_and_zooms_only_with_control(sketch):
    hand = sketch("bookshop", height=500)
    hand.mouse.move(*hand.middle("A regular"))
    hand.mouse.wheel(0, 120)
    hand.wait("scrollY > 0")
    assert hand.page.locator(".sk-scale").inner_text() == "100%"
    point = hand.middle("A regular")
    hand.mouse.move(*point)
    hand.keys.down("Control")
    hand.mouse.wheel(0, -30)
    hand.keys.up("Control")
    hand.wait("document.querySelector('.sk-scale').textContent !== '100%'")
    assert hand.middle("A regular") == pytest.approx(point, abs=1.5)


def test_show_all_brings_everything_back_into_the_window(sketch):
    hand = sketch("bookshop")
    for _ in range(5):
        hand.page.get_by_role("button", name="Zoom in").click()
    hand.drag(hand.place(0.9, 0.95), hand.place(0.1, 0.2))
    hand.page.get_by_role("button", name="Show all").click()
    window = hand.canvas.bounding_box()
    for node in hand.page.locator(".sk-node").all():
        box = node.bounding_box()
        assert window["x"] <= box["x"] <= window["x"] + window["width"] - box["width"]
        assert window["y"] <= box["y"] <= window["y"] + window["height"] - box["height"]


def fingers(hand, *strokes):
    """Each stroke is the places of all fingers at one moment."""
    session = hand.page.context.new_cdp_session(hand.page)
    for number, places in enumerate([*strokes, []]):
        kind = "touchStart" if number == 0 else "touchMove" if places else "touchEnd"
        points = [{"x": x, "y": y, "id": finger} for finger, (x, y) in enumerate(places)]
        session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})


def test_a_finger_adds_moves_and_links(sketch):
    hand = sketch("bookshop", touch=True)
    x, y = hand.middle("A friend")
    fingers(hand, [(x, y)], [(x + 30, y)], [(x + 60, y)])
    assert hand.saved["nodes"][2]["x"] == pytest.approx(330, abs=1)
    box = hand.node("A friend").locator(".sk-handle").bounding_box()
    grip = (box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    assert min(box["width"], box["height"]) >= 24, "too small for a finger"
    end = hand.middle("A regular")
    fingers(hand, [grip], [((grip[0] + end[0]) / 2, grip[1])], [end])
    assert hand.saved["links"][-1]["source"] == "n3"
    for _ in range(2):
        fingers(hand, [hand.place(0.9, 0.8)])
    assert len(hand.saved["nodes"]) == 4


def test_two_fingers_zoom_about_their_middle(sketch):
    hand = sketch("bookshop", touch=True)
    x, y = hand.middle("A friend")
    fingers(hand, [(x - 40, y), (x + 40, y)], [(x - 60, y), (x + 60, y)], [(x - 80, y), (x + 80, y)])
    hand.look()
    assert hand.page.locator(".sk-scale").inner_text() == "200%"
    assert hand.middle("A friend") == pytest.approx((x, y), abs=2)
    assert hand.page.evaluate("kernel.received") == []
