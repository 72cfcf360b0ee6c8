"""How unequally something is shared: the Lorenz curve and the Gini coefficient."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike

from course.simulate.engine.contacts import Array

if TYPE_CHECKING:
    import pandas


def lorenz(values: ArrayLike) -> "pandas.DataFrame":
    """The Lorenz curve (Lorenz 1905): what share of all the poorest have together.

    Returns
    -------
    pandas.DataFrame
        From 0 to 1 for both: ``people`` (share of them, the poorest first) and ``share`` of the sum.

    Raises
    ------
    ValueError
        For values below 0, or none above it.

    Examples
    --------
    >>> lorenz([0, 1, 3])["share"].tolist()
    [0.0, 0.0, 0.25, 1.0]
    """
    import pandas

    ordered = np.sort(_shared(values))
    share = np.concatenate([[0.0], ordered.cumsum()]) / ordered.sum()
    return pandas.DataFrame({"people": np.linspace(0, 1, len(share)), "share": share})


def gini(values: ArrayLike) -> float:
    """The Gini coefficient: 0 when all have the same, (n − 1)/n when one of n has it all.

    It is twice the area between the Lorenz curve and the diagonal: Σ (2i − n − 1) xᵢ / n Σ xᵢ, i-th smallest xᵢ.

    Examples
    --------
    >>> gini([1, 1, 1]), gini([0, 0, 0, 5])
    (0.0, 0.75)
    """
    ordered = np.sort(_shared(values))
    places = 2 * np.arange(1, len(ordered) + 1) - len(ordered) - 1
    return float(places @ ordered / len(ordered) / ordered.sum())


def _shared(values: ArrayLike) -> Array:
    array = np.asarray(values, float)
    if array.ndim != 1 or not (array >= 0).all() or not 0 < array.sum() < np.inf:
        raise ValueError(f"values: expected numbers of 0 or more, some above, got {values!r}")
    return array
