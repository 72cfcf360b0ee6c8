"""How smoothly a large drawing moves: the sketch against cytoscape.js, in the same browser in the same run.

``python -m benchmarks.dragging [--quick] --json FILE``. Needs Chromium and npm, which installs the peer into
a temporary folder. Everything is in view, the hardest case: each frame may touch all that is drawn.
"""

import argparse
import json
import statistics
import subprocess
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, Page, ViewportSize, sync_playwright

from benchmarks import report
from course.machine.system import find_chromium
from tests.browser.conftest import ARGUMENTS
from tests.widgets.page.drawings import crowd
from tests.widgets.page.server import serve

PEER = "cytoscape"
WINDOW = ViewportSize(width=1000, height=800)

COUNT_FRAMES = """() => { const times = []; window.frames_ = times;
    const count = time => { times.push(time); requestAnimationFrame(count); }; requestAnimationFrame(count); }"""

# The same picture as ours: curved arrows, labels only where they can be read.
PEER_PAGE = """<!doctype html><style>body { margin: 0 } #peer { width: 694px; height: 480px }</style><div id="peer"></div>"""
PEER_DRAW = """async ({nodes, links}) => {
    const elements = [...nodes.map(node => ({data: {id: node.id, label: node.label}, position: {x: node.x, y: node.y}})),
        ...links.map(link => ({data: {id: link.id, source: link.source, target: link.target, label: `${link.action} · ${link.medium}`}}))];
    const started = performance.now();
    const drawn = window.drawn = cytoscape({container: document.getElementById('peer'), elements, layout: {name: 'preset', fit: true, padding: 24},
        style: [{selector: 'node', style: {label: 'data(label)', width: 54, height: 54, 'border-width': 2.5, 'background-color': '#d3ebfb',
                    'border-color': '#0072b2', 'font-size': 14, 'min-zoomed-font-size': 4.2, 'text-valign': 'bottom'}},
                {selector: 'edge', style: {label: 'data(label)', width: 2, 'curve-style': 'bezier', 'target-arrow-shape': 'triangle',
                    'font-size': 12, 'min-zoomed-font-size': 4.2}}]});
    await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
    return performance.now() - started;
}"""
PEER_NODE = "() => { const {x, y} = drawn.getElementById('n0').renderedPosition(); return [x, y]; }"

OUR_DRAW = """async () => {
    const started = performance.now();
    show();
    await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
    return performance.now() - started;
}"""
# The last one: a node in the hand is on a layer above its own place.
OUR_NODE = """() => { const {x, y, width, height} = [...document.querySelectorAll('[data-id=n0] .sk-body')].at(-1).getBoundingClientRect();
    return [x + width / 2, y + height / 2]; }"""


def main() -> None:
    """Measure, print, and write the rows."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--json", type=Path, required=True)
    options = parser.parse_args()
    rounds, seconds = (2, 1.5) if options.quick else (5, 3.0)
    with TemporaryDirectory() as folder, serve() as address, sync_playwright() as playwright:
        script, version = install_peer(Path(folder))
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=ARGUMENTS)
        rows = []
        for count in (200, 1000):
            # Taking turns, so that a slow moment of the machine meets both.
            pairs = [
                (
                    measure(browser, partial(open_ours, address=address, count=count), OUR_NODE, seconds),
                    measure(browser, partial(open_peer, script=script, count=count), PEER_NODE, seconds),
                )
                for _ in range(rounds)
            ]
            rows += compare(count, f"{PEER} {version}", pairs)
        browser.close()
    report.write(rows, options.json)


def install_peer(folder: Path) -> tuple[Path, str]:
    """The peer's script and version, from npm."""
    subprocess.run(
        ["npm", "install", "--prefix", str(folder), "--no-audit", "--no-fund", PEER],
        check=True,
        capture_output=True,
    )
    package = folder / "node_modules" / PEER
    return package / "dist" / "cytoscape.min.js", json.loads((package / "package.json").read_text())[
        "version"
    ]


def measure(
    browser: Browser, show: Callable[[Page], float], node: str, seconds: float
) -> tuple[float, float]:
    """Milliseconds to the first picture, and frames a second while the first node is dragged in circles."""
    page = browser.new_page(viewport=WINDOW)
    first = show(page)
    x, y = page.evaluate(node)
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 10, y + 10)
    page.evaluate(COUNT_FRAMES)
    started, turn = time.perf_counter(), 0
    while time.perf_counter() - started < seconds:
        turn += 1
        page.mouse.move(x + 40 + turn * 7 % 200, y + 40 + turn * 11 % 150)
    frames: list[float] = page.evaluate("() => window.frames_")
    moved = page.evaluate(node)
    assert abs(moved[0] - x) + abs(moved[1] - y) > 20, "the node did not follow the hand"
    page.mouse.up()
    page.close()
    return first, (len(frames) - 1) * 1000 / (frames[-1] - frames[0])


def open_ours(page: Page, address: str, count: int) -> float:
    """Show the sketch; the page and its modules are loaded before the clock starts."""
    page.goto(f"{address}/?drawing=crowd{count}&views=0&tests=no")
    page.wait_for_selector("body[data-ready]")
    return float(page.evaluate(OUR_DRAW))


def open_peer(page: Page, script: Path, count: int) -> float:
    """Show the peer with the same drawing in a window of the same size."""
    page.set_content(PEER_PAGE)
    page.add_script_tag(path=script)
    return float(page.evaluate(PEER_DRAW, crowd(count)))


def compare(
    count: int, peer: str, pairs: list[tuple[tuple[float, float], tuple[float, float]]]
) -> list[report.Row]:
    """The medians of both sides."""

    def median(side: int, figure: int) -> float:
        return statistics.median(pair[side][figure] for pair in pairs)

    return [
        report.row(f"first picture, {count} nodes", peer, median(0, 0), median(1, 0), "ms"),
        report.row(
            f"dragging a node, {count} nodes", peer, median(0, 1), median(1, 1), "fps", more_is_better=True
        ),
    ]


if __name__ == "__main__":
    main()
