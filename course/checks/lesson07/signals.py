"""Eight products that a seed draws, of which few people may have tried the one with the highest rate."""

from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from course.checks.apart import apart
from course.checks.draws import draws, first_sound, shuffled
from course.checks.sheet import Sheet, Shown, tabled
from course.words import say

if TYPE_CHECKING:
    import pandas

NAMES, PRODUCTS, BACKED = 12, 8, 3

_KINDS = (
    (3, 9, 80, 21),  # few have tried it, and nearly all of these bought it again
    (30, 14, 62, 8), (38, 30, 56, 8), (46, 40, 50, 8),  # those to back
    (100, 60, 26, 10), (112, 60, 24, 10),  # very many have tried these
    (30, 60, 30, 16), (30, 60, 28, 16),
)  # fmt: skip
"""The least trials and the choices above them, the least share in percent and the choices above that."""


@dataclass(frozen=True, repr=False)
class Signals(Shown):
    """Products with how many tried them and how many bought again.

    Parameters
    ----------
    seed
        What they were drawn from.
    numbers
        The products' numbers, of two digits.
    names
        Which of the `NAMES` products they are.
    trials, repeats
        People, by product.
    """

    seed: int
    numbers: tuple[int, ...]
    names: tuple[int, ...]
    trials: tuple[int, ...]
    repeats: tuple[int, ...]

    @property
    def rates(self) -> list[float]:
        """The shrunk rates, by `course.simulate.shrink`."""
        return [float(rate) for rate in _table(self)["shrunk"]]

    @property
    def common(self) -> float:
        """The rate of all products together."""
        return sum(self.repeats) / sum(self.trials)

    @property
    def strength(self) -> float:
        """How many people's evidence the common rate is worth: the B in weight = n / (n + B)."""
        first = _table(self).iloc[0]
        return float(first["trials"] * (1 - first["weight"]) / first["weight"])

    @property
    def doubtful(self) -> int:
        """The place of the product with the highest raw rate."""
        return max(range(PRODUCTS), key=lambda n: self.repeats[n] / self.trials[n])

    def sheet(self) -> Sheet:
        """The table of products."""
        products = zip(self.numbers, self.names, self.trials, self.repeats, strict=True)
        rows = [
            [str(number), say(f"exercise_07.product.p{name}"), str(tried), str(again)]
            for number, name, tried, again in products
        ]
        heads = [say(f"exercise_07.look.{head}") for head in ("number", "product", "trials", "repeats")]
        trials, repeats = (f"{sum(people)}" for people in (self.trials, self.repeats))
        notes = [
            say("exercise_07.look.common", trials=trials, repeats=repeats, common=f"{self.common:.6f}"),
            say("exercise_07.look.strength", strength=f"{self.strength:.4f}"),
            say("exercise_07.look.invented"),
        ]
        return tabled(say("exercise_07.look.signals"), heads, rows, notes)


@cache
def signals(seed: int) -> Signals:
    """The first eight products a seed draws whose orders by raw rate, trials, repeats and shrunk rate differ.

    Parameters
    ----------
    seed
        The variant's, 0 or more.

    Examples
    --------
    >>> drawn = signals(6)
    >>> best = max(range(8), key=drawn.rates.__getitem__)
    >>> drawn.trials[drawn.doubtful] < drawn.trials[best]
    True
    """
    return first_sound(lambda turn: _drawn(turn, seed), _is_sound)


def orders(made: Signals) -> dict[str, list[int]]:
    """The places of the three to back, and what else people choose, by way of thinking."""
    raw = [repeats / trials for repeats, trials in zip(made.repeats, made.trials, strict=True)]
    by = {"right": made.rates, "raw": raw, "trials": made.trials, "repeats": made.repeats}
    return {way: sorted(range(PRODUCTS), key=lambda n: -values[n])[:BACKED] for way, values in by.items()}


def shrinkings(made: Signals) -> dict[str, float]:
    """The shrunk rate of the doubtful product, and what else people take for it, by way of thinking."""
    place, common = made.doubtful, made.common
    raw = made.repeats[place] / made.trials[place]
    weight = made.trials[place] / (made.trials[place] + made.strength)
    right = made.rates[place]
    return {
        "right": right,
        "raw": raw,
        "common": common,
        "half": (raw + common) / 2,
        "swapped": weight * common + (1 - weight) * raw,
        "zero": weight * raw,
        "weight": weight,
        "percent": 100 * right,
    }


def _drawn(turn: int, seed: int) -> Signals:
    names = shuffled(f"names:{turn}", seed, range(NAMES))[:PRODUCTS]
    places = shuffled(f"places:{turn}", seed, range(PRODUCTS))
    people = draws(f"trials:{turn}", seed, *(most for _, most, _, _ in _KINDS))
    luck = draws(f"shares:{turn}", seed, *(most for _, _, _, most in _KINDS))
    trials = [least + more for (least, *_), more in zip(_KINDS, people, strict=True)]
    shares = [least + more for (_, _, least, _), more in zip(_KINDS, luck, strict=True)]
    repeats = [round(n * share / 100) for n, share in zip(trials, shares, strict=True)]
    digits = draws(f"numbers:{turn}", seed, *[10] * PRODUCTS)
    return Signals(
        seed,
        tuple(10 * (tens + 1) + digit for tens, digit in enumerate(digits)),
        tuple(names),
        tuple(trials[place] for place in places),
        tuple(repeats[place] for place in places),
    )


def _is_sound(made: Signals) -> bool:
    if made.trials[made.doubtful] != min(made.trials) or len(set(made.trials)) < PRODUCTS:
        return False
    if not 0 < _table(made)["weight"].iloc[0] < 1 or not 5 <= made.strength <= 40:
        return False
    best = sorted(made.rates, reverse=True)[: BACKED + 1]
    chosen = [frozenset(places) for places in orders(made).values()]
    clear = min(before - after for before, after in pairwise(best)) > 0.012
    return clear and len(set(chosen)) == len(chosen) and apart(shrinkings(made).values(), 0.014)


@cache
def _table(made: Signals) -> "pandas.DataFrame":
    from course.simulate import shrink

    return shrink(made.repeats, made.trials)
