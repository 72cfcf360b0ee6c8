"""Three cycles of an experiment, drawn by a seed, and what may be believed after them."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import count

from course.checks.apart import apart
from course.checks.draws import draws
from course.checks.lesson06.moves import PLACES
from course.checks.sheet import Sheet, tabled
from course.words import phrases, say


@dataclass(frozen=True, repr=False)
class Cycles:
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

    @property
    def exhibit(self) -> Sheet:
        """The table of cycles, in the language in force."""
        said = phrases(f"exercise_06.place.{self.place}")
        media = [said["first"], said["then"], said["then"]]
        rows = [
            [str(n), medium, str(tried), str(told)]
            for n, (medium, (told, tried)) in enumerate(zip(media, self.results, strict=True), 1)
        ]
        heads = [say(f"exercise_06.look.{head}") for head in ("cycle", "medium", "tried", "told")]
        title = say("exercise_06.look.cycles", title=said["title"])
        return tabled(title, heads, rows, [say("exercise_06.look.invented")])

    def __repr__(self) -> str:
        return repr(self.exhibit)

    def _repr_html_(self) -> str:
        return self.exhibit._repr_html_()


@cache
def cycles(seed: int) -> Cycles:
    """The first three cycles a seed draws whose belief is far from every known mistake.

    >>> len(cycles(8).results)
    3
    """
    (place,) = draws("chain:place", seed, len(PLACES))
    for turn in count():
        *tried, first, then, apart_by = draws(f"cycles:{turn}", seed, 24, 24, 24, 20, 22, 19)
        tried = [16 + number for number in tried]
        shares = (
            12 + first,
            22 + then,
            22 + then + apart_by - 9,
        )  # the later medium keeps nearly to its rate
        told = [round(n * share / 100) for n, share in zip(tried, shares, strict=True)]
        made = Cycles(PLACES[place], seed, tuple(zip(told, tried, strict=True)))
        if min(told) > 1 and apart(beliefs(made.results).values(), 0.004):
            return made
    raise AssertionError


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
