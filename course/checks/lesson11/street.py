"""Seven trips along a street: which car drives which, how few cars do, and how busy they are."""

from collections import Counter
from dataclasses import dataclass
from functools import cache
from itertools import pairwise, permutations
from typing import TYPE_CHECKING, Any

from course.checks.asked import Ways, apart, asked
from course.checks.draws import draws, first_case, shuffled
from course.checks.hints import hints
from course.checks.lists import read_lists
from course.checks.paired import paired
from course.checks.result import Line, Result, part
from course.checks.sheet import Sheet, Shown, tabled
from course.simulate import minimum_fleet
from course.words import say

if TYPE_CHECKING:
    import pandas

KMH, TRIPS, BEGIN = 30, 7, 8 * 60
PLAN, BUSY = "exercise_11.plan", "exercise_11.busy"
NEAR_PERCENT, APART_PERCENT = 0.0006, 0.12  # three decimals


@dataclass(frozen=True, repr=False)
class Street(Shown):
    """Trips along a street by number, of two digits: (minute, from, to), both in km from its beginning."""

    trips: dict[int, tuple[int, int, int]]

    def ends(self, trip: int) -> int:
        """The minute in which a trip is over; a km takes two."""
        minute, start, end = self.trips[trip]
        return minute + 60 * abs(end - start) // KMH

    def there(self, trip: int, after: int) -> int:
        """The minute in which the car of a trip reaches the start of another."""
        return self.ends(trip) + 60 * abs(self.trips[after][1] - self.trips[trip][2]) // KMH

    def slack(self, trip: int, after: int) -> int:
        """Minutes to spare between the two; below 0 the car is late."""
        return self.trips[after][0] - self.there(trip, after)

    def chains(self) -> list[list[int]]:
        """A plan with the fewest cars."""
        found = minimum_fleet(self._table, kmh=KMH)
        numbers = list(self.trips)
        return [[numbers[int(trip)] for trip in rows["trip"]] for _, rows in found.groupby("car")]

    @property
    def _table(self) -> "pandas.DataFrame":
        import pandas

        rows = [(minute, start, 0, end, 0) for minute, start, end in self.trips.values()]
        return pandas.DataFrame(rows, columns=["minute", "x", "y", "to_x", "to_y"])

    def sheet(self) -> Sheet:
        """The trips."""
        heads = [say(f"{PLAN}.{name}") for name in ("number", "leaves", "from", "to", "arrives")]
        rows = [
            (n, _clock(minute), start, end, _clock(self.ends(n)))
            for minute, start, end, n in sorted((*trip, n) for n, trip in self.trips.items())
        ]
        return tabled(say(f"{PLAN}.sheet"), heads, rows, (say(f"{PLAN}.speed"),))

    def right(self) -> float:
        """Per cent of the fewest cars' time with a rider, from the first start to the last end."""
        return self._share(len(self.chains()))

    def ways(self) -> Ways:
        """Ways of miscounting how busy they are."""
        cars = len(self.chains())
        return {
            "onemore": (self._share(cars + 1), 1 / 3),
            "every": (self._share(TRIPS), 0.0),
            "onecar": (self._share(1), 0.0),
            "idle": (100 - self.right(), 1 / 3),
            "day": (self.right() * self._span / 1440, 0.0),
            "fraction": (self.right() / 100, 2 / 3, NEAR_PERCENT / 100),
        }

    @property
    def riding(self) -> int:
        """Minutes with a rider, of all trips together."""
        return sum(self.ends(n) - trip[0] for n, trip in self.trips.items())

    @property
    def _span(self) -> int:
        return max(map(self.ends, self.trips)) - min(self.trips.values())[0]

    def _share(self, cars: int) -> float:
        return 100 * self.riding / self._span / cars

    def is_sound(self) -> bool:
        """Whether nobody is just in time, teleporting cars would do with fewer, and the share is unmistakable."""
        starts = [minute for minute, _, _ in self.trips.values()]
        if len(set(starts)) < TRIPS or any(self.slack(a, b) == 0 for a, b in permutations(self.trips, 2)):
            return False
        at_once = max(sum(m <= now < self.ends(n) for n, (m, _, _) in self.trips.items()) for now in starts)
        cars = len(self.chains())
        return at_once < cars <= 4 and apart(self.right(), self.ways(), APART_PERCENT)


@cache
def street(seed: int) -> Street:
    """The street a seed draws.

    >>> 2 <= len(street(5).chains()) <= 4
    True
    """

    def make(more: int) -> Street:
        trips = []
        for n in range(TRIPS):
            minute, start, far, back = draws(f"trip {n}", more, 75, 13, 7, 2)
            end = start + (far + 3) * (-1 if back else 1)
            trips.append(
                (BEGIN + minute, start, end if 0 <= end <= 15 else start + (far + 3) * (1 if back else -1))
            )
        numbers = sorted(shuffled("trip numbers", more, range(10, 100))[:TRIPS])
        return Street(dict(zip(numbers, trips, strict=True)))

    return first_case("street", seed, (2**30,), make, lambda case: _on_the_street(case) and case.is_sound())


def _on_the_street(case: Street) -> bool:
    return all(0 <= end <= 15 for _, _, end in case.trips.values())


def plan(seed: int, answer: Any, points: float) -> Result:
    """Judge a plan: for each car, the numbers of its trips in order. With one car too many it is worth half.

    >>> plan(5, street(5).chains(), 4), plan(5, [[n] for n in street(5).trips], 4), plan(5, None, 4)
    (4, 0, 0)
    """
    case, title = street(seed), say(f"{PLAN}.title")
    chains = read_lists(answer)
    if chains is None:
        said = say("checks.number.none" if answer is None or answer is ... else f"{PLAN}.unread")
        return Result(title, 0, points, (Line("open", said),), hint=hints(PLAN))
    wrong = _wrong(case, chains)
    if wrong:
        return Result(title, 0, points, (Line("wrong", wrong),), hint=hints(PLAN))
    cars, fewest = len(chains), len(case.chains())
    driven = Line("right", say(f"{PLAN}.driven", cars=cars))
    if cars > fewest:
        share = 0.5 if cars == fewest + 1 and cars < TRIPS else 0.0
        many = Line("open", say(f"{PLAN}.{'many' if share else 'far'}"))
        return Result(title, part(points, share), points, (driven, many), hint=hints(PLAN))
    return Result(title, points, points, (driven, Line("open", say(f"{PLAN}.so", cars=cars))))


def _wrong(case: Street, chains: list[list[int]]) -> str:
    """What cannot be in a plan; empty when it can be driven."""
    counted = Counter(trip for chain in chains for trip in chain)
    if strange := [trip for trip in counted if trip not in case.trips]:
        return say(f"{PLAN}.strange", trip=strange[0])
    if twice := [trip for trip, times in counted.items() if times > 1]:
        return say(f"{PLAN}.twice", trip=twice[0])
    if missing := [trip for trip in case.trips if trip not in counted]:
        return say(f"{PLAN}.missing", trip=missing[0])
    for chain in chains:
        for trip, after in pairwise(chain):
            if case.slack(trip, after) < 0:
                return _late(case, trip, after)
    return ""


def _late(case: Street, trip: int, after: int) -> str:
    leaves = case.trips[after][0]
    why = "before" if leaves < case.ends(trip) else "late"
    return say(
        f"{PLAN}.{why}", trip=trip, after=after, leaves=_clock(leaves), ends=_clock(case.ends(trip)),
        there=_clock(case.there(trip, after)),
    )  # fmt: skip


def busy(seed: int, answer: Any, points: float) -> Result:
    """Judge the minutes with a rider, and how many per cent of the fewest cars' time they are, to three decimals.

    >>> busy(5, [street(5).riding, street(5).right()], 3), busy(5, street(5).right(), 3), busy(5, None, 3)
    (3, 0, 0)
    """
    case = street(seed)
    fields = {"idle": f"{100 - case.right():.0f}"}

    def judge(typed: Any) -> Result:
        return asked(BUSY, typed, case.right(), case.ways(), points=points, tolerance=NEAR_PERCENT, **fields)

    return paired(BUSY, answer, case.riding, judge, points=points)


def _clock(minute: int) -> str:
    return f"{minute // 60}:{minute % 60:02d}"
