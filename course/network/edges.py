"""A table of links by the names of their ends: what is pasted from a spreadsheet, or lies in a DataFrame.

The columns are source, target, action, medium, rate, delay and stage, by those names or the Korean ones, in
any order below a heading; without a heading, in this order. What is empty is not known yet.
"""

import csv
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import count
from typing import TYPE_CHECKING, Any

from course.network.errors import NetworkError, shown
from course.network.text import clean
from course.network.validation import allowed
from course.words import LANGUAGES, say

if TYPE_CHECKING:
    import pandas

COLUMNS = ("source", "target", "action", "medium", "rate", "delay", "stage")
_ENDS = ("source", "target")
_LARGEST = 1e9
_AMOUNT = re.compile(r"[×x]?\s*(\d+\.?\d*|\.\d+)\s*(%|번|회|일|d|days?)?", re.IGNORECASE)


@dataclass(frozen=True)
class Row:
    """One line of a table: what it says of a link, or what is wrong with it."""

    number: int
    cells: Sequence[str]
    link: Mapping[str, Any] | None = None
    problem: NetworkError | None = None


def to_data(edges: "pandas.DataFrame | str") -> dict[str, Any]:
    """The drawing's dict of a table of links: a node for each name, in the order in which they appear.

    Parameters
    ----------
    edges
        A DataFrame with a column for each end at least, or text as a spreadsheet copies it.

    Raises
    ------
    NetworkError
        With the line and the column of the first cell that cannot be.

    Examples
    --------
    >>> data = to_data("출발,도착,행동,비율\\n손님,책방,산다,0.4")
    >>> [node["label"] for node in data["nodes"]], data["links"][0]["rate"]
    (['손님', '책방'], 0.4)
    """
    rows = list(rows_of(edges if isinstance(edges, str) else _cells(edges)))
    if not rows:
        raise _no_table()
    for row in rows:
        if row.problem:
            raise row.problem
    nodes, links = added(rows)
    return {"schema": 1, "nodes": nodes, "links": links}


def rows_of(table: str | Sequence[Sequence[str]]) -> Iterator[Row]:
    """The lines of a table, each with its link or its problem.

    Raises
    ------
    NetworkError
        When it is no table of links at all.
    """
    lines = _split(table) if isinstance(table, str) else table
    numbered = [(number, line) for number, line in enumerate(lines, 1) if any(cell.strip() for cell in line)]
    names: list[str | None] = list(COLUMNS)
    if numbered and (heading := _heading(numbered[0][1])):
        names, numbered = heading, numbered[1:]
    elif max((len(line) for _, line in numbered), default=0) < 2:
        raise _no_table()
    for number, line in numbered:
        try:
            yield Row(number, line, link=_link(number, dict(zip(names, line, strict=False))))
        except NetworkError as problem:
            yield Row(number, line, problem=problem)


def added(
    rows: Sequence[Row], known: Mapping[str, str] | None = None
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """The nodes and links that a table adds.

    Parameters
    ----------
    rows
        Those with a problem are left out.
    known
        Name to id of nodes that are there already, which the links then use.
    """
    ids = dict(known or {})
    free = (id for id in map("n{}".format, count(1)) if id not in ids.values())
    nodes, links = [], []
    for row in rows:
        if row.link is None:
            continue
        for end in _ENDS:
            name = row.link[end]
            if name not in ids:
                ids[name] = next(free)
                nodes.append({"id": ids[name], "label": name})
        links.append({**row.link, "source": ids[row.link["source"]], "target": ids[row.link["target"]]})
    return nodes, [{"id": f"l{number}", **link} for number, link in enumerate(links, 1)]


def _link(number: int, cells: Mapping[str | None, str]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name in COLUMNS:
        text = clean(cells.get(name, ""))
        place = say("network.edges.place", row=str(number), column=_title(name))
        if name in _ENDS and not text:
            raise NetworkError(place, "end", None)
        if not text:
            continue
        if name in ("rate", "delay"):
            found[name] = _amount(text, place)
        else:
            found[name] = _stage(text, place) if name == "stage" else text
    return found


def _title(column: str) -> str:
    return say(f"network.edges.columns.{column}").split(",")[0]


def _amount(text: str, place: str) -> float:
    """A number as spreadsheets show it: ``0.4``, ``40%``, ``1,000``, ``0,4``, ``7일``."""
    plain = unicodedata.normalize("NFKC", text)
    thousands = re.fullmatch(r"\d{1,3}(,\d{3})+(\.\d+)?", plain)
    found = _AMOUNT.fullmatch(plain.replace(",", "") if thousands else plain.replace(",", "."))
    value = float(found[1]) / (100 if found[2] == "%" else 1) if found else None
    if value is None or value > _LARGEST:
        raise NetworkError(place, "amount", shown(text))
    return int(value) if value.is_integer() else value


def _stage(text: str, place: str) -> str:
    for stage in allowed("stage"):
        if text.lower() in (stage, *(say(f"network.stage.{stage}", each).lower() for each in LANGUAGES)):
            return stage
    raise NetworkError(place, "stage", shown(text))


def _heading(line: Sequence[str]) -> list[str | None] | None:
    """The columns a first line names; None when it is no heading."""
    names = [_column_names().get(_key(cell)) for cell in line]
    return names if set(_ENDS) <= set(names) else None


@cache
def _column_names() -> dict[str, str]:
    found = {}
    for column in COLUMNS:
        for language in LANGUAGES:
            for name in say(f"network.edges.columns.{column}", language).split(","):
                found[_key(name)] = column
    return found


def _key(text: str) -> str:
    """A heading without case, spaces and what stands in brackets: ``Delay (days)`` is ``delay``."""
    return re.sub(r"\(.*?\)|[\s_]", "", clean(text)).lower()


def _split(text: str) -> list[list[str]]:
    lines = unicodedata.normalize("NFC", text).replace("\0", "").splitlines()
    mark = next((mark for mark in "\t;" if any(mark in line for line in lines)), ",")
    try:
        return [[cell.strip() for cell in line] for line in csv.reader(lines, delimiter=mark)]
    except csv.Error:  # a cell beyond all bounds
        raise _no_table() from None


def _cells(table: "pandas.DataFrame") -> list[list[str]]:
    shown_table = table.astype(object).where(table.notna(), "")
    return [
        [str(name) for name in table.columns],
        *([str(cell) for cell in row] for row in shown_table.values),
    ]


def _no_table() -> NetworkError:
    return NetworkError(say("network.edges.table"), "edges", None)
