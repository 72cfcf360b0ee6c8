"""The desk and the classroom's board in a real JupyterLab, started by the verb, in a real browser."""

import json
import os
import re
import subprocess
import sys
import time
import urllib.error
import urllib.request
from contextlib import contextmanager

import pytest
from playwright.sync_api import expect, sync_playwright

from course.cohort import board
from course.cohort.desk import live
from course.grading import gradebook
from course.grading.gradebook import Student
from course.machine import bundle, system
from tests.browser.conftest import ARGUMENTS
from tests.browser.lab import REPOSITORY, free_port
from tests.cohort.hand_ins import ASSIGNMENT, DRAWING, copied, files, released, submit
from tests.widgets.gallery.test_gallery import AXE, CHECK

pytestmark = pytest.mark.needs("Chromium", "Node.js", "npm")

HOSTILE = "<img src=x onerror='top.hacked=1'><script>top.hacked=1</script>"
TOKEN = "a-token-of-this-test"
PATIENCE = 60_000  # ms


@pytest.fixture(scope="module")
def cohort(graded_template, tmp_path_factory):
    """The graded cohort, one student's name and drawing hostile."""
    cohort = copied(graded_template, tmp_path_factory.mktemp("desk"))
    hostile = json.loads(json.dumps(DRAWING))
    hostile["nodes"][0]["label"] = hostile["title"] = HOSTILE
    submit(cohort, "choi", files(released(cohort), hostile))
    with cohort.tree.gradebook() as book:
        gradebook.put_students(
            book, [Student("choi", "", HOSTILE), Student("long", "", "이름이 아주 긴 학생 " * 12)]
        )
    board.write(cohort, ASSIGNMENT, cohort.root / "submitted", "", "ko")
    return cohort


@contextmanager
def desk(cohort, home):
    """`cohort desk` as it is typed; its address."""
    port = free_port()
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "TMPDIR") if name in os.environ}
    environment = {**kept, "HOME": str(home), "JUPYTER_TOKEN": TOKEN, "PYTHONPATH": str(REPOSITORY)}
    typed = ["desk", "--root", str(cohort.root.parent), "--language", "ko", "--no-browser", f"--port={port}"]
    with (home / "lab.log").open("wb") as log:
        server = subprocess.Popen(
            [sys.executable, "-m", "course", "cohort", *typed],
            cwd=REPOSITORY, env=environment, stdout=log, stderr=log, start_new_session=True,
        )  # fmt: skip
        try:
            _wait_until_up(server, f"http://127.0.0.1:{port}/api", home / "lab.log")
            yield f"http://127.0.0.1:{port}"
        finally:
            os.killpg(server.pid, 15)
            try:
                server.wait(20)
            except subprocess.TimeoutExpired:
                os.killpg(server.pid, 9)


def _wait_until_up(server, address, log):
    asked = urllib.request.Request(address, headers={"Authorization": f"token {TOKEN}"})
    for _ in range(1200):
        if server.poll() is not None:
            break
        try:
            return urllib.request.urlopen(asked, timeout=5).close()
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            time.sleep(0.1)
    raise RuntimeError(f"the desk did not start:\n{log.read_text(errors='replace')[-3000:]}")


@pytest.fixture(scope="module")
def url(cohort, tmp_path_factory):
    bundle.install(bundle.SOURCES)
    with desk(cohort, tmp_path_factory.mktemp("home")) as url:
        yield url


@pytest.fixture(scope="module")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=system.find_chromium(), args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def open_page(browser, url):
    """A page of a person who is logged in; whatever the page could not do is put down."""
    contexts = []

    def opened(address, bypass=False, **looks):
        context = browser.new_context(locale="ko-KR", bypass_csp=bypass, **looks)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(PATIENCE)
        page.goto(f"{url}/login?token={TOKEN}")
        page.goto(f"{url}{address}")
        return page

    yield opened
    for context in contexts:
        context.close()


def test_the_desk_is_a_tab_of_lab_and_leads_to_an_assignment_and_its_drawings(open_page):
    page = open_page("/lab/workspaces/desk", viewport={"width": 1280, "height": 900})
    inside = page.frame_locator("#course-desk iframe")
    expect(inside.get_by_role("heading", name="누가 무엇을 냈나")).to_be_visible(timeout=PATIENCE)
    expect(page.locator(".lm-TabBar-tab", has_text="강사 데스크")).to_have_count(1)
    inside.get_by_role("link", name=ASSIGNMENT).first.click()
    drawing = inside.locator(".gallery img").first
    drawing.scroll_into_view_if_needed()
    expect(drawing).to_be_visible()
    page.wait_for_function(
        "() => { const image = document.querySelector('#course-desk iframe').contentDocument"
        ".querySelector('.gallery img'); return image.complete && image.naturalWidth > 50; }"
    )
    assert page.evaluate("() => top.hacked") is None


def test_a_hostile_name_and_a_hostile_drawing_are_text(open_page):
    for address in ("/course/desk", f"/course/desk/{ASSIGNMENT}"):
        page = open_page(address)
        expect(page.get_by_text(HOSTILE).first).to_be_visible()
        page.wait_for_timeout(300)
        assert page.evaluate("() => top.hacked") is None
        assert page.locator("main script, main iframe").count() == 0


def test_a_drawing_opened_by_itself_can_do_nothing(open_page, url):
    page = open_page(f"/course/desk/drawing/{ASSIGNMENT}/my-shop/choi")
    assert page.evaluate("() => top.hacked").__class__ is type(None)
    assert HOSTILE[:12] in page.evaluate("() => document.documentElement.textContent")


@pytest.mark.parametrize("address", ["", f"/{ASSIGNMENT}", "/progress", f"/drawing/{ASSIGNMENT}/my-shop/kim"])
def test_nobody_sees_it_without_logging_in(url, address):
    class Stay(urllib.request.HTTPRedirectHandler):
        def redirect_request(self, *_):
            return None

    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.build_opener(Stay).open(f"{url}/course/desk{address}", timeout=30)
    assert refused.value.code in (302, 403)
    refused.value.close()


@pytest.mark.parametrize(
    "address",
    [
        "no-such-assignment", "figure/no-such/marks", f"drawing/{ASSIGNMENT}/my-shop/nobody",
        f"drawing/{ASSIGNMENT}/..%2F..%2Fopened/kim", f"drawing/{ASSIGNMENT}/my-shop/..%2Fkim", "..%2f..%2fseed",
    ],
)  # fmt: skip
def test_what_is_not_there_is_not_found_and_nothing_else_can_be_reached(url, address):
    asked = urllib.request.Request(
        f"{url}/course/desk/{address}", headers={"Authorization": f"token {TOKEN}"}
    )
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(asked, timeout=30)
    assert refused.value.code == 404
    refused.value.close()


@pytest.mark.parametrize(
    ("language", "looks"),
    [
        ("ko", {"viewport": {"width": 1280, "height": 900}}),
        ("en", {"viewport": {"width": 420, "height": 900}, "color_scheme": "dark"}),
    ],
    ids=["ko-wide-light", "en-narrow-dark"],
)
def test_axe_core_finds_no_barrier_and_nothing_sticks_out(open_page, language, looks):
    for address in ("/course/desk", f"/course/desk/{ASSIGNMENT}"):
        page = open_page(f"{address}?lang={language}", bypass=True, **looks)
        page.add_script_tag(path=AXE)
        assert page.evaluate(CHECK) == []
        assert page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")
        assert page.evaluate("() => document.documentElement.lang") == language


def test_the_keyboard_reaches_the_table_and_an_assignment(open_page):
    page = open_page("/course/desk")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="본문으로")).to_be_focused()
    names = []
    for _ in range(8):
        page.keyboard.press("Tab")
        names.append(page.evaluate("() => document.activeElement.textContent.trim()"))
    assert ASSIGNMENT in names


def test_the_page_follows_a_grading_run_and_tells_of_new_marks(open_page, cohort):
    page = open_page("/course/desk")
    expect(page.locator("#live")).to_be_hidden()
    with live.reporting(cohort, ASSIGNMENT, 4) as report:
        for _ in report.counting(range(3)):
            time.sleep(live._EVERY)
        expect(page.get_by_text(re.compile(f"{ASSIGNMENT} 채점 중: 4건 가운데 3건"))).to_be_visible()
        expect(page.locator("#live-bar")).to_have_js_property("value", 3)
    expect(page.locator("#live")).to_be_hidden()
    with cohort.tree.gradebook() as book:
        book.find_grade("why", "exercise", ASSIGNMENT, "kim").extra_credit = 1
        book.db.commit()
    page.get_by_role("link", name="새 점수가 들어왔어요").click()
    expect(page.locator("tr", has_text="김민수")).to_contain_text("6")


def test_it_prints_without_what_only_a_screen_needs(open_page, tmp_path):
    page = open_page("/course/desk")
    page.emulate_media(media="print")
    expect(page.get_by_role("link", name="English")).to_be_hidden()
    assert page.evaluate("() => getComputedStyle(document.querySelector('.wide')).overflow") == "visible"
    assert page.pdf(path=tmp_path / "desk.pdf", prefer_css_page_size=True)[:5] == b"%PDF-"


def test_the_board_runs_by_itself_and_shows_two_sketches_that_can_be_played(open_page, cohort):
    """Numbered, not named; the broken file is listed; what arrives while it is open appears."""
    page = open_page(
        f"/lab/workspaces/board/tree/{board.FOLDER}/{board.NOTEBOOK}",
        viewport={"width": 1400, "height": 1000},
    )
    left = page.get_by_role("button", name="← 왼쪽에")
    expect(left).to_have_count(2, timeout=PATIENCE)
    seen = page.locator(".jp-OutputArea").last
    assert "김민수" not in seen.inner_text()
    assert "choi" not in seen.inner_text()
    left.nth(0).click()
    page.get_by_role("button", name="오른쪽에 →").nth(1).click()
    expect(page.locator(".sk-canvas[role=application]")).to_have_count(2)
    expect(page.locator(".sk-canvas .sk-node")).to_have_count(4)
    submit(cohort, "lee", files(released(cohort), DRAWING))
    expect(left).to_have_count(3)
    (cohort.tree.submitted("long", ASSIGNMENT) / "sketches").mkdir(parents=True)
    (cohort.tree.submitted("long", ASSIGNMENT) / "sketches" / "my-shop.json").write_text(
        '{"schema": 1, "nodes": ['
    )
    expect(page.get_by_text("보여 줄 수 없는 그림 1개")).to_be_visible()
    page.get_by_role("button", name="이름 보이기").click()
    expect(seen.get_by_text("김민수 (").first).to_be_visible()
    assert page.evaluate("() => top.hacked") is None
