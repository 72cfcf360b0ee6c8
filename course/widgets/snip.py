"""What a part is good for: the drawing on the screen is tried without it, and nothing is written."""

from collections.abc import Collection
from dataclasses import replace
from typing import Any

from course.network import ROLES, MvnResult, Network, mvn_tests, reproduction
from course.network.findings import listed
from course.network.text import number
from course.widgets.vital import judge
from course.words import say

MOST = 120
"""Nodes and links of a drawing up to which each is tried on its own: a second's worth."""


def without(network: Network, ids: Collection[str]) -> Network:
    """What is left of a drawing when parts are taken away, and with a node the links at it.

    >>> from course import load
    >>> len(without(load("mvn-cards", "bookshop", "en"), ["book"]).links)
    3
    """
    nodes = [node for node in network.nodes if node.id not in ids]
    kept = {node.id for node in nodes}
    links = [link for link in network.links if link.id not in ids and {link.source, link.target} <= kept]
    start = network.initiator if network.initiator in kept else None
    return replace(network, nodes=nodes, links=links, initiator=start)


def judged_without(network: Network, ids: Collection[str], roles: tuple[str, ...]) -> list[MvnResult]:
    """The five tests of what is left.

    Nobody takes the place of a starting node that is taken away: it is no longer clear who should get something
    back, so the tests of return and of life fail, as the test of the minimum counts it.
    """
    left = without(network, ids)
    if network.initiator not in ids:
        return list(mvn_tests(left, roles))
    nobody = replace(
        left,
        nodes=[replace(node, roles=[role for role in node.roles if role != "buyer"]) for node in left.nodes],
    )
    return [*mvn_tests(left, roles)[:2], *mvn_tests(nobody, roles)[2:]]


def trial(network: Network, ids: Collection[str], roles: tuple[str, ...]) -> dict[str, Any]:
    """What becomes of a drawing without these parts: JSON, in the language in force.

    Parameters
    ----------
    network
        The drawing as it is shown, whole.
    ids
        Of the nodes and links taken away.
    roles
        Those the first test asks for.

    Returns
    -------
    dict
        The ``tests`` of what is left, each with what it said ``before``; the names of those ``broken``; ``k``
        before and after; and a ``text`` that says it.

    Examples
    --------
    >>> from course import load, use
    >>> use("en")
    >>> found = trial(load("mvn-cards", "bookshop"), ["book"], ())
    >>> found["broken"], found["k"]
    (['alive'], ['1.17', '0.45'])
    """
    before = {test.name: test.passed for test in mvn_tests(network, roles)}
    after = judged_without(network, ids, roles)
    broken = _broken(before, after)
    k = [_k(network, ()), _k(network, ids)]
    key = "broken" if broken else "spare" if all(test.passed for test in after[:4]) else "same"
    items, titles = listed(network, ids), ", ".join(test.title() for test in broken)
    return {
        "tests": [test.to_dict() | {"before": before[test.name]} for test in after],
        "broken": [test.name for test in broken],
        "k": k,
        "text": say(f"widgets.snip.{key}", items=items, tests=titles, k=_said(*k)) if ids else "",
    }


def every_cut(network: Network, roles: tuple[str, ...]) -> dict[str, Any]:
    """Each node and link taken away on its own, which is how a minimum reads.

    Returns
    -------
    dict
        ``rows`` (id, titles of the tests that break, K without it, whether it can be spared) and a ``text``
        about them all.

    Examples
    --------
    >>> from course import load, use
    >>> use("en")
    >>> found = every_cut(load("mvn-cards", "leaflet"), ())
    >>> [row["id"] for row in found["rows"] if row["spare"]]
    ['leaflet']
    """
    parts = [node.id for node in network.nodes] + [link.id for link in network.links]
    if len(parts) > MOST:
        return {"rows": [], "text": say("widgets.snip.many", count=len(parts), most=MOST)}
    before = {test.name: test.passed for test in mvn_tests(network, roles)}
    viable = all(before[name] for name in ("roles", "media", "return", "alive"))
    rows = [_row(network, part, before, roles) for part in parts]
    spare = sum(row["spare"] for row in rows)
    key = "not_viable" if not viable else "some_spare" if spare else "all_needed"
    return {"rows": rows, "text": say(f"widgets.snip.{key}", count=len(rows), spare=spare)}


def indispensable(network: Network, roles: tuple[str, ...] = ROLES) -> list[str]:
    """Ids of the nodes and links without any one of which the first four tests no longer all pass.

    >>> from course import load
    >>> len(indispensable(load("mvn-cards", "bookshop", "en")))
    9
    """
    return [row["id"] for row in every_cut(network, roles)["rows"] if not row["spare"]]


def _row(
    network: Network, part: str, before: dict[str, bool | None], roles: tuple[str, ...]
) -> dict[str, Any]:
    after = judged_without(network, [part], roles)
    broken = [test.title() for test in _broken(before, after)]
    spare = all(test.passed for test in after[:4])
    return {"id": part, "broken": broken, "k": _k(network, [part]), "spare": spare}


def _broken(before: dict[str, bool | None], after: list[MvnResult]) -> list[MvnResult]:
    """Of the first four, those that passed and no longer do; the fifth only asks this very question."""
    return [test for test in after[:4] if before[test.name] and not test.passed]


def _said(before: str, after: str) -> str:
    """What becomes of K, both as `_k` tells it."""
    key = {"–": "gone", "?": "unknown", "∞": "endless"}.get(after, "stays" if after == before else "moves")
    if key == "moves" and before in "–?":
        key = "is"
    return say(f"widgets.snip.k.{key}", before=before, after=after)


def _k(network: Network, ids: Collection[str]) -> str:
    """K of whoever's return counts in what is left, in short."""
    left = without(network, ids)
    start = None if network.initiator in ids else judge(left).start
    answer = reproduction.explain(left, start) if start is not None else None
    if answer is None:
        return "–"
    return "∞" if answer.reason == "engines" else "?" if answer.value is None else number(answer.value)
