"""1인상점, one-person stores: whoever buys a product or is given it may become its store for their friends.

On day 0 a discoverer opens the first store. A store recommends the product to its friends and gives it to
some, each with a delay: the cycle from trying to telling. Whoever hears of it buys only if they are looking for
such a thing, and then is a store; a gift also reaches who was not looking, and may open a store there.
`course.simulate.store.specification` says the same plainly.
"""

from collections.abc import Hashable
from heapq import heappop, heappush
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from course.simulate.engine.chance import check_chance
from course.simulate.engine.contacts import Array, Contacts
from course.simulate.engine.frontier import once, successes
from course.simulate.engine.parts import PAIRS, Progress, in_parts
from course.simulate.store.communities import memberships
from course.simulate.store.stores import BUY, DISCOVER, GIFT, KINDS, Log, Stores, cells, joined
from course.simulate.store.subsidy import Subsidy

if TYPE_CHECKING:
    import networkx


def grow_stores(
    graph: "networkx.Graph",
    discoverer: Hashable | None = None,
    *,
    buying: float = 0.2,
    gifting: float = 0.1,
    looking: float | str = 0.5,
    opening: float = 0.5,
    buying_days: float = 14,
    gifting_days: float = 14,
    subsidy: Subsidy | None = None,
    days: float = 365,
    runs: int = 1000,
    seed: int = 0,
    progress: Progress[Stores] | None = None,
) -> Stores:
    """Grow one-person stores over a social graph.

    Along a contact on which nobody else acts, a store leads to another with chance
    1 − (1 − ``looking`` · ``buying``)(1 − ``gifting`` · ``opening``): on a tree with b of them K is b times that.

    Parameters
    ----------
    graph
        Friends, or directed contacts; each node has its ``community`` as an attribute.
    discoverer
        The node with the first store; None draws one anew for each run.
    buying
        Chance that a friend who is looking and has no store yet buys after a store's recommendation.
    gifting
        Chance that a store gives the product to a friend, if that one has no store by then.
    looking
        Chance that someone is looking for such a thing, drawn once for each person and run; or the name of
        the node attribute that holds it.
    opening
        Chance that a gift opens its receiver's store.
    buying_days, gifting_days
        From the opening of a store to what is bought after its recommendation, and to its gifts: above 0.
    subsidy
        Of one kind of action.
    days
        Runs are watched up to and with this day. On one day purchases come before gifts.
    runs, seed
        Number of runs, 1 or more, and of the random numbers.
    progress
        See `course.simulate.engine.parts.Progress`.

    Examples
    --------
    The same money spent on purchases or on gifts:

    >>> from course.simulate import Subsidy, community_graph
    >>> graph = community_graph(10, 30)
    >>> coupons = Subsidy("buy", chance=0.4, cost=5, budget=500)
    >>> presents = Subsidy("gift", chance=0.3, cost=10, budget=500)
    >>> [grow_stores(graph, subsidy=subsidy, runs=100) for subsidy in (coupons, presents)]
    [<Stores: 100 runs, 113 stores on average>, <Stores: 100 runs, 74.1 stores on average>]
    """
    if runs < 1 or not len(graph):
        raise ValueError(f"expected 1 run or more and somebody in the graph, got {runs!r} and {len(graph)}")
    contacts, community = Contacts.of(graph), cells(memberships(graph).values())
    ways = {BUY: _way(BUY, buying, buying_days, subsidy), GIFT: _way(GIFT, gifting, gifting_days, subsidy)}
    share = _looking(graph, looking)
    check_chance("opening", opening)

    def simulate(begin: int, end: int, rng: np.random.Generator) -> Stores:
        count = end - begin
        if discoverer is None:
            first = rng.integers(contacts.size, size=count)
        else:
            first = np.repeat(contacts.numbers([discoverer]), count)
        log = _Part(contacts, ways, share, opening, count, rng).run(first, days)
        return Stores(contacts, community, log, count)

    return joined(in_parts(runs, max(1, PAIRS // contacts.size), seed, simulate, progress, soon=True))


class _Way(NamedTuple):
    """One kind of action: its ordinary chance, the one while it is paid, its delay, how many a run has paid."""

    chance: float
    top: float
    days: float
    paid: int


class _Due(NamedTuple):
    """Actions on one day, by pairs of run and node: ``extra`` ones happen only if they are paid."""

    kind: int
    extra: bool
    givers: Array
    receivers: Array


class _Part:
    """Runs side by side, moving from one day on which something happens in any of them to the next."""

    def __init__(
        self,
        contacts: Contacts,
        ways: dict[int, _Way],
        looking: Array,
        opening: float,
        runs: int,
        rng: np.random.Generator,
    ):
        self.contacts, self.ways, self.opening, self.runs, self.rng = contacts, ways, opening, runs, rng
        size = runs * contacts.size
        self.looking = (rng.random((runs, contacts.size)) < looking).ravel()
        self.open = np.zeros(size, bool)
        self.generation = np.zeros(size, np.int32)
        self.stamp = np.empty(size, np.int32)
        self.paid = {kind: np.full(runs, way.paid) for kind, way in ways.items()}
        self.due: dict[float, list[_Due]] = {}
        self.moments: list[float] = []
        self.logs: list[Log] = []

    def run(self, first: Array, days: float) -> Log:
        """Run until nothing is due any more."""
        pairs = np.arange(self.runs) * self.contacts.size + first
        everyone, nobody = np.ones(self.runs, bool), np.zeros(self.runs, bool)
        self._log(0.0, DISCOVER, np.full(self.runs, -1), pairs, everyone, nobody)
        self._plan(0.0, days, pairs)
        while self.moments:
            day = heappop(self.moments)
            now = sorted(self.due.pop(day), key=lambda due: due[:2])
            self._plan(day, days, np.concatenate([self._happen(day, due) for due in now]))
        log = Log(*map(np.concatenate, zip(*self.logs, strict=True)))
        order = np.argsort(log.run, kind="stable")
        return Log(*(column[order] for column in log))

    def _plan(self, day: float, days: float, stores: Array) -> None:
        """What stores that opened will do: draw which contacts succeed, and which of those only if paid."""
        nodes = stores % self.contacts.size
        begin = self.contacts.first[nodes]
        counts = self.contacts.first[nodes + 1] - begin
        ends = np.cumsum(counts)
        flips = int(ends[-1]) if len(ends) else 0
        for kind, way in self.ways.items():
            if (when := round(day + way.days, 9)) > days:
                continue
            places = successes(flips, way.top, self.rng)
            which = np.searchsorted(ends, places, side="right")
            edges = places - (ends - counts)[which] + begin[which]
            givers, receivers = stores[which], (stores - nodes)[which] + self.contacts.target[edges]
            extra = self.rng.random(len(places)) * way.top >= way.chance
            wanted = self.looking[receivers] if kind == BUY else np.ones(len(receivers), bool)
            for only_if_paid in (False, True):
                kept = wanted & (extra == only_if_paid)
                if kept.any():
                    self._add(when, _Due(kind, only_if_paid, givers[kept], receivers[kept]))

    def _add(self, when: float, due: _Due) -> None:
        if when not in self.due:
            heappush(self.moments, when)
            self.due[when] = []
        self.due[when].append(due)

    def _happen(self, day: float, due: _Due) -> Array:
        """Let actions happen, in an order drawn at random; gives the stores that open by them."""
        free = self.rng.permutation(np.flatnonzero(~self.open[due.receivers]))
        if due.kind == BUY:
            free = free[once(due.receivers[free], self.stamp)]
        paid = self._pay(due.kind, due.receivers[free] // self.contacts.size)
        if due.extra:
            free, paid = free[paid], paid[paid]
        givers, receivers = due.givers[free], due.receivers[free]
        opened = np.ones(len(free), bool)
        if due.kind == GIFT:
            opening = np.flatnonzero(self.rng.random(len(free)) < self.opening)
            opened[:] = False
            opened[opening[once(receivers[opening], self.stamp)]] = True
        self._log(day, due.kind, givers, receivers, opened, paid)
        return np.compress(opened, receivers)

    def _pay(self, kind: int, runs: Array) -> Array:
        """Which of some actions are paid: in each run the first ones, while its money lasts."""
        order = np.argsort(runs, kind="stable")
        counts = np.bincount(runs, minlength=self.runs)
        rank = np.empty(len(runs), np.int64)
        rank[order] = np.arange(len(runs)) - np.repeat(np.cumsum(counts) - counts, counts)
        paid = rank < self.paid[kind][runs]
        self.paid[kind] = self.paid[kind] - np.bincount(runs[paid], minlength=self.runs)
        return np.asarray(paid)

    def _log(
        self, day: float, kind: int, givers: Array, receivers: Array, opened: Array, paid: Array
    ) -> None:
        run, node = np.divmod(receivers, self.contacts.size)
        generation = np.where(givers < 0, 0, self.generation[givers] + 1)
        self.generation[receivers[opened]] = generation[opened]
        self.open[receivers[opened]] = True
        giver = np.where(givers < 0, -1, givers % self.contacts.size)
        same = np.full(len(run), kind)
        self.logs.append(Log(run, np.full(len(run), day), same, giver, node, opened, generation, paid))


def _way(kind: int, chance: float, days: float, subsidy: Subsidy | None) -> _Way:
    """An action's terms, checked."""
    name = {BUY: "buying", GIFT: "gifting"}[kind]
    check_chance(name, chance)
    if not days > 0:
        raise ValueError(f"{name}_days: expected a number above 0, got {days!r}")
    if subsidy is None or KINDS[kind] != subsidy.kind:
        return _Way(chance, chance, days, 0)
    if not chance <= subsidy.chance <= 1:
        raise ValueError(
            f"Subsidy.chance: expected at least {name}'s {chance!r} and at most 1, got {subsidy.chance!r}"
        )
    return _Way(chance, subsidy.chance, days, subsidy.actions)


def _looking(graph: "networkx.Graph", looking: float | str) -> Array:
    """The chance that each person is looking: shape (1,) when it is everybody's, else (nodes,)."""
    if not isinstance(looking, str):
        check_chance("looking", looking)
        return np.array([looking])
    shares = memberships(graph, looking)
    for node, share in shares.items():
        check_chance(f"{looking!r} of node {node!r}", share)
    return np.array(list(shares.values()), float)
