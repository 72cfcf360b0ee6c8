"""An exercise's folder: its task, what it says about itself, and the mistakes its author foresees."""

import traceback
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from course.notebooks.cases import Case
from course.notebooks.details import details
from course.notebooks.notebook import answers
from course.notebooks.problems import Problem, SourceError
from course.notebooks.source import LANGUAGES, Source, read

_MISTAKES = "wrong_answers.py"


@dataclass(frozen=True)
class Exercise:
    """What a folder of ``exercises/`` holds, every rule kept.

    Attributes
    ----------
    folder
        The folder; its name is the assignment's.
    source
        ``exercise.py``.
    toml
        ``exercise.toml``: ``title``, ``minutes``, …
    """

    folder: Path
    source: Source
    toml: dict[str, Any]

    @classmethod
    def load(cls, folder: Path | str) -> "Exercise":
        """Read a folder and check all of it, the mistakes of both languages too.

        Raises
        ------
        SourceError
            With everything to mend in ``exercise.py``, ``exercise.toml`` and ``wrong_answers.py``.
        """
        folder = Path(folder)
        try:
            source = read(folder / "exercise.py")
        except SourceError as error:
            raise SourceError(error.problems + _problems_of(folder / "exercise.toml")) from None
        exercise = cls(folder, source, details(folder / "exercise.toml"))
        for language in LANGUAGES:
            exercise.mistakes(language)
        return exercise

    @property
    def name(self) -> str:
        """The folder's name, which is the assignment's: ``"03-draw-the-mvn"``."""
        return self.folder.resolve().name

    @property
    def max_points(self) -> float:
        """The points its checks give, together."""
        return sum(cell.points for cell in self.source.in_language("ko", "check"))

    @property
    def manual_points(self) -> float:
        """The points a person gives, together."""
        return sum(cell.points for cell in self.source.in_language("ko", "manual"))

    @property
    def answer_cells(self) -> list[str]:
        """The code of the reference answers, which write what a student would draw."""
        return answers(self.source)

    def mistakes(self, language: str) -> list[Case]:
        """The hand-ins whose mark is known, as a cohort of this language would make them.

        Raises
        ------
        SourceError
            When ``wrong_answers.py`` fails, or a case cannot be: an unknown cell, more than full marks,
            a name twice, no case ``"blank"`` worth 0.
        """
        path = self.folder / _MISTAKES
        cases = _cases(path, language)
        problems = [
            Problem(path, f"cases({language!r}): {rule}", expected, got)
            for rule, expected, got in self._complaints(cases)
        ]
        if problems:
            raise SourceError(problems)
        return cases

    def _complaints(self, cases: list[Case]) -> Iterator[tuple[str, str, str]]:
        ids = {cell.name for cell in self.source.in_language("ko", "solution", "manual")}
        for name, count in Counter(case.name for case in cases).items():
            if count > 1:
                yield "two cases of one name", "each name once", f"{name!r} {count} times"
        for case in cases:
            if case.mark > self.max_points:
                yield f"case {case.name!r}: mark", f"at most {self.max_points:g}", f"{case.mark:g}"
            for cell in case.cells.keys() - ids:
                known = ", ".join(sorted(ids)) or "no cell: the exercise has none"
                yield f"case {case.name!r}: unknown cell", f"a solution or manual id ({known})", repr(cell)
        if not any(case.name == "blank" and case.mark == 0 for case in cases):
            yield "a blank hand-in is missing", 'Case("blank", 0, …)', "none"


def _problems_of(toml: Path) -> list[Problem]:
    try:
        details(toml)
    except SourceError as error:
        return error.problems
    return []


def _cases(path: Path, language: str) -> list[Case]:
    """Run ``wrong_answers.py`` in a namespace of its own: nothing is imported, cached or left on sys.path."""
    if not path.exists():
        raise SourceError(
            [Problem(path, "there is no such file", "def cases(language) -> list of Case", "nothing")]
        )
    namespace: dict[str, Any] = {"__name__": f"wrong answers of {path.parent.name}", "__file__": str(path)}
    try:
        exec(compile(path.read_bytes(), str(path), "exec"), namespace)
        cases = list(namespace["cases"](language))
    except Exception as error:
        raise SourceError([_failure(path, language, error)]) from error
    if strangers := [case for case in cases if not isinstance(case, Case)]:
        raise SourceError([Problem(path, f"cases({language!r})", "a list of Case", repr(strangers[0]))])
    return cases


def _failure(path: Path, language: str, error: Exception) -> Problem:
    """The error with the line of ``wrong_answers.py`` it came from."""
    if isinstance(error, SyntaxError):
        return Problem(
            path, f"the file is not Python: {error.msg}", line=error.lineno or 0, quote=error.text or ""
        )
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename == str(path)]
    line, quote = (frames[-1].lineno or 0, frames[-1].line or "") if frames else (0, "")
    return Problem(
        path, f"cases({language!r}) failed: {type(error).__name__}: {error}", line=line, quote=quote
    )
