"""What a check hands back: a mark for nbgrader and a panel for the person."""

import math
from dataclasses import asdict, dataclass
from typing import Any, Literal

from course.checks import panel
from course.checks.sheet import Picture
from course.words import language

Sign = Literal["right", "wrong", "open"]

MIME = "application/vnd.course.result+json"
"""Under this type a result tells itself to programs: a feedback page makes its summary from it."""


@dataclass(frozen=True)
class Line:
    """One finding: what is right, what is wrong, or what is still open."""

    sign: Sign
    text: str


@dataclass(frozen=True, repr=False)
class Result:
    """The outcome of one check.

    nbgrader 0.9 reads the text form of a check cell's last value (`nbgrader.utils.get_partial_grade`): a
    number from 0 to the cell's points is the mark; a number above them stops the whole run; a negative one,
    NaN or any other text counts as full marks. So the text form is always a finite number within the points,
    and 0 when the score is not such a number.

    Parameters
    ----------
    title
        What was checked, in words.
    score, points
        Points given, and points there are.
    lines
        The findings, in order.
    step
        The one next step; empty when there is nothing left to do.
    hint
        Help that stays folded until it is asked for.
    sealed
        The answer was received and is judged later: the panel shows no score.
    picture
        The drawing with the places lit up that this is about.

    Examples
    --------
    >>> Result("Roles", 1.5, 3, (Line("wrong", "No node is the mediator."),))
    1.5
    >>> Result("Roles", float("nan"), 3), Result("Roles", 7, 3)
    (0, 3)
    """

    title: str
    score: float
    points: float
    lines: tuple[Line, ...] = ()
    step: str = ""
    hint: tuple[str, ...] = ()
    sealed: bool = False
    picture: Picture | None = None

    def __post_init__(self) -> None:
        score = self.score if math.isfinite(self.score) else 0.0
        object.__setattr__(self, "score", round(min(max(score, 0.0), self.points), 2))
        object.__setattr__(self, "_html", panel.html(self, language()))

    def __repr__(self) -> str:
        return f"{self.score:g}"

    def _repr_html_(self) -> str:
        return str(vars(self)["_html"])

    def _repr_mimebundle_(self, **_: Any) -> dict[str, Any]:
        """What the panel says, for programs; its text and HTML forms are asked for apart."""
        lines = [asdict(line) for line in self.lines]
        told = {"title": self.title, "score": self.score, "points": self.points, "lines": lines}
        return {MIME: told | {"step": self.step, "sealed": self.sealed, "hints": len(self.hint)}}


def part(points: float, share: float) -> float:
    """A share of the points in half points, rounded down; all of them only for all of it.

    >>> part(3, 2 / 5), part(3, 2 / 3), part(2.5, 1)
    (1.0, 2.0, 2.5)
    """
    return points if share >= 1 else math.floor(round(2 * points * share, 6)) / 2
