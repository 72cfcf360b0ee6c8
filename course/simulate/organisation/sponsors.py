"""Sponsors around a hub: who stays when the member of staff who knew them all leaves."""

from collections.abc import Hashable
from itertools import combinations, compress
from typing import TYPE_CHECKING

import numpy as np

from course.simulate.engine.contacts import Array
from course.simulate.engine.parts import Progress, in_parts
from course.simulate.organisation.percolation import Pieces

if TYPE_CHECKING:
    import networkx
    import pandas


def drop_off(
    graph: "networkx.Graph",
    hub: Hashable,
    links: int,
    *,
    runs: int = 100,
    seed: int = 0,
    progress: "Progress[pandas.DataFrame] | None" = None,
) -> "pandas.DataFrame":
    """Link sponsors with each other at random, one link after another; after each, see who is lost without the hub.

    The sponsors are the hub's neighbours (the graph's other mode), and the links they have with each other
    already count.

    Parameters
    ----------
    graph
        An undirected networkx graph, such as a star.
    hub
        The one who is going to leave.
    links
        How many, at most as many as are missing among the sponsors.
    runs
        How often they are drawn anew.
    seed
        Of the random numbers.
    progress
        Called after every run with how many are done, of how many, and its rows; False stops.

    Returns
    -------
    pandas.DataFrame
        One row a run and number of links, from 0 on: ``run``, ``links``, and the shares of the sponsors who are
        ``alone`` (linked with no other sponsor) and ``outside`` the largest group of them.

    Raises
    ------
    KeyError
        When the hub is not in the graph.
    ValueError
        When it has no neighbour, or fewer links are missing.

    Examples
    --------
    >>> import networkx
    >>> found = drop_off(networkx.star_graph(20), 0, 30).query("links in (0, 10, 30)")
    >>> found.groupby("links")[["alone", "outside"]].mean().round(2).values.tolist()
    [[1.0, 0.95], [0.33, 0.66], [0.03, 0.03]]
    """
    import pandas

    count, present, missing = _links(graph, hub)
    if not 0 <= links <= len(missing):
        raise ValueError(f"links: expected at most the {len(missing)} that are missing, got {links!r}")

    def simulate(run: int, _: int, rng: np.random.Generator) -> pandas.DataFrame:
        drawn = missing[rng.choice(len(missing), links, replace=False)]
        shares = _shares(count, [*present, *drawn.tolist()])[len(present) :]
        table = pandas.DataFrame(shares, columns=["alone", "outside"])
        table.insert(0, "run", run)
        table.insert(1, "links", np.arange(links + 1))
        return table

    return pandas.concat(in_parts(runs, 1, seed, simulate, progress), ignore_index=True)


def _links(graph: "networkx.Graph", hub: Hashable) -> tuple[int, list[tuple[int, int]], Array]:
    """How many sponsors there are, and the links between them that there are and that are missing."""
    if hub not in graph:
        raise KeyError(f"hub: expected a node of the graph, got {hub!r}")
    sponsors = [node for node in graph[hub] if node != hub]
    if not sponsors:
        raise ValueError(f"hub: expected one with neighbours, got {hub!r}, who has none")
    pairs = list(combinations(range(len(sponsors)), 2))
    linked = [graph.has_edge(sponsors[one], sponsors[other]) for one, other in pairs]
    missing = np.array(pairs, np.int64).reshape(-1, 2)[~np.array(linked, bool)]
    return len(sponsors), list(compress(pairs, linked)), missing


def _shares(count: int, links: list[tuple[int, int]]) -> list[tuple[float, float]]:
    """The shares of those alone and of those outside the largest group, after 0, 1, … of the links."""
    pieces, linked, largest = Pieces(count), set[int](), 1
    shares = [(1.0, 1 - 1 / count)]
    for one, other in links:
        linked |= {one, other}
        largest = max(largest, pieces.join(one, other))
        shares.append((1 - len(linked) / count, 1 - largest / count))
    return shares
