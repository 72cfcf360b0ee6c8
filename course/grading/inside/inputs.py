"""What a check reads, when all of it is plain data: numbers, texts, lists, and files. It can then be checked elsewhere."""

import ast
import builtins
import json
from base64 import b64encode
from pathlib import Path
from typing import Any

from course.grading.inside.wire import Message

_MAX_TEXT = 20_000
_MAX_FILES, _MAX_BYTES = 40, 400_000
_LOOKS_ANYWHERE = {"eval", "exec", "locals", "vars", "dir", "get_ipython", "In", "Out", "_"}


def data_of(source: str, values: dict[str, Any]) -> Message | None:
    """The names a check reads with their values, or None when one of them is more than data.

    >>> data_of("import math; math.sqrt(answer) + globals().get('extra', 0)", {"answer": 4})
    {'answer': 4}
    >>> data_of("answer.run()", {"answer": print}) is None
    True
    """
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError):
        return None
    names = [node for node in ast.walk(tree) if isinstance(node, ast.Name)]
    made = {node.id for node in names if not isinstance(node.ctx, ast.Load)} | _imported(tree)
    read = {node.id for node in names} - made
    calls: list[Any] = [node for node in ast.walk(tree) if _asks_globals(node)]
    asked = [call.args[0].value for call in calls]
    if read & _LOOKS_ANYWHERE or sum(node.id == "globals" for node in names) != len(asked):
        return None
    wanted = (read | set(asked)) & set(values) - set(vars(builtins))
    found = {name: values[name] for name in sorted(wanted)}
    return found if all(map(_plain, found.values())) and len(json.dumps(found)) < _MAX_TEXT else None


def changed_files(before: dict[str, str]) -> dict[str, str] | None:
    """The files of the working folder that are not as they were handed in, in base64; None when they are too many."""
    found: dict[str, str] = {}
    for number, path in enumerate(
        path for path in Path().rglob("*") if path.is_file() and not path.is_symlink()
    ):
        if number >= _MAX_FILES or path.stat().st_size > _MAX_BYTES:
            return None
        data = b64encode(path.read_bytes()).decode("ascii")
        if before.get(path.as_posix()) != data:
            found[path.as_posix()] = data
    return found if sum(map(len, found.values())) < _MAX_BYTES else None


def _imported(tree: ast.AST) -> set[str]:
    found = [node for node in ast.walk(tree) if isinstance(node, ast.Import | ast.ImportFrom)]
    return {(name.asname or name.name).split(".")[0] for node in found for name in node.names}


def _asks_globals(node: Any) -> bool:
    """Whether this is ``globals().get("name", …)``."""
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "get"
        and isinstance(node.func.value, ast.Call)
        and isinstance(node.func.value.func, ast.Name)
        and node.func.value.func.id == "globals"
        and bool(node.args)
        and isinstance(node.args[0], ast.Constant)
    )


def _plain(value: Any, depth: int = 0) -> bool:
    kind = type(value)
    if kind in (int, bool, str, type(None)) or (kind is float and value - value == 0):
        return True
    if kind not in (list, dict) or depth > 5 or len(value) > 1000:
        return False
    inner = value if kind is list else [*value.values()]
    return (kind is list or all(type(key) is str for key in value)) and all(
        _plain(one, depth + 1) for one in inner
    )
