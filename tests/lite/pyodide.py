"""As much of Pyodide as the package registries have: its core from npm, pure-Python packages from PyPI.

What is compiled (numpy, scipy, pandas, matplotlib) is served from Pyodide's own network only, so no cell that
needs it can run here. Everything below that can: the kernel, the installation of the kit from the site, files.
"""

import hashlib
import json
import re
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

STARTS_WITH = ("micropip", "ipython")
"""What the kernel loads before the first cell runs."""


def core(folder: Path) -> Path:
    """Pyodide's core as JupyterLite's kernel wants it, unpacked; its lockfile names every package it could load."""
    from jupyterlite_pyodide_kernel.constants import PYODIDE_VERSION

    npm = shutil.which("npm")
    assert npm
    subprocess.run(
        [npm, "pack", "--silent", f"pyodide@{PYODIDE_VERSION}"], cwd=folder, check=True, capture_output=True
    )
    with tarfile.open(next(folder.glob("pyodide-*.tgz"))) as archive:
        archive.extractall(folder, filter="data")
    return folder / "package"


def lock(distribution: Path) -> dict:
    return json.loads((distribution / "pyodide-lock.json").read_text("utf-8"))


def complete(distribution: Path) -> Path:
    """Put the pure-Python packages that the kernel starts with beside the core."""
    locked = lock(distribution)
    names = needed(locked["packages"], STARTS_WITH)
    wanted = [f"{locked['packages'][name]['name']}=={locked['packages'][name]['version']}" for name in names]
    pip = [sys.executable, "-m", "pip", "download", "-q", "--disable-pip-version-check", "--no-deps"]
    pure = [
        "--only-binary=:all:",
        "--implementation=py",
        "--abi=none",
        "--platform=any",
        "--python-version=3.14",
    ]
    subprocess.run([*pip, *pure, "-d", str(distribution), *wanted], check=True, capture_output=True)
    for name in names:
        entry = locked["packages"][name]
        wheel = next(
            path for path in distribution.glob("*.whl") if called(path.name) == called(entry["file_name"])
        )
        # The same release, packed by somebody else: other bytes.
        entry["file_name"], entry["sha256"] = wheel.name, hashlib.sha256(wheel.read_bytes()).hexdigest()
    (distribution / "pyodide-lock.json").write_text(json.dumps(locked), "utf-8")
    return distribution


def needed(packages: dict, names: tuple[str, ...]) -> list[str]:
    """These packages of a lockfile and all that they need, by their keys."""
    found: list[str] = []
    waiting = [normal(name) for name in names]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.append(name)
            waiting += [normal(other) for other in packages[name]["depends"]]
    return sorted(found)


def normal(name: str) -> str:
    """A package's name as PyPI compares it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def called(wheel: str) -> str:
    return normal(wheel.split("-")[0])
