"""`python -m course doctor`: is the set-up right, and if not, what to do."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from course.machine import environment, system
from course.words import language, say

ROOM = 2 * 1024**3  # bytes: the environment takes about 1 GB, a class's work the rest
ROOM_HERE = 100 * 1024**2  # bytes: a student's drawings, notebooks and zips
NEEDED = ("anywidget", "ipywidgets", "matplotlib", "networkx", "numpy", "pandas", "scipy")
_VERSIONS = """
import json, sys
from importlib.metadata import PackageNotFoundError, version
found = {}
for name in json.loads(sys.argv[1]):
    try: found[name] = version(name)
    except PackageNotFoundError: found[name] = None
print(json.dumps(found))
"""


@dataclass(frozen=True)
class Finding:
    """One thing looked at: fine, a fault (`fatal`) or only something to know."""

    sentence: str
    fine: bool
    fatal: bool = False

    def __str__(self) -> str:
        return f"  {'✓' if self.fine else '✗' if self.fatal else '–'} {self.sentence}"


def report(root: Path) -> int:
    """Print every finding and a closing sentence; return 1 when something must be mended."""
    findings = list(examine(root))
    print(*findings, sep="\n")
    ill = any(finding.fatal and not finding.fine for finding in findings)
    print(say("machine.doctor.ill" if ill else "machine.doctor.well"))
    return int(ill)


def report_here(folder: Path | None = None) -> None:
    """Print in words whether the notebook that calls this has what it needs, and what to do if not.

    Parameters
    ----------
    folder
        Where the notebook keeps its work; the working folder when absent.
    """
    findings = list(examine_here(folder or Path.cwd()))
    print(*findings, sep="\n")
    well = all(finding.fine for finding in findings)
    print(say("machine.doctor.here.well" if well else "machine.doctor.here.ill"))


def examine_here(folder: Path) -> Iterator[Finding]:
    """Look at this very process: its Python, what it can import, and where it may save."""
    version = ".".join(map(str, sys.version_info[:3]))
    yield _judge("python", sys.version_info >= environment.OLDEST_PYTHON, version=version)
    absent = [name for name in NEEDED if not find_spec(name)]
    yield _judge("here.packages", not absent, names=", ".join(absent))
    yield _judge("here.writable", os.access(folder, os.W_OK))
    free = shutil.disk_usage(folder).free
    yield _judge("here.room", free >= ROOM_HERE, free=f"{free / 1024**3:.1f}")


def examine(root: Path) -> Iterator[Finding]:
    """Look at Python, the environment, its packages, the disk and the programs the tests need."""
    yield Finding(say("machine.doctor.language", chosen=language()), True)
    version = ".".join(map(str, sys.version_info[:3]))
    yield _judge("python", sys.version_info >= environment.OLDEST_PYTHON, version=version)
    yield _judge("environment", environment.is_current(root / ".venv", {"classroom"}, root))
    if (python := environment.python_in(root / ".venv")).exists():
        yield from _packages(python, root)
    free = shutil.disk_usage(root).free
    yield _judge("room", free >= ROOM, free=f"{free / 1024**3:.1f}", needed=ROOM // 1024**3)
    yield _judge("writable", os.access(root / "lessons", os.W_OK), folder=str(root / "lessons"))
    for program in system.missing():
        yield Finding(
            say("machine.doctor.program", name=program.name, use=program.used_for,
                command=system.install_command([program])), False)  # fmt: skip
    if shutil.which("bwrap"):
        yield _judge("sandbox", system.sandbox_works(), fatal=False)


def _judge(key: str, fine: bool, *, fatal: bool = True, **fields: str | int) -> Finding:
    return Finding(say(f"machine.doctor.{key}.{'fine' if fine else 'ill'}", None, **fields), fine, fatal)


def _packages(python: Path, root: Path) -> Iterator[Finding]:
    tested = tested_versions(root)
    answer = subprocess.run(
        [str(python), "-c", _VERSIONS, json.dumps(sorted(tested))],
        capture_output=True,
        text=True,
        check=False,
    )
    if answer.returncode:
        yield _judge("packages", False, names=answer.stderr.strip().splitlines()[-1])
        return
    found = json.loads(answer.stdout)
    wrong = [f"{name} {found[name] or '—'} (≠ {version})" for name, version in tested.items()
             if found[name] not in (version, None)]  # fmt: skip
    yield _judge("packages", not wrong, names=", ".join(wrong))


def tested_versions(root: Path) -> dict[str, str]:
    """The versions in constraints.txt, by package."""
    lines = (root / "constraints.txt").read_text("utf-8").splitlines()
    pairs = (line.split(";")[0].split("==") for line in lines if "==" in line and not line.startswith("#"))
    return {name.strip(): version.strip() for name, version in pairs}
