"""What a drawing has to say to a card and a memo: which link was worked on, and what K is."""

from collections.abc import Iterable

from course.checks.own import plain
from course.network import Link, Network, context_chain, reproduction


def worked_on(network: Network, said: str) -> list[Link]:
    """The links that a card's words name, as the card's own list says them in either language.

    >>> worked_on(Network(), "Ann → Shop: buys")
    []
    """
    names = {node.id: node.label for node in network.nodes}
    wanted = plain(said)
    return [
        link
        for link in network.links
        if wanted in (plain(each) for each in _ways_to_say(link, names[link.source], names[link.target]))
    ]


def gains(network: Network) -> list[float]:
    """K of a drawing as a sketch and a journey board say it: they may count from different people.

    >>> gains(Network())
    []
    """
    starts = [node.id for node in network.nodes if node.id == network.initiator or "buyer" in node.roles]
    if network.initiator is not None:
        starts = [network.initiator]
    found = [context_chain(network).k.value, *(reproduction(network, start) for start in starts)]
    return [k for k in found if k is not None]


def _ways_to_say(link: Link, source: str, target: str) -> Iterable[str]:
    bare = f"{source}{target}{link.action}"
    return (bare, bare + link.medium)
