"""A bilingual source: one ``py:percent`` file that holds a lesson or an exercise in both languages."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from course.notebooks.problems import Problem, SourceError

LANGUAGES = ("ko", "en")
ROLES = ("answer", "solution", "check", "manual")


@dataclass(frozen=True)
class Cell:
    """One cell of a source, in one language or (code only) in both.

    Attributes
    ----------
    number, line
        Its place in the file: the cell's number from 1, and the line of its ``# %%``.
    kind
        ``"markdown"`` or ``"code"``.
    text
        What the cell holds.
    options
        What stands after ``# %%``: ``lang``, and in an exercise ``answer``, ``solution``, ``check``,
        ``manual`` and ``points``.
    """

    number: int
    line: int
    kind: str
    text: str
    options: dict[str, Any] = field(default_factory=dict)

    @property
    def language(self) -> str | None:
        """``"ko"``, ``"en"``, or None for code that both languages share."""
        return self.options.get("lang")

    @property
    def role(self) -> str:
        """``"answer"``, ``"solution"``, ``"check"``, ``"manual"``, or ``""`` for a plain cell."""
        return next((role for role in ROLES if role in self.options), "")

    @property
    def name(self) -> str:
        """The id its role gives it, ``""`` for a plain cell."""
        return str(self.options.get(self.role, ""))

    @property
    def points(self) -> float:
        """What a check or a manual cell is worth, 0 for other cells."""
        return float(self.options.get("points", 0))


@dataclass(frozen=True)
class Source:
    """A lesson's or an exercise's cells, in the order of the file, every rule kept.

    >>> Source(Path("lessons/03/lesson.py"), (Cell(1, 1, "markdown", "# 책방", {"lang": "ko"}),)).kind
    'lesson'
    """

    path: Path
    cells: tuple[Cell, ...]

    @property
    def kind(self) -> str:
        """``"exercise"`` for a file named ``exercise.py``, else ``"lesson"``."""
        return "exercise" if self.path.stem == "exercise" else "lesson"

    def problem(self, cell: Cell, rule: str, expected: str = "", got: str = "") -> Problem:
        """What a cell does wrong, with its place and its first lines."""
        return Problem(self.path, rule, expected, got, cell.number, cell.line, cell.text)

    def in_language(self, language: str, *roles: str) -> list[Cell]:
        """The cells a language's notebook is made from; with ``roles``, only the cells that have one."""
        cells = [cell for cell in self.cells if cell.language in (None, language)]
        return [cell for cell in cells if cell.role in roles] if roles else cells


def read(path: Path | str) -> Source:
    """Read a source and hold it to every rule.

    Parameters
    ----------
    path
        ``lesson.py`` or ``exercise.py``.

    Raises
    ------
    SourceError
        With every problem of the file: an unpaired cell, twins that differ in more than language, a
        check without points… (CONTRIBUTING has the table of rules).
    """
    from course.notebooks import exercise_rules, pairs, values

    source = parse(Path(path))
    problems = pairs.problems(source) + exercise_rules.problems(source)
    if problems:
        raise SourceError(sorted(problems, key=lambda problem: problem.cell))
    return values.filled(source)


def parse(path: Path) -> Source:
    """The cells of a file; raises `SourceError` when the file cannot be cut into known cells."""
    text = _text(path)
    starts = [number for number, line in enumerate(text.splitlines(), 1) if line.startswith("# %%")]
    notebook = _jupytext(text)
    if len(starts) != len(notebook.cells):
        rule = "text before the first `# %%`, or a line inside a string that starts with `# %%`"
        raise SourceError([Problem(path, rule, f"{len(starts)} cells", str(len(notebook.cells)))])
    cells = [
        Cell(number, line, cell.cell_type, cell.source.strip("\n"), _options(cell))
        for number, (line, cell) in enumerate(zip(starts, notebook.cells, strict=True), 1)
    ]
    return Source(path, tuple(cells))


def _text(path: Path) -> str:
    try:
        text = path.read_text("utf-8-sig")  # a byte order mark from Windows does no harm
    except FileNotFoundError:
        raise SourceError([Problem(path, "there is no such file")]) from None
    except UnicodeDecodeError as error:
        rule = f"the file is not UTF-8 (byte {error.start}): save it as UTF-8"
        raise SourceError([Problem(path, rule)]) from None
    header = text.partition("# %%")[0]
    if not header.isascii():
        # jupytext escapes Hangul in the YAML header, so it would come back changed.
        rule = "the header above the first cell must be plain ASCII: titles belong in the .toml"
        raise SourceError([Problem(path, rule, quote=header)])
    return text


def _jupytext(text: str) -> Any:
    import jupytext

    return jupytext.reads(text, fmt="py:percent")


def _options(cell: Any) -> dict[str, Any]:
    return {key: value for key, value in cell.metadata.items() if key != "cell_marker"}
