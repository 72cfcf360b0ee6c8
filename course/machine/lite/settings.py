"""How JupyterLite is told to look and where it finds its packages."""

import json
from pathlib import Path
from typing import Any

from course.machine.lab import SETTINGS

PYODIDE_KERNEL = "@jupyterlite/pyodide-kernel-extension:kernel"
ABSENT = ("@jupyter/nbgrader", "@jupyter-notebook/lab-extension", "jupyterlab-jupytext")
"""Extensions of an environment that talk to a server; in a site of plain files they could only fail."""


def write(lite: Path, language: str) -> None:
    """Write JupyterLite's two settings files.

    Parameters
    ----------
    lite
        The folder that JupyterLite builds from.
    language
        Of the interface: ``"ko"`` or ``"en"``. The notebooks of both languages are there either way.
    """
    _json(lite / "jupyter-lite.json", site())
    _json(lite / "overrides.json", overrides(language))


def site() -> dict[str, Any]:
    """Settings of the site.

    Packages come from the site and from Pyodide, never from PyPI: there, somebody else could take the kit's name.
    """
    kernel = {PYODIDE_KERNEL: {"disablePyPIFallback": True}}
    data = {
        "appName": "Organic marketing",
        "disabledExtensions": list(ABSENT),
        "litePluginSettings": kernel,
    }
    return {"jupyter-lite-schema-version": 0, "jupyter-config-data": data}


def overrides(language: str) -> dict[str, Any]:
    """JupyterLab's settings: those the kit installs anywhere, and the language."""
    chosen: dict[str, Any] = json.loads((SETTINGS / "overrides.json").read_text("utf-8"))
    spoken = SETTINGS / language / "labconfig" / "default_setting_overrides.json"
    chosen |= json.loads(spoken.read_text("utf-8"))
    return chosen


def _json(path: Path, data: dict[str, Any]) -> None:
    path.write_text(json.dumps(data, ensure_ascii=False, indent=2) + "\n", "utf-8")
