"""Answers that are a short list of numbers, or a list of such lists; whatever else was typed is no list."""

from typing import Any

from course.checks.answers import read_number

LONGEST = 50


def read_list(value: Any) -> list[int] | None:
    """The whole numbers of a list, or None when it is none; a number alone is a list of one.

    >>> read_list([1, "3"]), read_list((2.0,)), read_list(4), read_list([1.5]), read_list("ab")
    ([1, 3], [2], [4], None, None)
    """
    items = list(value)[:LONGEST] if isinstance(value, list | tuple | set | frozenset) else [value]
    numbers = [read_number(item)[0] for item in items]
    whole = [int(number) for number in numbers if number is not None and number == int(number)]
    return whole if len(whole) == len(items) else None


def read_lists(value: Any) -> list[list[int]] | None:
    """Lists of whole numbers, empty ones left out; None when it is anything else, or all are empty.

    >>> read_lists([[1, 2], [3]]), read_lists([[1], []]), read_lists([1, 2]), read_lists(None)
    ([[1, 2], [3]], [[1]], None, None)
    """
    if not isinstance(value, list | tuple) or len(value) > LONGEST:
        return None
    if not all(isinstance(item, list | tuple) for item in value):
        return None
    lists = [read_list(item) for item in value]
    found = [each for each in lists if each]
    return found if found and None not in lists else None
