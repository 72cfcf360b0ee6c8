"""How smoothly a drawing runs: hundreds of tokens on its links, at least so many all the time.

``python -m benchmarks.playing [--quick] --json FILE``. Needs Chromium. The peer of each row is the bar that issue 4
sets: 500 tokens at 60 frames a second, in software rendering.
"""

import argparse
import json
import statistics
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from benchmarks import report
from benchmarks.dragging import COUNT_FRAMES, WINDOW
from course.machine.system import find_chromium
from tests.browser.conftest import ARGUMENTS
from tests.widgets.page.drawings import crowd
from tests.widgets.page.server import serve

SMOOTH = 60.0
TOKENS = 500

UNDER_WAY = """() => Number(document.querySelector('.play-now').textContent
    .match(/under way ([\\d,]+)/)?.[1].replace(',', '') ?? 0)"""

# To a day a part of the way through.
SEEK = """part => { const scrub = document.querySelector('.transport-scrub');
    scrub.value = part * scrub.max;
    scrub.dispatchEvent(new Event('input')); }"""


def main() -> None:
    """Measure, print, and write the rows."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--json", type=Path, required=True)
    options = parser.parse_args()
    rounds, seconds = (2, 1.5) if options.quick else (5, 2.0)
    rows = []
    with serve() as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=ARGUMENTS)
        for nodes in (16, 200):
            frames = [measure(browser, address, nodes, seconds) for _ in range(rounds)]
            case = f"playing {TOKENS} tokens, {nodes} nodes"
            rows.append(
                report.row(case, "bar", statistics.median(frames), SMOOTH, "fps", more_is_better=True)
            )
        browser.close()
    report.write(rows, options.json)


def measure(browser: Browser, address: str, nodes: int, seconds: float) -> float:
    """Frames a second while so many tokens, or more, are on their way."""
    page = browser.new_page(viewport=WINDOW)
    page.goto(f"{address}/?language=en&tests=no")
    page.wait_for_selector("body[data-ready]")
    page.evaluate("network => kernel.write(network)", busy(nodes))
    page.locator("[data-command=fit]").click()
    page.locator("[data-tab=play]").click()
    page.wait_for_selector(".play-run:not([hidden])")
    page.locator(".transport-speed select").select_option("0.5")
    for percent in range(100):
        page.evaluate(SEEK, percent / 100)
        if page.evaluate(UNDER_WAY) >= TOKENS:
            break
    page.locator("[data-transport=play]").click()
    page.evaluate(COUNT_FRAMES)
    page.wait_for_timeout(seconds * 1000)
    frames: list[float] = page.evaluate("() => window.frames_")
    assert page.locator("[data-transport=play]").get_attribute("data-now") == "pause", "it ended too soon"
    assert page.evaluate(UNDER_WAY) >= TOKENS
    page.close()
    return (len(frames) - 1) * 1000 / (frames[-1] - frames[0])


def busy(nodes: int) -> dict[str, object]:
    """The crowd of the other benchmark, where everybody tells three others in a month."""
    drawing: dict[str, object] = json.loads(json.dumps(crowd(nodes)).replace('"rate": 0.5', '"rate": 1.5'))
    for link in drawing["links"]:  # type: ignore[attr-defined]
        link["delay"] = 30
    return drawing


if __name__ == "__main__":
    main()
