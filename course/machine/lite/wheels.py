"""The Python packages that travel with the site: the kit, and what Pyodide's own index does not have."""

import subprocess
import sys
from pathlib import Path

from course.machine.lite.problems import LiteError
from course.words import say

KIT = "organic-marketing-course"

CARRIED = ("anywidget", "comm", "ipywidgets", "jupyterlab_widgets", "networkx", "psygnal")
"""Pure-Python packages that the kit needs. A test holds this list against the lockfile of Pyodide that the site uses."""


def gather(root: Path, folder: Path) -> list[str]:
    """Build the kit's wheel and fetch the others, in the versions that the tests ran with.

    Returns
    -------
    list of str
        The wheels' file names.

    Raises
    ------
    LiteError
        When one of them cannot be had: without it no cell of any notebook would run.
    """
    folder.mkdir(parents=True, exist_ok=True)
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "-q"]
    _run([*pip, "wheel", "--no-deps", "-w", str(folder), str(root)], KIT)
    pure = ["--only-binary=:all:", "--implementation=py", "--abi=none", "--platform=any"]
    constraints = ["-c", str(root / "constraints.txt")]
    _run([*pip, "download", "--no-deps", *pure, *constraints, "-d", str(folder), *CARRIED], *CARRIED)
    return sorted(path.name for path in folder.glob("*.whl"))


def _run(command: list[str], *names: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        raise LiteError(say("lite.wheels.failed", names=", ".join(names), told=done.stderr.strip()[-1500:]))
