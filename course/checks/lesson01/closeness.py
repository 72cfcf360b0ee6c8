"""Density: counted from a list of links, and what it takes to keep it when people are added."""

from dataclasses import dataclass
from itertools import combinations, permutations
from typing import Any

from course.checks.answers import Mistake, number
from course.checks.draws import draws, first_sound, shuffled
from course.checks.hints import hints
from course.checks.result import Result
from course.checks.sheet import Sheet, Table
from course.network import Link, Network, Node
from course.network import density as share_linked
from course.words import phrases, say

_APART, NEAR = 0.002, 0.0004  # of the right density: densities are small
NEAR_SENT = 0.0006


@dataclass(frozen=True)
class Club:
    """A club's links as a list, one pair of which stands there twice, by two media.

    Parameters
    ----------
    network
        All members and their links; few of them have any.
    """

    network: Network

    def sheet(self) -> Sheet:
        """The list to read."""
        names = {node.id: node.label for node in self.network.nodes}
        heads = [say(f"checks.look.{head}") for head in ("number", "from", "medium", "to")]
        rows = [
            [n, names[link.source], link.medium, names[link.target]]
            for n, link in enumerate(self.network.links, 1)
        ]
        everybody = say("exercise_01.density.everybody", count=len(names))
        return Sheet(self.network.title, (everybody, Table(heads, rows)))


@dataclass(frozen=True)
class Plan:
    """A club that is to grow.

    Parameters
    ----------
    people, more
        How many there are, and how many there will be.
    each
        To how many others each sends something now.
    """

    people: int
    more: int
    each: int

    def sheet(self) -> Sheet:
        """The plan to read."""
        said = say("exercise_01.keep.plan", people=self.people, more=self.more, each=self.each)
        return Sheet(say("exercise_01.keep.sheet"), (said,))


def club(seed: int) -> Club:
    """The list of a variant: six to ten of many members, and fewer links than there could be.

    Examples
    --------
    >>> club(3).network == club(3).network
    True
    """
    return first_sound(lambda turn: _club(seed, turn), _tells_ways_apart)


def plan(seed: int) -> Plan:
    """The growth of a variant.

    >>> plan(3).more > plan(3).people
    True
    """
    return first_sound(lambda turn: _plan(seed, turn), _can_be_told)


def density(seed: int, answer: Any, points: float) -> Result:
    """Judge the density of one's own club, to four digits.

    Half of the points for counting the doubled link twice, a third for a wrong number of possible links, two thirds
    for the right value in percent.

    Examples
    --------
    >>> from course import use
    >>> use("en")
    >>> density(1, share_linked(club(1).network), 3), density(1, None, 3)
    (3, 0)
    """
    values = _ways(club(seed).network)
    right = values.pop("right")
    shares = {"twice": 1 / 2, "either": 1 / 3, "square": 1 / 3, "percent": 2 / 3}
    mistakes = tuple(
        Mistake(value, say(f"exercise_01.density.{way}"), shares.get(way, 0), NEAR * value)
        for way, value in values.items()
    )
    return number(
        answer, right, points=points, title=say("exercise_01.density.title"), tolerance=NEAR * right,
        mistakes=mistakes, hint=hints("exercise_01.density"),
    )  # fmt: skip


def keep_density(seed: int, answer: Any, points: float) -> Result:
    """Judge how many others each has to send to when a club has grown and its density is to stay.

    Examples
    --------
    >>> from course import use
    >>> use("en")
    >>> given = plan(1)
    >>> keep_density(1, given.each * (given.more - 1) / (given.people - 1), 3), keep_density(1, given.each, 3)
    (3, 0)
    """
    values = _keeping(plan(seed))
    right = values.pop("right")
    shares = {"ratio": 2 / 3, "total": 1 / 2, "half": 1 / 3}
    mistakes = tuple(
        Mistake(value, say(f"exercise_01.keep.{way}"), shares.get(way, 0), NEAR_SENT)
        for way, value in values.items()
    )
    return number(
        answer, right, points=points, title=say("exercise_01.keep.title"), tolerance=NEAR_SENT,
        mistakes=mistakes, hint=hints("exercise_01.keep"),
    )  # fmt: skip


def _club(seed: int, turn: int) -> Club:
    people, links, again, others = draws(f"club:{turn}", seed, 5, 12, 7, 200)
    names, media = phrases("exercise_01.names"), phrases("exercise_01.by")
    chosen = shuffled("club names", seed, sorted(names, key=int))[: 6 + people]
    by = shuffled(f"club media:{turn}", seed, sorted(media, key=int))
    pairs = shuffled(f"club pairs:{turn}", seed, list(permutations(chosen, 2)))[: 8 + links]
    drawn = [
        Link(f"l{at}", *pair, medium=media[by[at % len(by)]])
        for at, pair in enumerate([*pairs, pairs[again]])
    ]
    members = [Node(key, names[key]) for key in chosen]
    members += [Node(f"other {n}", f"{n}") for n in range(30 + others)]
    return Club(Network(members, drawn, say("exercise_01.density.sheet")))


def _ways(network: Network) -> dict[str, float]:
    """The right density and what people reach in other ways."""
    people, links = len(network.nodes), len(network.links)
    right = share_linked(network) or 0.0
    pairs = round(right * people * (people - 1))
    return {
        "right": right,
        "percent": 100 * right,
        "twice": links / (people * (people - 1)),
        "either": 2 * right,
        "square": pairs / people**2,
        "each": pairs / people,
        "degree": 2 * pairs / people,
        "count": float(pairs),
        "missing": 1 - right,
    }


def _tells_ways_apart(made: Club) -> bool:
    values = _ways(made.network)
    apart = all(
        abs(one - other) > _APART * max(one, other) for one, other in combinations(values.values(), 2)
    )
    rows = {(link.source, link.target, link.medium) for link in made.network.links}
    return apart and len(rows) == len(made.network.links)


def _plan(seed: int, turn: int) -> Plan:
    people, times, each = draws(f"plan:{turn}", seed, 60, 300, 7)
    return Plan(12 + people, round((12 + people) * (2 + times / 100)), 2 + each)


def _keeping(given: Plan) -> dict[str, float]:
    """The right number and what people reach in other ways."""
    now = given.each / (given.people - 1)
    right = now * (given.more - 1)
    return {
        "right": right,
        "same": float(given.each),
        "ratio": given.each * given.more / given.people,
        "total": right * given.more,
        "half": right / 2,
        "double": 2 * right,
        "fewer": given.each * given.people / given.more,
        "density": now,
    }


def _can_be_told(given: Plan) -> bool:
    values = list(_keeping(given).values())
    return all(abs(one - other) > 0.15 for one, other in combinations(values, 2))
