"""Checks of plain data, made again in a clean process the student's code never ran in."""

import json
from dataclasses import dataclass
from typing import Any

from course.grading.drive import Drive, Pace
from course.grading.inside.wire import Message
from course.grading.launch import Launcher
from course.grading.notebooks import nbformat
from course.grading.remarks import Remark

_PREPARE = """
import base64, json, pathlib
for name in {before!r}: globals().pop(name, None)
for name, data in json.loads({files!r}).items():
    path = pathlib.Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(base64.b64decode(data))
globals().update(json.loads({inputs!r}))
"""


@dataclass(frozen=True)
class Seen:
    """A check that read nothing but data.

    Attributes
    ----------
    name
        Its nbgrader id.
    cell
        As executed in the student's process.
    inputs, files
        What it read: values by name, and the files that were not as handed in (base64).
    """

    name: str
    cell: Any
    inputs: Message
    files: dict[str, str]


def look_again(launcher: Launcher, pace: Pace, files: dict[str, bytes], checks: list[Seen]) -> list[Remark]:
    """Run the checks that gave points again, on the same data, and tell which came out differently.

    Nothing is taken away: a difference is for the instructor to look at.
    """
    checks = [check for check in checks if _outcome(check.cell) not in ("error", "0", "0.0", "False")]
    if not checks:
        return []
    new, cells = nbformat().v4, []
    before: list[str] = []
    for check in checks:
        prepared = _PREPARE.format(
            before=before, files=json.dumps(check.files), inputs=json.dumps(check.inputs)
        )
        cells += [new.new_code_cell(prepared), new.new_code_cell(check.cell.source)]
        before = [*check.inputs]
    notebook = new.new_notebook(cells=cells)
    Drive(launcher, pace).run(notebook, files)
    pairs = [(check, _outcome(cell)) for check, cell in zip(checks, notebook.cells[1::2], strict=True)]
    return [
        Remark("looked_again", {"names": check.name, "inside": _outcome(check.cell), "outside": outside})
        for check, outside in pairs
        if outside != _outcome(check.cell)
    ]


def _outcome(cell: Any) -> str:
    """What nbgrader would take from a check: an error, or its value in words."""
    for output in cell.outputs:
        if output.output_type == "error" or output.get("name") == "stderr":
            return "error"
        if output.output_type == "execute_result":
            return str(output.data.get("text/plain", ""))[:80]
    return "–"
