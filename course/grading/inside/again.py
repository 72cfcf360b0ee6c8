"""Checks made again in a process that no student's code ever ran in: what came of each, in words."""

import shutil
from base64 import b64decode
from pathlib import Path
from typing import Any

from course.grading.inside.shell import Shell
from course.grading.inside.wire import Message

Check = dict[str, Any]


def outcomes(shell: Shell, checks: list[Check]) -> list[str]:
    """Run each check's ``source`` on its ``inputs``, beside its ``files`` (base64), and leave nothing behind.

    Returns
    -------
    list of str
        As `outcome` puts it.
    """
    kept, wire = set(shell.ipython.user_ns), shell.wire
    shell.ipython.display_formatter.active_types = ["text/plain"]  # a mark hangs on nothing else
    found = []
    try:
        for check in checks:
            lay_out(check["files"])
            shell.ipython.user_ns.update(check["inputs"])
            shell.wire = collected = _Collected()
            done = shell.run(check["source"])
            found.append("error" if done["status"] == "error" else outcome(collected.messages))
            for name in set(shell.ipython.user_ns) - kept:
                del shell.ipython.user_ns[name]
    finally:
        shell.wire = wire
    return found


def outcome(outputs: list[Message]) -> str:
    """What nbgrader would take from a check's outputs: an error, or its value in words.

    >>> outcome([{"type": "execute_result", "content": {"data": {"text/plain": "2"}}}])
    '2'
    >>> outcome([{"type": "stream", "content": {"name": "stderr"}}]), outcome([])
    ('error', '–')
    """
    for output in outputs:
        content = output["content"]
        if output["type"] == "error" or content.get("name") == "stderr":
            return "error"
        if output["type"] == "execute_result":
            return str(content["data"].get("text/plain", ""))[:80]
    return "–"


def lay_out(files: dict[str, str]) -> None:
    """Have these files (base64) and no others in the working folder."""
    for path in Path().iterdir():
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink()
    for name, data in files.items():
        path = Path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b64decode(data))


class _Collected:
    """A wire's end that keeps what is sent."""

    def __init__(self) -> None:
        self.messages: list[Message] = []

    def send(self, message: Message) -> None:
        self.messages.append(message)
