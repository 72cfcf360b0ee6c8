"""스타트랙, ten stars out of a hundred: testing on with the better half only, against testing all alike.

`course.simulate.experiment.specification` says the same plainly.
"""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike

from course.simulate.engine.contacts import Array

if TYPE_CHECKING:
    import pandas


def find_stars(
    rates: ArrayLike, keep: int = 10, *, budget: int = 10_000, runs: int = 1000, seed: int = 0
) -> "pandas.DataFrame":
    """Spend one budget of trials on finding the best products, in two ways.

    ``"even"`` tests all products alike. ``"halving"`` spreads the budget over ⌈log₂(products / keep)⌉ rounds, in
    each round evenly over the products left, and drops the worse half by all trials so far, but never below
    ``keep`` (sequential halving, Karnin, Koren & Somekh 2013; successive halving, Jamieson & Talwalkar 2016; both
    keep 1, and the former forgets earlier rounds). Equals are ranked at random. Trials that do not divide
    evenly are not made.

    Parameters
    ----------
    rates
        The true rates, from 0 to 1: shape (products,) for the same in every run, or (runs, products).
    keep
        How many are kept in the end, from 1 to the number of products.
    budget
        Trials in all, at least one for each product in each round.
    runs, seed
        Number of runs and of the random numbers.

    Returns
    -------
    pandas.DataFrame
        One row a way and run: ``strategy``, ``run``, ``best_kept`` (whether the truly best product is),
        ``stars_kept`` (share of the truly ``keep`` best that are), ``rate`` (the mean true rate of those kept),
        ``trials`` made.

    Examples
    --------
    >>> rates = np.random.default_rng(1).beta(2, 18, 100)
    >>> found = find_stars(rates, 10, budget=4000, runs=500).groupby("strategy").mean()
    >>> found[["best_kept", "stars_kept", "rate"]].round(2).values.tolist()
    [[0.8, 0.57, 0.17], [0.86, 0.65, 0.18]]
    """
    import pandas

    if runs < 1:
        raise ValueError(f"runs: expected 1 or more, got {runs!r}")
    truth = true_rates(rates, keep, runs)
    ways = {"even": [keep], "halving": _sizes(truth.shape[1], keep)}
    tables = []
    for (strategy, sizes), source in zip(
        ways.items(), np.random.SeedSequence(seed).spawn(len(ways)), strict=True
    ):
        kept, trials = _search(truth, sizes, budget, np.random.default_rng(source))
        columns = {"strategy": strategy, **score(truth, kept), "trials": trials}
        tables.append(pandas.DataFrame(columns))
    return pandas.concat(tables, ignore_index=True)


def true_rates(rates: ArrayLike, keep: int, runs: int) -> Array:
    """Shape (runs, products): checked rates, the same in every run when one row is given."""
    truth = np.asarray(rates, float)
    if truth.ndim not in (1, 2) or (truth.ndim == 2 and len(truth) != runs):
        raise ValueError(
            f"rates: expected the shape (products,) or, a row for each run, ({runs}, products), got {truth.shape}"
        )
    if not ((truth >= 0) & (truth <= 1)).all():
        raise ValueError("rates: expected numbers from 0 to 1, got others")
    if not 1 <= keep <= truth.shape[-1]:
        raise ValueError(f"keep: expected a number from 1 to the {truth.shape[-1]} products, got {keep!r}")
    return np.broadcast_to(truth, (runs, truth.shape[-1]))


def score(truth: Array, kept: Array) -> dict[str, Array]:
    """How good a choice was: columns with one row a run.

    Products whose true rates are equal are equally good.

    Parameters
    ----------
    truth
        Shape (runs, products): true rates.
    kept
        Shape (runs, keep): places of the products chosen.

    Examples
    --------
    >>> scores = score(np.array([[0.1, 0.4, 0.3]]), np.array([[1, 0]]))
    >>> {name: column.tolist() for name, column in scores.items()}
    {'run': [0], 'best_kept': [True], 'stars_kept': [0.5], 'rate': [0.25]}
    """
    chosen = np.take_along_axis(truth, kept, axis=1)
    least = np.sort(truth, axis=1)[:, -kept.shape[1], None]
    return {
        "run": np.arange(len(truth)),
        "best_kept": chosen.max(axis=1) == truth.max(axis=1),
        "stars_kept": (chosen >= least).mean(axis=1),
        "rate": chosen.mean(axis=1),
    }


def _sizes(products: int, keep: int) -> list[int]:
    """How many products are left after each round.

    >>> _sizes(100, 10)
    [50, 25, 13, 10]
    """
    sizes = [max(keep, -(-products // 2))]
    while sizes[-1] > keep:
        sizes.append(max(keep, -(-sizes[-1] // 2)))
    return sizes


def _search(truth: Array, sizes: list[int], budget: int, rng: np.random.Generator) -> tuple[Array, int]:
    """The products kept, shape (runs, keep), and how many trials that took in each run."""
    runs, products = truth.shape
    left = np.tile(np.arange(products), (runs, 1))
    successes = np.zeros((runs, products), np.int64)
    made = 0
    for size in sizes:
        trials = budget // len(sizes) // left.shape[1]
        if trials < 1:
            raise ValueError(
                f"budget: expected {left.shape[1]} trials or more in each of {len(sizes)} rounds, got {budget!r}"
            )
        made += trials * left.shape[1]
        successes += rng.binomial(trials, np.take_along_axis(truth, left, axis=1))
        order = np.argsort(rng.random(left.shape) - successes, axis=1)[:, :size]  # less than 1 apart: equals
        left, successes = (np.take_along_axis(table, order, axis=1) for table in (left, successes))
    return left, made
