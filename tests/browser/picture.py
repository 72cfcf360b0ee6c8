"""Take the README's picture from the running program: `python -m tests.browser.picture docs/sketch.png`."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import sync_playwright

from course.machine import system
from tests.browser.conftest import ARGUMENTS
from tests.browser.lab import running_lab
from tests.browser.page import NotebookPage

BOOKSHOP = 'from course import Sketch, load, use\n\nuse("ko")\nSketch("bookshop", start=load("mvn-cards", "bookshop"))'


def take(target: Path, scale: float = 1.5) -> None:
    """The bookshop in a Korean JupyterLab, with one link chosen."""
    with TemporaryDirectory() as home, running_lab(Path(home)) as lab, sync_playwright() as playwright:
        lab.write_notebook("03-draw-the-mvn/lesson.ipynb", BOOKSHOP)
        browser = playwright.chromium.launch(executable_path=system.find_chromium(), args=ARGUMENTS)
        page = browser.new_page(viewport={"width": 1180, "height": 950}, device_scale_factor=scale)
        notebook = NotebookPage(page, lab, "03-draw-the-mvn/lesson.ipynb")
        notebook.command("application:toggle-left-area")
        notebook.run()
        sketch = notebook.sketch()
        sketch.canvas.wait_for()
        notebook.wait_until_idle()
        sketch.drag("책", -12, 0)  # the first edit makes the file
        sketch.expect_saving("saved")
        sketch.node("단골손님").click()
        page.wait_for_timeout(500)
        target.parent.mkdir(parents=True, exist_ok=True)
        page.locator(".jp-NotebookPanel").screenshot(path=target)
        browser.close()


if __name__ == "__main__":
    take(Path(sys.argv[1]))
