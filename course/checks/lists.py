"""Answers typed as a short list of numbers: which ones, or how many at each step."""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from course.checks.answers import read_number
from course.checks.result import Line, Result, part
from course.words import say

MOST = 100


@dataclass(frozen=True)
class Mixup:
    """A wrong list that people reach by a way of thinking worth naming.

    Parameters
    ----------
    numbers
        The list this way of thinking gives.
    why
        The sentence that says so, in the language in force.
    share
        The part of the points the way of thinking deserves, from 0 to 1.
    """

    numbers: Collection[int]
    why: str
    share: float = 0.0


def read_list(value: Any) -> tuple[list[int] | None, str]:
    """The whole numbers in an answer, or None with what is the matter: "none", "words" or "many".

    >>> read_list("1, 3 그리고 5"), read_list([1, "3"]), read_list(4), read_list(" "), read_list([1.5])
    (([1, 3, 5], ''), ([1, 3], ''), ([4], ''), (None, 'none'), (None, 'words'))
    """
    if value is None or value is ... or (isinstance(value, str) and not value.strip()):
        return None, "none"
    if isinstance(value, str):
        items: list[Any] = re.findall(r"-?\d+(?:\.\d+)?", value[:1000])
    elif isinstance(value, list | tuple | set | frozenset):
        try:
            items = list(islice(value, MOST + 1))
        except Exception:  # an answer may be any object at all
            return None, "words"
    else:
        items = [value]
    if not items:
        return None, "words" if isinstance(value, str) else "none"
    if len(items) > MOST:
        return None, "many"
    found = [read_number(item)[0] for item in items]
    if any(number is None or number != int(number) for number in found):
        return None, "words"
    return [int(number) for number in found if number is not None], ""


def read_lists(value: Any) -> list[list[int]] | None:
    """Lists of whole numbers, empty ones left out; None when it is anything else, or all are empty.

    >>> read_lists([[1, 2], [3]]), read_lists([[1], []]), read_lists([1, 2]), read_lists(None)
    ([[1, 2], [3]], [[1]], None, None)
    """
    if not isinstance(value, list | tuple) or len(value) > MOST:
        return None
    if not all(isinstance(item, list | tuple) for item in value):
        return None
    lists = [read_list(item)[0] for item in value if item]
    found = [each for each in lists if each]
    return found if found and None not in lists else None


def members(
    value: Any,
    right: Collection[int],
    *,
    points: float,
    title: str = "",
    among: Collection[int],
    mixups: Sequence[Mixup] = (),
    hint: tuple[str, ...] = (),
) -> Result:
    """Judge which numbers were chosen; their order and repeats do not matter.

    Parameters
    ----------
    value
        The student's answer: a list, or text that holds numbers.
    right
        The right ones.
    among
        All numbers there are to choose from.
    mixups
        Wrong lists to recognise; the first match counts.
    points, title, hint
        As in `Result`. A list that has one too many or one too few earns half.

    Examples
    --------
    >>> from course import use
    >>> use("en")
    >>> members("2, 1", {1, 2}, points=2, among=range(1, 5)), members([1, 2, 3], {1, 2}, points=2, among=range(1, 5))
    (2, 1)
    """
    found, problem = _read(value)
    if found is None:
        return Result(title, 0, points, (problem,), hint=hint)
    chosen = set(found)
    if strangers := chosen - set(among):
        said = say("checks.list.range", stranger=min(strangers))
        return Result(title, 0, points, (Line("open", said),), hint=hint)
    if chosen == set(right):
        said = say("checks.list.right", count=len(chosen))
        return Result(title, points, points, (Line("right", said),))
    if known := _known(found, mixups, points, title, hint, ordered=False):
        return known
    hits, wrong = len(chosen & set(right)), len(chosen - set(right))
    missing = len(set(right)) - hits
    lines = [Line("right", say("checks.list.hits", count=hits))] if missing + wrong == 1 and hits else []
    key = "both" if wrong and missing else "wrong" if wrong else "missing"
    lines.append(Line("wrong", say(f"checks.list.{key}", wrong=wrong, missing=missing)))
    share = 0.5 if missing + wrong == 1 and hits else 0
    return Result(title, part(points, share), points, tuple(lines), hint=hint)


def counts(
    value: Any,
    right: Sequence[int],
    *,
    points: float,
    title: str = "",
    mixups: Sequence[Mixup] = (),
    hint: tuple[str, ...] = (),
) -> Result:
    """Judge a list of numbers in order, such as how many there are at each step.

    Parameters
    ----------
    value
        The student's answer: a list, or text that holds numbers.
    right
        The right ones, in order.
    mixups
        Wrong lists to recognise; the first match counts.
    points, title, hint
        As in `Result`. A list of the right length is told which of its numbers are off.

    Examples
    --------
    >>> from course import use
    >>> use("en")
    >>> counts("1, 4, 2", [1, 4, 2], points=2), counts([1, 4, 3], [1, 4, 2], points=2), counts("?", [1], points=2)
    (2, 0, 0)
    """
    found, problem = _read(value)
    if found is None:
        return Result(title, 0, points, (problem,), hint=hint)
    if found == list(right):
        said = say("checks.list.right", count=len(found))
        return Result(title, points, points, (Line("right", said),))
    if known := _known(found, mixups, points, title, hint, ordered=True):
        return known
    if len(found) != len(right):
        said = say("checks.list.length", count=len(found))
        return Result(title, 0, points, (Line("wrong", said),), hint=hint)
    off = [at for at, pair in enumerate(zip(found, right, strict=True), 1) if pair[0] != pair[1]]
    line = Line("wrong", say("checks.list.off", at=", ".join(map(str, off))))
    return Result(title, 0, points, (line,), hint=hint)


def _read(value: Any) -> tuple[list[int] | None, Line]:
    found, problem = read_list(value)
    if found is not None:
        return found, Line("right", "")
    key = "checks.number.none" if problem == "none" else f"checks.list.{problem}"
    return None, Line("open", say(key))


def _known(
    found: Sequence[int],
    mixups: Iterable[Mixup],
    points: float,
    title: str,
    hint: tuple[str, ...],
    *,
    ordered: bool,
) -> Result | None:
    for mixup in mixups:
        same = list(found) == list(mixup.numbers) if ordered else set(found) == set(mixup.numbers)
        if same:
            said = Line("open" if mixup.share else "wrong", mixup.why)
            return Result(title, part(points, mixup.share), points, (said,), hint=hint)
    return None
