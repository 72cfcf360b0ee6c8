import json
import sys
import venv

import pytest

from course.machine import environment


@pytest.fixture
def clone(tmp_path):
    (tmp_path / "pyproject.toml").write_text("[project]\nname = 'kit'\n")
    (tmp_path / "constraints.txt").write_text("pip==24.0\n")
    return tmp_path


@pytest.fixture
def installs(clone, monkeypatch):
    """Every command the set-up would run; the environment's Python appears as it would."""
    ran = []

    def run(command, **_):
        ran.append([str(word) for word in command])
        python = environment.python_in(clone / ".venv")
        python.parent.mkdir(parents=True, exist_ok=True)
        python.touch()
        return type("Finished", (), {"returncode": 0})()

    monkeypatch.setattr(environment.subprocess, "run", run)
    monkeypatch.setattr(venv, "create", lambda *_, **__: run(["venv"]))
    return ran


@pytest.mark.parametrize("uv", [None, "/opt/bin/uv"])
def test_the_first_start_installs_with_the_constraints_and_the_second_costs_nothing(
    clone, installs, monkeypatch, uv
):
    monkeypatch.setattr(environment.shutil, "which", lambda _: uv)
    environment.ensure({"classroom"}, clone)
    install = installs[-1]
    assert install[0] == (uv or str(environment.python_in(clone / ".venv")))
    assert install[install.index("-c") + 1] == str(clone / "constraints.txt")
    assert install[-1] == f"{clone}[classroom]"
    installs.clear()
    environment.ensure({"classroom"}, clone)
    assert installs == []


@pytest.mark.parametrize("name", ["pyproject.toml", "constraints.txt"])
def test_a_changed_dependency_list_installs_again(clone, installs, name):
    environment.ensure({"classroom"}, clone)
    installs.clear()
    (clone / name).write_text("changed")
    environment.ensure({"classroom"}, clone)
    assert installs


def test_tests_add_to_the_environment_and_the_lab_keeps_what_is_there(clone, installs):
    environment.ensure({"classroom"}, clone)
    environment.ensure({"dev"}, clone)
    assert installs[-1][-1] == f"{clone}[classroom,dev]"
    assert environment.is_current(clone / ".venv", {"classroom", "dev"}, clone)


def test_an_installation_that_failed_leaves_no_stamp(clone, installs, monkeypatch):
    failed = type("Finished", (), {"returncode": 1})()
    monkeypatch.setattr(environment.subprocess, "run", lambda *_, **__: failed)
    with pytest.raises(environment.SetupError, match="installing the dependencies failed"):
        environment.ensure({"classroom"}, clone)
    assert not environment.is_current(clone / ".venv", {"classroom"}, clone)


@pytest.mark.parametrize("stamp", ["", "{", "[]", '{"extras": []}'])
def test_a_broken_stamp_means_set_up_again(clone, stamp):
    (clone / ".venv").mkdir()
    (clone / ".venv" / "course-stamp.json").write_text(stamp)
    assert not environment.is_current(clone / ".venv", {"classroom"}, clone)


def test_a_moved_environment_without_its_python_is_made_again(clone):
    (clone / ".venv").mkdir()
    stamp = {"made_from": environment.made_from(clone), "extras": ["classroom"]}
    (clone / ".venv" / "course-stamp.json").write_text(json.dumps(stamp))
    assert not environment.is_current(clone / ".venv", {"classroom"}, clone)


def test_an_old_python_is_refused_with_the_version_needed(clone, monkeypatch):
    monkeypatch.setattr(sys, "version_info", (3, 9, 2, "final", 0))
    with pytest.raises(environment.SetupError, match=r"expected 3\.11 or newer"):
        environment.ensure({"classroom"}, clone)
