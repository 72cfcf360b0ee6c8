"""Growth without chance and without end: the formula that marketing borrowed from epidemics."""

import numpy as np
from numpy.typing import ArrayLike

from course.simulate.engine.contacts import Array


def viral_growth(seeds: float, k: float, cycle: float, days: ArrayLike) -> Array:
    """How many have joined by a day when each brings K others once, a round after joining.

    N(t) = N₀ (K^(t/c + 1) − 1) / (K − 1), and N₀ (t/c + 1) for K = 1 (Skok 2009). After whole rounds it is the mean
    of a branching process. Nobody dies out in it, and people never run out.

    Parameters
    ----------
    seeds
        N₀, those who begin.
    k
        K, how many others one person brings on average; 0 or more.
    cycle
        c, days from joining to bringing others; above 0.
    days
        t, one number or many.

    Returns
    -------
    numpy.ndarray
        People, those who began included, in the shape of the days; ``inf`` where no float is large enough.

    Raises
    ------
    ValueError
        For a negative K, and a round that takes no time.

    Examples
    --------
    >>> viral_growth(10, 1.5, 14, [0, 14, 28]).tolist()
    [10.0, 25.0, 47.5]
    >>> int(viral_growth(10, 1.5, 14, 120)), int(viral_growth(10, 1.5, 7, 120))
    (949, 31300)
    """
    if not k >= 0:
        raise ValueError(f"k: expected 0 or more, got {k!r}")
    if not cycle > 0:
        raise ValueError(f"cycle: expected days above 0, got {cycle!r}")
    rounds = np.asarray(days, float) / cycle + 1
    with np.errstate(over="ignore"):
        # expm1 and log1p: for K close to 1 the plain formula divides what is left of rounding by almost nothing.
        grown = (
            rounds if k == 1 else np.expm1(rounds * np.log1p(k - 1)) / (k - 1) if k else np.ones_like(rounds)
        )
        return np.asarray(seeds * grown)
