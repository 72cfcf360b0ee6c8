"""The cascade stage on its bare page, in a real browser."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page

from tests.browser.conftest import PATIENCE
from tests.widgets.page.conftest import browser  # noqa: F401
from tests.widgets.page.server import serve
from tests.widgets.stage.server import StageHandler


class StagePage:
    """A stage as a person sees it."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.root = page.locator(".course-cascade").first
        self.map = self.root.locator(".cs-map")

    def find(self, selector: str) -> Locator:
        return self.root.locator(selector)

    def place(self, person: int) -> tuple[float, float]:
        """Where somebody stands, in the page's pixels."""
        self.map.scroll_into_view_if_needed()
        box = self.map.bounding_box()
        assert box
        x, y = self.page.evaluate("one => [kernel.traits.crowd.x[one], kernel.traits.crowd.y[one]]", person)
        return box["x"] + x * box["height"], box["y"] + y * box["height"]

    def press(self, *people: int) -> None:
        """Press people on the map, and wait for the cascade that follows."""
        for person in people:
            self.page.mouse.click(*self.place(person))
        self.settle()

    def settle(self) -> None:
        """Wait until Python has told the cascade of what is set."""
        self.page.wait_for_function("() => !kernel.busy")
        self.page.evaluate("() => new Promise(done => requestAnimationFrame(done))")

    def end(self) -> None:
        """To the end of the replay."""
        self.find(".transport-scrub").press("End")

    @property
    def seeds(self) -> list[str]:
        return [text.replace("×", "").strip() for text in self.find(".cs-chip").all_inner_texts()]

    @property
    def now(self) -> str:
        return self.find(".cs-now").inner_text()

    @property
    def said(self) -> str:
        return self.find(".sk-voice").inner_text()

    def asked(self, what: str) -> int:
        count: int = self.page.evaluate(
            "what => kernel.asked.filter(message => message.what === what).length", what
        )
        return count

    def answer(self, **question: Any) -> Any:
        """What Python says to a question, asked apart from the page."""
        return self.page.evaluate("async question => (await kernel.answer(question))[0].content", question)


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with serve(StageHandler) as url:
        yield url


@pytest.fixture
def stage(browser: Browser, address: str) -> Iterator[Callable[..., StagePage]]:  # noqa: F811
    """Opens a stage; a page that logs an error or asks for anything from elsewhere fails its test."""
    contexts, troubles = [], []

    def open_stage(*, width: int = 1000, context: dict[str, Any] | None = None, **query: object) -> StagePage:
        made = browser.new_context(viewport={"width": width, "height": 900}, **(context or {}))
        made.set_default_timeout(PATIENCE)
        contexts.append(made)
        page = made.new_page()
        page.on("pageerror", lambda error: troubles.append(str(error)))
        page.on("console", lambda line: line.type in ("error", "warning") and troubles.append(line.text))
        page.on(
            "request",
            lambda request: request.url.startswith((address, "data:")) or troubles.append(request.url),
        )
        asked = "&".join(f"{name}={value}" for name, value in {"language": "en", **query}.items())
        page.goto(f"{address}/?{asked}")
        page.wait_for_selector("body[data-ready]")
        opened = StagePage(page)
        opened.settle()
        return opened

    yield open_stage
    for context in contexts:
        context.close()
    assert troubles == []
