"""How much of one set of features is in another, rare features weighing more: for a whole class at once."""

from collections import Counter
from collections.abc import Hashable, Iterator, Sequence, Set
from dataclasses import dataclass
from functools import cached_property
from math import log
from typing import Any

Feature = Hashable
"""A small thing that is the same in two hand-ins or not."""


@dataclass(frozen=True)
class Common:
    """What two have in common.

    Attributes
    ----------
    first, second
        Their places in the class.
    share
        Weight of the common features over the number of all features of the smaller one, 0 to 1: near 1 only
        where most of it is in the other, and in few others.
    weight
        Of the common features; a feature that only two have weighs 1.
    number
        How many common features there are.
    """

    first: int
    second: int
    share: float
    weight: float
    number: int


class Overlap:
    """Everybody's features against everybody's.

    Parameters
    ----------
    features
        One set for each.
    taken_off
        What belongs to the task and so to nobody.

    Notes
    -----
    A feature of ``d`` among ``n`` weighs log((n + 2) / d) / log((n + 2) / 2), at most 1: what only two have
    weighs 1, what everybody has nearly nothing in a large class, and something still in a small one.

    Examples
    --------
    >>> overlap = Overlap([{"a", "b", "c"}, {"b", "c", "d", "e"}, {"x"}], taken_off={"c"})
    >>> [(one.first, one.second, round(one.share, 2), one.number) for one in overlap.pairs(0.1, 1)]
    [(0, 1, 0.5, 1)]
    """

    def __init__(self, features: Sequence[Set[Feature]], taken_off: Set[Feature] = frozenset()) -> None:
        self._features = [set(each) - taken_off for each in features]
        self._held = Counter(feature for each in self._features for feature in each)

    def common(self, first: int, second: int) -> set[Feature]:
        """The features two have in common."""
        return self._features[first] & self._features[second]

    def weight(self, feature: Feature) -> float:
        """What a feature weighs."""
        room = len(self._features) + 2
        return min(1.0, log(room / self._held[feature]) / log(room / 2))

    def pairs(self, least_share: float, least_number: int, full: float | None = None) -> Iterator[Common]:
        """The pairs that have enough in common.

        Parameters
        ----------
        least_share, least_number
            What both the share and the number must reach.
        full
            A common weight that counts as a share of 1 however much else there is: one copied page in a long
            text. None for the share alone.
        """
        import numpy

        weight, number = self._products
        own = numpy.array([float(len(each)) for each in self._features])
        smaller = numpy.minimum.outer(own, own)
        share = numpy.divide(weight, smaller, out=numpy.zeros_like(weight), where=smaller > 0)
        if full:
            share = numpy.maximum(share, numpy.minimum(1.0, weight / full))
        good = numpy.triu((share >= least_share) & (number >= least_number), 1)
        for first, second in zip(*numpy.nonzero(good), strict=True):
            i, j = int(first), int(second)
            yield Common(i, j, min(1.0, float(share[i, j])), float(weight[i, j]), int(number[i, j]))

    @cached_property
    def _products(self) -> tuple[Any, Any]:
        """The weight and the number of common features for all pairs."""
        import numpy
        from scipy.sparse import csr_array

        # What one alone has is in no pair; leaving it out keeps the matrix small.
        column = {feature: at for at, feature in enumerate(f for f, held in self._held.items() if held > 1)}
        rows = [(row, column[f]) for row, each in enumerate(self._features) for f in each if f in column]
        shape = (len(self._features), max(1, len(column)))
        where = tuple(numpy.array(rows, dtype=int).reshape(-1, 2).T)
        has = csr_array((numpy.ones(len(rows)), where), shape=shape)
        weights = numpy.array([self.weight(feature) for feature in column] or [0.0])
        weighted = csr_array((weights[where[1]], where), shape=shape)
        return (weighted @ has.T).toarray(), (has @ has.T).toarray()
