"""Three cycles of an experiment, drawn by a seed, and what may be believed after them."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, partial

from course.checks.apart import apart
from course.checks.draws import draws, first_case
from course.checks.lesson06.moves import PLACES
from course.checks.sheet import Sheet, Shown, tabled
from course.words import phrases, say


@dataclass(frozen=True, repr=False)
class Cycles(Shown):
    """Three cycles of an experiment: the first with one medium, the others with a second.

    Parameters
    ----------
    place
        One of `PLACES`.
    seed
        What it was drawn from.
    results
        ``(told others, were given it)`` of each cycle.
    """

    place: str
    seed: int
    results: Sequence[tuple[int, int]]

    def sheet(self) -> Sheet:
        """The table of cycles."""
        said = phrases(f"exercise_06.place.{self.place}")
        media = [said["first"], said["then"], said["then"]]
        rows = [
            [str(n), medium, str(tried), str(told)]
            for n, (medium, (told, tried)) in enumerate(zip(media, self.results, strict=True), 1)
        ]
        heads = [say(f"exercise_06.look.{head}") for head in ("cycle", "medium", "tried", "told")]
        title = say("exercise_06.look.cycles", title=said["title"])
        return tabled(title, heads, rows, [say("exercise_06.look.invented")])


@cache
def cycles(seed: int) -> Cycles:
    """The first three cycles a seed draws whose belief is far from every known mistake.

    >>> len(cycles(8).results)
    3
    """
    return first_case("cycles", seed, (400, 400, 400, 20, 22, 19), partial(_made, seed), _is_sound)


def beliefs(results: Sequence[tuple[int, int]]) -> dict[str, float]:
    """The belief's mean in the second medium, and what else people take for it, by way of thinking."""
    (k1, n1), (k2, n2), (k3, n3) = results
    right = (1 + k2 + k3) / (2 + n2 + n3)
    return {
        "right": right,
        "pooled": (1 + k1 + k2 + k3) / (2 + n1 + n2 + n3),
        "last": (1 + k3) / (2 + n3),
        "raw": (k2 + k3) / (n2 + n3),
        "twice": (2 + k2 + k3) / (4 + n2 + n3),
        "mean": (k2 / n2 + k3 / n3) / 2,
        "first": (1 + k1) / (2 + n1),
        "percent": 100 * right,
    }


def _made(seed: int, *drawn: int) -> Cycles:
    (place,) = draws("chain:place", seed, len(PLACES))
    *more, first, then, apart_by = drawn
    tried = [40 + number for number in more]
    # The later medium keeps nearly to its rate.
    shares = (12 + first, 22 + then, 13 + then + apart_by)
    told = [round(n * share / 100) for n, share in zip(tried, shares, strict=True)]
    return Cycles(PLACES[place], seed, tuple(zip(told, tried, strict=True)))


def _is_sound(made: Cycles) -> bool:
    return min(told for told, _ in made.results) > 1 and apart(beliefs(made.results).values(), 0.0004)
