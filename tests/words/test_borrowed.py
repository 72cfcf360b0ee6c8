"""A machine that is only borrowed says so, in every notebook's first cell and above the work itself."""

import sys

import pytest

from course import use
from course.widgets import Portfolio
from course.words import borrowed, say

BINDER = ("BINDER_REPO_URL", "BINDER_LAUNCH_HOST")


@pytest.fixture(autouse=True)
def at_home(monkeypatch):
    for name in BINDER:
        monkeypatch.delenv(name, raising=False)


def test_at_home_nothing_is_said(capsys):
    use("ko")
    assert capsys.readouterr().out == ""
    assert Portfolio()._work()["notice"] is None


@pytest.mark.parametrize("name", BINDER)
@pytest.mark.parametrize("language", ["ko", "en"])
def test_on_binder_the_first_cell_says_that_work_vanishes_and_what_to_press(
    monkeypatch, capsys, name, language
):
    monkeypatch.setenv(name, "https://somewhere")
    use(language)
    told = capsys.readouterr().out
    assert told.strip() == say("where.binder", language)
    for button in ("pack", "restore"):
        assert say(f"portfolio.page.{button}", language).rstrip("…") in told
    assert Portfolio()._work()["notice"] == told.strip()


def test_in_a_browser_it_says_that_this_browser_alone_keeps_the_work(monkeypatch, capsys):
    monkeypatch.setattr(sys, "platform", "emscripten")
    assert borrowed.where() == "browser"
    use("en")
    assert "this browser only" in capsys.readouterr().out
