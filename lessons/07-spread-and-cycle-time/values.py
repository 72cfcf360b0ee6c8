"""The numbers of lesson 7's prose: the formula, the theory of branching, the datasets, and what was published."""

from math import ceil, log

from course.data import load
from course.network import Link, Network, Node, extinction_probability
from course.notebooks.values import Fact
from course.simulate import shrink, viral_growth
from course.widgets.ensemble import Setting, ensemble
from course.widgets.ground import plain

BEGINNING = "https://organicmedialab.com/2019/03/25/from-organic-marketing-to-commerce-the-beginning/"
FRIENDS = "https://organicmedialab.com/2019/05/13/from-friends/"
SANTA = "https://organicmedialab.com/2020/12/14/relay-santa/"
HOTMAIL = "https://news.microsoft.com/1999/02/08/msn-hotmail-from-zero-to-30-million-members-in-30-months"
DAYS, SEEDS, K = 112, 10, 1.5
DIE = (0, 0, 1, 2, 3, 3)  # friends, by what the die shows
CASH, MONTHLY = 600, 150  # 10,000 won, invented


def values(language):
    return {**published(language), **formula(), **chance(), **choosing(language)}


def published(language):
    takers = Fact(400_000, SANTA, "2021-04-13")
    members = Fact(30, HOTMAIL, "1999-02-08")  # million
    return {
        "discoverers": Fact(50, FRIENDS, "2019-05-13"),
        "products": Fact(100, BEGINNING, "2019-03-25"),
        "stars": Fact(10, BEGINNING, "2019-03-25"),
        "challengers": Fact(100, BEGINNING, "2019-03-25"),
        "takers": takers.value // 10_000 if language == "ko" else takers,
        "hotmail": members.value * 100 if language == "ko" else members,
    }


def formula():
    grown = {cycle: grow(K, cycle) for cycle in (28, 14, 7)}
    return {
        "k": K,
        "days": DAYS,
        "seeds": SEEDS,
        **{f"rounds_{cycle}": DAYS // cycle for cycle in grown},
        **{f"people_{cycle}": round(people) for cycle, people in grown.items()},
        "times": grown[7] / grown[14],
        "people_k2": round(grow(2, 14)),
        "three_21": round(grow(K, 21, 21)),
        "three_7": round(grow(K, 7, 21)),
        "three_1": round(grow(K, 1, 21)),
        "skok_2": round(grow(2, 2, 20)),
        "skok_1": round(grow(2, 1, 20)),
        "cash": CASH,
        "monthly": MONTHLY,
        "months": CASH // MONTHLY,
        "below": 0.8,
        "five": round(1 / (1 - 0.8)),
    }


def grow(k, cycle, days=DAYS):
    return float(viral_growth(SEEDS, k, cycle, days))


def chance():
    risks = {"11": risk(1.1), "15": risk(1.5), "20": risk(2.0)}
    died = [0.0]  # by the end of each round
    for _ in range(200):
        died.append(sum(died[-1] ** friends for friends in DIE) / len(DIE))
    lab = ensemble(plain(), Setting(K, 14, 1), DAYS)
    return {
        "average": round(lab["end"]["mean"], -1),
        "die_k": sum(DIE) / len(DIE),
        "die_four": round(100 * died[4]),
        "die_end": round(100 * died[-1]),
        **{f"risk_{name}": round(100 * value) for name, value in risks.items()},
        **{f"need_{name}": ceil(log(0.05) / log(value)) for name, value in risks.items()},
        "five_seeds": 100 * risks["15"] ** 5,
    }


def risk(k):
    loop = Network([Node("person")], [Link("tell", "person", "person", rate=k)])
    return extinction_probability(loop, "person")


def choosing(language):
    table, truth = load("hundred-products", "products", language), load("hundred-products", "truth", language)
    table = table.join(shrink(table["repeats"], table["trials"])[["raw", "weight", "shrunk"]])
    top = {way: set(table.nlargest(10, way)["id"]) for way in ("trials", "raw", "shrunk")}
    stars = set(truth.loc[truth["star"], "id"])
    jelly, grater = (table.loc[table["id"] == number].iloc[0] for number in (24, 42))
    common = table["repeats"].sum() / table["trials"].sum()
    return {
        "common": round(float(common), 2),
        "common_share": round(100 * common),
        **{f"found_{way}": len(ids & stars) for way, ids in top.items()},
        "jelly_trials": int(jelly["trials"]),
        "jelly_weight": round(float(jelly["weight"]), 2),
        "jelly_rate": round(float(jelly["shrunk"]), 2),
        "jelly_shrunk": round(100 * float(jelly["shrunk"])),
        "jelly_true": round(100 * float(truth.loc[truth["id"] == 24, "repeat"].iloc[0])),
        "grater_trials": int(grater["trials"]),
        "grater_raw": round(100 * float(grater["raw"])),
        "grater_weight": round(float(grater["weight"]), 2),
        "grater_shrunk": round(100 * float(grater["shrunk"])),
    }
