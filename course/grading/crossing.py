"""What crosses to another machine and back: plain JSON both ways, and an answer is data that is looked through.

No mark is believed: of an answer only outputs, execution counts and remarks are taken, each rebuilt here as if it came
from a sandbox. Sources, tags and points stay those of the notebook that was sent.
"""

import hashlib
import json
from base64 import b64decode, b64encode
from dataclasses import asdict, dataclass
from typing import Any

from course.grading.drive import Pace
from course.grading.here import Done
from course.grading.inside.confine import Limits
from course.grading.notebooks import nbformat
from course.grading.outputs import Outputs, count, text
from course.grading.remarks import Remark

LONGEST = 256 * 2**20
"""What an answer may take, in bytes."""
_KINDS = ("warm", "cold", "open")
_SAID_THERE = {
    *("limit_memory", "limit_processes", "limit_output", "out_of_time"),
    *("not_as_written", "suspect", "looked_again"),
}
_MOST_REMARKS, _LONGEST_FIELD = 50, 2000


class Misshapen(ValueError):
    """An answer that is none."""


class Refused(Exception):
    """A worker that will not, or cannot: ``why`` is a key below ``grading.worker``."""

    def __init__(self, why: str, fields: dict[str, str]) -> None:
        self.why, self.fields = why, fields
        super().__init__(why)


@dataclass(frozen=True)
class Order:
    """A submission to be executed elsewhere; nothing in it says whose it is.

    Attributes
    ----------
    notebook, files
        As prepared.
    pace, limits, sandbox
        As in `course.grading.options.Options`.
    modules
        What the exercise's cells import.
    """

    notebook: Any
    files: dict[str, bytes]
    pace: Pace
    limits: Limits
    sandbox: str
    modules: tuple[str, ...]

    def pack(self) -> bytes:
        """As sent."""
        told = {
            "notebook": self.notebook,
            "files": {name: b64encode(data).decode("ascii") for name, data in self.files.items()},
            "pace": asdict(self.pace),
            "limits": self.limits.to_dict(),
            "sandbox": self.sandbox,
            "modules": self.modules,
        }
        return json.dumps(told).encode("ascii")

    @classmethod
    def unpack(cls, data: bytes) -> "Order":
        """From what `pack` gave."""
        told = json.loads(data)
        return cls(
            nbformat().from_dict(told["notebook"]),
            {name: b64decode(packed) for name, packed in told["files"].items()},
            Pace(**told["pace"]),
            Limits(**told["limits"]),
            told["sandbox"],
            tuple(told["modules"]),
        )


def digest(order: bytes) -> str:
    """What an answer names to say which order it is for."""
    return hashlib.sha256(order).hexdigest()


def pack_answer(order: bytes, notebook: Any, done: Done) -> bytes:
    """An executed notebook as sent back."""
    kept = ("outputs", "execution_count")
    told = {
        "order": digest(order),
        "cells": [{key: cell.get(key) for key in kept} for cell in notebook.cells],
        "remarks": [remark.to_dict() for remark in done.remarks],
        "how": done.how,
        "where": done.where,
    }
    return json.dumps(told).encode("ascii")


def pack_refusal(order: bytes, refusal: Refused, where: str) -> bytes:
    """Why a worker has not executed it, as sent back."""
    told = {"order": digest(order), "refuses": refusal.why, "fields": refusal.fields, "where": where}
    return json.dumps(told).encode("ascii")


def take_answer(order: bytes, notebook: Any, answer: object) -> Done:
    """Put an answer's outputs into the notebook that was sent.

    Parameters
    ----------
    order
        The bytes that were sent.
    notebook
        What they hold; changed only when the answer is one.
    answer
        What came back.

    Raises
    ------
    Refused
        When the worker says it could not.
    Misshapen
        When it is no answer to this order.
    """
    told = _opened(order, answer)
    where = text(told.get("where"))[:200]
    if "refuses" in told:
        fields = told.get("fields")
        kept = fields.items() if isinstance(fields, dict) else ()
        said = {str(key)[:40]: text(value)[:300] for key, value in kept}
        raise Refused(text(told["refuses"]), {**said, "where": where})
    cells, how = told.get("cells"), told.get("how")
    if not isinstance(cells, list) or len(cells) != len(notebook.cells) or how not in _KINDS:
        raise Misshapen("cells")
    remarks = _remarks(told.get("remarks"))
    _fill(notebook, cells)
    return Done(remarks, how, where)


def _opened(order: bytes, answer: object) -> dict[str, Any]:
    if not isinstance(answer, bytes) or len(answer) > LONGEST:
        raise Misshapen("size")
    try:
        told = json.loads(answer)
    except (ValueError, RecursionError):
        raise Misshapen("JSON") from None
    if not isinstance(told, dict) or told.get("order") != digest(order):
        raise Misshapen("order")
    return told


def _fill(notebook: Any, cells: list[Any]) -> None:
    outputs = Outputs(notebook.cells)
    for cell, told in zip(notebook.cells, cells, strict=True):
        if cell.cell_type != "code":
            continue
        told = told if isinstance(told, dict) else {}
        shown = told.get("outputs")
        outputs.begin(cell)
        for output in shown if isinstance(shown, list) else []:
            kind = output.get("output_type") if isinstance(output, dict) else None
            if kind in ("stream", "error", "display_data", "execute_result"):
                outputs.add(cell, kind, output)
        cell.execution_count = count(told.get("execution_count"))


def _remarks(told: Any) -> tuple[Remark, ...]:
    """Those that grading makes while it executes, with fields that are short text."""
    found = []
    for one in told[:_MOST_REMARKS] if isinstance(told, list) else []:
        key, fields = (one.get("key"), one.get("fields")) if isinstance(one, dict) else (None, None)
        if not isinstance(key, str) or key not in _SAID_THERE or not isinstance(fields, dict):
            raise Misshapen("remarks")
        kept = {str(name): text(value)[:_LONGEST_FIELD] for name, value in fields.items()}
        try:
            remark = Remark(key, kept)
            remark.say("en")
        except (KeyError, ValueError, IndexError, AttributeError):
            raise Misshapen("remarks") from None
        found.append(remark)
    return tuple(found)
