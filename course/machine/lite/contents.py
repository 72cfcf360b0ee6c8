"""What readers find in the site: the notebooks of both languages, and the files that those link to."""

import json
import shutil
from pathlib import Path
from typing import Any

from course.machine.lite.wheels import KIT
from course.words import LANGUAGES, say

PATTERNS = (
    "lessons/START.*.ipynb",
    "lessons/*.start.json",
    "lessons/glossary.*.md",
    "lessons/syllabus.*.md",
    "lessons/*/lesson.*.ipynb",
    "lessons/*/peer-review.*.md",
    "exercises/*/practice.*.ipynb",
    "datasets/*/*.csv",
    "datasets/*/*.json",
    "datasets/*/README.md",
)
"""What is given out. Sources, answers and notes for whoever teaches are not among them."""

SETUP = "browser-setup"
"""The id of the cell that brings the kit into the browser."""


def lay(root: Path, folder: Path) -> list[str]:
    """Copy what is given out, each notebook with a cell that installs the kit in the browser.

    Parameters
    ----------
    root
        The clone.
    folder
        Where the files go; it is made.

    Returns
    -------
    list of str
        The files, as paths below the folder with ``/``.
    """
    found = sorted(path for pattern in PATTERNS for path in root.glob(pattern))
    for path in found:
        target = folder / path.relative_to(root)
        target.parent.mkdir(parents=True, exist_ok=True)
        if path.suffix == ".ipynb":
            notebook = json.loads(path.read_bytes())
            text = json.dumps(with_setup(notebook, language_of(path)), ensure_ascii=False, indent=1)
            target.write_text(text + "\n", "utf-8")
        else:
            shutil.copyfile(path, target)
    return [path.relative_to(root).as_posix() for path in found]


def with_setup(notebook: dict[str, Any], language: str) -> dict[str, Any]:
    """A notebook whose first code cell installs the kit, in the browser only.

    Elsewhere the cell does nothing: a student may take the notebook along to a JupyterLab.
    """
    cells = list(notebook["cells"])
    first = next((n for n, cell in enumerate(cells) if cell["cell_type"] == "code"), len(cells))
    lines = [f"# {line}" for line in say("lite.setup", language).splitlines()]
    lines += ["import sys", "", 'if sys.platform == "emscripten":', "    import piplite", ""]
    lines += [f'    await piplite.install("{KIT}")', "", "    from course.machine.lite import browser"]
    lines += ["", "    browser.ready()"]
    cell: dict[str, Any] = {
        "cell_type": "code",
        "execution_count": None,
        "id": SETUP,
        "metadata": {"deletable": False, "editable": False},
        "outputs": [],
        "source": "\n".join(lines),
    }
    return {**notebook, "cells": [*cells[:first], cell, *cells[first:]]}


def language_of(path: Path) -> str:
    """The language in a notebook's name.

    >>> language_of(Path("lessons/START.en.ipynb"))
    'en'
    """
    return next(language for language in LANGUAGES if path.name.endswith(f".{language}.ipynb"))


def title_of(path: Path) -> str:
    """A notebook's first heading, else its folder's name."""
    for cell in json.loads(path.read_bytes())["cells"]:
        for line in "".join(cell["source"]).splitlines():
            if cell["cell_type"] == "markdown" and line.startswith("# "):
                return line.removeprefix("# ").strip()
    return path.parent.name
