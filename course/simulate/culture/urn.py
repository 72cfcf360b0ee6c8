"""부익부, the rich get richer: buyers who copy buyers make winners that quality did not choose.

`course.simulate.culture.specification` says the same plainly.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np

from course.simulate.engine.chance import check_chance
from course.simulate.engine.contacts import Array

if TYPE_CHECKING:
    import pandas


def polya_urn(
    start: Mapping[str, float],
    *,
    added: float = 1,
    influence: float = 1,
    draws: int = 1000,
    every: int = 10,
    runs: int = 1000,
    seed: int = 0,
) -> "pandas.DataFrame":
    """Pólya's urn: one ball is drawn after the other, and each time balls of its kind are added.

    A buyer copies an earlier purchase (draws from the urn) with chance ``influence``, and else judges alone
    (draws from the urn as it was at the start, so that the balls there stand for quality). With full influence
    the share of a kind that started with a of a + b balls converges in every run, but to another limit in each:
    limits are Beta(a / added, b / added) distributed (Eggenberger & Pólya 1923). With less, shares converge to
    quality, the slower the more is copied. Worlds that differ only in what buyers see of each other are those
    of MusicLab (Salganik, Dodds & Watts 2006).

    Parameters
    ----------
    start
        Balls of each kind at first, by name; none negative and not all 0.
    added
        Balls put in after each draw, 0 or more.
    influence
        From 0 to 1, see above.
    draws
        How many are drawn in each run.
    every
        Shares are told after each so many draws.
    runs, seed
        Number of urns and of the random numbers.

    Returns
    -------
    pandas.DataFrame
        One row an urn, moment and kind: ``run``, ``draw`` (how many so far), ``product``, ``share`` of balls.

    Examples
    --------
    >>> end = polya_urn({"a": 1, "b": 1}, seed=1).query("draw == 1000 and product == 'a'")["share"]
    >>> end.quantile([0.1, 0.5, 0.9]).round(1).tolist()  # any share is as likely as any other
    [0.1, 0.5, 0.9]
    """
    balls = np.array(list(start.values()), float)
    if not (balls >= 0).all() or not balls.sum() > 0:
        raise ValueError(f"start: expected numbers of balls of 0 or more, not all 0, got {dict(start)!r}")
    if min(added, draws, every - 1, runs - 1) < 0:
        raise ValueError(
            "expected added and draws of 0 or more, every and runs of 1 or more,"
            f" got {added!r}, {draws!r}, {every!r} and {runs!r}"
        )
    check_chance("influence", influence)
    rng, urns = np.random.default_rng(seed), np.tile(balls, (runs, 1))
    alone = (1 - influence) * balls / balls.sum()
    moments = [draw for draw in range(draws + 1) if draw % every == 0]
    shares = np.empty((len(moments), runs, len(balls)))
    for draw in range(draws + 1):
        share = urns / urns.sum(axis=1, keepdims=True)
        if draw % every == 0:
            shares[draw // every] = share
        below = np.cumsum(alone + influence * share, axis=1)[:, :-1]
        drawn = (rng.random((runs, 1)) >= below).sum(axis=1)
        urns[np.arange(runs), drawn] += added
    return _long(shares, moments, list(start))


def _long(shares: Array, moments: list[int], names: list[str]) -> "pandas.DataFrame":
    """Shape (moments, runs, kinds) as one row each, run by run."""
    import pandas

    _, runs, kinds = shares.shape
    return pandas.DataFrame(
        {
            "run": np.repeat(np.arange(runs), len(moments) * kinds),
            "draw": np.tile(np.repeat(moments, kinds), runs),
            "product": names * (runs * len(moments)),
            "share": shares.transpose(1, 0, 2).ravel(),
        }
    )
