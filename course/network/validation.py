"""Is this a drawing? The published JSON Schema decides; here its few keywords are read, to say where and why."""

import json
import math
from functools import cache
from importlib.resources import files
from typing import Any

from course.network.errors import NetworkError, shown

DEPTH = 50
_TYPES: dict[str, type | tuple[type, ...]] = {
    "object": dict,
    "array": list,
    "string": str,
    "number": (int, float),
    "null": type(None),
}


def validate(data: Any) -> None:
    """Refuse what is not a schema 1 drawing.

    Parameters
    ----------
    data
        What a JSON parser gives: dicts, lists, text, numbers, booleans, None.

    Raises
    ------
    NetworkError
        With the first place that is wrong.

    Examples
    --------
    >>> validate({"schema": 1, "nodes": [{"id": "n1"}]})
    >>> validate({"schema": 1, "nodes": [{"id": ""}]})
    Traceback (most recent call last):
    course.network.errors.NetworkError: ...
    """
    check_json(data)
    check_shape(data)
    check_references(data)


def check_json(value: Any, where: str = "", depth: int = 0) -> None:
    """Refuse what JSON in UTF-8 cannot carry: NaN, infinities, lone surrogates, Python's other types."""
    if depth > DEPTH:
        raise too_deep(where)
    if isinstance(value, str):
        _check_text(value, where)
    elif isinstance(value, float):
        if not math.isfinite(value):
            raise NetworkError(where, "finite", str(value))
    elif isinstance(value, dict):
        for key, item in value.items():
            place = _below(where, key)
            if not isinstance(key, str):
                raise NetworkError(place, "key", shown(key))
            _check_text(key, place)
            check_json(item, place, depth + 1)
    elif isinstance(value, list):
        for number, item in enumerate(value):
            check_json(item, f"{where}[{number}]", depth + 1)
    elif value is not None and not isinstance(value, int):
        raise NetworkError(where, "json", shown(value))


def too_deep(where: str = "") -> NetworkError:
    """The refusal of values nested deeper than `DEPTH`."""
    return NetworkError(where, "depth", "[[[[…", {"depth": str(DEPTH)})


def check_shape(value: Any, name: str = "network", where: str = "") -> None:
    """Refuse what the published schema's definition of this name does not allow.

    Every place of the schema refers to a definition, so that its name also names the sentence that says
    what is expected there.
    """
    rule = _definitions()[name]
    if not _fits(value, rule):
        raise NetworkError(where, name, shown(value))
    if isinstance(value, dict):
        properties = rule["properties"]
        for key in rule["required"]:
            if key not in value:
                raise NetworkError(_below(where, key), _referred(properties[key]), None)
        for key, item in value.items():
            if key in properties:
                check_shape(item, _referred(properties[key]), _below(where, key))
    elif isinstance(value, list):
        for number, item in enumerate(value):
            check_shape(item, _referred(rule["items"]), f"{where}[{number}]")


def check_references(data: dict[str, Any]) -> None:
    """Refuse an id used twice, a link to a missing node, and an initiator who is not drawn."""
    nodes: set[str] = set()
    used: set[str] = set()
    for key in ("nodes", "links", "notes"):
        for number, item in enumerate(data.get(key, [])):
            if item.get("id") in used:
                raise NetworkError(f"{key}[{number}].id", "unused", shown(item["id"]))
            if "id" in item:
                used.add(item["id"])
            if key == "nodes":
                nodes.add(item["id"])
    for number, link in enumerate(data.get("links", [])):
        for end in ("source", "target"):
            if link[end] not in nodes:
                raise NetworkError(f"links[{number}].{end}", "drawn", shown(link[end]))
    if data.get("initiator") is not None and data["initiator"] not in nodes:
        raise NetworkError("initiator", "drawn", shown(data["initiator"]))


@cache
def _definitions() -> dict[str, dict[str, Any]]:
    text = (files("course.network") / "network.schema.json").read_text("utf-8")
    definitions: dict[str, dict[str, Any]] = json.loads(text)["$defs"]
    return definitions


def allowed(name: str) -> tuple[str, ...]:
    """The words a definition of the schema allows, in its order.

    >>> allowed("role")
    ('producer', 'mediator', 'buyer')
    """
    return tuple(word for word in _definitions()[name]["enum"] if word is not None)


def _fits(value: Any, rule: dict[str, Any]) -> bool:
    types = [rule["type"]] if isinstance(rule["type"], str) else rule["type"]
    if not any(_is(value, name) for name in types):
        return False
    if value is None:
        return True
    return (
        ("enum" not in rule or value in rule["enum"])
        and ("minimum" not in rule or rule["minimum"] <= value <= rule["maximum"])
        and ("minLength" not in rule or len(value) >= rule["minLength"])
    )


def _is(value: Any, name: str) -> bool:
    if isinstance(value, bool):  # in Python a boolean is an int; in a drawing it is no number
        return False
    if name == "integer":  # as JSON Schema has it: 7.0 is an integer
        return isinstance(value, int) or (isinstance(value, float) and value.is_integer())
    return isinstance(value, _TYPES[name])


def _referred(rule: dict[str, str]) -> str:
    return rule["$ref"].removeprefix("#/$defs/")


def _below(where: str, key: Any) -> str:
    key = shown(key) if not isinstance(key, str) or not key.isidentifier() else key
    return f"{where}.{key}" if where else key


def _check_text(text: str, where: str) -> None:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        raise NetworkError(where, "whole_letters", shown(text)) from None
