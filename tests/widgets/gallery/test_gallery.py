"""The gallery in both languages and both themes: pictures to look at, and no barrier that axe-core knows."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

from course.machine import bundle
from tests.widgets.gallery.server import Gallery
from tests.widgets.page.conftest import browser  # noqa: F401
from tests.widgets.page.server import serve

pytestmark = pytest.mark.needs("Chromium", "Node.js", "npm")

AXE = bundle.SOURCES / "node_modules" / "axe-core" / "axe.min.js"

# One line for each place that a rule of axe-core finds. A label has to be in its control's name, but of a drawn node
# that rule cannot be asked: it takes the letters of the badges, which stand for roles the name says in full, and a
# long name's lines without a space between them, for the label.
CHECK = """async () => {
    const rule = 'label-content-name-mismatch';
    const everywhere = await axe.run(document, {resultTypes: ['violations'], rules: {[rule]: {enabled: false}}});
    const inNames = await axe.run({include: document, exclude: '.sk-node'}, {runOnly: [rule]});
    const results = [everywhere, inNames];
    return results.flatMap(({violations}) => violations)
        .filter(({impact}) => impact === 'serious' || impact === 'critical')
        .flatMap(({id, nodes}) => nodes.map(node => `${id}: ${node.target.flat()} ${node.failureSummary} ${node.html.slice(0, 200)}`));
}"""


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    bundle.install(bundle.SOURCES)
    with serve(Gallery) as url:
        yield url


LOOKS = [("ko", "light")]  # two minutes each
OTHERS = [
    pytest.param(look, marks=pytest.mark.soak) for look in (("en", "dark"), ("ko", "dark"), ("en", "light"))
]


@pytest.fixture(scope="module", params=[*LOOKS, *OTHERS], ids="-".join)
def gallery(browser, address, request) -> Iterator[Page]:  # noqa: F811
    language, theme = request.param
    page = browser.new_page(viewport={"width": 1000, "height": 900})
    troubles: list[str] = []
    page.on("pageerror", lambda error: troubles.append(str(error)))
    page.goto(f"{address}/?language={language}&theme={theme}")
    while not troubles and not page.locator("body[data-ready]").count():
        page.wait_for_timeout(100)
    assert troubles == []
    yield page
    page.close()


def test_axe_core_finds_no_serious_violation(gallery: Page) -> None:
    gallery.add_script_tag(path=AXE)
    found = gallery.evaluate(CHECK)
    assert found == [], "\n".join(found)


@pytest.mark.soak  # pictures are for people to look at; they take a minute or more each time
def test_every_state_has_its_picture(gallery: Page, tmp_path: Path) -> None:
    for section in gallery.locator("main > section").all():
        title = section.get_attribute("aria-label") or ""
        section.screenshot(path=tmp_path / f"{re.sub(r'[^a-z]+', '-', title)}.png")
        box = section.bounding_box()
        assert box, title
        assert box["height"] > 40, title
    assert len(list(tmp_path.iterdir())) >= 25
