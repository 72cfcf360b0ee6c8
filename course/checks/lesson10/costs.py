"""What a referred sale costs in a contest, and what a sale costs that a reward added."""

from dataclasses import dataclass
from typing import Any

from course.checks.asked import Ways, apart, asked
from course.checks.draws import first_case
from course.checks.result import Result
from course.checks.sheet import Sheet, Shown, tabled
from course.simulate import cost_per_sale
from course.words import say

SALE, ADDED = "exercise_10.sale", "exercise_10.added"
NEAR_DOLLARS, NEAR_WON = 0.06, 0.6
APART_DOLLARS, APART_WON = 2.0, 30.0


@dataclass(frozen=True, repr=False)
class Contest(Shown):
    """A round after the manner of Tesla's second: in each region two prizes, and a discount for every friend.

    Parameters
    ----------
    regions
        Each with a car for its best, and a battery for its first to ten.
    car, battery, discount
        Dollars.
    sales, top
        Referred in the whole round, and by the best of all.
    """

    regions: int
    car: int
    battery: int
    discount: int
    sales: int
    top: int

    def sheet(self) -> Sheet:
        """The round."""
        names = ("regions", "car", "battery", "discount", "sales", "top")
        rows = [(say(f"{SALE}.{name}"), f"{getattr(self, name):,}") for name in names]
        return tabled(say(f"{SALE}.sheet"), (), rows)

    def right(self) -> float:
        """Dollars for each referred sale of the whole round."""
        return float(
            cost_per_sale(self.regions * (self.car + self.battery), self.sales, friend=self.discount)
        )

    def ways(self) -> Ways:
        """Ways of going wrong."""
        prizes = self.car + self.battery
        return {
            "oneregion": (cost_per_sale(prizes, self.sales, friend=self.discount), 1 / 3),
            "nodiscount": (cost_per_sale(self.regions * prizes, self.sales), 1 / 3),
            "nobattery": (cost_per_sale(self.regions * self.car, self.sales, friend=self.discount), 2 / 3),
            "best": (cost_per_sale(prizes, self.top, friend=self.discount), 0.0),
            "discountonly": (self.discount, 0.0),
            "spent": (self.right() * self.sales, 0.0),
        }


def contest(seed: int) -> Contest:
    """The round a seed draws."""

    def make(regions: int, car: int, battery: int, discount: int, sales: int, top: int) -> Contest:
        sold = 900 + 10 * sales
        return Contest(
            2 + regions, 60_000 + 5_000 * car, 2_000 + 500 * battery, 500 + 250 * discount, sold, 60 + top
        )

    return first_case(
        "contest", seed, (4, 17, 7, 4, 260, 120), make,
        lambda case: apart(case.right(), case.ways(), APART_DOLLARS),
    )  # fmt: skip


def sale(seed: int, answer: Any, points: float) -> Result:
    """Judge the dollars for each referred sale, to one decimal.

    >>> sale(5, contest(5).right(), 3), sale(5, 0, 3)
    (3, 0)
    """
    case = contest(seed)
    fields = {"prizes": f"{case.right() - case.discount:,.0f}"}
    return asked(SALE, answer, case.right(), case.ways(), points=points, tolerance=NEAR_DOLLARS, **fields)


@dataclass(frozen=True, repr=False)
class Halves(Shown):
    """A shop that told half of its customers of a reward, drawn by lot, and left the other half alone.

    Parameters
    ----------
    told, untold
        All sales to the friends of either half.
    linked
        Of those of the told half, through a link.
    referrer, friend
        Won for each sale through a link.
    """

    told: int
    untold: int
    linked: int
    referrer: int
    friend: int

    def sheet(self) -> Sheet:
        """The experiment."""
        names = ("told", "untold", "linked", "referrer", "friend")
        rows = [(say(f"{ADDED}.{name}"), f"{getattr(self, name):,}") for name in names]
        return tabled(say(f"{ADDED}.sheet"), (), rows)

    def right(self) -> float:
        """Won for each sale that the reward added."""
        return self._paid / (self.told - self.untold)

    def ways(self) -> Ways:
        """Ways of going wrong."""
        each, more = self.referrer + self.friend, self.told - self.untold
        return {
            "perlink": (each, 0.0),
            "oneside": (self.linked * self.referrer / more, 0.5),
            "perall": (self._paid / self.told, 0.0),
            "beyond": (self._paid / (self.told - self.linked), 0.0),
            "both": (self._paid / (self.told + self.untold), 0.0),
            "everyone": (self.told * each / more, 0.25),
        }

    @property
    def _paid(self) -> float:
        return self.linked * (self.referrer + self.friend)


def halves(seed: int) -> Halves:
    """The experiment a seed draws."""

    def make(untold: int, more: int, linked: int, referrer: int, friend: int) -> Halves:
        sold = 80 + untold
        extra = 9 + more
        return Halves(sold + extra, sold, extra + 12 + linked, 500 * (4 + referrer), 500 * (3 + friend))

    return first_case(
        "halves", seed, (90, 22, 40, 14, 10), make,
        lambda case: case.referrer != case.friend
        and case.linked < 0.8 * case.told
        and apart(case.right(), case.ways(), APART_WON),
    )  # fmt: skip


def added_sale(seed: int, answer: Any, points: float) -> Result:
    """Judge the won for each sale that was added.

    >>> added_sale(5, halves(5).right(), 4), added_sale(5, [], 4)
    (4, 0)
    """
    case = halves(seed)
    fields = {
        "linked": case.linked,
        "more": case.told - case.untold,
        "each": f"{case.referrer + case.friend:,}",
    }
    return asked(ADDED, answer, case.right(), case.ways(), points=points, tolerance=NEAR_WON, **fields)
