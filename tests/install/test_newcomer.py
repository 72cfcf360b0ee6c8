"""A newcomer's first minutes: clone, `make lab`, a usable page in their language; the second start is free."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from contextlib import contextmanager
from pathlib import Path

import pytest

from course.machine.system import find_chromium

pytestmark = [pytest.mark.needs("Chromium"), pytest.mark.timeout(900)]
ROOT = Path(__file__).parents[2]
PATIENCE = 600  # seconds: the first start installs everything


@pytest.fixture
def clone(tmp_path):
    folder = tmp_path / "newcomer" / "organic marketing 수업"  # a space and Hangul in the path
    subprocess.run(["git", "clone", "-q", str(ROOT), str(folder)], check=True)
    return folder


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def lab(clone, language, home):
    port = free_port()
    options = f"--no-browser --port={port} --IdentityProvider.token=test"
    python = Path(sys.base_prefix) / "bin" / "python3"
    environment = {
        key: value for key, value in os.environ.items() if key not in ("VIRTUAL_ENV", "PYTHONPATH")
    }
    with (home / "lab.log").open("w+") as log:
        process = subprocess.Popen(
            ["make", "lab", f"lang={language}", f"PYTHON={python}", f"OPTIONS={options}"],
            cwd=clone, stdout=log, stderr=subprocess.STDOUT, start_new_session=True,
            env={**environment, "HOME": str(home), "JUPYTER_CONFIG_DIR": str(home / "jupyter")},
        )  # fmt: skip
        try:
            wait_for(f"http://127.0.0.1:{port}/api/status?token=test", process, home / "lab.log")
            yield port, home / "lab.log"
        finally:
            os.killpg(process.pid, signal.SIGTERM)
            process.wait(30)


def wait_for(url, process, log):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        assert process.poll() is None, log.read_text()
        try:
            return urllib.request.urlopen(url, timeout=5).close()
        except OSError:
            time.sleep(0.2)
    pytest.fail(log.read_text())


def look(port, title, words):
    """What the menu says once JupyterLab has the notebook of that title in front, with these words on the page."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=find_chromium(), args=["--no-sandbox", "--disable-gpu"]
        )
        page = browser.new_page(viewport={"width": 1280, "height": 1200})
        page.goto(f"http://127.0.0.1:{port}/?token=test")  # wherever `make lab` leads
        front = page.locator(".jp-NotebookPanel:not(.lm-mod-hidden)", has_text=title)
        front.locator(".jp-MarkdownOutput h1").first.wait_for(timeout=60_000)
        front.locator(".jp-MarkdownOutput", has_text=words).first.wait_for(
            timeout=60_000
        )  # Lab renders cell by cell
        menu = page.inner_text("#jp-MainMenu")
        browser.close()
        return menu


def test_the_first_start_installs_and_opens_lab_in_korean_and_the_second_in_english_at_once(clone, tmp_path):
    with lab(clone, "ko", tmp_path) as (port, log):
        menu = look(port, "여기서 시작하세요", "3분 만에")
        assert "Setting up .venv" in log.read_text()
    assert "파일" in menu
    began = time.monotonic()
    with lab(clone, "en", tmp_path) as (port, log):
        waited = time.monotonic() - began
        menu = look(port, "Start here", "in three minutes")
        assert "Setting up" not in log.read_text()
    assert "File" in menu
    assert waited < PATIENCE / 10
    report = subprocess.run(
        [clone / ".venv" / "bin" / "python", "-m", "course", "doctor"],
        cwd=clone,
        capture_output=True,
        text=True,
    )
    assert report.returncode == 0, report.stdout
