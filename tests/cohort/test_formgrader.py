"""The real formgrader in a real browser, started in the cohort's folder as an instructor would."""

import base64
import csv
import json
import os
import re
import subprocess
import sys
import time
from contextlib import contextmanager

import pytest
from playwright.sync_api import expect, sync_playwright

from course.cohort.desk.survey import Surveyor
from course.cohort.marks import export
from course.cohort.pages import write_pages
from course.cohort.summary import standings
from course.grading.journal import Journal
from course.machine import system
from tests.browser.conftest import ARGUMENTS
from tests.browser.lab import free_port, wait_until_up
from tests.cohort.hand_ins import ASSIGNMENT, DRAWING, code, files, graded_notebook, row, solved, submit


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
def test_a_mark_and_a_comment_given_in_the_formgrader_are_in_the_export_the_status_the_desk_and_the_feedback(
    graded, page, tmp_path
):
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
        comment = page.locator("textarea.comment").last
        comment.fill("고리가 돌아오는 까닭을 잘 썼어요.")
        comment.press("Tab")
        expect(page.locator(".comment-saved").last).to_be_visible()
        _wait_for_mark(graded)
    path, _ = export(graded, graded.assignments(None))
    with path.open(encoding="utf-8-sig") as file:
        kim = next(line for line in csv.DictReader(file) if line["student_id"] == "kim")
    assert [kim[key] for key in ("auto", "manual", "total", "status")] == ["5", "3.5", "8.5", "graded"]
    (standing,) = standings(graded)
    assert (standing.count["graded"], standing.count["waiting"]) == (2, 0)
    (place,) = [one for one in Surveyor(graded).survey().sheets[0].places if one.student.id == "kim"]
    assert (place.status, place.so_far) == ("graded", 8.5)
    assert [problem for _, problem in write_pages(graded, graded.assignments(None)) if problem] == []
    page_of_kim = graded.tree.feedback("kim", ASSIGNMENT) / "exercise.html"
    assert "고리가 돌아오는 까닭을 잘 썼어요." in page_of_kim.read_text("utf-8")


@pytest.mark.needs("Chromium")
def test_the_button_that_autogrades_does_so_in_the_sandbox_and_shows_what_it_noticed(cohort, page, tmp_path):
    notebook = json.loads(solved(cohort)["exercise.ipynb"])
    spy = f"print(open({str(cohort.root / 'gradebook.db')!r}, 'rb').read(6))"
    cheat = "import builtins\nbuiltins.min = lambda *values: 2"
    notebook["cells"][:0] = [code(spy), code(cheat)]
    submit(cohort, "kim", files(notebook, DRAWING))
    with jupyter(cohort.root, tmp_path) as url:
        page.goto(f"{url}/formgrader/manage_submissions/{ASSIGNMENT}", wait_until="domcontentloaded")
        with page.expect_response(re.compile(r"/api/submission/.*/kim/autograde")) as answered:
            page.locator("tr", has_text="kim").locator(".autograde a").click()
        answer = answered.value.json()
        assert answer["success"], answer
        assert "kim: 확인 셀(drawn, share)이 기대는 것이 바뀌어 있어요." in answer["log"]
        page.goto(f"{url}/formgrader/gradebook/{ASSIGNMENT}/exercise", wait_until="domcontentloaded")
        page.locator("tbody tr", has_text="Submission").get_by_role("link").first.click()
        expect(page.get_by_text("채점하면서 알게 된 것")).to_be_visible()
    assert Journal(cohort.root).entries(ASSIGNMENT)["kim"].how in ("warm", "cold")
    assert row(cohort, "kim").mark.auto == 5
    assert "FileNotFoundError" in json.dumps(graded_notebook(cohort, "kim"))


def _wait_for_mark(cohort):
    for _ in range(100):
        with cohort.tree.gradebook() as book:
            if book.find_grade("why", "exercise", ASSIGNMENT, "kim").manual_score is not None:
                return
        time.sleep(0.1)
    raise AssertionError("the formgrader did not save the mark")
