"""The growth lab on its bare page: draw, then turn, by mouse and by keyboard, in every width and theme."""

import json
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import PATIENCE

pytestmark = pytest.mark.needs("Chromium")

Open = Callable[..., Page]

STICKS_OUT = """() => {
    const root = document.querySelector('.course-growth').getBoundingClientRect();
    const parts = [...document.querySelectorAll('.course-growth :is(input, button, label, p, output, svg, li)')];
    const out = parts.filter(part => part.checkVisibility() && !part.closest('.sk-voice')).filter(part => {
        const {left, right} = part.getBoundingClientRect();
        return left < root.left - 0.5 || right > root.right + 0.5;
    });
    return [...out.map(part => part.outerHTML.slice(0, 100)), ...(document.documentElement.scrollWidth > innerWidth ? ['page'] : [])];
}"""


@pytest.fixture
def lab(browser: Browser, address: str) -> Iterator[Open]:
    """Opens the lab; a page that logs an error or asks for anything from elsewhere fails its test."""
    contexts, troubles = [], []

    def open_lab(width: int = 1000, *, touch: bool = False, **query: str) -> Page:
        context = browser.new_context(viewport={"width": width, "height": 900}, has_touch=touch)
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
        asked = "&".join(f"{name}={value}" for name, value in {"language": "en", **query}.items())
        page.goto(f"{address}/growth.html?{asked}")
        page.wait_for_selector("body[data-ready]")
        return page

    yield open_lab
    for context in contexts:
        context.close()
    assert troubles == []


def answered(page: Page, **setting: float | None) -> None:
    """Wait until the runs on show are those of these sliders."""
    page.wait_for_function(
        """wanted => {
            const answered = JSON.parse(document.querySelector('.course-growth').dataset.answered ?? '{}');
            return Object.entries(wanted).every(([name, value]) => answered[name] === value);
        }""",
        arg=setting,
    )


def test_the_lab_opens_when_the_line_is_drawn_with_the_mouse(lab: Open) -> None:
    page = lab()
    expect(page.locator(".lab")).to_be_hidden()
    graph = page.locator(".open .graph")
    box = graph.bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + 58, box["y"] + 230)
    page.mouse.down()
    page.mouse.move(box["x"] + 464, box["y"] + 60, steps=8)
    page.mouse.up()
    page.get_by_role("button", name="Lock in my prediction").click()
    answered(page, k=1.5, cycle=14)
    expect(page.locator(".open")).to_be_hidden()
    expect(page.locator(".lab-told")).to_contain_text("Of 200 runs")
    expect(page.locator(".lab-mine").last).to_be_visible()


def test_everything_is_done_by_keyboard_and_no_key_leaves_the_lab(lab: Open) -> None:
    page = lab()
    page.evaluate("window.leaked = []; document.addEventListener('keydown', event => leaked.push(event.key))")
    page.get_by_role("slider").focus()
    for key in ("ArrowUp", "End", "PageUp", "PageUp"):
        page.keyboard.press(key)
    page.get_by_role("button", name="Lock in my prediction").focus()
    page.keyboard.press("Enter")
    answered(page, seeds=1)
    page.locator("input[name=seeds]").focus()
    for _ in range(9):
        page.keyboard.press("ArrowRight")
    answered(page, seeds=10)
    expect(page.locator("input[name=seeds]")).to_have_attribute("aria-valuetext", "10")
    page.locator("input[name=log]").focus()
    page.keyboard.press("Space")
    expect(page.locator(".plot-tick", has_text="100").first).to_be_visible()
    page.locator("input[name=crowd]").focus()
    page.keyboard.press("Home")
    answered(page, people=500)
    page.get_by_role("button", name="Back to the start").focus()
    page.keyboard.press("Enter")
    answered(page, seeds=1, people=None)
    assert page.evaluate("leaked") == []


def test_a_dragged_slider_asks_only_what_it_can_be_told(lab: Open) -> None:
    page = lab(drawn="yes")
    answered(page, cycle=14)
    page.evaluate("kernel.asked.length = 0; kernel.delay = 150")
    slider = page.locator("input[name=cycle]")
    slider.focus()
    for _ in range(7):
        page.keyboard.press("ArrowLeft")
    answered(page, cycle=7)
    asked = page.evaluate("kernel.asked.map(question => question.cycle)")
    assert len(asked) < 7
    assert asked[-1] == 7


def test_what_is_seen_is_also_said(lab: Open) -> None:
    page = lab(drawn="yes")
    answered(page, k=1.5)
    expect(page.locator(".course-growth [role=status].sk-voice")).to_contain_text("Of 200 runs")
    expect(page.locator(".plot-picture")).to_have_attribute(
        "aria-label",
        "People gathered day by day in 200 runs: the middle and the bands, the formula, the line you drew",
    )
    page.locator(".plot-table summary").click()
    assert page.locator(".plot-table tbody tr").count() == 11
    expect(page.locator(".dots-picture")).to_have_attribute(
        "aria-label", page.locator(".lab-told").inner_text().split(". ")[0] + "."
    )


@pytest.mark.parametrize("language", ["ko", "en"])
def test_nothing_sticks_out_at_any_width(lab: Open, language: str) -> None:
    for drawn in ("no", "yes"):
        page = lab(drawn=drawn, language=language)
        for width in (360, 500, 700, 1000):
            page.set_viewport_size({"width": width, "height": 700})
            page.wait_for_timeout(60)
            assert page.evaluate(STICKS_OUT) == [], (drawn, width)


def test_a_closed_lab_listens_no_more(lab: Open) -> None:
    page = lab(drawn="yes")
    answered(page, k=1.5)
    page.evaluate("close()")
    assert json.loads(page.evaluate("JSON.stringify(kernel.model.listeners)")) == []
