"""How quick the drawing feels in a real JupyterLab: a cell run until the sketch is seen, an edit until it is safe.

``python -m benchmarks.editing [--quick] --json FILE``. The peer of each row is the bar that issue 2 sets.
"""

import argparse
import json
import statistics
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import BrowserContext, sync_playwright

from benchmarks import report
from course.machine import system
from tests.browser.conftest import ARGUMENTS
from tests.browser.lab import Lab, running_lab
from tests.browser.page import NotebookPage

VISIBLE, SAFE, FOLLOWS = 0.5, 60.0, 50.0

NUMBERS = {"rate": 1, "delay": 7}

# From the keystroke's own time to the moment the page says "saved", which it says only on an acknowledgement.
WATCH_EDITS = """() => {
  const sketch = document.querySelector(".sk");
  let start = 0;
  window.measured = [];
  document.addEventListener("keydown", (event) => { if (event.ctrlKey && event.code === "KeyZ") start = event.timeStamp; }, true);
  new MutationObserver(() => {
    if (sketch.dataset.saving !== "saved" || !start) return;
    window.measured.push(performance.now() - start);
    start = 0;
  }).observe(sketch, { attributes: true, attributeFilter: ["data-saving"] });
}"""

# From the slider's own step to the moment K has changed on the panel; only Python can tell it.
WATCH_SLIDER = """() => {
  let start = 0;
  window.measured = [];
  document.addEventListener("input", (event) => { if (event.target.type === "range") start ||= event.timeStamp; }, true);
  new MutationObserver(() => {
    if (start) window.measured.push(performance.now() - start);
    start = 0;
  }).observe(document.querySelector(".sk-needle"), { childList: true, characterData: true, subtree: true });
}"""

RUN_AND_WAIT = """async () => {
  const seen = () => document.querySelector(".sk-canvas .sk-node .sk-body")?.getBoundingClientRect().width > 0;
  for (const cell of document.querySelectorAll(".sk")) cell.remove();
  const start = performance.now();
  void jupyterapp.commands.execute("notebook:run-cell");
  while (!seen()) await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  return (performance.now() - start) / 1000;
}"""


def main() -> None:
    """Measure, print, and write the rows."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--json", type=Path, required=True)
    options = parser.parse_args()
    runs, edits = (5, 20) if options.quick else (20, 100)
    rows: list[report.Row] = []
    with (
        TemporaryDirectory() as home,
        running_lab(Path(home) / "lab", "en") as lab,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=system.find_chromium(), args=ARGUMENTS)
        context = browser.new_context(viewport={"width": 1400, "height": 1000})
        for nodes in (20, 200):
            rows += measure(lab, context, nodes, runs, edits)
        browser.close()
    report.write(rows, options.json)


def measure(lab: Lab, context: BrowserContext, nodes: int, runs: int, edits: int) -> list[report.Row]:
    """The rows for a drawing of so many nodes, each with a link to the next."""
    folder = f"nodes-{nodes}"
    write_drawing(lab.root / folder / "sketches" / "shop.json", nodes)
    lab.write_notebook(f"{folder}/lesson.ipynb", 'from course import Sketch\nSketch("shop")')
    notebook = NotebookPage(context.new_page(), lab, f"{folder}/lesson.ipynb")
    first = notebook.page.evaluate(RUN_AND_WAIT)
    again = []
    for _ in range(runs):
        notebook.wait_until_idle()
        again.append(notebook.page.evaluate(RUN_AND_WAIT))
    notebook.wait_until_idle()
    follows = slider_times(notebook, edits)
    times = edit_times(notebook, edits)
    notebook.page.close()
    measured = [
        ("cell run → sketch visible, new kernel", first, VISIBLE, "s"),
        ("cell run → sketch visible, median", statistics.median(again), VISIBLE, "s"),
        ("edit → file acknowledged, median", statistics.median(times), SAFE, "ms"),
        ("edit → file acknowledged, 95th percentile", statistics.quantiles(times, n=20)[-1], SAFE, "ms"),
        ("slider moved → panel follows, median", statistics.median(follows), FOLLOWS, "ms"),
        (
            "slider moved → panel follows, 95th percentile",
            statistics.quantiles(follows, n=20)[-1],
            FOLLOWS,
            "ms",
        ),
    ]
    return [report.row(f"{case}, {nodes} nodes", "bar", *figures) for case, *figures in measured]


def edit_times(notebook: NotebookPage, edits: int) -> list[float]:
    """Milliseconds from a keystroke to its acknowledgement, undoing and redoing one new node."""
    sketch, keyboard = notebook.sketch(), notebook.page.keyboard
    sketch.focus()
    sketch.add_by_keyboard("new")
    sketch.expect_saving("saved")
    sketch.focus()
    notebook.page.evaluate(WATCH_EDITS)
    for number in range(edits):
        keyboard.press("Control+Shift+z" if number % 2 else "Control+z")
        notebook.page.wait_for_timeout(900)  # as a quick hand does; asking the page in between would slow it
        notebook.page.wait_for_function("count => window.measured.length > count", arg=number)
    times: list[float] = notebook.page.evaluate("() => window.measured")
    return times


def slider_times(notebook: NotebookPage, steps: int) -> list[float]:
    """Milliseconds from a step of a rate's slider to the panel's new K."""
    page = notebook.page
    notebook.sketch().links.first.focus()
    page.locator(".sk-needle span").wait_for()
    slider = page.locator("input[name=rate-slide]")
    slider.focus()
    page.keyboard.press("ArrowRight")  # the first one loads what computes
    page.wait_for_timeout(1500)
    page.evaluate(WATCH_SLIDER)
    for _ in range(steps):
        page.keyboard.press("ArrowRight")
        page.wait_for_timeout(150)  # as a hand drags on; the file waits until it rests
    page.wait_for_timeout(1000)
    times: list[float] = page.evaluate("() => window.measured")
    page.keyboard.press("Escape")
    page.wait_for_selector(".sk[data-saving=saved]")
    return times


def write_drawing(path: Path, count: int) -> None:
    """A ring of people, each recommending the next."""
    path.parent.mkdir(parents=True)
    nodes = [
        {"id": f"n{at}", "label": f"p{at}", "x": 90 * (at % 20), "y": 90 * (at // 20)} for at in range(count)
    ]
    links = [
        {
            "source": f"n{at}",
            "target": f"n{(at + 1) % count}",
            "action": "tells",
            "medium": "a card",
            **NUMBERS,
        }
        for at in range(count)
    ]
    path.write_text(json.dumps({"schema": 1, "initiator": "n0", "nodes": nodes, "links": links}))


if __name__ == "__main__":
    main()
