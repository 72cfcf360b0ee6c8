"""The store replay on its bare page: by mouse, keyboard and touch, and said as well as shown."""

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from course.simulate import Trails
from tests.browser.conftest import PATIENCE
from tests.widgets.page.server import serve
from tests.widgets.page.storepage import StorePage, trails

pytestmark = pytest.mark.needs("Chromium")

Open = Callable[..., Page]
PICTURE = "() => document.querySelector('.stage').toDataURL()"


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with serve(StorePage) as url:
        yield url


@pytest.fixture
def store(browser: Browser, address: str) -> Iterator[Open]:
    """Opens a log; a page that logs an error or asks for anything from elsewhere fails its test."""
    contexts, troubles = [], []

    def open_log(
        log: str = "store", width: int = 1000, context: dict[str, Any] | None = None, **query: str
    ) -> Page:
        made = browser.new_context(viewport={"width": width, "height": 900}, **(context or {}))
        made.set_default_timeout(PATIENCE)
        contexts.append(made)
        page = made.new_page()
        page.on("pageerror", lambda error: troubles.append(str(error)))
        page.on("console", lambda told: told.type in ("error", "warning") and troubles.append(told.text))
        page.on(
            "request", lambda asked: asked.url.startswith((address, "data:")) or troubles.append(asked.url)
        )
        asked = "&".join(f"{name}={value}" for name, value in {"language": "en", "log": log, **query}.items())
        page.goto(f"{address}/?{asked}")
        page.wait_for_selector("body[data-ready]")
        return page

    yield open_log
    for context in contexts:
        context.close()
    assert troubles == []


def now(page: Page) -> str:
    return page.locator(".store-now").inner_text()


def branch(page: Page) -> str:
    return page.locator(".store-told").inner_text()


def end(page: Page) -> None:
    page.locator(".transport-scrub").press("End")


def pixel(page: Page, name: str) -> tuple[float, float]:
    """Where somebody stands in the picture, from its corner."""
    place, (width, _) = page.evaluate(
        """name => { const {people, planes} = kernel.told, plane = innerWidth < 600 ? 'tall' : 'wide';
        return [people.places[plane][people.name.indexOf(name)], planes[plane]]; }""",
        name,
    )
    scale = page.locator(".store-picture").bounding_box()["width"] / width
    return place[0] * scale, place[1] * scale


def press(page: Page, name: str, touch: bool = False) -> None:
    x, y = pixel(page, name)
    picture = page.locator(".store-picture")
    (picture.tap if touch else picture.click)(position={"x": x, "y": y})


def test_it_plays_to_the_last_day_and_says_so(store: Open) -> None:
    page = store()
    assert now(page).startswith("Day 0: purchases 0, gifts 0.")
    page.locator(".transport-speed select").select_option("8")
    page.locator("[data-transport=play]").click()
    page.wait_for_selector("[data-now=pause]")
    page.wait_for_selector("[data-now=again]")
    assert now(page).startswith("Day 99: purchases 366, gifts 134. Beyond the first circle 175 (35%).")
    assert page.locator("[aria-live]").inner_text() == now(page)


def test_every_moment_says_what_python_counted(store: Open) -> None:
    page, growth = store(), trails("store", "en").growth()
    page.locator(".transport-scrub").focus()
    for day in sorted(set(growth["day"]))[:3]:
        page.keyboard.press("ArrowRight")
        last = growth[growth["day"] == day].tail(1)
        assert now(page).startswith(
            f"Day {day}: purchases {last['bought'].item()}, gifts {last['gifted'].item()}."
        )
    page.keyboard.press("Home")
    assert now(page).startswith("Day 0:")


def test_a_press_on_a_person_tells_and_lights_their_branch_and_another_lets_go(store: Open) -> None:
    page = store()
    end(page)
    before = page.evaluate(PICTURE)
    press(page, "Minseo")
    assert branch(page) == (
        "Grown from Minseo: purchases and gifts 25, people reached 20, steps at most 3."
        " Outside the discoverer's community: 24."
    )
    assert page.locator("[aria-live]").inner_text() == branch(page)
    assert page.locator(".store-whose select").evaluate("each => each.selectedOptions[0].text") == "Minseo"
    assert page.evaluate(PICTURE) != before
    press(page, "Minseo")
    assert branch(page) == ""
    page.mouse.move(1, 1)
    assert page.evaluate(PICTURE) == before


def test_the_branch_grows_with_the_days(store: Open) -> None:
    page = store()
    page.locator(".store-whose select").select_option(label="Minseo")
    assert branch(page) == "Up to day 0 nothing has grown from Minseo. By the end it is 25."
    page.locator(".transport-scrub").evaluate(
        "each => { each.value = 30; each.dispatchEvent(new Event('input')); }"
    )
    assert "purchases and gifts 1," in branch(page)
    page.locator(".store-whose select").select_option(label="Eunu")
    assert branch(page) == "Nothing grew from Eunu."


def test_by_keyboard_a_branch_is_chosen_read_row_by_row_and_followed(store: Open) -> None:
    page = store()
    end(page)
    page.locator(".store-whose select").focus()
    page.keyboard.type("Hangyeol")
    assert "Grown from Hangyeol" in branch(page)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    rows = page.locator(".store-list tbody tr")
    rows.first.wait_for()
    known: Trails = trails("store", "en")
    told = known.branch("Hangyeol")
    assert rows.count() == len(told)
    assert rows.first.inner_text().split("\t") == [
        "1", "20", "Hangyeol", "Minseo", "ginger throat drops", "purchase",
    ]  # fmt: skip
    rows.first.get_by_role("button", name="Minseo").press("Enter")
    assert "Grown from Minseo: purchases and gifts 25" in branch(page)


def test_a_finger_presses_on_a_narrow_page_and_nothing_runs_over_its_edge(store: Open) -> None:
    page = store(width=360, language="ko", context={"has_touch": True})
    end(page)
    press(page, "민서", touch=True)
    assert "민서에게서 25건이 자라 20명에게 닿았어요." in branch(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_purchases_and_gifts_differ_without_colour(store: Open) -> None:
    page = store()
    dashes = page.evaluate(
        """['.store-line.store-buy', '.store-line.store-gift', '.plot-line.store-buy', '.plot-line.store-gift']
        .map(each => getComputedStyle(document.querySelector(each)).strokeDasharray)"""
    )
    assert dashes[0] == dashes[2] == "none"
    assert "none" not in dashes[1::2]


def test_the_same_day_is_the_same_picture_however_one_got_there(store: Open) -> None:
    page = store(context={"reduced_motion": "reduce"})
    scrub = page.locator(".transport-scrub")
    to = "(each, day) => { each.value = day; each.dispatchEvent(new Event('input')); }"
    scrub.evaluate(to, 40)
    straight = page.evaluate(PICTURE)
    for day in (99, 12, 40):
        scrub.evaluate(to, day)
    assert page.evaluate(PICTURE) == straight


def test_less_motion_leaps_from_day_to_day(store: Open) -> None:
    page = store(context={"reduced_motion": "reduce"})
    page.locator("[data-transport=play]").click()
    page.wait_for_function("Number(document.querySelector('.transport-scrub').value) > 0")
    value = float(page.locator(".transport-scrub").input_value())
    assert value in set(trails("store", "en").sales["day"])


def test_two_thousand_rows_are_played_without_a_long_frame(store: Open) -> None:
    page = store("large")
    page.locator("[data-transport=play]").click()
    frames = page.evaluate(
        """() => new Promise(done => { const times = []; let last = performance.now();
        const step = () => { const now = performance.now(); times.push(now - last); last = now;
            times.length < 120 ? requestAnimationFrame(step) : done(times.sort((a, b) => a - b)); };
        requestAnimationFrame(step); })"""
    )
    assert frames[len(frames) // 2] < 34, "half of the frames at least come at 30 a second on a busy machine"


def test_the_theme_is_followed(store: Open) -> None:
    page = store()
    end(page)
    before = page.evaluate(PICTURE)
    page.evaluate("document.body.setAttribute('data-jp-theme-light', 'false')")
    page.wait_for_function(f"before => ({PICTURE})() !== before", arg=before)


def test_a_log_of_one_product_without_communities_is_one_circle(store: Open) -> None:
    page = store("plain")
    end(page)
    assert "community" not in now(page)
    assert page.locator(".store-whose optgroup").count() == 0


def test_an_empty_log_stands_still(store: Open) -> None:
    page = store("empty", language="ko")
    assert now(page).startswith("0일: 구매 0건, 선물 0건.")
    page.locator("[data-transport=play]").click()
    assert page.locator("[data-now=play]").count() == 1


@pytest.mark.parametrize("language", ["ko", "en"])
def test_no_sentence_is_missing_and_keys_stay_inside(store: Open, language: str) -> None:
    page = store(language=language)
    end(page)
    page.locator(".store-whose select").select_option(index=5)
    page.evaluate("window.heard = 0; document.addEventListener('keydown', () => heard++)")
    page.locator(".transport-scrub").press("ArrowLeft")
    page.locator(".store-whose select").press("d")
    assert page.evaluate("heard") == 0
    said = page.locator(".course-store").inner_text() + page.locator(".course-store").evaluate(
        """root => [...root.querySelectorAll('*')].flatMap(each => ['aria-label', 'title', 'aria-valuetext']
        .map(name => each.getAttribute(name) ?? '')).join('\\n')"""
    )
    assert not re.search(r"\b(transport|plot)\.\w|\{", said), said
