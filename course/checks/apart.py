"""Whether the ways of thinking about a task lead to numbers that can be told from each other."""

from collections.abc import Iterable
from itertools import combinations


def apart(values: Iterable[float], least: float) -> bool:
    """Whether no two numbers are nearer than that.

    >>> apart([1, 3, 8], 1.5), apart([1, 3, 3.2], 1.5)
    (True, False)
    """
    return all(abs(one - other) > least for one, other in combinations(list(values), 2))
