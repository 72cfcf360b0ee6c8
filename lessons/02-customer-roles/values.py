"""The numbers of lesson 2's prose: counted in the log that the lesson replays, and cited figures."""

import networkx

from course.data import load
from course.notebooks.values import Fact
from course.simulate import Trails, brokerage

PRODUCT = {"ko": "생강 목사탕", "en": "ginger throat drops"}
BRIDGE = {"ko": "민서", "en": "Minseo"}
POPULAR = {"ko": "미경", "en": "Migyeong"}
SAID = {"ko": {"buy": "구매", "gift": "선물", True: "예", False: "아니요"},
        "en": {"buy": "purchase", "gift": "gift", True: "yes", False: "no"}}  # fmt: skip
MEDIA_POST = "https://www.mediapost.com/publications/article/109610/"


def values(language):
    log, people = (load("store-log", name, language) for name in ("log", "people"))
    trails = Trails(log, people)
    everybody = trails.people().set_index("person")
    bridge, popular = BRIDGE[language], POPULAR[language]
    return {
        "rows": len(log),
        "people": len(people),
        **small_tree(log[log["product"] == PRODUCT[language]], people, language),
        **first_circle(trails),
        **roles(trails),
        **{f"bridge_{name}": everybody.loc[bridge, name] for name in ("ties", "grew", "outside")},
        **{f"popular_{name}": everybody.loc[popular, name] for name in ("ties", "grew", "outside")},
        "bridge_between": everybody.loc[bridge, "betweenness"],
        "popular_between": everybody.loc[popular, "betweenness"],
        **brokers(trails, bridge, popular),
        **pieces(trails.ties().to_undirected(), bridge, popular),
        **two_triangles(),
        "trust_friends": Fact(90, MEDIA_POST, "2009-04"),
        "trust_strangers": Fact(70, MEDIA_POST, "2009-04"),
        "worth": Fact(16, "https://doi.org/10.1509/jm.75.1.46", "2011"),
        "bank": Fact(4718, "https://doi.org/10.1016/j.ijresmar.2015.09.004", "2015"),
    }


def small_tree(log, people, language):
    """One product's log, short enough to draw by hand."""
    said = SAID[language]
    trails = Trails(log, people)
    rows = [
        f"| {number} | {row.day} | {row.giver} | {row.receiver} | {said[row.kind]} | {said[row.opened]} |"
        for number, row in enumerate(trails.sales.itertuples(), 1)
    ]
    beyond = int((trails.sales["generation"] > 1).sum())
    return {
        "small_log": "\n".join(rows),
        "small": len(log),
        "small_far": trails.sales["generation"].max(),
        "small_near": len(log) - beyond,
        "small_beyond": beyond,
        "small_share": 100 * beyond / len(log),
        "small_bridge": len(trails.branch(BRIDGE[language])),
    }


def first_circle(trails):
    """How many sales were how far, and how many stores a store led to at each step."""
    sales, last = trails.sales, trails.growth().iloc[-1]
    opened = sales[sales["opened"]]["generation"].value_counts()
    first = len(sales[["product"]].drop_duplicates())
    outside = sales[sales["outside"].map(bool)]["kind"].value_counts()
    return {
        "near": len(sales) - int(last["beyond"]),
        "beyond": int(last["beyond"]),
        "beyond_share": 100 * last["share"],
        "outside": int(last["outside"]),
        "stores_0": first,
        "stores_1": opened[1],
        "stores_2": opened[2],
        "k_0": opened[1] / first,
        "k_1": opened[2] / opened[1],
        "gifts": (sales["kind"] == "gift").sum(),
        "buys": (sales["kind"] == "buy").sum(),
        "gifts_outside": outside["gift"],
        "buys_outside": outside["buy"],
    }


def roles(trails):
    """How many held which role: who found a product, who passed one on, who bought one."""
    sales = trails.sales
    finders, mediators = set(sales["discoverer"]), set(sales["giver"])
    buyers = set(sales[sales["kind"] == "buy"]["receiver"])
    return {
        "named": len(mediators | set(sales["receiver"])),
        "finders": len(finders),
        "mediators": len(mediators),
        "buyers": len(buyers),
        "both": len(mediators & buyers),
        "all_three": len(finders & mediators & buyers),
    }


def brokers(trails, bridge, popular):
    """How often each of the two stood between others who had no tie, by Gould and Fernandez."""
    table = brokerage(trails.ties(), trails.community).set_index("node")
    kinds = ("coordinator", "consultant", "gatekeeper", "representative", "liaison")
    return {f"{name}_{kind}": table.loc[who, kind] for name, who in (("bridge", bridge), ("popular", popular)) for kind in kinds}  # fmt: skip


def pieces(graph, bridge, popular):
    """The largest piece that hangs together, and what it falls into without either of the two."""
    whole = max(networkx.connected_components(graph), key=len)

    def sizes(gone):
        left = graph.subgraph(whole - {gone})
        return sorted(map(len, networkx.connected_components(left)), reverse=True)

    first, second, third = sizes(bridge)
    return {
        "whole": len(whole),
        "piece_1": first,
        "piece_2": second,
        "piece_3": third,
        "popular_piece": sizes(popular)[0],
        "popular_lost": len(whole) - 1 - sizes(popular)[0],
    }


def two_triangles():
    """Two groups of three and one person between them."""
    graph = networkx.Graph(["AB", "AC", "BC", "CM", "MD", "DE", "DF", "EF"])
    counts = networkx.betweenness_centrality(graph, normalized=False)
    pairs = (len(graph) - 1) * (len(graph) - 2) // 2
    return {
        "pairs": pairs,
        "between_m": counts["M"],
        "between_c": counts["C"],
        "share_m": counts["M"] / pairs,
        "share_c": counts["C"] / pairs,
    }
