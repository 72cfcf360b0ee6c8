"""One-person stores said plainly: one run, one action after the other, on a networkx graph; and what grew from whom."""

from collections import defaultdict
from collections.abc import Hashable
from heapq import heappop, heappush
from itertools import groupby
from random import Random
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import networkx

    from course.simulate.store.subsidy import Subsidy


class Event(NamedTuple):
    """Somebody came by the product."""

    day: float
    kind: str
    giver: Hashable | None
    receiver: Hashable
    opened: bool
    generation: int
    paid: bool


def grow_stores(
    graph: "networkx.Graph",
    discoverer: Hashable,
    random: Random,
    *,
    buying: float,
    gifting: float,
    looking: float,
    opening: float,
    buying_days: float,
    gifting_days: float,
    days: float,
    subsidy: "Subsidy | None" = None,
) -> list[Event]:
    """Stores recommend and give to their friends, each a delay after it opened; see the fast one's parameters.

    >>> import networkx
    >>> sure = dict(buying=1, gifting=0, looking=1, opening=1, buying_days=14, gifting_days=7, days=365)
    >>> [event.day for event in grow_stores(networkx.path_graph(3), 0, Random(1), **sure)]
    [0, 14, 28]
    """
    likely, delay = {"buy": buying, "gift": gifting}, {"buy": buying_days, "gift": gifting_days}
    looks = {person: random.random() < looking for person in graph}
    money = subsidy.actions if subsidy else 0
    generation: dict[Hashable, int] = {}  # of each store
    events: list[Event] = []
    moments: list[float] = []
    planned = defaultdict[float, list[tuple[str, bool, Hashable, Hashable]]](list)

    def open_store(person: Hashable, day: float, number: int) -> None:
        generation[person] = number
        for kind, chance in likely.items():
            when = day + delay[kind]
            top = subsidy.chance if subsidy and subsidy.kind == kind else chance
            for friend in graph.neighbors(person) if when <= days else ():
                if (luck := random.random()) < top and (kind == "gift" or looks[friend]):
                    heappush(moments, when) if when not in planned else None
                    planned[when].append((kind, luck >= chance, person, friend))

    events.append(Event(0, "discover", None, discoverer, True, 0, False))
    open_store(discoverer, 0, 0)
    while moments:
        day = heappop(moments)
        today = planned.pop(day)
        random.shuffle(today)
        today.sort(key=lambda action: action[:2])  # purchases first, and of a kind what needs no money
        opened: dict[Hashable, int] = {}
        for (kind, extra), actions in groupby(today, key=lambda action: action[:2]):
            had = {*generation, *opened}
            for *_, giver, friend in actions:
                paid = subsidy is not None and subsidy.kind == kind and money > 0
                twice = kind == "buy" and friend in opened  # one may be given two presents
                if friend in had or twice or (extra and not paid):
                    continue
                money -= paid
                opens = kind == "buy" or (random.random() < opening and friend not in opened)
                events.append(Event(day, kind, giver, friend, opens, generation[giver] + 1, paid))
                if opens:
                    opened[friend] = generation[giver] + 1
        for friend, number in opened.items():
            open_store(friend, day, number)
    return events


class Sale(NamedTuple):
    """A purchase or a gift in a log: of which product, from whom to whom, whether it opened a store there."""

    product: Hashable
    giver: Hashable
    receiver: Hashable
    opened: bool


def cause(log: list[Sale], row: int) -> int | None:
    """The row that opened the store out of which a row was sold or given: the first such before it.

    >>> cause([Sale("pan", "Ann", "Bo", True), Sale("pan", "Bo", "Cy", True)], 1)
    0
    """
    for number in range(row):
        if log[number].opened and log[number][:3:2] == log[row][:2]:
            return number
    return None


def generation(log: list[Sale], row: int) -> int:
    """Steps from the discoverer."""
    before = cause(log, row)
    return 1 if before is None else generation(log, before) + 1


def branch(log: list[Sale], person: Hashable) -> dict[int, int]:
    """The rows that grew from a person, each with its step from them.

    >>> branch([Sale("pan", "Ann", "Bo", True), Sale("pan", "Bo", "Cy", True)], "Ann")
    {0: 1, 1: 2}
    """
    steps = {row: _steps(log, row, person) for row in range(len(log))}
    return {row: step for row, step in steps.items() if step is not None}


def _steps(log: list[Sale], row: int, person: Hashable) -> int | None:
    if log[row].giver == person:
        return 1
    before = cause(log, row)
    step = None if before is None else _steps(log, before, person)
    return None if step is None else step + 1
