"""The numbers of lesson 13's prose: the models of culture, the thirty projects, and what was published."""

from math import log

import pandas

from course.data import load
from course.notebooks.values import Fact
from course.simulate import (
    community_graph,
    crowdfund,
    explore,
    level_quality,
    logit_shares,
    polya_urn,
    rewire,
)
from course.widgets.boards.crowdfunding import even_goal
from course.widgets.boards.participation import links_among
from course.widgets.boards.story import beyond_chance

POLYGON = "https://www.polygon.com/2017/1/3/14157334/fidget-cube-delay-shippping-date"
CULT = "https://www.cultofmac.com/405933/selfie-stick-iphone-case-gets-cloned-before-it-even-exists/"
NIELSEN = "https://www.nngroup.com/articles/participation-inequality/"
VANILLA = "https://success.vanillaforums.com/discussion/2262/tiptuesday-from-the-90-9-1-rule-to-55-25-20-start-focusing-on-quality"
BUELL = "https://www.hbs.edu/faculty/Pages/item.aspx?num=50173"
DRAFT = "https://www.hbs.edu/faculty/Pages/item.aspx?num=47436"
GANZ = "https://www.huffpost.com/entry/stories-and-numbers-a-clo_b_62278"
CAMPS = "https://techpresident.com/node/6545"
ALOUD = "https://calhoun.nps.edu/handle/10945/41246"
READ = "https://www.researchgate.net/publication/46492061_A_Meta-Analytic_Review_of_Effectuation_and_Venture_Performance"
WIRED = "https://www.wired.co.uk/news/archive/2012-06-22/kickstarter-stats-page"
KICKSTARTER = "https://www.kickstarter.com/fulfillment"
MUSICLAB = "https://doi.org/10.1126/science.1121066"
REPEAT = "https://doi.org/10.1111/j.1756-8765.2009.01030.x"
RUMOUR = "https://doi.org/10.1126/science.aap9559"
PATAGONIA = "https://eu.patagonia.com/nl/en/ownership/"
SHARES = "https://bettersociety.net/Patagonia-chouinard-shares-donated.php"
GUESTS = 12
ALONE, GOAL = 60, 86
PURSE, TRIAL = 200, 40  # 10,000 won, invented


def values(language):
    return {**published(language), **barbecue(), **stake(), **campaign(), **shelf(), **bubble()}


def published(language):
    backers, raised, goal = (
        Fact(154_926, POLYGON, "2017-01-03"),
        Fact(6.5, POLYGON, "2017-01-03"),
        Fact(15_000, POLYGON, "2017-01-03"),
    )
    launched, funded = Fact(60_000, WIRED, "2012-06-22"), Fact(25_000, WIRED, "2012-06-22")
    listeners = Fact(14_341, MUSICLAB, "2006-02-10")
    return {
        "backers": backers,
        "raised": raised.value * 100 if language == "ko" else raised,
        "asked": goal,
        "each": round(raised.value * 1e6 / backers.value),
        "times": round(raised.value * 1e6 / goal.value),
        "weeks": Fact(2, CULT, "2016-01"),
        "lurkers": Fact(90, NIELSEN, "2006-10-09"),
        "some": Fact(9, NIELSEN, "2006-10-09"),
        "makers": Fact(1, NIELSEN, "2006-10-09"),
        "busy_quiet": Fact(55, VANILLA, "2023-11"),
        "busy_some": Fact(25, VANILLA, "2023-11"),
        "busy_makers": Fact(20, VANILLA, "2023-11"),
        "seen": Fact(22.2, BUELL, "2017-06"),
        "seen_draft": Fact(17.3, DRAFT, "2014-09"),
        "camps": Fact(6, GANZ, "2007"),
        "organisers": Fact(23_000, CAMPS, "2008-11-20"),
        "founders": Fact(27, ALOUD, "2007"),
        "ventures": Fact(9_897, READ, "2009"),
        "launched": launched,
        "funded": funded,
        "funded_share": round(100 * funded.value / launched.value),
        "failed": Fact(9, KICKSTARTER, "2015-12"),
        "answered": Fact(10.3, KICKSTARTER, "2015-12"),
        "listeners": listeners,
        "histories": Fact(8, MUSICLAB, "2006-02-10"),
        "repeat": Fact(2_930, REPEAT, "2009"),
        "stories": Fact(126_000, RUMOUR, "2018-03"),
        "voting": Fact(2, SHARES, "2022-09"),
        "dividend": Fact(98, SHARES, "2022-09"),
        "purpose": Fact("2018", PATAGONIA, "2022-09"),
    }


def barbecue():
    ties = {count: len(links_among(GUESTS, list(range(1, count + 1)), GUESTS - 1)) for count in (1, 2, 3)}
    nearest = len(links_among(GUESTS, [1], 2))
    return {
        "guests": GUESTS,
        "ties_1": ties[1],
        "ties_2": ties[2],
        **{f"share_{count}": round(100 * ties[count] / (GUESTS + ties[count])) for count in (2, 3)},
        "share_near": round(100 * nearest / (GUESTS + nearest)),
        "posts_10": 10 * GUESTS,
        "talk_1": round(100 * ties[1] / (GUESTS + ties[1])),
        "talk_10": round(100 * ties[1] / (10 * GUESTS + ties[1])),
        "hoped": GUESTS / 100,
        "beyond": beyond_chance(3, 4),
    }


def stake():
    ends = explore([0.3, 0.5, 0.6], policies=(0, 0.1, 1), rounds=500, runs=2000, seed=1)
    paid = ends.groupby("policy")["payoff"].mean()
    return {
        "purse": PURSE,
        "trial": TRIAL,
        "trials": PURSE // TRIAL,
        "once": round(100 * (1 - 0.8 ** (PURSE // TRIAL))),
        "stay": round(paid["0"]),
        "wander": round(paid["0.1"]),
        "always": round(paid["1"]),
    }


def campaign():
    projects, pledges, truth = (
        load("crowdfunding", name, "en").set_index("id") for name in ("projects", "pledges", "truth")
    )
    week = pledges[pledges["day"] == 7]["total"] / projects["needed"]
    early, funded = week >= 0.2, projects["funded"]
    alone = 30 * truth["visitors"] * truth["chance"]
    even = pandas.Series(map(even_goal, alone, truth["herding"]), truth.index)
    return {
        "early": int(early.sum()),
        "early_funded": int(funded[early].sum()),
        "late": int((~early).sum()),
        "late_funded": int(funded[~early].sum()),
        "right": int(((projects["needed"] <= even) == funded).sum()),
        "alone": ALONE,
        "goal": GOAL,
        "even": round(even_goal(ALONE, 1), 1),
        "log_two": round(log(2), 3),
        "odds_alone": round(100 * odds(ALONE, 0)),
        "odds_goal_alone": round(100 * odds(GOAL, 0)),
        "odds_60": round(100 * odds(60, 1)),
        "odds_goal": round(100 * odds(GOAL, 1)),
        "odds_100": round(100 * odds(100, 1)),
    }


def odds(goal, herding):
    return float(crowdfund(goal, herding=herding, runs=5000).query("day == 30")["funded"].mean())


def shelf():
    spreads = (5, 1, 0)
    with_story, plain = (level_quality(spreads, story=story).groupby("spread").mean() for story in (1, 0))
    halves = logit_shares([[2, 0, 1], [0, 2, 1]]).mean(axis=0)
    return {
        "copied": round(100 * leading(1)),
        "kept": round(100 * kept(50)),
        "alone_lead": round(100 * leading(0)),
        "harmonic": round(sum(1 / rank for rank in range(1, 11)) / 10, 3),
        **{f"story_{spread}": round(100 * with_story["best_story"][spread]) for spread in spreads},
        **{f"quality_{spread}": round(100 * with_story["best_quality"][spread]) for spread in spreads},
        "none": round(100 * plain["leader"][0]),
        "side": round(100 * halves[0]),
        "middle": round(100 * halves[2]),
        "third": round(100 * logit_shares([1, 1, 1])[0]),
    }


def leading(influence):
    return float(sold(influence)[:, -1].max(axis=1).mean())


def kept(draws):
    """The share of worlds whose leader after so many sales still leads at the end."""
    shares = sold(1, every=draws)
    return float((shares[:, 1].argmax(axis=1) == shares[:, -1].argmax(axis=1)).mean())


def sold(influence, every=1000):
    """Shape (worlds, moments, titles): what share each of ten equal titles has."""
    start = {str(book): 1 for book in range(10)}
    table = polya_urn(start, influence=influence, draws=1000, every=every, runs=1000)
    return table["share"].to_numpy().reshape(1000, -1, 10)


def bubble():
    club = community_graph(2, 50, inside=4, outside=4, seed=1)
    across = [tie for tie in club.edges if tie[0] // 50 != tie[1] // 50]
    free = rewire(club, homophily=0.8, seed=1).groupby("step")["cross_ties"].mean()
    held = rewire(club, homophily=0.8, seed=1, kept=across[:40]).groupby("step")["cross_ties"].mean()
    return {
        "club_ties": club.number_of_edges(),
        "across_20": round(100 * free[20]),
        "across_100": round(100 * free[100]),
        "held": 40,
        "across_held": round(100 * held[100]),
        "rest": round(100 * 0.2 * 50 / 99),
    }
