"""Experiments said plainly: beliefs counted over a grid of rates, peeking, halving and shrinkage one by one."""

import math
from collections.abc import Callable, Sequence
from random import Random


def posterior(successes: int, trials: int, grid: int = 2000) -> list[tuple[float, float]]:
    """Rates and how likely each is after the data, when all were as likely before: Bayes' rule on a grid.

    >>> max(posterior(1, 4), key=lambda pair: pair[1])[0]
    0.25025
    """
    rates = [(step + 0.5) / grid for step in range(grid)]
    likely = [rate**successes * (1 - rate) ** (trials - successes) for rate in rates]
    return [(rate, weight / sum(likely)) for rate, weight in zip(rates, likely, strict=True)]


def peek(
    decide: Callable[[int, int], str], rate: float, trials: int, looks: int, random: Random
) -> tuple[str, int]:
    """Try one after the other, look now and then, and stop at the first decision that is not "not yet".

    >>> peek(lambda successes, trials: "persist" if trials >= 4 else "not yet", 0.5, 10, 5, Random(1))
    ('persist', 4)
    """
    at = {look * trials // looks for look in range(1, looks + 1)}
    successes, decision = 0, "not yet"
    for trial in range(1, trials + 1):
        successes += random.random() < rate
        if trial in at:
            decision = decide(successes, trial)
            if decision != "not yet":
                return decision, trial
    return decision, trials


def halve(rates: Sequence[float], keep: int, budget: int, random: Random) -> list[int]:
    """Test what is left, drop the worse half, until only so many are left; gives their places.

    >>> halve([0, 1, 0, 1], 2, 100, Random(1)) in ([1, 3], [3, 1])
    True
    """
    rounds = max(1, math.ceil(math.log2(len(rates) / keep)))
    left, successes = list(range(len(rates))), [0] * len(rates)
    for _ in range(rounds):
        for product in left:
            for _ in range(budget // rounds // len(left)):
                successes[product] += random.random() < rates[product]
        random.shuffle(left)
        left.sort(key=lambda product: -successes[product])
        left = left[: max(keep, math.ceil(len(left) / 2))]
    return left


def shrunk(successes: Sequence[int], trials: Sequence[int]) -> list[float]:
    """Empirical-Bayes rates, product by product.

    >>> [round(rate, 3) for rate in shrunk([0, 10], [10, 10])]
    [0.0, 1.0]
    """
    total, products = sum(trials), len(trials)
    common = sum(successes) / total
    scatter = sum(n * (s / n - common) ** 2 for s, n in zip(successes, trials, strict=True))
    excess = scatter / (common * (1 - common)) - (products - 1)
    rho = excess / (total - sum(n * n for n in trials) / total - (products - 1))
    rho = min(max(rho, 0), 1)
    weights = [n * rho / (1 + (n - 1) * rho) for n in trials]
    return [w * s / n + (1 - w) * common for w, s, n in zip(weights, successes, trials, strict=True)]
