"""What the person is told about the file is what Python has said, never what the page hopes."""

import pytest

pytestmark = pytest.mark.needs("Chromium")


def pill(hand):
    return hand.page.locator(".sk-saving").first.inner_text()


def rename(hand, old, new):
    hand.mouse.dblclick(*hand.middle(old))
    hand.keys.type(new)
    hand.press("Enter")


def test_saved_is_shown_only_when_python_has_said_so(sketch):
    hand = sketch("bookshop")
    hand.page.evaluate("kernel.delay = 4000")
    rename(hand, "A friend", "Minji")
    hand.look()
    assert pill(hand) == "Saving…"
    hand.page.wait_for_timeout(300)
    assert pill(hand) == "Saving…"
    hand.page.wait_for_selector("[data-saving=saved]")
    assert hand.page.evaluate("kernel.network.nodes[2].label") == "Minji"


def test_before_the_first_edit_nothing_is_called_saved_and_a_note_is_calm(sketch):
    hand = sketch("bookshop")
    assert pill(hand) == "No edits yet"
    note = {"kind": "note", "text": "Draw it in lesson 3 first, or start here."}
    hand.page.evaluate(
        "note => views[0].model.update({status: {edit: null, saved: true, revision: 0, at: null, problem: note}})",
        note,
    )
    banner = hand.page.locator(".sk-alert", has_text="Draw it in lesson 3 first")
    assert "sk-tip" in banner.get_attribute("class")
    rename(hand, "A friend", "Minji")
    hand.page.wait_for_function("document.querySelector('.sk-saving').textContent === 'Saved'")


def test_two_seconds_without_an_answer_are_not_saved_and_a_late_answer_is(sketch):
    hand = sketch("bookshop")
    hand.page.evaluate("""() => { kernel.delay = 5000; window.states = [];
        const root = document.querySelector('.sk');
        new MutationObserver(() => states.push([root.dataset.saving, performance.now()]))
            .observe(root, {attributeFilter: ['data-saving']}); }""")
    rename(hand, "A friend", "Minji")
    hand.page.wait_for_selector("[data-saving=lost]")
    assert pill(hand) == "NOT SAVED — run this cell again"
    assert hand.page.get_by_role("alert").filter(has_text="Python does not answer").is_visible()
    hand.page.wait_for_selector("[data-saving=saved]", timeout=20_000)
    assert pill(hand) == "Saved"
    (saving, begun), (lost, late), (saved, _) = hand.page.evaluate("states")
    assert (saving, lost, saved) == ("saving", "lost", "saved")
    assert late - begun >= 1900


def test_a_dead_kernel_is_told_at_once_and_nothing_drawn_is_called_saved(sketch):
    hand = sketch("bookshop")
    hand.page.evaluate("kernel.die()")
    hand.page.wait_for_selector("[data-saving=lost]")
    assert pill(hand) == "DISCONNECTED — run this cell again"
    rename(hand, "A friend", "Minji")
    hand.wait("document.querySelector('.sk-saving').textContent.startsWith('NOT SAVED')")
    assert hand.page.evaluate("kernel.network.nodes[2].label") == "A friend"


def test_a_kernel_restarted_without_the_cell_is_seen_from_the_line(sketch):
    hand = sketch("bookshop")
    hand.page.evaluate("""() => { views[0].el.className = 'jupyter-widgets-disconnected';
        views[0].model.trigger('comm_live_update'); }""")
    hand.page.wait_for_selector("[data-saving=lost]")
    hand.page.evaluate("() => { views[0].el.className = ''; views[0].model.trigger('comm_live_update'); }")
    hand.page.wait_for_selector("[data-saving=saved]")


def test_a_kernel_that_answers_no_more_is_noticed_before_anything_is_drawn(sketch):
    hand = sketch("bookshop")
    hand.page.evaluate("() => { kernel.alive = false; const now = Date.now; Date.now = () => now() + 6000; }")
    hand.mouse.move(2, 2)
    hand.mouse.move(*hand.middle("A friend"))
    hand.page.wait_for_selector("[data-saving=lost]")
    assert pill(hand).startswith("NO ANSWER")
    assert hand.page.evaluate("kernel.writes") == 0


def test_asking_whether_python_listens_changes_nothing_and_clears_the_doubt(sketch):
    hand = sketch("bookshop")
    hand.page.evaluate("() => { kernel.delay = 2500; const now = Date.now; Date.now = () => now() + 6000; }")
    hand.mouse.move(2, 2)
    hand.mouse.move(*hand.middle("A friend"))
    hand.page.wait_for_selector("[data-saving=lost]")
    hand.page.wait_for_selector("[data-saving=saved]")
    assert hand.page.evaluate("[kernel.writes, kernel.revision, kernel.received.length]") == [0, 3, 1]


def test_what_was_not_saved_is_offered_back_by_the_next_run_of_the_cell(sketch):
    hand = sketch("bookshop")
    hand.page.evaluate("kernel.die()")
    hand.add("Café", 0.85, 0.8)
    rename(hand, "A friend", "Minji")
    hand.page.evaluate(
        "() => { kernel.alive = true; kernel.models = []; views[0].close(); window.again = show(); }"
    )
    offer = hand.page.get_by_role("group", name="This browser still has changes")
    hand.look()
    assert offer.is_visible()
    assert hand.page.evaluate("kernel.network.nodes.length") == 3
    hand.page.get_by_role("button", name="Restore").click()
    assert [node["label"] for node in hand.saved["nodes"]] == ["A regular", "The bookshop", "Minji", "Café"]
    hand.look()
    assert not offer.is_visible()
    hand.page.evaluate("() => { again.close(); show(); }")
    hand.look()
    assert not hand.page.get_by_role("group", name="This browser still has changes").is_visible()


def test_closing_the_page_before_the_answer_loses_nothing(sketch):
    hand = sketch("bookshop")
    hand.page.evaluate("kernel.delay = 5000")
    rename(hand, "A friend", "Minji")
    hand.page.reload()
    hand.page.wait_for_selector("body[data-ready]")
    hand.page.get_by_role("button", name="Restore").click()
    assert hand.saved["nodes"][2]["label"] == "Minji"


def test_discarded_changes_are_gone(sketch):
    hand = sketch("bookshop")
    hand.page.evaluate("kernel.die()")
    hand.add("Café", 0.85, 0.8)
    hand.page.evaluate("() => { kernel.alive = true; kernel.models = []; views[0].close(); show(); }")
    hand.page.get_by_role("button", name="Discard").click()
    assert len(hand.saved["nodes"]) == 3
    assert (
        hand.page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('course.sketch'))") == []
    )


def test_a_keepsake_that_is_no_drawing_is_forgotten_and_breaks_nothing(sketch):
    hand = sketch("bookshop")
    hand.page.evaluate("""() => { views[0].close();
        localStorage.setItem(`course.sketch:${location.pathname}:my-network:x`, '{"edits":[{"type":"<b>"}]}');
        localStorage.setItem(`course.sketch:${location.pathname}:my-network:y`, 'not json');
        show(); }""")
    assert pill(hand) == "No edits yet"
    assert hand.page.evaluate("localStorage.length") == 0


def test_a_browser_that_keeps_nothing_is_drawn_in_all_the_same(sketch):
    hand = sketch("bookshop")
    hand.page.evaluate("""() => { views[0].close();
        Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('blocked', 'SecurityError'); }});
        show(); }""")
    rename(hand, "A friend", "Minji")
    assert hand.saved["nodes"][2]["label"] == "Minji"
    hand.page.evaluate("kernel.die()")
    rename(hand, "Minji", "Minji B")
    hand.page.wait_for_selector("[data-saving=lost]")


def test_a_refused_drawing_is_not_saved_says_why_and_can_be_tried_again(sketch):
    hand = sketch("bookshop")
    hand.page.evaluate("kernel.problem = {kind: 'disk', text: 'The disk is full.'}")
    rename(hand, "A friend", "Minji")
    hand.page.wait_for_selector("[data-saving=refused]")
    assert pill(hand) == "NOT SAVED"
    assert hand.page.get_by_role("alert").filter(has_text="The disk is full.").is_visible()
    hand.page.evaluate("kernel.problem = null")
    hand.page.get_by_role("button", name="Try again").click()
    assert hand.saved["nodes"][2]["label"] == "Minji"
    assert not hand.page.get_by_role("alert").filter(has_text="The disk is full.").is_visible()


def test_two_views_stay_in_step_and_lose_nothing_when_both_draw_at_once(sketch):
    hand = sketch("bookshop", views=2, height=1500)
    hand.page.evaluate("""() => { for (const [at, name] of ['one', 'two'].entries()) {
        const canvas = document.querySelectorAll('.sk-canvas')[at];
        canvas.focus();
        canvas.dispatchEvent(new KeyboardEvent('keydown', {key: 'n', code: 'KeyN', bubbles: true}));
        document.querySelectorAll('.sk-naming')[at].value = name;
    } }""")
    hand.press("Enter")
    hand.wait("kernel.network.nodes.length === 5")
    hand.page.wait_for_timeout(200)
    labels = [node["label"] for node in hand.saved["nodes"]]
    assert labels[:3] == ["A regular", "The bookshop", "A friend"]
    assert sorted(labels[3:]) == ["one", "two"]
    counts = [view.locator(".sk-node").count() for view in hand.page.locator(".sk").all()]
    assert counts == [5, 5]


def test_another_tabs_edit_does_not_move_the_node_in_the_hand(sketch):
    hand = sketch("bookshop")
    x, y = hand.middle("A friend")
    hand.mouse.move(x, y)
    hand.mouse.down()
    hand.mouse.move(x + 40, y, steps=3)
    hand.page.evaluate(
        "kernel.write({...kernel.network, nodes: kernel.network.nodes.map(n => ({...n, y: n.y + 25}))})"
    )
    hand.mouse.move(x + 80, y, steps=3)
    box = hand.page.locator(".sk-upper .sk-body").bounding_box()
    assert (box["x"] + box["width"] / 2, box["y"] + box["height"] / 2) == pytest.approx((x + 80, y), abs=1)
    hand.mouse.up()
    nodes = hand.saved["nodes"]
    assert (nodes[2]["x"], nodes[0]["y"]) == (pytest.approx(350, abs=0.5), 155)


def test_taking_the_view_down_leaves_nothing_listening(sketch):
    hand = sketch("bookshop")
    hand.page.evaluate("views[0].close()")
    assert hand.page.evaluate("views[0].model.listeners.length") == 0
    assert hand.page.locator(".sk").count() == 0
    hand.page.evaluate("kernel.write({...kernel.network, title: 'later'})")
