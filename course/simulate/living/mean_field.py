"""The drawn network on average, in a world that fills up: day by day, without chance.

It takes the drawing's rates and delays as they are and adds one mechanism: a node with a capacity stands for so
many members, each activated at most once, so that cars and connectors grow with each other until everybody who
wants one has one. `course.simulate.living.runs` runs the same with chance; its mean comes to this where numbers are
large, since chance then averages out.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np

from course.network import Network
from course.simulate.engine.contacts import Array
from course.simulate.living.runs import links_from, members_of

if TYPE_CHECKING:
    import pandas


def run_mean(
    network: Network,
    seeds: Mapping[str, int],
    *,
    capacity: Mapping[str, int] | None = None,
    days: int = 365,
) -> "pandas.DataFrame":
    """The expected course of a drawing.

    Whoever is met is drawn among all members, so that a activations arriving among m members of whom u are
    unused reach u (1 − e^(−a/m)) of these (Poisson meetings). Without capacities it is the mean of the branching
    process exactly, if delays are whole days: others count as the nearest, and at once as one day.

    Parameters
    ----------
    network
        A drawing whose rates and delays are known wherever the seeds lead.
    seeds
        Activations on day 0, by node id. A subsidy to one side is a larger seed there.
    capacity
        Members of a node, by id; a node without can be activated for ever.
    days
        To look ahead.

    Returns
    -------
    pandas.DataFrame
        One row a day and node: ``day``, ``node``, ``new`` activations expected and ``total`` up to then.

    Raises
    ------
    ValueError
        In the language in force, naming a link without a rate or a delay.
    KeyError
        When the drawing has no such node.

    Examples
    --------
    >>> from course.network import Link, Node
    >>> sides = [Node("car"), Node("connector")]
    >>> links = [Link("l1", "car", "connector", rate=0.02, delay=1), Link("l2", "connector", "car", rate=60, delay=2)]
    >>> course = run_mean(Network(sides, links), {"car": 100}, days=6)
    >>> course.query("node == 'car' and new > 0")[["day", "new"]].round(1).values.tolist()
    [[0.0, 100.0], [3.0, 120.0], [6.0, 144.0]]
    """
    import pandas

    if days < 0:
        raise ValueError(f"days: expected 0 or more, got {days!r}")
    names = [node.id for node in network.nodes]
    rank = {name: number for number, name in enumerate(names)}
    ways = [
        (rank[link.source], rank[link.target], rate, max(1, round(delay)))
        for links in links_from(network, seeds).values()
        for link, rate, delay in links
    ]
    limits = {rank[name]: count for name, count in members_of(network, capacity).items()}
    begin = np.array([seeds.get(name, 0) for name in names], float)
    new = _days(begin, ways, limits, days)
    return pandas.DataFrame(
        {
            "day": np.repeat(np.arange(days + 1), len(names)),
            "node": names * (days + 1),
            "new": new.ravel(),
            "total": new.cumsum(axis=0).ravel(),
        }
    )


def _days(
    begin: Array, ways: list[tuple[int, int, float, int]], limits: Mapping[int, int], days: int
) -> Array:
    """Shape (days + 1, nodes): new activations of each day."""
    new, arriving = np.zeros((2, days + 1, len(begin)))
    arriving[0] = begin
    unused = {node: float(count) for node, count in limits.items()}
    for day in range(days + 1):
        new[day] = arriving[day]
        for node, left in unused.items():
            new[day, node] = left * -np.expm1(-arriving[day, node] / max(limits[node], 1))
            unused[node] = left - new[day, node]
        for source, target, rate, delay in ways:
            if day + delay <= days:
                arriving[day + delay, target] += rate * new[day, source]
    return new
