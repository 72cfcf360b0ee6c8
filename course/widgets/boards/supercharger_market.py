"""The market of a small region, for the board: cars and connectors over ten years, with a subsidy to either side."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from course.simulate import Grant, TwoSided, compare_grants, grow_market
from course.widgets.boards.found import Axis, Chart, Curve, Table
from course.words import say

if TYPE_CHECKING:
    import pandas

CARS, SALES, EVERYBODY = 900, 300, 100_000
STALLS = 8
"""Connectors at a station."""

PRICE = 50
"""Of a car and of a connector, million won."""

STANDING = 24
BUILT_A_YEAR = 0.3
"""Of the connectors that stand, how many are built in a year anyway."""

YEARS, PAID = 10, 5
SIDES = {"cars": 0.0, "half": 0.5, "chargers": 1.0}


@dataclass(frozen=True)
class Region:
    """A region with some cars and connectors; every number but the elasticities is invented.

    Parameters
    ----------
    standing
        Connectors that stand while 300 cars are sold a year.
    added
        Connectors put up at once beyond these; sales rise with them.
    beta1, beta2
        Elasticity of sales to connectors, and of building to cars.

    Examples
    --------
    >>> round(Region().model.multiplier, 2)
    2.68
    """

    standing: float = STANDING
    added: float = 0
    beta1: float = 1.08
    beta2: float = 0.58

    @property
    def model(self) -> TwoSided:
        """It as `course.simulate.two_sided` has it."""
        return TwoSided(
            cars=CARS,
            connectors=self.standing + self.added,
            sales=SALES * (1 + self.added / self.standing) ** self.beta1,
            builds=BUILT_A_YEAR * self.standing,
            beta1=self.beta1,
            beta2=self.beta2,
            market=EVERYBODY,
        )

    def grow(self, money: float, share: float) -> "pandas.DataFrame":
        """Year by year, with so many million won a year of which a share goes to connectors."""
        return grow_market(self.model, YEARS, _grant(money, share))

    def compare(self, money: float) -> "pandas.DataFrame":
        """In the end, by who gets the money.

        Examples
        --------
        >>> Region().compare(500)[["grant", "extra_cars"]].round()
              grant  extra_cars
        0      none         0.0
        1      cars       104.0
        2      half      2184.0
        3  chargers      4206.0
        """
        return compare_grants(
            self.model, {side: _grant(money, share) for side, share in SIDES.items()}, YEARS
        )


def tell(region: Region, money: float, share: float) -> tuple[list[str], list[Chart], Table]:
    """What comes of a subsidy: in sentences, in charts against none, and by who gets it in a table."""
    none, chosen = region.grow(0, 0), region.grow(money, share)
    compared = region.compare(money)
    extra = dict(zip(compared["grant"], compared["extra_cars"], strict=True))
    told = [
        *(_gained(none, chosen, extra) if money else [_nothing(none)]),
        _loop(region.model),
        say("supercharger.shared", cars=f"{CARS / region.model.connectors:.1f}"),
        *([say("supercharger.added", added=region.added)] if region.added else []),
    ]
    charts = [_chart(column, none, chosen) for column in ("cars", "connectors")]
    return told, charts, _table(compared, money)


def _gained(none: "pandas.DataFrame", chosen: "pandas.DataFrame", extra: dict[str, float]) -> list[str]:
    after = say("supercharger.after", years=YEARS, cars_with=_last(chosen), cars_without=_last(none))
    return [after, _better(extra["cars"], extra["chargers"])]


def _nothing(none: "pandas.DataFrame") -> str:
    return say("supercharger.no_money", years=YEARS, cars=_last(none))


def _last(run: "pandas.DataFrame") -> str:
    return f"{run['cars'].iloc[-1]:,.0f}"


def _better(cars: float, chargers: float) -> str:
    """Which side does more with the money."""
    gains = {"cars": f"{cars:,.0f}", "chargers": f"{chargers:,.0f}"}
    if gains["cars"] == gains["chargers"]:
        return say("supercharger.better.equal", **gains)
    return say(f"supercharger.better.{'cars' if cars > chargers else 'chargers'}", **gains)


def _loop(model: TwoSided) -> str:
    gain = f"{model.gain:.2f}"
    if model.multiplier is None:
        return say("supercharger.endless", gain=gain)
    return say("supercharger.multiplier", gain=gain, times=f"{model.multiplier:.1f}")


def _table(compared: "pandas.DataFrame", money: float) -> Table:
    columns = compared[["grant", "cars", "connectors", "extra_cars"]]
    rows = [
        [say(f"supercharger.side.{grant}"), *map(round, numbers)]
        for grant, *numbers in columns.itertuples(index=False)
    ]
    heads = [say(f"supercharger.side.{key}") for key in ("who", "end", "plugs", "extra")]
    caption = say("supercharger.side.caption", years=YEARS, money=f"{money:,.0f}", paid=PAID)
    return Table(heads, rows, caption)


def _chart(column: str, none: "pandas.DataFrame", chosen: "pandas.DataFrame") -> Chart:
    """A line without the subsidy and a line with it."""
    lines = [
        Curve(say(f"supercharger.line.{key}"), list(zip(run["year"], run[column], strict=True)), look)
        for key, run, look in (("without", none, "quiet"), ("with", chosen, "first"))
    ]
    high = max(float(run[column].max()) for run in (none, chosen))
    years = Axis(say("supercharger.years"), 0, YEARS)
    count = Axis(say(f"supercharger.{column}_axis"), 0, high)
    return Chart(say(f"supercharger.chart.{column}"), years, count, lines)


def _grant(money: float, share: float) -> Grant:
    return Grant(money, share, PAID, car_price=PRICE, connector_cost=PRICE)
