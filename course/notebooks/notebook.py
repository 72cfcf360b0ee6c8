"""From a source to the notebooks made of it."""

import hashlib
from collections import Counter
from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any

from course.notebooks import regions
from course.notebooks.source import Cell, Source

if TYPE_CHECKING:
    from nbformat import NotebookNode

_KERNEL = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}


def lesson(source: Source, language: str) -> "NotebookNode":
    """A lesson's notebook in one language, without outputs.

    Parameters
    ----------
    source
        What `read` gave.
    language
        ``"ko"`` or ``"en"``.
    """
    return _notebook(source, language, lambda cell: _shown(cell, language))


def practice(source: Source, language: str) -> "NotebookNode":
    """An exercise for self-study: the task, the places to answer, the visible checks with their hints.

    No reference answer, no solution, no hidden test and no nbgrader metadata is in it. A check's cell says in its
    own metadata which it is, so that a portfolio can count it before it has run.
    """
    return _notebook(source, language, lambda cell: _shown(cell, language), _counted)


def assignment(source: Source, language: str, *, seed: int = 0, hidden_seed: int = 0) -> "NotebookNode":
    """An exercise as nbgrader's source notebook: solutions and hidden tests inside, reference answers not.

    Parameters
    ----------
    source
        What `read` gave.
    language
        The cohort's.
    seed, hidden_seed
        What the lines marked ``# cohort seed`` and ``# hidden seed`` are filled with, 0 or more.

    Notes
    -----
    Cell ids follow from what students see, never from the seeds: an id that hashed a hidden seed
    would give it away.
    """

    def text(cell: Cell) -> str:
        body = cell.text
        if cell.role == "manual" and not regions.markers(body, regions.SOLUTION):
            body += f"\n\n### BEGIN {regions.SOLUTION}\n### END {regions.SOLUTION}"
        return regions.seeded(body, cohort=seed, hidden=hidden_seed)

    return _notebook(source, language, text, _nbgrader)


def answers(source: Source, *, seed: int = 0) -> list[str]:
    """The code of the reference answers, in the file's order: run them before the notebook's own cells.

    They are for whoever proves an exercise; no student's notebook has them.
    """
    cells = [cell for cell in source.cells if cell.role == "answer"]
    return [regions.seeded(cell.text, cohort=seed) for cell in cells]


def to_bytes(notebook: "NotebookNode") -> bytes:
    """The notebook as it stands in the file: UTF-8, Hangul readable, sorted keys, a newline at the end."""
    text = str(_nbformat().writes(notebook, ensure_ascii=False))
    return (text.rstrip("\n") + "\n").encode()


def _notebook(
    source: Source,
    language: str,
    text: Callable[[Cell], str],
    metadata: Callable[[Cell, str], dict[str, Any]] = lambda cell, name: {},
) -> "NotebookNode":
    v4 = _nbformat().v4
    make = {"code": v4.new_code_cell, "markdown": v4.new_markdown_cell}
    seen: Counter[str] = Counter()
    cells = []
    for cell in source.in_language(language):
        if cell.role != "answer":
            name = _cell_id(f"{cell.kind}\n{_shown(cell, language)}", seen)
            cells.append(make[cell.kind](text(cell), id=name, metadata=metadata(cell, name)))
    about = {
        "course": {"language": language},
        "kernelspec": _KERNEL,
        "language_info": {"name": "python"},
    }
    notebook: NotebookNode = v4.new_notebook(cells=cells, metadata=about)
    return notebook


def _nbformat() -> Any:
    return import_module("nbformat")  # imported when a notebook is made: it takes a second


def _shown(cell: Cell, language: str) -> str:
    """What a student sees of a cell."""
    text = regions.seeded(regions.cut(cell.text, regions.HIDDEN))
    if cell.role not in ("solution", "manual"):
        return text
    stub = regions.stub(cell.kind, language)
    if not regions.markers(text, regions.SOLUTION):
        return f"{text}\n\n{stub}"
    return regions.cut(text, regions.SOLUTION, stub)


def _cell_id(content: str, seen: Counter[str]) -> str:
    """Twelve hexadecimal digits of the content's SHA-256; the second cell of the same content hashes its turn too."""
    turn = seen[content]
    seen[content] += 1
    return hashlib.sha256(f"{content}\n{turn}".encode()).hexdigest()[:12]


def _counted(cell: Cell, _: str) -> dict[str, Any]:
    return {"course": {"check": cell.name}} if cell.role == "check" else {}


def _nbgrader(cell: Cell, name: str) -> dict[str, Any]:
    """Metadata of nbgrader's schema 3.

    Every code cell that is not an answer is read-only: grading starts from the code that was given out.
    """
    graded = cell.role in ("check", "manual")
    answer = cell.role in ("solution", "manual")
    if cell.kind == "markdown" and not graded:
        return {}
    about: dict[str, Any] = {
        "cell_type": cell.kind,
        "grade": graded,
        "grade_id": cell.name or f"cell-{name}",
        "locked": not answer,
        "schema_version": 3,
        "solution": answer,
        "task": False,
    }
    return {"nbgrader": about | ({"points": cell.points} if graded else {})}
