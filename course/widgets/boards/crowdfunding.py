"""The crowdfunding board: how high a goal, when pledges draw pledges and all depends on reaching it."""

from math import log

import numpy as np

from course.simulate import crowdfund
from course.widgets.boards.base import Board
from course.widgets.boards.controls import Setting, Slider
from course.widgets.boards.found import Area, Axis, Chart, Curve, Found, Points
from course.words import say

DAYS, RUNS, TRIES = 30, 400, 120
"""Days of a campaign, campaigns that are held, and those for each goal of the second chart."""


class Crowdfunding(Board):
    """A campaign of all or nothing within thirty days, held many times: `course.simulate.crowdfund`.

    Parameters
    ----------
    name
        Letters, digits, hyphens and underscores.
    goal
        Supporters needed, 10 to 200.

    Examples
    --------
    >>> board = Crowdfunding("mine", goal=86)
    >>> round(board.odds(board.setting), 1)
    0.5
    >>> round(even_goal(60, 1), 1)
    86.6
    """

    area = "crowdfunding"

    def __init__(self, name: str = "crowdfunding", *, goal: int = 86) -> None:
        unit = {
            each: say(f"crowdfunding.{each}_unit", value="{value}") for each in ("goal", "visitors", "chance")
        }
        controls = [
            Slider("goal", say("crowdfunding.goal"), 10, 200, 2, goal, unit["goal"]),
            Slider(
                "herding",
                say("crowdfunding.herding"),
                0,
                200,
                25,
                100,
                say("crowdfunding.herding_unit", value="{value}"),
            ),
            Slider("visitors", say("crowdfunding.visitors"), 10, 100, 5, 40, unit["visitors"]),
            Slider("chance", say("crowdfunding.chance"), 1, 10, 0.5, 5, unit["chance"]),
        ]
        super().__init__(name, controls, title=say("crowdfunding.title"), hint=say("crowdfunding.hint"))

    def odds(self, setting: Setting, goal: float | None = None, runs: int = RUNS) -> float:
        """The share of campaigns that are funded.

        Parameters
        ----------
        setting
            As the board has it.
        goal
            Another goal than the setting's.
        runs
            How many campaigns.
        """
        last = _days(setting, goal or setting["goal"], runs)[:, -1]
        return float((last >= (goal or setting["goal"])).mean())

    def found(self, setting: Setting) -> Found:
        """Pledges day by day, the odds of this goal and of others, and the goal reached half the time."""
        goal, days = int(setting["goal"]), _days(setting, setting["goal"], RUNS)
        alone = setting["visitors"] * setting["chance"] / 100 * DAYS
        percent = round(100 * float((days[:, -1] >= goal).mean()))
        low, high = (round(float(each)) for each in np.quantile(days[:, -1], (0.05, 0.95)))
        told = [
            say("crowdfunding.alone", days=DAYS, people=round(alone)),
            say("crowdfunding.odds", goal=goal, percent=percent),
            say("crowdfunding.spread", low=low, high=high),
            say("crowdfunding.even", goal=round(even_goal(alone, setting["herding"] / 100))),
        ]
        return Found(told, charts=[_by_day(days, goal), self._by_goal(setting, percent)])

    def _by_goal(self, setting: Setting, percent: int) -> Chart:
        goals = range(10, 201, 10)
        curve = [(goal, 100 * self.odds(setting, goal, TRIES)) for goal in goals]
        here = [(setting["goal"], percent)]
        return Chart(
            say("crowdfunding.goals.label", goal=int(setting["goal"]), percent=percent),
            Axis(say("crowdfunding.goals.x"), 0, 200),
            Axis(say("crowdfunding.goals.y"), 0, 100),
            [
                Curve(say("crowdfunding.goals.odds"), curve),
                Points(say("crowdfunding.goals.here"), here, look="mine"),
            ],
        )


def even_goal(alone: float, herding: float) -> float:
    """The goal that is reached about half the time.

    Pledges p grow as dp/dt = a (1 + h p / g) towards a goal g, where a is what comes in a day without herding h.
    They reach it in time when ``alone`` / g is at least ln(1 + h) / h.

    Parameters
    ----------
    alone
        Pledges in the whole time if nobody minded the others.
    herding
        By how much the chance to pledge has grown at the goal; 0 for not at all.
    """
    return alone * herding / log(1 + herding) if herding else alone


def _days(setting: Setting, goal: float, runs: int) -> "np.ndarray[tuple[int, ...], np.dtype[np.int64]]":
    """Shape (campaigns, days from 0): how many have pledged."""
    curves = crowdfund(
        int(goal),
        visitors=int(setting["visitors"]),
        chance=setting["chance"] / 100,
        herding=setting["herding"] / 100,
        days=DAYS,
        runs=runs,
        seed=1,
    )
    return np.asarray(curves["pledges"]).reshape(runs, DAYS + 1)


def _by_day(days: "np.ndarray[tuple[int, ...], np.dtype[np.int64]]", goal: int) -> Chart:
    low, middle, high = np.quantile(days, (0.05, 0.5, 0.95), axis=0)
    top = max(1.2 * goal, float(high[-1]))
    return Chart(
        say("crowdfunding.days.label", runs=RUNS, goal=goal),
        Axis(say("crowdfunding.days.x"), 0, DAYS),
        Axis(say("crowdfunding.days.y"), 0, top),
        [
            Area(say("crowdfunding.days.most"), list(zip(range(DAYS + 1), low, high, strict=True))),
            Curve(say("crowdfunding.days.middle"), list(enumerate(middle.tolist()))),
            Curve(say("crowdfunding.days.goal"), [(0, goal), (DAYS, goal)], look="second"),
        ],
    )
