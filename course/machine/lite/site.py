"""Making the site: laid out and checked in a folder of its own, then put in place at once."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from course.machine.lite import checking, contents, front, settings, wheels
from course.machine.lite.problems import LiteError
from course.words import say

MARK = "jupyter-lite.json"
"""What a folder must hold to count as an earlier site, which a new one may replace."""


@dataclass(frozen=True)
class Made:
    """A site that is in place.

    Attributes
    ----------
    folder
        Where.
    notebooks
        How many notebooks it holds.
    packages
        The wheels that travel with it.
    size
        Of all its files, in bytes.
    """

    folder: Path
    notebooks: int
    packages: list[str]
    size: int


def make(
    root: Path,
    out: Path,
    language: str,
    pyodide: Path | None = None,
    tell: Callable[[str], None] = print,
) -> Made:
    """Build the site and put it in place.

    Parameters
    ----------
    root
        The clone.
    out
        The site's folder: absent, empty, or an earlier site, which stays untouched until the new one is whole.
    language
        Of the interface.
    pyodide
        A folder with a Pyodide distribution to put into the site, for readers who cannot reach the network
        that Pyodide is served from.
    tell
        Told what is being done.

    Raises
    ------
    LiteError
        When ``out`` holds something else, a package cannot be had, the build fails or is not whole.
    """
    _may_replace(out)
    out.parent.mkdir(parents=True, exist_ok=True)
    _sweep(out)
    with TemporaryDirectory(prefix=f".{out.name}.new-", dir=out.parent) as work:
        lite, given, site = (Path(work) / name for name in ("lite", "contents", "site"))
        lite.mkdir()
        tell(say("lite.step.contents"))
        files = contents.lay(root, given)
        tell(say("lite.step.wheels"))
        packages = wheels.gather(root, lite / "pypi")
        settings.write(lite, language)
        tell(say("lite.step.build"))
        _build(lite, given, site, pyodide)
        front.write(site, given, language)
        tell(say("lite.step.check"))
        if found := checking.problems(site, files, given, language):
            raise LiteError(say("lite.broken", problems="\n".join(f"  - {each}" for each in found)))
        size = sum(path.stat().st_size for path in site.rglob("*") if path.is_file())
        _put(site, out)
    return Made(out, sum(name.endswith(".ipynb") for name in files), packages, size)


def _build(lite: Path, given: Path, site: Path, pyodide: Path | None) -> None:
    command = [sys.executable, "-m", "jupyterlite_core", "build", "--apps=lab", "--no-sourcemaps"]
    command += [
        "--no-unused-shared-packages",
        f"--lite-dir={lite}",
        f"--contents={given}",
        f"--output-dir={site}",
    ]
    if pyodide:
        (lite / "static").mkdir()
        shutil.copytree(pyodide, lite / "static" / "pyodide")
    with TemporaryDirectory() as nobody:  # an own jupyter_lite_config.json of the caller's must not count
        environment = {**os.environ, "JUPYTER_CONFIG_DIR": nobody, "PYTHONUNBUFFERED": "1"}
        done = subprocess.run(command, cwd=lite, env=environment, capture_output=True, text=True)
    if done.returncode:
        told = (done.stdout + done.stderr).strip()[-2000:]
        raise LiteError(say("lite.build.failed", code=done.returncode, told=told))


def _may_replace(out: Path) -> None:
    """Nobody's documents are deleted because of a mistyped folder."""
    if out.is_symlink() or (out.exists() and not out.is_dir()):
        raise LiteError(say("lite.out.file", folder=out))
    if out.is_dir() and any(out.iterdir()) and not (out / MARK).is_file():
        raise LiteError(say("lite.out.taken", folder=out))


def _put(site: Path, out: Path) -> None:
    """Let the new site take the old one's name; killed in between, the next run finds both and goes on."""
    old = out.with_name(f".{out.name}.old")
    if out.exists():
        out.rename(old)
    site.rename(out)
    shutil.rmtree(old, ignore_errors=True)


def _sweep(out: Path) -> None:
    """Clear away what an interrupted run left; a site that it had just set aside comes back first."""
    old = out.with_name(f".{out.name}.old")
    if old.is_dir() and not out.exists():
        old.rename(out)
    for left in (old, *out.parent.glob(f".{out.name}.new-*")):
        shutil.rmtree(left, ignore_errors=True)
