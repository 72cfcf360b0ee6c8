"""The real formgrader in a real browser, started in the cohort's folder as an instructor would."""

import base64
import csv
import os
import re
import subprocess
import sys
import time
from contextlib import contextmanager

import pytest
from playwright.sync_api import expect, sync_playwright

from course.cohort.marks import export
from course.machine import system
from tests.browser.conftest import ARGUMENTS
from tests.browser.lab import free_port, wait_until_up
from tests.cohort.hand_ins import ASSIGNMENT


@contextmanager
def jupyter(folder, home):
    """JupyterLab in a folder, with nothing of this machine's settings; its address."""
    port = free_port()
    names = {
        "JUPYTER_DATA_DIR": "data",
        "JUPYTER_RUNTIME_DIR": "runtime",
        "JUPYTER_CONFIG_DIR": "config",
        "HOME": "",
    }
    environment = {**os.environ, **{name: str(home / folder_name) for name, folder_name in names.items()}}
    command = [sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root", f"--ServerApp.port={port}"]
    with (home / "server.log").open("wb") as log:
        server = subprocess.Popen(
            [*command, "--IdentityProvider.token="], cwd=folder, env=environment, stdout=log, stderr=log
        )
        try:
            wait_until_up(server, f"http://127.0.0.1:{port}", home / "server.log")
            yield f"http://127.0.0.1:{port}"
        finally:
            server.terminate()
            try:
                server.wait(20)
            except subprocess.TimeoutExpired:
                server.kill()
                server.wait()


@pytest.fixture
def page():
    """A browser's page that reaches this machine only."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=system.find_chromium(), args=ARGUMENTS)
        page = browser.new_page(locale="ko-KR")
        page.set_default_timeout(30_000)
        page.route(re.compile(r"^https?://(?!127\.0\.0\.1)"), lambda route: route.abort())
        yield page
        browser.close()


@pytest.mark.needs("Chromium")
def test_the_formgrader_shows_the_drawing_takes_a_mark_and_the_mark_is_in_the_export(graded, page, tmp_path):
    with jupyter(graded.root, tmp_path) as url:
        page.goto(f"{url}/formgrader/manage_assignments", wait_until="domcontentloaded")
        row = page.locator("tr", has_text=ASSIGNMENT)
        expect(row.locator(".num-submissions")).to_have_text("3")

        page.goto(f"{url}/formgrader/gradebook/{ASSIGNMENT}/exercise", wait_until="domcontentloaded")
        expect(page.locator("tbody tr", has_text="Submission")).to_have_count(2)
        waiting = page.locator("tbody tr").filter(has=page.locator(".needs-manual-grade .glyphicon-ok"))
        waiting.get_by_role("link").first.click()

        drawing = page.locator("img[src^='data:image/svg+xml']")
        expect(drawing).to_be_visible()
        source = drawing.get_attribute("src").partition("base64,")[2]
        assert "단골손님" in base64.b64decode(source).decode("utf-8")
        assert drawing.evaluate("image => image.naturalWidth") > 50

        score = page.locator("input.score").last
        # Before the marks have come, the page forgets what is typed.
        expect(score).to_have_class(re.compile("needs_manual_grade"))
        score.fill("3.5")
        score.press("Tab")
        expect(page.locator(".score-saved").last).to_be_visible()
        _wait_for_mark(graded)
    path, _ = export(graded, graded.assignments(None))
    with path.open(encoding="utf-8-sig") as file:
        kim = next(line for line in csv.DictReader(file) if line["student_id"] == "kim")
    assert [kim[key] for key in ("auto", "manual", "total", "status")] == ["5", "3.5", "8.5", "graded"]


def _wait_for_mark(cohort):
    for _ in range(100):
        with cohort.tree.gradebook() as book:
            if book.find_grade("why", "exercise", ASSIGNMENT, "kim").manual_score is not None:
                return
        time.sleep(0.1)
    raise AssertionError("the formgrader did not save the mark")
