import argparse
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from course import __main__ as verbs
from course.machine import usage
from course.machine.environment import ROOT
from course.words import LANGUAGES, say


def course(*words, **environment):
    command = [sys.executable, "-m", "course", *words]
    return subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, env={**os.environ, **environment}
    )


def test_without_a_verb_the_help_names_every_verb():
    shown = course().stdout
    assert all(verb in shown for verb in ("lab", "doctor", "test", "soak", "build", "cohort"))


def test_an_unknown_verb_names_the_known_ones():
    finished = course("lap")
    assert finished.returncode == 2
    assert "doctor" in finished.stderr


def test_a_mistake_in_typing_is_told_in_the_chosen_language_with_where_help_is():
    for language, told in (
        ("ko", "빠진 것이 있어요: assignment"),
        ("en", "something is missing: assignment"),
    ):
        finished = course("cohort", "collect", COURSE_LANGUAGE=language)
        assert finished.returncode == 2
        assert told in finished.stderr
        assert "python -m course cohort collect --help" in finished.stderr.splitlines()[-1]


@pytest.mark.parametrize("text", usage.TEXTS)
def test_every_text_of_argparse_that_is_told_otherwise_is_one_of_its_own_with_the_same_fields(text):
    assert repr(text)[1:-1] in Path(argparse.__file__).read_text("utf-8")
    for language in LANGUAGES:
        said = say(f"machine.usage.{usage.TEXTS[text]}", language)
        assert set(re.findall(r"%[(\w)]*[sr]", said)) <= set(re.findall(r"%[(\w)]*[sr]", text))


def test_an_old_python_is_told_in_both_languages(monkeypatch, capsys):
    monkeypatch.setattr(sys, "version_info", (3, 9, 2, "final", 0))
    assert verbs.main(["lab"]) == 1
    told = capsys.readouterr().out
    assert "3.11 이상이 필요해요" in told
    assert "3.11 or newer is needed" in told


def test_the_lab_opens_start_in_the_language_asked_for(monkeypatch):
    started = {}

    def run(command, env, cwd):
        started.update(command=command, env=env)
        return type("Finished", (), {"returncode": 0})()

    monkeypatch.setattr("course.machine.environment.ensure", lambda *_: None)
    monkeypatch.setattr("course.machine.lab.subprocess.run", run)
    assert verbs.main(["lab", "--language", "en", "--no-browser"]) == 0
    assert any(word.endswith("/lab/tree/lessons/START.en.ipynb") for word in started["command"])
    assert started["command"][-1] == "--no-browser"
    assert started["env"]["COURSE_LANGUAGE"] == "en"


def test_tests_run_without_the_long_counts_and_soak_runs_only_those(monkeypatch):
    ran = []
    monkeypatch.setattr("course.machine.environment.ensure", lambda *_: sys.executable)
    monkeypatch.setattr("course.machine.system.install_missing", list)
    monkeypatch.setattr(
        "course.machine.suite.subprocess.run",
        lambda command, **_: ran.append(command) or type("Finished", (), {"returncode": 5})(),
    )
    assert verbs.main(["test", "-k", "words"]) == 5
    assert verbs.main(["soak"]) == 5
    spread = ["-n", str((os.cpu_count() or 1) + 1), "--dist", "loadfile", "--no-loadscope-reorder"]
    assert ran[0][2:] == ["pytest", "-m", "not soak", *spread, "-k", "words"]
    assert ran[1][2:] == ["pytest", "-m", "soak"]


@pytest.mark.parametrize("verb", ["build", "cohort"])
def test_a_verb_of_another_package_teaches_with_help(verb):
    shown = course(verb, "--help")
    assert shown.returncode == 0, shown.stderr
    assert f"python -m course {verb}" in shown.stdout
