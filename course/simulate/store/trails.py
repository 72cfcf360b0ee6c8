"""Who led to what in a log of purchases and gifts: a person's branch, steps from the discoverer, shares beyond.

A row follows from the earlier row that opened its giver's store for the same product; a row of a giver whose store
nobody opened begins a tree, and that giver is its discoverer. `course.simulate.store.specification` says the same
plainly.
"""

from collections import Counter
from collections.abc import Hashable
from functools import cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import networkx
    import pandas

_NEEDED = ("day", "kind", "giver", "receiver")


class Trails:
    """The trees in one log of purchases and gifts.

    Parameters
    ----------
    log
        A row a purchase or gift in order of time, as ``load("store-log", "log")`` and `Stores.events` give it:
        ``day``, ``kind`` (``"buy"``, ``"gift"``; rows of kind ``"discover"`` are left out), ``giver``,
        ``receiver``, and if there are any ``product`` and ``run`` (trees of their own) and ``opened`` (whether
        the receiver's store opened by it; without it every row opens one).
    people
        Everybody's community: a mapping, or a table with ``name`` and ``community``. By default the log's own
        column ``community``, which is the receiver's, or none.

    Attributes
    ----------
    sales : pandas.DataFrame
        The log's rows, numbered from 0, with ``cause`` (the number of the row that opened the giver's store, −1
        for a discoverer's), ``generation`` (steps from the discoverer, 1 or more), ``discoverer``, and
        ``outside`` (whether it reached another community than the discoverer's; None where one is unknown).
    community : dict
        Everybody's whose community is known.

    Raises
    ------
    ValueError
        For a log without the columns, or not in order of time.

    Examples
    --------
    >>> from course.data import load
    >>> trails = Trails(load("store-log", "log", "en"), load("store-log", "people", "en"))
    >>> trails.growth()[["sales", "beyond", "outside"]].iloc[-1].tolist()
    [500, 175, 52]
    >>> trails.people().set_index("person").loc[["Migyeong", "Minseo"], ["ties", "grew", "outside"]].values.tolist()
    [[22, 56, 1], [12, 25, 24]]
    """

    def __init__(self, log: "pandas.DataFrame", people: Any = None) -> None:
        if missing := [name for name in _NEEDED if name not in log.columns]:
            raise ValueError(
                f"log: expected the columns {', '.join(_NEEDED)}, got none called {', '.join(missing)}"
            )
        if not log["day"].is_monotonic_increasing and "run" not in log.columns:
            raise ValueError("log: expected rows in order of time; sort them, log.sort_values('day')")
        self.community = _communities(log, people)
        kept = log[log["kind"] != "discover"].reset_index(drop=True)
        trees = [name for name in ("run", "product") if name in kept.columns]
        keys = list(zip(*(kept[name] for name in trees), strict=True)) if trees else [()] * len(kept)
        opened = kept["opened"] if "opened" in kept.columns else [True] * len(kept)
        self._givers: list[Hashable] = kept["giver"].tolist()
        receivers = kept["receiver"].tolist()
        self._cause = _causes(list(zip(keys, self._givers, receivers, opened, strict=True)))
        generation, discoverer = self._roots()
        outside = [self._parted(*pair) for pair in zip(discoverer, receivers, strict=True)]
        found = {"cause": self._cause, "generation": generation, "discoverer": discoverer, "outside": outside}
        self.sales = kept.assign(**found)

    def branch(self, person: Hashable) -> "pandas.DataFrame":
        """What grew from a person: the rows of `sales` they gave, those that followed from these, and so on.

        With ``step``: 1 for what the person gave, 2 for what those receivers gave, and so on; where the person
        comes twice on a way, counted from the last time. Empty for somebody who gave nothing.
        """
        steps = self.branches.get(person, {})
        return self.sales.loc[list(steps)].assign(step=list(steps.values()))

    @cached_property
    def branches(self) -> dict[Hashable, dict[int, int]]:
        """Everybody's branch who gave anything: the step of each row of `sales` in it."""
        found: dict[Hashable, dict[int, int]] = {}
        for row in range(len(self._givers)):
            at, step = row, 1
            while at >= 0:
                found.setdefault(self._givers[at], {}).setdefault(row, step)
                at, step = self._cause[at], step + 1
        return found

    def growth(self) -> "pandas.DataFrame":
        """So far, after each row: ``day``, ``sales``, ``bought``, ``gifted``, ``beyond``, ``share``, ``outside``.

        ``beyond`` counts the rows further than one step from their discoverer, ``share`` is their share of all;
        ``outside`` counts those that reached another community than the discoverer's.
        """
        import pandas

        sales = self.sales
        so_far, beyond = sales.index + 1, (sales["generation"] > 1).cumsum()
        table = {
            "day": sales["day"],
            "sales": so_far,
            "bought": (sales["kind"] == "buy").cumsum(),
            "gifted": (sales["kind"] == "gift").cumsum(),
            "beyond": beyond,
            "share": beyond / so_far,
            "outside": sales["outside"].map(bool).cumsum(),
        }
        return pandas.DataFrame(table)

    def people(self) -> "pandas.DataFrame":
        """One row a person, whoever most grew from first.

        ``person``, ``community``, ``ties`` (how many others they gave to or got from), ``betweenness`` (on that
        graph without directions, see `betweenness_centrality`), ``gave`` (rows), ``grew`` (rows of their
        `branch`), ``far`` (its largest step, 0 without one), ``outside`` (those of them that reached another
        community than the discoverer's), ``discovers``.
        """
        import pandas

        from course.simulate.measures.centrality import betweenness_centrality

        graph = self.ties().to_undirected()
        gave, finders, outside = Counter(self._givers), set(self.sales["discoverer"]), self.sales["outside"]
        branches = [self.branches.get(who, {}) for who in graph]
        table = pandas.DataFrame(
            {
                "person": list(graph),
                "community": [self.community.get(who) for who in graph],
                "ties": [degree for _, degree in graph.degree],
                "betweenness": list(betweenness_centrality(graph).values()),
                "gave": [gave[who] for who in graph],
                "grew": [len(branch) for branch in branches],
                "far": [max(branch.values(), default=0) for branch in branches],
                "outside": [sum(bool(outside[row]) for row in branch) for branch in branches],
                "discovers": [who in finders for who in graph],
            }
        )
        return table.sort_values("grew", ascending=False, kind="stable", ignore_index=True)

    def ties(self) -> "networkx.DiGraph":
        """Who gave to whom, each pair once; of those in the log."""
        import networkx

        return networkx.DiGraph(zip(self.sales["giver"], self.sales["receiver"], strict=True))

    def _roots(self) -> tuple[list[int], list[Hashable]]:
        generation: list[int] = []
        discoverer: list[Hashable] = []
        for giver, cause in zip(self._givers, self._cause, strict=True):
            generation.append(1 if cause < 0 else generation[cause] + 1)
            discoverer.append(giver if cause < 0 else discoverer[cause])
        return generation, discoverer

    def _parted(self, one: Hashable, other: Hashable) -> bool | None:
        known = self.community
        return known[one] != known[other] if one in known and other in known else None


def _causes(rows: list[tuple[Hashable, Hashable, Hashable, bool]]) -> list[int]:
    """For each row (tree, giver, receiver, opened) the earlier one that opened its giver's store; −1 for none."""
    opened: dict[tuple[Hashable, Hashable], int] = {}
    found = []
    for number, (tree, giver, receiver, opens) in enumerate(rows):
        found.append(opened.get((tree, giver), -1))
        if opens:
            opened.setdefault((tree, receiver), number)
    return found


def _communities(log: "pandas.DataFrame", people: Any) -> dict[Hashable, Hashable]:
    if people is None:
        named = zip(log["receiver"], log["community"], strict=True) if "community" in log.columns else ()
        return dict(named)
    if hasattr(people, "columns"):
        return dict(zip(people["name"], people["community"], strict=True))
    return dict(people)
