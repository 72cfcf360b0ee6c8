"""Whose variant is this? What the student typed in the cell ``me``, against whom the folder belongs to.

A variant follows from what is typed there, so a friend's name brings the friend's numbers. The cell is read, never
run. What it says changes no mark: a remark goes to whoever teaches, with what was typed, and they decide.
"""

import ast
import re
import threading
import unicodedata
import warnings
from collections.abc import Iterable, Iterator
from typing import Any

from course.checks.variant import known_as
from course.grading.gradebook import Student
from course.grading.remarks import Remark

CELL, NAME = "me", "my_id"
_LONGEST, _SHOWN = 2000, 60
_NAMED = re.compile(rf"\b{NAME}\b")
_SET_IN_TEXT = re.compile(rf"^{NAME}$|\b{NAME}\s*=")

_parsing = threading.Lock()


class _Unread(Exception):
    """The cell holds something else than ``my_id = "…"``."""


def remarks(notebook: Any, owner: Student, roster: Iterable[Student]) -> list[Remark]:
    """What there is to say about whom a hand-in names as its author; nothing when all is well.

    Parameters
    ----------
    notebook
        The repaired hand-in; without a cell ``me`` its exercise has no variants, and nothing is said.
    owner
        Whose folder it is.
    roster
        Everyone in the class, to tell whose name it is that stands there.
    """
    cells = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
    asked = [cell for cell in cells if _about(cell).get("grade_id") == CELL]
    if not asked:
        return []
    found = list(_typed_by(asked[0]["source"], owner, roster))
    return found + list(_set_elsewhere(cells))


def typed(source: str) -> str:
    """What stands in ``my_id = "…"``, as text; a number counts as its digits, and the last line that sets it holds.

    Raises
    ------
    ValueError
        When the cell holds anything else: it is not Python, or it computes.

    Examples
    --------
    >>> typed('my_id = "20261234"  # mine'), typed("my_id = 20261234"), typed('my_id = ""')
    ('20261234', '20261234', '')
    """
    try:
        return _typed(source)
    except _Unread:
        raise ValueError(f"no line {NAME} = “…” in {_shown(source)!r}") from None


def signature(who: str) -> str:
    """The text of the cell as somebody of that id fills it in.

    >>> typed(signature('a "b"'))
    'a "b"'
    """
    return f"{NAME} = {who!r}"


def names(student: Student) -> set[str]:
    """Everything that a student may call themselves, as `course.checks.variant.known_as` compares it.

    >>> sorted(names(Student("S-7", "민수", "김")))
    ['s-7', '김민수', '민수김']
    """
    first, last = student.first_name, student.last_name
    spelt = (student.id, student.lms_id, student.email, student.name, first + last, last + first)
    return {name for text in spelt if (name := known_as(text))}


def _typed_by(source: str, owner: Student, roster: Iterable[Student]) -> Iterator[Remark]:
    try:
        text = _typed(source)
    except _Unread:
        yield Remark("id_unread", {"text": _shown(source)})
        return
    name = known_as(text)
    if not name:
        yield Remark("id_blank")
    elif name not in names(owner):
        others = sorted(student.id for student in roster if name in names(student))
        if others:
            yield Remark("id_of_another", {"text": _shown(text), "names": ", ".join(others)})
        else:
            yield Remark("id_unknown", {"text": _shown(text)})


def _typed(source: str) -> str:
    if not source.strip():
        return ""
    tree = _tree(source)
    if tree is None:
        raise _Unread
    value: object = ""
    for statement in tree.body:
        if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant):
            continue  # the cell shows a value: `"20261234"` on a line of its own
        value = _assigned(statement)
    if not isinstance(value, str | int | None) or isinstance(value, bool):
        raise _Unread
    return "" if value is None else value if isinstance(value, str) else known_as(value)


def _assigned(statement: ast.stmt) -> object:
    """The literal of ``my_id = literal``."""
    if not isinstance(statement, ast.Assign) or not isinstance(statement.value, ast.Constant):
        raise _Unread
    if not all(isinstance(target, ast.Name) and target.id == NAME for target in statement.targets):
        raise _Unread
    return statement.value.value


def _set_elsewhere(cells: list[Any]) -> Iterator[Remark]:
    """A cell of the student's own that sets the name again, after the one that asks for it or before."""
    own = [cell for cell in cells if not _about(cell).get("locked") and _about(cell).get("grade_id") != CELL]
    setting = [cell["source"] for cell in own if _may_set(cell["source"])]
    if setting:
        line = next((line for line in setting[0].splitlines() if _NAMED.search(line)), setting[0])
        yield Remark("id_set_again", {"text": _shown(line)})


def _may_set(source: str) -> bool:
    if not _NAMED.search(source):
        return False
    tree = _tree(source, longest=100_000)
    if tree is None:  # not Python: perhaps a magic, which can set anything
        return True
    nodes = list(ast.walk(tree))
    read = {id(constant) for node in nodes for constant in _read_by(node)}
    return any(_sets(node) for node in nodes if id(node) not in read)


def _read_by(node: ast.AST) -> list[ast.expr]:
    """The name as text where it is only looked up: ``globals().get("my_id")``, ``globals()["my_id"]``."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "get":
        return node.args[:1]
    if isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Load):
        return [node.slice]
    return []


def _sets(node: ast.AST) -> bool:
    if isinstance(node, ast.Name):
        return node.id == NAME and not isinstance(node.ctx, ast.Load)
    if isinstance(node, ast.Constant):
        return isinstance(node.value, str) and bool(_SET_IN_TEXT.search(node.value))
    if isinstance(node, ast.keyword):  # globals().update(my_id=…)
        return node.arg == NAME
    return NAME in (getattr(node, "name", None), getattr(node, "asname", None))


def _tree(source: str, longest: int = _LONGEST) -> ast.Module | None:
    """The source as a syntax tree, without running any of it; None when it is no Python or too long."""
    if len(source) > longest:
        return None
    try:
        # One at a time: Python 3.11 mixes up the depths of trees that threads build at once, and raises SystemError.
        with _parsing, warnings.catch_warnings():
            warnings.simplefilter("ignore")  # "\d" is worth a warning to Python, not to an instructor
            return ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def _about(cell: Any) -> dict[str, Any]:
    about = cell["metadata"].get("nbgrader", {})
    return about if isinstance(about, dict) else {}


def _shown(text: str) -> str:
    """A piece of evidence that a terminal can be shown: short, on one line, nothing that steers the screen."""
    composed = unicodedata.normalize("NFC", text[: 4 * _SHOWN])
    plain = "".join(letter if letter.isprintable() else " " for letter in composed)
    plain = " ".join(plain.split())
    return plain if len(plain) <= _SHOWN else plain[: _SHOWN - 1] + "…"
