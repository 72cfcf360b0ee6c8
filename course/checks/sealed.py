"""Reasons to choose from, judged only after they were handed in: four choices are soon tried."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from course.checks.answers import choice
from course.checks.draws import shuffled
from course.checks.hints import hints
from course.checks.result import Result
from course.checks.sheet import Sheet
from course.words import say


@dataclass(frozen=True)
class Sealed:
    """A task's choices, in an order that the cohort's seed draws.

    Parameters
    ----------
    key
        Of the task's table of words: ``sheet``, ``title``, ``wrong``, ``step``, the hints, and each choice by its name.
    drawn
        What the order is drawn as.
    names
        Of the choices.
    right
        The right one.
    """

    key: str
    drawn: str
    names: Sequence[str]
    right: str

    def sheet(self, seed: int) -> Sheet:
        """The choices, numbered."""
        order = shuffled(self.drawn, seed, self.names)
        return Sheet(
            say(f"{self.key}.sheet"),
            tuple(f"{n}. {say(f'{self.key}.{name}')}" for n, name in enumerate(order, 1)),
        )

    def judge(self, seed: int, answer: Any, points: float, *, judged: bool) -> Result:
        """Judge the number chosen; before it is `judged` only the practice notebook (seed 0) tells."""
        order = shuffled(self.drawn, seed, self.names)
        return choice(
            answer, order.index(self.right) + 1, len(order), points=points, title=say(f"{self.key}.title"),
            sealed=bool(seed) and not judged, why=say(f"{self.key}.wrong"), step=say(f"{self.key}.step"),
            hint=hints(self.key),
        )  # fmt: skip
