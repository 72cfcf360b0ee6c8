"""Chances: whether a number is one, and how sure one counted in simulated runs is."""

from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from course.simulate.engine.contacts import Array


class Estimate(NamedTuple):
    """A number, and the interval that would cover the true one in so many of a hundred repetitions."""

    value: float
    low: float
    high: float


def proportion(hits: ArrayLike, runs: ArrayLike, level: float = 0.95) -> tuple[Array, Array, Array]:
    """The share of runs that hit, with its Wilson interval (Wilson 1927): within 0 to 1 even at 0 hits.

    Parameters
    ----------
    hits, runs
        How many of how many, of any shapes that go together.
    level
        Of confidence, between 0 and 1.

    Returns
    -------
    tuple
        The share and the lower and upper end of its interval.

    Examples
    --------
    >>> [round(float(end), 3) for end in proportion(0, 20)]
    [0.0, 0.0, 0.161]
    """
    from scipy.special import ndtri

    if not 0 < level < 1:
        raise ValueError(f"level: expected a number between 0 and 1, got {level!r}")
    n = np.asarray(runs, float)
    share, z = np.asarray(hits) / n, float(ndtri((1 + level) / 2))
    middle = (share + z**2 / (2 * n)) / (1 + z**2 / n)
    half = z / (1 + z**2 / n) * np.sqrt(share * (1 - share) / n + z**2 / (4 * n**2))
    return share, np.maximum(middle - half, 0), np.minimum(middle + half, 1)


def check_chance(name: str, chance: float) -> None:
    """Refuse what is no chance.

    >>> check_chance("opening", 2)
    Traceback (most recent call last):
    ValueError: opening: expected a number from 0 to 1, got 2
    """
    if not 0 <= chance <= 1:
        raise ValueError(f"{name}: expected a number from 0 to 1, got {chance!r}")
