"""The same twelve people with the same number of friends, in clusters or well mixed: whom word reaches."""

from dataclasses import dataclass
from itertools import combinations, pairwise
from typing import Any, Literal

from course.checks.draws import draws, first_sound, shuffled
from course.checks.hints import hints
from course.checks.lists import Mixup, members
from course.checks.result import Result
from course.checks.sheet import Picture, Sheet, Table, ring, rows_of
from course.words import say

PEOPLE = 12
World = Literal["clustered", "mixed"]
Friends = dict[int, set[int]]


@dataclass(frozen=True)
class Worlds:
    """Two graphs on twelve people in which everybody has three friends; their numbers are drawn, of two digits.

    Parameters
    ----------
    clustered, mixed
        Everybody's friends.
    start
        Who hears first.
    order
        How they stand in the pictures: cluster by cluster.
    """

    clustered: Friends
    mixed: Friends
    start: int
    order: tuple[int, ...]

    @property
    def gap(self) -> int:
        """How many more hear within two steps in the mixed world."""
        return len(within(self.mixed, self.start, 2)) - len(within(self.clustered, self.start, 2))

    def sheet(self, world: World) -> Sheet:
        """One of the two, as a picture and as a list of friends."""
        friends = {"clustered": self.clustered, "mixed": self.mixed}[world]
        ties = [(str(one), str(other)) for one in friends for other in friends[one] if one < other]
        title = say(f"exercise_01.reach.{world}.sheet", start=self.start)
        picture = Picture(ring(ties, [str(who) for who in self.order], [str(self.start)]), title)
        heads = [say("exercise_01.reach.who"), say("exercise_01.reach.friends")]
        listed = {who: sorted(friends[who]) for who in friends}
        return Sheet(title, (picture, Table(heads, rows_of(listed))))


def worlds(seed: int) -> Worlds:
    """The two worlds of a variant; within two steps the mixed one reaches at least three people more.

    Examples
    --------
    >>> both = worlds(4)
    >>> {len(friends) for world in (both.clustered, both.mixed) for friends in world.values()}
    {3}
    """
    numbers = shuffled("hamlets", seed, range(10, 100))[:PEOPLE]
    clustered = _clustered(numbers)
    start = numbers[draws("start", seed, 2)[0]]
    mixed = first_sound(lambda turn: _mixed(seed, turn, numbers), lambda made: _is_mixed(made, start))
    return Worlds(clustered, mixed, start, tuple(numbers))


def within(friends: Friends, start: int, steps: int) -> set[int]:
    """Who is reached within so many steps, the first one left out.

    >>> within({1: {2}, 2: {1, 3}, 3: {2}}, 1, 1)
    {2}
    """
    known = {start}
    for _ in range(steps):
        known |= {friend for who in known for friend in friends[who]}
    return known - {start}


def heard(seed: int, world: World, answer: Any, points: float) -> Result:
    """Judge the list of those who hear within two steps in one of the two worlds.

    Half of the points for one number too many or too few, or for leaving the first step out.

    Examples
    --------
    >>> from course import use
    >>> use("en")
    >>> both = worlds(4)
    >>> heard(4, "mixed", list(within(both.mixed, both.start, 2)), 2), heard(4, "mixed", [], 2)
    (2, 0)
    """
    both = worlds(seed)
    friends, other = (both.clustered, both.mixed) if world == "clustered" else (both.mixed, both.clustered)
    one, two = within(friends, both.start, 1), within(friends, both.start, 2)
    ways = {
        "first": (two | {both.start}, 3 / 4),
        "one": (one, 0.0),
        "second": (two - one, 1 / 2),
        "everybody": (set(friends) - {both.start}, 0.0),
        "everybody_too": (set(friends), 0.0),
        "three": (within(friends, both.start, 3), 0.0),
        "other": (within(other, both.start, 2), 0.0),
    }
    mixups = [
        Mixup(people, say(f"exercise_01.heard.{way.removesuffix('_too')}"), share)
        for way, (people, share) in ways.items()
        if people != two
    ]
    return members(
        answer, two, points=points, title=say(f"exercise_01.heard.{world}.title"), among=friends,
        mixups=mixups, hint=hints("exercise_01.heard"),
    )  # fmt: skip


def _clustered(numbers: list[int]) -> Friends:
    """Three groups of four, all friends, with one friendship in each swapped for one to the next group."""
    groups = [numbers[at : at + 4] for at in (0, 4, 8)]
    ties = [pair for group in groups for pair in combinations(group, 2) if pair != (group[2], group[3])]
    bridges = [(here[3], there[2]) for here, there in pairwise([*groups, groups[0]])]
    return _friends([*ties, *bridges])


def _mixed(seed: int, turn: int, numbers: list[int]) -> Friends:
    """Three ends of a tie for everybody, joined as they come."""
    ends = shuffled(f"ends:{turn}", seed, [who for who in numbers for _ in range(3)])
    return _friends(list(zip(ends[::2], ends[1::2], strict=True)))


def _is_mixed(friends: Friends, start: int) -> bool:
    """Whether everybody has three different friends, and two steps from the start reach eight or nine."""
    simple = all(len(others) == 3 and who not in others for who, others in friends.items())
    return simple and 8 <= len(within(friends, start, 2)) < PEOPLE - 1 and len(within(friends, start, 3)) > 9


def _friends(ties: list[tuple[int, int]]) -> Friends:
    friends: Friends = {who: set() for who in sorted({who for pair in ties for who in pair})}
    for one, other in ties:
        friends[one].add(other)
        friends[other].add(one)
    return friends
