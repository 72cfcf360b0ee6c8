"""A student's drawing with the places lit up that a check is about."""

from collections.abc import Collection

from course.checks.sheet import Picture
from course.network import Network
from course.network.findings import listed
from course.words import say

_WIDE = 460


def marked(network: Network, where: Collection[str]) -> Picture | None:
    """The drawing with some of its nodes and links lit up; None when there is no place to show.

    Parameters
    ----------
    network
        The drawing.
    where
        Ids of nodes and links; others are passed over.

    Examples
    --------
    >>> from course import use
    >>> from course.network import Node
    >>> use("en")
    >>> marked(Network([Node("a", "Ann"), Node("b", "Ben")]), ["b"]).label
    'Marked in your drawing: ‘Ben’'
    """
    ids = [node.id for node in network.nodes] + [link.id for link in network.links]
    known = set(ids) & set(where)
    if not known:
        return None
    label = say("checks.panel.marked", items=listed(network, known))
    return Picture(network.to_svg(highlight=known), label, _WIDE)
