"""What stops a verb: one exception whose text says where, what was expected, what was found, what to do."""

import difflib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from course.words import say


@dataclass(frozen=True)
class Problem:
    """One thing to mend in a file an instructor wrote.

    Parameters
    ----------
    where
        File and place: ``"demo.toml: assignment[1].due"``.
    expected
        What belongs there, in words.
    got
        What stands there.
    near
        The known name it looks like, if any.

    Examples
    --------
    >>> print(Problem("demo.toml: langage", "a known key", "'langage'", near="language").text("en"))
    demo.toml: langage: expected a known key, got 'langage'. Did you mean language?
    """

    where: str
    expected: str
    got: str
    near: str = ""

    def text(self, language: str | None = None) -> str:
        """The problem as one line."""
        hint = say("cohort.problem.near", language, name=self.near) if self.near else ""
        line = say("cohort.problem.line", language, where=self.where, expected=self.expected, got=self.got)
        return f"{line} {hint}".strip()


class CohortError(Exception):
    """Something an instructor has to mend; its text is complete.

    Parameters
    ----------
    message
        One sentence or several lines.
    """

    def __init__(self, message: str) -> None:
        super().__init__(message)

    @classmethod
    def of(cls, key: str, **fields: Any) -> "CohortError":
        """The error whose sentence is ``cohort.error.<key>``."""
        return cls(say(f"cohort.error.{key}", **fields))

    @classmethod
    def listing(cls, problems: Iterable[Problem]) -> "CohortError":
        """All problems of a file at once, one a line."""
        return cls("\n".join(problem.text() for problem in problems))


def nearest(name: str, known: Iterable[str]) -> str:
    """The known name that looks most like one, or ``""``.

    >>> nearest("03-draw-the-mnv", ["01-shop", "03-draw-the-mvn"])
    '03-draw-the-mvn'
    """
    return next(iter(difflib.get_close_matches(name, list(known), 1, 0.5)), "")
