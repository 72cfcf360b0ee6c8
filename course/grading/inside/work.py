"""The working process: takes a submission's files and cells from the wire, one after another, and answers."""

import ast
import os
import random
import signal
import sys
from pathlib import Path
from typing import Any

from course.grading.inside.again import lay_out, outcomes
from course.grading.inside.honesty import Baseline, equals_anything
from course.grading.inside.inputs import changed_files, data_of
from course.grading.inside.shell import Shell
from course.grading.inside.wire import Closed, Message, Wire

FOLDER = "work"


def settle_in(folder: str) -> None:
    """Folders of its own, and randomness that no other submission shares."""
    home = Path(folder, "home")
    for place in (home, Path(folder, "tmp"), Path(folder, FOLDER)):
        place.mkdir(exist_ok=True)
    os.environ.update(
        HOME=str(home),
        TMPDIR=str(Path(folder, "tmp")),
        IPYTHONDIR=str(home / ".ipython"),
        PWD=str(Path(folder, FOLDER)),
    )
    os.environ["NBGRADER_EXECUTION"] = "autograde"
    os.chdir(Path(folder, FOLDER))
    random.seed()
    if "numpy" in sys.modules:
        sys.modules["numpy"].random.seed()


def serve(shell: Shell, baseline: Baseline, wire: Wire) -> None:
    """Answer until the grader hangs up.

    ``{"files": {name: base64}}`` writes files beside the cells and answers ``{"ready": true}``; ``{"run": source,
    "check": bool}`` runs a cell and answers ``{"done": …}`` behind its outputs, for a check with what was found
    suspicious before it; ``{"look": [check]}`` makes checks again and answers ``{"outcomes": [words]}``.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    shell.connect(wire)
    sys.path.insert(0, "")
    files: dict[str, str] = {}
    try:
        while True:
            message = wire.receive()
            if "files" in message:
                files = message["files"]
                lay_out(files)
                wire.send({"ready": True})
            elif "look" in message:
                wire.send({"outcomes": outcomes(shell, message["look"])})
            else:
                wire.send({"done": _answered(shell, baseline, message, files)})
    except Closed:
        return


def _answered(shell: Shell, baseline: Baseline, message: Message, files: dict[str, str]) -> Message:
    found: Message = {}
    source = message["run"]
    if message.get("check"):
        found["changes"] = baseline.changes() + equals_anything(_names(source), shell.ipython.user_ns)
        found["canary"] = baseline.canaries(source)
        found |= _read_by(source, shell.ipython.user_ns, files)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        return shell.run(source) | found
    except KeyboardInterrupt:
        return {"status": "error", "ename": "KeyboardInterrupt", "evalue": "", "traceback": []} | found
    finally:
        signal.signal(signal.SIGINT, signal.SIG_IGN)


def _read_by(source: str, values: dict[str, Any], files: dict[str, str]) -> Message:
    """The data a check is about to read, if it reads nothing else."""
    try:
        inputs, changed = data_of(source, values), changed_files(files)
    except Exception:  # whatever a student's objects and files make of it
        return {}
    return {} if inputs is None or changed is None else {"inputs": inputs, "files": changed}


def _names(source: str) -> set[str]:
    """The names a check reads, those in ``globals().get("name")`` too."""
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError):
        return set()
    found = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    texts: set[Any] = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)}
    return found | {text for text in texts if isinstance(text, str) and text.isidentifier()}
