import shutil
from collections import namedtuple

import pytest

from course.machine import doctor, system
from course.machine.environment import ROOT
from course.words import use


def sentences(root=ROOT):
    return [str(finding) for finding in doctor.examine(root)]


@pytest.mark.parametrize(("language", "closing"), [("ko", "준비가 끝났어요"), ("en", "All set")])
def test_a_healthy_clone_is_told_so(language, closing, monkeypatch, capsys):
    use(language)
    monkeypatch.setattr(doctor.environment, "is_current", lambda *_: True)
    monkeypatch.setattr(doctor, "_packages", lambda *_: iter(()))
    assert doctor.report(ROOT) == 0
    assert closing in capsys.readouterr().out


def test_a_missing_environment_is_fatal_and_names_the_verb(monkeypatch, capsys):
    use("en")
    monkeypatch.setattr(doctor.environment, "is_current", lambda *_: False)
    assert doctor.report(ROOT) == 1
    assert "✗ The environment (.venv) is missing or out of date. `make lab`" in capsys.readouterr().out


def test_a_full_disk_says_how_much_is_left_and_needed(monkeypatch):
    use("en")
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(10**12, 10**12, 512 * 1024**2))
    assert (
        "  ✗ Only 0.5 GB of disk space left: 2 GB are needed to keep drawings and marks safe." in sentences()
    )


def test_a_missing_test_program_is_no_fault_but_says_how_to_get_it(monkeypatch):
    use("en")
    monkeypatch.setattr(system, "missing", lambda: [system.PROGRAMS[0]])
    (line,) = [line for line in sentences() if "Chromium" in line]
    assert line.startswith("  –")
    assert "apt-get install -y chromium" in line


def test_a_package_of_another_version_is_named_with_both_versions(monkeypatch):
    use("en")
    monkeypatch.setattr(doctor, "tested_versions", lambda _: {"pytest": "0.1"})
    monkeypatch.setattr(doctor.environment, "python_in", lambda _: doctor.Path(doctor.sys.executable))
    (line,) = [line for line in sentences() if "differ from the tested" in line]
    assert line.startswith("  ✗")
    assert f"pytest {pytest.__version__} (≠ 0.1)" in line


def test_a_notebook_that_has_all_it_needs_is_told_so_in_words(tmp_path, capsys):
    use("ko")
    doctor.report_here(tmp_path)
    said = capsys.readouterr().out
    assert "✗" not in said
    assert said.endswith("준비가 끝났어요. 수업을 시작하세요.\n")
    assert "그림과 예측을 이 폴더에 저장할 수 있어요." in said


def test_a_notebook_hears_what_is_missing_and_what_to_do(tmp_path, capsys, monkeypatch):
    use("en")
    monkeypatch.setattr(doctor, "NEEDED", ("numpy", "no_such_package"))
    monkeypatch.setattr(doctor.os, "access", lambda *_: False)
    monkeypatch.setattr(doctor, "ROOM_HERE", 2**62)
    doctor.report_here(tmp_path)
    said = capsys.readouterr().out
    assert "✗ Packages that are missing: no_such_package. Was this notebook opened with `make lab`?" in said
    assert "✗ This folder cannot be written to." in said
    assert said.count("✗") == 4  # the last line names the sign
    assert said.endswith("then run this cell again.\n")
