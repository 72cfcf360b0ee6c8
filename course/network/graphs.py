"""A drawing as a `networkx` graph and back, without loss."""

import json
import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from course.network.errors import NetworkError

if TYPE_CHECKING:
    import networkx


def to_graph(data: Mapping[str, Any]) -> "networkx.MultiDiGraph":
    """The graph of a drawing's dict.

    Nodes are ids and carry the file's other keys as attributes; so do edges, with their link's id as key. The
    graph's own attributes are the drawing's, and ``links`` there is the order of drawing, which a graph has
    no other place for.

    >>> graph = to_graph({"nodes": [{"id": "a"}, {"id": "b"}], "links": [{"id": "l", "source": "a", "target": "b",
    ...                   "rate": 0.4}]})
    >>> list(graph.edges(keys=True, data=True))
    [('a', 'b', 'l', {'rate': 0.4})]
    """
    import networkx

    graph = networkx.MultiDiGraph()
    graph.graph |= _others(data, "schema", "nodes") | {"links": [link["id"] for link in data["links"]]}
    graph.add_nodes_from((node["id"], _others(node, "id")) for node in data["nodes"])
    graph.add_edges_from(
        (link["source"], link["target"], link["id"], _others(link, "id", "source", "target"))
        for link in data["links"]
    )
    return graph


def to_graphml(data: Mapping[str, Any]) -> str:
    """A drawing's dict as GraphML, for Gephi, yEd or Cytoscape.

    GraphML knows text, numbers and truth values: roles become ``"producer, buyer"``, other lists and objects
    JSON, and letters that XML cannot hold are left out. Links keep their ids.

    >>> "<graphml" in to_graphml({"nodes": [{"id": "a", "roles": ["buyer"]}], "links": []})
    True
    """
    import networkx

    graph = networkx.MultiDiGraph()
    graph.graph |= _scalars(data, "schema", "nodes", "links")
    ids = _xml_ids(item["id"] for item in (*data["nodes"], *data["links"]))
    for node in data["nodes"]:
        roles = {"roles": ", ".join(node["roles"])} if "roles" in node else {}
        graph.add_node(ids[node["id"]], **_scalars(node, "id") | roles)
    for link in data["links"]:
        ends = ids[link["source"]], ids[link["target"]]
        graph.add_edge(*ends, key=ids[link["id"]], **_scalars(link, "id", "source", "target"))
    return "\n".join(networkx.generate_graphml(graph)) + "\n"


def to_data(graph: "networkx.MultiDiGraph") -> dict[str, Any]:
    """The drawing's dict of a graph: of `to_graph`'s or of any directed one.

    Nodes that are not text become it; keys that are text become the links' ids, other links get one.

    Raises
    ------
    NetworkError
        For a graph without directions: who activates whom would be a guess.
    """
    if not graph.is_directed():
        raise NetworkError("graph", "directed", type(graph).__name__)
    links = []
    for source, target, key, attributes in _edges(graph):
        id = {"id": key} if isinstance(key, str) else {}
        links.append({**attributes, **id, "source": str(source), "target": str(target)})
    rank = {id: number for number, id in enumerate(graph.graph.get("links", ()))}
    links.sort(key=lambda link: rank.get(link.get("id"), len(rank)))
    nodes = [{**attributes, "id": str(node)} for node, attributes in graph.nodes(data=True)]
    return {"schema": 1, **_others(graph.graph, "links"), "nodes": nodes, "links": links}


def _edges(graph: "networkx.MultiDiGraph") -> Any:
    if graph.is_multigraph():
        return graph.edges(keys=True, data=True)
    return ((source, target, None, attributes) for source, target, attributes in graph.edges(data=True))


def _others(record: Mapping[str, Any], *keys: str) -> dict[str, Any]:
    return {key: value for key, value in record.items() if key not in keys}


def _scalars(record: Mapping[str, Any], *keys: str) -> dict[str, Any]:
    return {_xml(key): _scalar(value) for key, value in _others(record, *keys).items() if value is not None}


def _scalar(value: Any) -> str | int | float | bool:
    if isinstance(value, bool | int | float):
        return value
    return _xml(value if isinstance(value, str) else json.dumps(value, ensure_ascii=False))


def _xml_ids(ids: Iterable[str]) -> dict[str, str]:
    """Ids that XML can hold, still each unlike the others."""
    found: dict[str, str] = {}
    used: set[str] = set()
    for id in ids:
        safe = _xml(id)
        while safe in used:
            safe += "'"
        used.add(safe)
        found[id] = safe
    return found


def _xml(text: str) -> str:
    return re.sub("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "", text)
