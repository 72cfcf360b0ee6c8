"""From what a sandbox says was displayed to a notebook's outputs; nothing it says is taken on trust."""

import re
from typing import Any

from course.grading.notebooks import nbformat
from course.grading.repair import Cell

MAX_BYTES = 4 * 2**20
"""What a cell's outputs may take, in letters; what comes after is dropped."""
MAX_OUTPUTS = 500

_SURROGATE = re.compile("[\ud800-\udfff]")
_MIME = re.compile(r"[\w.+-]+/[\w.+-]+")
_JSON = re.compile(r"(application/.*\+)?json|application/json")


class Outputs:
    """The outputs of one notebook, collected as its cells run.

    Parameters
    ----------
    cells
        The notebook's; a display that is updated later may stand in any of them.
    """

    def __init__(self, cells: list[Any]) -> None:
        self._cells = cells
        self._named: dict[str, list[Any]] = {}

    def begin(self, cell: Any) -> None:
        """Forget what a cell displayed before."""
        cell.outputs, cell.execution_count = [], None
        self._room, self._clear = MAX_BYTES, False

    def add(self, cell: Any, kind: Any, content: Any) -> None:
        """Add a message's output to a cell, or do what it asks; an unknown or misshapen one is passed over."""
        content = content if isinstance(content, dict) else {}
        if kind == "clear_output":
            self._clear = True
            if not content.get("wait"):
                self._empty(cell)
        elif kind == "update_display_data":
            self._update(content)
        elif output := _output(kind, content):
            self._empty(cell)
            self._append(cell, output, content)

    def _empty(self, cell: Any) -> None:
        if self._clear:
            cell.outputs, self._clear = [], False

    def _append(self, cell: Any, output: Any, content: Cell) -> None:
        size = len(str(output))
        if size > self._room or len(cell.outputs) >= MAX_OUTPUTS:
            if output.output_type != "error" and "execution_count" not in output:
                return
            # What a mark hangs on is kept, in short.
            output = _shortened(output)
        self._room -= size
        last = cell.outputs[-1] if cell.outputs else None
        if last and output.output_type == last.output_type == "stream" and output.name == last.name:
            last.text += output.text
            return
        cell.outputs.append(output)
        if name := _display_id(content):
            self._named.setdefault(name, []).append(output)

    def _update(self, content: Cell) -> None:
        fresh = _output("display_data", content)
        if fresh is None or len(str(fresh)) > MAX_BYTES:
            return
        for output in self._named.get(_display_id(content), []):
            output.data, output.metadata = fresh.data, fresh.metadata


def _output(kind: Any, content: Cell) -> Any | None:
    new = _new_output
    if kind == "stream" and content.get("name") in ("stdout", "stderr"):
        return new("stream", name=content["name"], text=text(content.get("text")))
    if kind == "error":
        traceback = content.get("traceback")
        lines = [text(line) for line in traceback] if isinstance(traceback, list) else []
        return new(
            "error", ename=text(content.get("ename")), evalue=text(content.get("evalue")), traceback=lines
        )
    if kind in ("display_data", "execute_result"):
        data = content.get("data")
        shown = _bundle(data if isinstance(data, dict) else {})
        metadata = content.get("metadata")
        fields: dict[str, Any] = {"metadata": metadata if isinstance(metadata, dict) else {}}
        if kind == "execute_result":
            fields["execution_count"] = count(content.get("execution_count"))
        return new(kind, data=shown, **fields)
    return None


def _new_output(kind: str, **fields: Any) -> Any:
    """As nbformat's own makes it, which would check each against the schema: the whole notebook is, later."""
    return nbformat().from_dict({"output_type": kind, **fields})


def _bundle(data: Cell) -> Cell:
    kept: Cell = {}
    for kind, value in data.items():
        if not _MIME.fullmatch(kind):
            continue
        if _JSON.fullmatch(kind):
            kept[kind] = value
        elif isinstance(value, str):
            kept[kind] = text(value)
    return kept


def text(value: Any) -> str:
    """A string that can be written to a file."""
    return _SURROGATE.sub("\ufffd", value) if isinstance(value, str) else ""


def count(value: Any) -> int | None:
    """An execution count, if it is one."""
    return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else None


def _display_id(content: Cell) -> str:
    transient = content.get("transient")
    name = transient.get("display_id") if isinstance(transient, dict) else None
    return name if isinstance(name, str) else ""


def _shortened(output: Any) -> Any:
    if output.output_type == "error":
        output.evalue, output.traceback = (
            output.evalue[:1000],
            [line[:1000] for line in output.traceback[-5:]],
        )
    else:
        plain = output.data.get("text/plain", "")
        output.data = nbformat().from_dict({"text/plain": plain[:1000]})
    return output
