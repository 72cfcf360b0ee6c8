"""The committed front end is what the sources give, small, and self-contained."""

import re
import shutil

import pytest

from course.machine import bundle as bundles
from course.machine.bundle import SOURCES, STATIC, bundle, differences

pytestmark = pytest.mark.needs("Node.js", "npm")

MOST_OF_SKETCH, MOST_SCRIPT = 112 * 1024, 25 * 1024
"""Bytes of the sketch, and of every other face: a lesson's page loads those it shows on a student's line."""


def test_what_is_committed_is_what_the_sources_give_and_checking_changes_nothing():
    before = {path.name: path.stat().st_mtime_ns for path in STATIC.iterdir()}
    assert bundle(check=True) == 0
    assert {path.name: path.stat().st_mtime_ns for path in STATIC.iterdir()} == before


def test_a_stale_or_missing_or_surplus_file_is_named(tmp_path, capsys):
    shutil.copytree(STATIC, tmp_path, dirs_exist_ok=True)
    (tmp_path / "sketch.js").write_text("// edited by hand")
    (tmp_path / "sketch.css").unlink()
    (tmp_path / "old.js").write_text("")
    assert bundle(check=True, static=tmp_path) == 1
    told = capsys.readouterr().err
    assert all(
        name in told for name in ("sketch.js", "sketch.css", "old.js", "python -m course build --widgets")
    )
    assert len(told.splitlines()) == 3
    assert bundle(static=tmp_path) == 0
    assert differences(STATIC, tmp_path) == ["old.js"]


def test_a_source_that_cannot_be_built_is_told_and_nothing_is_written(tmp_path, capsys):
    sources = tmp_path / "js"
    shutil.copytree(SOURCES, sources, ignore=shutil.ignore_patterns("node_modules"))
    (sources / "node_modules").symlink_to(SOURCES / "node_modules")
    (sources / "sketch.js").write_text("const = 1;")
    target = tmp_path / "static"
    assert bundle(sources=sources, static=target) == 1
    assert "sketch.js:1:6" in capsys.readouterr().err
    assert not target.exists()


def test_a_machine_without_node_is_told_what_to_install(monkeypatch, capsys):
    monkeypatch.setattr(bundles.shutil, "which", lambda name: None)
    assert bundle(check=True) == 1
    assert "Install Node.js" in capsys.readouterr().err


def test_the_scripts_are_small_and_ask_for_nothing_from_elsewhere():
    for path in STATIC.glob("*.js"):
        script = path.read_text("utf-8")
        most = MOST_OF_SKETCH if path.name == "sketch.js" else MOST_SCRIPT
        assert len(script.encode()) <= most, path.name
        addresses = set(re.findall(r"\b(?:https?:)?//[\w.-]+", script)) - {"http://www.w3.org"}
        assert not addresses
        assert not re.search(
            r"(?<![-.\"'])\bimport\s*[({\"'*]|\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|innerHTML|\beval\(",
            script,
        )
    for sheet in STATIC.glob("*.css"):
        assert not re.search(r"url\(|@import", sheet.read_text("utf-8"))


def test_nothing_of_the_machine_it_was_built_on_is_in_the_lock_file():
    assert '"resolved"' not in (SOURCES / "package-lock.json").read_text("utf-8")
