"""What is read: tests lit up, names of controls, what is said, hostile labels, refused numbers."""

import pytest

pytestmark = pytest.mark.needs("Chromium")


def test_pointing_at_a_test_lights_up_its_places_and_only_these(sketch):
    hand = sketch("unfinished")
    where = hand.page.evaluate("kernel.tests.find(test => test.name === 'media').where")
    assert where
    for point in ("hover", "focus"):
        chip = hand.page.locator("[data-test=media]")
        getattr(chip, point)()
        hand.page.wait_for_selector(".sk-lit")
        lit = hand.page.evaluate(
            "[...document.querySelectorAll(':is(.sk-node, .sk-link).sk-lit')].map(each => each.dataset.id)"
        )
        assert sorted(lit) == sorted(where)
        assert hand.page.locator(".sk-message").inner_text() == hand.page.evaluate(
            "kernel.tests.find(test => test.name === 'media').message"
        )
        hand.mouse.move(5, 5)
        hand.canvas.focus()
        hand.wait("!document.querySelector('.sk-lit')")


def test_failing_places_are_marked_all_the_time_and_not_by_colour_alone(sketch):
    hand = sketch("unfinished")
    failing = hand.page.evaluate(
        "kernel.tests.filter(test => test.passed === false).flatMap(test => test.where)"
    )
    marked = hand.page.evaluate(
        "[...document.querySelectorAll('.sk-warning')].map(each => each.parentNode.dataset.id)"
    )
    assert sorted(marked) == sorted(set(failing))
    outcomes = hand.page.evaluate(
        "[...document.querySelectorAll('.sk-chip')].map(chip => chip.dataset.outcome)"
    )
    assert set(outcomes) == {"fail", "unknown"}
    assert (
        len(
            {
                hand.page.locator(f"[data-outcome={name}] path").first.get_attribute("d")
                for name in set(outcomes)
            }
        )
        == 2
    )


def test_repairing_the_drawing_turns_the_tests_green_one_by_one(sketch):
    hand = sketch("bookshop")
    assert hand.page.locator("[data-outcome=pass]").count() == 5
    assert "All five tests passed" in hand.page.locator(".sk-message").inner_text()
    hand.link("link from A friend").focus()
    hand.press("Delete")
    hand.page.wait_for_selector("[data-test=return][data-outcome=fail]")
    hand.press("Control+z")
    hand.page.wait_for_selector("[data-test=return][data-outcome=pass]")


def test_nothing_has_failed_on_an_empty_paper(sketch):
    hand = sketch("empty")
    assert hand.page.locator("[data-outcome=unknown]").count() == 5
    assert hand.page.locator(".sk-start").is_visible()
    hand.canvas.focus()
    hand.press("n")
    assert not hand.page.locator(".sk-start").is_visible()


@pytest.mark.parametrize("language", ["ko", "en"])
def test_every_control_has_a_name_and_no_sentence_is_missing(sketch, language):
    hand = sketch("unfinished", language=language)
    for selector in (".sk-node", ".sk-link", "[data-command=help]"):
        for element in hand.page.locator(selector).all()[:1]:
            element.dispatch_event("focusin") if selector.startswith(".sk") else element.click()
        unnamed = hand.page.evaluate("""() => [...document.querySelectorAll('button, input, select, [role=button]')].filter(each =>
            !(each.getAttribute('aria-label') || each.labels?.[0]?.textContent.trim() || each.textContent.trim())).map(each => each.outerHTML)""")
        assert unnamed == []
        visible = (
            hand.page.locator(".sk").inner_text()
            + hand.page.locator(".sk").evaluate("""root => [...root.querySelectorAll('*')]
            .flatMap(each => ['aria-label', 'title', 'placeholder'].map(name => each.getAttribute(name) ?? '')).join('\\n')""")
        )
        words = hand.page.evaluate("Object.keys(kernel.options.words)")
        assert [key for key in words if key in visible.split()] == []
        assert "{" not in visible


def test_a_screen_reader_is_told_what_was_done(sketch):
    hand = sketch("bookshop", language="ko")
    hand.add("카페", 0.85, 0.8)
    assert hand.said == "카페 노드를 추가했어요."
    hand.press("l", "1", "Enter")
    hand.wait("document.querySelector('.sk-voice[role=status]').textContent.includes('이었어요')")
    assert hand.said.startswith("카페에서 단골손님으로 이었어요.")
    assert (
        hand.node("단골손님").get_attribute("aria-label") == "단골손님, 사람, 매개자, 구매자, 시작하는 노드"
    )
    assert hand.link("카페에서").get_attribute("aria-label") == "카페에서 단골손님으로 가는 링크: ? · ? · ×?"


HOSTILE = [
    "<img src=x onerror=window.hacked=1>",
    "</text><script>hacked=1</script>",
    "{name} $& \\",
    "‮abc",
    "👩‍👩‍👧‍👦 가족",
    "x" * 500,
]


def test_hostile_labels_are_text_everywhere(sketch):
    hand = sketch("unfinished")
    for label in HOSTILE:
        hand.page.evaluate(
            """label => kernel.write({...kernel.network, title: label,
            nodes: kernel.network.nodes.map(node => ({...node, label})),
            links: kernel.network.links.map(link => ({...link, action: label, medium: label}))})""",
            label,
        )
        hand.page.wait_for_timeout(60)
        hand.page.locator(".sk-node").first.focus()
        hand.page.locator(".sk-link").first.focus()
        hand.page.get_by_role("button", name="Link", exact=True).click()
        hand.press("Escape")
        assert hand.page.evaluate("window.hacked") is None
        assert hand.page.evaluate("document.querySelectorAll('.sk img, .sk script').length") == 0


def test_unknown_keys_survive_every_kind_of_edit(sketch):
    hand = sketch("bookshop")
    hand.page.evaluate("""kernel.write({...kernel.network, from: {paper: true},
        nodes: kernel.network.nodes.map(node => ({...node, colour: node.id})),
        links: kernel.network.links.map(link => ({...link, seen: [link.id]}))})""")
    hand.press("Tab")
    hand.mouse.click(*hand.middle("A regular"))
    hand.page.get_by_role("radio", name="organisation").check()
    hand.page.get_by_role("checkbox", name="producer").check()
    hand.page.get_by_label("It starts here").uncheck()
    hand.link("link from A friend").focus()
    hand.page.get_by_role("button", name="Reverse").click()
    hand.page.get_by_role("textbox", name="Rate").fill("")
    hand.page.get_by_role("textbox", name="Rate").press("Enter")
    hand.press("Control+z")
    hand.wait("kernel.network.links[1].rate === undefined")
    network = hand.saved
    assert network["from"] == {"paper": True}
    assert [node["colour"] for node in network["nodes"]] == ["n1", "n2", "n3"]
    assert [link["seen"] for link in network["links"]] == [["l1"], ["l2"], ["l3"]]
    assert (network["nodes"][0]["kind"], network["nodes"][0]["roles"]) == (
        "organisation",
        ["producer", "mediator", "buyer"],
    )
    assert "initiator" not in network
    assert (network["links"][1]["source"], network["links"][1]["target"]) == ("n2", "n3")


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("-1", "cannot be below 0"),
        ("soon", "a number, such as"),
        ("1e999", "a number"),
        ("9" * 12, "too large"),
    ],
)
def test_what_is_no_rate_is_refused_in_its_place_and_the_file_keeps_the_old_one(sketch, text, complaint):
    hand = sketch("bookshop")
    hand.link("link from A regular").focus()
    field = hand.page.get_by_role("textbox", name="Rate")
    field.fill(text)
    assert complaint in hand.page.locator(".sk-wrong").inner_text()
    assert field.get_attribute("aria-invalid") == "true"
    field.press("Enter")
    hand.page.wait_for_timeout(400)
    assert hand.saved["links"][0]["rate"] == 1.6
    field.fill("0,25")
    field.press("Enter")
    hand.wait("kernel.network.links[0].rate === 0.25")
    assert hand.page.locator(".sk-wrong").count() == 0
