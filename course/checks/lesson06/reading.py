"""What is asked of the log and of the cycles: the matrix, the visits, the m that lives, the belief."""

from collections.abc import Sequence
from math import isclose
from typing import Any

from course.checks.answers import Mistake, number
from course.checks.hints import hints
from course.checks.lesson06.moves import STATES, Log, counts_of_friends, log
from course.checks.lesson06.trials import Cycles, beliefs, cycles
from course.checks.result import Line, Result, part
from course.checks.several import read_several, read_table
from course.words import phrases, say

PEOPLE = 1000
"""How many look for the first time, so that visits are numbers one can picture."""

_CLOSE, NEAR_VISITS, NEAR_FRIENDS, NEAR_BELIEF = (
    0.00006,
    0.06,
    0.003,
    0.000006,
)  # four decimals, one, three, five
_MATRIX = {"percent": 2 / 3, "transposed": 1 / 3, "total": 1 / 3, "counts": 0.0, "stay": 0.0}
_VISITS = {"one": 2 / 3, "plain": 1 / 3, "again": 1 / 3, "once": 0.0, "counted": 0.0}
_FRIENDS = {"up": 1 / 4, "down": 1 / 4}
_BELIEF = {"percent": 3 / 4, "raw": 1 / 2, "twice": 1 / 2, "pooled": 1 / 4, "last": 1 / 4}


def matrix(made: Log, answer: Any, points: float, *, unnamed: int | None = None) -> Result:
    """Judge the transition matrix: a third of the points for each row that is right.

    Parameters
    ----------
    made
        What `course.checks.lesson06.log` drew.
    answer
        What the student typed: three rows of three numbers.
    points
        For all of it. Two thirds for percent, one third when rows and columns are exchanged.
    unnamed
        The seed of whoever has not said who they are: its answer is recognised, and earns nothing.

    Examples
    --------
    >>> from course.checks.lesson06 import log
    >>> matrix(log(4), log(4).chances, 6), matrix(log(4), log(4).chances[:1] + [[0, 0, 0]] * 2, 6), matrix(log(4), 1, 6)
    (6, 2, 0)
    """
    found, problem = read_table(answer, len(STATES), len(STATES))
    if found is None:
        return _unread("matrix", problem, points)
    if _same(found, made.chances):
        return Result(_title("matrix"), points, points, (Line("right", say("exercise_06.matrix.right")),))
    if unnamed not in (None, made.seed) and _same(found, log(unnamed or 0).chances):
        return _named("matrix", "exercise_06.unnamed", 0, points)
    for way, wrong in _matrices(made).items():
        if _same(found, wrong):
            return _named("matrix", f"exercise_06.matrix.{way}", _MATRIX[way], points)
    rows = [_close(row, right) for row, right in zip(found, made.chances, strict=True)]
    said = phrases(f"exercise_06.place.{made.place}")
    lines = tuple(
        _row(said[state], right, row) for state, right, row in zip(STATES, rows, found, strict=True)
    )
    return Result(
        _title("matrix"), part(points, sum(rows) / len(rows)), points, lines, hint=hints("exercise_06.matrix")
    )


def visits(made: Log, answer: Any, points: float, *, unnamed: int | None = None) -> Result:
    """Judge how often each state is visited when `PEOPLE` look for the first time.

    A third of the points for the first number, another for the second once the first is right.

    Parameters
    ----------
    made, answer, points, unnamed
        As for `matrix`; the answer is three numbers. Two thirds when it is for one person, a third when a way of
        coming again is left out.

    Examples
    --------
    >>> from course.checks.lesson06 import log
    >>> right = [1000 * visited for visited in log(4).visits]
    >>> visits(log(4), right, 6), visits(log(4), [right[0], 1, 1], 6), visits(log(4), log(4).visits, 6)
    (6, 2, 4)
    """
    found, problem = read_several(answer, len(STATES))
    if found is None:
        return _unread("visits", problem, points)
    right = [PEOPLE * visited for visited in made.visits]
    hits = [_near(*pair) for pair in zip(found, right, strict=True)]
    if all(hits):
        return Result(_title("visits"), points, points, (Line("right", say("exercise_06.visits.right")),))
    if unnamed not in (None, made.seed) and _all_near(found, [PEOPLE * v for v in log(unnamed or 0).visits]):
        return _named("visits", "exercise_06.unnamed", 0, points)
    for way, wrong in _countings(made).items():
        if _all_near(found, wrong):
            return _named("visits", f"exercise_06.visits.{way}", _VISITS[way], points)
    state = phrases(f"exercise_06.place.{made.place}")["look"]
    key, share = ("two", 2 / 3) if hits[:2] == [True, True] else ("first", 1 / 3) if hits[0] else ("wrong", 0)
    line = Line("right" if hits[0] else "wrong", say(f"exercise_06.visits.{key}", state=state))
    return Result(_title("visits"), part(points, share), points, (line,), hint=hints("exercise_06.visits"))


def friends(made: Log, answer: Any, points: float, *, unnamed: int | None = None) -> Result:
    """Judge the number of friends that makes K just 1; a quarter of the points for a whole number beside it.

    Examples
    --------
    >>> from course.checks.lesson06 import log
    >>> right = counts_of_friends(log(4))["right"]
    >>> friends(log(4), right, 4), friends(log(4), int(right), 4)
    (4, 1)
    """
    other = None if unnamed in (None, made.seed) else counts_of_friends(log(unnamed or 0))["right"]
    found = _mistakes("friends", counts_of_friends(made), _FRIENDS, NEAR_FRIENDS, other)
    return number(
        answer, counts_of_friends(made)["right"], points=points, title=_title("friends"), tolerance=NEAR_FRIENDS,
        mistakes=found, hint=hints("exercise_06.friends"),
    )  # fmt: skip


def belief(made: Cycles, answer: Any, points: float, *, unnamed: int | None = None) -> Result:
    """Judge the mean of what is believed of the second medium after the last cycle.

    Examples
    --------
    >>> from course.checks.lesson06 import cycles
    >>> ways = beliefs(cycles(4).results)
    >>> belief(cycles(4), ways["right"], 4), belief(cycles(4), ways["raw"], 4), belief(cycles(4), ways["pooled"], 4)
    (4, 2, 1)
    """
    ways = beliefs(made.results)
    other = None if unnamed in (None, made.seed) else beliefs(cycles(unnamed or 0).results)["right"]
    found = _mistakes("belief", ways, _BELIEF, NEAR_BELIEF, other)
    return number(
        answer, ways["right"], points=points, title=_title("belief"), tolerance=NEAR_BELIEF,
        mistakes=found, hint=hints("exercise_06.belief"),
    )  # fmt: skip


def _matrices(made: Log) -> dict[str, list[list[float]]]:
    """Wrong matrices, by way of thinking."""
    right, moves = made.chances, [[float(count) for count in row[:3]] for row in made.moves]
    total = [[count / made.looks for count in row] for row in moves]
    gone = [row[-1] / sum(row) for row in made.moves]
    stay = [[chance + gone[r] * (r == c) for c, chance in enumerate(row)] for r, row in enumerate(right)]
    return {
        "percent": [[100 * chance for chance in row] for row in right],
        "transposed": [list(column) for column in zip(*right, strict=True)],
        "counts": moves,
        "total": total,
        "stay": stay,
    }


def _countings(made: Log) -> dict[str, list[float]]:
    """Wrong visits, by way of thinking."""
    (again, buy, _), (_, _, use), (back, _, _) = made.chances
    firsts = {
        "one": made.visits[0],
        "plain": PEOPLE,
        "again": PEOPLE / (1 - again),
        "once": PEOPLE * (1 + again + buy * use * back),
    }
    looked = {way: [first, first * buy, first * buy * use] for way, first in firsts.items()}
    return {**looked, "counted": [float(made.looks), float(made.buy), float(made.use)]}


def _mistakes(
    question: str, ways: dict[str, float], shares: dict[str, float], tolerance: float, other: float | None
) -> tuple[Mistake, ...]:
    wrong = {way: value for way, value in ways.items() if way != "right"}
    found = [
        Mistake(
            value,
            say(f"exercise_06.{question}.{way}"),
            shares.get(way, 0.0),
            100 * tolerance if way == "percent" else tolerance,
        )
        for way, value in wrong.items()
    ]
    unnamed = [] if other is None else [Mistake(other, say("exercise_06.unnamed"), 0, tolerance)]
    return (*found, *unnamed)


def _unread(question: str, problem: str, points: float) -> Result:
    key = problem if problem in ("none", "length") else "words"
    line = Line("open", say(f"exercise_06.{question}.{key}"))
    return Result(_title(question), 0, points, (line,), hint=hints(f"exercise_06.{question}"))


def _named(question: str, key: str, share: float, points: float) -> Result:
    line = Line("open" if share else "wrong", say(key))
    return Result(
        _title(question), part(points, share), points, (line,), hint=hints(f"exercise_06.{question}")
    )


def _row(state: str, right: bool, row: Sequence[float]) -> Line:
    key = "row" if right else "above" if sum(row) > 1 + _CLOSE else "wrong"
    return Line("right" if right else "wrong", say(f"exercise_06.matrix.{key}", state=state))


def _title(question: str) -> str:
    return say(f"exercise_06.{question}.title")


def _same(one: Sequence[Sequence[float]], other: Sequence[Sequence[float]]) -> bool:
    return all(_close(*rows) for rows in zip(one, other, strict=True))


def _close(one: Sequence[float], other: Sequence[float]) -> bool:
    """Within rounding to four decimals, or to as many digits where numbers are larger."""
    return all(isclose(*pair, rel_tol=1e-6, abs_tol=_CLOSE) for pair in zip(one, other, strict=True))


def _near(one: float, other: float) -> bool:
    return isclose(one, other, rel_tol=0, abs_tol=NEAR_VISITS)


def _all_near(one: Sequence[float], other: Sequence[float]) -> bool:
    return all(_near(*pair) for pair in zip(one, other, strict=True))
