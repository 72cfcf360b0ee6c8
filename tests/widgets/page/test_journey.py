"""The journey board by mouse and by keyboard, narrow and wide, and what it says while Python is away."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.widgets.page.hand import Hand

pytestmark = pytest.mark.needs("Chromium")

Open = Callable[..., Hand]


@pytest.fixture
def board(sketch: Open) -> Callable[..., Page]:
    """Opens a journey on the board."""

    def open_board(drawing: str = "streaming", **query: Any) -> Page:
        return sketch(drawing, face="journey", **query).page

    return open_board


def link(page: Page, id: str) -> dict[str, Any]:
    """A link as the kernel has it."""
    found: dict[str, Any] = page.evaluate(
        "id => kernel.network.links.find(link => link.id === id) ?? null", id
    )
    return found


def card(page: Page, id: str) -> Any:
    """The card of a step."""
    return page.locator(f'.jb-card[data-link="{id}"]')


def test_a_slider_moved_by_the_keyboard_moves_people_and_k(board: Callable[..., Page]) -> None:
    page = board()
    slider = card(page, "share").get_by_role("slider")
    slider.focus()
    for _ in range(10):
        page.keyboard.press("ArrowRight")
    expect(page.locator(".jb-k")).to_have_text("K 0.56")
    expect(page.locator(".jb-lane[data-stage=share] p.jb-text")).to_have_text("7.5 come, 1.9 go on.")
    page.wait_for_function("() => kernel.network.links.find(({id}) => id === 'share').rate === 0.25")
    assert page.evaluate("kernel.received.length") < 5, "a burst of keys is saved as a few steps"
    expect(page.locator(".jb[data-saving=saved]")).to_be_visible()


def test_typing_a_number_and_a_medium_saves_them_and_letters_stay_in_the_field(
    board: Callable[..., Page],
) -> None:
    page = board()
    page.evaluate("document.addEventListener('keydown', event => (window.leaked ??= []).push(event.key))")
    medium = card(page, "select").get_by_label("Medium")
    medium.fill("")
    expect(page.locator(".jb-break")).to_contain_text("no medium")
    medium.press_sequentially("a dare")
    expect(page.locator(".jb-seamless")).to_be_visible()
    card(page, "select").get_by_label("Rate going on", exact=True).fill("0,75")
    page.keyboard.press("Enter")
    page.wait_for_function("() => kernel.network.links.find(({id}) => id === 'select').rate === 0.75")
    assert link(page, "select")["medium"] == "a dare"
    assert page.evaluate("window.leaked ?? []") == []


def test_a_share_above_one_is_said_to_be_no_probability(board: Callable[..., Page]) -> None:
    page = board()
    field = card(page, "select").get_by_label("Rate going on", exact=True)
    field.fill("2")
    expect(card(page, "select").get_by_role("alert")).to_have_text("It is a probability: at most 1.")
    expect(page.locator(".jb-reason")).to_contain_text("at most 1")
    field.fill("0.2")
    expect(card(page, "select").get_by_role("alert")).to_have_count(0)
    expect(page.locator(".jb-reason")).to_be_hidden()


def test_the_missing_way_back_is_joined_and_undone(board: Callable[..., Page]) -> None:
    page = board("tv")
    expect(page.locator(".jb-break")).to_have_text("Break: share does not lead to discover.")
    page.get_by_role("button", name="Join the way back").click()
    back = page.locator(".jb-back .jb-card")
    expect(back.get_by_label("What the person does")).to_be_focused()
    page.keyboard.type("tells")
    back.get_by_label("Medium").fill("tomorrow's episode")
    back.get_by_label("People brought, m", exact=True).fill("20")
    expect(page.locator(".jb-seamless")).to_be_visible()
    expect(page.locator(".jb-k")).to_have_text("K 1.30")
    expect(page.locator(".jb-loop")).to_have_attribute("data-state", "alive")
    page.locator(".jb-crowd").first.click()
    for _ in range(4):
        page.get_by_role("button", name="Undo").press("Control+z")
    expect(page.locator(".jb-break")).to_be_visible()
    expect(back).to_have_count(0)


def test_an_empty_board_is_filled_lane_by_lane_with_the_keyboard_alone(board: Callable[..., Page]) -> None:
    page = board("empty")
    expect(page.locator(".jb-reason")).to_contain_text("Begin where a customer first notices")
    expect(page.locator(".jb-break")).to_have_count(0)
    for stage in ("discover", "select", "experience", "share"):
        page.get_by_role("button", name=f"Add to {stage}").press("Enter")
        expect(page.locator(f"[data-stage={stage}] .jb-card [name=action]")).to_be_focused()
        page.keyboard.type(f"does {stage}")
        page.keyboard.press("Tab")
        page.keyboard.type("a page")
        page.keyboard.press("Tab")
        page.keyboard.type("0.5")
    page.get_by_role("button", name="Join the way back").press("Enter")
    expect(page.locator(".jb-back [name=action]")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.type("a chat")
    page.keyboard.press("Tab")
    page.keyboard.type("32")
    expect(page.locator(".jb-k")).to_have_text("K 2.00")
    expect(page.locator(".jb-seamless")).to_be_visible()
    page.wait_for_function("() => kernel.network.links.length === 5 && kernel.network.nodes.length === 5")


def test_a_link_without_a_stage_moves_up_when_one_is_chosen(board: Callable[..., Page]) -> None:
    page = board("bookshop")
    loose = page.locator(".jb-loose .jb-card")
    before = loose.count()
    stage = page.locator(".jb-lane .jb-card").first.get_by_label("Stage")
    stage.select_option("")
    expect(loose).to_have_count(before + 1)
    loose.first.get_by_label("Stage").select_option("experience")
    expect(page.locator("[data-stage=experience] .jb-card")).to_have_count(1)


def test_removing_a_step_hands_the_keyboard_on(board: Callable[..., Page]) -> None:
    page = board()
    card(page, "select").get_by_role("button", name="Remove this step").press("Enter")
    expect(card(page, "select")).to_have_count(0)
    expect(page.locator(".jb-break")).to_have_text("Break: no link for the stage select.")
    expect(page.get_by_role("button", name="Undo")).to_be_focused()
    page.keyboard.press("Enter")
    expect(card(page, "select")).to_have_count(1)


def test_board_and_sketch_of_one_kernel_show_the_same_at_once(board: Callable[..., Page]) -> None:
    page = board()
    page.evaluate("void show(kernel.model(), 'sketch')")
    page.locator(".sk-link").first.wait_for(state="attached")
    card(page, "share").get_by_label("What the person does").fill("whispers")
    expect(page.locator(".sk-edges, .sk")).to_contain_text(["whispers"])


def test_the_board_says_that_nothing_is_saved_when_the_line_is_cut(board: Callable[..., Page]) -> None:
    page = board()
    page.evaluate("kernel.die()")
    card(page, "share").get_by_label("Medium").fill("a poster")
    expect(page.locator(".jb[data-saving=lost]")).to_be_visible()
    expect(page.get_by_role("alert")).to_contain_text("Python does not answer")


def test_what_was_being_typed_is_not_written_over_by_another_view(board: Callable[..., Page]) -> None:
    page = board()
    field = card(page, "share").get_by_label("Medium")
    field.focus()
    page.keyboard.press("End")
    page.keyboard.type(" and more")
    page.evaluate(
        "kernel.write({...kernel.network, links: kernel.network.links.map(link => ({...link, delay: 3}))})"
    )
    expect(card(page, "select").get_by_label("Days")).to_have_value("3")
    expect(field).to_have_value("a link to the scene and more")
    page.wait_for_function(
        "() => kernel.network.links.find(({id}) => id === 'share').medium.endsWith('and more')"
    )


def test_what_changed_is_said_once_the_hand_rests(board: Callable[..., Page]) -> None:
    page = board()
    voice = page.locator(".sk-voice")
    expect(voice).to_have_text("")
    card(page, "share").get_by_label("Rate going on", exact=True).fill("0.5")
    expect(voice).to_contain_text("each turn makes 1.12 times as many")


@pytest.mark.parametrize("width", [360, 560, 1000])
@pytest.mark.parametrize("drawing", ["streaming", "long_names"])
def test_nothing_is_cut_off_at_any_width(board: Callable[..., Page], width: int, drawing: str) -> None:
    page = board(drawing, width=width)
    wide = page.evaluate(
        """() => [...document.querySelectorAll('.jb *')]
            .filter(each => !each.closest('svg, .sk-voice, select') && each.scrollWidth > each.clientWidth + 1
                && getComputedStyle(each).display !== 'inline' && each.tagName !== 'INPUT')
            .map(each => each.className)"""
    )
    assert wide == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_still_people_for_who_wants_no_motion(board: Callable[..., Page]) -> None:
    page = board(context={"reduced_motion": "reduce"})
    assert page.evaluate("getComputedStyle(document.querySelector('.jb-crowd path')).transitionDuration") in (
        "0s",
        "1e-05s",
    )
