"""What a source does wrong: where, expected, got, and the cell quoted."""

import difflib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Problem:
    """One thing to mend in a source or a derived file.

    Parameters
    ----------
    path
        The file.
    rule
        What is wrong, in one clause, with what to do where that is not plain.
    expected, got
        What the rule wanted and what stands there; empty when the rule says it all.
    cell, line
        The cell's number, from 1, and the line it starts on; 0 when the problem is the whole file's.
    quote
        The first lines of the cell.

    Examples
    --------
    >>> print(Problem(Path("lesson.py"), "the headings differ", "## 1", "### 1", cell=4, line=20, quote="### Goals"))
    lesson.py:20: cell 4: the headings differ: expected ## 1, got ### 1
        | ### Goals
    """

    path: Path
    rule: str
    expected: str = ""
    got: str = ""
    cell: int = 0
    line: int = 0
    quote: str = ""

    def __str__(self) -> str:
        return "\n".join([self.sentence, *_first_lines(self.quote)])

    @property
    def sentence(self) -> str:
        """The problem without the quote."""
        place = f"{self.path.as_posix()}:{self.line}: " if self.line else f"{self.path.as_posix()}: "
        cell = f"cell {self.cell}: " if self.cell else ""
        values = f": expected {self.expected}, got {self.got}" if self.expected else ""
        return f"{place}{cell}{self.rule}{values}"


def listing(problems: list[Problem]) -> str:
    """All problems, one below the other; a cell with several is quoted once, after the last of them.

    >>> wrong = [Problem(Path("lesson.py"), rule, cell=4, quote="# Goals") for rule in ("too long", "too late")]
    >>> print(listing(wrong))
    lesson.py: cell 4: too long
    lesson.py: cell 4: too late
        | # Goals
    """
    lines = []
    for problem, after in zip(problems, [*problems[1:], None], strict=True):
        again = after and problem.quote and (problem.path, problem.cell) == (after.path, after.cell)
        lines.append(problem.sentence if again else str(problem))
    return "\n".join(lines)


def unknown(name: str, known: Iterable[str]) -> tuple[str, str]:
    """What was expected instead of a name nobody knows, and the name itself with the likeliest meant.

    >>> unknown("lagn", ["lang", "points"])
    ('one of lang, points', 'lagn (did you mean lang?)')
    """
    names = list(known)
    near = difflib.get_close_matches(name, names, n=1)
    return f"one of {', '.join(names)}", f"{name} (did you mean {near[0]}?)" if near else name


class SourceError(ValueError):
    """A source that cannot become a notebook; ``problems`` lists everything to mend, not only the first.

    >>> print(SourceError([Problem(Path("lesson.toml"), "there is no such file")]))
    1 problem
    lesson.toml: there is no such file
    """

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = problems
        count = f"{len(problems)} problem{'s' if len(problems) > 1 else ''}"
        super().__init__(f"{count}\n{listing(problems)}")


def _first_lines(quote: str, count: int = 3) -> list[str]:
    lines = quote.strip("\n").splitlines()
    more = ["    | …"] if len(lines) > count else []
    return [f"    | {line}".rstrip() for line in lines[:count]] + more
