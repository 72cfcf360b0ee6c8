"""What the play panel asks: one history of the drawing, event by event, and what a thousand of them come to."""

import json
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from course.network import Network
from course.network.paths import reachable

if TYPE_CHECKING:
    import pandas

    from course.simulate import Lives

LIMIT = 1000
"""Activations after which a history has taken off, and is told no further."""

RUNS, PART = 1000, 100
"""How many histories make an ensemble, and how many are run for one question about it."""

AHEAD = 4  # times LIMIT: told on so far, to know what was under way when a history took off
STEEPEST = (
    2.0 * LIMIT
)  # a higher rate takes off just as surely, and would fill the memory with what never arrives


@dataclass(frozen=True)
class Beginning:
    """How a history begins, and how long it is watched.

    Parameters
    ----------
    node
        The node that is active first.
    count
        How often, on day 0.
    days
        The last day.
    capacity
        Pairs of a node's id and its members, each of whom can be activated once.
    """

    node: str
    count: int
    days: float
    capacity: tuple[tuple[str, int], ...]


def run(network: Network, fields: dict[str, Any], _tell: object = None) -> dict[str, Any]:
    """One history as columns, a row an activation in order of time.

    Parameters
    ----------
    network
        The drawing.
    fields
        ``seed``, and how it begins: ``start`` (a node's id; by default the initiator, else the first buyer),
        ``count``, ``days``, ``capacity`` (members by node id); see `Beginning`.

    Returns
    -------
    dict
        ``start``; ``missing``, the links without a rate or a delay (then there is no more); ``day``, ``node``,
        ``link`` and ``cause``, where nodes and links are counted in the drawing's order and -1 is none;
        ``total``, the rows that came to pass (the rest were still under way); ``ended`` as in
        `course.simulate.living.lives.ENDS`; ``end``, its last day; ``limit``, see `LIMIT`.

    Examples
    --------
    >>> from course.network import Link, Node
    >>> drawing = Network([Node("a"), Node("b")], [Link("l", "a", "b", rate=3, delay=2)])
    >>> told = run(drawing, {"seed": 1})
    >>> told["ended"], told["total"], told["day"], told["cause"]
    ('extinct', 5, [0.0, 2.0, 2.0, 2.0, 2.0], [-1, 0, 0, 0, 0])
    >>> run(Network([Node("a")], [Link("l", "a", "a", rate=1)]), {})["missing"]
    [{'link': 'l', 'lacks': ['delay']}]
    """
    begin = beginning(network, fields)
    if begin is None:
        return {"start": None, "missing": []}
    told: dict[str, Any] = {"start": begin.node, "missing": missing(network, begin.node)}
    return told if told["missing"] else told | _history(_frozen(network), begin, int(fields.get("seed", 0)))


def lives(network: Network, fields: dict[str, Any], _tell: object = None) -> dict[str, Any]:
    """What so many histories come to. A page that asks for more and more of them sees the picture grow.

    Parameters
    ----------
    network
        The drawing.
    fields
        Those of `run`, whose history is the one compared, and ``runs``, at most `RUNS`.

    Returns
    -------
    dict
        ``start``, ``missing``, and unless something is missing ``of`` (`RUNS`), ``limit`` (`LIMIT`) and what
        `course.widgets.fates.summary` says.

    Examples
    --------
    >>> from course.network import Link, Node
    >>> loop = Network([Node("a")], [Link("l", "a", "a", rate=2, delay=1)])
    >>> lives(loop, {"runs": 200})["ended"]["extinct"]
    45
    """
    from course.simulate.living.lives import joined
    from course.widgets.fates import summary

    told = run(network, fields)
    begin = beginning(network, fields)
    if begin is None or told["missing"]:
        return {name: told[name] for name in ("start", "missing")}
    asked = min(max(int(fields.get("runs", RUNS)), PART), RUNS)
    parts = [_part(_frozen(network), begin, number) for number in range(asked // PART)]
    found = summary(joined(parts), told["total"], told["end"], LIMIT)
    return {"start": begin.node, "missing": [], "of": RUNS, "limit": LIMIT, **found}


def beginning(network: Network, fields: dict[str, Any]) -> Beginning | None:
    """How a history begins: as asked, or at the initiator, the first buyer, the first node; None without nodes.

    Raises
    ------
    ValueError
        When there is nothing to begin with, or no time to watch.

    Examples
    --------
    >>> from course.network import Node
    >>> beginning(Network([Node("a"), Node("b", roles=["buyer"])]), {})
    Beginning(node='b', count=1, days=365.0, capacity=())
    """
    ids = [node.id for node in network.nodes]
    buyers = [node.id for node in network.nodes if "buyer" in node.roles]
    wishes = [fields.get("start"), network.initiator, *buyers, *ids]
    node = next((wish for wish in wishes if wish in ids), None)
    if node is None:
        return None
    count, days = int(fields.get("count", 1)), float(fields.get("days", 365))
    if not 1 <= count <= LIMIT:
        raise ValueError(f"count: expected 1 to {LIMIT}, got {count}")
    if not 1 <= days <= 36_500:
        raise ValueError(f"days: expected 1 to 36500, got {days:g}")
    capacity = {name: int(members) for name, members in (fields.get("capacity") or {}).items() if name in ids}
    return Beginning(node, count, days, tuple(sorted(capacity.items())))


def missing(network: Network, start: str) -> list[dict[str, Any]]:
    """The links a history from here could take if their rate and delay were known, with what each lacks.

    Examples
    --------
    >>> from course.network import Link, Node
    >>> missing(Network([Node("a"), Node("b")], [Link("l", "a", "b")]), "a")
    [{'link': 'l', 'lacks': ['rate', 'delay']}]
    """
    ways = [link for link in network.links if link.rate != 0]
    there = {start} | reachable([start], ((link.source, link.target) for link in ways))
    lacks = {
        link.id: [name for name in ("rate", "delay") if getattr(link, name) is None]
        for link in ways
        if link.source in there
    }
    return [{"link": link, "lacks": names} for link, names in lacks.items() if names]


@lru_cache(maxsize=2)
def _history(drawing: str, begin: Beginning, seed: int) -> dict[str, Any]:
    """The columns of a history: what came to pass, and after it what was on its way when it ended."""
    import pandas

    from course.simulate import run_once

    network = Network.from_dict(json.loads(drawing))
    longest = max((link.delay or 0.0 for link in network.links), default=0.0)
    table = run_once(
        network,
        {begin.node: begin.count},
        capacity=dict(begin.capacity),
        days=begin.days + longest,  # whatever is under way on the last day arrives by then
        limit=AHEAD * LIMIT,
        seed=seed,
    )
    on_time = int((table["day"] <= begin.days + 1e-9).sum())
    total = min(on_time, LIMIT)
    under_way = table.iloc[total:]
    under_way = under_way[under_way["cause"].fillna(total) < total]
    ended = "took off" if on_time >= LIMIT else "alive" if len(under_way) else "extinct"
    end = begin.days if ended == "alive" else float(table["day"].iloc[total - 1]) if total else 0.0
    told = {"ended": ended, "total": total, "end": end, "limit": LIMIT}
    return told | _columns(network, pandas.concat([table.iloc[:total], under_way]))


def _columns(network: Network, table: "pandas.DataFrame") -> dict[str, list[Any]]:
    nodes = {node.id: number for number, node in enumerate(network.nodes)}
    links = {link.id: number for number, link in enumerate(network.links)}
    return {
        "day": table["day"].tolist(),
        "node": table["node"].map(nodes).tolist(),
        "link": [links.get(link, -1) for link in table["link"]],
        "cause": table["cause"].fillna(-1).tolist(),
    }


@lru_cache(maxsize=2 * RUNS // PART)
def _part(drawing: str, begin: Beginning, number: int) -> "Lives":
    """The histories of one question; kept, because the next question asks for them and for more."""
    from course.simulate import run_many

    network = Network.from_dict(json.loads(drawing))
    seeds, capacity = {begin.node: begin.count}, dict(begin.capacity)
    return run_many(network, seeds, capacity=capacity, days=begin.days, limit=LIMIT, runs=PART, seed=number)


def _frozen(network: Network) -> str:
    """The drawing as a key to what is kept, with rates that can be run: see `STEEPEST`."""
    links = [replace(link, rate=STEEPEST) if (link.rate or 0) > STEEPEST else link for link in network.links]
    return json.dumps(replace(network, links=links).to_dict())
