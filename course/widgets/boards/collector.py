"""The collector of rare events: what common learning gathers at once, and what it waits for."""

from collections.abc import Mapping
from math import ceil
from typing import TYPE_CHECKING, Any

import numpy as np

from course.network.text import number
from course.widgets.boards.base import Board
from course.widgets.boards.controls import Choice, Setting, Slider, Switch, Text
from course.widgets.boards.encounters import Encounters
from course.widgets.boards.found import Axis, Chart, Curve, Found, Frame, Points
from course.widgets.boards.scene import Box, Dot, Mark, Scene, Words
from course.words import say

if TYPE_CHECKING:
    import pandas

_SEED = 119  # of four hundred tried, one near the average at every setting the lesson speaks of
_MANY, _MONTHS = 200, 24  # how far the sliders go
_NAMED = 15  # up to so many situations have their names in the picture


class RareEventCollector(Board):
    """Cars, or shops, that learn together: what they have met, what the next situation will be, and what money buys.

    Everything follows `course.simulate.expected_coverage` and `more_or_rarer`; the picture shows one fleet, whose
    luck is the same for every setting, so that more miles never meet less.

    Parameters
    ----------
    name
        Letters, digits, hyphens and underscores.
    events
        How often each situation comes in a thousand miles, or customers; the dataset ``rare-events`` when absent.
    of
        ``"miles"`` or ``"customers"``: what is collected from.
    each
        Miles a car drives, or customers a shop has, in a month.
    cars
        How many there are at the beginning.
    seed
        Of the luck of the fleet in the picture.

    Raises
    ------
    ValueError
        For fewer than two situations, one that comes never, or more than a thousand in a thousand.

    Examples
    --------
    >>> from course import use
    >>> use("en")
    >>> board = RareEventCollector("orders", events={"wrong address": 30, "gift without a name": 2}, of="customers")
    >>> found = board.found({**board.setting, "many": 1, "months": 1})
    >>> found.told[0]
    'Shops: 1. Months: 1. Customers: 1,000. Of 2 situations they meet 1.9 on average; the shops in the picture met 2.'
    """

    area = "collector"

    def __init__(
        self,
        name: str = "collector",
        *,
        events: Mapping[str, float] | None = None,
        of: str = "miles",
        each: int = 1000,
        cars: int = 10,
        seed: int = _SEED,
    ) -> None:
        if of not in ("miles", "customers"):
            raise ValueError(f"RareEventCollector(of): expected 'miles' or 'customers', got {of!r}")
        if not each >= 1:
            raise ValueError(f"RareEventCollector(each): expected 1 or more, got {each!r}")
        self._of, self._each = of, each
        self._met = Encounters(events, seed)
        options = {"ordinary": self._say("ordinary"), "rarer": self._say("rarer")}
        controls = [
            Slider(
                "many", self._say("many"), 1, _MANY, 1, cars, unit=self._say("many_unit", value="{value}")
            ),
            Slider("months", say("collector.months"), 1, _MONTHS, 1, 12, unit=_open("months_unit")),
            Choice("roads", self._say("roads"), options, "ordinary"),
            Slider("price", self._say("price"), 1, 10, 0.5, 3, unit=self._say("price_unit", value="{value}")),
            Switch("compare", say("collector.compare")),
            Text("next", say("collector.next"), rows=3, most=400),
        ]
        super().__init__(name, controls, title=self._say("title"), hint=self._say("hint"))

    def found(self, setting: Setting) -> Found:
        """What was met, by the fleet in the picture and on average, and what the same money would buy elsewhere."""
        money = int(setting["many"] * setting["months"] * self._each)
        rarer = setting["roads"] == "rarer"
        miles = int(money // setting["price"]) if rarer else money
        months = self._met.first_met(rarer) * setting["months"] / max(miles, 1)  # when in the run each is met
        shares = self._met.bought([money], setting["price"])
        return Found(
            told=self._told(setting, miles, months, shares),
            picture=self._picture(months, setting["months"]),
            charts=[self._growth(setting, miles, months), self._coverage(setting, money)],
            frames=self._frames(months, setting["months"]),
        )

    def _say(self, key: str, **fields: Any) -> str:
        return say(f"collector.{self._of}.{key}", **fields)

    def _told(self, setting: Setting, miles: int, months: Any, shares: "pandas.DataFrame") -> list[str]:
        ways = shares.set_index("strategy")
        here, there = ("rarer", "ordinary") if setting["roads"] == "rarer" else ("ordinary", "rarer")
        mine, other = (ways.loc["more" if way == "ordinary" else "rarer"] for way in (here, there))
        new = self._met.chances.sum() - mine["covered"]
        share = self._say("share", share=_percent(mine["share"]), gap=number(_rounded(1 / max(new, 1e-12))))
        told = [
            self._say(
                "collected",
                many=setting["many"],
                months=setting["months"],
                count=number(miles) if miles else "0",
                kinds=len(self._met.names),
                expected=f"{mine['kinds']:.1f}",
                met=int((months <= setting["months"]).sum()),
            ),
            share if mine["share"] < 99.995 else self._say("all"),
            self._missing(months > setting["months"]),
        ]
        if setting["compare"]:
            told.append(
                self._say(f"other_{there}", kinds=f"{other['kinds']:.1f}", share=_percent(other["share"]))
            )
        return told

    def _missing(self, unmet: Any) -> str:
        names = [name for name, missing in zip(self._met.names, unmet, strict=True) if missing]
        if not names:
            return say("collector.missing_none")
        if len(names) == 1:
            return say("collector.missing_one", first=names[0])
        return say("collector.missing", count=len(names), first=names[0], last=names[-1])

    def _picture(self, months: Any, end: float) -> Scene:
        met = int((months <= end).sum())
        marks: list[Mark] = [
            Words("common", 20, 24, say("collector.common"), anchor="start"),
            Words("rare", 620, 350, say("collector.rare"), anchor="end"),
            *(self._mark(rank, month, end) for rank, month in enumerate(months)),
        ]
        label = say("collector.picture", kinds=len(self._met.names), met=met)
        return Scene(640, 366, label, marks)

    def _mark(self, rank: int, month: float, end: float) -> Mark:
        often = number(float(1000 * self._met.chances[rank]))
        state = say("collector.met", month=max(ceil(month), 1)) if month <= end else say("collector.unmet")
        label = f"{self._say('often', event=self._met.names[rank], often=often)}: {state}"
        look = "picked" if month <= end else "ghost"
        count = len(self._met.names)
        across = 3 if count <= _NAMED else 12
        width, height = 600 / across, 290 / -(-count // across)
        x, y = 20 + rank % across * width, 40 + rank // across * height
        if count <= _NAMED:
            size = min(height - 8, 90)
            return Box(
                f"e{rank}", x + 4, y + 4, width - 8, size, text=self._met.names[rank], look=look, label=label
            )
        r = min(width, height) * 0.36
        return Dot(f"e{rank}", x + width / 2, y + height / 2, r, look=look, label=label)

    def _frames(self, months: Any, end: float) -> list[Frame]:
        """The picture at the end of each month, from the beginning on: what comes later is not met yet."""
        return [
            Frame(
                {f"e{rank}": {"look": "ghost"} for rank, at in enumerate(months) if month < at <= end},
                say(
                    "collector.month" if month else "collector.month_none",
                    month=month,
                    met=int((months <= month).sum()),
                ),
            )
            for month in range(int(end) + 1)
        ]

    def _growth(self, setting: Setting, miles: int, months: Any) -> Chart:
        """Kinds met month by month: in the picture, and on average."""
        end = int(setting["months"])
        usual = self._met.kinds(
            [miles * month // end for month in range(end + 1)], setting["roads"] == "rarer"
        )
        this = [(month, int((months <= month).sum())) for month in range(end + 1)]
        return Chart(
            say("collector.growth"),
            Axis(say("collector.growth_x"), 0, end),
            Axis(say("collector.growth_y"), 0, len(self._met.names)),
            [
                Curve(say("collector.this"), this, "first", steps=True),
                Curve(say("collector.average"), list(enumerate(usual)), "quiet"),
            ],
            cursor=True,
        )

    def _coverage(self, setting: Setting, money: int) -> Chart:
        """The chance that the next situation was met before, for all the money the sliders allow."""
        low, high = float(self._each), float(self._each * _MANY * _MONTHS)
        amounts = np.append(np.geomspace(low, high, 40).round(), money)
        table = self._met.bought(amounts, setting["price"])
        series, now = [], 0.0
        for name, way, look in (("ordinary", "more", "first"), ("rarer", "rarer", "second")):
            *shares, last = table.loc[table["strategy"] == way, "share"]
            if name == setting["roads"]:
                now = last
            if name == setting["roads"] or setting["compare"]:
                series.append(Curve(self._say(name), list(zip(amounts, shares, strict=False)), look))
        return Chart(
            say("collector.coverage_both" if setting["compare"] else "collector.coverage"),
            Axis(self._say("axis"), low, high, log=True),
            Axis(say("collector.coverage_y"), 0, 100),
            [*series, Points(say("collector.now"), [(money, now, 6)], "mine")],
        )


def _open(key: str) -> str:
    """A unit's sentence, its place for the value left open."""
    return say(f"collector.{key}", value="{value}")


def _percent(share: float) -> str:
    """Percent, never quite 100: of what may come next something is always left."""
    return f"{share:.1f}" if share < 99.9 else f"{min(share, 99.99):.4g}"


def _rounded(value: float) -> float:
    """Two digits that count."""
    return float(f"{value:.2g}")
