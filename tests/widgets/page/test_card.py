"""The experiment card in a browser: by mouse, by keyboard, while Korean is composed, on a narrow screen."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from course.words import choice
from tests.browser.conftest import PATIENCE
from tests.widgets.page.cards import Cards, kept
from tests.widgets.page.server import serve

pytestmark = pytest.mark.needs("Chromium")

Open = Callable[..., Page]
TEXTS = {
    "change": "A photo card",
    "people": "Those who finish",
    "count": "They tell a friend",
    "persist": "In all shops",
    "pivot": "Another medium",
    "stop": "Leave the step",
}


@pytest.fixture
def card(browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    """Opens a card that lies in the test's folder; a page that logs an error fails its test."""
    from course.widgets import place

    monkeypatch.setattr(place, "_folder", tmp_path)
    monkeypatch.setattr(choice, "_chosen", "en")
    monkeypatch.setattr(Cards, "made", {})
    troubles: list[str] = []
    pages: list[Page] = []
    with serve(Cards) as address:

        def open_card(width: int = 800, language: str = "en", theme: str = "light", views: int = 1) -> Page:
            page = browser.new_page(viewport={"width": width, "height": 900})
            page.set_default_timeout(PATIENCE)
            page.on("pageerror", lambda error: troubles.append(str(error)))
            page.on(
                "request",
                lambda asked: asked.url.startswith((address, "data:")) or troubles.append(asked.url),
            )
            page.goto(f"{address}/card.html?name=photo&language={language}&theme={theme}&views={views}")
            page.wait_for_selector("body[data-ready]")
            pages.append(page)
            return page

        yield open_card
        for page in pages:
            page.close()
    assert troubles == []


def plan(page: Page) -> None:
    """Fill in and lock."""
    page.get_by_label("The link you work on").first.select_option(index=1)
    for name, text in TEXTS.items():
        page.locator(f"[name={name}]").fill(text)
    for name, number in {"tries": 40, "goal": 35, "floor": 15}.items():
        page.locator(f"[name={name}]").fill(str(number))
    page.get_by_role("button", name="Lock the plan").click()


def test_a_cycle_from_the_plan_to_the_next_by_mouse(card: Open, tmp_path: Path) -> None:
    page = card()
    plan(page)
    expect(page.get_by_text("locked", exact=False).first).to_be_visible()
    page.get_by_label("Tried").fill("40")
    page.get_by_label("Succeeded").fill("22")
    page.get_by_role("button", name="Enter the count").click()
    expect(page.locator(".decision")).to_have_text("Persist. In all shops")
    expect(page.locator(".picture svg circle")).to_have_count(50)
    page.get_by_role("button", name="Carry this belief on").click()
    expect(page.get_by_role("article", name="Cycle 2")).to_be_visible()
    expect(page.get_by_role("article", name="Cycle 1")).to_contain_text("Persist.")
    first, second = kept(tmp_path, "photo")["cycles"]
    assert first["plan"]["link"] == "A regular → A friend: recommends (a photo card)"
    assert second["prior"] == [23, 19]
    expect(page.locator(".saving")).to_have_attribute("data-saving", "saved")


def test_the_same_by_keyboard_and_the_keyboard_stays_where_one_works(card: Open) -> None:
    page = card()
    keys = page.keyboard
    page.get_by_label("The link you work on").first.focus()
    keys.press("ArrowDown")
    for name in ("change", "people", "count"):
        keys.press("Tab")
        keys.type(TEXTS[name])
    for text in ("40", "35", "", "15"):
        keys.press("Tab")
        keys.type(text)
    for name in ("persist", "pivot", "stop"):
        keys.press("Tab")
        keys.type(TEXTS[name])
    keys.press("Tab")
    keys.press("Enter")
    expect(page.get_by_label("Tried")).to_be_focused()
    keys.type("40")
    keys.press("Tab")
    keys.type("8")
    keys.press("Enter")
    expect(page.locator(".decision")).to_have_text("Change. Another medium")
    expect(page.get_by_label("Succeeded")).to_be_focused()
    for _ in range(3):
        keys.press("Tab")
    keys.press("Enter")
    expect(page.get_by_role("heading", name="Cycle 2")).to_be_focused()


def test_a_lock_that_lacks_something_leads_to_the_first_blank_and_what_was_written_is_safe(
    card: Open,
) -> None:
    page = card()
    page.locator("[name=change]").fill("A photo card")
    page.get_by_role("button", name="Lock the plan").click()
    expect(page.get_by_label("The link you work on").first).to_be_focused()
    expect(page.locator("[name=people]")).to_have_attribute("aria-invalid", "true")
    expect(page.get_by_role("alert")).to_contain_text("cannot be locked yet: 7")
    expect(page.locator(".saving")).to_have_attribute("data-saving", "saved")
    page.locator("[name=people]").fill("All")
    expect(page.locator("[name=people]")).not_to_have_attribute("aria-invalid", "true")


def test_while_korean_is_composed_nothing_is_sent_or_overwritten(card: Open, tmp_path: Path) -> None:
    page = card(language="ko", views=2)
    field, other = page.locator("[name=change]").first, page.locator("[name=change]").last
    field.focus()
    client = page.context.new_cdp_session(page)
    for text in ("ㅅ", "사", "산"):
        client.send("Input.imeSetComposition", {"text": text, "selectionStart": 1, "selectionEnd": 1})
    page.locator("[name=goal]").last.evaluate(
        "field => { field.value = '30'; field.dispatchEvent(new Event('change', {bubbles: true})); }"
    )
    page.wait_for_function("kernel.models[0].get('card').cycles[0].plan.goal === 30")
    assert kept(tmp_path, "photo")["cycles"][0]["plan"]["change"] == ""
    expect(field).to_have_value("산")
    client.send("Input.insertText", {"text": "산책"})
    expect(other).to_have_value("산책")
    assert kept(tmp_path, "photo")["cycles"][0]["plan"]["change"] == "산책"


def test_a_link_that_is_not_in_the_drawing_is_written(card: Open, tmp_path: Path) -> None:
    page = card()
    choice = page.get_by_label("The link you work on").first
    expect(choice).to_have_value("-")
    choice.select_option("Somewhere else (write it)")
    page.locator("textarea[name=link]").fill("A shop window")
    page.locator("textarea[name=link]").blur()
    expect(page.locator(".saving")).to_have_attribute("data-saving", "saved")
    assert kept(tmp_path, "photo")["cycles"][0]["plan"]["link"] == "A shop window"
    page.reload()
    page.wait_for_selector("body[data-ready]")
    expect(page.locator("textarea[name=link]")).to_have_value("A shop window")


def test_when_python_is_gone_the_person_is_told(card: Open) -> None:
    page = card()
    page.evaluate("kernel.alive = false")
    page.locator("[name=change]").fill("lost")
    page.locator("[name=change]").blur()
    expect(page.locator(".saving")).to_have_attribute("data-saving", "lost")
    expect(page.locator(".saving")).to_have_text("NOT SAVED: run this cell again")


@pytest.mark.parametrize("language", ["ko", "en"])
def test_on_a_narrow_screen_nothing_sticks_out(card: Open, language: str) -> None:
    page = card(width=360, language=language)
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_letters_typed_in_a_field_stay_in_the_card(card: Open) -> None:
    page = card()
    page.evaluate("document.addEventListener('keydown', () => { window.leaked = true; })")
    page.locator("[name=change]").press("a")
    assert page.evaluate("window.leaked") is None
