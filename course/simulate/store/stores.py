"""What the growth of one-person stores left behind: a log, trees, K by generation, escapes from a circle."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Literal, NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from course.simulate.engine.chance import Estimate, proportion
from course.simulate.engine.contacts import Array, Contacts
from course.simulate.engine.frontier import Wave, waves
from course.simulate.engine.parts import PAIRS
from course.simulate.engine.spread import Spread
from course.simulate.spreading.trees import virality

if TYPE_CHECKING:
    import pandas

KINDS = ("discover", "buy", "gift")
"""How someone comes by a product: the first of a run finds it, others buy it or are given it."""

DISCOVER, BUY, GIFT = range(3)


class Log(NamedTuple):
    """What happened, in order of time within a run; shape (k,) each.

    Parameters
    ----------
    run, day
        When.
    kind
        The place in `KINDS`.
    giver, receiver
        Numbers of nodes: who recommended or gave, −1 for a discoverer, and who came by the product.
    opened
        Whether the receiver's store opened by it.
    generation
        Of the receiver, the discoverer being 0.
    paid
        Whether a subsidy paid for it.
    """

    run: Array
    day: Array
    kind: Array
    giver: Array
    receiver: Array
    opened: Array
    generation: Array
    paid: Array


@dataclass(frozen=True, eq=False, repr=False)
class Stores:
    """Runs of one-person stores growing over a social graph.

    Parameters
    ----------
    contacts
        The graph.
    community
        Shape (n,): each node's.
    log
        What happened.
    runs
        How many runs.

    Examples
    --------
    >>> from course.simulate import community_graph, grow_stores
    >>> stores = grow_stores(community_graph(), runs=200, seed=1)
    >>> stores.totals().columns.tolist()[:6]
    ['run', 'discoverer', 'stores', 'bought', 'gifted', 'gifts']
    >>> bool(stores.escape("community").value < stores.escape("circle").value)
    True
    """

    contacts: Contacts
    community: Array
    log: Log
    runs: int

    def __repr__(self) -> str:
        return f"<Stores: {self.runs} runs, {self.log.opened.sum() / self.runs:.3g} stores on average>"

    def events(self) -> "pandas.DataFrame":
        """The log, one row an event, numbered by its index: what a class reads and a widget replays.

        ``run``, ``day``, ``kind`` (see `KINDS`), ``giver`` (who recommended or gave; None for a discoverer),
        ``receiver``, ``opened`` (whether that opened the receiver's store), ``generation``, ``community``
        (the receiver's), ``distance`` (friendships from the discoverer to the receiver), ``first_circle``
        (at most one), ``paid`` (whether a subsidy paid for it).
        """
        import pandas

        log, names = self.log, cells([*self.contacts.nodes, None])  # the last is a discoverer's giver
        table = {
            "run": log.run,
            "day": log.day,
            "kind": np.array(KINDS)[log.kind],
            "giver": names[log.giver],
            "receiver": names[log.receiver],
            "opened": log.opened,
            "generation": log.generation,
            "community": self.community[log.receiver],
            "distance": self._distance,
            "first_circle": self._distance <= 1,
            "paid": log.paid,
        }
        return pandas.DataFrame(table).rename_axis("event")

    def totals(self) -> "pandas.DataFrame":
        """One row a run.

        ``run``, ``discoverer``, ``stores`` (the discoverer's included), ``bought`` and ``gifted`` (stores
        opened by either), ``gifts`` given, ``paid`` (actions a subsidy paid), ``beyond_circle`` and
        ``beyond_community`` (shares of all stores that are no friends of the discoverer, and of another
        community), ``leaves`` (share of stores that led to no other), ``generations`` and ``virality`` (see
        `course.simulate.virality`).
        """
        import pandas

        log, trees = self.log, virality(self.spread())
        stores = self._counted(log.opened)
        parents = np.unique(log.run[self._led] * self.contacts.size + log.giver[self._led])
        table = {
            "run": np.arange(self.runs),
            "discoverer": cells(self.contacts.nodes)[self._discoverer],
            "stores": stores,
            "bought": self._counted(log.kind == BUY),
            "gifted": self._counted((log.kind == GIFT) & log.opened),
            "gifts": self._counted(log.kind == GIFT),
            "paid": self._counted(log.paid),
            "beyond_circle": self._counted(self._beyond["circle"]) / stores,
            "beyond_community": self._counted(self._beyond["community"]) / stores,
            "leaves": 1 - np.bincount(parents // self.contacts.size, minlength=self.runs) / stores,
            "generations": trees["depth"],
            "virality": trees["virality"],
        }
        return pandas.DataFrame(table)

    def generations(self) -> "pandas.DataFrame":
        """One row a generation, over all runs: ``generation``, ``stores``, ``k_buy``, ``k_gift`` and ``k``.

        K is how many further stores one of the generation's led to, on average, by either kind and together:
        the early ones tell how it spreads, the later ones how soon there is nobody new. Where the last day cut
        runs off, the last generations had no time.
        """
        import pandas

        log = self.log
        last = int(log.generation.max()) + 2
        born = {
            kind: np.bincount(log.generation[log.opened & (log.kind == kind)], minlength=last)
            for kind in range(len(KINDS))
        }
        stores = (born[DISCOVER] + born[BUY] + born[GIFT])[:-1]
        k_buy, k_gift = born[BUY][1:] / stores, born[GIFT][1:] / stores
        return pandas.DataFrame(
            {
                "generation": np.arange(len(stores)),
                "stores": stores,
                "k_buy": k_buy,
                "k_gift": k_gift,
                "k": k_buy + k_gift,
            }
        )

    def curves(self, days: ArrayLike) -> "pandas.DataFrame":
        """Stores open up to and with each of some days: ``day``, ``run``, ``stores``."""
        import pandas

        moments, log = np.asarray(days, float), self.log
        upto = [self._counted(log.opened & (log.day <= day)) for day in moments.round(9)]
        return pandas.DataFrame(
            {
                "day": np.repeat(moments, self.runs),
                "run": np.tile(np.arange(self.runs), len(moments)),
                "stores": np.concatenate(upto) if upto else np.empty(0, np.int64),
            }
        )

    def escape(
        self, beyond: Literal["circle", "community"] = "circle", *, stores: int = 1, level: float = 0.95
    ) -> Estimate:
        """How likely it leaves the discoverer's first circle, or community: with at least so many stores there.

        Parameters
        ----------
        beyond
            ``"circle"``: further than the discoverer's friends; ``"community"``: in another community.
        stores
            How many stores there count as an escape.
        level
            Of the confidence interval, see `course.simulate.engine.chance.proportion`.
        """
        if beyond not in self._beyond:
            raise ValueError(f"beyond: expected 'circle' or 'community', got {beyond!r}")
        escaped = self._counted(self._beyond[beyond]) >= stores
        return Estimate(*map(float, proportion(escaped.sum(), self.runs, level)))

    def spread(self) -> Spread:
        """The trees of stores as a spread whose steps are generations."""
        log, size = self.log, self.contacts.size
        order = np.flatnonzero(log.opened)
        order = order[np.argsort(log.generation[order], kind="stable")]
        ends = np.cumsum(np.bincount(log.generation[order]))[:-1]
        pairs = log.run * size + log.receiver
        sources = np.where(log.giver < 0, -1, log.run * size + log.giver)
        groups = np.split(order, ends)
        kept = [
            Wave(pairs[now], sources[now], pairs[before])
            for now, before in zip(groups, [order[:0], *groups], strict=False)
        ]
        new = np.array([np.bincount(log.run[group], minlength=self.runs) for group in groups]).T
        return Spread(self.contacts, new, np.pad(new, ((0, 0), (1, 0)))[:, :-1], kept)

    def _counted(self, which: Array) -> Array:
        """Shape (runs,): how many events of each run are among these."""
        return np.bincount(self.log.run[which], minlength=self.runs)

    @property
    def _led(self) -> Array:
        """Which events are stores somebody led to."""
        return np.flatnonzero(self.log.opened & (self.log.giver >= 0))

    @property
    def _discoverer(self) -> Array:
        """Shape (runs,): numbers of nodes."""
        return np.compress(self.log.kind == DISCOVER, self.log.receiver)

    @cached_property
    def _beyond(self) -> dict[str, Array]:
        """Which events are stores beyond the discoverer's circle or community."""
        log, home = self.log, self.community[self._discoverer]
        return {
            "circle": log.opened & (self._distance > 1),
            "community": log.opened & (self.community[log.receiver] != home[log.run]),
        }

    @cached_property
    def _distance(self) -> Array:
        """Shape (k,): links from the discoverer to the receiver."""
        starts, row = np.unique(self._discoverer, return_inverse=True)
        found = np.empty(len(self.log.run), np.int64)
        size, at_once = self.contacts.size, max(1, PAIRS // self.contacts.size)
        for begin in range(0, len(starts), at_once):
            part = starts[begin : begin + at_once]
            step = np.empty(len(part) * size, np.int64)
            pairs = np.arange(len(part)) * size + part
            for number, wave in enumerate(waves(self.contacts, pairs, len(part), np.random.default_rng(), 1)):
                step[wave.pairs] = number  # everybody tells everybody: reached by a shortest way
            place = row[self.log.run] - begin
            here = (place >= 0) & (place < len(part))
            found[here] = step[place[here] * size + self.log.receiver[here]]
        return found


def joined(parts: Sequence[Stores]) -> Stores:
    """Parts of the runs as one."""
    before = np.cumsum([0, *(part.runs for part in parts)])
    logs = [
        part.log._replace(run=part.log.run + shift) for part, shift in zip(parts, before[:-1], strict=True)
    ]
    log = Log(*map(np.concatenate, zip(*logs, strict=True)))
    return Stores(parts[0].contacts, parts[0].community, log, int(before[-1]))


def cells(values: Iterable[object]) -> Array:
    """Shape (k,): any things, a tuple being one too."""
    things = list(values)
    table = np.empty(len(things), object)
    table[:] = things
    return table
