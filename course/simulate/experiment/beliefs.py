"""Cycles of an experiment: what is believed of a rate, and a decision by a rule written down beforehand.

`course.simulate.experiment.specification` says the same plainly.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from course.simulate.engine.chance import check_chance
from course.simulate.engine.contacts import Array

if TYPE_CHECKING:
    import pandas

DECISIONS = ("persist", "pivot", "stop", "not yet")
"""Go on as it is; change it; give it up; the data do not tell, so another cycle."""


@dataclass(frozen=True)
class Belief:
    """What is believed of a rate: a Beta distribution, by default that every rate is as likely.

    Parameters
    ----------
    alpha, beta
        Its parameters, above 0: as if alpha − 1 successes and beta − 1 failures had been seen.

    Examples
    --------
    >>> belief = Belief().after(successes=7, trials=20)
    >>> belief, round(belief.mean, 3), round(belief.beyond(0.2), 3)
    (Belief(alpha=8, beta=14), 0.364, 0.957)
    """

    alpha: float = 1
    beta: float = 1

    def __post_init__(self) -> None:
        if not (self.alpha > 0 and self.beta > 0):
            raise ValueError(f"Belief: expected numbers above 0, got {self.alpha!r} and {self.beta!r}")

    def after(self, successes: int, trials: int) -> "Belief":
        """What is believed when so many of so many more trials have succeeded (the conjugate posterior)."""
        if not 0 <= successes <= trials:
            raise ValueError(
                f"successes: expected a number from 0 to the {trials!r} trials, got {successes!r}"
            )
        return Belief(self.alpha + successes, self.beta + trials - successes)

    @property
    def mean(self) -> float:
        """The rate expected."""
        return self.alpha / (self.alpha + self.beta)

    def interval(self, level: float = 0.95) -> tuple[float, float]:
        """The credible interval that leaves the same probability on either side."""
        from scipy.special import betaincinv

        if not 0 < level < 1:
            raise ValueError(f"level: expected a number between 0 and 1, got {level!r}")
        ends = betaincinv(self.alpha, self.beta, [(1 - level) / 2, (1 + level) / 2])
        return float(ends[0]), float(ends[1])

    def beyond(self, rate: float) -> float:
        """The probability that the rate is above a threshold."""
        check_chance("rate", rate)
        return float(_beyond(np.array(self.alpha), np.array(self.beta), rate))


@dataclass(frozen=True)
class Rule:
    """A decision written down before the data are seen.

    Persist when it is sure that the rate is above the goal, stop when it is sure that it is below the floor,
    pivot when it is sure only that it is below the goal; else not yet.

    Parameters
    ----------
    goal, floor
        Rates from 0 to 1, the floor at most the goal; with a floor of 0 nothing is given up.
    sure
        The probability that counts as sure, above 0.5 and below 1.

    Examples
    --------
    >>> rule = Rule(goal=0.2, floor=0.05)
    >>> [rule.decide(Belief().after(*seen)) for seen in [(7, 20), (4, 50), (0, 60), (2, 8)]]
    ['persist', 'pivot', 'stop', 'not yet']
    """

    goal: float
    floor: float = 0
    sure: float = 0.95

    def __post_init__(self) -> None:
        if not 0 <= self.floor <= self.goal <= 1:
            raise ValueError(f"Rule: expected 0 ≤ floor ≤ goal ≤ 1, got {self.floor!r} and {self.goal!r}")
        if not 0.5 < self.sure < 1:
            raise ValueError(f"Rule.sure: expected a number above 0.5 and below 1, got {self.sure!r}")

    def decide(self, belief: Belief) -> str:
        """One of `DECISIONS`."""
        return DECISIONS[int(self.decisions(np.array(belief.alpha), np.array(belief.beta)))]

    def right(self, rate: float) -> str:
        """The decision that is right when the true rate is known."""
        return "persist" if rate > self.goal else "stop" if rate < self.floor else "pivot"

    def decisions(self, alpha: Array, beta: Array) -> Array:
        """Places in `DECISIONS` for many beliefs at once: Beta distributions with parameters of one shape."""
        above_goal, above_floor = _beyond(alpha, beta, self.goal), _beyond(alpha, beta, self.floor)
        return np.select(
            [above_goal >= self.sure, above_floor <= 1 - self.sure, above_goal <= 1 - self.sure], [0, 2, 1], 3
        )


def cycles(
    results: Iterable[tuple[int, int]], rule: Rule, *, prior: Belief | None = None, level: float = 0.95
) -> "pandas.DataFrame":
    """Cycle after cycle: each begins with what was believed at the end of the one before.

    That is right while the thing tested stays the same. After a pivot begin anew, from a prior.

    Parameters
    ----------
    results
        ``(successes, trials)`` of each cycle.
    rule
        Written down beforehand.
    prior
        Believed before the first cycle; None for `Belief()`.
    level
        Of the credible interval.

    Returns
    -------
    pandas.DataFrame
        One row a cycle from 0, the prior: ``cycle``, ``successes`` and ``trials`` in it, ``alpha``, ``beta``,
        ``mean``, ``low``, ``high``, ``beyond`` (probability that the rate is above the goal), ``decision``.

    Examples
    --------
    >>> cycles([(3, 20), (9, 25)], Rule(0.2))[["mean", "beyond", "decision"]].round(2).values.tolist()
    [[0.5, 0.8, 'not yet'], [0.18, 0.37, 'not yet'], [0.28, 0.89, 'not yet']]
    """
    import pandas

    belief, rows = prior or Belief(), []
    for number, (successes, trials) in enumerate([(0, 0), *results]):
        belief = belief.after(successes, trials)
        interval = belief.interval(level)
        rows.append(
            (
                number,
                successes,
                trials,
                belief.alpha,
                belief.beta,
                belief.mean,
                *interval,
                belief.beyond(rule.goal),
                rule.decide(belief),
            )
        )
    columns = "cycle successes trials alpha beta mean low high beyond decision"
    return pandas.DataFrame(rows, columns=columns.split())


def _beyond(alpha: Array, beta: Array, rate: float) -> Array:
    """The probability that a Beta-distributed rate is above one."""
    from scipy.special import betainc

    return np.asarray(betainc(beta, alpha, 1 - rate))  # of what is missing to 1: no digits cancel
