"""A run that comes out the same whenever it is run again: one card in a hundred thousand worlds, by one seed."""

from dataclasses import dataclass
from typing import Any

from course.checks.answers import Mistake, number
from course.checks.lesson14.papers import Card, read_card
from course.checks.result import Line, Result
from course.checks.sheet import Sheet, tabled
from course.words import say

WORLDS = 100_000


@dataclass(frozen=True, repr=False)
class Worlds:
    """In how many worlds a card says what, when the true rate is exactly its threshold.

    Parameters
    ----------
    seed
        Of the random numbers.
    persist, pivot, stop, not_yet
        Numbers of worlds; they add up to `WORLDS`.
    problem
        Why there is no run, in the language in force; empty when there is.
    """

    seed: int
    persist: int = 0
    pivot: int = 0
    stop: int = 0
    not_yet: int = 0
    problem: str = ""

    def __repr__(self) -> str:
        return repr(self._sheet())

    def _repr_html_(self) -> str:
        return self._sheet()._repr_html_()

    def _sheet(self) -> Sheet:
        title = say("exercise_14.run.title")
        if self.problem:
            return tabled(title, lines=[self.problem])
        names = ("persist", "pivot", "stop", "not_yet")
        rows = [[say(f"experiments.said.{name}"), str(getattr(self, name))] for name in names]
        heads = [say("exercise_14.run.verdict"), say("exercise_14.run.worlds")]
        return tabled(title, heads, rows, lines=[say("exercise_14.run.seed", seed=self.seed, worlds=WORLDS)])


def worlds(name: str, seed: int) -> Worlds:
    """Run a card's plan in many worlds; the same card and seed give the same numbers.

    Parameters
    ----------
    name
        Of the card.
    seed
        Of the random numbers: one's own variant.

    Examples
    --------
    >>> worlds("nobody-locked-this", 1).persist
    0
    """
    card = read_card(name)
    if card.problem:
        return Worlds(seed, problem=card.problem)
    if card.locked is None or card.lacking:
        return Worlds(seed, problem=say("exercise_14.run.unlocked"))
    return run_card(card, seed)


def run_card(card: Card, seed: int) -> Worlds:
    """As `worlds`, of a card that lacks nothing."""
    import numpy

    from course.simulate import Belief, Rule

    tries, goal = int(card.number("tries") or 0), (card.number("goal") or 0) / 100
    rule = Rule(goal, (card.number("floor") or 0) / 100, (card.number("sure") or 90) / 100)
    drawn = numpy.random.default_rng(seed).binomial(tries, goal, WORLDS)
    counts, how_often = numpy.unique(drawn, return_counts=True)
    said = dict.fromkeys(("persist", "pivot", "stop", "not_yet"), 0)
    for succeeded, times in zip(counts.tolist(), how_often.tolist(), strict=True):
        decision = rule.decide(Belief(*card.prior).after(succeeded, tries))
        said[decision.replace(" ", "_")] += times
    return Worlds(seed, said["persist"], said["pivot"], said["stop"], said["not_yet"])


def run(name: str, seed: int, cohort: int, answer: Any, points: float) -> Result:
    """Judge whether a run was noted as it comes out: the check runs it again, from the card and the seed.

    Half of the points for the right share in per cent.

    Parameters
    ----------
    name
        Of the card.
    seed
        One's own variant.
    cohort
        The cohort's seed: whoever ran it before typing an id has that one's number.
    answer
        The number of worlds in which the card says “persist”.

    Examples
    --------
    >>> run("nobody-locked-this", 1, 0, 8412, points=2)
    0
    """
    title, again = say("exercise_14.run.title"), worlds(name, seed)
    hint = tuple(say(f"exercise_14.run.hint.{step}") for step in (1, 2, 3))
    if again.problem:
        return Result(title, 0, points, (Line("wrong", again.problem),), hint=hint)
    found = {name: float(getattr(again, name)) for name in ("pivot", "stop", "not_yet")}
    mistakes = [Mistake(100 * again.persist / WORLDS, say("exercise_14.run.percent"), 1 / 2, 0.011)]
    if seed != cohort:
        mistakes.append(Mistake(worlds(name, cohort).persist, say("exercise_14.run.nobody"), 0, 0.5))
    mistakes += [Mistake(value, say("exercise_14.run.row"), 0, 0.5) for value in found.values() if value]
    mistakes.append(Mistake(WORLDS - again.persist, say("exercise_14.run.rest"), 0, 0.5))
    return number(
        answer, again.persist, points=points, title=title, tolerance=0.5, mistakes=tuple(mistakes), hint=hint
    )
