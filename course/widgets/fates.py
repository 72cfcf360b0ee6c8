"""What many histories of a drawing come to: how they ended, how large they grew, and how fast."""

from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np

from course.simulate.engine.contacts import Array
from course.simulate.living.lives import ENDS, ROUNDING

if TYPE_CHECKING:
    from course.simulate import Lives

DAYS = 61
"""Points of the growth curves."""

BAND = (0.1, 0.5, 0.9)
"""Between the first and the last of these quantiles lie 80 of 100 histories."""


def summary(lives: "Lives", total: int, end: float, limit: int) -> dict[str, Any]:
    """Many histories in numbers, and where one history lies among them.

    Parameters
    ----------
    lives
        The histories.
    total, end
        Activations of the one history, and its last day.
    limit
        Activations at which histories were stopped.

    Returns
    -------
    dict
        ``runs``; ``ended``, how many ended which way (see `course.simulate.living.lives.ENDS`) and ``dots``, of each
        hundred; ``median`` activations; ``bars``, a histogram of the activations, each with ``low``, ``high``
        (None in the bar of those that took off) and ``runs``; ``wide``, whether sizes span orders of magnitude;
        ``fan``, the quantiles of `BAND` day by day; ``here``, the bar of the one history and how many histories
        were smaller.

    Examples
    --------
    >>> from course.network import Link, Network, Node
    >>> from course.simulate import run_many
    >>> pair = Network([Node("a"), Node("b")], [Link("l", "a", "b", rate=1, delay=3)])
    >>> found = summary(run_many(pair, {"a": 1}, runs=100, seed=1), total=2, end=3, limit=1000)
    >>> found["ended"], found["bars"][0], found["here"]
    ({'extinct': 100, 'alive': 0, 'took off': 0}, {'low': 1, 'high': 1, 'runs': 35}, {'bar': 1, 'smaller': 35})
    """
    runs = len(lives.ended)
    sizes = np.minimum(np.bincount(lives.run, lives.activations, runs).astype(np.int64), limit)
    ended = np.bincount(lives.ended, minlength=len(ENDS))
    wide = _is_wide(sizes[sizes < limit])
    bars = _bars(sizes, total, limit, wide)
    here = next(at for at, bar in enumerate(bars) if bar["high"] is None or total <= bar["high"])
    return {
        "runs": runs,
        "ended": dict(zip(ENDS, ended.tolist(), strict=True)),
        "dots": dict(zip(ENDS, of_hundred(ended), strict=True)),
        "median": int(np.median(sizes)),
        "bars": bars,
        "wide": wide,
        "fan": _fan(lives, end, limit),
        "here": {"bar": here, "smaller": int((sizes < total).sum())},
    }


def edges(low: int, high: int, wide: bool) -> list[int]:
    """Where the bars of a histogram of whole numbers begin, and where the last one ends.

    They are alike in width, or begin at 1, 2, 5, 10, 20, 50 … when wide.

    >>> edges(1, 30, wide=False)
    [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32]
    >>> edges(1, 30, wide=True)
    [1, 2, 5, 10, 20, 50]
    """
    series = [factor * 10**power for power in range(10) for factor in (1, 2, 5)]
    if wide:
        return [0] * (low == 0) + series[: 1 + sum(start <= high for start in series)]
    step = next(step for step in series if (high - low) // step < 20)
    return list(range(low // step * step, high + step + 1, step))


def _is_wide(sizes: Array) -> bool:
    largest = sizes.max(initial=0)
    return bool(largest >= 50 and largest > 8 * max(np.median(sizes), 1))


def _bars(sizes: Array, total: int, limit: int, wide: bool) -> list[dict[str, Any]]:
    """A histogram that has room for one more history, and a bar for what took off, if anything did."""
    ended = [size for size in (*sizes.tolist(), total) if size < limit]
    starts = edges(min(ended), max(ended), wide) if ended else []
    bars: list[dict[str, Any]] = []
    for low, after in pairwise(starts):
        high = min(after, limit) - 1
        bars.append({"low": low, "high": high, "runs": int(((sizes >= low) & (sizes <= high)).sum())})
    if len(ended) <= len(sizes):
        bars.append({"low": limit, "high": None, "runs": int((sizes >= limit).sum())})
    return bars


def of_hundred(counts: Array) -> list[int]:
    """Shares in whole hundredths that add up to a hundred (largest remainders).

    >>> of_hundred(np.array([1, 1, 1]))
    [34, 33, 33]
    """
    exact = 100 * counts / counts.sum()
    whole = np.floor(exact).astype(int)
    for place in np.argsort(whole - exact, kind="stable")[: 100 - whole.sum()]:
        whole[place] += 1
    return [int(share) for share in whole]


def _fan(lives: "Lives", end: float, limit: int) -> dict[str, list[float]]:
    """Activations up to each of some days, as quantiles over the histories."""
    days = np.linspace(0, max(float(lives.day.max(initial=0)), end, 1), DAYS)
    grown = np.zeros((len(lives.ended), DAYS))
    np.add.at(grown, (lives.run, np.searchsorted(days + ROUNDING, lives.day)), lives.activations)
    low, middle, high = np.quantile(
        np.minimum(grown.cumsum(axis=1), limit), BAND, axis=0, method="inverted_cdf"
    ).tolist()
    return {"day": days.round(3).tolist(), "low": low, "middle": middle, "high": high}
