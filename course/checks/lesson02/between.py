"""Who stands between others: the one with most friends, and the one between two circles."""

from dataclasses import dataclass
from itertools import combinations
from typing import Any

import networkx

from course.checks.asked import Choices, choices
from course.checks.draws import draws, first_sound, shuffled
from course.checks.hints import hints
from course.checks.lists import Mixup, members
from course.checks.result import Result
from course.checks.sheet import Picture, Sheet, Table, ring, rows_of
from course.simulate import betweenness_centrality
from course.words import say

_WHOM = "exercise_02.whom"


@dataclass(frozen=True)
class Circles:
    """Two circles of friends and one person between them.

    Parameters
    ----------
    ties
        Who is friends with whom, by number.
    order
        How they stand in the picture.
    hub
        Who has most friends.
    middle
        Who stands between the circles.
    """

    ties: tuple[tuple[int, int], ...]
    order: tuple[int, ...]
    hub: int
    middle: int

    def sheet(self) -> Sheet:
        """The picture and the list of friends."""
        title = say("exercise_02.circles.sheet", people=len(self.order))
        svg = ring(
            [(str(one), str(other)) for one, other in self.ties],
            list(map(str, self.order)),
            [str(self.hub), str(self.middle)],
        )
        graph = self.graph
        heads = [say("exercise_02.circles.who"), say("exercise_02.circles.friends")]
        listed = {who: sorted(graph[who]) for who in sorted(graph)}
        said = say("exercise_02.circles.given", hub=self.hub, middle=self.middle)
        return Sheet(title, (Picture(svg, title), Table(heads, rows_of(listed)), said))

    @property
    def graph(self) -> networkx.Graph:
        """The friendships."""
        return networkx.Graph(self.ties)

    @property
    def standing(self) -> set[int]:
        """All who are between anybody."""
        return {who for who, share in betweenness_centrality(self.graph).items() if share > 1e-9}

    def betweenness(self, who: int) -> float:
        """The share of the pairs of others that have this one between them."""
        return float(betweenness_centrality(self.graph)[who])


def circles(seed: int) -> Circles:
    """The circles of a variant: the one with most friends is not the one with the highest betweenness.

    Examples
    --------
    >>> given = circles(3)
    >>> given.betweenness(given.middle) > given.betweenness(given.hub)
    True
    """
    return first_sound(lambda turn: _circles(seed, turn), _is_told_apart)


def standing(seed: int, answer: Any, points: float) -> Result:
    """Judge the list of all whose betweenness is above 0.

    Half of the points for one too many or too few, a third for the two who are named.

    Examples
    --------
    >>> from course import use
    >>> use("en")
    >>> given = circles(3)
    >>> standing(3, given.standing, 3), standing(3, [given.middle], 3)
    (3, 0)
    """
    given = circles(seed)
    degree = dict(given.graph.degree)
    ways = {
        "middle": ({given.middle}, 0.0),
        "named": ({given.middle, given.hub}, 1 / 3),
        "hub": ({given.hub}, 0.0),
        "friends": ({who for who in degree if degree[who] > 2}, 0.0),
        "several": ({who for who in degree if degree[who] > 1}, 0.0),
        "everybody": (set(degree), 0.0),
        "nobody": (set(degree) - given.standing, 0.0),
    }
    mixups = [
        Mixup(people, say(f"exercise_02.standing.{way}"), share)
        for way, (people, share) in ways.items()
        if people != given.standing
    ]
    return members(
        answer, given.standing, points=points, title=say("exercise_02.standing.title"), among=given.order,
        mixups=mixups, hint=hints("exercise_02.standing"),
    )  # fmt: skip


def whom_options(seed: int) -> Choices:
    """Four answers to choose from, in an order that the cohort's seed draws.

    >>> sorted(whom_options(2).order) == sorted(whom_options(3).order), len({whom_options(seed).order for seed in range(9)}) > 1
    (True, True)
    """
    return choices(_WHOM, seed)


def whom(seed: int, answer: Any, points: float, *, judged: bool = False) -> Result:
    """Judge which answer was chosen.

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
    >>> max(whom(9, n, 2, judged=True).score for n in range(1, 5))
    2
    """
    return whom_options(seed).judge(answer, points, judged=judged)


def _circles(seed: int, turn: int) -> Circles:
    more, fewer, loose, hung = draws(f"circles:{turn}", seed, 4, 4, 3, 3)
    left, right, leaves, alone = 3 + more, 3 + fewer, 2 + hung, loose
    numbers = shuffled("circle numbers", seed, range(10, 100))[: left + right + leaves + alone + 1]
    near, numbers = numbers[:left], numbers[left:]
    far, numbers = numbers[:right], numbers[right:]
    hanging, numbers = numbers[:leaves], numbers[leaves:]
    middle, *singles = numbers
    hub = near[0]
    ties = [*combinations(near, 2), *combinations(far, 2), (near[-1], middle), (middle, far[0])]
    ties += [*((hub, leaf) for leaf in hanging), *((middle, single) for single in singles)]
    order = (*hanging, *near, *singles, middle, *far)
    return Circles(tuple(ties), order, hub, middle)


def _is_told_apart(made: Circles) -> bool:
    graph = made.graph
    most = sorted((degree for _, degree in graph.degree), reverse=True)
    if most[0] != graph.degree[made.hub] or most[0] == most[1] or len(made.order) > 13:
        return False
    return made.betweenness(made.middle) > made.betweenness(made.hub) + 0.05
