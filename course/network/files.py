"""Drawings on disk: strict reading, atomic writing."""

import json
import os
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NoReturn

from course.network.errors import NetworkError, shown
from course.network.validation import too_deep

LARGEST_FILE = 5_000_000
"""Bytes; a drawing made by hand is a thousandth of it."""


def read_json(path: str | os.PathLike[str]) -> Any:
    """What a drawing's file holds, before anyone asks whether it is a drawing.

    Parameters
    ----------
    path
        A UTF-8 file of at most `LARGEST_FILE` bytes; a byte order mark is allowed.

    Raises
    ------
    NetworkError
        For a file that is too large, not UTF-8, not JSON, or too deep, for NaN and Infinity, and for an
        object with one key twice: programs differ in which one they take, so one reader's drawing would
        be another's loss.
    OSError
        When the file cannot be read.
    """
    with open(path, "rb") as file:
        return parse(file.read(LARGEST_FILE + 1))


def parse(data: bytes) -> Any:
    """The JSON in some bytes, refused as `read_json` has it.

    >>> parse(b'{"schema": 1}')
    {'schema': 1}
    """
    if len(data) > LARGEST_FILE:
        raise _too_large(len(data))
    try:
        return json.loads(
            data.decode("utf-8-sig"),
            object_pairs_hook=_object,
            parse_constant=_refuse_constant,
            parse_int=_integer,
        )
    except UnicodeDecodeError as error:
        raise NetworkError(f"byte {error.start}", "utf8", f"0x{data[error.start]:02x}") from None
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise NetworkError(place, "syntax", shown(error.doc[error.pos : error.pos + 20]) or None) from None
    except RecursionError:
        raise too_deep() from None


def as_bytes(data: dict[str, Any]) -> bytes:
    """A drawing's dict as the bytes of its file: UTF-8, a line for each node and link.

    >>> print(as_bytes({"schema": 1, "nodes": [{"id": "n1"}, {"id": "n2"}]}).decode())
    {"schema": 1,
     "nodes": [
      {"id": "n1"},
      {"id": "n2"}]}
    <BLANKLINE>
    """
    # Python's own indentation takes ten lines a node, and twice the time.
    entries = (f"{_line(key)}: {_lines(value)}" for key, value in data.items())
    encoded = ("{" + ",\n ".join(entries) + "}\n").encode("utf-8")
    if len(encoded) > LARGEST_FILE:
        raise _too_large(len(encoded))
    return encoded


def write_bytes_atomically(path: str | os.PathLike[str], data: bytes, mode: int = 0o644) -> None:
    """Replace a file at once: whoever reads it, even after a kill, finds the old bytes or the new ones.

    The bytes go to a temporary file in the same folder, to the disk (fsync), and then take the name. The
    file's mode is 0644 unless said otherwise, so that a grader running as somebody else can read it.

    Raises
    ------
    OSError
        When the folder is missing, read-only or full; the old file is then untouched.
    """
    path = Path(path)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:40]}.", suffix=".tmp")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(temporary, mode)
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise


def _too_large(size: int) -> NetworkError:
    return NetworkError("", "size", f"{size:,}", {"bytes": f"{LARGEST_FILE:,}"})


def _lines(value: Any) -> str:
    if isinstance(value, list) and value and all(isinstance(item, dict) for item in value):
        return "[\n  " + ",\n  ".join(map(_line, value)) + "]"
    return _line(value)


def _line(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def _object(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise NetworkError(shown(key), "once", shown(value))
        found[key] = value
    return found


def _refuse_constant(name: str) -> NoReturn:
    raise NetworkError("", "finite", name)


def _integer(digits: str) -> int:
    if len(digits) > 400:  # beyond every float, and Python refuses to read past 4,300 digits
        raise NetworkError("", "finite", digits[:20] + "…")
    return int(digits)
