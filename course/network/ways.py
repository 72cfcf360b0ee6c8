"""The links along which something flows in a drawing, with nodes as numbers."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from course.network.memory import remembered
from course.network.model import Link, Network


class Ways(NamedTuple):
    """Links along which something flows, or may.

    Parameters
    ----------
    links
        In drawing order, without those of rate 0.
    nodes
        Ids of their nodes.
    tails, heads
        For each link, the numbers of its source and its target among the nodes.
    """

    links: Sequence[Link]
    nodes: Sequence[str]
    tails: Sequence[int]
    heads: Sequence[int]


@remembered
def ways(network: Network) -> Ways:
    """What flows, or may flow, in a drawing."""
    return ways_along(link for link in network.links if link.rate is None or link.rate > 0)


def ways_along(links: Iterable[Link]) -> Ways:
    """Some links, with their nodes numbered.

    >>> ways_along([Link("l", "a", "b"), Link("m", "c", "b")])[1:]
    (['a', 'c', 'b'], [0, 1], [2, 2])
    """
    links, rank = list(links), dict[str, int]()
    tails = [rank.setdefault(link.source, len(rank)) for link in links]
    heads = [rank.setdefault(link.target, len(rank)) for link in links]
    return Ways(links, list(rank), tails, heads)
