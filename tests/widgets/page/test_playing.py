"""Play on the bare page: the events are Python's, the page only shows them."""

import re

import pytest

pytestmark = pytest.mark.needs("Chromium")

PAINTED = """() => { const canvas = document.querySelector('.stage');
    return canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.some((value, at) => at % 4 === 3 && value); }"""


def opened(sketch, drawing="bookshop", **query):
    hand = sketch(drawing, **query)
    hand.page.locator("[data-tab=play]").click()
    hand.page.wait_for_selector(".play-run:not([hidden]), .play-lack:not([hidden]), .play-note:not(:empty)")
    return hand


def now(hand):
    return hand.page.locator(".play-now").inner_text()


def asked(hand, what):
    return hand.page.evaluate("what => kernel.asked.filter(message => message.what === what).length", what)


def test_it_plays_from_the_first_day_to_the_last_and_says_how_it_ended(sketch):
    hand = opened(sketch)
    hand.page.locator(".transport-speed select").select_option("8")
    hand.page.locator("[data-transport=play]").click()
    hand.page.wait_for_selector("[data-now=again]")
    assert re.search(r"Day \d+: activations \d+\. Here it died out", now(hand))
    assert hand.said == now(hand), "a screen reader hears the end"
    hand.page.locator("[data-transport=play]").click()
    hand.page.wait_for_selector("[data-now=pause]")
    assert asked(hand, "run") == 1


def test_counters_and_plot_are_the_events_of_one_answer(sketch):
    hand = opened(sketch)
    hand.page.locator(".figures summary").click()
    told = hand.page.evaluate(
        """async () => (await (await fetch('/ask', {method: 'POST', body: JSON.stringify({language: 'en',
        question: {type: 'ask', id: 1, what: 'run', network: kernel.network, seed: 1}})})).json())[0].content"""
    )
    hand.page.locator(".transport-scrub").press("End")
    counts = [int(text) for text in hand.page.locator(".figures td:nth-of-type(2)").all_inner_texts()]
    assert counts == [told["node"][: told["total"]].count(at) for at in range(3)]
    hand.page.locator(".play-desk .plot-table summary").click()
    assert hand.page.locator(".play-desk .plot-table td").last.inner_text() == str(told["total"])


def test_by_keyboard_space_plays_and_pauses_and_the_arrows_step(sketch):
    hand = opened(sketch)
    hand.page.locator(".transport-scrub").focus()
    hand.press("ArrowRight")
    assert now(hand).startswith("Day 7:"), "the next event: the gift's delay"
    assert hand.said == now(hand)
    hand.press("Shift+ArrowRight")
    assert now(hand).startswith("Day 8:")
    hand.press("ArrowLeft")
    assert now(hand).startswith("Day 7:")
    hand.press("Home", " ")
    hand.page.wait_for_selector("[data-now=pause]")
    hand.press(" ")
    hand.page.wait_for_selector("[data-now=play]")
    hand.press("End")
    assert "died out" in now(hand)
    assert hand.page.locator(".transport-scrub").get_attribute("aria-valuetext").startswith("Day ")


def test_the_drawing_runs_and_is_put_away_with_the_panel(sketch):
    hand = opened(sketch)
    assert hand.page.evaluate(PAINTED)
    hand.page.locator("[data-transport=play]").click()
    hand.page.wait_for_selector("[data-now=pause]")
    hand.page.locator("[data-tab=play]").click()
    assert hand.page.locator(".stage").count() == 0
    hand.page.locator("[data-tab=play]").click()
    assert hand.page.locator("[data-now=play]").count() == 1, "closing has paused it, where it was"
    assert asked(hand, "run") == 1


def test_another_history_is_another_number_and_the_same_number_the_same_history(sketch):
    hand = opened(sketch)
    seed = hand.page.locator("[name=play-seed]")

    def end():
        hand.page.locator(".transport-scrub").press("End")
        return now(hand)

    def history(number):
        seed.fill(number)
        seed.press("Enter")
        hand.page.wait_for_function("document.querySelector('.play-now').textContent.startsWith('Day 0:')")
        return end()

    first = end()
    assert len({history("7"), history("8"), history("12"), first}) > 1
    assert history("1") == first
    hand.page.locator("[data-play=dice]").click()
    hand.wait("document.querySelector('[name=play-seed]').value !== '1'")


def test_editing_stops_the_play_and_says_so_but_moving_a_node_does_not(sketch):
    hand = opened(sketch)
    hand.page.locator(".transport-scrub").press("ArrowRight")
    hand.drag(hand.middle("A friend"), hand.place(0.6, 0.8))
    hand.look()
    assert now(hand).startswith("Day 7:")
    assert asked(hand, "run") == 1
    hand.page.locator("[data-transport=play]").click()
    hand.link("link from A regular").focus()
    hand.page.get_by_label("Rate", exact=True).fill("2.5")
    hand.page.wait_for_selector(".play-note:not(:empty)")
    assert "the drawing has changed" in hand.page.locator(".play-note").inner_text()
    hand.page.wait_for_selector("[data-now=play]")
    assert now(hand).startswith("Day 0:")


def test_links_without_numbers_are_named_lit_and_filled_in_one_by_one(sketch):
    hand = opened(sketch, "unfinished")
    lit = hand.page.evaluate(
        "[...document.querySelectorAll('.sk-link.sk-missing')].map(each => each.dataset.id)"
    )
    assert lit == ["l2"]
    assert "Rate, Delay missing" in hand.page.locator(".play-lacking").inner_text()
    assert not hand.page.locator(".play-run").is_visible()
    for field, value in (("rate", "0.5"), ("delay", "3")):
        hand.page.locator("[data-play=fill]").click()
        assert hand.page.evaluate("document.activeElement.name") == field
        hand.keys.type(value)
        hand.press("Enter")
        hand.wait(f"kernel.network.links[1].{field} === {value}")
        hand.page.wait_for_function(
            "field => !document.querySelector('.play-lacking')?.textContent.toLowerCase().includes(field)",
            arg=field,
        )
    hand.page.wait_for_selector(".play-run:not([hidden])")
    assert hand.page.locator(".sk-missing").count() == 0


def test_a_thousand_histories_arrive_in_parts_and_are_told_in_words_and_numbers(sketch):
    hand = opened(sketch)
    hand.page.locator("[data-play=many]").click()
    hand.page.wait_for_selector(".progress:not([hidden])")
    hand.wait("document.querySelector('.play-sentence').textContent.includes('1,000')")
    hand.page.wait_for_selector(".progress[hidden]", state="attached")
    assert asked(hand, "lives") == 10
    assert "died out" in hand.page.locator(".play-sentence").inner_text()
    assert hand.page.locator(".dots-picture > g").count() == 100
    hand.page.locator(".play-results .plot-table summary").first.click()
    rows = hand.page.locator(".play-results .plot-table").first.locator("td").all_inner_texts()
    assert sum(int(text.replace(",", "")) for text in rows) == 1000
    hand.page.locator("[data-play=dice]").click()
    hand.wait("kernel.asked.filter(message => message.what === 'lives').length === 11")


def test_the_thousand_can_be_stopped(sketch):
    hand = opened(sketch)
    hand.page.evaluate("kernel.delay = 150")
    hand.page.locator("[data-play=many]").click()
    hand.page.locator(".progress button").click()
    assert not hand.page.locator(".progress").is_visible()
    count = asked(hand, "lives")
    hand.page.wait_for_timeout(400)
    assert asked(hand, "lives") == count


def test_less_motion_steps_from_event_to_event_and_shows_no_token(sketch):
    hand = opened(sketch, context={"reduced_motion": "reduce"})
    hand.page.locator(".transport-speed select").select_option("0.5")
    hand.page.locator("[data-transport=play]").click()
    days = set()
    for _ in range(40):
        days.add(hand.page.evaluate("Number(document.querySelector('.transport-scrub').value)"))
        hand.page.wait_for_timeout(50)
    told = hand.page.evaluate("document.querySelector('.transport-scrub').max")
    assert days <= {0, 7, 9, 14, 21, 23, 28, 30, 35, 37, 42, 44, float(told)}, days
    assert len(days) > 1


def test_a_page_out_of_sight_rests(sketch):
    hand = opened(sketch)
    hand.page.locator("[data-transport=play]").click()
    hand.page.wait_for_function("Number(document.querySelector('.transport-scrub').value) > 0")
    hand.page.evaluate("document.querySelector('main').style.marginTop = '5000px'; scrollTo(0, 0)")
    hand.page.wait_for_timeout(200)
    before = hand.page.evaluate("document.querySelector('.transport-scrub').value")
    hand.page.wait_for_timeout(400)
    assert hand.page.evaluate("document.querySelector('.transport-scrub').value") == before
    hand.page.evaluate("document.querySelector('main').style.marginTop = ''")
    hand.page.wait_for_function(
        "before => Number(document.querySelector('.transport-scrub').value) > before", arg=float(before)
    )


def test_an_empty_drawing_says_what_to_do_first(sketch):
    hand = opened(sketch, "empty", language="ko")
    assert hand.page.locator(".play-note").inner_text().startswith("아직 움직일 것이 없어요.")


@pytest.mark.parametrize("language", ["ko", "en"])
def test_no_sentence_of_the_panel_is_missing(sketch, language):
    hand = opened(sketch, language=language)
    hand.page.locator("[data-play=many]").click()
    hand.page.wait_for_selector(".play-results:not([hidden])")
    said = hand.page.locator(".play").inner_text() + hand.page.locator(".play").evaluate(
        """root => [...root.querySelectorAll('*')].flatMap(each => ['aria-label', 'title', 'aria-valuetext']
        .map(name => each.getAttribute(name) ?? '')).join('\\n')"""
    )
    assert not re.search(r"\b(play|transport|plot)\.\w", said), said
    assert "{" not in said
