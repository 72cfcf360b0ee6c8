"""What a student hands in as a file, read so that nothing in its place can harm or hang a grader."""

import os
import stat
from pathlib import Path
from typing import Any

from course.network import NetworkError
from course.network.files import LARGEST_FILE, parse


class Unreadable(Exception):
    """A file that cannot be judged; the text is the last part of the key of the sentence that says why."""


def read_bytes(path: Path) -> bytes:
    """The bytes of an ordinary file that is not too large.

    Raises
    ------
    Unreadable
        ``"missing"``, ``"closed"`` or ``"huge"``.

    Examples
    --------
    >>> read_bytes(Path("boards/nobody-made-this.json"))
    Traceback (most recent call last):
    course.checks.files.Unreadable: missing
    """
    try:
        with open(path, "rb", opener=_open) as file:
            content = file.read(LARGEST_FILE + 1)
    except FileNotFoundError:
        raise Unreadable("missing") from None
    except (OSError, ValueError):  # ValueError: a name with a NUL in it
        raise Unreadable("closed") from None
    if len(content) > LARGEST_FILE:
        raise Unreadable("huge")
    return content


def read_object(path: Path) -> dict[str, Any]:
    """The JSON object in a file.

    Raises
    ------
    Unreadable
        As `read_bytes`, and ``"garbled"`` for what is no JSON object.
    """
    try:
        found = parse(read_bytes(path))
    except NetworkError:  # its line and column help nobody who wrote on a board
        raise Unreadable("garbled") from None
    if not isinstance(found, dict):
        raise Unreadable("garbled")
    return found


def _open(path: str, flags: int) -> int:
    """Open without waiting and look what it is: a pipe in the file's place must not hang the grader."""
    handle = os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise OSError("not a regular file")
    return handle
