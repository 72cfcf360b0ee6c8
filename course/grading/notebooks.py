"""Small things every step does with a notebook."""

import html
import re
from importlib import import_module
from pathlib import Path
from typing import Any

from course.grading.lean import import_lean


def nbformat() -> Any:
    """The package nbformat, imported when it is needed: it takes a second."""
    import_lean()
    return import_module("nbformat")


def read_notebook(path: Path) -> Any:
    """A notebook file as nbformat 4."""
    return nbformat().read(path, as_version=4)


def write_notebook(notebook: Any, path: Path) -> None:
    """Write a notebook file."""
    nbformat().write(notebook, path)


def error_output(name: str, text: str) -> Any:
    """An error, as a kernel would have sent it."""
    return nbformat().v4.new_output("error", ename=name, evalue=text, traceback=[f"{name}: {text}"])


def note_output(sentence: str) -> Any:
    """A sentence of ours among the outputs of a cell."""
    fragment = f'<p class="note">{html.escape(sentence)}</p>'
    data = {"text/html": fragment, "text/plain": sentence}
    return nbformat().v4.new_output("display_data", data, metadata={"course_note": True})


def said_by(cell: Any) -> str:
    """What a check cell told the student, as one line of text.

    >>> panel = {"output_type": "execute_result", "data": {"text/plain": "1", "text/html": "<b>1</b> of <i>3</i>"}}
    >>> said_by({"outputs": [panel]})
    '1 of 3'
    """
    parts = []
    for output in cell.get("outputs", []):
        if output["output_type"] == "error":
            parts.append(f"{output['ename']}: {output['evalue']}")
        elif output["output_type"] == "stream":
            parts.append(output["text"])
        else:
            data = output["data"]
            parts.append(_text(data["text/html"]) if "text/html" in data else data.get("text/plain", ""))
    return " ".join(" ".join(parts).split())[:600]


def _text(fragment: str) -> str:
    return html.unescape(
        re.sub(r"</(div|p|li|td|summary)>|<[^>]*>", lambda tag: " " if tag[1] else "", fragment)
    )
