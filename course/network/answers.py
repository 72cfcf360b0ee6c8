"""An answer to a question about a drawing: a value, or in words why there is none."""

from collections.abc import Callable
from functools import update_wrapper
from typing import Any, Generic, NamedTuple, ParamSpec, TypeVar

from course.network.text import number
from course.words import say

Asked = ParamSpec("Asked")
Value = TypeVar("Value")


class Answer(NamedTuple, Generic[Value]):
    """A value, or why there is none.

    Parameters
    ----------
    value
        None when it does not exist.
    reason
        Why not: the name of a sentence in ``[measures.…]`` of the words.
    sentence
        What the value means: likewise, with ``{value}`` in it.

    Examples
    --------
    >>> Answer(None, "no_cycle").message("en")
    'No way leads round and back, so nothing can repeat itself.'
    """

    value: Value | None
    reason: str | None = None
    sentence: str | None = None

    def why(self, language: str | None = None) -> str | None:
        """Why there is no value, in words; None when there is one."""
        return self.reason and say(f"network.measures.{self.reason}", language)

    def message(self, language: str | None = None) -> str:
        """The answer in a sentence: what the value means, or why there is none."""
        if self.sentence is None:
            return self.why(language) or _plain(self.value)
        return say(f"network.measures.{self.sentence}", language, value=_plain(self.value))


Quantity = Answer[float]
"""A number, or why there is none."""


class Measure(Generic[Asked]):
    """A question to a drawing: called, it answers with a number or None; `explain` keeps the words beside it.

    Examples
    --------
    >>> from course.network import Link, Network, Node, reproduction
    >>> drawing = Network([Node("a")], [Link("l", "a", "a")])
    >>> print(reproduction(drawing, "a"))
    None
    >>> reproduction.explain(drawing, "a").why("en")
    'A rate on the way round is not known yet.'
    """

    def __init__(self, explain: Callable[Asked, Quantity]):
        self.explain = explain
        update_wrapper(self, explain)

    def __call__(self, *args: Asked.args, **kwargs: Asked.kwargs) -> float | None:
        """The number, or None."""
        return self.explain(*args, **kwargs).value


def _plain(value: Any) -> str:
    return number(abs(value)) if isinstance(value, int | float) else str(value)
