"""A drawing as two pandas tables and back, without loss.

What is not known is a missing value and comes back as absent. In columns of unknown keys, where JSON's null
is a value of its own, it is None, and NaN says that a row has no such key.
"""

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas

_NODE = ("id", "label", "kind", "roles", "x", "y")
_LINK = ("id", "source", "target", "action", "medium", "rate", "delay", "stage")
_NUMBERS = ("x", "y", "rate", "delay")


def to_tables(data: Mapping[str, Any]) -> "tuple[pandas.DataFrame, pandas.DataFrame]":
    """A table of nodes and a table of links; the drawing's other values are the first one's ``attrs``.

    >>> nodes, links = to_tables({"nodes": [{"id": "a", "roles": ["producer", "buyer"]}], "links": []})
    >>> nodes[["id", "roles", "x"]].to_dict("records")
    [{'id': 'a', 'roles': 'producer, buyer', 'x': nan}]
    """
    nodes = [{**node, "roles": ", ".join(node.get("roles", ()))} for node in data["nodes"]]
    table = _table(nodes, _NODE)
    table.attrs = {key: value for key, value in data.items() if key not in ("schema", "nodes", "links")}
    return table, _table(data["links"], _LINK)


def to_data(nodes: "pandas.DataFrame", links: "pandas.DataFrame") -> dict[str, Any]:
    """The drawing's dict of two tables: of `to_tables`' or any with the columns id, source and target.

    Ids that are numbers become text, roles may be a list or text such as ``"producer, buyer"``.
    """
    found = [_record(row, _NODE) for row in nodes.to_dict("records")]
    for node in found:
        if isinstance(node.get("roles"), str):
            node["roles"] = re.findall(r"[^\s,]+", node["roles"])
    return {
        "schema": 1,
        **nodes.attrs,
        "nodes": found,
        "links": [_record(row, _LINK) for row in links.to_dict("records")],
    }


def _table(records: Sequence[Mapping[str, Any]], known: Sequence[str]) -> "pandas.DataFrame":
    import pandas

    unknown = dict.fromkeys(key for record in records for key in record if key not in known)
    columns = {
        key: pandas.Series([record.get(key) for record in records], dtype=float if key in _NUMBERS else None)
        for key in known
    }
    columns |= {
        key: pandas.Series([record.get(key, float("nan")) for record in records], dtype=object)
        for key in unknown
    }
    return pandas.DataFrame(columns)


def _record(row: Mapping[str, Any], known: Sequence[str]) -> dict[str, Any]:
    """A row without its missing values, in Python's own types."""
    record = {key: _plain(value) for key, value in row.items() if not _is_missing(value, key in known)}
    for key in record.keys() & {"id", "source", "target"}:
        record[key] = str(record[key])
    return record


def _plain(value: Any) -> Any:
    value = value.item() if hasattr(value, "item") else value
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _is_missing(value: Any, is_known: bool) -> bool:
    import pandas

    if value is None:
        return is_known
    return bool(pandas.api.types.is_scalar(value) and pandas.isna(value))
