"""A survey of friends brought that a seed draws, and the chance that such a spread dies out."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, partial

from course.checks.apart import apart
from course.checks.draws import first_case
from course.checks.sheet import Sheet, Shown, tabled
from course.words import say


@dataclass(frozen=True, repr=False)
class Survey(Shown):
    """How many customers brought no friend, one, two.

    Parameters
    ----------
    seed
        What it was drawn from.
    answers
        The customers, by the number of friends.
    seeds
        How many people, unknown to each other, are to begin.
    """

    seed: int
    answers: tuple[int, int, int]
    seeds: int

    @property
    def dies(self) -> float:
        """The chance that what one person starts dies out some day."""
        return extinction([answered / sum(self.answers) for answered in self.answers])

    def sheet(self) -> Sheet:
        """The table of answers."""
        rows = [
            [say("exercise_07.look.rows", friends=friends), str(customers)]
            for friends, customers in enumerate(self.answers)
        ]
        heads = [say("exercise_07.look.friends"), say("exercise_07.look.customers")]
        notes = [
            say("exercise_07.look.total", total=sum(self.answers)),
            say("exercise_07.look.begin", seeds=self.seeds),
            say("exercise_07.look.invented"),
        ]
        return tabled(say("exercise_07.look.asked"), heads, rows, notes)


def extinction(chances: Sequence[float]) -> float:
    """The smallest q with q = Σ chances[n] · qⁿ: what a branching process of these friends dies out with (Harris 1963).

    Parameters
    ----------
    chances
        Of bringing 0, 1, 2 … friends.

    Examples
    --------
    >>> round(extinction([2 / 6, 1 / 6, 1 / 6, 2 / 6]), 9), round(extinction([0.5, 0.3, 0.2]), 9)
    (0.5, 1.0)
    """
    q = 0.0
    for _ in range(5000):
        following = sum(chance * q**friends for friends, chance in enumerate(chances))
        if following - q < 1e-12:
            break
        q = following
    return q


@cache
def survey(seed: int) -> Survey:
    """The first survey a seed draws on which no two ways of thinking meet.

    Parameters
    ----------
    seed
        The variant's, 0 or more.

    Examples
    --------
    >>> drawn = survey(6)
    >>> none, one, two = drawn.answers
    >>> none < two, 0 < drawn.dies < 1
    (True, True)
    """
    return first_case("survey", seed, (340, 180, 260, 7), partial(_made, seed), _is_sound)


def chances(made: Survey) -> dict[str, float]:
    """The chance to die out, and what else people take for it, by way of thinking."""
    total = sum(made.answers)
    none, one, two = (answered / total for answered in made.answers)
    return {
        "right": made.dies,
        "lives": 1 - made.dies,
        "first": none,
        "second": none + one * none + two * none**2,
        "never": 0.0,
        "surely": 1.0,
        "mean": one + 2 * two,
        "percent": 100 * made.dies,
    }


def together(made: Survey) -> dict[str, float]:
    """The chance that what all seeds start dies out, and what else people take for it, by way of thinking."""
    q, n, none = made.dies, made.seeds, made.answers[0] / sum(made.answers)
    return {
        "right": q**n,
        "one": q,
        "lives": 1 - q**n,
        "swapped": (1 - q) ** n,
        "added": n * q,
        "divided": q / n,
        "first": none**n,
        "percent": 100 * q**n,
    }


def _made(seed: int, two: int, fewer: int, one: int, more: int) -> Survey:
    """Fewer bring nobody than bring two, so that K is above 1."""
    return Survey(seed, (two + 170 - fewer, one + 80, two + 200), 3 + more)


def _is_sound(made: Survey) -> bool:
    ways = together(made)
    likely = 0.03 < ways["right"] < 0.6
    return likely and apart(chances(made).values(), 0.02) and apart(ways.values(), 0.012)
