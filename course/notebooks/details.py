"""``lesson.toml`` and ``exercise.toml``: what a folder says about itself, checked before it is used."""

import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from course.notebooks.problems import Problem, SourceError, unknown


@dataclass(frozen=True)
class Field:
    """One key of a details file: what it must hold, in words and as a test."""

    expected: str
    holds: Callable[[Any], bool]
    required: bool = True


def _is_pair(value: Any) -> bool:
    return (
        isinstance(value, dict)
        and value.keys() == {"ko", "en"}
        and all(isinstance(text, str) and text.strip() for text in value.values())
    )


def _is_count(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value > 0


def _is_list(value: Any, of: Callable[[Any], bool]) -> bool:
    return isinstance(value, list) and all(of(item) for item in value)


def _is_name(value: Any) -> bool:
    return isinstance(value, str) and bool(value) and "/" not in value


def _is_concept(value: Any) -> bool:
    """A pair of names, and if wanted the numbers that ``concepts.toml`` has for what they name."""
    if not isinstance(value, dict):
        return False
    names = {key: text for key, text in value.items() if key != "numbers"}
    return _is_pair(names) and _is_list(value.get("numbers", []), _is_name)


_TITLE = Field("ko and en, both with text", _is_pair)
_MINUTES = Field("whole minutes above 0", _is_count)
_CONCEPTS = Field(
    'a list of {numbers = ["24"], ko = …, en = …}', lambda value: _is_list(value, _is_concept), required=False
)

LESSON = {
    "number": Field("the lesson's number, from 1", _is_count),
    "title": _TITLE,
    "minutes": _MINUTES,
    "concepts": _CONCEPTS,
    "exercises": Field(
        "a list of folders in exercises/", lambda value: _is_list(value, _is_name), required=False
    ),
    "everyday_terms": Field(
        "a list of English terms of glossary.toml",
        lambda value: _is_list(value, lambda term: isinstance(term, str)),
        required=False,
    ),
}
EXERCISE = {"title": _TITLE, "minutes": _MINUTES, "concepts": _CONCEPTS}


def details(path: Path) -> dict[str, Any]:
    """What a folder's ``lesson.toml`` or ``exercise.toml`` says.

    Both have ``title`` (``ko``, ``en``), ``minutes`` and, if wanted, ``concepts``: a list of terms, each
    in ``ko`` and ``en`` and with its ``numbers`` in ``concepts.toml``. A lesson also has its ``number`` and, if wanted, ``exercises`` (the names of their
    folders) and ``everyday_terms`` (glossary terms that it uses in their everyday sense).

    Parameters
    ----------
    path
        The file; its name decides which keys it may have.

    Raises
    ------
    SourceError
        With everything that is wrong in it.
    """
    fields = EXERCISE if path.stem == "exercise" else LESSON
    try:
        found = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        raise SourceError([Problem(path, "there is no such file")]) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SourceError([Problem(path, f"the file is not TOML in UTF-8: {error}")]) from None
    problems = [Problem(path, *what) for what in _complaints(found, fields)]
    if problems:
        raise SourceError(problems)
    return found


def _complaints(found: dict[str, Any], fields: dict[str, Field]) -> Iterator[tuple[str, str, str]]:
    for key in found.keys() - fields.keys():
        yield "unknown key", *unknown(key, fields)
    for key, field in fields.items():
        if key not in found:
            if field.required:
                yield f"the key {key} is missing", field.expected, "nothing"
        elif not field.holds(found[key]):
            yield f"the key {key} cannot be used", field.expected, repr(found[key])
