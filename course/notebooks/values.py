"""Numbers in prose: computed in ``values.py`` beside the source, or cited there, and filled in; never typed."""

import re
import traceback
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from course.notebooks.problems import Problem, SourceError
from course.notebooks.source import LANGUAGES, Cell, Source

_FILE = "values.py"
_PLACE = re.compile(r"\{\{([a-z]\w*)(?::([^{}]+))?\}\}")


@dataclass(frozen=True)
class Fact:
    """A figure that somebody published, with where and when: what a lesson may state without computing it.

    Parameters
    ----------
    value
        The figure.
    source
        The address it was read at.
    dated
        The day, month or year the source speaks of: ``"2019-03-25"``, ``"2019-03"``, ``"2019"``.

    Examples
    --------
    >>> Fact(100, "https://organicmedialab.com/2019/03/25/…", "2019-03-25").value
    100
    """

    value: float | str
    source: str
    dated: str

    def __post_init__(self) -> None:
        if not self.source.startswith("https://") or not re.fullmatch(r"\d{4}(-\d\d){0,2}", self.dated):
            raise ValueError(
                f"Fact: expected an https:// source and a date like 2019-03-25, got {self.source!r}, {self.dated!r}"
            )


def filled(source: Source) -> Source:
    """The source with every ``{{name}}`` and ``{{name:.2f}}`` of its prose replaced by its value.

    ``values.py`` beside the source defines ``values(language)``, which returns them by name: numbers, words
    or `Fact`. It computes what can be computed, from the datasets and functions that the notebook itself uses.

    Raises
    ------
    SourceError
        When ``values.py`` fails, a name is unknown, a format does not fit, or a value is used nowhere.
    """
    path = source.path.with_name(_FILE)
    wanted = {cell.number: _PLACE.findall(cell.text) for cell in source.cells if cell.kind == "markdown"}
    if not path.exists() and not any(wanted.values()):
        return source
    known = {language: _values(path, language) for language in LANGUAGES}
    problems: list[Problem] = []
    cells = tuple(_fill(source, cell, known, problems) for cell in source.cells)
    used = {name for places in wanted.values() for name, _ in places}
    problems += [
        Problem(path, f"the value {name} is used nowhere")
        for name in sorted(set().union(*known.values()) - used)
    ]
    if problems:
        raise SourceError(problems)
    return replace(source, cells=cells)


def names(text: str) -> set[str]:
    """The values that a text quotes.

    >>> sorted(names("K is {{k:.2f}}, and {{k}} again; {{reach}} people"))
    ['k', 'reach']
    """
    return {name for name, _ in _PLACE.findall(text)}


def written(value: object, form: str = "") -> str:
    """A value as prose writes it: thousands with commas, no trailing zeros, or in a Python format.

    >>> written(12345), written(1.17), written(0.034728, ".1%"), written(2.0)
    ('12,345', '1.17', '3.5%', '2')
    """
    plain = value.value if isinstance(value, Fact) else value
    if form:
        return format(plain, form)
    if isinstance(plain, float) and plain != int(plain):
        return f"{plain:,.4g}"
    return str(plain) if isinstance(plain, str) else f"{plain:,.0f}"


def _fill(
    source: Source, cell: Cell, known: Mapping[str, Mapping[str, Any]], problems: list[Problem]
) -> Cell:
    if cell.kind != "markdown" or cell.language not in LANGUAGES:
        return cell
    values = known[str(cell.language)]

    def put(place: re.Match[str]) -> str:
        name, form = place.group(1), place.group(2) or ""
        try:
            return written(values[name], form)
        except KeyError:
            problems.append(source.problem(cell, f"no value for {place.group()}", f"a name of {_FILE}", name))
        except (ValueError, TypeError) as error:
            problems.append(source.problem(cell, f"{place.group()} cannot be written: {error}"))
        return place.group()

    return replace(cell, text=_PLACE.sub(put, cell.text))


def _values(path: Path, language: str) -> dict[str, Any]:
    """Run ``values.py`` in a namespace of its own: nothing is imported, cached or left on sys.path."""
    if not path.exists():
        return {}
    namespace: dict[str, Any] = {"__name__": f"values of {path.parent.name}", "__file__": str(path)}
    try:
        exec(compile(path.read_bytes(), str(path), "exec"), namespace)
        return dict(namespace["values"](language))
    except Exception as error:
        raise SourceError([Problem(path, f"values({language!r}) failed: {_last(path, error)}")]) from error


def _last(path: Path, error: Exception) -> str:
    lines = [
        frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == str(path)
    ]
    return f"{type(error).__name__}: {error}" + (f" (line {lines[-1]})" if lines else "")


def unlike(korean: Cell, english: Cell) -> Iterator[tuple[str, str, str]]:
    """The values that only one of two twins quotes."""
    ko, en = names(korean.text), names(english.text)
    if ko != en:
        yield f"the values differ from cell {korean.number}, its Korean twin", _names(ko), _names(en)


def _names(names: set[str]) -> str:
    return ", ".join(f"{{{{{name}}}}}" for name in sorted(names)) or "none"
