"""Whether a site is whole: a build that stopped halfway looks like a site, and opens none of its notebooks."""

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from course.machine.lite.settings import PYODIDE_KERNEL
from course.machine.lite.wheels import CARRIED, KIT
from course.words import say

PAGES = ("index.html", "jupyter-lite.json", "lab/index.html", "build/lab/bundle.js", "service-worker.js")
EXTENSIONS = (
    "@jupyter-widgets/jupyterlab-manager",
    "@jupyterlite/pyodide-kernel-extension",
    "anywidget",
)


def problems(site: Path, files: list[str], contents: Path, language: str) -> list[str]:
    """What is missing from a site, as sentences; empty when it is whole.

    Parameters
    ----------
    site
        The built site.
    files, contents
        What was given out, and the folder it was laid out in.
    language
        Of the interface.
    """
    return [
        *_pages(site, language),
        *_files(site, files, contents),
        *_listed(site, files),
        *_packages(site),
    ]


def _pages(site: Path, language: str) -> Iterator[str]:
    pages = [*PAGES, *(f"extensions/{name}/package.json" for name in EXTENSIONS)]
    pages += ["api/translations/ko_KR.json"] if language == "ko" else []
    for page in pages:
        if not (site / page).is_file():
            yield say("lite.check.page", page=page)
    front = site / "index.html"
    if front.is_file() and 'id="jupyter-config-data"' not in front.read_text("utf-8"):
        yield say("lite.check.blank", page="index.html")


def _files(site: Path, files: list[str], contents: Path) -> Iterator[str]:
    for name in files:
        copy = site / "files" / name
        if not copy.is_file():
            yield say("lite.check.absent", name=f"files/{name}")
        elif copy.read_bytes() != (contents / name).read_bytes():
            yield say("lite.check.differs", name=f"files/{name}")


def _listed(site: Path, files: list[str]) -> Iterator[str]:
    """A file that its folder's list does not name is on the server, but nobody can see it in JupyterLab."""
    for folder in sorted({name.rpartition("/")[0] for name in files}):
        listing = _read(site / "api" / "contents" / folder / "all.json")
        names = {entry.get("path") for entry in listing.get("content") or []}
        for name in files:
            if name.rpartition("/")[0] == folder and name not in names:
                yield say("lite.check.unlisted", name=name, listing=f"api/contents/{folder}/all.json")


def _packages(site: Path) -> Iterator[str]:
    index = _read(site / "pypi" / "all.json")
    for package in (KIT, *CARRIED):
        releases = index.get(package.replace("_", "-"), {}).get("releases", {})
        found = [entry for release in releases.values() for entry in release]
        if not any(_is_there(site / "pypi", entry) for entry in found):
            yield say("lite.check.package", name=package)
    told = _read(site / "jupyter-lite.json").get("jupyter-config-data", {}).get("litePluginSettings", {})
    kernel = told.get(PYODIDE_KERNEL, {})
    addresses = [str(address).partition("?")[0] for address in kernel.get("pipliteUrls", [])]
    if "./pypi/all.json" not in addresses or kernel.get("disablePyPIFallback") is not True:
        yield say("lite.check.index", setting=f"litePluginSettings / {PYODIDE_KERNEL}")


def _is_there(pypi: Path, entry: dict[str, Any]) -> bool:
    wheel = pypi / str(entry.get("filename"))
    digest = entry.get("digests", {}).get("sha256")
    return wheel.is_file() and hashlib.sha256(wheel.read_bytes()).hexdigest() == digest


def _read(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
