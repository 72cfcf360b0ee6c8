"""The cascade stage on its bare page: every number is Python's; a person chooses by hand, by keys or from the list."""

import re

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.needs("Chromium")

# Read from a copy: the canvas itself would warn that it is read too often.
PIXELS = """place => { const canvas = document.querySelectorAll('.cs-map canvas')[place];
    const copy = document.createElement('canvas');
    Object.assign(copy, {width: canvas.width, height: canvas.height});
    const context = copy.getContext('2d', {willReadFrequently: true});
    context.drawImage(canvas, 0, 0);
    return context.getImageData(0, 0, copy.width, copy.height).data; }"""
PAINTED = f"() => ({PIXELS})(1).filter((alpha, at) => at % 4 === 3 && alpha > 128).length"
GROUND = f"() => [...({PIXELS})(0).filter((_, at) => at % 404 === 0)].join()"


def test_pressing_people_chooses_and_drops_seeds_up_to_as_many_as_agreed(stage):
    made = stage()
    made.press(0, 20, 40)
    assert made.seeds == ["No. 1", "No. 21", "No. 41"]
    made.press(20)
    assert made.seeds == ["No. 1", "No. 41"]
    made.press(60, 80, 100, 120)
    assert len(made.seeds) == 5
    expect(made.find(".cs-hint")).to_contain_text("All 5 are chosen")
    made.find(".cs-chip").first.click()
    made.settle()
    assert made.seeds == ["No. 41", "No. 61", "No. 81", "No. 101"]
    expect(made.find(".cs-hint")).to_be_empty()


def test_by_keyboard_arrows_walk_and_space_chooses(stage):
    made = stage()
    made.page.keyboard.press("Tab")  # to the ways
    made.page.keyboard.press("Tab")  # to the map
    expect(made.map).to_be_focused()
    assert made.said == "No. 1, Community 1, friends: 3"
    made.page.keyboard.press("PageDown")
    assert made.said.startswith("No. 21, Community 2")
    made.page.keyboard.press("ArrowLeft")
    walked = made.said
    assert "No. 21" not in walked
    made.page.keyboard.press("Space")
    made.settle()
    assert made.seeds == [walked.split(",")[0]]
    assert made.said == f"{made.seeds[0]} chosen as a seed. 1 / 5"
    made.page.keyboard.press("Enter")
    made.settle()
    assert made.seeds == []


def test_no_key_leaves_the_widget(stage):
    made = stage()
    made.page.evaluate(
        "() => { window.leaked = []; addEventListener('keydown', event => leaked.push(event.key)); }"
    )
    made.map.focus()
    for key in ("a", "d", "ArrowDown", "Space"):
        made.page.keyboard.press(key)
    made.find(".cs-find summary").click()
    made.find("[type=search]").fill("")
    made.page.keyboard.type("dd")
    assert made.page.evaluate("leaked") == []


def test_the_list_finds_people_by_name_or_community_and_chooses_them(stage):
    made = stage()
    made.find(".cs-find summary").click()
    made.find("[type=search]").fill("community 10")
    expect(made.find(".cs-list li")).to_have_count(20)
    made.find(".cs-list input").nth(2).check()
    made.settle()
    assert made.seeds == ["No. 183"]
    assert made.find(".cs-list input").nth(2).is_checked()
    made.find("[type=search]").fill("nobody at all")
    expect(made.find(".cs-people [role=status]")).to_have_text("There is nobody like that.")


def test_it_plays_to_the_end_and_says_what_became_of_it(stage):
    made = stage()
    made.press(0, 45, 90, 135, 180)
    assert made.now == "Start: only the seeds know (5)."
    told = made.answer(
        type="ask",
        id="x",
        what="run",
        way="mine",
        seed=1,
        setting=made.page.evaluate("kernel.traits.setting"),
    )
    made.find(".transport-speed select").select_option("8")
    made.find("[data-transport=play]").click()
    made.page.wait_for_selector("[data-now=again]")
    assert f"{len(told['node'])} know" in made.now
    assert made.find(".cs-shape li").all_inner_texts() == told["sentences"]
    assert told["sentences"][0] in made.said, "a screen reader hears the end"
    made.find(".cs-steps summary").click()
    last = made.find(".cs-steps tbody tr").last
    assert last.locator("td").last.inner_text() == str(len(told["node"]))


def test_what_has_not_come_to_pass_is_not_given_away(stage):
    made = stage()
    made.press(0, 45, 90)
    expect(made.find(".cs-shape li")).to_have_count(0)
    assert made.find(".cs-steps rect:not([visibility])").count() == 1
    made.page.mouse.move(*made.place(1))
    expect(made.find(".cs-bubble")).to_have_text("No. 2, Community 1, friends: 3")


def test_somebody_pointed_at_says_when_and_from_whom_they_heard(stage):
    made = stage()
    made.press(0, 45, 90, 135, 180)
    made.end()
    told = made.answer(
        type="ask",
        id="x",
        what="run",
        way="mine",
        seed=1,
        setting=made.page.evaluate("kernel.traits.setting"),
    )
    row = next(row for row, step in enumerate(told["step"]) if step == 1)
    made.page.mouse.move(*made.place(told["node"][row]))
    expect(made.find(".cs-bubble")).to_contain_text(f"heard at step 1 from No. {told['source'][row] + 1}")


def test_other_ways_show_their_seeds_and_mine_are_kept(stage):
    made = stage()
    made.press(3, 4)
    made.find("input[value=hubs]").check(force=True)
    made.settle()
    hubs = made.seeds
    assert len(hubs) == 2
    assert made.find("button.cs-chip").count() == 0
    made.find("input[value=mine]").check(force=True)
    made.settle()
    assert made.seeds == ["No. 4", "No. 5"]
    made.find("input[value=hubs]").check(force=True)
    made.settle()
    made.find("[data-do=copy]").click()
    made.settle()
    assert made.seeds == hubs
    assert made.find("input[value=mine]").is_checked()


def test_the_contest_fills_grows_and_stands_as_a_table_too(stage):
    made = stage()
    made.press(0, 45)
    made.find("[data-do=contest]").click()
    expect(made.find(".cs-sentence")).to_contain_text("over 1,000 runs", timeout=30_000)
    expect(made.find(".cs-rows li")).to_have_count(5)
    assert made.asked("contest") == 10
    made.find(".cs-contest .plot-table summary").click()
    assert made.find(".cs-contest tbody th").all_inner_texts() == made.find(".cs-way").all_inner_texts()
    made.find("[data-way=communities]").click()
    made.settle()
    assert made.find("input[value=communities]").is_checked()
    assert made.find(".cs-rows li").count() == 5, "looking does not undo the contest"
    made.find("[data-do=copy]").click()
    made.settle()
    expect(made.find(".cs-results")).to_be_hidden()
    expect(made.find(".cs-sentence")).to_contain_text("Compare again")


def test_the_contest_can_be_stopped(stage):
    made = stage()
    made.find("[data-do=contest]").click()
    made.find(".progress button").click()
    expect(made.find(".progress")).to_be_hidden()
    made.settle()
    before = made.asked("contest")
    assert before < 10
    made.find("[data-do=contest]").click()
    expect(made.find(".cs-sentence")).to_contain_text("over 1,000 runs", timeout=30_000)


def test_how_it_spreads_and_with_which_luck_is_pythons_answer(stage):
    made = stage()
    made.press(0, 20, 40, 60, 80)
    made.end()
    first = made.now
    made.find("[data-do=dice]").click()
    made.settle()
    made.find("input[name=seed]").fill("1")
    made.find("input[name=seed]").press("Enter")
    made.settle()
    made.end()
    assert made.now == first, "the same luck, the same cascade"
    made.find("select[name=model]").select_option("same")
    made.settle()
    assert made.find("input[value=greedy]").is_disabled()
    made.find("input[name=threshold]").fill("5")
    made.settle()
    made.end()
    assert "200 know" in made.now


def test_two_views_of_a_stage_choose_the_same_seeds(stage):
    made = stage(views=2)
    made.press(0, 20)
    second = made.page.locator(".course-cascade").nth(1)
    expect(second.locator(".cs-chip")).to_have_count(2)
    second.locator("[data-do=clear]").click()
    expect(made.find(".cs-chip")).to_have_count(0)


def test_a_line_that_is_cut_is_told(stage):
    made = stage()
    made.page.evaluate("() => { kernel.alive = false; }")
    made.page.mouse.click(*made.place(0))
    expect(made.find(".cs-hint")).to_contain_text("cut")


def test_with_less_motion_it_leaps_from_step_to_step(stage):
    made = stage(context={"reduced_motion": "reduce"})
    made.press(0, 45, 90, 135, 180)
    made.find("[data-transport=play]").click()
    steps = {
        round(float(made.find(".transport-scrub").input_value()), 6)
        for _ in range(25)
        if not made.page.wait_for_timeout(60)
    }
    assert all(step == int(step) for step in steps)
    assert max(steps) >= 1


def test_on_a_narrow_screen_nothing_sticks_out_and_a_tap_chooses(stage):
    made = stage(width=360, context={"has_touch": True}, language="ko")
    assert made.page.evaluate("document.documentElement.scrollWidth") == 360
    made.page.touchscreen.tap(*made.place(77))
    made.settle()
    assert made.seeds == ["78번"]
    made.find("[data-do=contest]").click()
    expect(made.find(".cs-sentence")).to_contain_text("1,000번", timeout=30_000)
    made.find(".cs-contest .plot-table summary").click()
    assert made.page.evaluate("document.documentElement.scrollWidth") == 360


def test_the_map_follows_the_theme(stage):
    made = stage()
    light = made.page.evaluate(GROUND)
    made.page.evaluate("document.body.setAttribute('data-jp-theme-light', 'false')")
    made.page.wait_for_function(f"light => ({GROUND})() !== light", arg=light)


def test_what_spreads_is_painted(stage):
    made = stage()
    made.press(0, 45, 90, 135, 180)
    made.page.mouse.move(1, 1)
    seeds = made.page.evaluate(PAINTED)
    made.end()
    assert made.page.evaluate(PAINTED) > 2 * seeds > 0


def test_a_stage_taken_down_leaves_nothing_that_listens(stage):
    made = stage()
    made.page.evaluate("() => close()")
    assert made.page.evaluate("() => kernel.models[0].listeners.length") == 0


def test_long_names_are_shown_whole_and_stay_text(stage):
    made = stage(graph="long-names", language="ko")
    made.find(".cs-find summary").click()
    expect(made.find(".cs-list li")).to_have_count(3)
    names = made.find(".cs-list span").all_inner_texts()
    assert any("<b>" in name for name in names)
    assert any(re.search("아주아주 긴 이름", name) for name in names)
    assert made.page.evaluate("document.documentElement.scrollWidth") == 1000
