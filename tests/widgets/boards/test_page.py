"""Boards on a bare page: by mouse and by keyboard, narrow and wide, kept and lost."""

import json
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from course.widgets.boards import BOARDS
from tests.browser.conftest import PATIENCE
from tests.turns import turns
from tests.widgets.boards.server import BoardHandler
from tests.widgets.page.conftest import browser  # noqa: F401
from tests.widgets.page.server import serve

pytestmark = pytest.mark.needs("Chromium")

Open = Callable[..., Page]

STICKS_OUT = """() => {
    const root = document.querySelector('.course-board').getBoundingClientRect();
    const parts = [...document.querySelectorAll('.course-board :is(input, button, label, p, output, svg, li, textarea)')];
    const out = parts.filter(part => part.checkVisibility() && !part.closest('.sk-voice')).filter(part => {
        const {left, right} = part.getBoundingClientRect();
        return left < root.left - 0.5 || right > root.right + 0.5;
    });
    return [...out.map(part => part.outerHTML.slice(0, 100)), ...(document.documentElement.scrollWidth > innerWidth ? ['page'] : [])];
}"""


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with serve(BoardHandler) as url:
        yield url


@pytest.fixture
def board(browser: Browser, address: str) -> Iterator[Open]:  # noqa: F811
    """Opens a board; a page that logs an error or asks for anything from elsewhere fails its test."""
    contexts, troubles = [], []

    def open_board(name: str = "Garden", width: int = 1000, **query: str) -> Page:
        context = browser.new_context(viewport={"width": width, "height": 900})
        context.set_default_timeout(PATIENCE)
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: troubles.append(str(error)))
        page.on(
            "console", lambda message: message.type in ("error", "warning") and troubles.append(message.text)
        )
        page.on(
            "request", lambda asked: asked.url.startswith((address, "data:")) or troubles.append(asked.url)
        )
        asked = "&".join(
            f"{key}={value}" for key, value in {"board": name, "language": "en", **query}.items()
        )
        page.goto(f"{address}/board.html?{asked}")
        page.wait_for_selector("body[data-ready]")
        return page

    yield open_board
    for context in contexts:
        context.close()
    assert troubles == []


def answered(page: Page, **setting: object) -> None:
    """Wait until what is on show was found for this."""
    page.wait_for_function(
        """wanted => {
            const answered = JSON.parse(document.querySelector('.course-board').dataset.answered ?? '{}');
            return Object.entries(wanted).every(([name, value]) => JSON.stringify(answered[name]) === JSON.stringify(value));
        }""",
        arg=setting,
    )


def test_beds_are_planted_joined_and_gates_turned_with_the_mouse(board: Open) -> None:
    page = board()
    expect(page.locator(".saving")).to_have_text("nothing changed yet")
    page.locator("[data-mark='0']").click()
    answered(page, planted=["0"])
    expect(page.locator("[data-mark='0']")).to_have_attribute("aria-pressed", "true")
    page.locator("[data-mark='1']").click()
    answered(page, planted=["0", "1"])
    page.locator("[data-mark='2']").click()
    expect(page.locator(".bd-pressed")).to_contain_text("All 2 are used")
    page.locator("[data-mark='0']").click()
    answered(page, planted=["1"])
    page.locator("[data-mark='3']").click()
    expect(page.locator(".bd-pressed")).to_contain_text("Bed 3 pressed")
    page.locator("[data-mark='5']").click()
    answered(page, paths=[["3", "5"]])
    expect(page.locator("[data-mark='3-5']")).to_be_attached()
    page.locator("[data-mark='gate']").click()
    answered(page, gates={"gate": "+"})
    expect(page.locator(".bd-told")).to_contain_text("Beds planted: 1. Paths: 1.")
    expect(page.locator(".saving")).to_have_text("saved")


def test_everything_is_done_by_keyboard_and_no_key_leaves_the_board(board: Open) -> None:
    page = board()
    page.evaluate("window.leaked = []; document.addEventListener('keydown', event => leaked.push(event.key))")
    page.locator("input[name=water]").focus()
    page.keyboard.press("ArrowRight")
    answered(page, water=600)
    page.locator("[data-mark='0']").focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    answered(page, planted=["1"])
    expect(page.locator("[data-mark='1']")).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Space")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Space")
    answered(page, paths=[["4", "5"]])
    page.keyboard.press("Enter")
    page.keyboard.press("Escape")
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("Enter")
    expect(page.locator(".bd-pressed")).to_contain_text("Bed 4 pressed")
    assert page.evaluate("document.querySelectorAll('.bd-picture [tabindex=\"0\"]').length") == 1
    page.get_by_role("button", name="Back to the start").focus()
    page.keyboard.press("Enter")
    answered(page, water=500, planted=[], paths=[])
    assert page.evaluate("leaked") == []


def test_words_choices_and_a_button_are_part_of_the_setting(board: Open) -> None:
    page = board()
    page.get_by_label("Diary").fill("0123456789012345678901234567890123456789")
    expect(page.get_by_text("0 letters left")).to_be_visible()
    page.get_by_label("Autumn").check()
    page.get_by_label("The sun shines").uncheck()
    page.get_by_role("button", name="Let a day pass").click()
    page.get_by_role("button", name="Let a day pass").click()
    answered(page, season="autumn", sun=False, day=2)
    expect(page.locator(".saving")).to_have_text("saved")
    kept = page.evaluate("kernel.kept.at(-1).setting")
    assert (kept["day"], len(kept["diary"])) == (2, 40)


def test_a_replay_moves_marks_and_the_charts_cursor_and_says_so(board: Open) -> None:
    page = board()
    page.locator(".transport-scrub").focus()
    page.keyboard.press("End")
    expect(page.locator(".bd-moment")).to_have_text("Day 3")
    assert "72px" in (page.locator("[data-mark='0']").get_attribute("style") or "")
    page.keyboard.press("Home")
    assert "60px" in (page.locator("[data-mark='0']").get_attribute("style") or "")
    page.get_by_role("button", name="Play", exact=True).click()
    page.wait_for_function("document.querySelector('.bd-moment').textContent === 'Day 3'")


def test_a_dragged_slider_asks_only_what_can_be_answered_and_keeps_the_last(board: Open) -> None:
    page = board()
    page.evaluate(
        "{const post = kernel.post; kernel.post = async (m) => (await new Promise(done => setTimeout(done, 150)), post(m)); 0}"
    )
    page.locator("input[name=water]").focus()
    for _ in range(8):
        page.keyboard.press("ArrowRight")
    answered(page, water=1300)
    assert page.evaluate("kernel.asked.length") < 8
    expect(page.locator(".saving")).to_have_text("saved")
    assert page.evaluate("kernel.kept.map(({setting}) => setting.water)")[-1] == 1300


def test_what_no_kernel_hears_is_not_shown_as_saved(board: Open) -> None:
    page = board()
    page.evaluate("kernel.alive = false")
    page.locator("[data-mark='0']").click()
    expect(page.locator(".saving")).to_have_text("Saving…")
    expect(page.locator(".saving")).to_have_text("NOT SAVED: run this cell again")


def test_a_board_put_elsewhere_follows(board: Open) -> None:
    page = board()
    page.evaluate("kernel.model.update({setting: {...kernel.model.get('setting'), water: 1500}})")
    answered(page, water=1500)
    expect(page.locator("input[name=water]")).to_have_value("1500")
    assert page.evaluate("kernel.kept.length") == 0


@pytest.mark.parametrize(
    ("name", "language"), turns(["Garden", *(each.__name__ for each in BOARDS)], ["ko", "en"])
)
def test_nothing_sticks_out_at_any_width(board: Open, name: str, language: str) -> None:
    page = board(name, language=language)
    expect(page.locator(".bd-told p").first).to_be_visible()
    for width in (360, 700, 1000):
        page.set_viewport_size({"width": width, "height": 700})
        page.wait_for_timeout(60)
        assert page.evaluate(STICKS_OUT) == [], width


def test_a_closed_board_listens_no_more(board: Open) -> None:
    page = board()
    page.evaluate("close()")
    assert json.loads(page.evaluate("JSON.stringify(kernel.model.listeners)")) == []
