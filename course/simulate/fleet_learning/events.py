"""Fleet learning: a fleet knows what its cars have met, and some events are so rare that most never meet them.

Of events with chances pᵢ an encounter a fleet has met Σ pᵢ (1 − (1 − pᵢ)ⁿ) after n encounters: the frequent soon,
the rare hardly. The more it has met the less the next mile adds. Data network effects are therefore weaker than
ordinary ones: a rival with fewer miles stays close, and what is learnt helps only where customers notice
(Hagiu & Wright 2023, doi:10.1111/1756-2171.12453). An encounter is any stretch of driving in which at most one
event is counted; that events come independently of each other and of the past is the model's assumption.
`course.simulate.fleet_learning.specification` says the same plainly.
"""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike

from course.simulate.engine.contacts import Array
from course.simulate.engine.parts import Progress, in_parts

if TYPE_CHECKING:
    import pandas


def zipf_chances(kinds: int, exponent: float = 1.0) -> Array:
    """Chances of so many kinds of events, the r-th most frequent in proportion to r^(−exponent); they sum to 1.

    Examples
    --------
    >>> zipf_chances(3).round(3).tolist()
    [0.545, 0.273, 0.182]
    """
    if kinds < 1:
        raise ValueError(f"kinds: expected 1 or more, got {kinds!r}")
    chances = np.arange(1, kinds + 1, dtype=float) ** -exponent
    return np.asarray(chances / chances.sum())


def expected_coverage(
    chances: ArrayLike, encounters: ArrayLike, *, via: ArrayLike | None = None
) -> "pandas.DataFrame":
    """What a fleet has met after so many encounters, on average: exact.

    Parameters
    ----------
    chances
        Shape (kinds,): chance pᵢ that an encounter on the customers' roads is of this kind; they sum to 1 or less.
    encounters
        Numbers of encounters to look at, 0 or more.
    via
        Chances qᵢ where the fleet collects, when it drives elsewhere than its customers will; None for the same.

    Returns
    -------
    pandas.DataFrame
        One row a number: ``encounters``, ``kinds`` met and ``covered`` = Σ pᵢ (1 − (1 − qᵢ)ⁿ), the chance that a
        customer's next encounter is of a kind met before.

    Examples
    --------
    >>> expected_coverage([0.5, 0.5], [0, 1, 2])["covered"].tolist()
    [0.0, 0.5, 0.75]
    """
    import pandas

    p = _chances("chances", chances)
    q = p if via is None else _chances("via", via)
    if q.shape != p.shape:
        raise ValueError(f"via: expected {len(p)} chances as in chances, got {len(q)}")
    counts = _counts(encounters)
    met = [1 - (1 - q) ** count for count in counts]
    return pandas.DataFrame(
        {
            "encounters": counts,
            "kinds": [float(seen.sum()) for seen in met],
            "covered": [float(p @ seen) for seen in met],
        }
    )


def more_or_rarer(
    chances: ArrayLike, encounters: ArrayLike, *, tilt: float = 0.5, price: float = 1.0
) -> "pandas.DataFrame":
    """More cars or rarer miles: the same money on ordinary roads, and where rare things happen more often.

    Parameters
    ----------
    chances
        As for `expected_coverage`.
    encounters
        Ordinary encounters the money pays for.
    tilt
        Collecting for rarity makes chances proportional to pᵢ to this power: 1 is ordinary, 0 all alike.
    price
        Of such an encounter, in ordinary ones; above 0.

    Returns
    -------
    pandas.DataFrame
        As `expected_coverage`, of the customers' roads, with ``money`` in ordinary encounters and ``strategy``
        (``"more"`` or ``"rarer"``).

    Examples
    --------
    >>> found = more_or_rarer(zipf_chances(1000), [100, 10_000], price=2)
    >>> found.pivot(index="money", columns="strategy", values="covered").round(2).values.tolist()
    [[0.5, 0.22], [0.98, 0.99]]
    """
    import pandas

    if not price > 0:
        raise ValueError(f"price: expected a number above 0, got {price!r}")
    p, money = _chances("chances", chances), _counts(encounters)
    tilted = np.where(p > 0, p, 1) ** tilt * (p > 0)
    rarer = expected_coverage(p, money // price, via=tilted / tilted.sum() * p.sum())
    tables = {"more": expected_coverage(p, money), "rarer": rarer}
    return pandas.concat(
        [table.assign(money=money, strategy=name) for name, table in tables.items()], ignore_index=True
    )


def meet_events(
    chances: ArrayLike,
    encounters: ArrayLike,
    *,
    runs: int = 100,
    seed: int = 0,
    progress: "Progress[pandas.DataFrame] | None" = None,
) -> "pandas.DataFrame":
    """What fleets met, run by run, and what they could know about what they have not.

    The Good–Turing estimate (Good 1953) of the chance that the next encounter is of a kind never met: the share
    of encounters whose kind was met exactly once. It needs no list of what there is to meet.

    Parameters
    ----------
    chances, encounters
        As for `expected_coverage`; each run goes on from one number to the next.
    runs
        Fleets, 1 or more.
    seed
        Of the random numbers.
    progress
        See `course.simulate.engine.parts.Progress`.

    Returns
    -------
    pandas.DataFrame
        One row a run and number: ``run``, ``encounters``, ``kinds``, ``covered``, ``unseen`` (the true chance of
        meeting a new kind next) and ``good_turing`` (its estimate; missing for no encounter).

    Examples
    --------
    >>> found = meet_events(zipf_chances(1000), [500], runs=200, seed=1)
    >>> found[["unseen", "good_turing"]].mean().round(2).tolist()
    [0.29, 0.29]
    """
    import pandas

    p, counts = _chances("chances", chances), np.unique(_counts(encounters))

    def simulate(run: int, _: int, rng: np.random.Generator) -> pandas.DataFrame:
        new = rng.multinomial(np.diff(counts, prepend=0), [*p, max(1 - p.sum(), 0)])
        met = new[:, :-1].cumsum(axis=0)
        once, seen = (met == 1).sum(axis=1), met > 0
        table = pandas.DataFrame({"encounters": counts, "kinds": seen.sum(axis=1), "covered": seen @ p})
        estimate = np.where(counts > 0, once / np.maximum(counts, 1), np.nan)
        table.insert(0, "run", run)
        return table.assign(unseen=~seen @ p, good_turing=estimate)

    return pandas.concat(in_parts(runs, 1, seed, simulate, progress), ignore_index=True)


def _chances(name: str, values: ArrayLike) -> Array:
    array = np.asarray(values, float)
    if array.ndim != 1 or not (array >= 0).all() or not array.sum() <= 1 + 1e-9:
        raise ValueError(f"{name}: expected chances of 0 or more that sum to 1 at most, got {values!r}")
    return array


def _counts(values: ArrayLike) -> Array:
    array = np.atleast_1d(np.asarray(values))
    if not (array >= 0).all():
        raise ValueError(f"encounters: expected 0 or more, got {values!r}")
    return array.astype(np.int64)
