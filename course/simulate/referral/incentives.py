"""What a referral programme pays, and how owners respond to it."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from course.simulate.engine.contacts import Array


@dataclass(frozen=True)
class Scheme:
    """What is paid, in one currency: a flat fee, a tournament, both sides, or any mixture.

    Parameters
    ----------
    referrer, friend
        For each referred sale, to the owner, and as a discount to the buyer.
    prizes
        For most referred sales in a round, the first prize first; nobody wins without a sale, and among equals
        the longest owner does.
    cap
        Sales an owner is paid for in a round; None for all. Prizes count all.
    budget
        For all rounds. The round that reaches it is paid in part, all alike, and then the programme is over.

    Examples
    --------
    >>> flat, tournament, both = Scheme(referrer=1000), Scheme(prizes=[25_000, 5000]), Scheme(1000, friend=1000)
    """

    referrer: float = 0
    friend: float = 0
    prizes: Sequence[float] = ()
    cap: int | None = None
    budget: float = math.inf

    def __post_init__(self) -> None:
        object.__setattr__(self, "prizes", tuple(self.prizes))
        amounts = (self.referrer, self.friend, *self.prizes, self.budget, self.cap or 0)
        if not all(amount >= 0 for amount in amounts):
            raise ValueError(f"scheme: expected amounts of 0 or more, got {self}")


@dataclass(frozen=True)
class Owners:
    """Who could refer, and how they respond; the numbers are examples, to be replaced by one's own.

    Parameters
    ----------
    count
        At the start.
    reach, dispersion, law
        Friends without a car, of each owner: a mean, and how alike owners are. ``"negative binomial"``: variance
        reach + reach² / dispersion. ``"lognormal"``: the same mean and variance, with a longer tail.
    telling
        Chance to tell a friend in a round, without reward.
    conversion
        Chance that being told persuades, without discount.
    anyway
        Chance to buy in a round without being persuaded.
    reward_elasticity, reward_unit
        A reward w multiplies the chance to tell by (1 + w / unit)^elasticity.
    price, price_elasticity
        A discount multiplies conversion by the share of the price left, to the power −elasticity.
    contenders
        So many owners a prize, those with most friends, believe that they can win. Each takes the prizes as if
        shared among contenders by the sales they would make without a reward; nobody else minds them.
    """

    count: int = 1000
    reach: float = 20
    dispersion: float = 0.5
    law: str = "negative binomial"
    telling: float = 0.05
    conversion: float = 0.02
    anyway: float = 0.002
    reward_elasticity: float = 0.3
    reward_unit: float = 1000
    price: float = 85_000
    price_elasticity: float = 2
    contenders: int = 3

    def __post_init__(self) -> None:
        for name in ("telling", "conversion", "anyway"):
            if not 0 <= getattr(self, name) <= 1:
                raise ValueError(f"{name}: expected a number from 0 to 1, got {getattr(self, name)!r}")
        for name in ("count", "reach", "reward_elasticity", "price_elasticity", "contenders"):
            if not getattr(self, name) >= 0:
                raise ValueError(f"{name}: expected 0 or more, got {getattr(self, name)!r}")
        for name in ("dispersion", "reward_unit", "price"):
            if not getattr(self, name) > 0:
                raise ValueError(f"{name}: expected a number above 0, got {getattr(self, name)!r}")
        if self.law not in ("negative binomial", "lognormal"):
            raise ValueError(f"law: expected 'negative binomial' or 'lognormal', got {self.law!r}")

    def circles(self, count: int, rng: np.random.Generator) -> Array:
        """Friends of so many owners."""
        if self.law == "lognormal":
            spread = math.log(1 + 1 / self.dispersion)
            means = self.reach * rng.lognormal(-spread / 2, math.sqrt(spread), count)
        else:
            means = rng.gamma(self.dispersion, self.reach / self.dispersion, count)
        return rng.poisson(means)

    def told_chance(self, reward: Array) -> Array:
        """Chance that an owner tells a friend, for a reward a sale."""
        return np.minimum(self.telling * (1 + reward / self.reward_unit) ** self.reward_elasticity, 1)

    def persuaded_chance(self, discount: float) -> float:
        """Chance that being told persuades, with a discount; a gift of the whole car always does."""
        left = 1 - discount / self.price
        return min(self.conversion * left**-self.price_elasticity, 1) if left > 0 else 1.0


def cost_per_sale(prizes: float, sales: int, *, referrer: float = 0, friend: float = 0) -> float:
    """What a referred sale costs: its part of the prizes, and what both sides get for it.

    >>> round(cost_per_sale(133_000, 188, friend=1000))
    1707
    """
    if not sales > 0:
        raise ValueError(f"sales: expected 1 or more, got {sales!r}")
    return prizes / sales + referrer + friend
