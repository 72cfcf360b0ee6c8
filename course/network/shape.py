"""How a drawing hangs together before any rate is known: who is linked, and how closely."""

from course.network.model import Network


def degrees(network: Network) -> dict[str, int]:
    """How many links touch each node.

    Parameters
    ----------
    network
        A drawing; its rates do not matter.

    Returns
    -------
    dict
        By node id, in drawing order. A link from a node to itself touches it once.

    Examples
    --------
    >>> from course import load
    >>> degrees(load("mini-cases", "salon", "en"))
    {'owner': 6, 'miran': 2, 'jaehun': 2, 'sohui': 2}
    """
    found = {node.id: 0 for node in network.nodes}
    for link in network.links:
        for end in {link.source, link.target}:
            found[end] += 1
    return found


def density(network: Network) -> float | None:
    """The share of possible links that are there: of n(n − 1) ordered pairs of nodes (Wasserman & Faust 1994).

    Parameters
    ----------
    network
        A drawing; links side by side count once, links from a node to itself not at all.

    Returns
    -------
    float or None
        From 0 to 1; None with fewer than two nodes, where no link is possible.

    Examples
    --------
    >>> from course import load
    >>> [density(load("mini-cases", name, "en")) for name in ("crew", "salon")]
    [0.5, 0.5]
    """
    possible = len(network.nodes) * (len(network.nodes) - 1)
    return len(linked_pairs(network)) / possible if possible else None


def linked_pairs(network: Network) -> set[tuple[str, str]]:
    """The ordered pairs of different nodes with a link from the one to the other."""
    return {(link.source, link.target) for link in network.links if link.source != link.target}
