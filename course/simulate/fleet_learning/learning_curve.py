"""The learning curve: error = a · miles^(−b), a straight line between logarithms (Wright 1936).

Every halving of the error takes 2^(1/b) times all the miles before: with b = 0.3 ten times. It flattens, which is
one reason why data network effects are weaker than ordinary ones (see `course.simulate.fleet_learning.events`).
"""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from course.simulate.engine.contacts import Array


@dataclass(frozen=True)
class LearningCurve:
    """Errors per mile against miles: error = a · miles^(−b).

    Parameters
    ----------
    a
        Error at the first mile, above 0.
    b
        Exponent; 0 learns nothing.
    b_low, b_high
        Ends of its confidence interval; None for a curve that was not fitted.

    Examples
    --------
    >>> curve = LearningCurve(a=8, b=0.5)
    >>> curve.errors([1, 4, 16]).tolist(), curve.miles_factor(1 / 2)
    ([8.0, 4.0, 2.0], 4.0)
    """

    a: float
    b: float
    b_low: float | None = None
    b_high: float | None = None

    def errors(self, miles: ArrayLike) -> Array:
        """Errors per mile after so many miles."""
        return np.asarray(self.a * _positive("miles", miles) ** -self.b)

    def miles_factor(self, share: float = 0.5) -> float | None:
        """How many times the miles take the error down to this share of it: share^(−1/b); None without learning."""
        if not 0 < share < 1:
            raise ValueError(f"share: expected a number between 0 and 1, got {share!r}")
        return float(share ** (-1 / self.b)) if self.b > 0 else None

    def miles_to(self, error: float) -> float | None:
        """Miles at which the error has come down to this; None without learning."""
        if not error > 0:
            raise ValueError(f"error: expected a number above 0, got {error!r}")
        return float((self.a / error) ** (1 / self.b)) if self.b > 0 else None


def fit_learning_curve(miles: ArrayLike, errors: ArrayLike, confidence: float = 0.95) -> LearningCurve:
    """The curve nearest to observations, by least squares of log error on log miles.

    The interval is Student's, and right when the logarithms scatter evenly and independently of each other. Errors
    counted cumulatively do not: give the errors per mile of each period, and the fleet's miles in its middle.

    Parameters
    ----------
    miles, errors
        Shape (n,) each, above 0; three or more, at two different miles at least.
    confidence
        Of the interval for b, between 0 and 1.

    Examples
    --------
    >>> curve = fit_learning_curve([1, 10, 100, 1000], [8.2, 3.9, 2.1, 1.0])
    >>> round(curve.b, 2), round(curve.b_low, 2), round(curve.b_high, 2)
    (0.3, 0.27, 0.33)
    """
    from scipy.stats import t

    x, y = np.log(_positive("miles", miles)), np.log(_positive("errors", errors))
    if x.shape != y.shape or x.ndim != 1 or len(x) < 3 or np.ptp(x) == 0:
        raise ValueError(
            f"miles, errors: expected 3 or more pairs, at different miles, got {x.shape}, {y.shape}"
        )
    if not 0 < confidence < 1:
        raise ValueError(f"confidence: expected a number between 0 and 1, got {confidence!r}")
    away = x - x.mean()
    slope = float(away @ y / (away @ away))
    left = y - y.mean() - slope * away
    error = math.sqrt(float(left @ left) / (len(x) - 2) / float(away @ away))
    wide = float(t.ppf((1 + confidence) / 2, len(x) - 2)) * error
    return LearningCurve(float(np.exp(y.mean() - slope * x.mean())), -slope, -slope - wide, -slope + wide)


def _positive(name: str, values: ArrayLike) -> Array:
    array = np.asarray(values, float)
    if not ((array > 0) & np.isfinite(array)).all():
        raise ValueError(f"{name}: expected numbers above 0, got {values!r}")
    return array
