"""떠돌이 개미, the wandering ant: how much to try out, and how much to do what has worked so far.

`course.simulate.culture.specification` says the same plainly.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

import numpy as np

from course.simulate.engine.chance import check_chance
from course.simulate.engine.contacts import Array
from course.simulate.engine.parts import Progress, in_parts

if TYPE_CHECKING:
    import pandas

Policy = float | Literal["thompson"]
"""How a way is chosen: ε, the share of rounds that wander, or Thompson sampling."""


def explore(
    chances: Sequence[float],
    policies: Sequence[Policy] = (0, 0.05, 0.1, 0.2, 0.5, 1, "thompson"),
    *,
    rounds: int = 500,
    every: int | None = None,
    runs: int = 1000,
    seed: int = 0,
    progress: "Progress[pandas.DataFrame] | None" = None,
) -> "pandas.DataFrame":
    """A bandit with some ways to go: in each round one is taken, and it pays 1 or nothing.

    What is believed of a way after s successes in n rounds is (s + 1) / (n + 2), as from a uniform prior.
    ε-greedy takes any way with chance ε, else the one believed best, equals at random (Sutton & Barto 2018, 2.2).
    Thompson sampling draws a chance for each way from what is believed, Beta(s + 1, n − s + 1), and takes the
    largest: it wanders less the more it knows (Thompson 1933).

    Parameters
    ----------
    chances
        Of each way to pay, from 0 to 1; two or more ways.
    policies
        See `Policy`.
    rounds
        In each run.
    every
        What is reached is told after each so many rounds; None tells the end only.
    runs, seed
        Number of runs of each policy and of the random numbers.
    progress
        See `course.simulate.engine.parts.Progress`.

    Returns
    -------
    pandas.DataFrame
        One row a policy, run and moment: ``policy`` (as text), ``run``, ``round`` (how many so far),
        ``payoff`` (the sum so far), ``regret`` (by how much the ways taken were expected to pay less than the
        best), ``best`` (share of rounds on the best way).

    Examples
    --------
    >>> ends = explore([0.3, 0.5, 0.6], runs=200, seed=1).groupby("policy")["regret"].mean()
    >>> ends.idxmin(), ends.idxmax()
    ('thompson', '1')
    """
    import pandas

    rates = np.array(chances, float)
    step = rounds if every is None else every
    _check(rates, policies, rounds, step, runs)

    def simulate(number: int, _: int, rng: np.random.Generator) -> pandas.DataFrame:
        policy = policies[number]
        return _long(policy, step, *_run(rates, policy, rounds, step, runs, rng))

    return pandas.concat(in_parts(len(policies), 1, seed, simulate, progress), ignore_index=True)


def _run(
    rates: Array, policy: Policy, rounds: int, step: int, runs: int, rng: np.random.Generator
) -> tuple[Array, Array, Array]:
    """Payoff, regret and rounds on the best way so far: shape (moments, runs) each."""
    taken, paid = np.zeros((2, runs, len(rates)))
    every, told = np.arange(runs), []
    for number in range(1, rounds + 1):
        way = _choose(policy, taken, paid, rng)
        taken[every, way] += 1
        paid[every, way] += rng.random(runs) < rates[way]
        if number % step == 0:
            best = taken[:, rates == rates.max()].sum(axis=1)
            told.append((paid.sum(axis=1), taken @ (rates.max() - rates), best))
    payoff, regret, best = np.array(told).transpose(1, 0, 2)
    return payoff, regret, best


def _choose(policy: Policy, taken: Array, paid: Array, rng: np.random.Generator) -> Array:
    """The way each run takes, of what was taken and paid so far: shape (runs,)."""
    runs, ways = taken.shape
    if policy == "thompson":
        return np.asarray(rng.beta(paid + 1, taken - paid + 1).argmax(axis=1))
    believed = (paid + 1) / (taken + 2)
    luck = rng.random((runs, ways))  # decides between equals
    best = np.where(believed == believed.max(axis=1, keepdims=True), luck, -1).argmax(axis=1)
    return np.where(rng.random(runs) < policy, rng.integers(ways, size=runs), best)


def _check(rates: Array, policies: Sequence[Policy], rounds: int, step: int, runs: int) -> None:
    if len(rates) < 2 or not policies:
        raise ValueError(f"expected two ways or more and a policy, got {len(rates)} and {len(policies)}")
    for rate in rates:
        check_chance("chances", rate)
    for policy in policies:
        if isinstance(policy, str) and policy != "thompson":
            raise ValueError(f"policies: expected numbers from 0 to 1 or 'thompson', got {policy!r}")
        check_chance("policies", 0 if isinstance(policy, str) else policy)
    if not 1 <= step <= rounds or runs < 1:
        raise ValueError(
            "expected 1 run or more, rounds of 1 or more and every from 1 to that many,"
            f" got {runs!r}, {rounds!r} and {step!r}"
        )


def _long(policy: Policy, step: int, payoff: Array, regret: Array, best: Array) -> "pandas.DataFrame":
    import pandas

    moments, runs = payoff.shape
    rounds = np.tile(step * np.arange(1, moments + 1), runs)
    return pandas.DataFrame(
        {
            "policy": str(policy),
            "run": np.repeat(np.arange(runs), moments),
            "round": rounds,
            "payoff": payoff.T.ravel(),
            "regret": regret.T.ravel(),
            "best": best.T.ravel() / rounds,
        }
    )
