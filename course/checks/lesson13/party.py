"""A party as a table of who does what for whom: which links do not touch the host?"""

from dataclasses import dataclass
from itertools import combinations, count, permutations

from course.checks.draws import draws, shuffled
from course.checks.sheet import Sheet, tabled
from course.words import say

JOBS = ("grill", "music", "photos")
FEWEST, MOST = 30, 180


@dataclass(frozen=True, repr=False)
class Party:
    """A host who talks to every guest, and guests who do something for others.

    Parameters
    ----------
    guests
        How many there are; they are numbers from 1.
    work
        For each guest with a job those whom it reaches.
    helper
        A guest who does the dishes with the host.
    """

    guests: int
    work: dict[int, tuple[int, ...]]
    helper: int

    @property
    def among_guests(self) -> set[frozenset[int]]:
        """The links that do not touch the host, each pair once."""
        return {frozenset((who, other)) for who, others in self.work.items() for other in others}

    def __repr__(self) -> str:
        return repr(self._sheet())

    def _repr_html_(self) -> str:
        return self._sheet()._repr_html_()

    def _sheet(self) -> Sheet:
        everybody = say("exercise_13.party.everybody", guests=self.guests)
        rows = [[say("exercise_13.party.host"), say("exercise_13.party.talks"), everybody]]
        for job, (who, others) in zip(JOBS, self.work.items(), strict=True):
            said = ", ".join(map(str, others))
            rows.append([self._guest(who), say(f"exercise_13.party.{job}"), said])
        rows.append(
            [self._guest(self.helper), say("exercise_13.party.dishes"), say("exercise_13.party.host")]
        )
        heads = [say(f"exercise_13.party.{name}") for name in ("who", "does", "whom")]
        return tabled(say("exercise_13.party.title", guests=self.guests), heads, rows)

    def _guest(self, who: int) -> str:
        return say("exercise_13.party.guest", who=who)


def party(seed: int) -> Party:
    """A party at which at least two guests do something for each other, which makes one link.

    Parameters
    ----------
    seed
        One's own variant.

    Examples
    --------
    >>> party(5) == party(5), len(party(5).work)
    (True, 3)
    """
    drawn = (_drawn(seed, turn) for turn in count())
    return next(each for each in drawn if _sound(each))


def ways_to_share(given: Party) -> dict[str, float]:
    """The share of links that do not touch the host, and what it is mistaken for."""
    host, among = given.guests, len(given.among_guests)
    twice = sum(len(others) for others in given.work.values())
    right = among / (host + among)
    return {
        "right": right,
        "twice": twice / (host + twice),
        "helper": (among + 1) / (host + among + 1),
        "dishes": among / (host + among + 1),
        "host": host / (host + among),
        "ratio": among / host,
        "workers": len(given.work) / host,
        "percent": 100 * right,
    }


def _drawn(seed: int, turn: int) -> Party:
    guests = FEWEST + draws(f"lesson13:party:{turn}", seed, MOST - FEWEST)[0]
    order = shuffled(f"lesson13:guests:{turn}", seed, range(1, guests + 1))
    workers, helper = order[: len(JOBS)], order[len(JOBS)]
    sizes = [3 + each for each in draws(f"lesson13:reach:{turn}", seed, *[12] * len(JOBS))]
    pairs = list(permutations(workers, 2))
    helped = {
        pair
        for pair, luck in zip(pairs, draws(f"lesson13:help:{turn}", seed, *[3] * len(pairs)), strict=True)
        if luck
    }
    work = {}
    for who, size in zip(workers, sizes, strict=True):
        rest = [each for each in shuffled(f"lesson13:{turn}:{who}", seed, order) if each not in workers]
        work[who] = tuple(sorted([*(other for one, other in helped if one == who), *rest[:size]]))
    return Party(guests, work, helper)


def _sound(given: Party) -> bool:
    ways = ways_to_share(given)
    right, mutual = ways["right"], sum(map(len, given.work.values())) - len(given.among_guests)
    apart = all(abs(one - other) > 0.0006 for one, other in combinations(ways.values(), 2))
    return mutual >= 1 and apart and abs(right - round(right, 2)) > 0.0003 and 0.08 < right < 0.8
