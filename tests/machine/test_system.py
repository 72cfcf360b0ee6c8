import os

import pytest

from course.machine import system


def absent(name, *packages):
    return system.Program(name, lambda: False, packages, "a test")


@pytest.fixture
def two_missing(monkeypatch):
    programs = (absent("One", "one"), absent("Two", "two", "two-fonts"))
    monkeypatch.setattr(system, "PROGRAMS", programs)
    return programs


def test_without_root_nothing_is_installed_and_all_is_reported(two_missing, monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(system.subprocess, "run", lambda *_, **__: pytest.fail("must not run"))
    assert [program.name for program in system.install_missing()] == ["One", "Two"]


def test_as_root_on_debian_one_command_installs_everything(two_missing, monkeypatch):
    ran = []
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(system.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(system.subprocess, "run", lambda command, **_: ran.append(command))
    system.install_missing()
    assert ran == [["sh", "-c", "apt-get update && apt-get install -y one two two-fonts"]]


def test_a_named_chromium_comes_first(monkeypatch, tmp_path):
    mine = tmp_path / "my-chromium"
    mine.write_text("#!/bin/sh\n")
    mine.chmod(0o755)
    monkeypatch.setenv("COURSE_CHROMIUM", str(mine))
    assert system.find_chromium() == str(mine)
