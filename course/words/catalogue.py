"""Looking a sentence up and filling it in."""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from course.words import choice
from course.words.particles import KoreanFormatter

_formatter = KoreanFormatter()


def say(key: str, language: str | None = None, **fields: Any) -> str:
    """The sentence of a key, filled in.

    Parameters
    ----------
    key
        ``area.name…``, for example ``"network.mvn.roles.absent"``: the table in ``<area>.toml``.
    language
        ``"ko"`` or ``"en"``; the language in force when absent.
    fields
        What the sentence's braces stand for. In Korean ``{name:이/가}`` adds the particle that fits.

    Raises
    ------
    KeyError
        When the catalogue has no such key or a field is missing.

    Examples
    --------
    >>> say("words.example", "ko", name="책방")
    '책방이 살아 있어요.'
    >>> say("words.example", "en", name="The shop")
    'The shop is alive.'
    """
    language = language or choice.language()
    area, _, name = key.partition(".")
    try:
        sentence = _area(area)[name][language]
    except KeyError:
        raise KeyError(f"course/words/{area}.toml: expected [{name}] with {language!r}, found none") from None
    return _formatter.format(sentence, **fields)


def phrases(prefix: str, language: str | None = None) -> dict[str, str]:
    """All sentences whose key starts with ``prefix.``, unfilled, by the rest of their key.

    >>> phrases("words", "en")["example"]
    '{name} is alive.'
    """
    language = language or choice.language()
    area, _, start = prefix.partition(".")
    start = f"{start}." if start else ""
    return {
        name.removeprefix(start): pair[language]
        for name, pair in _area(area).items()
        if name.startswith(start)
    }


def areas() -> list[str]:
    """All areas there are sentences for.

    >>> "network" in areas()
    True
    """
    names = (path.name for path in files("course.words").iterdir())
    return sorted(name.removesuffix(".toml") for name in names if name.endswith(".toml"))


@cache
def _area(area: str) -> dict[str, dict[str, str]]:
    path = files("course.words") / f"{area}.toml"
    return dict(_flatten(tomllib.loads(path.read_text("utf-8"))))


def _flatten(table: dict[str, Any], prefix: str = "") -> list[tuple[str, dict[str, str]]]:
    flat = []
    for name, value in table.items():
        if isinstance(value.get("ko"), str):
            flat.append((prefix + name, value))
        else:
            flat += _flatten(value, f"{prefix}{name}.")
    return flat
