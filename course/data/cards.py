"""Writing a dataset: its tables and drawings in both languages, and the card that describes them.

Each dataset's ``make.py`` fills a `Package` and writes it. Words are written side by side, as ``("ko", "en")``;
whatever has such words becomes two resources, ``<name>.ko`` and ``<name>.en``, that differ in nothing else.
"""

import csv
import hashlib
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

LANGUAGES = ("ko", "en")

Words = tuple[str, str]
"""The same in Korean and in English."""

_LICENCE = {
    "name": "CC-BY-4.0",
    "title": "CC BY 4.0",
    "path": "https://creativecommons.org/licenses/by/4.0/",
}


class Column(NamedTuple):
    """A column of a table, in the terms of Table Schema.

    Parameters
    ----------
    name
        In lower-case snake case, the same in both languages.
    type
        ``"string"``, ``"integer"``, ``"number"`` or ``"boolean"``.
    description
        What it holds, with the unit.
    constraints
        Of Table Schema, such as ``{"minimum": 0}``; every value is required where none are given.
    """

    name: str
    type: str
    description: Words
    constraints: Mapping[str, Any] = MappingProxyType({"required": True})


def said(data: Any, language: str) -> Any:
    """Nested data in one language: of every pair of words that language's, the rest as it is.

    >>> said({"title": ("책방", "Bookshop"), "rate": 2}, "en")
    {'title': 'Bookshop', 'rate': 2}
    """
    if isinstance(data, tuple):
        return data[LANGUAGES.index(language)]
    if isinstance(data, dict):
        return {key: said(value, language) for key, value in data.items()}
    return [said(value, language) for value in data] if isinstance(data, list) else data


def drawing(case: Mapping[str, Any]) -> dict[str, Any]:
    """A small network written compactly, as file schema 1 has it, its words in both languages.

    Parameters
    ----------
    case
        Its ``title``; ``nodes`` as (id, kind, roles, (x, y), label); ``links`` as (id, source, target, rate, action,
        medium); and, where it has one, its ``initiator``.

    Examples
    --------
    >>> case = {"title": ("가게", "Shop"), "nodes": [("s", "place", [], (0, 0), ("가게", "Shop"))], "links": []}
    >>> drawing(case)["nodes"]
    [{'id': 's', 'label': ('가게', 'Shop'), 'kind': 'place', 'roles': [], 'x': 0, 'y': 0}]
    """
    nodes = [
        {"id": id, "label": label, "kind": kind, "roles": roles, "x": x, "y": y}
        for id, kind, roles, (x, y), label in case["nodes"]
    ]
    links = [
        {"id": id, "source": source, "target": target, "action": action, "medium": medium, "rate": rate}
        for id, source, target, rate, action, medium in case["links"]
    ]
    start = {"initiator": case["initiator"]} if "initiator" in case else {}
    return {"title": case["title"], **start, "nodes": nodes, "links": links}


class Package:
    """A dataset being written: a Frictionless data package.

    Parameters
    ----------
    name
        The folder's.
    title
        In both languages.
    description
        In both: what is synthetic, and what must not be concluded.
    sources
        ``(title, address)`` of each.

    Examples
    --------
    >>> package = Package("shops", ("가게", "Shops"), ("지어낸 가게", "Invented shops"), [])
    >>> columns = [Column("shop", "string", ("가게", "Shop")), Column("visitors", "integer", ("손님 수", "Visitors"))]
    >>> package.add_table("shops", ("가게", "Shops"), ("가게 하나에 한 줄", "One row a shop"), columns,
    ...                   [[("책방", "Bookshop"), 12]], ["shop"])
    >>> print(package.files()["shops.en.csv"].decode())
    shop,visitors
    Bookshop,12
    <BLANKLINE>
    >>> sorted(package.files())
    ['datapackage.json', 'shops.en.csv', 'shops.ko.csv']
    """

    def __init__(self, name: str, title: Words, description: Words, sources: Sequence[tuple[str, str]]):
        self._card: dict[str, Any] = {
            "name": name,
            "title": " · ".join(title),
            "description": " / ".join(reversed(description)),
            "version": "1.0.0",
            "licenses": [_LICENCE],
        }
        if sources:
            self._card["sources"] = [{"title": what, "path": where} for what, where in sources]
        self._resources: list[dict[str, Any]] = []
        self._contents: dict[str, bytes] = {}

    def add_table(
        self,
        name: str,
        title: Words,
        description: Words,
        columns: Sequence[Column],
        rows: Iterable[Sequence[Any]],
        key: Sequence[str],
    ) -> None:
        """Add a table of one sequence a row; no two have the same values in the columns of the key."""
        lines = [list(row) for row in rows]
        fields = [
            {
                "name": column.name,
                "type": column.type,
                "description": " · ".join(column.description),
                "constraints": dict(column.constraints),
            }
            for column in columns
        ]
        names = [column.name for column in columns]
        for ending, language in _versions(lines):
            content = _csv([names, *said(lines, language)])
            more = {"schema": {"fields": fields, "primaryKey": list(key)}}
            self._add(f"{name}{ending}", "csv", said(title, language), description, content, more)

    def add_network(self, name: str, drawing: dict[str, Any], description: Words) -> None:
        """Add a drawing of file schema 1, titled in both languages."""
        for ending, language in _versions(drawing):
            network = said({"schema": 1, "revision": 0} | drawing, language)
            self._add(f"{name}{ending}", "json", network["title"], description, _json(network), {})

    def files(self) -> dict[str, bytes]:
        """Every file that is made, by its name."""
        return self._contents | {"datapackage.json": _json({**self._card, "resources": self._resources})}

    def write(self, folder: Path) -> None:
        """Write the files into a folder."""
        for name, content in self.files().items():
            (folder / name).write_bytes(content)

    def _add(
        self, name: str, kind: str, title: Any, description: Words, content: bytes, more: dict[str, Any]
    ) -> None:
        path = f"{name}.{kind}"
        self._contents[path] = content
        self._resources.append(
            {
                "name": name,
                "path": path,
                "title": " · ".join(title) if isinstance(title, tuple) else title,
                "description": " / ".join(reversed(description)),
                "format": kind,
                "mediatype": {"csv": "text/csv", "json": "application/json"}[kind],
                "encoding": "utf-8",
                "bytes": len(content),
                "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
                **more,
            }
        )


def _versions(data: Any) -> list[tuple[str, str]]:
    """What the names of its resources end in, and their language: two where it has words, else one."""
    both = [said(data, language) for language in LANGUAGES]
    return [("", "en")] if both[0] == both[1] else [(f".{language}", language) for language in LANGUAGES]


def _csv(rows: list[list[Any]]) -> bytes:
    text = io.StringIO(newline="")
    cells = [[str(cell).lower() if isinstance(cell, bool) else cell for cell in row] for row in rows]
    csv.writer(text, lineterminator="\n").writerows(cells)
    return text.getvalue().encode()


def _json(data: dict[str, Any]) -> bytes:
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()
