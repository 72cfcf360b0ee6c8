"""The rows of a comparison: one shape for every benchmark, as a table on the screen or on a page, and as JSON."""

import datetime
import json
import os
import platform
from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path
from typing import TypedDict


class Row(TypedDict):
    """One measured case. A ratio above 1 means that ours is better, whichever way the unit runs."""

    case: str
    peer: str
    ours: float
    theirs: float
    ratio: float
    unit: str


def row(case: str, peer: str, ours: float, theirs: float, unit: str, *, more_is_better: bool = False) -> Row:
    """A row with its ratio.

    Parameters
    ----------
    case
        What was measured, on what.
    peer
        Who or what ours is held against, with its version.
    ours, theirs
        The two figures, in the unit.
    unit
        ``"ms"``, ``"fps"``, …
    more_is_better
        For frames a second it is; for times it is not.

    Examples
    --------
    >>> row("drag, 200 nodes", "peer 1.0", 60, 30, "fps", more_is_better=True)["ratio"]
    2.0
    """
    ratio = ours / theirs if more_is_better else theirs / ours
    return Row(case=case, peer=peer, ours=ours, theirs=theirs, ratio=ratio, unit=unit)


def table(rows: Iterable[Row]) -> str:
    """The rows in aligned columns.

    >>> print(table([row("open", "peer", 20, 50, "ms")]))
    case   ours  theirs  ratio  peer
    open  20 ms   50 ms    2.5  peer
    """
    lines = _cells(rows)
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    left = (0, 4)
    return "\n".join(
        "  ".join(
            text.ljust(width) if column in left else text.rjust(width)
            for column, (text, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in lines
    )


def write(rows: list[Row], path: Path) -> None:
    """Print the table and write the rows."""
    print(table(rows))
    path.write_text(json.dumps(rows, ensure_ascii=False, indent=1) + "\n", "utf-8")


def markdown(rows: Iterable[Row]) -> str:
    """The rows as a Markdown table.

    >>> print(markdown([row("open", "peer", 20, 50, "ms")]))
    | case | ours | theirs | ratio | peer |
    |---|--:|--:|--:|---|
    | open | 20 ms | 50 ms | 2.5 | peer |
    """
    heads, *lines = _cells(rows)
    return "\n".join("| " + " | ".join(line) + " |" for line in (heads, *lines)).replace(
        "\n", "\n|---|--:|--:|--:|---|\n", 1
    )


def publish(rows: Iterable[Row], page: Path, name: str) -> None:
    """Put the rows and what they were measured on into a page, between ``<!-- name -->`` and ``<!-- /name -->``.

    What stood there is replaced; a page without the marks gets them at its end.
    """
    begin, end = f"<!-- {name} -->", f"<!-- /{name} -->"
    block = f"{begin}\n{machine()}\n\n{markdown(rows)}\n{end}"
    text = page.read_text("utf-8") if page.exists() else ""
    if begin in text:
        before, _, rest = text.partition(begin)
        text = before + block + rest.partition(end)[2]
    else:
        text = f"{text}\n{block}\n".lstrip()
    page.write_text(text, "utf-8")


def machine() -> str:
    """When and on what: the date, the processor, how busy it was, and the versions that matter."""
    info = Path("/proc/cpuinfo")
    lines = info.read_text("utf-8").splitlines() if info.exists() else []
    named = [line.partition(": ")[2] for line in lines if line.startswith("model name")]
    load = f", load {os.getloadavg()[1]:.1f}" if hasattr(os, "getloadavg") else ""
    return (
        f"{datetime.date.today()}, {named[0] if named else platform.machine()}, {os.cpu_count()} cores{load}; "
        f"Python {platform.python_version()}, numpy {version('numpy')}."
    )


def _cells(rows: Iterable[Row]) -> list[list[str]]:
    heads = ["case", "ours", "theirs", "ratio", "peer"]
    return [heads] + [
        [
            each["case"],
            _figure(each["ours"], each["unit"]),
            _figure(each["theirs"], each["unit"]),
            f"{each['ratio']:.3g}",
            each["peer"],
        ]
        for each in rows
    ]


def _figure(value: float, unit: str) -> str:
    return f"{value:.3g} {unit}"
