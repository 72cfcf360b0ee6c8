"""Answers that are several numbers: a list, or text with commas."""

from collections.abc import Sequence
from typing import Any

from course.checks.answers import read_number


def read_several(value: Any, length: int) -> tuple[list[float] | None, str]:
    """The numbers in an answer, or None with what is the matter.

    Parameters
    ----------
    value
        The student's answer: a list or tuple, an array, or text such as ``"3, 1, 7"``.
    length
        How many numbers it should have.

    Returns
    -------
    tuple
        The numbers and ``""``; or None and ``"none"`` (nothing there yet), ``"length"`` (no list, or not so many) or
        what `course.checks.answers.read_number` says of an entry: ``"words"``, ``"endless"``, ``"comma"``.

    Examples
    --------
    >>> read_several([1, "2", 0.5], 3), read_several("3, 1, 7", 3), read_several([None, None], 2), read_several(4, 3)
    (([1.0, 2.0, 0.5], ''), ([3.0, 1.0, 7.0], ''), (None, 'none'), (None, 'length'))
    """
    if value is None or value is ... or (isinstance(value, str) and not value.strip()):
        return None, "none"
    found = entries(value)
    if found is None or len(found) != length:
        return None, "length"
    read = [read_number(entry) for entry in found]
    problems = [problem for _, problem in read if problem]
    if problems:
        # A list half filled in is unfinished; one with a wrong entry has something to mend.
        return None, next((each for each in problems if each != "none"), "none")
    return [each for each, _ in read if each is not None], ""


def read_table(value: Any, rows: int, columns: int) -> tuple[list[list[float]] | None, str]:
    """The same for a list of rows.

    >>> read_table([[1, 0], ["1/2", 1]], 2, 2), read_table([[1, 0], [0.5, 1]], 2, 2)
    ((None, 'words'), ([[1.0, 0.0], [0.5, 1.0]], ''))
    """
    if value is None or value is ...:
        return None, "none"
    found = entries(value)
    if found is None or len(found) != rows:
        return None, "length"
    read = [read_several(entry, columns) for entry in found]
    problems = [problem for _, problem in read if problem]
    if problems:
        return None, next((each for each in problems if each != "none"), "none")
    return [each for each, _ in read if each is not None], ""


def entries(value: Any) -> Sequence[Any] | None:
    """The entries of whatever holds some; None for what does not.

    >>> entries("3;1,5"), entries([1]), entries(4)
    (['3', '1', '5'], [1], None)
    """
    try:
        if isinstance(value, str):
            return [part for part in value[:1000].replace(";", ",").split(",") if part.strip()]
        if not isinstance(value, list | tuple):
            value = value.tolist()  # an array, a column of a table
        return value[:100] if isinstance(value, list | tuple) else None
    except Exception:  # an answer may be any object at all
        return None
