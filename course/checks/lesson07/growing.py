"""A spread by averages that a seed draws: who began, K, the round, the days."""

from dataclasses import dataclass
from functools import cache, partial

from course.checks.apart import apart
from course.checks.draws import first_case
from course.checks.sheet import Sheet, Shown, tabled
from course.simulate import viral_growth
from course.words import say


@dataclass(frozen=True, repr=False)
class Spread(Shown):
    """A spread without chance.

    Parameters
    ----------
    seed
        What it was drawn from.
    seeds, k, cycle, days
        As `course.simulate.viral_growth` takes them; the days are whole rounds.
    """

    seed: int
    seeds: int
    k: float
    cycle: int
    days: int

    @property
    def rounds(self) -> int:
        """How many rounds fit into the days."""
        return self.days // self.cycle

    @property
    def people(self) -> float:
        """All who have joined by then."""
        return float(viral_growth(self.seeds, self.k, self.cycle, self.days))

    @property
    def half(self) -> float:
        """The same with rounds half as long."""
        return float(viral_growth(self.seeds, self.k, self.cycle / 2, self.days))

    def sheet(self) -> Sheet:
        """The four numbers."""
        rows = [
            [say(f"exercise_07.look.{name}"), f"{getattr(self, name):g}"]
            for name in ("seeds", "k", "cycle", "days")
        ]
        heads = [say("exercise_07.look.what"), say("exercise_07.look.much")]
        return tabled(say("exercise_07.look.spread"), heads, rows, [say("exercise_07.look.invented")])


@cache
def spread(seed: int) -> Spread:
    """The first spread a seed draws on which no two ways of counting meet.

    Parameters
    ----------
    seed
        The variant's, 0 or more.

    Examples
    --------
    >>> drawn = spread(6)
    >>> drawn.rounds * drawn.cycle == drawn.days, drawn.half > 2 * drawn.people
    (True, True)
    """
    return first_case("spread", seed, (45, 12, 6, 4), partial(_made, seed), _is_sound)


def counts(made: Spread) -> dict[str, float]:
    """All who have joined, and what else people count, by way of thinking."""
    n, k, rounds = made.seeds, made.k, made.rounds
    return {
        "right": made.people,
        "last": n * k**rounds,
        "few": n * (k**rounds - 1) / (k - 1),
        "many": n * (k ** (rounds + 2) - 1) / (k - 1),
        "straight": n * (1 + k * rounds),
        "plus": n * (1 + k) ** rounds,
        "without": made.people - n,
        "single": made.people / n,
    }


def halves(made: Spread) -> dict[str, float]:
    """The same for a round half as long."""
    n, k, rounds = made.seeds, made.k, made.rounds
    return {
        "right": made.half,
        "double": 2 * made.people,
        "same": made.people,
        "faster": float(viral_growth(n, 2 * k, made.cycle, made.days)),
        "few": n * (k ** (2 * rounds) - 1) / (k - 1),
        "powers": n * (k ** (2 * rounds + 2) - 1) / (k - 1),
        "last": n * k ** (2 * rounds),
    }


def _made(seed: int, seeds: int, k: int, half_cycle: int, rounds: int) -> Spread:
    cycle = 2 * (half_cycle + 3)  # even, so that half a round is whole days
    return Spread(seed, 12 + seeds, round(1.2 + 0.05 * k, 2), cycle, cycle * (3 + rounds))


def _is_sound(made: Spread) -> bool:
    return apart(counts(made).values(), 4) and apart(halves(made).values(), 4)
