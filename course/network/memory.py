"""What was found out about a drawing, kept for as long as the drawing is."""

from collections.abc import Callable
from functools import update_wrapper
from typing import TYPE_CHECKING, TypeVar
from weakref import finalize

if TYPE_CHECKING:
    from course.network.model import Network

Found = TypeVar("Found")


def remembered(find: "Callable[[Network], Found]") -> "Callable[[Network], Found]":
    """Ask the same drawing once: it never changes, so neither does what was found.

    Drawings are told apart as objects, because to compare two large ones takes as long as to ask again. What
    is found must not hold the drawing, or neither would ever be let go.

    Examples
    --------
    >>> from course.network import Network
    >>> drawing, asked = Network(), []
    >>> count = remembered(lambda network: asked.append(network.title) or len(asked))
    >>> count(drawing), count(drawing), count(Network())
    (1, 1, 2)
    """
    known: dict[int, Found] = {}

    def recall(network: "Network") -> Found:
        key = id(network)
        if key not in known:
            known[key] = find(network)
            finalize(network, known.pop, key, None)
        return known[key]

    return update_wrapper(recall, find)
