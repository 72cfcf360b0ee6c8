"""Strangers joined link by link: from a certain number of links on, most of them hang together."""

from typing import TYPE_CHECKING

import numpy as np

from course.simulate.engine.contacts import Array
from course.simulate.engine.parts import Progress, in_parts
from course.simulate.organisation.percolation import Pieces

if TYPE_CHECKING:
    import pandas


def join_up(
    people: int,
    links: int,
    *,
    steps: int = 100,
    runs: int = 100,
    seed: int = 0,
    progress: "Progress[pandas.DataFrame] | None" = None,
) -> "pandas.DataFrame":
    """Link pairs of strangers at random, one after the other, and look at the largest component.

    Where many people have one link each on average, a giant component appears (Erdős & Rényi 1960).

    Parameters
    ----------
    people
        How many there are, 2 or more.
    links
        How many links there are at the end; no pair is linked twice.
    steps
        So many equal shares of the links are looked at, from none to all.
    runs
        How often other pairs are drawn.
    seed
        Of the random numbers.
    progress
        Called after every run with how many are done, of how many, and its rows; False stops.

    Returns
    -------
    pandas.DataFrame
        One row a run and step: ``run``, ``links``, ``degree`` (links a person has on average), ``largest``, the
        people in the largest component, and ``giant``, the same as a share of all.

    Examples
    --------
    >>> join_up(200, 400, steps=4, runs=50).groupby("degree")["giant"].mean().round(1).to_dict()
    {0.0: 0.0, 1.0: 0.1, 2.0: 0.8, 3.0: 0.9, 4.0: 1.0}
    """
    import pandas

    possible = people * (people - 1) // 2
    if not 0 <= links <= possible:
        raise ValueError(f"links: expected a number from 0 to the {possible} pairs there are, got {links!r}")
    if steps < 1 or runs < 1:
        raise ValueError(f"steps, runs: expected 1 or more, got {steps!r} and {runs!r}")
    count = np.unique(np.linspace(0, links, steps + 1).round().astype(int))

    def simulate(run: int, _: int, rng: np.random.Generator) -> pandas.DataFrame:
        largest = growing(people, random_pairs(people, links, rng))[count]
        return pandas.DataFrame(
            {
                "run": run,
                "links": count,
                "degree": 2 * count / people,
                "largest": largest,
                "giant": largest / people,
            }
        )

    return pandas.concat(in_parts(runs, 1, seed, simulate, progress), ignore_index=True)


def random_pairs(people: int, links: int, rng: np.random.Generator) -> Array:
    """Shape (links, 2): different pairs of different people, in the order in which they are linked."""
    drawn = rng.choice(people * (people - 1) // 2, links, replace=False)
    # Pairs are numbered (1, 0), (2, 0), (2, 1), (3, 0), …: the k-th of all has its larger member here.
    larger = ((1 + np.sqrt(1 + 8 * drawn)) // 2).astype(np.int64)
    return np.stack([larger, drawn - larger * (larger - 1) // 2], axis=1)


def growing(people: int, pairs: Array) -> Array:
    """Shape (links + 1,): how many the largest component has after the first 0, 1, … of the pairs."""
    pieces = Pieces(people)
    sizes = [1, *(pieces.join(one, other) for one, other in pairs.tolist())]
    return np.maximum.accumulate(sizes)
