"""Looking once or peeking: how often a rule written down beforehand decides right.

`course.simulate.experiment.specification` says the same plainly.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from course.simulate.engine.chance import check_chance, proportion
from course.simulate.engine.contacts import Array
from course.simulate.experiment.beliefs import DECISIONS, Belief, Rule

if TYPE_CHECKING:
    import pandas


def operating_characteristics(
    rule: Rule,
    rates: Sequence[float],
    *,
    trials: int = 200,
    looks: Sequence[int] = (1, 10),
    prior: Belief | None = None,
    runs: int = 10_000,
    seed: int = 0,
) -> "pandas.DataFrame":
    """How often a rule decides what, by the true rate: looking once at the end, or peeking on the way.

    Who looks several times, evenly spread over the trials, stops at the first decision that is not "not yet".
    Every look is another chance to be wrong, so that a goal that is just not beaten is said to be more often
    than at one look (Armitage, McPherson & Rowe 1969).

    Parameters
    ----------
    rule
        To decide by.
    rates
        True rates.
    trials
        Planned, 1 or more.
    looks
        How many looks at the data, in different experiments: each from 1 to ``trials``.
    prior
        Believed at the start; None for `Belief()`.
    runs, seed
        Experiments for each rate and number of looks, and of the random numbers.

    Returns
    -------
    pandas.DataFrame
        One row a rate, number of looks and decision: ``rate``, ``looks``, ``decision``, ``right`` (whether it
        is), ``share`` of experiments, ``low`` and ``high`` (95 % interval), ``trials`` (mean number used in all
        experiments).

    Examples
    --------
    >>> told = operating_characteristics(Rule(0.2), [0.2], seed=1).query("decision == 'persist'")
    >>> told[["looks", "right", "share"]].round(2).values.tolist()
    [[1, False, 0.05], [10, False, 0.21]]
    """
    import pandas

    _check(rates, trials, looks, runs)
    start, rng = prior or Belief(), np.random.default_rng(seed)
    tables = []
    for rate in rates:
        for count in looks:
            at = np.arange(1, count + 1) * trials // count
            decision, used = _decided(rule, start, rate, at, runs, rng)
            share, low, high = proportion(np.bincount(decision, minlength=len(DECISIONS)), runs)
            right = [name == rule.right(rate) for name in DECISIONS]
            columns = {"decision": DECISIONS, "right": right, "share": share, "low": low, "high": high}
            tables.append(pandas.DataFrame({"rate": rate, "looks": count, **columns, "trials": used.mean()}))
    return pandas.concat(tables, ignore_index=True)


def _decided(
    rule: Rule, prior: Belief, rate: float, at: Array, runs: int, rng: np.random.Generator
) -> tuple[Array, Array]:
    """The first decision of each run that is not the last of `DECISIONS`, and the trials used by then."""
    successes = rng.binomial(np.diff(at, prepend=0), rate, (runs, len(at))).cumsum(axis=1)
    decisions = rule.decisions(prior.alpha + successes, prior.beta + at - successes)
    decided = decisions != len(DECISIONS) - 1
    decided[:, -1] = True
    first = decided.argmax(axis=1)
    return decisions[np.arange(runs), first], at[first]


def _check(rates: Sequence[float], trials: int, looks: Sequence[int], runs: int) -> None:
    for rate in rates:
        check_chance("rates", rate)
    if not rates or not looks or runs < 1 or min(looks) < 1 or max(looks) > trials:
        raise ValueError(
            "expected a rate, a run and a number of looks from 1 to trials, or more of them,"
            f" got {list(rates)!r}, {runs!r} and {list(looks)!r} with {trials!r} trials"
        )
