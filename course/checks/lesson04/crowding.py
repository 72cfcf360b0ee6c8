"""The point at which strangers hang together: one link a person, and the link that joins two groups."""

from dataclasses import dataclass
from itertools import combinations
from typing import Any

from course.checks.answers import Mistake, number
from course.checks.draws import draws, first_sound, shuffled
from course.checks.hints import hints
from course.checks.lists import Mixup, members
from course.checks.result import Result
from course.checks.sheet import Sheet, Table
from course.words import say

PEOPLE, LINKS = 12, 13


@dataclass(frozen=True)
class Estate:
    """Neighbours of whom few have met.

    Parameters
    ----------
    people, links
        How many there are, and how many pairs have met.
    """

    people: int
    links: int

    def sheet(self) -> Sheet:
        """The numbers to read."""
        said = say("exercise_04.missing.given", people=self.people, links=self.links)
        return Sheet(say("exercise_04.missing.sheet"), (said,))


@dataclass(frozen=True)
class Meeting:
    """Twelve people who meet two by two.

    Parameters
    ----------
    pairs
        Who meets whom, in order.
    """

    pairs: tuple[tuple[int, int], ...]

    def sheet(self) -> Sheet:
        """The list to read."""
        rows = [[n, f"{one} – {other}"] for n, (one, other) in enumerate(self.pairs, 1)]
        heads = [say("checks.look.number"), say("exercise_04.together.pair")]
        return Sheet(say("exercise_04.together.sheet", people=PEOPLE), (Table(heads, rows),))

    @property
    def people(self) -> set[int]:
        """Everybody, by number."""
        return {who for pair in self.pairs for who in pair}

    def groups(self, links: int) -> list[set[int]]:
        """Who hangs together after the first so many pairs, the largest group first."""
        groups = [{who} for who in self.people]
        for pair in self.pairs[:links]:
            met = [group for group in groups if group & set(pair)]
            groups = [group for group in groups if group not in met] + [set[int]().union(*met)]
        return sorted(groups, key=len, reverse=True)

    @property
    def point(self) -> int:
        """After how many pairs more than half of all hang together."""
        return next(n for n in range(len(self.pairs) + 1) if 2 * len(self.groups(n)[0]) > PEOPLE)


def estate(seed: int) -> Estate:
    """The numbers of a variant: an even number of people, too few links for a crowd.

    >>> estate(3).links < estate(3).people / 2
    True
    """
    return first_sound(lambda turn: _estate(seed, turn), _can_be_told)


def meeting(seed: int) -> Meeting:
    """The pairs of a variant: at some point one pair joins two groups to more than half of all.

    >>> made = meeting(3)
    >>> len(made.groups(made.point - 1)[0]) <= 6 < len(made.groups(made.point)[0])
    True
    """
    return first_sound(lambda turn: _meeting(seed, turn), _turns_over)


def missing_links(seed: int, answer: Any, points: float) -> Result:
    """Judge how many links are still missing until everybody has one on average.

    A third of the points for the links there must be in all, a third for counting each link at one end only.

    Examples
    --------
    >>> from course import use
    >>> use("en")
    >>> given = estate(3)
    >>> missing_links(3, given.people / 2 - given.links, 3), missing_links(3, given.people, 3)
    (3, 0)
    """
    values = _counts(estate(seed))
    right = values.pop("right")
    shares = {"all": 1 / 3, "twice": 1 / 3}
    mistakes = tuple(
        Mistake(value, say(f"exercise_04.missing.{way}"), shares.get(way, 0), 0.4)
        for way, value in values.items()
    )
    return number(
        answer, right, points=points, title=say("exercise_04.missing.title"), tolerance=0.4,
        mistakes=mistakes, hint=hints("exercise_04.missing"),
    )  # fmt: skip


def together(seed: int, answer: Any, points: float) -> Result:
    """Judge who hangs together when, for the first time, more than half of all do.

    Half of the points for one too many or too few.

    Examples
    --------
    >>> from course import use
    >>> use("en")
    >>> made = meeting(3)
    >>> together(3, made.groups(made.point)[0], 3), together(3, made.pairs[0][:1], 3)
    (3, 0)
    """
    given = meeting(seed)
    right = given.groups(given.point)[0]
    met = {who for pair in given.pairs[: given.point] for who in pair}
    ways = {
        "before": given.groups(given.point - 1)[0],
        "end": given.groups(len(given.pairs))[0],
        "pair_only": set(given.pairs[given.point - 1]),
        "met": met,
        "everybody": given.people,
    }
    mixups = [Mixup(who, say(f"exercise_04.together.{way}")) for way, who in ways.items() if who != right]
    return members(
        answer, right, points=points, title=say("exercise_04.together.title"), among=given.people,
        mixups=mixups, hint=hints("exercise_04.together"),
    )  # fmt: skip


def _estate(seed: int, turn: int) -> Estate:
    people, links = draws(f"estate:{turn}", seed, 3000, 1000)
    count = 2 * (300 + people)
    return Estate(count, round(count * (0.15 + 0.25 * links / 1000)))


def _counts(given: Estate) -> dict[str, float]:
    """The right number and what people reach in other ways."""
    people, links = given.people, given.links
    return {
        "right": people / 2 - links,
        "all": people / 2,
        "ends": float(people - links),
        "tree": float(people - 1 - links),
        "people": float(people),
        "pairs": people * (people - 1) / 2 - links,
        "twice": float(people - 2 * links),
        "degree": 2 * links / people,
    }


def _can_be_told(given: Estate) -> bool:
    return all(abs(one - other) > 0.9 for one, other in combinations(_counts(given).values(), 2))


def _meeting(seed: int, turn: int) -> Meeting:
    people = shuffled("meeting people", seed, range(10, 100))[:PEOPLE]
    pairs = shuffled(f"meeting:{turn}", seed, list(combinations(people, 2)))
    return Meeting(tuple(pairs[:LINKS]))


def _turns_over(made: Meeting) -> bool:
    """Whether one pair joins two groups of three or more, with others who have met, and more to come."""
    if (
        len(made.people) < PEOPLE
        or 2 * len(made.groups(LINKS)[0]) <= PEOPLE
        or not 6 <= made.point <= LINKS - 2
    ):
        return False
    before, after, end = (made.groups(n) for n in (made.point - 1, made.point, LINKS))
    met = {who for pair in made.pairs[: made.point] for who in pair}
    joined = len(after[0]) - len(before[0])
    return (
        joined >= 2
        and after[0] < met
        and len(met - after[0]) >= 2
        and len(end[0] - after[0]) >= 2
        and len(end[0]) < PEOPLE
        and met < made.people
    )
