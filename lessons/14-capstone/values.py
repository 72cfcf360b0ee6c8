"""The numbers of lesson 14's prose: the invented capstone, luck in twelve teams, and what was published."""

from dataclasses import replace

from scipy.stats import poisson

from course.data import load
from course.network import context_chain
from course.notebooks.values import Fact
from course.simulate import Belief, Rule

TRIALS = "https://doi.org/10.1371/journal.pone.0132382"
SCHOOL = "https://organicmedialab.com/school/home-school/"
LAUNCHES = "https://www.strategy-business.com/article/10314e"
FAILURE = "https://doi.org/10.1177/0956797619881133"
FOUNDERS = "https://hbswk.hbs.edu/item/performance-persistence-in-entrepreneurship"
CASE = "capstone-case"
LAYERS = {"person": "customers", "product": "product"}  # what is neither belongs to the organisation
HONEST, STAYS = 10, 0.8  # what each round of an honest relation is worth, and how often there is a next one


def values(language):
    return {**published(), **drawings(language), **experiment(language), **luck(), **marks(), **trust()}


def published():
    before, after = (
        (Fact(good, TRIALS, "2015-08-05"), Fact(of, TRIALS, "2015-08-05")) for good, of in ((17, 30), (2, 25))
    )
    return {
        "good_before": before[0],
        "of_before": before[1],
        "good_after": after[0],
        "of_after": after[1],
        "rate_before": round(100 * before[0].value / before[1].value),
        "rate_after": round(100 * after[0].value / after[1].value),
        "sessions": Fact(6, SCHOOL, "2017-08"),
        "launches": Fact(4600, LAUNCHES, "2010"),
        "answerers": Fact(1674, FAILURE, "2019"),
        "after_success": Fact(30, FOUNDERS, "2008-12-03"),
        "after_failure": Fact(20, FOUNDERS, "2008-12-03"),
        "first_time": Fact(18, FOUNDERS, "2008-12-03"),
    }


def drawings(language):
    first, kept = (load(CASE, name, language) for name in ("first", "mvn"))
    layer = {node.id: LAYERS.get(node.kind, "organisation") for node in kept.nodes}
    return {
        "nodes_first": len(first.nodes),
        "links_first": len(first.links),
        "nodes_kept": len(kept.nodes),
        "links_kept": len(kept.links),
        "pushed_first": sum(link.source == "shop" for link in first.links),
        "pushed_kept": sum(link.source == "shop" for link in kept.links),
        "crossing": sum(layer[link.source] != layer[link.target] for link in kept.links),
    }


def experiment(language):
    kept, answers = load(CASE, "mvn", language), load(CASE, "answers", language)
    rates = {link.id: link.rate for link in kept.links}
    others = rates["discover"] * rates["select"] * rates["experience"] * rates["return"]
    gave, asked = int(answers["gave"].sum()), len(answers)
    why, friends = answers["reason"].value_counts(), float(answers[answers["gave"]]["friends"].mean())
    belief, rule = Belief().after(gave, asked), Rule(0.6, 0.15, 0.9)
    decisions = [rule.decide(Belief().after(each, asked)) for each in range(asked + 1)]
    low, high = belief.interval()
    return {
        "k_guess": k(kept),
        "others": others,
        "needed": 1 / others,
        "asked": asked,
        "gave": gave,
        "share": 100 * gave / asked,
        "low": round(100 * low),
        "high": round(100 * high),
        "no_shoot": int(why["no shoot yet"]),
        "had_shoot": asked - int(why["no shoot yet"]),
        "share_of_shoots": 100 * gave / (asked - int(why["no shoot yet"])),
        "friends": friends,
        "k_counted": k(kept, share=gave / asked),
        "k_both": k(kept, share=gave / asked, **{"return": friends}),
        "last_change": max(at for at, each in enumerate(decisions) if each == "pivot"),
        "first_persist": decisions.index("persist"),
    }


def k(network, **rates):
    links = [replace(link, rate=rates.get(link.id, link.rate)) for link in network.links]
    return context_chain(replace(network, links=links)).k.value


def luck():
    teams = load(CASE, "teams")
    above = float(poisson.sf(20, 0.9 * 20))
    best = teams.loc[teams["brought_1"].idxmax()]
    return {
        "above": 100 * above,
        "some_team": 100 * (1 - (1 - above) ** len(teams)),
        "above_rounded": round(above, 2),
        "lucky": int((teams["brought_1"] > teams["started"]).sum()),
        "best": best["brought_1"] / best["started"],
        "best_next": best["brought_2"] / best["started"],
        "best_brought": int(best["brought_1"]),
    }


def marks():
    points = load(CASE, "marks").groupby("work")["points"].sum()
    return {"points_plants": int(points["plants"]), "points_soap": int(points["soap"])}


def trust():
    return {"honest": HONEST, "stays": STAYS, "future": round(HONEST / (1 - STAYS))}
