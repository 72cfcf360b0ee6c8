"""A given drawing with two ways round and loose ends, of which some parts can go."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import combinations
from math import prod

from course.checks import look
from course.checks.draws import draws, first_sound, shuffled
from course.checks.given import Given
from course.checks.sheet import Sheet
from course.network import Link, Network, Node, mvn_tests
from course.words import phrases, say

SHOPS = ("woodwork", "toys", "yoga")
KINDS = ("either", "first", "second", "first", "second")
FIRST, SECOND, LOOSE = ("gift", "visit"), ("tell", "join"), ("flyer", "praise")
STEPS = {
    "gift": ("start", "friend"),
    "visit": ("friend", "shop"),
    "tell": ("start", "other"),
    "join": ("other", "shop"),
    "welcome": ("shop", "start"),
    "flyer": ("shop", "far"),
    "praise": ("press", "start"),
}
_PLACES = {"start": (60.0, 190.0), "friend": (330.0, 40.0), "other": (330.0, 340.0), "shop": (600.0, 190.0), "far": (860.0, 190.0), "press": (60.0, 400.0)}  # fmt: skip
_ROLES = {"start": ("buyer", "mediator"), "shop": ("producer",)}


@dataclass(frozen=True, repr=False)
class Market(Given):
    """A drawing that passes the first four tests and has more than it needs.

    Parameters
    ----------
    first
        The link to cut first.
    codes
        The links' numbers, of two digits, in the order of the drawing.
    """

    first: str
    codes: tuple[int, ...]

    @property
    def spare(self) -> list[str]:
        """The ids of the links of which any one can go."""
        where = mvn_tests(self.network)[4].where
        return [link.id for link in self.network.links if link.id in where]

    @property
    def left(self) -> Network:
        """What remains when `first` is cut and then everything else that can go."""
        network = _without(self.network, [self.first])
        while where := mvn_tests(network)[4].where:
            network = _without(network, [where[0]])
        return network

    def numbers(self, ids: Iterable[str]) -> set[int]:
        """The numbers of links in the drawing."""
        wanted = set(ids)
        return {n for n, link in zip(self.codes, self.network.links, strict=True) if link.id in wanted}

    def sheet(self) -> Sheet:
        """Which link is cut first."""
        number = min(self.numbers([self.first]))
        return Sheet(self.network.title, (say("exercise_04.kept.given", number=number),))

    def __repr__(self) -> str:
        return look.text(self.network, self.codes)

    def _repr_html_(self) -> str:
        return look.html(self.network, self.codes)


def market(seed: int, language: str | None = None) -> Market:
    """The drawing of a variant.

    Parameters
    ----------
    seed
        One's own, from `course.checks.variant`.
    language
        Of its labels; the one in force when absent.

    Examples
    --------
    >>> given = market(5, "en")
    >>> [test.passed for test in mvn_tests(given.network)]
    [True, True, True, True, False]
    >>> mvn_tests(given.left)[4].passed
    True
    """
    shop, kind, cut = draws("market", seed, len(SHOPS), len(KINDS), 2)
    order = shuffled("market order", seed, list(STEPS))
    rates = first_sound(lambda turn: _rates(seed, turn), lambda made: _is_sound(made, KINDS[kind]))
    say_it = phrases(f"exercise_04.market.{SHOPS[shop]}", language)
    kinds = {"shop": "organisation", "press": "organisation"}
    nodes = [
        Node(who, say_it[who], kinds.get(who, "person"), _ROLES.get(who, ()), *place)
        for who, place in _PLACES.items()
    ]
    links = [
        Link(step, *STEPS[step], say_it[f"{step}.action"], say_it[f"{step}.medium"], rates[step])
        for step in order
    ]
    first = {"either": (FIRST, SECOND)[cut][0], "first": SECOND[0], "second": FIRST[0]}[KINDS[kind]]
    codes = sorted(shuffled("market codes", seed, range(10, 100))[: len(links)])
    return Market(Network(nodes, links, say_it["title"], initiator="start"), seed, first, tuple(codes))


def _without(network: Network, ids: Iterable[str]) -> Network:
    """The drawing without some nodes and links, and without the links at those nodes."""
    gone = set(ids)
    nodes = [node for node in network.nodes if node.id not in gone]
    links = [link for link in network.links if not gone & {link.id, link.source, link.target}]
    return replace(network, nodes=nodes, links=links)


def _rates(seed: int, turn: int) -> dict[str, float]:
    gift, visit, tell, join, welcome, loose = draws(f"market rates:{turn}", seed, 35, 50, 35, 50, 60, 3)
    return {
        "gift": (15 + gift) / 10,
        "visit": (30 + visit) / 100,
        "tell": (15 + tell) / 10,
        "join": (30 + join) / 100,
        "welcome": (40 + welcome) / 100,
        "flyer": (3 + loose) / 20,
        "praise": (4 + loose) / 10,
    }


def values(rates: dict[str, float], first_is_cut: bool) -> dict[str, float]:
    """K of what is kept, and what people reach in other ways.

    Parameters
    ----------
    rates
        By step.
    first_is_cut
        Which of the two ways is cut.

    Examples
    --------
    >>> rates = dict(gift=2, visit=0.5, tell=3, join=0.5, welcome=0.8, flyer=0.2, praise=0.4)
    >>> round(values(rates, True)["right"], 6), round(values(rates, True)["other"], 6)
    (1.2, 0.8)
    """
    gone, kept = (FIRST, SECOND) if first_is_cut else (SECOND, FIRST)
    one, other = (prod(rates[step] for step in (*way, "welcome")) for way in (kept, gone))
    return {
        "right": one,
        "percent": 100 * one,
        "whole": one + other,
        "other": other,
        "open": one / rates["welcome"],
        "product": prod(rates.values()),
        "sum": rates[kept[0]] + rates[kept[1]] + rates["welcome"],
        "growth": one - 1,
    }


def _is_sound(rates: dict[str, float], kind: str) -> bool:
    """Whether K of either way alone is clearly on the side of 1 that the kind says, and no mistake hits it."""
    k = {
        way: rates[a] * rates[b] * rates["welcome"] for way, (a, b) in (("first", FIRST), ("second", SECOND))
    }
    alive = {way for way in k if k[way] >= 1.1}
    clear = all(value >= 1.1 or value <= 0.85 for value in k.values()) and max(k.values()) < 2.5
    wanted = {"first", "second"} if kind == "either" else {kind}
    told_apart = (_apart(values(rates, first_is_cut)) for first_is_cut in (True, False))
    return alive == wanted and clear and all(told_apart)


def _apart(values: dict[str, float]) -> bool:
    return all(abs(one - other) > 0.02 for one, other in combinations(values.values(), 2))
