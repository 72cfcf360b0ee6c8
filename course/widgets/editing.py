"""What the editor asks Python for: tidy places, the reading of pasted text, exports, earlier versions."""

from collections.abc import Callable, Iterable
from typing import Any

from course.network import Network, NetworkError, compare
from course.network.arrange import LENGTH, arrange
from course.network.edges import added, rows_of
from course.network.files import as_bytes, parse
from course.network.layout import Point, spots
from course.network.text import clean
from course.widgets.versions import Versions, grouped
from course.words import say

Fields = dict[str, Any]
Tell = Callable[[Any], None]
Items = list[dict[str, Any]]

SHOWN = 60
"""How many versions the panel lists."""

_WRITERS: dict[str, Callable[[Network], str]] = {
    "svg": lambda network: network.to_svg(),
    "png": lambda network: network.to_svg(),  # the page makes the picture of it
    "json": lambda network: as_bytes(network.to_dict()).decode(),
    "graphml": lambda network: network.to_graphml(),
}


def tidy(network: Network, fields: Fields, _tell: Tell) -> Any:
    """Places for all nodes, or for those of ``ids``: ``{id: [x, y]}``."""
    return {id: list(point) for id, point in arrange(network, fields.get("ids")).items()}


def read(network: Network, fields: Fields, _tell: Tell) -> Any:
    """What a pasted ``text`` holds: a drawing or a table of links, and what is wrong with its lines.

    Returns
    -------
    dict
        ``nodes``, ``links`` and ``notes``, under ids that mean each other, for the page to rename; a table's
        links may also end at nodes of the drawing, by their ids. ``table`` says which it is; ``rows`` are a
        table's lines, ``problem`` why nothing was found.
    """
    text = str(fields["text"]).strip()
    if text.startswith("{"):
        return _snippet(text)
    try:
        rows = list(rows_of(text))
    except NetworkError as error:
        return {"problem": say("widgets.editing.foreign", reason=str(error))}
    known = {clean(node.label): node.id for node in reversed(network.nodes) if clean(node.label)}
    nodes, links = added(rows, known)
    nodes = _beside(network, nodes, links)
    shown = [
        {"number": row.number, "cells": row.cells, "problem": str(row.problem) if row.problem else None}
        for row in rows
    ]
    return {"table": True, "nodes": nodes, "links": links, "notes": [], "rows": shown}


def export(network: Network, fields: Fields, _tell: Tell) -> Any:
    """The drawing as the text of a file of the ``format`` asked for."""
    return _WRITERS[fields["format"]](network)


def versions(network: Network, fields: Fields, _tell: Tell) -> Any:
    """The stretches of work in the history, newest first: when, and what changed in words."""
    history: Versions = fields["history"]
    found = [(version, drawing) for version in grouped(history.all()) if (drawing := version.network)]
    found = found[-SHOWN - 1 :]
    told: list[dict[str, Any]] = []
    before = Network() if len(found) <= SHOWN else found.pop(0)[1]
    for version, drawing in found:
        changes = compare(before, drawing).sentences()
        told.append({"key": version.key, "at": version.at, "changes": changes})
        before = drawing
    if told:
        told[-1]["now"] = _content(before) == _content(network)
    return told[::-1]


def version(network: Network, fields: Fields, _tell: Tell) -> Any:
    """The drawing of the version with this ``key``, and what bringing it back would change."""
    history: Versions = fields["history"]
    earlier = next((each.network for each in history.all() if each.key == fields["key"]), None)
    if earlier is None:
        return {"problem": say("widgets.editing.lost")}
    back = compare(network, earlier)
    return {"network": earlier.to_dict(), "changes": back.sentences(), "svg": back.to_svg()}


def _beside(network: Network, nodes: Items, links: Items) -> Items:
    """New nodes in tidy places to the right of what is drawn."""
    among = {node["id"] for node in nodes}
    inner = [link for link in links if {link["source"], link["target"]} <= among]
    places = arrange(Network.from_dict({"schema": 1, "nodes": nodes, "links": inner}))
    drawn = [(spot.x, spot.y) for spot in spots(network).values()]
    by = (0.0, 0.0)
    if drawn and places:
        left = min(x for x, _ in places.values())
        by = max(x for x, _ in drawn) + LENGTH - left, _middle(drawn) - _middle(places.values())
    moved = {id: {"x": x + by[0], "y": y + by[1]} for id, (x, y) in places.items()}
    return [{**node, **moved[node["id"]]} for node in nodes]


def _middle(points: Iterable[Point]) -> float:
    heights = [y for _, y in points]
    return round((min(heights) + max(heights)) / 2)


def _content(network: Network) -> dict[str, Any]:
    return {**network.to_dict(), "revision": 0}


def _snippet(text: str) -> dict[str, Any]:
    try:
        network = Network.from_dict(parse(text.encode("utf-8", "surrogatepass")))
    except NetworkError as error:
        return {"problem": say("widgets.editing.foreign", reason=str(error))}
    data = network.to_dict()
    return {"table": False, **{key: data.get(key, []) for key in ("nodes", "links", "notes")}}
