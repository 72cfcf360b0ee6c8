"""Ranking by few and by many trials: rates drawn towards what is usual, the more the fewer trials they rest on.

`course.simulate.experiment.specification` says the same plainly.
"""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike

from course.simulate.engine.contacts import Array
from course.simulate.experiment.halving import score, true_rates

if TYPE_CHECKING:
    import pandas


def shrink(successes: ArrayLike, trials: ArrayLike) -> "pandas.DataFrame":
    """Empirical-Bayes rates: each one's own and the common one, weighed (Robbins 1956; Efron & Morris 1975).

    True rates are taken as Beta distributed around the common one. How much they differ, ρ, is found from how
    much the raw rates do beyond chance (the moment estimate of Kleinman 1973, trials being the weights); a rate
    from n trials then counts with weight nρ / (1 + (n − 1)ρ), the common one with the rest. Raw rates that
    differ no more than by chance count nothing.

    Parameters
    ----------
    successes, trials
        Of each product, shape (products,) both; somebody has had a trial.

    Returns
    -------
    pandas.DataFrame
        One row a product: ``successes``, ``trials``, ``raw`` (NaN without trials), ``weight``, ``shrunk``.

    Examples
    --------
    One sale to one visitor is no better than 45 of 100:

    >>> table = shrink([1, 45, 12, 5], [1, 100, 100, 100])
    >>> table["raw"].idxmax(), table["shrunk"].idxmax()
    (0, 1)
    """
    import pandas

    seen, made = np.asarray(successes, float), np.asarray(trials, float)
    if seen.ndim != 1 or seen.shape != made.shape or not ((seen >= 0) & (seen <= made)).all():
        raise ValueError(
            "expected as many trials as successes, and of each product at most as many successes"
        )
    if not made.sum() > 0:
        raise ValueError("trials: expected some, got none")
    weight, common = _weights(seen[None], made[None])
    raw = np.divide(seen, made, out=np.full(len(seen), np.nan), where=made > 0)
    shrunk = common[0, 0] + weight[0] * (np.nan_to_num(raw) - common[0, 0])
    return pandas.DataFrame(
        {"successes": successes, "trials": trials, "raw": raw, "weight": weight[0], "shrunk": shrunk}
    )


def compare_rankings(
    rates: ArrayLike, trials: ArrayLike, keep: int = 10, *, runs: int = 1000, seed: int = 0
) -> "pandas.DataFrame":
    """Choose the best of products that had unequal numbers of trials by raw rates and by shrunk ones.

    Parameters
    ----------
    rates, keep, runs, seed
        As for `course.simulate.find_stars`.
    trials
        Of each product, 1 or more.

    Returns
    -------
    pandas.DataFrame
        One row a ranking (``"raw"``, ``"shrunk"``) and run: ``ranking``, and the other columns of `find_stars`
        but ``trials``.

    Examples
    --------
    >>> rng = np.random.default_rng(1)
    >>> rates = rng.beta(2, 18, (1000, 100))
    >>> trials = rng.permutation(5 * 1.05 ** np.arange(100)).astype(int)  # from 5 to 600
    >>> compare_rankings(rates, trials).groupby("ranking")["stars_kept"].mean().round(2).to_dict()
    {'raw': 0.58, 'shrunk': 0.62}
    """
    import pandas

    truth, made = true_rates(rates, keep, runs), np.asarray(trials)
    if made.shape != truth.shape[1:] or not (made >= 1).all():
        raise ValueError(f"trials: expected 1 or more for each of the {truth.shape[1]} products")
    rng = np.random.default_rng(seed)
    seen = rng.binomial(made, truth)
    raw = seen / made
    weight, common = _weights(seen, np.broadcast_to(made, seen.shape))
    luck = rng.random(seen.shape)  # decides between equals
    tables = []
    for ranking, values in {"raw": raw, "shrunk": common + weight * (raw - common)}.items():
        kept = np.lexsort((luck, -values), axis=1)[:, :keep]
        tables.append(pandas.DataFrame({"ranking": ranking, **score(truth, kept)}))
    return pandas.concat(tables, ignore_index=True)


def _weights(successes: Array, trials: Array) -> tuple[Array, Array]:
    """Each rate's weight against the common one, and that: shapes (runs, products) and (runs, 1)."""
    total = trials.sum(axis=1, keepdims=True)
    common = successes.sum(axis=1, keepdims=True) / total
    tried = (trials > 0).sum(axis=1, keepdims=True)
    raw = successes / np.maximum(trials, 1)
    scatter = (trials * (raw - common) ** 2).sum(axis=1, keepdims=True)
    # The scatter expected is common · (1 − common) times (1 − ρ) · chance + ρ · most.
    chance, most = tried - 1, total - (trials**2).sum(axis=1, keepdims=True) / total
    by_chance = common * (1 - common)
    excess = np.divide(scatter, by_chance, out=np.zeros_like(scatter), where=by_chance > 0) - chance
    rho = np.divide(excess, most - chance, out=np.zeros_like(scatter), where=most > chance)
    rho = np.clip(rho, 0, 1)
    # Not 0 / 0 where nothing was tried and ρ is 1.
    return trials * rho / np.maximum(1 + (trials - 1) * rho, rho), common
