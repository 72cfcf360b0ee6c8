"""What every lesson has: its parts, its predictions, numbers worked out, the glossary's terms, words of its own."""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from course.notebooks import glossary, markdown, pairs, python, values
from course.notebooks.problems import Problem, unknown
from course.notebooks.source import LANGUAGES, Cell, Source

PARTS = {
    "goals": "what a student will be able to do",
    "plan": "the time plan",
    "hook": "the case that opens it",
    "misconception": "the misconception met head-on",
    "slogan": "a slogan put to the test",
    "business": "now your own business",
    "exit": "the question on the way out",
    "reading": "what to read",
}
"""The parts of a lesson, as a cell's ``part="goals plan"`` names them."""

GATES, WORKED = 3, 2
"""The least number of predictions, and of numbers that are computed or worked out."""

_SHINGLE, _ALIKE = 14, 0.5
_LONG = {"ko": 40, "en": 90}  # letters; shorter paragraphs are headings and phrases that anyone would write
_WORKED = re.compile(r"\d[^=]*=[^=]*\d")


def problems(source: Source, about: dict[str, Any], terms: list[glossary.Term]) -> list[Problem]:
    """What one lesson lacks.

    Parameters
    ----------
    source
        The lesson, its values filled in.
    about
        Its ``lesson.toml``; ``everyday_terms`` lists glossary terms it uses in their everyday sense.
    terms
        The glossary's.
    """
    found = [Problem(source.path, *what) for what in (*_parts(source), *_gates(source), *_worked(source))]
    free = about.get("everyday_terms", [])
    for korean, english in pairs.twins(source):
        found += [source.problem(english, *what) for what in glossary.astray(korean, english, terms, free)]
    return found


def shared(sources: list[Source]) -> Iterator[Problem]:
    """Paragraphs that two lessons share, or nearly: each lesson is written for itself.

    Two paragraphs are alike when at least half of the shorter one's runs of 14 letters stand in the other.
    """
    for language in LANGUAGES:
        seen: dict[str, list[int]] = defaultdict(list)
        known: list[tuple[Source, Cell, set[str], str]] = []
        for source in sources:
            own = list(_paragraphs(source, language))
            for cell, shingles, quote in own:
                if match := _alike(shingles, seen, known):
                    there, other, _, _ = match
                    rule = f"nearly the same paragraph as in cell {other.number} of {there.path.as_posix()}"
                    yield Problem(source.path, rule, cell=cell.number, line=cell.line, quote=quote)
            for cell, shingles, quote in own:
                for shingle in shingles:
                    seen[shingle].append(len(known))
                known.append((source, cell, shingles, quote))


def _parts(source: Source) -> Iterator[tuple[str, str, str]]:
    named = {name for cell in source.cells for name in str(cell.options.get("part", "")).split()}
    for name in sorted(named - PARTS.keys()):
        yield "an unknown part", *unknown(name, PARTS)
    for name, what in PARTS.items():
        if name not in named:
            yield f"the part {name} is missing: {what}", f'a pair of cells with part="{name}"', "none"


def _gates(source: Source) -> Iterator[tuple[str, str, str]]:
    code = [cell.text for cell in source.in_language("en") if cell.kind == "code"]
    count = sum(len(python.calls(text, "Predict")) for text in code)
    if count < GATES:
        yield "too few predictions", f"at least {GATES} calls of Predict", str(count)


def _worked(source: Source) -> Iterator[tuple[str, str, str]]:
    """Numbers filled in from ``values.py``, and formulas that come to a number."""
    text = source.path.read_text("utf-8-sig")
    prose = [markdown.shape(cell.text) for cell in source.in_language("en") if cell.kind == "markdown"]
    formulas = {each for shape in prose for each in shape.parts.get("formulas", []) if _WORKED.search(each)}
    count = len(values.names(text)) + len(formulas)
    if count < WORKED:
        yield (
            "too few worked numbers",
            f"at least {WORKED} of {{{{name}}}} and formulas with a result",
            str(count),
        )


def _paragraphs(source: Source, language: str) -> Iterator[tuple[Cell, set[str], str]]:
    for cell in source.in_language(language):
        if cell.kind == "markdown":
            for text in markdown.shape(cell.text).prose:
                letters = "".join(filter(str.isalpha, text.lower()))
                if len(letters) >= _LONG[language]:
                    yield (
                        cell,
                        {letters[at : at + _SHINGLE] for at in range(len(letters) - _SHINGLE + 1)},
                        text,
                    )


def _alike(
    shingles: set[str], seen: dict[str, list[int]], known: list[tuple[Source, Cell, set[str], str]]
) -> tuple[Source, Cell, set[str], str] | None:
    hits: dict[int, int] = defaultdict(int)
    for shingle in shingles:
        for number in seen.get(shingle, ()):
            hits[number] += 1
    for number, count in hits.items():
        if count >= _ALIKE * min(len(shingles), len(known[number][2])):
            return known[number]
    return None
