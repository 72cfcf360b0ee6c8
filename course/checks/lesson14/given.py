"""What a variant hands out: a loop with one rate to find, and a locked card to read."""

import math
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations, count

from course.checks.draws import draws
from course.checks.given import SHOPS, Given, shop_network
from course.checks.sheet import Sheet, tabled
from course.words import say

_STEPS = ["gift", "visit", "welcome"]


def shop(seed: int, language: str | None = None) -> Given:
    """A loop of three links; nobody has counted yet how many of those reached pay a visit.

    Parameters
    ----------
    seed
        One's own variant.
    language
        Of its labels; the one in force when absent.

    Examples
    --------
    >>> [link.id for link in shop(3, "en").network.links if link.rate is None]
    ['visit']
    """
    which = draws("lesson14:shop", seed, len(SHOPS))[0]
    drawn = (draws(f"lesson14:rates:{turn}", seed, 305, 401) for turn in count())
    rates = (((300 + a) / 100, (300 + b) / 1000) for a, b in drawn)
    gift, welcome = next(each for each in rates if _sound_loop(*each))
    network = shop_network(SHOPS[which], _STEPS, {"gift": gift, "visit": None, "welcome": welcome}, language)
    return Given(network, seed)


def ways_to_threshold(gift: float, welcome: float) -> dict[str, float]:
    """The share of visits, in per cent, at which K is 1, and the numbers that other ways of thinking give."""
    product = gift * welcome
    return {
        "right": 100 / product,
        "share": 1 / product,
        "product": product,
        "product_percent": 100 * product,
        "one": 100 / gift,
        "other": 100 / welcome,
        "sum": 100 / (gift + welcome),
        "rest": 100 - 100 / product,
    }


def _sound_loop(gift: float, welcome: float) -> bool:
    ways = ways_to_threshold(gift, welcome).values()
    right = 100 / (gift * welcome)
    apart = all(abs(one - other) > 0.02 for one, other in combinations(ways, 2))
    return 30 <= right <= 75 and apart and all(abs(right - way) > 1.5 for way in list(ways)[1:])


@dataclass(frozen=True, repr=False)
class LockedCard:
    """A card that somebody has locked: how many tries, and which rule decides.

    Parameters
    ----------
    tries
        How many are tried.
    goal, floor, sure
        The threshold, the give-up line and how sure is sure, in per cent.
    """

    tries: int
    goal: int
    floor: int
    sure: int = 90

    def decision(self, succeeded: int) -> str:
        """``"persist"``, ``"pivot"``, ``"stop"`` or ``"not yet"`` for so many successes.

        >>> LockedCard(36, 60, 15).decision(9)
        'pivot'
        """
        return self.decisions[succeeded]

    @cached_property
    def decisions(self) -> list[str]:
        """The decision for every number of successes, from none to all."""
        import numpy

        from course.simulate import Rule
        from course.simulate.experiment.beliefs import DECISIONS

        rule, counts = Rule(self.goal / 100, self.floor / 100, self.sure / 100), numpy.arange(self.tries + 1)
        return [DECISIONS[each] for each in rule.decisions(1 + counts, 1 + self.tries - counts)]

    def says(self, succeeded: object) -> str:
        """The decision in words; for what is no possible count, which ones are.

        >>> from course import use
        >>> use("en")
        >>> LockedCard(36, 60, 15).says(9), LockedCard(36, 60, 15).says(99)
        ('9 of 36: Change.', 'A count from 0 to 36, please.')
        """
        if not isinstance(succeeded, int) or not 0 <= succeeded <= self.tries:
            return say("exercise_14.card.range", tries=self.tries)
        verdict = say(f"experiments.said.{self.decision(succeeded).replace(' ', '_')}")
        return say("exercise_14.card.says", succeeded=succeeded, tries=self.tries, verdict=verdict)

    def __repr__(self) -> str:
        return repr(self._sheet())

    def _repr_html_(self) -> str:
        return self._sheet()._repr_html_()

    def _sheet(self) -> Sheet:
        names = ("tries", "goal", "floor", "sure")
        rows = [[say(f"experiments.page.{name}"), str(getattr(self, name))] for name in names]
        heads = [say("exercise_14.card.field"), say("exercise_14.card.value")]
        return tabled(say("exercise_14.card.title"), heads=heads, rows=rows)


def card(seed: int) -> LockedCard:
    """A locked card, made so that what is asked of it is far from what people mistake it for.

    Parameters
    ----------
    seed
        One's own variant.

    Examples
    --------
    >>> card(5) == card(5), card(5).sure
    (True, 90)
    """
    drawn = (draws(f"lesson14:card:{turn}", seed, 701, 26, 2) for turn in count())
    cards = (LockedCard(60 + a, 45 + b, 10 + 5 * c) for a, b, c in drawn)
    return next(each for each in cards if _sound_card(ways_to_falsifier(each), each.tries))


def ways_to_falsifier(given: LockedCard) -> dict[str, float]:
    """Up to how many successes the card says “change” (or “stop”), and what it is mistaken for."""
    said = given.decisions
    last = max(at for at, each in enumerate(said) if each in ("pivot", "stop"))
    return {
        "right": last,
        "persist": said.index("persist"),
        "line": given.goal * given.tries / 100,
        "undecided": said.index("persist") - 1,
        "next": last + 1,
        "stop": max((at for at, each in enumerate(said) if each == "stop"), default=0),
        "floor": given.floor * given.tries / 100,
        "percent": 100 * last / given.tries,
    }


def _sound_card(ways: dict[str, float], tries: int) -> bool:
    right, *others = (math.floor(way + 0.5) for way in ways.values())
    others.remove(right + 1)
    return (
        len(set(others)) == len(others) and all(abs(right - other) > 1 for other in others) and right < tries
    )
