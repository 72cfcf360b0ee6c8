"""The hint of a task in three steps: a nudge, a pointer, an example worked out on other numbers."""

from typing import Any

from course.words import say

STEPS = (1, 2, 3)


def hints(key: str, **fields: Any) -> tuple[str, ...]:
    """The sentences ``<key>.hint.1`` to ``<key>.hint.3``.

    >>> from course import use
    >>> use("en")
    >>> len(hints("exercise_01.density"))
    3
    """
    return tuple(say(f"{key}.hint.{step}", **fields) for step in STEPS)
