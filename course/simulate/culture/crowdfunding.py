"""All-or-nothing crowdfunding: pledges count only if the goal is reached, and pledges draw pledges.

`course.simulate.culture.specification` says the same plainly.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING

import numpy as np

from course.simulate.engine.chance import check_chance, proportion

if TYPE_CHECKING:
    import pandas


def crowdfund(
    goal: int,
    *,
    visitors: int = 40,
    chance: float = 0.05,
    herding: float = 1,
    days: int = 30,
    runs: int = 1000,
    seed: int = 0,
) -> "pandas.DataFrame":
    """Pledges of many campaigns, day by day.

    Each of a day's visitors pledges with chance ``chance`` · (1 + ``herding`` · progress), at most 1, progress
    being the share of the goal pledged before that day and at most 1. Kuppuswamy & Bayus (2017) found support to
    grow as the goal comes near; that it falls once the goal is reached is left out. Bystanders, who leave it to
    others, are a ``herding`` below 0.

    Parameters
    ----------
    goal
        Pledges needed, 1 or more: money divided by the usual pledge.
    visitors
        Of the campaign's page each day.
    chance
        That a visitor pledges while nobody has.
    herding
        −1 or more: 0 for visitors who do not mind the others; with 1 the chance has doubled at the goal.
    days
        How long the campaign lasts.
    runs, seed
        Number of campaigns and of the random numbers.

    Returns
    -------
    pandas.DataFrame
        One row a campaign and day from 0 (nobody yet): ``run``, ``day``, ``pledges`` so far, ``funded``
        (whether the goal is reached by then).

    Examples
    --------
    >>> curves = crowdfund(60, herding=0, runs=2000, seed=1)
    >>> float(curves.query("day == 30")["pledges"].mean().round())
    60.0
    """
    import pandas

    check_chance("chance", chance)
    if min(goal - 1, visitors, days, runs - 1) < 0 or not herding >= -1:
        raise ValueError(
            "expected goal and runs of 1 or more, visitors and days of 0 or more, herding of -1 or more,"
            f" got {goal!r}, {runs!r}, {visitors!r}, {days!r} and {herding!r}"
        )
    rng = np.random.default_rng(seed)
    pledges = np.zeros((days + 1, runs), np.int64)
    for day in range(days):
        progress = np.minimum(pledges[day] / goal, 1)
        moved = np.minimum(chance * (1 + herding * progress), 1)
        pledges[day + 1] = pledges[day] + rng.binomial(visitors, moved)
    return pandas.DataFrame(
        {
            "run": np.repeat(np.arange(runs), days + 1),
            "day": np.tile(np.arange(days + 1), runs),
            "pledges": pledges.T.ravel(),
            "funded": pledges.T.ravel() >= goal,
        }
    )


def funding_odds(
    goals: Iterable[int],
    *,
    visitors: int = 40,
    chance: float = 0.05,
    herding: float = 1,
    days: int = 30,
    runs: int = 1000,
    seed: int = 0,
) -> "pandas.DataFrame":
    """How likely each of some goals is reached; parameters are those of `crowdfund`.

    Without herding it is the chance that a binomial number of pledges, out of ``visitors`` · ``days``, is at
    least the goal.

    Returns
    -------
    pandas.DataFrame
        One row a goal: ``goal``, ``odds`` (share of campaigns funded), ``low`` and ``high`` (95 % interval).

    Examples
    --------
    >>> funding_odds([40, 80], herding=0)["odds"].round(1).tolist()
    [1.0, 0.0]
    """
    import pandas

    wanted = list(goals)
    funded = []
    for goal, source in zip(wanted, np.random.SeedSequence(seed).generate_state(len(wanted)), strict=True):
        curves = crowdfund(
            goal,
            visitors=visitors,
            chance=chance,
            herding=herding,
            days=days,
            runs=runs,
            seed=int(source),
        )
        funded.append(int(curves["funded"][curves["day"] == days].sum()))
    odds, low, high = proportion(np.array(funded), runs)
    return pandas.DataFrame({"goal": wanted, "odds": odds, "low": low, "high": high})
