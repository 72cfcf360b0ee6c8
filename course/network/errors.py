"""Refusals that say where, what was expected, and what was found, in either language."""

import json
from typing import Any

from course.words import say


class NetworkError(ValueError):
    """Something that cannot be a drawing.

    Parameters
    ----------
    where
        The place: ``"links[2].rate"``, ``"line 3, column 5"``; empty for the whole drawing.
    expectation
        The name of a sentence in ``[expected.…]`` of ``course/words/network.toml``.
    got
        What stood there, already readable (see `shown`); None when nothing did.
    fields
        What the sentence's braces stand for.

    Examples
    --------
    >>> error = NetworkError("links[0].rate", "amount", "-1")
    >>> error.where, error.got
    ('links[0].rate', '-1')
    >>> error.message("en")
    'links[0].rate: expected a number from 0 up (leave it out while you do not know it), got -1.'
    """

    def __init__(self, where: str, expectation: str, got: str | None, fields: dict[str, str] | None = None):
        super().__init__(where, expectation, got, fields)
        self.where = where
        self.got = got
        self._expectation = expectation
        self._fields = fields or {}

    @property
    def expected(self) -> str:
        """What should have stood there, in the language in force."""
        return self._expected(None)

    def message(self, language: str | None = None) -> str:
        """The whole refusal in one sentence."""
        got = say("network.nothing", language) if self.got is None else self.got
        where = self.where or say("network.whole", language)
        return say("network.refusal", language, where=where, expected=self._expected(language), got=got)

    def within(self, place: str) -> "NetworkError":
        """The same refusal with the file it happened in before the place."""
        where = f"{place}: {self.where}" if self.where else place
        return NetworkError(where, self._expectation, self.got, self._fields)

    def _expected(self, language: str | None) -> str:
        return say(f"network.expected.{self._expectation}", language, **self._fields)

    def __str__(self) -> str:
        return self.message()


def shown(value: Any) -> str:
    """A value as a person can read it in a refusal: JSON, at most 80 characters.

    >>> shown("단골손님"), shown([1, 2]), shown(True)
    ('"단골손님"', '[…]', 'true')
    """
    if isinstance(value, dict | list | tuple):
        return "{…}" if isinstance(value, dict) else "[…]"
    try:
        text = json.dumps(value, ensure_ascii=False)
    except (TypeError, ValueError):  # not JSON, or an integer of more than 4,300 digits
        text = type(value).__name__
    text = text.encode("utf-8", "backslashreplace").decode("utf-8")
    return text if len(text) <= 80 else text[:79] + "…"
