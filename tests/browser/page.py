"""One browser page on a notebook, and the sketch in it as a person's hands know it."""

import json
import time
from collections.abc import Callable
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import Any

from playwright.sync_api import Locator, Page, expect

from tests.browser.lab import Lab

SKETCH = 'from course import Sketch\nSketch("shop")'
_workspaces = count(1)


class NotebookPage:
    """A notebook open in JupyterLab.

    Parameters
    ----------
    page
        A fresh page of a browser.
    lab
        The running JupyterLab.
    path
        The notebook below Lab's folder.
    """

    def __init__(self, page: Page, lab: Lab, path: str) -> None:
        self.page, self.lab, self.path = page, lab, path
        # A workspace each: Lab would reopen another test's notebooks.
        self.url = f"{lab.url}/lab/workspaces/test-{next(_workspaces)}/tree/{path}"
        self.load()

    @property
    def folder(self) -> Path:
        """Where the notebook lies."""
        return (self.lab.root / self.path).parent

    def load(self) -> None:
        """Open the page, or open it again, and wait until its kernel can run cells."""
        self.page.goto(self.url)
        self.page.locator(".jp-NotebookPanel .jp-Cell").first.wait_for()
        self.wait_until_idle()

    def wait_until_idle(self) -> None:
        """Wait until the kernel has nothing to do."""
        self.page.wait_for_function(
            "() => globalThis.jupyterapp?.shell.currentWidget?.sessionContext?.session?.kernel?.status === 'idle'"
        )

    def command(self, name: str) -> None:
        """One of Lab's own commands, for what is not under test."""
        self.page.evaluate("name => void jupyterapp.commands.execute(name)", name)

    def run(self, number: int = 0) -> None:
        """Run a cell as a person does: click into it, Shift+Enter."""
        self.cell(number).locator(".jp-InputArea-editor").click()
        self.page.keyboard.press("Shift+Enter")

    def run_all(self) -> None:
        """Run every cell and wait for the last."""
        self.page.evaluate("() => jupyterapp.commands.execute('notebook:run-all-cells')")
        self.wait_until_idle()

    def restart(self, then: str = "notebook:restart-kernel") -> None:
        """Restart the kernel and say yes to Lab's question."""
        self.command(then)
        self.page.locator(".jp-Dialog .jp-mod-accept").click()
        self.page.wait_for_timeout(300)
        self.wait_until_idle()

    def save(self) -> None:
        """Save the notebook until Lab says it is saved: a picture that follows an edit makes it unsaved once more."""
        unsaved = self.page.locator(".lm-TabBar-tab.jp-mod-current.jp-mod-dirty")
        for _ in range(5):
            self.command("docmanager:save")
            with suppress(AssertionError):
                return expect(unsaved).to_have_count(0, timeout=4000)
        expect(unsaved).to_have_count(0)

    def cell(self, number: int = 0) -> Locator:
        """A cell by its place."""
        return self.page.locator(".jp-NotebookPanel .jp-Cell").nth(number)

    def cells(self) -> int:
        """How many cells the notebook has now."""
        return self.page.locator(".jp-NotebookPanel .jp-Cell").count()

    def sketch(self, number: int = 0, name: str = "shop") -> "SketchOnPage":
        """The drawing in a cell's output."""
        return SketchOnPage(self, self.cell(number).locator(".sk"), self.folder / "sketches" / f"{name}.json")


class SketchOnPage:
    """A drawing as a person sees it, and the file it should be in."""

    def __init__(self, notebook: NotebookPage, root: Locator, file: Path) -> None:
        self.notebook, self.page, self.root, self.file = notebook, notebook.page, root, file
        self.canvas = root.locator(".sk-canvas[role=application]")

    # By mouse

    def point(self, x: float, y: float) -> tuple[float, float]:
        """A place on the canvas, from 0 to 1 across and down, in the page's pixels."""
        box = self.resting_box(self.canvas)
        return box["x"] + x * box["width"], box["y"] + y * box["height"]

    def add_by_mouse(self, label: str, x: float, y: float) -> None:
        """Double click on the empty canvas, then type a name."""
        self.page.mouse.dblclick(*self.point(x, y))
        self.name_field.wait_for()
        self.page.keyboard.type(label)
        self.page.keyboard.press("Enter")
        expect(self.node(label)).to_have_count(1)

    def link_by_mouse(self, source: str, target: str, action: str = "", medium: str = "") -> None:
        """Drag from a node's handle to another node, then say what and by which medium."""
        start, end = self.middle(source), self.middle(target)
        self.page.mouse.move(*start)
        handle = self.node(source).locator(".sk-handle circle").first.bounding_box()
        assert handle is not None
        self.page.mouse.move(handle["x"] + handle["width"] / 2, handle["y"] + handle["height"] / 2)
        self.page.mouse.down()
        self.page.mouse.move(*end, steps=5)
        self.page.mouse.up()
        self.describe_link(action, medium)

    def drag(self, label: str, dx: float, dy: float) -> None:
        """Move a node by some pixels."""
        x, y = self.middle(label)
        self.page.mouse.move(x, y)
        self.page.mouse.down()
        self.page.mouse.move(x + dx, y + dy, steps=5)
        self.page.mouse.up()

    # By keyboard

    def focus(self) -> None:
        """Give the canvas the keyboard without touching what is drawn."""
        self.canvas.evaluate("canvas => canvas.focus()")

    def add_by_keyboard(self, label: str) -> None:
        """N on the canvas, then type a name."""
        self.page.keyboard.press("n")
        self.name_field.wait_for()
        self.page.keyboard.type(label)
        self.page.keyboard.press("Enter")
        expect(self.node(label)).to_have_count(1)

    def link_by_keyboard(self, target: int, action: str, medium: str) -> None:
        """L on the selected node, the number of the other, then what and by which medium."""
        self.page.keyboard.press("l")
        self.page.keyboard.press(str(target))
        self.page.keyboard.press("Enter")
        self.describe_link(action, medium)

    def describe_link(self, action: str, medium: str) -> None:
        """Type into the panel, which has the focus after a link is drawn."""
        expect(self.root.locator("input[name=action]")).to_be_focused()
        self.page.keyboard.type(action)
        self.page.keyboard.press("Tab")
        self.page.keyboard.type(medium)
        self.page.keyboard.press("Enter")

    # What is there

    @property
    def name_field(self) -> Locator:
        """Where a node's name is typed, on the canvas."""
        return self.root.locator(".sk-naming")

    @property
    def nodes(self) -> Locator:
        """The nodes on the canvas."""
        return self.root.locator(".sk-canvas .sk-node")

    @property
    def links(self) -> Locator:
        """The links on the canvas."""
        return self.root.locator(".sk-canvas .sk-link")

    def node(self, label: str) -> Locator:
        """A node by the name under it."""
        return self.nodes.filter(has=self.page.get_by_text(label, exact=True))

    def middle(self, label: str) -> tuple[float, float]:
        """The middle of a node's shape, in the page's pixels."""
        box = self.resting_box(self.node(label).locator(".sk-body"))
        return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2

    def resting_box(self, shape: Locator) -> dict[str, float]:
        """Where a shape is once nothing moves it: outputs that arrive late push the canvas down."""

        def box() -> dict[str, float]:
            self.canvas.scroll_into_view_if_needed()
            found = shape.bounding_box()
            assert found is not None
            return dict(found)

        def rests() -> dict[str, float] | None:
            before = box()
            self.page.wait_for_timeout(60)
            return before if before == box() else None

        resting: dict[str, float] = wait_for(rests)
        return resting

    def expect_saving(self, state: str) -> None:
        """The sketch says: saved, saving, refused or lost."""
        expect(self.root).to_have_attribute("data-saving", state)

    def on_disk(self) -> dict[str, Any]:
        """The file as it is now."""
        found: dict[str, Any] = json.loads(self.file.read_bytes())
        return found

    def wait_for_file(self, holds: Callable[[dict[str, Any]], bool], seconds: float = 10) -> dict[str, Any]:
        """The file, as soon as it holds what is asked for."""
        return wait_for(
            lambda: self.on_disk() if self.file.exists() and holds(self.on_disk()) else None, seconds
        )


def wait_for(look: Callable[[], Any], seconds: float = 10) -> Any:
    """What a look gives, as soon as it gives anything."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if found := look():
            return found
        time.sleep(0.02)
    raise AssertionError(f"nothing within {seconds} s")


def labels(drawing: dict[str, Any]) -> set[str]:
    """The names in a drawing's file."""
    return {node.get("label", "") for node in drawing["nodes"]}
