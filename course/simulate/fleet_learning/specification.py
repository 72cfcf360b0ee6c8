"""What a fleet meets, said plainly: one encounter after the other, and every outcome written out."""

from collections import Counter
from collections.abc import Sequence
from itertools import product
from math import prod
from random import Random


def expected_coverage(chances: Sequence[float], encounters: int) -> float:
    """The chance that the next encounter is of a kind met before, summed over every possible past.

    >>> expected_coverage([0.5, 0.5], 2)
    0.75
    """
    pasts = product(range(len(chances)), repeat=encounters)
    return sum(
        prod(chances[kind] for kind in past) * sum(chances[kind] for kind in set(past)) for past in pasts
    )


def meet_events(chances: Sequence[float], encounters: int, random: Random) -> dict[str, float]:
    """One fleet: kinds met, their chance altogether, and the Good–Turing estimate of the rest.

    >>> meet_events([1], 3, Random(1))
    {'kinds': 1, 'covered': 1, 'good_turing': 0.0}
    """
    met = Counter(random.choices(range(len(chances)), chances, k=encounters))
    once = sum(times == 1 for times in met.values())
    return {
        "kinds": len(met),
        "covered": sum(chances[kind] for kind in met),
        "good_turing": once / encounters,
    }
