"""One product's log of purchases and gifts, and the tree of recommendations in it."""

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Any

from course.checks.draws import draws, first_sound, shuffled
from course.checks.hints import hints
from course.checks.lesson01.story import pool
from course.checks.lists import Mixup, counts, members
from course.checks.result import Result
from course.checks.sheet import Sheet, Table
from course.words import language, say

FEWEST, MOST = 12, 15
_PRODUCTS = ("tea", "soap", "rice", "apron")


@dataclass(frozen=True)
class Log:
    """Who passed a product on to whom, one row each, in order of time.

    Parameters
    ----------
    product
        One of four.
    names
        Everybody's, in both languages; the discoverer's first.
    rows
        Day, giver, receiver (by their place in `names`), ``"buy"`` or ``"gift"``, and how many pieces; everybody
        receives once.
    numbers
        Of the rows: two digits each, rising.
    """

    product: str
    names: tuple[dict[str, str], ...]
    rows: tuple[tuple[int, int, int, str, int], ...]
    numbers: tuple[int, ...]

    def sheet(self) -> Sheet:
        """The log to read, and whose branch is asked for."""
        heads = [
            say(f"exercise_02.log.{head}") for head in ("row", "day", "giver", "receiver", "how", "pieces")
        ]
        called = [name[language()] for name in self.names]
        rows = [
            [n, day, called[giver], called[receiver], say(f"exercise_02.log.{kind}"), pieces]
            for n, (day, giver, receiver, kind, pieces) in zip(self.numbers, self.rows, strict=True)
        ]
        said = say("exercise_02.log.given", rows=len(rows), name=called[self.asked])
        return Sheet(say(f"exercise_02.log.{self.product}"), (Table(heads, rows), said))

    @cached_property
    def step(self) -> dict[int, int]:
        """How many steps everybody is from the discoverer."""
        found = {0: 0}
        for _, giver, receiver, *_ in self.rows:
            found[receiver] = found[giver] + 1
        return found

    @property
    def steps(self) -> list[int]:
        """How many pieces changed hands at each step."""
        at = Counter[int]()
        for _, _, receiver, _, pieces in self.rows:
            at[self.step[receiver]] += pieces
        return [at[step] for step in sorted(at)]

    @property
    def rows_at_steps(self) -> list[int]:
        """How many rows there are at each step."""
        at = Counter(step for step in self.step.values() if step)
        return [at[step] for step in sorted(at)]

    @property
    def pieces_by_giver(self) -> list[int]:
        """How many pieces each giver passed on, the most first."""
        gave = Counter[int]()
        for _, giver, _, _, pieces in self.rows:
            gave[giver] += pieces
        return sorted(gave.values(), reverse=True)

    def branch(self, person: int) -> set[int]:
        """The numbers of the rows that grew from a person."""
        inside, found = {person}, set()
        for n, (_, giver, receiver, *_) in zip(self.numbers, self.rows, strict=True):
            if giver in inside:
                inside.add(receiver)
                found.add(n)
        return found

    def given_by(self, person: int) -> set[int]:
        """The numbers of the rows in which a person is the giver."""
        return {n for n, row in zip(self.numbers, self.rows, strict=True) if row[1] == person}

    def came_to(self, person: int) -> int:
        """The number of the row by which a person got it."""
        return next(n for n, row in zip(self.numbers, self.rows, strict=True) if row[2] == person)

    @cached_property
    def asked(self) -> int:
        """Whose branch is asked for: of those a step from the discoverer, the one with the largest."""
        first = [person for person, step in self.step.items() if step == 1]
        return max(first, key=lambda person: len(self.branch(person)))


def log(seed: int) -> Log:
    """The log of a variant: twelve to fifteen rows, four steps deep.

    Examples
    --------
    >>> 12 <= len(log(3).rows) <= 15, len(log(3).steps)
    (True, 4)
    """
    made = first_sound(lambda turn: _log(seed, turn), _can_be_asked)
    assert made is not None
    return made


def steps(seed: int, answer: Any, points: float) -> Result:
    """Judge how many pieces changed hands at each step from the discoverer, in order.

    Half of the points for counting rows, for sums so far, or for everything beyond the first step in one; three
    quarters for counting the discoverer as a step.

    Examples
    --------
    >>> from course import use
    >>> use("en")
    >>> steps(3, log(3).steps, 4), steps(3, [1, *log(3).steps], 4), steps(3, "99", 4)
    (4, 3, 0)
    """
    given = log(seed)
    right = given.steps
    by_day = Counter[int]()
    for day, *_, pieces in given.rows:
        by_day[day // 7] += pieces
    ways = {
        "root": ([1, *right], 3 / 4),
        "so_far": ([sum(right[: n + 1]) for n in range(len(right))], 1 / 2),
        "lumped": ([right[0], sum(right[1:])], 1 / 2),
        "rows": (given.rows_at_steps, 1 / 2),
        "first": ([right[0]], 0.0),
        "givers": (given.pieces_by_giver, 0.0),
        "weeks": ([by_day[week] for week in sorted(by_day)], 0.0),
        "backwards": (right[::-1], 0.0),
        "total": ([sum(right)], 0.0),
    }
    mixups = [
        Mixup(tuple(found), say(f"exercise_02.steps.{way}"), share)
        for way, (found, share) in ways.items()
        if found != right
    ]
    return counts(
        answer, right, points=points, title=say("exercise_02.steps.title"), mixups=mixups,
        hint=hints("exercise_02.steps"),
    )  # fmt: skip


def branch(seed: int, answer: Any, points: float) -> Result:
    """Judge the list of the rows that grew from a named person.

    Half of the points for one row too many or too few, and for what the person gave with their own hands.

    Examples
    --------
    >>> from course import use
    >>> use("en")
    >>> given = log(3)
    >>> branch(3, given.branch(given.asked), 3), branch(3, given.given_by(given.asked), 3)
    (3, 1)
    """
    given = log(seed)
    right, own = given.branch(given.asked), given.given_by(given.asked)
    came = {given.came_to(given.asked)}
    after = {n for n in given.numbers if n > min(came)}
    ways = {
        "own": (own, 1 / 3),
        "came": (right | came, 3 / 4),
        "named": (own | came, 1 / 3),
        "further": (right - own, 0.0),
        "after": (after, 0.0),
        "everything": (set(given.numbers), 0.0),
    }
    mixups = [
        Mixup(rows, say(f"exercise_02.branch.{way}"), share)
        for way, (rows, share) in ways.items()
        if rows != right
    ]
    return members(
        answer, right, points=points, title=say("exercise_02.branch.title"), among=given.numbers,
        mixups=mixups, hint=hints("exercise_02.branch"),
    )  # fmt: skip


def _log(seed: int, turn: int) -> Log | None:
    product, *parts = draws(f"log:{turn}", seed, len(_PRODUCTS), 4, 3, 3, 3, *[997] * (2 * MOST))
    sizes, choices = [least + part for least, part in zip((3, 3, 2, 1), parts, strict=False)], parts[4:]
    if not FEWEST <= sum(sizes) <= MOST:
        return None
    names = shuffled("log names", seed, pool())[: sum(sizes) + 1]
    people = iter(range(sum(sizes) + 1))
    levels = [[next(people) for _ in range(size)] for size in (1, *sizes)]
    day = {0: 1}
    rows = []
    for above, level in pairwise(levels):
        for person in level:
            giver = above[choices[person - 1] % len(above)]
            day[person] = day[giver] + 2 + choices[MOST + person - 1] % 13
            kind = "gift" if choices[-person] % 3 == 0 else "buy"
            rows.append((day[person], giver, person, kind, 1 + choices[-person] // 3 % 9))
    numbers = sorted(shuffled("row numbers", seed, range(10, 100))[: len(rows)])
    return Log(_PRODUCTS[product], tuple(names), tuple(sorted(rows)), tuple(numbers))


def _can_be_asked(made: Log | None) -> bool:
    """Whether the branch asked for has five to eight rows on two steps or more, and no other is as large."""
    if made is None:
        return False
    right, own = made.branch(made.asked), made.given_by(made.asked)
    sizes = sorted(len(made.branch(person)) for person, step in made.step.items() if step == 1)
    came = made.came_to(made.asked)
    return (
        4 <= len(right) <= 8
        and 2 <= len(own) <= len(right) - 2
        and sizes[-1] > sizes[-2]
        and came > made.numbers[0]
    )
