"""Cars and connectors: two sides of a market, each growing with the other, until the market is full.

Sales a year follow the connectors that stand, and connectors built a year follow the cars on the road:

    sales  = S (connectors / N₀)^β₁ · room,    builds = B (cars / Q₀)^β₂,

with S and B those at the start, and room the share of the market that has no car yet, against that at the start.
Both sides wear out. β₁ and β₂ are the cross-side elasticities of Li, Tong, Xing & Zhou (2017,
doi:10.1086/689702), who estimate such a log-linear loop; there the second holds for the stock of stations, to
which ours comes down at rest. A shock to one side is multiplied by 1 / (1 − β₁β₂) at rest while β₁β₂ < 1.
`course.simulate.two_sided.specification` says the same of single cars and connectors.
A drawn network, with rates and delays instead of elasticities, is run by `course.simulate.run_mean`.
"""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas

ESTIMATES: dict[str, tuple[float, float | None]] = {
    "Xing 2015": (1.08, 0.58),
    "Ma et al. 2024": (0.35, None),
}
"""Elasticities β₁ and β₂ as printed: parameters to try, not truths; None where we found none.

Xing 2015 is the thesis before Li et al. 2017, on 353 US metropolitan areas in 2011-13 (hdl.handle.net/1813/40660);
Ma et al. 2024 is on Los Angeles County and a correlation (arXiv 2405.17702). Li et al. report that the loop
explains 40 % of a subsidy's effect, and that the same money would have done more than twice as much at stations.
"""

STEPS = 12  # a year: fine enough that halving the step changes cars after ten years by well under 1 %


@dataclass(frozen=True)
class TwoSided:
    """A market of cars and connectors.

    Parameters
    ----------
    cars, connectors
        On the road and standing at the start; above 0.
    sales, builds
        A year, at the start; 0 or more.
    beta1, beta2
        Elasticity of sales to connectors, and of builds to cars; 0 or more.
    car_years, connector_years
        Mean life.
    market
        Cars when everybody who ever might has one; infinite for none that matters.

    Examples
    --------
    >>> TwoSided(cars=1000, connectors=50, sales=300, builds=10).multiplier.__round__(2)
    2.68
    """

    cars: float
    connectors: float
    sales: float
    builds: float
    beta1: float = 1.08
    beta2: float = 0.58
    car_years: float = 15
    connector_years: float = 15
    market: float = math.inf

    def __post_init__(self) -> None:
        for name in ("cars", "connectors", "car_years", "connector_years"):
            _check(name, getattr(self, name), above=True)
        for name in ("sales", "builds", "beta1", "beta2"):
            _check(name, getattr(self, name))
        if not self.market > self.cars:
            raise ValueError(f"market: expected more than the {self.cars!r} cars, got {self.market!r}")

    @property
    def gain(self) -> float:
        """β₁β₂: what 1 % more cars comes back as, in per cent, after one round."""
        return self.beta1 * self.beta2

    @property
    def multiplier(self) -> float | None:
        """1 / (1 − β₁β₂), what the loop makes of a small lasting shock; None from a gain of 1 on: no end to it."""
        return 1 / (1 - self.gain) if self.gain < 1 else None

    def demand(self, cars: float, connectors: float) -> float:
        """Sales a year with so many cars and connectors there."""
        room = (1 - cars / self.market) / (1 - self.cars / self.market)
        return float(self.sales * (connectors / self.connectors) ** self.beta1 * max(room, 0.0))

    def supply(self, cars: float) -> float:
        """Connectors built a year with so many cars there."""
        return float(self.builds * (cars / self.cars) ** self.beta2)


@dataclass(frozen=True)
class Grant:
    """A subsidy to either side; its prices and its price elasticity are examples, to be replaced by one's own.

    The cars' part is shared by all who buy, also those who would have anyway, and sales grow with the price paid
    to the power −``price_elasticity``. The connectors' part buys connectors beyond those built anyway.

    Parameters
    ----------
    budget
        A year.
    to_connectors
        The part of it for connectors, from 0 to 1.
    years
        How long it is paid.
    car_price, connector_cost
        In the budget's currency.
    price_elasticity
        Above 0: by how many per cent sales rise when the price falls by 1 %.
    """

    budget: float
    to_connectors: float = 0.5
    years: float = math.inf
    car_price: float = 45_000
    connector_cost: float = 45_000
    price_elasticity: float = 1.5

    def __post_init__(self) -> None:
        _check("budget", self.budget)
        _check("years", self.years)
        for name in ("car_price", "connector_cost", "price_elasticity"):
            _check(name, getattr(self, name), above=True)
        if not 0 <= self.to_connectors <= 1:
            raise ValueError(f"to_connectors: expected a number from 0 to 1, got {self.to_connectors!r}")

    def sold(self, sales: float) -> float:
        """Cars sold a year when it would be ``sales`` without: all get the same, and together the cars' part."""
        from scipy.optimize import brentq

        if not sales:
            return 0.0
        given = self.budget * (1 - self.to_connectors) / self.car_price
        if given > sales * 1e100:  # the price is gone, down to the last digit
            return given
        money = given / sales
        most = self.price_elasticity * math.log(2) + math.log1p(2 * money)

        def overspent(growth: float) -> float:
            """What so much more (its logarithm) costs beyond the money, as a share of the price of all sales."""
            return -math.expm1(-growth / self.price_elasticity) * math.exp(growth) - money

        return float(sales * math.exp(brentq(overspent, 0, most)))


def grow_market(model: TwoSided, years: int = 15, grant: Grant | None = None) -> "pandas.DataFrame":
    """Both sides over the years.

    Parameters
    ----------
    model
        The market at the start.
    years
        To look ahead.
    grant
        Paid from the start; None for none.

    Returns
    -------
    pandas.DataFrame
        One row a year: ``year``, ``cars`` and ``connectors`` at its end, ``sales`` and ``builds`` during it, and
        the money ``spent``; year 0 is the start.

    Examples
    --------
    >>> grow_market(TwoSided(cars=1000, connectors=50, sales=300, builds=10), years=2).round(1)
       year    cars  connectors  sales  builds  spent
    0     0  1000.0        50.0    0.0     0.0    0.0
    1     1  1246.6        57.1  320.6    10.6    0.0
    2     2  1524.8        65.0  369.6    12.0    0.0
    """
    import pandas

    if years < 0:
        raise ValueError(f"years: expected 0 or more, got {years!r}")
    start = (model.cars, model.connectors, 0.0, 0.0, 0.0)
    rows = [
        (0, *start),
        *((year + 1, *row) for year, row in enumerate(islice(_years(model, grant), years))),
    ]
    return pandas.DataFrame(rows, columns=["year", "cars", "connectors", "sales", "builds", "spent"])


def _years(model: TwoSided, grant: Grant | None) -> Iterator[tuple[float, float, float, float, float]]:
    """Year after year, in small steps."""
    cars, connectors, step = model.cars, model.connectors, 0
    while True:
        sales = builds = spent = 0.0
        for _ in range(STEPS):
            sold, built = model.demand(cars, connectors), model.supply(cars)
            if grant is not None and step < grant.years * STEPS:
                sold = grant.sold(sold)
                built += grant.budget * grant.to_connectors / grant.connector_cost
                spent += grant.budget / STEPS
            sold, built = min(sold / STEPS, model.market - cars), built / STEPS
            cars += sold - cars / model.car_years / STEPS
            connectors += built - connectors / model.connector_years / STEPS
            sales, builds, step = sales + sold, builds + built, step + 1
        yield cars, connectors, sales, builds, spent


def compare_grants(
    model: TwoSided, grants: Mapping[str, Grant | None], years: int = 15
) -> "pandas.DataFrame":
    """What if: each subsidy against none, after some years.

    With ``dataclasses.replace(model, beta2=0)`` the same table shows what remains when the loop is cut.

    Returns
    -------
    pandas.DataFrame
        One row a subsidy, ``"none"`` first: ``grant``, ``cars`` and ``connectors`` in the end, ``spent``,
        ``extra_cars`` on the road against none, and ``extra_per_million`` spent (missing for none).

    Examples
    --------
    >>> market = TwoSided(cars=1000, connectors=50, sales=300, builds=10)
    >>> sides = {name: Grant(500_000, part) for name, part in {"cars": 0, "both": 0.5, "connectors": 1}.items()}
    >>> compare_grants(market, sides, years=10)[["grant", "extra_per_million"]].round(0)
            grant  extra_per_million
    0        none                NaN
    1        cars               35.0
    2        both              318.0
    3  connectors              605.0
    """
    import pandas

    found = {
        name: grow_market(model, years, grant) for name, grant in ({"none": None} | dict(grants)).items()
    }
    table = pandas.DataFrame(
        {"grant": name, **run.iloc[-1][["cars", "connectors"]], "spent": run["spent"].sum()}
        for name, run in found.items()
    )
    table["extra_cars"] = table["cars"] - table["cars"].iloc[0]
    spent = table["spent"].where(table["spent"] > 0)
    return table.assign(extra_per_million=table["extra_cars"] / spent * 1e6)


def _check(name: str, value: float, above: bool = False) -> None:
    if not (value > 0 if above else value >= 0):
        raise ValueError(f"{name}: expected {'a number above 0' if above else '0 or more'}, got {value!r}")
