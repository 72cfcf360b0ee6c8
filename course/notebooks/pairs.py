"""The rules of parity: Korean and English cells stand in pairs and differ only in words."""

import re
from collections.abc import Iterator
from typing import Any

from course.notebooks import markdown, python, regions, values
from course.notebooks.problems import Problem, unknown
from course.notebooks.source import LANGUAGES, ROLES, Cell, Source

OPTIONS = ("lang", *ROLES, "points", "part")

_HANGUL = re.compile(r"[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]")
# `store of one (1인상점)`: a term in brackets, no Latin letter and no sentence in it.
_GLOSSARY = re.compile(r"\([^()A-Za-z.?!]{1,40}\)")
_LETTER = re.compile(r"[^\W\d_]")


def problems(source: Source) -> list[Problem]:
    """Everything that keeps a source from being the same notebook in two languages.

    Parameters
    ----------
    source
        The cells as `course.notebooks.source.parse` cut them.

    Returns
    -------
    list of Problem
        In the order of the file; empty when the source is sound.
    """
    cells = source.cells
    found = [source.problem(cell, *what) for cell in cells for what in _structure(cell)]
    broken = {problem.cell for problem in found}
    found += [source.problem(cell, *what) for cell in cells for what in _words(cell)]
    found += [
        source.problem(cell, *what)
        for cell, *what in (*_lonely(source), *_first_code_cell(source))
        if not {cell.number - 1, cell.number, cell.number + 1} & broken  # would only repeat the complaint
    ]
    for korean, english in twins(source):
        if not {korean.number, english.number} & broken:
            found += [source.problem(english, *what) for what in _compare(korean, english)]
    return list(dict.fromkeys(found))


def _structure(cell: Cell) -> Iterator[tuple[str, ...]]:
    """Why a cell cannot be read as a cell of a language."""
    yield from _options(cell.options)
    if cell.kind not in ("markdown", "code"):
        yield "a notebook is made of markdown and code", "[markdown] or nothing", f"[{cell.kind}]"
    elif not cell.text.strip():
        yield ("the cell is empty: fill it or delete it",)
    elif cell.kind == "code" and (why := python.syntax_error(cell.text)):
        yield (f"the cell is not plain Python (magics and shell commands are not): {why}",)
    if "incorrectly_encoded_metadata" in cell.options:
        return
    wanted = '`# %% [markdown] lang="ko"` or lang="en"'
    if cell.language is None and cell.kind == "markdown":
        yield "the language is missing", wanted, "no lang"
    elif cell.language not in (None, *LANGUAGES):
        yield "the language is unknown", wanted, f"lang={cell.language!r}"


def _options(options: dict[str, Any]) -> Iterator[tuple[str, ...]]:
    if raw := options.get("incorrectly_encoded_metadata"):
        yield "the cell's options cannot be read", 'for example lang="ko" points=2', raw
        return
    for name in options.keys() - set(OPTIONS):
        yield "unknown cell option", *unknown(name, OPTIONS)


def _words(cell: Cell) -> Iterator[tuple[str, ...]]:
    """What a reader of one language would stumble over."""
    if cell.kind == "code":
        if _HANGUL.search(seen := _seen_in_english(cell)):
            rule = 'Hangul in code that the English notebook shows: write it twice, lang="ko" and lang="en"'
            yield rule, "no Hangul", f"`{_hangul_line(seen)}`"
        return
    shape = markdown.shape(regions.cut(cell.text, regions.SOLUTION))
    whole = "\n".join(shape.prose)
    left = "\n".join([_GLOSSARY.sub("", whole), *shape.listings])
    if cell.language == "en" and _HANGUL.search(left):
        rule = "Hangul left in an English cell: only `code` and a term in brackets (1인상점) may have it"
        yield rule, "no Hangul", f"`{_hangul_line(left)}`"
    if cell.language == "ko" and _LETTER.search(whole) and not _HANGUL.search(whole):
        yield ("a Korean cell without a word of Korean",)
    for line in whole.split("\n"):
        if "**" in line:
            rule = "readers would see these asterisks: bold cannot end between a mark and a letter"
            yield rule, '"**책방**"이, not **"책방"**이', f"`{line.strip()}`"
    for target in shape.unnamed_images:
        yield "an image without a description", "![what it shows](…)", target


def _seen_in_english(cell: Cell) -> str:
    if cell.language == "ko" or cell.role == "answer":
        return ""
    return regions.cut(regions.cut(cell.text, regions.HIDDEN), regions.SOLUTION)


def _hangul_line(text: str) -> str:
    return next(line.strip() for line in text.split("\n") if _HANGUL.search(line))


def twins(source: Source) -> list[tuple[Cell, Cell]]:
    """Korean cells with the English cell right after them, alike in kind and options."""
    neighbours = zip(source.cells, source.cells[1:], strict=False)
    return [
        (first, second)
        for first, second in neighbours
        if (first.language, second.language) == ("ko", "en") and _label(first) == _label(second)
    ]


def _lonely(source: Source) -> Iterator[tuple[Cell, str, str, str]]:
    paired = {cell.number for twins in twins(source) for cell in twins}
    for cell in source.cells:
        if cell.language and cell.number not in paired:
            other, place = ("en", "after") if cell.language == "ko" else ("ko", "before")
            yield cell, "the cell has no twin", f'`{_label(cell)} lang="{other}"` right {place} it', "none"


def _label(cell: Cell) -> str:
    options = "".join(f" {key}={value!r}" for key, value in sorted(cell.options.items()) if key != "lang")
    return f"# %%{' [markdown]' if cell.kind == 'markdown' else ''}{options}"


def _compare(korean: Cell, english: Cell) -> Iterator[tuple[str, ...]]:
    if korean.kind == "code":
        if korean.text == english.text:
            yield ("both twins say the same: write the cell once, without lang",)
        elif parted := python.difference(korean.text, english.text):
            yield f"the code differs from cell {korean.number} in more than strings and comments", *parted
        return
    yield from values.unlike(korean, english)
    for part, ko, en in markdown.differences(markdown.shape(korean.text), markdown.shape(english.text)):
        yield f"the {part} differ from cell {korean.number}, its Korean twin", ko, en


def _first_code_cell(source: Source) -> Iterator[tuple[Cell, str, str, str]]:
    """A notebook speaks its own language from its first code cell on."""
    for language in LANGUAGES:
        cells = [
            cell for cell in source.in_language(language) if cell.kind == "code" and cell.role != "answer"
        ]
        if cells and not python.says_use(cells[0].text, language):
            calls = f'use("{language}")' if cells[0].language else 'a pair with use("ko") and use("en")'
            yield cells[0], "the first code cell chooses the language", calls, "no such call"
