"""Tasks asked by a key: one table of words holds a task's title, its known mistakes, its hints and what it means."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Any

from course.checks.answers import Mistake, choice, number, read_number
from course.checks.draws import shuffled
from course.checks.hints import hints
from course.checks.result import Line, Result
from course.checks.sheet import Sheet, Shown, tabled
from course.words import phrases, say

Ways = Mapping[str, tuple[float, float] | tuple[float, float, float]]
"""Ways of going wrong by name: the number each leads to, its share of the points, and if wanted how near counts."""


def asked(
    key: str, answer: Any, right: float, ways: Ways, *, points: float, tolerance: float, **fields: Any
) -> Result:
    """Judge a number by the words of a task.

    Parameters
    ----------
    key
        Of the task's table: ``title``, ``hint.1`` to ``hint.3``, ``so`` (what the right number means), and a
        sentence for each of the ways, by its name.
    answer
        What was typed.
    right
        The right number.
    ways
        Ways of going wrong; the first that fits is named.
    points, tolerance
        As for `course.checks.number`; a way of going wrong counts within the same tolerance, or within its own.
    fields
        What the braces in ``so`` and in the ways' sentences stand for.
    """
    mistakes = tuple(
        Mistake(value, say(f"{key}.{name}", **fields), share, *(near or [tolerance]))
        for name, (value, share, *near) in ways.items()
    )
    mistakes += (Mistake(right, say("checks.number.close"), 0, 6 * tolerance),)
    judged = number(
        answer, right, points=points, title=say(f"{key}.title"), tolerance=tolerance, mistakes=mistakes,
        hint=hints(key),
    )  # fmt: skip
    if judged.score < points:
        return judged
    return replace(judged, lines=(*judged.lines, Line("open", say(f"{key}.so", **fields))))


def apart(right: float, ways: Ways, tolerance: float) -> bool:
    """Whether a right number and all known mistakes can be told from each other.

    >>> apart(2.0, {"half": (1.0, 0.0)}, 0.1), apart(2.0, {"half": (1.9, 0.0)}, 0.1)
    (True, False)
    """
    values = [(right, tolerance), *((value, *(near or [tolerance])) for value, _, *near in ways.values())]
    return all(
        abs(one - other) > 1.25 * (near + close) for (one, near), (other, close) in combinations(values, 2)
    )


@dataclass(frozen=True, repr=False)
class Choices(Shown):
    """A question with numbered choices, in an order of the cohort's own.

    Parameters
    ----------
    key
        Of the task's table: ``question``, ``title``, ``choice.<name>``, ``why.<name>`` for those that are wrong.
    seed
        The cohort's.
    order
        The choices' names as they are numbered.
    """

    key: str
    seed: int
    order: tuple[str, ...]

    def number(self, name: str) -> int:
        """Of a choice, from 1."""
        return self.order.index(name) + 1

    def sheet(self) -> Sheet:
        """The question and its choices."""
        rows = [(f"{n}.", say(f"{self.key}.choice.{name}")) for n, name in enumerate(self.order, 1)]
        return tabled(say(f"{self.key}.question"), (), rows)

    def judge(self, answer: Any, points: float, *, judged: bool = False) -> Result:
        """Judge the number chosen; before that is `judged`, only the practice case (seed 0) tells.

        With five choices and as many tries as one likes, a visible verdict would teach guessing.
        """
        sealed = bool(self.seed) and not judged
        right = next(name for name in self.order if f"why.{name}" not in phrases(self.key))
        picked, _ = read_number(answer)
        named = next((name for n, name in enumerate(self.order, 1) if n == picked), right)
        why = "" if sealed or named == right else say(f"{self.key}.why.{named}")
        return choice(
            answer, self.number(right), len(self.order), points=points, title=say(f"{self.key}.title"),
            sealed=sealed, why=why, step=say(f"{self.key}.step"), hint=hints(self.key),
        )  # fmt: skip


def choices(key: str, seed: int) -> Choices:
    """A task's choices, shuffled by the cohort's seed."""
    left = sorted(name.removeprefix("choice.") for name in phrases(key) if name.startswith("choice."))
    return Choices(key, seed, tuple(shuffled(key, seed, left)))
