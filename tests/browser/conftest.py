"""One JupyterLab and one browser for all tests here; a fresh notebook and a fresh page for each."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, expect, sync_playwright

from course.machine import system
from tests.browser.lab import Lab, running_lab
from tests.browser.page import NotebookPage

ARGUMENTS = [
    "--no-sandbox",  # containers run the tests as root
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

Open = Callable[..., NotebookPage]

PATIENCE = 20_000  # ms: a busy machine is late, not wrong
expect.set_options(timeout=PATIENCE)


@pytest.fixture(scope="session")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    with running_lab(tmp_path_factory.mktemp("lab")) as running:
        yield running


@pytest.fixture(scope="module")  # while one runs, no other playwright and no asyncio.run can start
def browser() -> Iterator[Browser]:
    chromium = system.find_chromium()
    if chromium is None:
        program = next(program for program in system.PROGRAMS if program.name == "Chromium")
        pytest.fail(f"no Chromium on this machine; run: {system.install_command([program])}")
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        yield launched
        launched.close()


@pytest.fixture(scope="module")
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A person at a browser. One for a module's tests, so that Lab's code is loaded only once."""
    person = browser.new_context(viewport={"width": 1400, "height": 1000}, locale="ko-KR")
    person.set_default_timeout(PATIENCE)
    yield person
    person.close()


@pytest.fixture
def open_notebook(lab: Lab, context: BrowserContext, request: pytest.FixtureRequest) -> Iterator[Open]:
    """Write a notebook of these cells into a folder of its own, and open it; without cells, open it once more."""
    path = f"{request.node.name}/exercise.ipynb"

    def open_one(*cells: str, path: str = path) -> NotebookPage:
        if cells:
            lab.write_notebook(path, *cells)
        return NotebookPage(context.new_page(), lab, path)

    yield open_one
    for page in context.pages:
        page.close()
    lab.shut_down(path)
