"""A lesson's notebook in a fresh kernel without the network: closed first, then with every prediction given."""

import ast
import json
import os
from dataclasses import dataclass
from pathlib import Path

from course.notebooks import Source, lesson, python

NO_NETWORK = Path(__file__).parent / "no_network"
SECONDS, MEGABYTES = 10, 1000

_ANSWER = """
import json as _json, pathlib as _pathlib
_pathlib.Path("predictions").mkdir(exist_ok=True)
for _name, _answer in _json.loads({answers!r}).items():
    _pathlib.Path(f"predictions/{{_name}}.json").write_text(_json.dumps({{"schema": 1, "answer": _answer}}))
"""
_MEASURE = """
import pathlib as _pathlib, re as _re, resource as _resource
_used = _resource.getrusage(_resource.RUSAGE_SELF)
_status = _pathlib.Path("/proc/self/status")  # where there is none (macOS), a kernel also counts its parent's memory
_peak = int(_re.search(r"VmHWM:\\s+(\\d+)", _status.read_text())[1]) if _status.exists() else _used.ru_maxrss / 1024
print(_used.ru_utime + _used.ru_stime, _peak / 1024)
"""


@dataclass(frozen=True)
class Run:
    """What came of it: the outputs of both passes, the kernel's processor seconds and its largest memory in MB."""

    closed: list
    opened: list
    seconds: float
    megabytes: float


def answers(source: Source) -> dict[str, object]:
    """An answer to every prediction that a lesson asks for: the first choice, the least number, a straight line."""
    code = [cell.text for cell in source.in_language("en") if cell.kind == "code"]
    return {
        ast.literal_eval(call.args[0]): _answer(call)
        for text in code
        for call in python.calls(text, "Predict")
    }


def run(source: Source, language: str, folder: Path) -> Run:
    """Run a lesson's cells twice in one kernel, as a student does who runs everything again after predicting.

    Processor seconds are counted, not the clock's: they are the same on a machine that has other work.
    """
    from nbclient import NotebookClient
    from nbformat.v4 import new_code_cell

    first, again = lesson(source, language), lesson(source, language)
    for cell in again.cells:
        cell.id = f"again-{cell.id}"
    between = new_code_cell(_ANSWER.format(answers=json.dumps(answers(source))))
    count = len(first.cells)
    first.cells += [between, *again.cells, new_code_cell(_MEASURE)]
    environment = {
        **os.environ,
        "COURSE_LANGUAGE": language,
        "PYTHONWARNINGS": "always",
        "PYTHONPATH": os.pathsep.join([str(NO_NETWORK), *filter(None, [os.environ.get("PYTHONPATH")])]),
    }
    resources = {"metadata": {"path": str(folder)}}
    client = NotebookClient(first, timeout=120, kernel_name="python3", resources=resources)
    client.execute(env=environment)
    seconds, megabytes = map(float, first.cells[-1].outputs[0].text.split())
    return Run(_outputs(first.cells[:count]), _outputs(first.cells[count:-1]), seconds, megabytes)


def _outputs(cells: list) -> list:
    return [output for cell in cells if cell.cell_type == "code" for output in cell.outputs]


def _answer(call: ast.Call) -> object:
    """Read from the call as it is written: forms are literals, so that a lesson reads like a sentence."""
    forms = {word.arg: word.value for word in call.keywords}
    if "choices" in forms:
        return 0
    if "number" in forms:
        return ast.literal_eval(forms["number"])[0]
    *_, across, up = ast.literal_eval(forms["curve"])
    return [[0, 0], [across, up]]
