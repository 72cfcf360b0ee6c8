"""Two strains on one network: praise and scandal, or a rumour and its answer, racing for the same people.

`course.simulate.spreading.strains_specification` says the same process plainly, one person after the other.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from course.simulate.engine.chance import check_chance
from course.simulate.engine.contacts import Array, Contacts
from course.simulate.engine.frontier import Frontier, Wave
from course.simulate.engine.parts import PAIRS, Progress, in_parts
from course.simulate.engine.spread import Seeds, Spread, gathered, joined, start

if TYPE_CHECKING:
    import networkx
    import pandas


class Strain(NamedTuple):
    """One of the things that spread.

    Parameters
    ----------
    name
        For the tables.
    seeds
        The nodes it begins with in every run, or how many each run draws anew.
    chance
        To pass it on, a contact and step: from 0 to 1.
    stopping
        To stop at the end of a step, above 0 and up to 1.
    begin
        The step in which its seeds take it up: for an answer, the response time.
    """

    name: str
    seeds: Seeds
    chance: float
    stopping: float
    begin: int = 0


@dataclass(frozen=True, eq=False, repr=False)
class Strains:
    """Runs of two strains on one graph.

    Parameters
    ----------
    spreads
        What each left behind, by its name; run by run they belong together.
    """

    spreads: dict[str, Spread]

    def __repr__(self) -> str:
        return f"<Strains: {', '.join(f'{name} {spread!r}' for name, spread in self.spreads.items())}>"

    def sizes(self) -> "pandas.DataFrame":
        """One row a strain and run: ``strain``, ``run``, ``size``, ``duration`` (see `Spread.sizes`)."""
        return self._table(Spread.sizes)

    def curves(self) -> "pandas.DataFrame":
        """One row a strain, run and step: ``strain`` and the columns of `Spread.curves`."""
        return self._table(Spread.curves)

    def events(self) -> "pandas.DataFrame":
        """One row for each time somebody took one up: ``strain`` and the columns of `Spread.events`."""
        return self._table(Spread.events)

    def winners(self) -> "pandas.DataFrame":
        """One row a run: ``run`` and ``winner``, the strain that reached more; None when they are even."""
        import pandas

        first, second = (spread.new.sum(axis=1) for spread in self.spreads.values())
        names = np.array([None, *self.spreads], object)
        winner = names[np.where(first > second, 1, np.where(second > first, 2, 0))]
        return pandas.DataFrame({"run": np.arange(len(first)), "winner": winner})

    def _table(self, table: "Callable[[Spread], pandas.DataFrame]") -> "pandas.DataFrame":
        import pandas

        parts = [table(spread).assign(strain=name) for name, spread in self.spreads.items()]
        whole = pandas.concat(parts, ignore_index=True)
        return whole[["strain", *whole.columns.drop("strain")]]


def two_strains(
    graph: "Contacts | networkx.Graph",
    first: Strain,
    second: Strain,
    *,
    cross_immunity: float = 1.0,
    runs: int = 1000,
    seed: int = 0,
    events: bool = False,
    progress: Progress[Strains] | None = None,
) -> Strains:
    """Two SIR strains (see `course.simulate.sir`) that can make people immune to each other.

    Whoever takes up one becomes immune to the other too with a chance, all or nothing (polarised
    cross-immunity, Gog & Grenfell 2002). If both reach somebody in the same step, a fair coin says which was
    first. Seeds are people like all others: who is immune by then does not take it up.

    Parameters
    ----------
    graph
        A networkx graph, or `Contacts`.
    first, second
        The strains.
    cross_immunity
        Of somebody who took up one, the chance never to take up the other: 1 makes them rivals, 0 leaves them
        independent of each other.
    runs, seed, events, progress
        See `course.simulate.engine.spread.run_all`.

    Examples
    --------
    >>> import networkx
    >>> rumour = Strain("rumour", [0], chance=1, stopping=1)
    >>> answer = Strain("answer", [9], chance=1, stopping=1, begin=4)
    >>> found = two_strains(networkx.path_graph(10), rumour, answer, runs=1)
    >>> found.sizes()["size"].tolist(), found.winners()["winner"].tolist()
    ([7, 3], ['rumour'])
    """
    _check(first, second, cross_immunity)
    contacts = Contacts.of(graph)
    contacts = Contacts(contacts.first, contacts.target, None, contacts.nodes)

    def simulate(begin: int, end: int, rng: np.random.Generator) -> Strains:
        waves = zip(*_race(contacts, (first, second), cross_immunity, end - begin, rng), strict=True)
        spreads = [gathered(contacts, iter(of_one), end - begin, events) for of_one in waves]
        return Strains(dict(zip((first.name, second.name), spreads, strict=True)))

    parts = in_parts(runs, max(1, PAIRS // max(contacts.size, 1)), seed, simulate, progress, soon=True)
    return Strains({name: joined([part.spreads[name] for part in parts]) for name in parts[0].spreads})


def _race(
    contacts: Contacts,
    strains: tuple[Strain, Strain],
    cross_immunity: float,
    runs: int,
    rng: np.random.Generator,
) -> Iterator[tuple[Wave, Wave]]:
    """Both strains' waves, step by step; the immune are closed to the other strain's frontier."""
    seeds = [start(contacts, strain.seeds, runs, rng) for strain in strains]
    one, other = (
        Frontier(contacts, pairs, runs, rng, strain.chance, strain.stopping, begin=strain.begin)
        for strain, pairs in zip(strains, seeds, strict=True)
    )
    immune = rng.random(runs * contacts.size) < cross_immunity  # once they took up one of them
    here = np.zeros(len(immune), bool)
    while one.going or other.going:
        ours, theirs = one.arrivals(), other.arrivals()
        here[theirs[0]] = True
        torn = ours[0][here[ours[0]] & immune[ours[0]]]  # both reach them, and they take up one
        here[theirs[0]] = False
        coin = rng.random(len(torn)) < 0.5
        one.reached[torn[coin]] = True
        other.reached[torn[~coin]] = True
        ours, theirs = _still_open(one, *ours), _still_open(other, *theirs)
        other.reached[ours[0][immune[ours[0]]]] = True
        one.reached[theirs[0][immune[theirs[0]]]] = True
        yield one.step(*ours), other.step(*theirs)


def _still_open(frontier: Frontier, pairs: Array, sources: Array) -> tuple[Array, Array]:
    kept = ~frontier.reached[pairs]
    return pairs[kept], sources[kept]


def _check(first: Strain, second: Strain, cross_immunity: float) -> None:
    check_chance("cross_immunity", cross_immunity)
    if first.name == second.name:
        raise ValueError(f"name: expected two different ones, got {first.name!r} twice")
    for strain in (first, second):
        check_chance(f"{strain.name}: chance", strain.chance)
        if not 0 < strain.stopping <= 1:
            raise ValueError(
                f"{strain.name}: stopping: expected a number above 0 and up to 1, got {strain.stopping!r}"
            )
        if strain.begin < 0:
            raise ValueError(f"{strain.name}: begin: expected a step, 0 or later, got {strain.begin!r}")
