"""How far a whole log went: the share beyond the first circle, and how many stores one store opened."""

from dataclasses import dataclass
from itertools import combinations
from typing import Any

from course.checks.answers import Mistake, number
from course.checks.draws import draws, first_sound
from course.checks.hints import hints
from course.checks.result import Result
from course.checks.sheet import Sheet, Table
from course.words import say


@dataclass(frozen=True)
class Summary:
    """A log counted by steps from the discoverer.

    Parameters
    ----------
    finders
        How many stores the discoverers themselves opened.
    rows
        Purchases and gifts at one step, two steps, and so on.
    stores
        How many of them opened a store.
    """

    finders: int
    rows: tuple[int, ...]
    stores: tuple[int, ...]

    def sheet(self) -> Sheet:
        """The counts to read."""
        heads = [say(f"exercise_02.summary.{head}") for head in ("step", "rows", "stores")]
        lines: list[list[Any]] = [[0, "–", self.finders]]
        lines += [[n, *pair] for n, pair in enumerate(zip(self.rows, self.stores, strict=True), 1)]
        return Sheet(say("exercise_02.summary.title"), (Table(heads, lines),))


def summary(seed: int) -> Summary:
    """The counts of a variant.

    >>> summary(3).rows[0] > summary(3).rows[1] > summary(3).rows[2]
    True
    """
    return first_sound(lambda turn: _summary(seed, turn), _tells_ways_apart)


def beyond(seed: int, answer: Any, points: float) -> Result:
    """Judge the share of all purchases and gifts that are further than one step, in percent.

    A third of the points for the share within the first circle or at two steps only, two thirds for the right share as
    a fraction of 1.

    Examples
    --------
    >>> from course import use
    >>> use("en")
    >>> rows = summary(3).rows
    >>> beyond(3, 100 * (1 - rows[0] / sum(rows)), 3), beyond(3, 1 - rows[0] / sum(rows), 3), beyond(3, "much", 3)
    (3, 2, 0)
    """
    shares = {"fraction": 2 / 3, "within": 1 / 3, "two": 1 / 3, "with_finders": 1 / 2}
    return _judged("beyond", _beyond(summary(seed)), shares, answer, points, 0.0006)


def opened(seed: int, answer: Any, points: float) -> Result:
    """Judge how many stores a store one step from the discoverer opened, on average.

    A third of the points for the step before, or for sales in the place of stores.

    Examples
    --------
    >>> from course import use
    >>> use("en")
    >>> stores = summary(3).stores
    >>> opened(3, stores[1] / stores[0], 3), opened(3, stores[0] / summary(3).finders, 3)
    (3, 1)
    """
    shares = {"step_before": 1 / 3, "sales": 1 / 3, "percent": 2 / 3}
    return _judged("opened", _opened(summary(seed)), shares, answer, points, 0.00006)


def _judged(
    question: str, values: dict[str, float], shares: dict[str, float], answer: Any, points: float, near: float
) -> Result:
    key = f"exercise_02.{question}"
    wide = {"fraction": near / 100, "percent": 100 * near}
    mistakes = tuple(
        Mistake(value, say(f"{key}.{way}"), shares.get(way, 0), wide.get(way, near))
        for way, value in values.items()
        if way != "right"
    )
    return number(
        answer, values["right"], points=points, title=say(f"{key}.title"), tolerance=near,
        mistakes=mistakes, hint=hints(key),
    )  # fmt: skip


def _beyond(given: Summary) -> dict[str, float]:
    """The right percentage and what people reach in other ways."""
    first, second, *_ = given.rows
    total = sum(given.rows)
    far = total - first
    return {
        "right": 100 * far / total,
        "fraction": far / total,
        "within": 100 * first / total,
        "two": 100 * second / total,
        "ratio": 100 * far / first,
        "with_finders": 100 * far / (total + given.finders),
        "stores": 100 * sum(given.stores[1:]) / sum(given.stores),
        "count": float(far),
    }


def _opened(given: Summary) -> dict[str, float]:
    """The right ratio and what people reach in other ways."""
    one, two, *_ = given.stores
    return {
        "right": two / one,
        "percent": 100 * two / one,
        "step_before": one / given.finders,
        "sales": given.rows[1] / one,
        "of_rows": two / given.rows[0],
        "from_start": two / given.finders,
        "upside_down": one / two,
        "count": float(two),
    }


def _summary(seed: int, turn: int) -> Summary:
    finders, each, *parts = draws(f"summary:{turn}", seed, 60, 50, 20, 25, 30, 25, 25, 25)
    start = 20 + finders
    first = round(start * (3 + each / 10))
    rows = [first]
    for part in parts[:3]:
        rows.append(round(rows[-1] * (0.25 + part / 100)))
    stores = [round(count * (0.3 + part / 100)) for count, part in zip(rows, [*parts[3:], 12], strict=True)]
    return Summary(start, tuple(rows), tuple(stores))


def _tells_ways_apart(made: Summary) -> bool:
    shares, ratios = _beyond(made), _opened(made)
    far = all(abs(one - other) > 0.5 for one, other in combinations(shares.values(), 2))
    percent = ratios.pop("percent")  # recognised from farther away than the others
    clear = all(abs(one - other) > 0.02 for one, other in combinations(ratios.values(), 2))
    clear = clear and all(abs(percent - other) > 0.7 for other in ratios.values())
    return far and clear and min(made.stores) > 2 and 0.25 < ratios["right"] < 0.95
