"""Where a two-sided market comes to rest, and where it tips: its critical mass."""

import math
from itertools import pairwise
from typing import TYPE_CHECKING

from course.simulate.two_sided.market import TwoSided

if TYPE_CHECKING:
    import pandas


FAR = 700.0  # in logarithms: a point beyond is none, as floats end there


def resting_points(model: TwoSided) -> "pandas.DataFrame":
    """Where both sides stand still: where the loop comes to rest, and where it tips.

    At rest sales replace worn-out cars. Up to a gain of 1 there is one such point at most, and the loop comes to rest
    there. Above, a market that has an end has two or none: from the smaller, the critical mass, it grows with a
    little more and dies with a little less; with none it dies from anywhere. One without an end only tips.

    Returns
    -------
    pandas.DataFrame
        One row a point above 0, the smaller first: ``cars``, ``connectors`` and ``kind``, ``"rests"`` or ``"tips"``.

    Examples
    --------
    >>> loop = TwoSided(cars=1000, connectors=50, sales=90, builds=5, beta1=1.5, beta2=1, market=20_000)
    >>> resting_points(loop).round()
          cars  connectors   kind
    0    149.0        11.0   tips
    1  18204.0      1365.0  rests
    """
    import pandas

    rows = []
    for cars in _balances(model):
        connectors = model.supply(cars) * model.connector_years
        steep = model.gain * (1 - cars / model.market)  # sales rise less with cars than what wears out
        rows.append((cars, connectors, "rests" if steep < 1 else "tips"))
    return pandas.DataFrame(rows, columns=["cars", "connectors", "kind"])


def _balances(model: TwoSided) -> list[float]:
    """Cars at which sales, with the connectors these cars hold, are as many as wear out."""
    from scipy.optimize import brentq

    if not model.sales or not model.builds:
        return []

    def surplus(log_cars: float) -> float:
        """Logarithm of sales against worn-out cars: a straight line but for the room left."""
        left = max(1 - math.exp(log_cars) / model.market, 1e-300)
        return level + (model.gain - 1) * log_cars + math.log(left)

    held = model.builds * model.connector_years / model.connectors
    level = math.log(model.sales * model.car_years * held**model.beta1) - model.gain * math.log(model.cars)
    level -= math.log(1 - model.cars / model.market)
    if not math.isfinite(model.market):
        log_cars = level / (1 - model.gain) if model.gain != 1 else math.inf
        return [math.exp(log_cars)] if abs(log_cars) < FAR else []
    ends = [-FAR, math.log(model.market)]
    if model.gain > 1:
        ends.insert(1, math.log(model.market * (1 - 1 / model.gain)))
    crossed = [pair for pair in pairwise(ends) if min(map(surplus, pair)) < 0 < max(map(surplus, pair))]
    return [math.exp(brentq(surplus, *pair, xtol=1e-12)) for pair in crossed]
