"""Several at once, notes, copy and paste, tidying, finding, bringing in and taking out, going back."""

import json
from xml.etree import ElementTree

import pytest

from tests.widgets.page.test_looks import CONTRAST, overlaps

pytestmark = pytest.mark.needs("Chromium")

PASTE = """text => { const clipboardData = new DataTransfer(); clipboardData.setData('text/plain', text);
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true})); }"""
COPY = """() => { const clipboardData = new DataTransfer();
    document.activeElement.dispatchEvent(new ClipboardEvent('copy', {clipboardData, bubbles: true, cancelable: true}));
    return clipboardData.getData('text/plain'); }"""


def places(hand):
    return {node["id"]: (node["x"], node["y"]) for node in hand.saved["nodes"]}


def choose(hand, item):
    hand.page.locator("[data-command=more]").click()
    hand.page.locator(f"[data-item={item}]").click()


def click(hand, *names, shift=False):
    for name in names:
        if shift:
            hand.keys.down("Shift")
        hand.mouse.click(*hand.middle(name))
        if shift:
            hand.keys.up("Shift")


def test_several_are_moved_together_as_one_step(sketch):
    hand = sketch("bookshop")
    before = places(hand)
    click(hand, "A regular")
    click(hand, "A friend", shift=True)
    x, y = hand.middle("A friend")
    hand.drag((x, y), (x + 50, y - 30))
    after = places(hand)
    assert after["n2"] == before["n2"]
    for id in ("n1", "n3"):
        assert after[id] == pytest.approx((before[id][0] + 50, before[id][1] - 30), abs=0.2)
    hand.press("Control+z")
    assert places(hand) == before


def test_a_rectangle_selects_what_lies_in_it_and_a_plain_click_only_one(sketch):
    hand = sketch("bookshop")
    hand.keys.down("Shift")
    hand.drag(hand.place(0.02, 0.02), (hand.middle("A friend")[0] + 40, hand.middle("A friend")[1] + 20))
    hand.keys.up("Shift")
    assert hand.page.locator(".sk-inspector .sk-heading").inner_text() == "2 selected"
    assert hand.page.locator(".sk-node[aria-pressed=true]").count() == 2
    click(hand, "A friend")
    hand.look()
    assert hand.page.locator(".sk-node[aria-pressed=true]").count() == 1
    assert hand.page.evaluate("kernel.received") == []


def test_by_keyboard_space_holds_on_and_everything_can_be_done_to_many(sketch):
    hand = sketch("bookshop")
    hand.canvas.focus()
    hand.press("ArrowRight", " ", "Tab", "Tab")
    hand.look()
    assert hand.page.locator("[aria-pressed=true][data-id]").count() == 2
    assert "2 selected" in hand.page.locator(".sk-inspector").inner_text()
    before = places(hand)
    hand.press("ArrowDown", "ArrowDown")
    after = places(hand)
    assert {id for id in after if after[id] != before[id]} == {"n1", "n2"}
    hand.page.locator(".sk-inspector input[value=place]").nth(1).check()
    assert [node["kind"] for node in hand.saved["nodes"]] == ["place", "place", "person"]
    hand.page.locator(".sk-inspector input[value=buyer]").nth(1).check()
    assert [node["roles"] for node in hand.saved["nodes"]] == [
        ["mediator", "buyer"],
        ["producer", "buyer"],
        ["buyer"],
    ]
    hand.page.locator("[data-command=left]").click()
    assert places(hand)["n1"][0] == places(hand)["n2"][0] == before["n1"][0]
    hand.canvas.focus()
    hand.press("Control+a", "Delete")
    assert hand.saved["nodes"] == hand.saved["links"] == []
    hand.press(*["Control+z"] * 5)
    assert places(hand) == before
    assert [node["kind"] for node in hand.saved["nodes"]] == ["person", "organisation", "person"]


def test_taps_select_several_for_hands_without_a_shift_key(sketch):
    hand = sketch("bookshop")
    choose(hand, "several")
    click(hand, "A regular", "The bookshop")
    hand.look()
    assert hand.page.locator(".sk-node[aria-pressed=true]").count() == 2
    hand.press("Escape")
    click(hand, "A friend")
    hand.look()
    assert hand.page.locator(".sk-node[aria-pressed=true]").count() == 1


def test_what_is_copied_in_one_sketch_is_pasted_into_another_with_its_links(sketch):
    hand = sketch("bookshop")
    hand.canvas.focus()
    hand.press("Control+a")
    copied = hand.page.evaluate(COPY)
    assert len(json.loads(copied)["links"]) == 3
    other = sketch("unfinished", language="ko")
    other.canvas.focus()
    other.page.evaluate(PASTE, copied)
    other.wait("document.querySelectorAll('.sk-canvas .sk-node').length === 7")
    network = other.saved
    assert len(network["links"]) == 7
    assert len({item["id"] for item in network["nodes"] + network["links"]}) == 14
    other.press("Control+z")
    assert len(other.saved["nodes"]) == 4


def test_copy_cut_duplicate_and_two_quick_pastes_by_keys(sketch):
    hand = sketch("bookshop")
    hand.canvas.focus()
    hand.press("ArrowRight", "Control+c", "Control+v", "Control+v")
    hand.wait("document.querySelectorAll('.sk-canvas .sk-node').length === 5")
    hand.press("Control+d")
    assert len(hand.saved["nodes"]) == 6
    hand.press("Control+x")
    network = hand.saved
    assert len(network["nodes"]) == 5
    assert len({(node["x"], node["y"]) for node in network["nodes"]}) == 5, "no copy lies on another"


def test_foreign_text_is_refused_in_words_and_a_field_keeps_its_own_paste(sketch):
    hand = sketch("bookshop")
    hand.canvas.focus()
    hand.page.evaluate(PASTE, "just a sentence")
    hand.wait("document.querySelector('.sk-hint').textContent.includes('neither a drawing nor a table')")
    hand.page.get_by_label("Title").focus()
    hand.page.evaluate(PASTE, '{"schema": 1, "nodes": [{"id": "x"}]}')
    hand.look()
    assert hand.page.evaluate("kernel.received.filter(each => each.type === 'edit')") == []


def test_a_pasted_table_is_previewed_line_by_line_before_it_is_added(sketch):
    hand = sketch("bookshop")
    hand.canvas.focus()
    hand.page.evaluate(
        PASTE, "source\ttarget\taction\trate\nA regular\tClub\tjoins\t0.5\nClub\tThe bookshop\tvisits\tmany"
    )
    hand.page.wait_for_selector(".sk-rows .sk-bad")
    assert "line 3, rate" in hand.page.locator(".sk-rows .sk-bad").inner_text()
    hand.page.locator(".sk-pasted").fill(hand.page.locator(".sk-pasted").input_value().replace("many", "0.3"))
    hand.wait("!document.querySelector('.sk-rows .sk-bad')")
    hand.page.locator(".sk-foot button").click()
    network = hand.saved
    assert network["nodes"][-1]["label"] == "Club"
    assert [(link["source"], link["rate"]) for link in network["links"][-2:]] == [
        ("n1", 0.5),
        (network["nodes"][-1]["id"], 0.3),
    ]
    hand.press("Control+z")
    assert len(hand.saved["nodes"]) == 3


def test_tidying_is_one_step_and_stands_still_for_those_who_want_no_motion(sketch):
    hand = sketch("crowd200", context={"reduced_motion": "reduce"})
    hand.canvas.focus()
    before = places(hand)
    hand.press("t")
    hand.wait("document.querySelector('.sk-voice[role=status]').textContent.includes('tidied up')")
    after = places(hand)
    assert sum(after[id] != before[id] for id in after) > 150
    hand.press("Control+z")
    assert places(hand) == before


def test_a_note_is_written_moved_and_never_linked(sketch):
    hand = sketch("bookshop")
    hand.canvas.focus()
    hand.press("m")
    hand.keys.type("Ask first\nWhy?")
    hand.press("Escape", "ArrowLeft")
    (note,) = hand.saved["notes"]
    assert note["text"] == "Ask first\nWhy?"
    assert hand.focused == "note: Ask first Why?"
    box = hand.page.locator(".sk-slip").bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    hand.drag((x, y), (x, y + 40))
    assert hand.saved["notes"][0]["y"] == pytest.approx(note["y"] + 40, abs=5)
    assert hand.page.locator(".sk-slip .sk-handle").count() == 0
    hand.press("Delete")
    assert "notes" not in hand.saved
    hand.press("Control+z")
    assert hand.saved["notes"][0]["text"] == note["text"]


def test_a_dragged_node_snaps_to_a_neighbours_line_unless_alt_is_held(sketch):
    hand = sketch("bookshop")
    x, y = hand.middle("A regular")
    hand.mouse.move(x, y)
    hand.mouse.down()
    hand.mouse.move(x + 50, y - 17, steps=3)
    hand.look()
    assert hand.page.locator(".sk-guides[d]").count() == 1
    hand.mouse.up()
    assert places(hand)["n1"] == (170, 110)
    assert hand.page.locator(".sk-guides[d]").count() == 0
    x, y = hand.middle("A regular")
    hand.keys.down("Alt")
    hand.drag((x, y), (x + 3, y + 4))
    hand.keys.up("Alt")
    assert places(hand)["n1"] == pytest.approx((173, 114), abs=0.2)


def test_finding_walks_through_what_holds_the_text_and_leaves_it_selected(sketch):
    hand = sketch("bookshop", language="ko")
    hand.canvas.focus()
    hand.press("/")
    hand.keys.type("책")
    hand.look()
    assert hand.page.locator(".sk-canvas .sk-found[role]").count() == 3  # a node, and two media
    assert "3개 중 1번째: 동네 책방" in hand.page.locator(".sk-search output").inner_text()
    hand.press("Enter")
    hand.look()
    assert "3개 중 2번째" in hand.page.locator(".sk-search output").inner_text()
    hand.press("Escape")
    assert hand.focused.startswith("단골손님에서 친구로")
    assert hand.page.locator(".sk-found").count() == 0
    hand.press("Control+f")
    assert hand.page.locator(".sk-search").is_visible()


@pytest.mark.parametrize("format", ["png", "svg", "json", "graphml"])
def test_each_export_is_a_file_named_after_the_title(sketch, format):
    hand = sketch("bookshop", language="ko")
    with hand.page.expect_download() as download:
        choose(hand, format)
    assert download.value.suggested_filename == f"동네 책방의 1인상점.{format}"
    data = download.value.path().read_bytes()
    if format == "png":
        assert data[:8] == b"\x89PNG\r\n\x1a\n"
        assert int.from_bytes(data[16:20]) == 2 * round(float(hand.page.evaluate(WIDTH)))
    elif format == "json":
        assert json.loads(data)["title"] == "동네 책방의 1인상점"
    else:
        ElementTree.fromstring(data)


WIDTH = """fetch('/ask', {method: 'POST', body: JSON.stringify({language: 'ko', question: {id: 1, what: 'export', format: 'svg', network: kernel.network}})})
    .then(replies => replies.json()).then(([{content}]) => content.match(/ width="([0-9.]+)" style/)[1])"""


def test_an_earlier_version_is_shown_on_hover_and_brought_back_as_one_step(sketch):
    hand = sketch("bookshop")
    choose(hand, "versions")
    hand.page.wait_for_selector(".sk-version")
    assert hand.page.locator(".sk-version").count() == 3
    hand.page.locator(".sk-version").nth(1).hover()
    hand.page.wait_for_selector(".sk-preview img")
    assert "removed: ‘A friend’" in hand.page.locator(".sk-preview").inner_text()
    assert hand.page.evaluate("kernel.received.filter(each => each.type === 'edit')") == []
    hand.page.locator(".sk-preview button").click()
    assert [node["id"] for node in hand.saved["nodes"]] == ["n1", "n2"]
    hand.canvas.focus()
    hand.press("Control+z")
    assert [node["id"] for node in hand.saved["nodes"]] == ["n1", "n2", "n3"]


def test_two_views_stay_in_step_and_a_removed_selection_lets_go(sketch):
    hand = sketch("bookshop", views=2)
    hand.canvas.focus()
    hand.press("Control+a")
    hand.page.evaluate(
        "kernel.write({...kernel.network, nodes: kernel.network.nodes.slice(0, 2), links: []})"
    )
    hand.look()
    assert hand.page.locator(".sk").first.locator("[data-id][aria-pressed=true]").count() == 2
    hand.press("Control+d")
    hand.wait("document.querySelectorAll('.sk-canvas .sk-node').length === 8")


def test_the_menu_is_walked_by_keyboard_and_closes_where_it_was_opened(sketch):
    hand = sketch("bookshop")
    more = hand.page.locator("[data-command=more]")
    more.focus()
    hand.press("Enter", "ArrowUp")
    assert hand.page.evaluate("document.activeElement.dataset.item") == "graphml"
    hand.press("ArrowDown", "Escape")
    assert hand.page.evaluate("document.activeElement.dataset.command") == "more"
    assert hand.page.locator(".sk-menu").is_hidden()


@pytest.mark.parametrize("language", ["ko", "en"])
def test_nothing_of_it_overlaps_or_sticks_out(sketch, language):
    hand = sketch("unfinished", language=language)
    hand.canvas.focus()
    hand.press("Control+a")
    assert overlaps(hand) == []
    hand.press("m")
    assert overlaps(hand) == []
    choose(hand, "versions")
    hand.page.wait_for_selector(".sk-version")
    hand.page.locator(".sk-version").first.focus()
    hand.page.wait_for_selector(".sk-preview img")
    assert overlaps(hand) == []
    choose(hand, "paste")
    hand.page.locator(".sk-pasted").fill("a,b,c,d,many\nb,c")
    hand.page.wait_for_selector(".sk-rows tr")
    # Under the sheet lies the paper, whose own words it covers.
    assert [each for each in overlaps(hand) if "sk-start" not in each[1]] == []


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_text_of_it_can_be_read(sketch, theme):
    hand = sketch("bookshop", theme=theme)
    choose(hand, "versions")
    hand.page.wait_for_selector(".sk-version")
    hand.page.locator(".sk-version").nth(1).focus()
    hand.page.wait_for_selector(".sk-preview img")
    choose(hand, "paste")
    hand.page.locator(".sk-pasted").fill("a,b,c,d,many\nb,c")
    hand.page.wait_for_selector(".sk-rows tr")
    hand.page.locator("[data-command=more]").click()
    texts = ".sk-item span, .sk-item kbd, .sk-rows th, .sk-rows td, .sk-summary, .sk-version time, .sk-version span, .sk-preview li"
    assert hand.page.evaluate(CONTRAST, texts)[0] >= 4.5, hand.page.evaluate(CONTRAST, texts)
