"""How smoothly a cascade runs over a thousand people: the stage's canvas against the same picture in plain SVG.

``python -m benchmarks.cascading [--quick] --json FILE [--markdown FILE]``. Needs Chromium. The peer draws the same map,
the same people lit in the same step, the same growing links and tokens, but as SVG elements that it moves in every
frame; both take turns in one browser. The rows tell frames a second, ours also against 60, and the processor time of
all the browser's processes for a frame, which other work on the machine hardly touches.
"""

import argparse
import os
import statistics
from pathlib import Path

from playwright.sync_api import Browser, CDPSession, Page, sync_playwright

from benchmarks import report
from benchmarks.dragging import COUNT_FRAMES, WINDOW
from course.machine.system import find_chromium
from tests.browser.conftest import ARGUMENTS
from tests.widgets.page.server import serve
from tests.widgets.stage.server import StageHandler

SMOOTH = 60.0
CHANCE = 0.35  # half a thousand hear within a few steps, so that hundreds are on their way at once
SEEDS = tuple(range(0, 1000, 100))

ASK = """setting => fetch('/ask', {method: 'POST', body: JSON.stringify({graph: '1000', language: 'en',
    question: {id: 1, what: 'run', way: 'mine', seed: 1, setting}})}).then(reply => reply.json()).then(([{content}]) => content)"""

# To the step before the one in which most hear.
SEEK = """told => { const counts = []; for (const step of told.step) counts[step] = (counts[step] ?? 0) + 1;
    const busiest = counts.indexOf(Math.max(...counts.slice(1)));
    const scrub = document.querySelector('.transport-scrub');
    scrub.value = busiest - 1;
    scrub.dispatchEvent(new Event('input'));
    return counts[busiest]; }"""

PEER_PAGE = (
    "<!doctype html><style>body { margin: 0 } svg { width: 640px; height: 492px }</style><main></main>"
)

# The step in which most hear, over and over, at half a step a second.
PEER_DRAW = """([crowd, told]) => {
    const name = 'http://www.w3.org/2000/svg';
    const high = 492;
    const make = (tag, attributes) => { const made = document.createElementNS(name, tag);
        for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value); return made; };
    const svg = make('svg', {});
    const at = one => [crowd.x[one] * high, crowd.y[one] * high];
    for (let tie = 0; tie < crowd.ties.length; tie += 2) {
        const [[x1, y1], [x2, y2]] = [at(crowd.ties[tie]), at(crowd.ties[tie + 1])];
        svg.append(make('line', {x1, y1, x2, y2, stroke: '#57606a', 'stroke-opacity': 0.12})); }
    const dots = crowd.x.map((_, one) => { const [cx, cy] = at(one);
        return make('circle', {cx, cy, r: 2.7, fill: '#fff', stroke: '#57606a'}); });
    const counts = []; for (const step of told.step) counts[step] = (counts[step] ?? 0) + 1;
    const busiest = counts.indexOf(Math.max(...counts.slice(1)));
    const moving = [];
    told.step.forEach((step, row) => {
        if (step > busiest) return;
        const [source, node] = [told.source[row], told.node[row]];
        if (step < busiest) dots[node].setAttribute('fill', '#0069a6');
        if (source < 0) return;
        const [[x1, y1], [x2, y2]] = [at(source), at(node)];
        const link = make('line', {x1, y1, x2, y2, stroke: '#0069a6', 'stroke-width': 1.6, 'stroke-opacity': 0.55});
        svg.append(link);
        if (step < busiest) return;
        const token = make('circle', {cx: x1, cy: y1, r: 3.6, fill: '#f2b600', stroke: '#1f2328'});
        svg.append(token);
        moving.push({link, token, x1, y1, x2, y2}); });
    svg.append(...dots);
    document.querySelector('main').append(svg);
    const started = performance.now();
    const frame = time => {
        const age = Math.max(0, time - started) / 2000 % 1;
        const part = age * age * (3 - 2 * age);
        for (const {link, token, x1, y1, x2, y2} of moving) {
            const [x, y] = [x1 + (x2 - x1) * part, y1 + (y2 - y1) * part];
            link.setAttribute('x2', x); link.setAttribute('y2', y);
            token.setAttribute('cx', x); token.setAttribute('cy', y); }
        requestAnimationFrame(frame); };
    requestAnimationFrame(frame);
    return moving.length; }"""


def main() -> None:
    """Measure, print, and write the rows."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--json", type=Path, required=True)
    parser.add_argument("--markdown", type=Path, help="put the table into this page")
    options = parser.parse_args()
    rounds, seconds = (3, 1.5) if options.quick else (7, 1.8)
    with serve(StageHandler) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=ARGUMENTS)
        turns = [(ours(browser, address, seconds), theirs(browser, address, seconds)) for _ in range(rounds)]
        browser.close()
    (frames, cost), (peer, peer_cost) = (
        [statistics.median(turn[side][figure] for turn in turns) for figure in (0, 1)] for side in (0, 1)
    )
    case = f"cascade over 1,000 people, {turns[0][0][2]:.0f} on their way"
    rows = [
        report.row(case, "plain SVG", frames, peer, "fps", more_is_better=True),
        report.row(case, "bar", frames, SMOOTH, "fps", more_is_better=True),
        report.row(f"{case}, CPU of a frame", "plain SVG", cost, peer_cost, "ms"),
    ]
    report.write(rows, options.json)
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    if options.markdown:
        report.publish(rows, options.markdown, "cascading")


def ours(browser: Browser, address: str, seconds: float) -> tuple[float, float, float]:
    """Frames a second, milliseconds of CPU a frame, and how many are on their way when most hear."""
    page = opened(browser, address)
    told, _ = prepared(page)
    tokens: int = page.evaluate(SEEK, told)
    page.locator(".transport-speed select").select_option("0.5")
    page.locator("[data-transport=play]").click()
    measured = counted(page, seconds)
    assert page.locator("[data-transport=play]").get_attribute("data-now") == "pause", "it ended too soon"
    page.close()
    return *measured, tokens


def theirs(browser: Browser, address: str, seconds: float) -> tuple[float, float]:
    """The same in SVG."""
    page = opened(browser, address)
    told, crowd = prepared(page)
    page.set_content(PEER_PAGE)
    page.evaluate(PEER_DRAW, [crowd, told])
    measured = counted(page, seconds)
    page.close()
    return measured


def opened(browser: Browser, address: str) -> Page:
    """A page with the stage of a thousand people."""
    page = browser.new_page(viewport=WINDOW)
    page.goto(f"{address}/?graph=1000&language=en")
    page.wait_for_selector("body[data-ready]")
    return page


def prepared(page: Page) -> tuple[object, object]:
    """The cascade that both draw, and the map; the stage shows it too."""
    wishes = {"mine": SEEDS, "chance": CHANCE}
    setting = page.evaluate("wishes => ({...kernel.traits.setting, ...wishes})", wishes)
    told = page.evaluate(ASK, setting)
    page.evaluate("setting => kernel.models[0].update({setting})", setting)
    page.wait_for_function("end => document.querySelector('.transport-scrub').max == end", arg=told["end"])
    return told, page.evaluate("() => kernel.traits.crowd")


def counted(page: Page, seconds: float) -> tuple[float, float]:
    """Frames a second, and milliseconds of CPU that all of the browser spends on one."""
    page.wait_for_timeout(300)  # what begins is not measured
    line = page.context.browser.new_browser_cdp_session()  # type: ignore[union-attr]
    page.evaluate(COUNT_FRAMES)
    before = spent(line)
    page.wait_for_timeout(seconds * 1000)
    frames: list[float] = page.evaluate("() => window.frames_")
    cost = (spent(line) - before) * 1000 / len(frames)
    return (len(frames) - 1) * 1000 / (frames[-1] - frames[0]), cost


def spent(line: CDPSession) -> float:
    """Seconds of CPU that the browser's processes have had."""
    return sum(float(each["cpuTime"]) for each in line.send("SystemInfo.getProcessInfo")["processInfo"])


if __name__ == "__main__":
    main()
