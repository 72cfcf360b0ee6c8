"""What many runs of a spreading process left behind, as tidy tables."""

from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from course.simulate.engine.contacts import Array, Contacts
from course.simulate.engine.frontier import Wave
from course.simulate.engine.parts import PAIRS, Progress, in_parts

if TYPE_CHECKING:
    import pandas

Seeds = int | Iterable[Hashable]
"""The nodes every run begins with, or how many each run draws anew."""

Process = Callable[[Array, int, np.random.Generator], Iterator[Wave]]
"""From seed pairs, a number of runs and a generator to the waves."""


@dataclass(frozen=True, eq=False, repr=False)
class Spread:
    """Runs of one process on one graph.

    Parameters
    ----------
    contacts
        The graph.
    new, stopped
        Shape (runs, steps): how many nodes each run reached in each step, and how many stopped spreading.
    waves
        The waves themselves, pairs counted through all runs; None when they were not kept.

    Examples
    --------
    >>> import networkx
    >>> from course.simulate import independent_cascade
    >>> spread = independent_cascade(networkx.path_graph(3), [0], 1, runs=2)
    >>> spread.sizes()
       run  size  duration
    0    0     3         2
    1    1     3         2
    """

    contacts: Contacts
    new: Array
    stopped: Array
    waves: list[Wave] | None = None

    def __repr__(self) -> str:
        return f"<Spread: {len(self.new)} runs, {self.new.sum(axis=1).mean():.6g} nodes reached on average>"

    def sizes(self) -> "pandas.DataFrame":
        """One row a run: ``run``, ``size`` (nodes reached, seeds included), ``duration`` (step of the last)."""
        import pandas

        last = self.new.shape[1] - 1 - (self.new[:, ::-1] > 0).argmax(axis=1)
        duration = np.where(self.new.any(axis=1), last, 0)
        runs = np.arange(len(self.new))
        return pandas.DataFrame({"run": runs, "size": self.new.sum(axis=1), "duration": duration})

    def curves(self) -> "pandas.DataFrame":
        """One row a run and step: ``run``, ``step``, ``new``, ``spreading`` and ``reached``.

        ``spreading`` counts those who will spread in the next step, ``reached`` everyone up to then. All runs
        are as long as the longest, so that their mean at a step is the mean over all runs.
        """
        import pandas

        runs, steps = self.new.shape
        reached = self.new.cumsum(axis=1)
        return pandas.DataFrame(
            {
                "run": np.repeat(np.arange(runs), steps),
                "step": np.tile(np.arange(steps), runs),
                "new": self.new.ravel(),
                "spreading": (reached - self.stopped.cumsum(axis=1)).ravel(),
                "reached": reached.ravel(),
            }
        )

    def averages(self, **labels: object) -> "pandas.DataFrame":
        """The mean of `curves` over all runs, one row a step.

        Parameters
        ----------
        **labels
            Columns more, the same in every row: to tell two processes apart in one figure.

        Examples
        --------
        >>> import networkx
        >>> from course.simulate import independent_cascade
        >>> independent_cascade(networkx.path_graph(3), [0], 1, runs=2).averages(world="path")[["reached", "world"]]
           reached world
        0      1.0  path
        1      2.0  path
        2      3.0  path
        3      3.0  path
        """
        means = self.curves().drop(columns="run").groupby("step", as_index=False).mean()
        return means.assign(**labels)

    def events(self) -> "pandas.DataFrame":
        """One row for each time a node was reached: ``run``, ``step``, ``node``, ``source`` (None for seeds).

        Raises
        ------
        ValueError
            When the process ran without ``events=True``.
        """
        import pandas

        if self.waves is None:
            raise ValueError("Spread.events: expected a process run with events=True, got one without")
        pairs = np.concatenate([wave.pairs for wave in self.waves])
        sources = np.concatenate([wave.sources for wave in self.waves])
        steps = np.repeat(np.arange(len(self.waves)), [len(wave.pairs) for wave in self.waves])
        names = np.empty(self.contacts.size + 1, object)  # the last is nobody's: of seeds
        names[:-1] = list(self.contacts.nodes)
        source = names[np.where(sources < 0, self.contacts.size, sources % self.contacts.size)]
        run, node = np.divmod(pairs, self.contacts.size)
        table = pandas.DataFrame({"run": run, "step": steps, "node": names[node], "source": source})
        return table.sort_values(["run", "step"], kind="stable", ignore_index=True)


def run_all(
    contacts: Contacts,
    seeds: Seeds,
    process: Process,
    *,
    runs: int,
    seed: int,
    events: bool = False,
    steps: int | None = None,
    progress: Progress[Spread] | None = None,
) -> Spread:
    """Run a process in parts that fit the cache; a seed gives the same results every time.

    Parameters
    ----------
    contacts
        The graph.
    seeds
        See `Seeds`.
    process
        The process, see `Process`.
    runs
        Number of runs, 1 or more.
    seed
        Of the random numbers, 0 or more.
    events
        Whether to keep every wave: `Spread.events` needs them, and they take 16 bytes a node reached.
    steps
        Stop after so many steps; None when the process ends by itself.
    progress
        See `course.simulate.engine.parts.Progress`; the first part is a small one.
    """

    def simulate(begin: int, end: int, rng: np.random.Generator) -> Spread:
        waves = process(start(contacts, seeds, end - begin, rng), end - begin, rng)
        return gathered(contacts, waves, end - begin, events, steps)

    at_once = max(1, PAIRS // max(contacts.size, 1))
    return joined(in_parts(runs, at_once, seed, simulate, progress, soon=True))


def start(contacts: Contacts, seeds: Seeds, runs: int, rng: np.random.Generator) -> Array:
    """The pairs that runs begin with."""
    if isinstance(seeds, Iterable):
        return np.add.outer(np.arange(runs) * contacts.size, contacts.numbers(seeds)).ravel()
    if not 0 <= seeds <= contacts.size:
        raise ValueError(f"seeds: expected at most the graph's {contacts.size} nodes, got {seeds!r}")
    if seeds == 1:
        return np.arange(runs) * contacts.size + rng.integers(contacts.size, size=runs)
    drawn = [rng.choice(contacts.size, seeds, replace=False) + run * contacts.size for run in range(runs)]
    return np.concatenate(drawn)


def joined(parts: list[Spread]) -> Spread:
    """Parts of the runs as one, the shorter ones lengthened."""
    steps = max(part.new.shape[1] for part in parts)
    new, stopped = (
        np.concatenate([np.pad(table, ((0, 0), (0, steps - table.shape[1]))) for table in tables])
        for tables in ([part.new for part in parts], [part.stopped for part in parts])
    )
    if any(part.waves is None for part in parts):
        return Spread(parts[0].contacts, new, stopped)
    return Spread(parts[0].contacts, new, stopped, _joined_waves(parts, steps))


def gathered(
    contacts: Contacts, waves: Iterator[Wave], runs: int, events: bool, steps: int | None = None
) -> Spread:
    """What the waves of some runs leave behind; see `run_all` for ``events`` and ``steps``."""
    new, stopped, kept = [], [], []
    for step, wave in enumerate(waves):
        if steps is not None and step > steps:
            break
        new.append(np.bincount(wave.pairs // contacts.size, minlength=runs))
        stopped.append(np.bincount(wave.stopping // contacts.size, minlength=runs))
        kept.append(wave) if events else None
    nothing = [np.zeros(runs, np.intp)]
    return Spread(
        contacts, np.array(new or nothing).T, np.array(stopped or nothing).T, kept if events else None
    )


def _joined_waves(parts: list[Spread], steps: int) -> list[Wave]:
    """Waves by step, each part's pairs counted on from those of the parts before."""
    shifted, before = [], 0
    for part in parts:
        shift = np.intp(before * part.contacts.size)  # pairs within a part may have 32 bits only
        shifted.append(
            [
                Wave(
                    wave.pairs + shift,
                    np.where(wave.sources < 0, -1, wave.sources + shift),
                    wave.stopping + shift,
                )
                for wave in part.waves or ()
            ]
        )
        before += len(part.new)
    return [
        Wave(*map(np.concatenate, zip(*(waves[step] for waves in shifted if step < len(waves)), strict=True)))
        for step in range(steps)
    ]
