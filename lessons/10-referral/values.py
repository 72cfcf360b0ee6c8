"""The numbers of lesson 10's prose: what was published about the rounds, the invented leaderboard, many runs."""

from functools import cache

import numpy as np

from course.data import load
from course.notebooks.values import Fact
from course.simulate import Owners, Scheme, compare_schemes, cost_per_sale, gini

BANK = "https://doi.org/10.1509/jm.75.1.46"
BANK_SUMMARY = "https://archive.ama.org/Archive/AboutAMA/Pages/AMA%20Publications/AMA%20Journals/Journal%20of%20Marketing/TOCs/SUM_2011.1/referral_programs_and_customer_value.aspx"
CONTAGION = "https://papers.ssrn.com/sol3/papers.cfm?abstract_id=4214781"
OWNERS = Owners(count=1000, reach=20, telling=0.08, conversion=0.024, anyway=0.004)
FIRST = Scheme(referrer=1000, friend=1000)
CARDS = (1, 2, 3, 4, 12)  # friends, on the cards of the role play
FEE, EFFORT, PRIZE = 500, 100, 2000  # points
SMALL = (1, 1, 1, 1, 6)  # referrals of five people, for a Gini coefficient by hand


def values(language):
    return {**published(language), **costs(), **play(), **inequality(), **many_runs(), **studies(language)}


@cache
def known():
    """The amounts of the second round and those others that prose quotes, each from its first source."""
    rounds = load("referral-rounds", "rounds", "en").dropna(subset=["amount"])
    firsts = rounds.drop_duplicates(["round", "item"])
    return {(row.round, row.item): row.amount for row in firsts.itertuples()}


def published(language):
    of, rounds = known(), load("referral-rounds", "rounds", "en")
    part = 1e4 if language == "ko" else 1e6  # a large sum is counted in these
    freebies = rounds.query("round == '2018-12' and item == 'roadsters'")["amount"]
    return {
        "rows": len(rounds),
        "sources": rounds["source"].nunique(),
        "unchecked": int((rounds["confidence"] == "unverified").sum()),
        "fee": of["1", "referrer"],
        "discount": of["2", "friend"],
        "store": of["1", "store_cost"],
        "record": of["1", "top"],
        "top": of["2", "top"],
        "second": of["2", "second"],
        "europe": of["2", "top_europe"],
        "america": of["2", "top_america"],
        "car": of["2", "prize_car"],
        "battery": of["2", "prize_battery"],
        "regions": of["2", "regions"],
        "total": of["2", "total"],
        "fleet": of["2", "fleet"],
        "quarter": of["2", "quarter"],
        "winner": of["2019-03", "winner_referrals"],
        "few": freebies.min(),
        "many": freebies.max(),
        "few_dollars": freebies.min() * of["2018-12", "roadster_value"] / part,
        "many_dollars": freebies.max() * of["2018-12", "roadster_value"] / part,
        "cap": of["kr-2024", "cap"],
    }


def costs():
    of = known()
    prizes = of["2", "prize_car"] + of["2", "prize_battery"]
    everywhere = of["2", "regions"] * prizes
    friend = of["2", "friend"]
    owners = of["2", "fleet"] - of["2", "quarter"]
    k = of["2", "total"] / owners
    return {
        "prizes": prizes,
        "top_prize": prizes / of["2", "top"],
        "top_cost": cost_per_sale(prizes, int(of["2", "top"]), friend=friend),
        "second_cost": cost_per_sale(0, int(of["2", "second"]), friend=friend),
        "first_cost": of["1", "referrer"] + of["1", "friend"],
        "everywhere": everywhere,
        "whole_prize": everywhere / of["2", "total"],
        "whole_cost": cost_per_sale(everywhere, int(of["2", "total"]), friend=friend),
        "owners": owners,
        "k": round(k, 3),
        "years": round(1 / (6 * round(k, 3))),
        "two_months": of["2", "quarter"] * 2 / 3,
        "linked": 100 * of["2", "total"] / (of["2", "quarter"] * 2 / 3),
    }


def play():
    friends = sum(CARDS)
    sales = friends / 3  # who throws a 1 or a 6 buys
    return {
        "friends": friends,
        "play_fee": FEE,
        "play_effort": EFFORT,
        "play_prize": PRIZE,
        "play_gain": FEE / 3 - EFFORT,
        "play_sales": sales,
        "play_caused": FEE * 2,
        "big": max(CARDS),
        "big_sales": max(CARDS) / 3,
        "big_cost": PRIZE / (max(CARDS) / 3),
    }


def inequality():
    among = load("referral-leaderboard", "leaderboard")["referrals"].to_numpy()
    owners = int(load("referral-leaderboard", "owners")["owners"].sum())
    tenth = len(among) // 10
    return {
        "referrers": len(among),
        "gini_among": gini(among),
        "gini_all": gini(np.concatenate([among, np.zeros(owners - len(among))])),
        "gini_small": gini(SMALL),
        "lower_half": 100 * np.sort(among)[: len(among) // 2].sum() / among.sum(),
        "best_tenth": 100 * among[:tenth].sum() / among.sum(),
        "single": 100 * (among == 1).mean(),
        "referring": 100 * len(among) / owners,
    }


@cache
def compared():
    return compare_schemes({"first": FIRST}, OWNERS, rounds=3, runs=400).set_index("scheme")


def many_runs():
    first, none = compared().loc["first"], compared().loc["none"]
    added = first["caused"] - none["caused"]
    shares = {"anyway": round(100 * first["anyway"]), "extra": round(100 * added / first["referred"])}
    eager = 2**OWNERS.reward_elasticity
    told = round(OWNERS.telling * eager, 3)
    persuaded = OWNERS.conversion * (1 - 1000 / OWNERS.price) ** -OWNERS.price_elasticity
    buying = round(1 - (1 - persuaded) * (1 - OWNERS.anyway), 4)
    return {
        "reach": OWNERS.reach,
        "telling": OWNERS.telling,
        "eager": round(eager, 2),
        "told": told,
        "buying": buying,
        "model_k": OWNERS.reach * told * buying,
        "shares_anyway": shares["anyway"],
        "shares_extra": shares["extra"],
        "shares_word": 100 - sum(shares.values()),
        "shares_caused": 100 - shares["anyway"],
        "per_extra": round(first["cost"] / added, -3),
    }


def studies(language):
    people = Fact(41.2, CONTAGION, "2024-02-29")  # million
    return {
        "bank_people": Fact(10_000, BANK, "2011"),
        "bank_more": Fact(16, BANK, "2011"),
        "bank_fee": Fact(25, BANK_SUMMARY, "2011"),
        "contagion_people": people.value * 100 if language == "ko" else people,
    }
