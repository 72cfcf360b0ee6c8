"""The environment in `.venv`, made once and stamped with what it was made from."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
OLDEST_PYTHON = (3, 11)


class SetupError(RuntimeError):
    """The environment cannot be made; the message says what to do."""


def python_in(folder: Path) -> Path:
    """The interpreter of a virtual environment.

    >>> python_in(Path(".venv")).name.startswith("python")
    True
    """
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def is_current(folder: Path, extras: Iterable[str], root: Path = ROOT) -> bool:
    """Whether the environment was made from today's dependencies and has these extras."""
    stamp = _stamp(folder)
    fresh = stamp.get("made_from") == made_from(root) and set(extras) <= set(stamp.get("extras", ()))
    return fresh and _runs(folder)


def made_from(root: Path = ROOT) -> str:
    """A digest of the files that decide what is installed, and of the Python that runs it."""
    digest = hashlib.sha256(f"{root}{sys.version_info[:2]}".encode())
    for name in ("pyproject.toml", "constraints.txt"):
        digest.update((root / name).read_bytes())
    return digest.hexdigest()


def ensure(extras: Iterable[str], root: Path = ROOT) -> Path:
    """Make or mend `.venv` so that it holds the kit with these extras; do nothing when it already does.

    Parameters
    ----------
    extras
        Names of optional dependencies in pyproject.toml, for example ``{"classroom"}``.
    root
        The clone.

    Returns
    -------
    Path
        The environment's Python.

    Raises
    ------
    SetupError
        When Python is too old, or the environment cannot be made or filled.
    """
    folder, wanted = root / ".venv", set(extras)
    if is_current(folder, wanted, root):
        return python_in(folder)
    if sys.version_info[:2] < OLDEST_PYTHON:
        raise SetupError(
            f"Python: expected 3.11 or newer, found {sys.version.split()[0]} at {sys.executable}"
        )
    installer = _uv(folder) or _pip(folder)
    print(f"Setting up {folder.name} with {Path(installer[0]).name} (a minute or two, once) …", flush=True)
    wanted |= set(_stamp(folder).get("extras", ()))
    target = f"{root}[{','.join(sorted(wanted))}]"
    command = [*installer, "-q", "-c", str(root / "constraints.txt"), "-e", target]
    if subprocess.run(command, cwd=root).returncode:
        raise SetupError(
            f"installing the dependencies failed: see above, then run again ({' '.join(command)})"
        )
    stamp = {"made_from": made_from(root), "extras": sorted(wanted)}
    (folder / "course-stamp.json").write_text(json.dumps(stamp), "utf-8")
    return python_in(folder)


def _runs(folder: Path) -> bool:
    # A .venv copied or moved from elsewhere keeps a dangling interpreter.
    return python_in(folder).exists()


def _stamp(folder: Path) -> dict[str, Any]:
    try:
        stamp = json.loads((folder / "course-stamp.json").read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def _uv(folder: Path) -> list[str] | None:
    uv = shutil.which("uv")
    if not uv:
        return None
    if not _runs(folder) and subprocess.run([uv, "venv", "-q", "-p", sys.executable, str(folder)]).returncode:
        raise SetupError(f"uv could not make {folder}: see above")
    return [uv, "pip", "install", "-p", str(python_in(folder))]


def _pip(folder: Path) -> list[str]:
    import venv  # absent in the browser, where START asks the doctor only about itself

    if not _has_pip(folder):
        try:
            venv.create(folder, with_pip=True, clear=True)
        except (subprocess.CalledProcessError, OSError) as error:
            raise SetupError(
                f"Python could not make {folder} ({error}). On Debian and Ubuntu: apt-get install python3-venv"
            ) from error
    return [str(python_in(folder)), "-m", "pip", "install", "--disable-pip-version-check"]


def _has_pip(folder: Path) -> bool:
    probe = [str(python_in(folder)), "-m", "pip", "--version"]
    return _runs(folder) and subprocess.run(probe, capture_output=True).returncode == 0
