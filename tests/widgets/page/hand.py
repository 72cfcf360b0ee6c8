"""A person at the sketch: what they do, and what they would see."""

from typing import Any

from playwright.sync_api import Locator, Page


class Hand:
    """Draws on a page by mouse and keyboard; places are in the window's pixels."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.keys = page.keyboard
        self.mouse = page.mouse
        self.canvas = page.locator(".sk-canvas[role]").first

    @property
    def saved(self) -> dict[str, Any]:
        """The file as the kernel has it, once everything is acknowledged."""
        self.look()
        self.page.wait_for_selector("[data-saving=saved]")
        return self.page.evaluate("window.kernel.network")

    @property
    def shown(self) -> list[str]:
        """The names on the canvas, as they are written."""
        return [
            " ".join(each.locator(".sk-name > text").all_text_contents())
            for each in self.page.locator(".sk-node").all()
        ]

    @property
    def said(self) -> str:
        """What a screen reader was told last."""
        return self.page.locator(".sk-voice[role=status]").first.inner_text().replace("\u200b", "")

    @property
    def focused(self) -> str:
        """The accessible name of what has the keyboard."""
        return self.page.evaluate(
            "document.activeElement.getAttribute('aria-label') ?? document.activeElement.name ?? ''"
        )

    def node(self, name: str) -> Locator:
        return self.page.locator(f".sk-node[aria-label^='{name}']").first

    def link(self, start: str) -> Locator:
        return self.page.locator(f".sk-link[aria-label^='{start}']").first

    def middle(self, name: str) -> tuple[float, float]:
        box = self.node(name).locator(".sk-body").bounding_box()
        assert box
        return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2

    def place(self, x: float, y: float) -> tuple[float, float]:
        """A point of the canvas, as parts of its width and height."""
        box = self.canvas.bounding_box()
        assert box
        return box["x"] + box["width"] * x, box["y"] + box["height"] * y

    def add(self, name: str, x: float, y: float) -> None:
        self.mouse.dblclick(*self.place(x, y))
        self.keys.type(name)
        self.keys.press("Enter")

    def drag(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        self.mouse.move(*start)
        self.mouse.down()
        self.mouse.move((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
        self.mouse.move(*end, steps=3)
        self.mouse.up()

    def handle(self, name: str) -> tuple[float, float]:
        """Where the handle of a node is: it shows when the mouse comes near."""
        self.mouse.move(*self.middle(name))
        box = self.node(name).locator(".sk-handle").bounding_box()
        assert box
        return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2

    def join(self, source: str, target: str) -> None:
        self.drag(self.handle(source), self.middle(target))

    def press(self, *keys: str) -> None:
        for key in keys:
            self.keys.press(key)

    def look(self) -> None:
        """Wait until what has happened is on the screen: the next frame."""
        self.page.evaluate("new Promise(done => requestAnimationFrame(() => setTimeout(done)))")

    def wait(self, condition: str) -> None:
        self.page.wait_for_function(condition)
