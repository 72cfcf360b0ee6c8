"""The numbers of lesson 12's prose: the company of sixty, forty sponsors, thresholds, and what was published."""

from itertools import combinations, pairwise

import networkx
import numpy as np

from course.data import load
from course.notebooks.values import Fact
from course.simulate import (
    best_shortcuts,
    betweenness_centrality,
    centralisation,
    company,
    compare_shortcuts,
    core_number,
    drop_off,
    funnel,
    gatekeepers,
    linear_threshold,
    removal,
    reporting_lines,
)

HOME = "https://organicmedialab.com/school/home-school/"
CARE = "https://commonwealthfund.org/publications/case-study/2015/may/home-care-self-governing-nursing-teams-netherlands-buurtzorg-model"
GREER = "https://doi.org/10.1037/apl0000291"
HEAD, MAKERS, RUNS = "s01", "s02", 100
MARGIN, GIFT, INTEREST = 30_000, 10_000, 0.1  # won a year and customer, won, a year; invented


def values(language):
    facts = load("company-facts", "facts", language)
    return {**published(facts), **memo(), **chart(), **desk(), **worth(facts), **sponsors(), **reason()}


# --- what was published ------------------------------------------------------------------------------


def fact(facts, measure, period, source=None):
    rows = facts[(facts["measure"] == measure) & facts["period"].astype(str).eq(period)]
    row = (rows[rows["source"] == source] if source else rows).iloc[0]
    return float(row["value"])


def published(facts):
    staff, apart = fact(facts, "staff", "2008", "ADW08"), fact(facts, "staff", "2008", "PROFS08")
    online, left = fact(facts, "tweeting", "2008"), fact(facts, "left", "2016-01")
    met = [fact(facts, "met", month) for month in ("2018-03", "2018-06", "2018-09")]
    many = fact(facts, "sponsors", "about 2013")
    price = facts[facts["measure"] == "price"]["value"]
    return {
        "repeat_2004": fact(facts, "repeat_sales", "2004"),
        "agents": fact(facts, "desk", "2004"),
        "staff_2004": fact(facts, "staff", "2004"),
        "tweeting": fact(facts, "tweeting", "2008-05"),
        "online": online,
        "staff_2008": staff,
        "staff_apart": apart,
        "online_share": round(100 * online / staff),
        "online_apart": round(100 * online / apart),
        "left": left,
        "left_said": fact(facts, "left_share", "2016-01"),
        "staff_2015": fact(facts, "staff", "2015"),
        "left_share": round(100 * left / fact(facts, "staff", "2015"), 1),
        "turnover": fact(facts, "turnover", "2015"),
        "usual": fact(facts, "turnover_usual", "before 2015"),
        "prices": len(price),
        "met_1": met[0],
        "met_2": met[1],
        "met_3": met[2],
        "met": sum(met),
        "family": fact(facts, "met", "2017-11"),
        "met_share": f"{sum(met) / many:.2%}",
        "team": fact(facts, "team", "2017"),
        "months": fact(facts, "months", "2017"),
        "nurses": Fact(8000, CARE, "2015-05"),
        "nurse_teams": Fact(700, CARE, "2015-05"),
        "studies": Fact(54, GREER, "2018"),
        "studied": Fact(13914, GREER, "2018"),
        "class_size": Fact(12, HOME, "2017"),
        "class_pairs": 12 * 11 // 2,
        "class_evening": 3 * (4 * 3 // 2),
        "class_least": -(-66 // 18),
    }


# --- the memo and the company of sixty ---------------------------------------------------------------


def memo():
    tree = company(3, 3)
    corded = linked(tree, [(4, 12)])  # a member of the first team, one of the last
    steps = {name: total(graph) for name, graph in (("tree", tree), ("cord", corded))}
    pairs = len(tree) * (len(tree) - 1) // 2
    return {
        "memo_pairs": pairs,
        "memo_steps": steps["tree"],
        "memo_mean": steps["tree"] / pairs,
        "memo_corded": steps["cord"],
        "memo_corded_mean": steps["cord"] / pairs,
    }


def total(graph):
    return sum(sum(row.values()) for _, row in networkx.shortest_path_length(graph)) // 2


def linked(graph, pairs):
    more = graph.copy()
    more.add_edges_from(pairs)
    return more


def company_of_sixty():
    people, ties = load("organisation-60", "people"), load("organisation-60", "ties")
    tree = reporting_lines(people, "id", "manager")
    leads = people[people["level"] == 2]["id"].tolist()
    across = [leads[3 * department + team] for team in range(3) for department in range(4)]
    ways = {
        "head": best_shortcuts(tree, 10)[["source", "target"]].to_numpy().tolist(),
        "chain": list(pairwise(across))[:10],
    }
    return people, tree, linked(tree, ties[["one", "other"]].to_numpy().tolist()), ways


def without_head(graph):
    pieces = networkx.connected_components(graph.subgraph(set(graph) - {HEAD}))
    return len(graph) - 1 - max(map(len, pieces))


def drawn_shortcuts(tree):
    rng, free = np.random.default_rng(0), sorted(map(sorted, networkx.non_edges(tree)))
    for _ in range(RUNS):
        yield [free[place] for place in rng.choice(len(free), 10, replace=False)]


def chart():
    _, tree, known, ways = company_of_sixty()
    graphs = {"tree": tree, "ties": known, **{way: linked(tree, pairs) for way, pairs in ways.items()}}
    length = {name: networkx.average_shortest_path_length(graph) for name, graph in graphs.items()}
    central = {name: centralisation(graph, "betweenness") for name, graph in graphs.items()}
    lost = {name: without_head(graph) for name, graph in graphs.items()}
    luck = compare_shortcuts(tree, 10, runs=RUNS).query("strategy == 'random' and shortcuts == 10")
    lucky = [linked(tree, pairs) for pairs in drawn_shortcuts(tree)]
    between = {"tree": betweenness_centrality(tree), "ties": betweenness_centrality(known)}
    return {
        **{f"length_{name}": round(value, 2) for name, value in length.items()},
        **{f"central_{name}": round(value, 2) for name, value in central.items() if name != "ties"},
        **{f"lost_{name}": value for name, value in lost.items() if name != "ties"},
        "length_luck": round(float(luck["mean_path_length"].mean()), 2),
        "central_luck": round(float(np.mean([centralisation(graph, "betweenness") for graph in lucky])), 2),
        "lost_luck": round(float(np.mean([without_head(graph) for graph in lucky]))),
        "central_ties": round(central["ties"], 2),
        "points_tree": len(gatekeepers(tree)),
        "points_ties": len(gatekeepers(known)),
        "flat_length": round(networkx.average_shortest_path_length(networkx.star_graph(59)), 2),
        "flat_central": centralisation(networkx.star_graph(59), "betweenness"),
        "head_tree": round(between["tree"]["s01"], 2),
        "head_ties": round(between["ties"]["s01"], 2),
        "makers_tree": round(between["tree"][MAKERS], 2),
        "makers_ties": round(between["ties"][MAKERS], 2),
        "corner_ties": round(between["ties"]["s60"], 2),
    }


# --- the desk, and what an answer is worth -----------------------------------------------------------


def desk():
    people, tree, known, _ = company_of_sixty()
    calls = load("organisation-60", "outside")[["customer", "staff"]]
    customers, makers = calls["customer"].unique(), people[people["department"] == department(people)]["id"]
    now = linked(known, calls.to_numpy().tolist())
    at_desk = people[(people["team"] == people.set_index("id").loc["s51", "team"]) & (people["level"] == 3)][
        "id"
    ]
    cut = removal(now, at_desk, origins=makers)
    members = people[people["level"] == 3]["id"]
    free = [who for who in members if who not in set(calls["staff"])]
    any_ten = [answered(now, ten, customers, makers) for ten in draws(free)]
    more_desk = linked(
        now, [(f"n{n}", "s15") for n in range(10)] + [(f"c{8 + n:02}", f"n{n}") for n in range(10)]
    )
    return {
        "outside": calls["staff"].nunique(),
        "outside_share": round(100 * calls["staff"].nunique() / len(people)),
        "desk_customers": int(calls["staff"].isin(at_desk).sum()),
        "desk_cut": int((cut["cut_off"] & cut["node"].isin(customers)).sum()),
        "flow_chart": funnel(linked(tree, calls.to_numpy().tolist()), customers, makers).flow,
        "flow_now": funnel(now, customers, makers).flow,
        "flow_desk": funnel(more_desk, customers, makers).flow,
        "flow_any": round(float(np.mean(any_ten)), 1),
        "flow_makers": answered(now, [who for who in members if who in set(makers)][:10], customers, makers),
    }


def department(people):
    return people.set_index("id").loc[MAKERS, "department"]


def answered(graph, ten, customers, makers):
    """With a customer of the desk for each of ten more."""
    return funnel(linked(graph, [(f"c{8 + n:02}", who) for n, who in enumerate(ten)]), customers, makers).flow


def draws(free, runs=30):
    rng = np.random.default_rng(0)
    return [[str(who) for who in rng.choice(free, 10, replace=False)] for _ in range(runs)]


def worth(facts):
    before, after = (fact(facts, "bought_again", year) / 100 for year in ("2001", "2006"))
    low, high = kept(before), kept(after)
    needed = (1 + INTEREST) * (high + GIFT) / (MARGIN + high + GIFT)
    return {
        "margin": MARGIN,
        "gift": GIFT,
        "again_2001": 100 * before,
        "again_2006": 100 * after,
        "worth_2001": round(low),
        "worth_2006": round(high),
        "worth_times": round(high / low, 1),
        "worth_gift": round(high) + GIFT,
        "again_needed": round(100 * needed, 1),
        "again_more": round(100 * needed - 100 * after, 1),
    }


def kept(rate):
    """What a customer still brings: m r / (1 + i - r)."""
    return MARGIN * rate / (1 + INTEREST - rate)


# --- sponsors, and the reason ------------------------------------------------------------------------


def sponsors():
    before = load("donors", "before")
    known = {name: load("donors", f"{name}-tables") for name in ("same", "mixed")}
    star = networkx.Graph(before[["one", "other"]].to_numpy().tolist())
    people = [who for who in star if who != "d00"]
    left = {}
    for name, table in known.items():
        graph = networkx.Graph()
        graph.add_nodes_from(people)
        left[name] = linked(graph, table[["one", "other"]].to_numpy().tolist())
    joined = linked(star, left["mixed"].edges)
    core = core_number(joined)
    dropped = drop_off(star, "d00", 60, runs=RUNS).groupby("links")["outside"].mean()
    group = len(people) * (1 - dropped)
    return {
        "sponsors": len(people),
        "pairs": len(list(combinations(people, 2))),
        "ties": len(known["mixed"]),
        "tie_share": round(100 * len(known["mixed"]) / len(list(combinations(people, 2))), 1),
        **{
            f"group_{name}": max(map(len, networkx.connected_components(graph)))
            for name, graph in left.items()
        },
        **{f"alone_{name}": sum(degree == 0 for _, degree in graph.degree) for name, graph in left.items()},
        "core_mixed": max(core.values()),
        "core_people": sum(value == max(core.values()) for who, value in core.items() if who != "d00"),
        "hub_before": centralisation(star, "betweenness"),
        "hub_after": round(centralisation(joined, "betweenness"), 2),
        "half": len(people) // 2,
        "group_10": round(float(group[10])),
        "group_30": round(float(group[30])),
        "group_60": round(float(group[60])),
    }


def reason():
    return {"all_join": joining(range(10)), "few_join": joining([0, 2, *range(2, 10)])}


def joining(thresholds):
    crowd, limits = networkx.DiGraph(), list(thresholds)
    crowd.add_weighted_edges_from(
        (one, other, 1 / limit)
        for other, limit in enumerate(limits)
        for one in range(len(limits))
        if limit and one != other
    )
    first = [who for who, limit in enumerate(limits) if limit == 0]
    reached = linear_threshold(crowd, first, weight="weight", threshold=0.999, runs=1)
    return int(reached.sizes()["size"].iloc[0])
