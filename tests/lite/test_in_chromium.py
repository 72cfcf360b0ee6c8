"""The site opened as a student opens it: a page of plain files, a kernel in the browser, files that are still there later.

What is compiled (numpy and what stands on it) comes from Pyodide's own network, so the drawing itself cannot be shown
here. Everything up to it can.
"""

import json
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest
from playwright.sync_api import Page, sync_playwright

from course.machine.lite.wheels import KIT
from course.machine.system import find_chromium
from course.words import say
from tests.browser.conftest import ARGUMENTS
from tests.lite.conftest import Built

pytestmark = [pytest.mark.needs("Chromium", "npm"), pytest.mark.timeout(600), pytest.mark.soak]
PATIENCE = 120_000  # ms: the kernel is 10 MB of Python, translated when it starts
COMPILED = ("numpy", "scipy", "pandas", "matplotlib")

INSTALL = f"""
import sys
import piplite

await piplite.install("{KIT}", deps=False)  # numpy and the others are not to be had here
await piplite.install("networkx", deps=False)
from course import Network, mvn_tests, use

use("ko")
print(sys.platform, Network.__module__)
"""
SAVE = """
from pathlib import Path
from course.network.files import write_bytes_atomically, as_bytes

drawing = Network.read("first-loop.ko.start.json")
Path("sketches").mkdir(exist_ok=True)
write_bytes_atomically("sketches/first-loop.json", as_bytes(drawing.to_dict()))
again = Network.read("sketches/first-loop.json")
print("노드", len(again.nodes), len(mvn_tests(again)))
"""
DOCTOR = """
from course.machine import doctor

doctor.report_here()
"""
LATER = """
from pathlib import Path

print("파일", Path("../sketches/first-loop.json").stat().st_size)
"""


class Quiet(SimpleHTTPRequestHandler):
    """The site's files; some notebooks with other cells than their own."""

    def __init__(self, *given: object, played: dict[str, str], **named: object) -> None:
        self.played = played
        super().__init__(*given, **named)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        body = self.played.get(self.path.partition("?")[0], "").encode()
        if not body:
            return super().do_GET()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None: ...


@dataclass(frozen=True)
class Host:
    """Where the site is served, and what stands in for which of its files."""

    address: str
    played: dict[str, str]


@pytest.fixture
def host(built: Built) -> Iterator[Host]:
    played: dict[str, str] = {}
    handler = partial(Quiet, directory=str(built.folder), played=played)
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield Host(f"http://127.0.0.1:{server.server_port}", played)
    server.shutdown()
    server.server_close()


@pytest.fixture
def page() -> Iterator[Page]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=ARGUMENTS)
        opened = browser.new_page(viewport={"width": 1300, "height": 1200}, locale="ko-KR")
        opened.set_default_timeout(PATIENCE)
        yield opened
        browser.close()


def notebook(*cells: str) -> str:
    """START with other cells: its own draw, and drawing needs numpy."""
    heading = {"cell_type": "markdown", "id": "title", "metadata": {}, "source": "# 시험"}
    code = [
        {
            "cell_type": "code",
            "id": f"c{n}",
            "metadata": {},
            "execution_count": None,
            "outputs": [],
            "source": cell,
        }
        for n, cell in enumerate(cells)
    ]
    kernel = {"kernelspec": {"name": "python", "display_name": "Python (Pyodide)"}}
    return json.dumps({"nbformat": 4, "nbformat_minor": 5, "metadata": kernel, "cells": [heading, *code]})


def put(page: Page, host: Host, path: str, text: str) -> None:
    """Open a notebook of the site, with other cells than its own."""
    host.played[f"/files/{path}"] = text
    page.goto(f"{host.address}/lab/index.html?path={path}")
    page.locator(".jp-NotebookPanel:visible h1", has_text="시험").wait_for()


def run_all(page: Page, count: int) -> list[str]:
    """Run every cell, and give what each of them printed."""
    page.locator(
        ".jp-NotebookPanel h1:visible", has_text="시험"
    ).click()  # Lab also restores what was open before
    page.keyboard.press("Escape")
    page.locator("#jp-MainMenu .lm-MenuBar-item", has_text="실행").click()
    page.locator(".lm-Menu-item[data-command='runmenu:run-all']").click()
    page.locator(".jp-NotebookPanel:visible .jp-InputPrompt", has_text=f"[{count}]").wait_for()
    cells = page.locator(".jp-NotebookPanel:visible .jp-CodeCell")
    return [cell.locator(".jp-OutputArea").inner_text() for cell in cells.all()]


def test_from_the_front_page_to_a_kernel_that_has_the_kit_and_keeps_files(host, page, not_covered):
    asked: list[str] = []
    page.context.on("request", lambda request: asked.append(request.url))
    page.goto(host.address)
    page.get_by_role("link", name="여기서 시작하세요").click()
    page.locator(".jp-NotebookPanel h1", has_text="여기서 시작하세요").wait_for()
    assert page.locator("#jp-MainMenu").inner_text().startswith("파일")
    assert page.locator(".jp-CodeCell").first.inner_text().count("브라우저 준비") == 1

    put(page, host, "lessons/START.en.ipynb", notebook(INSTALL, SAVE, DOCTOR))
    installed, saved, asked_doctor = run_all(page, 3)
    assert say("where.browser", "ko") in installed
    assert "emscripten course.network.model" in installed
    assert "노드 3" in saved
    for name in COMPILED:
        assert name in asked_doctor  # it says what is missing, and does not fall over
    assert "저장할 수 있어요" in asked_doctor

    # Another visit: a fresh page, a fresh kernel.
    put(page, host, "lessons/01-mass-to-network/lesson.ko.ipynb", notebook(LATER))
    [kept] = run_all(page, 1)
    assert int(kept.split()[1]) > 100
    outside = {url for url in asked if url.startswith("http") and not url.startswith(host.address)}
    assert not outside, "the site asks others than itself"
    not_covered(
        f"cells that need {', '.join(COMPILED)} (Pyodide's network is the only place that has them), "
        "so no lesson as a whole; covered: front page, Lab in Korean, kernel, the kit's installation, files"
    )
