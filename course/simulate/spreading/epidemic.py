"""Word of mouth as an epidemic: whoever has caught it passes it on, step after step, until they stop.

`course.simulate.spreading.specification` says the same processes plainly, one node after the other.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np

from course.simulate.engine.contacts import Array, Contacts
from course.simulate.engine.frontier import Wave, waves
from course.simulate.engine.parts import Progress
from course.simulate.engine.spread import Seeds, Spread, run_all

if TYPE_CHECKING:
    import networkx


def sir(
    graph: "Contacts | networkx.Graph",
    seeds: Seeds,
    chance: float,
    stopping: float,
    *,
    runs: int = 1000,
    seed: int = 0,
    events: bool = False,
    progress: Progress[Spread] | None = None,
) -> Spread:
    """SIR in discrete steps: caught once, passed on for a while, never again (Kermack & McKendrick 1927).

    In each step everyone who is spreading reaches each contact with a chance, and then stops with another.

    Parameters
    ----------
    graph
        A networkx graph, or `Contacts`.
    seeds
        The nodes every run begins with, or how many each run draws anew.
    chance
        To pass it on, a contact and step: from 0 to 1.
    stopping
        To stop at the end of a step, above 0 and up to 1; someone spreads for 1/``stopping`` steps on average.
    runs, seed, events, progress
        See `course.simulate.engine.spread.run_all`.

    Examples
    --------
    >>> import networkx
    >>> sir(networkx.complete_graph(50), [0], 0.3, 0.2, runs=10, seed=1)
    <Spread: 10 runs, 50 nodes reached on average>
    """
    contacts = _checked(graph, chance, stopping)

    def process(pairs: Array, count: int, rng: np.random.Generator) -> Iterator[Wave]:
        return waves(contacts, pairs, count, rng, chance, stopping)

    return run_all(contacts, seeds, process, runs=runs, seed=seed, events=events, progress=progress)


def sis(
    graph: "Contacts | networkx.Graph",
    seeds: Seeds,
    chance: float,
    stopping: float,
    *,
    steps: int,
    runs: int = 1000,
    seed: int = 0,
    events: bool = False,
    progress: Progress[Spread] | None = None,
) -> Spread:
    """SIS in discrete steps: like `sir`, but whoever stopped can catch it again from the next step on.

    It may last for ever, so it is watched for ``steps`` steps. Sizes count how often it was caught.

    Examples
    --------
    >>> import networkx
    >>> curves = sis(networkx.complete_graph(50), [0, 1, 2], 0.1, 0.2, steps=30, runs=10, seed=1).curves()
    >>> bool(curves.query("step == 30")["spreading"].mean() > 40)
    True
    """
    contacts = _checked(graph, chance, stopping)
    if steps < 0:
        raise ValueError(f"steps: expected 0 or more, got {steps!r}")

    def process(pairs: Array, count: int, rng: np.random.Generator) -> Iterator[Wave]:
        return waves(contacts, pairs, count, rng, chance, stopping, again=True)

    return run_all(
        contacts, seeds, process, runs=runs, seed=seed, events=events, steps=steps, progress=progress
    )


def _checked(graph: "Contacts | networkx.Graph", chance: float, stopping: float) -> Contacts:
    if not 0 <= chance <= 1:
        raise ValueError(f"chance: expected a number from 0 to 1, got {chance!r}")
    if not 0 < stopping <= 1:
        raise ValueError(f"stopping: expected a number above 0 and up to 1, got {stopping!r}")
    contacts = Contacts.of(graph)
    return Contacts(contacts.first, contacts.target, None, contacts.nodes)
