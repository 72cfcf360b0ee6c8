"""A referral programme said plainly: one run, owner by owner and friend by friend."""

from random import Random

import numpy as np

from course.simulate.referral.incentives import Owners, Scheme


def referral(
    scheme: Scheme, owners: Owners, circles: list[int], rounds: int, random: Random
) -> list[dict[str, float]]:
    """What each round counts, for owners with so many friends each; buyers have as many friends as any of them.

    >>> told_all = Owners(telling=1, conversion=1, anyway=0)
    >>> referral(Scheme(100, 50), told_all, [2, 0], 1, Random(1))
    [{'owners': 2, 'told': 2, 'referred': 2, 'caused': 2, 'organic': 0, 'cost': 300}]
    """
    friends, left, course = list(circles), scheme.budget, []
    for _ in range(rounds):
        paying = scheme if left > 0 else Scheme()
        persuading = owners.persuaded_chance(paying.friend)
        counts: dict[str, float] = dict.fromkeys(("owners", "told", "referred", "caused", "organic"), 0)
        counts["owners"] = len(friends)
        sales = [0] * len(friends)
        for number, reward in enumerate(rewards(paying, owners, friends)):
            telling = float(owners.told_chance(np.array(reward)))
            for _friend in range(friends[number]):
                told = random.random() < telling
                persuaded = told and random.random() < persuading
                anyway = random.random() < owners.anyway
                counts["told"] += told
                counts["caused"] += persuaded and not anyway
                counts["referred"] += told and (persuaded or anyway)
                counts["organic"] += anyway and not told
                sales[number] += told and (persuaded or anyway)
                friends[number] -= persuaded or anyway
        counts["cost"] = min(owed(paying, sales), left)
        left -= counts["cost"]
        friends += random.choices(circles, k=int(counts["referred"] + counts["organic"]))
        course.append(counts)
    return course


def rewards(scheme: Scheme, owners: Owners, friends: list[int]) -> list[float]:
    """What each owner takes a referred sale to be worth.

    >>> rewards(Scheme(prizes=[10]), Owners(contenders=1, telling=1, conversion=1), [1, 5])
    [0.0, 2.0]
    """
    best = sorted(range(len(friends)), key=lambda number: -friends[number])
    contenders = best[: owners.contenders * len(scheme.prizes)]
    buys = 1 - (1 - owners.anyway) * (1 - owners.conversion)
    sales = sum(friends[number] for number in contenders) * owners.telling * buys
    prize = sum(scheme.prizes) / sales if sales else 0
    return [scheme.referrer + prize * (number in contenders) for number in range(len(friends))]


def owed(scheme: Scheme, sales: list[int]) -> float:
    """What a round costs a programme with money enough.

    >>> owed(Scheme(100, 10, prizes=[1000], cap=2), [3, 0])
    1230
    """
    most = sorted((count for count in sales if count), reverse=True)
    prizes = sum(prize for prize, _ in zip(scheme.prizes, most, strict=False))
    fees = scheme.referrer * sum(count if scheme.cap is None else min(count, scheme.cap) for count in sales)
    return fees + scheme.friend * sum(sales) + prizes
