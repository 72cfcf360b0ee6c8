"""What decides a choice once everything is good: logit choice while the quality of products draws level.

`course.simulate.culture.specification` says the same plainly, one chooser after the other.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike

from course.simulate.engine.contacts import Array

if TYPE_CHECKING:
    import pandas


def logit_shares(values: ArrayLike) -> Array:
    """Market shares by the multinomial logit: proportional to e^value (McFadden 1974).

    They are the shares of choosers each of whom takes what is best for them, when tastes add to every value
    an independent Gumbel-distributed number: a value is measured in units of that taste.

    Parameters
    ----------
    values
        Shape (…, products).

    Returns
    -------
    numpy.ndarray
        The same shape, adding up to 1 along the last axis.

    Examples
    --------
    >>> logit_shares([0, 0, np.log(2)]).round(2).tolist()
    [0.25, 0.25, 0.5]
    """
    lifted = np.asarray(values, float)
    weights = np.exp(lifted - lifted.max(axis=-1, keepdims=True))  # the same shares, and none overflows
    return np.asarray(weights / weights.sum(axis=-1, keepdims=True))


def level_quality(
    spreads: Iterable[float],
    *,
    products: int = 10,
    story: float = 0,
    runs: int = 1000,
    seed: int = 0,
) -> "pandas.DataFrame":
    """Market shares as the quality of products draws level, in many markets.

    A product's value is quality + story, independent normal numbers with standard deviations ``spread`` and
    ``story``: what it does, and what its making means to the buyer. All spreads share the same markets.

    Parameters
    ----------
    spreads
        Standard deviations of quality, 0 or more, in units of taste (see `logit_shares`).
    products
        In each market, 1 or more.
    story
        Standard deviation of the value of the story, 0 or more.
    runs, seed
        Number of markets and of the random numbers.

    Returns
    -------
    pandas.DataFrame
        One row a spread and market: ``spread``, ``run``, ``best_quality`` and ``best_story`` (market shares of
        the product with the best of either), ``leader`` (the largest share).

    Examples
    --------
    >>> shares = level_quality([5, 1, 0], story=1, seed=1).groupby("spread").mean()
    >>> shares[["best_quality", "best_story"]].round(2).values.tolist()
    [[0.1, 0.32], [0.29, 0.3], [0.74, 0.17]]
    """
    import pandas

    wanted = np.array(list(spreads), float)
    if min(products, runs) < 1 or not story >= 0 or not (wanted >= 0).all():
        raise ValueError(
            "expected products and runs of 1 or more, spreads and story of 0 or more,"
            f" got {products!r}, {runs!r}, {wanted.tolist()!r} and {story!r}"
        )
    quality, meaning = np.random.default_rng(seed).standard_normal((2, runs, products))
    shares = logit_shares(np.multiply.outer(wanted, quality) + story * meaning)
    every = np.arange(runs)
    return pandas.DataFrame(
        {
            "spread": np.repeat(wanted, runs),
            "run": np.tile(every, len(wanted)),
            "best_quality": shares[:, every, quality.argmax(axis=1)].ravel(),
            "best_story": shares[:, every, meaning.argmax(axis=1)].ravel(),
            "leader": shares.max(axis=2).ravel(),
        }
    )
