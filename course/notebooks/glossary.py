"""The course's terms in both languages: their pages, and whether twins use them as the glossary says."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from course import words
from course.notebooks import markdown, python
from course.notebooks.problems import Problem, SourceError
from course.notebooks.source import Cell

_REQUIRED = {"ko", "en", "means_ko", "means_en"}
_OPTIONAL = {"also_ko", "also_en", "everyday"}


@dataclass(frozen=True)
class Term:
    """One term.

    Attributes
    ----------
    ko, en
        What it is called.
    also_ko, also_en
        Other names for the same; either language may use any of its own.
    means_ko, means_en
        What it is, in one sentence.
    everyday
        Whether it is an ordinary word too: then nobody can tell which is meant, and it is not checked.
    """

    ko: str
    en: str
    means_ko: str
    means_en: str
    also_ko: tuple[str, ...] = ()
    also_en: tuple[str, ...] = ()
    everyday: bool = False

    @property
    def english(self) -> re.Pattern[str]:
        """Finds the term in English prose, the plural too."""
        names = sorted((self.en, *self.also_en), key=len, reverse=True)
        return re.compile(rf"(?<![a-z])(?:{'|'.join(map(re.escape, names))})(?:e?s)?(?![a-z])", re.I)

    def is_in(self, korean: str) -> bool:
        """Whether Korean text uses it; spaces between its words do not count."""
        text = re.sub(r"\s", "", korean)
        return any(re.sub(r"\s", "", name) in text for name in (self.ko, *self.also_ko))


def load(path: Path) -> list[tuple[dict[str, str], list[Term]]]:
    """The groups of a glossary: a heading in ``ko`` and ``en``, and its terms.

    Raises
    ------
    SourceError
        For a file that is no glossary, and for a term that lacks a language.
    """
    try:
        groups = tomllib.loads(path.read_text("utf-8"))["groups"]
        return [({key: group[key] for key in ("ko", "en")}, [_term(each) for each in group["terms"]])
                for group in groups]  # fmt: skip
    except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError) as error:
        raise SourceError([Problem(path, f"the glossary cannot be read: {error}")]) from None


def page(groups: list[tuple[dict[str, str], list[Term]]], language: str) -> str:
    """The glossary as Markdown in a reader's language, the other language's term beside each."""
    other = "en" if language == "ko" else "ko"
    lines = [f"# {words.say('notebooks.glossary.heading', language)}", ""]
    for heading, terms in groups:
        columns = [words.say(f"notebooks.glossary.{name}", language) for name in (language, other, "means")]
        lines += [f"## {heading[language]}", "", f"| {' | '.join(columns)} |", "| --- | --- | --- |"]
        lines += [
            _row(term, language, other) for term in sorted(terms, key=lambda term: _sorting(term, language))
        ]
        lines.append("")
    return "\n".join(lines)


def astray(korean: Cell, english: Cell, terms: list[Term], free: list[str]) -> Iterator[tuple[str, str, str]]:
    """The terms that an English cell uses and its Korean twin calls by another name.

    Parameters
    ----------
    terms
        The glossary's.
    free
        English terms that this lesson uses in their everyday sense.
    """
    text, twin = _prose(english), _prose(korean)
    for term in sorted(terms, key=lambda term: -len(term.en)):
        text, count = term.english.subn(" ", text)  # a longer term hides the shorter ones inside it
        known = term.is_in(twin) or term.english.search(twin)  # a book's title stays as it is
        if count and not known and not term.everyday and term.en not in free:
            expected = " / ".join((term.ko, *term.also_ko))
            yield (
                f"the glossary's “{term.en}” has another name in cell {korean.number}, its Korean twin",
                expected,
                "none",
            )


def _prose(cell: Cell) -> str:
    if cell.kind == "code":
        return "\n".join(python.strings(cell.text))
    shape = markdown.shape(cell.text)
    return "\n".join([*shape.prose, *shape.listings])


def _term(entry: dict[str, Any]) -> Term:
    if missing := _REQUIRED - entry.keys():
        raise ValueError(f"{entry.get('en', entry)!r} lacks {', '.join(sorted(missing))}")
    if unknown := entry.keys() - _REQUIRED - _OPTIONAL:
        raise ValueError(f"{entry['en']!r}: unknown key {', '.join(sorted(unknown))}")
    lists = {key: tuple(value) for key, value in entry.items() if isinstance(value, list)}
    return Term(**{**entry, **lists})


def _row(term: Term, language: str, other: str) -> str:
    names = {"ko": (term.ko, *term.also_ko), "en": (term.en, *term.also_en)}
    first, *rest = names[language]
    mine = f"**{first}**" + (f", {', '.join(rest)}" if rest else "")
    meaning = term.means_ko if language == "ko" else term.means_en
    return f"| {mine} | {', '.join(names[other])} | {meaning} |"


def _sorting(term: Term, language: str) -> str:
    return term.ko if language == "ko" else term.en.lower()
