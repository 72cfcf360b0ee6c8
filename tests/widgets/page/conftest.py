"""The sketch on its bare page, in a real browser."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from course.machine.system import find_chromium
from tests.browser.conftest import ARGUMENTS, PATIENCE
from tests.widgets.page.hand import Hand
from tests.widgets.page.server import serve


# Not for the whole session: while it runs, playwright keeps an event loop that other tests would trip over.
@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=find_chromium(), args=ARGUMENTS)
        yield chromium
        chromium.close()


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with serve() as url:
        yield url


@pytest.fixture
def sketch(browser: Browser, address: str) -> Iterator[Callable[..., Hand]]:
    """Opens a drawing; a page that logs an error or asks for anything from elsewhere fails its test."""
    contexts, troubles = [], []

    def watch(page: Page) -> None:
        page.on("pageerror", lambda error: troubles.append(str(error)))
        page.on(
            "console", lambda message: message.type in ("error", "warning") and troubles.append(message.text)
        )
        page.on(
            "request",
            lambda request: request.url.startswith((address, "data:")) or troubles.append(request.url),
        )

    def open_drawing(
        drawing: str = "empty",
        *,
        width: int = 1000,
        height: int = 800,
        touch: bool = False,
        context: dict[str, Any] | None = None,
        **query: object,
    ) -> Hand:
        made = browser.new_context(
            viewport={"width": width, "height": height}, has_touch=touch, **(context or {})
        )
        made.set_default_timeout(PATIENCE)
        contexts.append(made)
        page = made.new_page()
        watch(page)
        asked = "&".join(
            f"{name}={value}" for name, value in {"language": "en", "drawing": drawing, **query}.items()
        )
        page.goto(f"{address}/?{asked}")
        page.wait_for_selector("body[data-ready]")
        page.wait_for_selector(".sk-chip, .sk-checks[hidden], .jb[data-told]", state="attached")
        return Hand(page)

    yield open_drawing
    for context in contexts:
        context.close()
    assert troubles == []
