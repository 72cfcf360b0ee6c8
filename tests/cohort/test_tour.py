"""The guided tour, run straight through."""

import io
import sys

import pytest

from course import words
from course.cohort import tour
from course.cohort.command import run
from course.words import LANGUAGES, phrases
from tests.cohort.hand_ins import ASSIGNMENT, PLAN
from tests.cohort.test_command import arguments


def test_the_tour_ends_with_a_graded_exported_cohort_and_its_desk(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.StringIO())  # no terminal: no waiting
    asked = arguments(
        "demo", str(PLAN), "--students", "4", "--tour", "--language", "en", "--root", str(tmp_path)
    )
    assert run(asked) == 0
    said = capsys.readouterr().out
    home = tmp_path / "shop"
    for verb in ("open", "release", "collect", "grade", "status", "feedback", "export", "desk"):
        assert f"$ python -m course cohort {verb}" in said, verb
    assert len((home / "marks.csv").read_text("utf-8-sig").splitlines()) == 5
    assert "waiting" not in (home / "marks.csv").read_text("utf-8-sig")
    assert len(list(home.glob(f"feedback/*/{ASSIGNMENT}/*.html"))) == 4
    assert "Student 01" in (home / tour.REPORT).read_text("utf-8")
    assert f"{len(tour.STEPS)}/{len(tour.STEPS)}" in said


def test_it_waits_at_a_terminal_and_stops_when_a_verb_cannot_go_on(tmp_path, capsys, monkeypatch):
    words.use("ko")
    waited = []
    monkeypatch.setattr("builtins.input", waited.append)
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(tour, "_run", lambda typed: 2 if typed[0] == "release" else 0)
    assert tour.walk(PLAN, tmp_path, 2, "ko", False) == 1
    assert len(waited) == 2
    assert "멈췄어요" in capsys.readouterr().out


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_step_has_its_words_and_all_of_them_are_read_in_five_minutes(language):
    said = phrases("tour", language)
    for step in tour.STEPS:
        assert said[f"step.{step.key}.title"]
        assert said[f"step.{step.key}.what"]
    # 200 words a minute in English; Korean words are longer: 150.
    assert sum(len(text.split()) for text in said.values()) < 5 * {"en": 200, "ko": 150}[language]
