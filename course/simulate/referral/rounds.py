"""A referral programme: owners tell friends, friends buy, and someone is paid for it.

In each round an owner tells each friend who has no car yet with a chance that grows with what is to be earned; a
friend who was told may be persuaded; and every friend may buy anyway, told or not. A sale is *referred* when the
buyer had been told, and *caused* when being told made the difference: a programme pays for the first. Buyers are
owners from the next round on, with friends of their own. Friends are never shared, so that nothing fills up but
an owner's own circle. How rewards work on people is a stated elasticity, not a finding.
`course.simulate.referral.specification` says the same friend by friend.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np

from course.simulate.engine.contacts import Array
from course.simulate.engine.parts import Progress, in_parts
from course.simulate.referral.incentives import Owners, Scheme
from course.simulate.referral.referrals import Referrals, joined

if TYPE_CHECKING:
    import pandas

AT_ONCE = 100  # runs side by side


def run_referral(
    scheme: Scheme,
    owners: Owners | None = None,
    *,
    rounds: int = 5,
    runs: int = 200,
    seed: int = 0,
    progress: Progress[Referrals] | None = None,
) -> Referrals:
    """Run a programme many times.

    Parameters
    ----------
    scheme
        What is paid; ``Scheme()`` is word of mouth alone.
    owners
        Who could refer; None for the example.
    rounds, runs
        1 or more.
    seed
        Of the random numbers.
    progress
        See `course.simulate.engine.parts.Progress`.

    Examples
    --------
    >>> programme = run_referral(Scheme(referrer=1000, friend=1000), rounds=2, runs=200, seed=1)
    >>> programme.rounds().groupby("round")[["referred", "caused", "organic"]].mean().round().values.tolist()
    [[28.0, 25.0, 38.0], [30.0, 27.0, 40.0]]
    """
    if rounds < 1 or runs < 1:
        raise ValueError(f"rounds, runs: expected 1 or more, got {rounds!r}, {runs!r}")
    population = owners or Owners()

    def simulate(begin: int, end: int, rng: np.random.Generator) -> Referrals:
        return _Programme(scheme, population, end - begin, rng).play(rounds)

    return joined(in_parts(runs, AT_ONCE, seed, simulate, progress))


def compare_schemes(
    schemes: Mapping[str, Scheme],
    owners: Owners | None = None,
    *,
    rounds: int = 5,
    runs: int = 200,
    seed: int = 0,
    progress: Progress[Referrals] | None = None,
) -> "pandas.DataFrame":
    """Schemes against word of mouth alone, on average over runs; parameters are those of `run_referral`.

    Returns
    -------
    pandas.DataFrame
        One row a scheme, ``"none"`` first: ``scheme``, ``sales`` (all), ``referred``, ``caused``, ``anyway`` (share
        of referred who would have bought), ``cost``, ``per_referred``, ``per_caused``, ``extra`` (sales more than
        with none), ``per_extra`` (missing without any), and ``gini`` of referred sales among a run's owners.
    """
    import pandas

    rows: list[dict[str, object]] = []
    for name, scheme in ({"none": Scheme()} | dict(schemes)).items():
        found = run_referral(scheme, owners, rounds=rounds, runs=runs, seed=seed, progress=progress)
        rows.append({"scheme": name, **found.summary()})
    table = pandas.DataFrame(rows)
    table["extra"] = table["sales"] - table["sales"].iloc[0]
    table["per_extra"] = (table["cost"] / table["extra"]).where((table["extra"] > 0) & (table["cost"] > 0))
    return table


class _Programme:
    """Runs side by side: every owner of every run has a place in the arrays."""

    def __init__(self, scheme: Scheme, owners: Owners, runs: int, rng: np.random.Generator):
        self.scheme, self.owners, self.runs, self.rng = scheme, owners, runs, rng
        self.left = np.full(runs, float(scheme.budget))
        self.run, self.joined, self.reach, self.friends = np.zeros((4, 0), np.int64)
        self.sums = np.zeros((3, 0))  # of each owner: sales referred, caused, money earned
        self._join(np.repeat(np.arange(runs), owners.count), 1)

    def play(self, rounds: int) -> Referrals:
        """All rounds; the buyers of the last have none to refer in, and are not among the owners."""
        table = np.zeros((rounds, 6, self.runs))
        for number in range(rounds):
            buyers, table[number] = self._round()
            if number + 1 < rounds:
                self._join(buyers, number + 2)
        return Referrals(table, self.run, self.joined, self.reach, *self.sums)

    def _join(self, run: Array, number: int) -> None:
        reach = self.owners.circles(len(run), self.rng)
        self.run, self.reach = np.concatenate([self.run, run]), np.concatenate([self.reach, reach])
        self.friends = np.concatenate([self.friends, reach])
        self.joined = np.concatenate([self.joined, np.full(len(run), number)])
        self.sums = np.pad(self.sums, ((0, 0), (0, len(run))))

    def _round(self) -> tuple[Array, Array]:
        """The run of each buyer, and what the round counts in each run."""
        run, owners, on = self.run, self.owners, self.left > 0
        told_chance = owners.told_chance(felt(self.scheme, owners, run, self.friends, on))
        told = self.rng.binomial(self.friends, told_chance)
        persuaded = np.where(on, owners.persuaded_chance(self.scheme.friend), owners.conversion)[run]
        causing = (1 - owners.anyway) * persuaded
        caused = self.rng.binomial(told, causing)
        rest = np.where(causing < 1, owners.anyway / np.where(causing < 1, 1 - causing, 1), 0)
        referred = caused + self.rng.binomial(told - caused, rest)
        organic = self.rng.binomial(self.friends - told, owners.anyway)
        earned, cost = paid(self.scheme, run, referred, self.left)
        self.left = self.left - cost
        self.sums += referred, caused, earned
        self.friends = self.friends - referred - organic
        counted = [np.ones(len(run)), told, referred, caused, organic]
        per_run = [np.bincount(run, each, self.runs) for each in counted]
        return np.repeat(run, referred + organic), np.array([*per_run, cost])


def felt(scheme: Scheme, owners: Owners, run: Array, friends: Array, on: Array) -> Array:
    """What each owner takes a referred sale to be worth: see `Owners`."""
    reward = np.where(on[run], scheme.referrer, 0.0)
    if not scheme.prizes:
        return reward
    contending = rank(run, friends) < owners.contenders * len(scheme.prizes)
    bought = 1 - (1 - owners.anyway) * (1 - owners.conversion)
    sales = np.bincount(run, friends * contending, len(on)) * owners.telling * bought
    prize = np.where(on & (sales > 0), sum(scheme.prizes) / np.where(sales > 0, sales, 1), 0)
    return reward + np.where(contending, prize[run], 0)


def paid(scheme: Scheme, run: Array, referred: Array, left: Array) -> tuple[Array, Array]:
    """What each owner earns in a round, and what each run's programme costs, with so much money left."""
    counted = referred if scheme.cap is None else np.minimum(referred, scheme.cap)
    prizes = np.array([*scheme.prizes, 0.0])
    place = np.minimum(rank(run, referred), len(prizes) - 1)
    earned = scheme.referrer * counted + np.where(referred > 0, prizes[place], 0)
    owed = np.bincount(run, earned + scheme.friend * referred, len(left))
    part = np.where(owed > left, left / np.where(owed > 0, owed, 1), 1.0)
    return earned * part[run], np.minimum(owed, left)


def rank(run: Array, value: Array) -> Array:
    """The place of each owner in its run, from 0: the largest value first, the longest owner among equals."""
    order = np.lexsort((-value, run))
    first = np.concatenate([[0], np.cumsum(np.bincount(run))])
    place = np.empty(len(run), np.int64)
    place[order] = np.arange(len(run)) - first[run[order]]
    return place
