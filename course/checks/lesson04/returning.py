"""Strongly connected components: who can reach the starting person and be reached from there."""

from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from course.checks.asked import Choices, choices
from course.checks.draws import draws, shuffled
from course.checks.hints import hints
from course.checks.lists import Mixup, members
from course.checks.result import Result
from course.checks.sheet import Sheet, Table
from course.network.paths import reachable
from course.words import say

_WAY = "exercise_04.way"


@dataclass(frozen=True)
class Arrows:
    """Numbered people and who does something to whom.

    Parameters
    ----------
    people
        Their numbers, of two digits.
    start
        Whose component is asked for.
    links
        Ordered pairs of numbers, in the order of the table.
    loop
        The shorter way round from the start.
    """

    people: tuple[int, ...]
    start: int
    links: tuple[tuple[int, int], ...]
    loop: frozenset[int]

    def sheet(self) -> Sheet:
        """The table to read."""
        heads = [say("checks.look.number"), say("checks.look.from"), say("checks.look.to")]
        rows = [[n, one, other] for n, (one, other) in enumerate(self.links, 1)]
        said = say("exercise_04.scc.given", people=len(self.people), start=self.start)
        return Sheet(say("exercise_04.scc.sheet"), (said, Table(heads, rows)))

    @property
    def out(self) -> set[int]:
        """Whom the start can reach, itself included."""
        return self._from(self.links)

    @property
    def back(self) -> set[int]:
        """Who can reach the start, itself included."""
        return self._from([(other, one) for one, other in self.links])

    def _from(self, links: Any) -> set[int]:
        ends = [(str(one), str(other)) for one, other in links]
        return {int(who) for who in reachable([str(self.start)], ends)} | {self.start}


def arrows(seed: int) -> Arrows:
    """The arrows of a variant: two ways round, some people who are only reached, some who only reach.

    Examples
    --------
    >>> drawn = arrows(3)
    >>> len(drawn.out & drawn.back) < min(len(drawn.out), len(drawn.back))
    True
    """
    more, comers = draws("arrows", seed, 3, 2)
    core, into = 4 + more, 1 + comers
    names = shuffled("arrow names", seed, range(10, 100))[: core + 2 + into]
    inside, outside, coming = names[:core], names[core : core + 2], names[core + 2 :]
    a, b, c, *rest = inside
    links = [(a, b), (b, c), (c, a), *pairwise([b, *rest, c])]
    links += [(rest[-1], outside[0]), (outside[0], outside[1])]
    links += [(coming[0], a), (coming[0], outside[1]), *pairwise(reversed(coming))]
    return Arrows(tuple(names), a, tuple(shuffled("arrow order", seed, links)), frozenset((a, b, c)))


def component(seed: int, answer: Any, points: float) -> Result:
    """Judge the list of everybody in the start's strongly connected component.

    Half of the points for one too many or too few, or for the shorter way round alone.

    Examples
    --------
    >>> from course import use
    >>> use("en")
    >>> drawn = arrows(3)
    >>> component(3, drawn.out & drawn.back, 3), component(3, drawn.out, 3)
    (3, 0)
    """
    given = arrows(seed)
    right = given.out & given.back
    near = {other for pair in given.links for other in pair if given.start in pair}
    ways = {
        "selfless": (right - {given.start}, 3 / 4),
        "loop": (given.loop, 1 / 2),
        "everybody": (set(given.people), 0.0),
        "out": (given.out, 0.0),
        "back": (given.back, 0.0),
        "near": (near, 0.0),
    }
    mixups = [
        Mixup(people, say(f"exercise_04.scc.{way}"), share)
        for way, (people, share) in ways.items()
        if people != right
    ]
    return members(
        answer, right, points=points, title=say("exercise_04.scc.title"), among=given.people,
        mixups=mixups, hint=hints("exercise_04.scc"),
    )  # fmt: skip


def ways_in(seed: int) -> Choices:
    """Four proposals to choose from, in an order that the cohort's seed draws.

    >>> sorted(ways_in(2).order) == sorted(ways_in(3).order), len({ways_in(seed).order for seed in range(9)}) > 1
    (True, True)
    """
    return choices(_WAY, seed)


def way_in(seed: int, answer: Any, points: float, *, judged: bool = False) -> Result:
    """Judge which proposal was chosen.

    Parameters
    ----------
    seed
        The cohort's.
    judged
        Say whether it is right; otherwise that is said for the practice notebook only (seed 0).

    Examples
    --------
    >>> from course import use
    >>> use("en")
    >>> max(way_in(9, n, 2, judged=True).score for n in range(1, 5))
    2
    """
    return ways_in(seed).judge(answer, points, judged=judged)
