"""What a machine cannot cover is deselected and listed, never skipped in silence; in CI the list must be empty.

A test with a browser may be tried a second time, since a busy machine can hold a page up for any length of time.
Each that needed it is listed too, as unsteady: it is a bug, of the test or of the page.
"""

import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from course.grading.lean import import_lean
from course.machine import system
from course.words import choice

import_lean()  # half of what nbgrader and nbformat take to import, in each worker

UNSHARE = ("unshare", "--mount", "--pid", "--net", "--ipc", "--fork", "--mount-proc", "true")
# What a test may need beside programs: rights, and packages that only some servers have.
OTHERS = {
    "root": lambda: hasattr(os, "geteuid") and os.geteuid() == 0,
    "namespaces": lambda: (
        bool(shutil.which("unshare")) and not subprocess.run(UNSHARE, capture_output=True).returncode
    ),
    "JupyterHub": lambda: bool(find_spec("jupyterhub")),
    # root's own may lie where nobody else can read it
    "a Python for everybody": lambda: (
        not OTHERS["root"]() or Path(f"/usr/bin/python3.{sys.version_info.minor}").exists()
    ),
}


def pytest_configure(config):
    config.addinivalue_line("markers", "needs(*programs): system programs, named as in course.machine.system")
    config.uncovered = {}


@pytest.hookimpl(trylast=True)  # what is not asked for need not be covered
def pytest_collection_modifyitems(config, items):
    absent = {program.name for program in system.missing()}
    absent |= {name for name, is_there in OTHERS.items() if not is_there()}
    known = {program.name for program in system.PROGRAMS} | OTHERS.keys()
    covered, deselected = [], []
    for item in items:
        needed = {name for marker in item.iter_markers("needs") for name in marker.args}
        assert needed <= known, (
            f"{item.nodeid} needs {needed - known}, which course.machine.system does not know"
        )
        if needed & absent:
            config.uncovered.setdefault(", ".join(sorted(needed & absent)), []).append(item.nodeid)
            deselected.append(item)
        else:
            if "Chromium" in needed and not item.get_closest_marker("soak"):
                item.add_marker(pytest.mark.flaky(reruns=1))
            covered.append(item)
    config.hook.pytest_deselected(items=deselected)
    items[:] = covered


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node):
    """Every worker of a parallel run has collected the same tests, and so has the same list."""
    node.config.uncovered |= getattr(node, "workeroutput", {}).get("uncovered", {})


def pytest_terminal_summary(terminalreporter, config):
    for names, group in config.uncovered.items():
        terminalreporter.write_line(f"NOT COVERED on this machine: {len(group)} tests that need {names}")
    for report in terminalreporter.stats.get("rerun", ()):
        terminalreporter.write_line(f"UNSTEADY, tried twice: {report.nodeid}\n{report.longreprtext}")
    if config.uncovered and system.missing():
        terminalreporter.write_line(f"to cover them: {system.install_command(system.missing())}")


def pytest_sessionfinish(session, exitstatus):
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput["uncovered"] = session.config.uncovered
    if session.config.uncovered and os.environ.get("CI"):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


@pytest.fixture(autouse=True)
def _language_is_restored(monkeypatch):
    monkeypatch.setattr(choice, "_chosen", choice._chosen)
