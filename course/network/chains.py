"""Chains of a large component drawn together: where one way leads in and one out, nothing is decided."""

from typing import Any, NamedTuple


class Chains(NamedTuple):
    """A component without the nodes between: each chain of links is one link.

    Parameters
    ----------
    of
        For each link of the component, the number of its chain: a numpy array.
    tails, heads
        For each chain, the numbers of its first and its last node among those that are left.
    kept
        The nodes that are left, as numbers in the component.
    """

    of: Any
    tails: Any
    heads: Any
    kept: Any

    def total(self, amounts: Any) -> Any:
        """Each chain's sum of an amount that every link has; rates add up as logarithms."""
        import numpy

        return numpy.bincount(self.of, amounts, len(self.tails))


def chains(tails: Any, heads: Any, size: int, keep: Any = ()) -> Chains:
    """The chains of a component that is no bare loop, or has a node to keep.

    Parameters
    ----------
    tails, heads
        Each link's ends, numbered 0 … size − 1: numpy arrays.
    size
        Number of nodes, each with a link in and a link out.
    keep
        Numbers of nodes that stay whatever leads in and out.

    Examples
    --------
    >>> import numpy
    >>> found = chains(numpy.array([0, 1, 2, 0]), numpy.array([1, 2, 0, 0]), 3)
    >>> found.of.tolist(), found.tails.tolist(), found.heads.tolist(), found.kept.tolist()
    ([0, 0, 0, 1], [0, 0], [0, 0], [0])
    """
    import numpy

    between = (numpy.bincount(tails, minlength=size) == 1) & (numpy.bincount(heads, minlength=size) == 1)
    between[list(keep)] = False
    leaving = numpy.empty(size, int)
    leaving[tails] = numpy.arange(len(tails))
    last = numpy.where(between[heads], leaving[heads], numpy.arange(len(tails)))
    while (further := last[last]).tobytes() != last.tobytes():  # each turn doubles how far ahead is seen
        last = further
    ends, of = numpy.unique(last, return_inverse=True)
    kept = numpy.flatnonzero(~between)
    rank = numpy.cumsum(~between) - 1
    first = ~between[tails]
    starts = numpy.empty(len(ends), int)
    starts[of[first]] = rank[tails[first]]
    return Chains(of, starts, rank[heads[ends]], kept)
