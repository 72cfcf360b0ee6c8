"""Everything without a mouse, in Hangul too, and nothing leaks to the page around."""

import pytest

pytestmark = pytest.mark.needs("Chromium")


def test_a_network_is_drawn_by_keyboard_alone(sketch):
    hand = sketch()
    hand.canvas.focus()
    hand.press("n")
    hand.keys.type("Regular")
    hand.press("Enter", "Escape", "n")
    hand.keys.type("Bookshop")
    hand.press("Enter", "l", "1", "Enter")
    hand.keys.type("recommends")
    hand.press("Tab")
    hand.keys.type("a letter")
    hand.press("Tab")
    hand.keys.type("1.5")
    hand.press("Escape")
    assert hand.focused.startswith("link from Bookshop to Regular: recommends")
    network = hand.saved
    regular, bookshop = (node["id"] for node in network["nodes"])
    (link,) = network["links"]
    assert [node["label"] for node in network["nodes"]] == ["Regular", "Bookshop"]
    assert (link["source"], link["target"], link["action"], link["medium"], link["rate"]) == (
        bookshop,
        regular,
        "recommends",
        "a letter",
        1.5,
    )


def test_tab_walks_from_each_node_along_its_links_and_then_leaves(sketch):
    hand = sketch("bookshop")
    hand.canvas.focus()
    hand.press("ArrowRight")
    walked = [hand.focused]
    for _ in range(5):
        hand.press("Tab")
        walked.append(hand.focused)
    assert [each.split(",")[0].split(":")[0] for each in walked] == [
        "A regular",
        "link from A regular to A friend",
        "The bookshop",
        "link from The bookshop to A regular",
        "A friend",
        "link from A friend to The bookshop",
    ]
    hand.press("Tab")
    assert not hand.page.evaluate("document.querySelector('.sk-canvas').contains(document.activeElement)")
    hand.press("Shift+Tab")
    assert hand.focused.startswith("link from A friend")
    hand.press("Escape")
    assert hand.page.evaluate("document.activeElement === document.querySelector('.sk-canvas')")
    hand.press("Escape")
    assert hand.page.evaluate("document.activeElement.closest('[role=toolbar]') !== null")


def test_arrow_keys_move_a_node_and_one_undo_takes_the_run_back(sketch):
    hand = sketch("bookshop")
    hand.canvas.focus()
    hand.press("ArrowRight", "ArrowRight", "ArrowRight", "Shift+ArrowDown")
    node = hand.saved["nodes"][0]
    assert (node["x"], node["y"]) == (140, 180)
    hand.press("Control+z")
    node = hand.saved["nodes"][0]
    assert (node["x"], node["y"]) == (120, 130)
    hand.press("Control+y")
    assert hand.saved["nodes"][0]["x"] == 140


def test_the_end_of_a_link_is_chosen_by_arrows_tab_or_number_and_escape_stops(sketch):
    hand = sketch("bookshop")
    hand.canvas.focus()
    hand.press("ArrowRight", "l", "ArrowRight")
    assert hand.focused.startswith("The bookshop")
    hand.press("ArrowDown")
    assert hand.focused.startswith("A friend")
    hand.press("Tab", "3", "2")
    assert hand.focused.startswith("The bookshop")
    hand.look()
    assert hand.page.locator(".sk-number").all_text_contents() == ["1", "2", "3"]
    hand.press("Escape")
    hand.look()
    assert hand.page.locator(".sk-number").count() == 0
    assert "Stopped linking" in hand.said
    assert hand.page.evaluate("kernel.received") == []


def test_delete_takes_a_node_with_its_links_and_undo_brings_all_back(sketch):
    hand = sketch("bookshop")
    before = hand.saved
    hand.canvas.focus()
    hand.press("ArrowRight", "Delete")
    after = hand.saved
    assert ([node["id"] for node in after["nodes"]], [link["id"] for link in after["links"]]) == (
        ["n2", "n3"],
        ["l2"],
    )
    assert "links at it (2)" in hand.said
    hand.press("Control+z")
    restored = hand.saved
    assert {**restored, "revision": 0} == {**before, "revision": 0}
    hand.press("Control+Shift+z")
    assert len(hand.saved["nodes"]) == 2


def test_undo_works_from_the_buttons_but_a_text_field_keeps_its_own(sketch):
    hand = sketch("bookshop")
    hand.canvas.focus()
    hand.press("ArrowRight", "Delete")
    hand.page.get_by_role("button", name="Undo").focus()
    hand.press("Control+z")
    assert len(hand.saved["nodes"]) == 3
    hand.page.get_by_role("button", name="Redo").click()
    assert len(hand.saved["nodes"]) == 2
    title = hand.page.get_by_label("Title")
    title.fill("Another")
    title.press("Control+z")
    assert len(hand.saved["nodes"]) == 2


def compose(hand, *stages):
    """Type Hangul as an input method does: the syllable grows, and is then put down."""
    session = hand.page.context.new_cdp_session(hand.page)
    for text in stages[:-1]:
        session.send(
            "Input.imeSetComposition", {"text": text, "selectionStart": len(text), "selectionEnd": len(text)}
        )
        hand.page.wait_for_timeout(20)
    session.send("Input.insertText", {"text": stages[-1]})


def test_hangul_keeps_every_syllable_from_the_first_key_on_a_new_node(sketch):
    hand = sketch(language="ko")
    hand.mouse.dblclick(*hand.place(0.5, 0.5))
    compose(hand, "ㅊ", "채", "책", "책")
    compose(hand, "ㅂ", "바", "방", "방")
    hand.press("Enter")
    assert hand.saved["nodes"][0]["label"] == "책방"
    assert hand.said == "책방 노드를 추가했어요."


def test_a_syllable_in_the_making_survives_a_save_that_arrives_meanwhile(sketch):
    hand = sketch("bookshop", language="ko")
    hand.canvas.focus()
    hand.press("ArrowRight", "Tab", "i")
    session = hand.page.context.new_cdp_session(hand.page)
    for text in ("ㄱ", "거", "건"):
        session.send("Input.imeSetComposition", {"text": text, "selectionStart": 1, "selectionEnd": 1})
        hand.page.evaluate("kernel.write({...kernel.network, title: String(kernel.revision)})")
        hand.page.wait_for_timeout(450)  # longer than typing rests: the field's own edit is saved, too
    session.send("Input.insertText", {"text": "건넨다"})
    hand.press("Enter")
    assert hand.page.locator("input[name=action]").input_value() == "건넨다"
    assert hand.saved["links"][0]["action"] == "건넨다"


def test_a_click_elsewhere_in_the_middle_of_a_syllable_names_the_right_node(sketch):
    hand = sketch("bookshop", language="ko")
    hand.mouse.click(*hand.middle("단골손님"))
    hand.page.locator("input[name=label]").fill("")
    session = hand.page.context.new_cdp_session(hand.page)
    session.send("Input.imeSetComposition", {"text": "손", "selectionStart": 1, "selectionEnd": 1})
    hand.mouse.click(*hand.middle("친구"))
    hand.page.wait_for_timeout(50)
    assert [node["label"] for node in hand.saved["nodes"]] == ["손", "동네 책방", "친구"]
    assert hand.page.locator("input[name=label]").input_value() == "친구"


def test_letters_work_in_hangul_mode(sketch):
    hand = sketch("bookshop")
    hand.canvas.focus()
    hand.press("ArrowRight")
    hand.page.evaluate("""document.activeElement.dispatchEvent(
        new KeyboardEvent('keydown', {key: 'ㅣ', code: 'KeyL', bubbles: true, cancelable: true}))""")
    hand.look()
    assert hand.page.get_by_role("button", name="Link", exact=True).get_attribute("aria-pressed") == "true"


def test_the_letters_on_the_buttons_work_where_the_buttons_are(sketch):
    hand = sketch("empty")
    hand.page.get_by_role("button", name="Node", exact=True).focus()
    hand.press("n")
    hand.keys.type("Customer")
    hand.press("Enter")
    assert [node["label"] for node in hand.saved["nodes"]] == ["Customer"]


def test_the_paper_shows_that_it_has_the_keyboard(sketch):
    hand = sketch("bookshop")
    hand.press("Tab", "Tab")
    look = "[getComputedStyle(document.activeElement)].map(({ outlineStyle, outlineOffset }) => [outlineStyle, outlineOffset])"
    assert hand.page.evaluate("document.activeElement.matches('.sk-canvas')")
    assert hand.page.evaluate(look) == [["solid", "-3px"]]


def test_tab_comes_back_to_the_panel_that_is_open(sketch):
    hand = sketch("bookshop")
    hand.page.get_by_role("tab", name="Play").click()
    hand.page.wait_for_selector(".play-run:not([hidden])")
    hand.press("ArrowRight", "ArrowRight", "Tab", "Shift+Tab")
    assert hand.page.evaluate("document.activeElement.dataset.tab") == "play"
    hand.press("Escape")
    assert hand.page.evaluate("document.activeElement.classList.contains('sk-canvas')")


@pytest.mark.parametrize("kind", ["keydown", "keyup", "keypress", "copy", "cut", "paste"])
def test_what_is_typed_in_the_drawing_never_reaches_the_notebook(sketch, kind):
    hand = sketch("bookshop")
    hand.page.evaluate(
        """kind => { window.leaked = [];
        document.body.addEventListener(kind, event => leaked.push(event.key ?? kind)); }""",
        kind,
    )
    hand.canvas.focus()
    hand.press(
        "a",
        "b",
        "x",
        "d",
        "d",
        "ArrowRight",
        "Enter",
        "y",
        "Enter",
        "Control+c",
        "Control+v",
    )
    hand.wait("document.querySelectorAll('.sk-node').length === 4")
    hand.press("Control+x", "Escape", "Escape")  # the first ends the snipping that x began
    hand.page.get_by_label("Title").fill("typed")
    hand.page.get_by_label("Title").press("Control+a")
    hand.press("Control+c", "Control+v")
    assert hand.page.evaluate("leaked") == []


def test_saving_the_notebook_still_works_from_inside(sketch):
    hand = sketch("bookshop")
    hand.page.evaluate("""window.heard = false; document.body.addEventListener('keydown', event => {
        if (event.ctrlKey && event.code === 'KeyS') { heard = true; event.preventDefault(); } })""")
    hand.canvas.focus()
    hand.press("Control+s")
    assert hand.page.evaluate("heard")


def test_keys_of_the_browser_are_left_to_it(sketch):
    hand = sketch("bookshop")
    hand.canvas.focus()
    prevented = hand.page.evaluate("""() => {
        const seen = {};
        for (const [code, key, ctrlKey] of [['KeyR', 'r', true], ['KeyL', 'l', true], ['F5', 'F5', false], ['KeyQ', 'q', false]]) {
            const event = new KeyboardEvent('keydown', {key, code, ctrlKey, bubbles: true, cancelable: true});
            document.activeElement.dispatchEvent(event);
            seen[code] = event.defaultPrevented;
        }
        return seen;
    }""")
    assert prevented == {"KeyR": False, "KeyL": False, "F5": False, "KeyQ": False}
