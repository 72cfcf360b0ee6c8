"""The numbers of lesson 1's prose: counted in the six cases and the two worlds, or cited with their source."""

from math import exp, log

import networkx

from course.data import load
from course.network import degrees, density
from course.notebooks.values import Fact
from course.simulate import independent_cascade
from course.widgets.snip import without

ARII = "https://www.adweek.com/brand-marketing/arii-has-over-2-million-followers-so-why-did-her-clothing-line-fail/"
FOLLOWERS, PIECES = Fact(2_600_000, ARII, "2019"), Fact(252, ARII, "2019")


def values(language):
    texts = load("mini-cases", "texts", language).set_index("case")["text"]
    crew, salon, webtoon = (load("mini-cases", name, language) for name in ("crew", "salon", "webtoon"))
    worlds = {name: world(name) for name in ("clustered", "mixed")}
    reached = {name: spread(graph) for name, graph in worlds.items()}
    friends = 2 * worlds["mixed"].number_of_edges() / len(worlds["mixed"])
    return {
        "one_in": round(FOLLOWERS.value / PIECES.value, -3),
        "crew_text": texts["crew"],
        "salon_text": texts["salon"],
        "webtoon_text": texts["webtoon"],
        "library_text": texts["library"],
        "repair_text": texts["repair"],
        "density": density(crew),
        "links": len(crew.links),
        "nodes": len(crew.nodes),
        "crew_left": min(len(without(crew, [node]).links) for node in degrees(crew)),
        "salon_hub": max(degrees(salon).values()),
        "salon_left": len(without(salon, ["owner"]).links),
        "webtoon_left": len(without(webtoon, ["dain"]).links),
        "friends": friends,
        "told": friends * 0.25,
        "ties": worlds["mixed"].number_of_edges(),
        "abroad_clustered": 100 * abroad(worlds["clustered"]),
        "abroad_mixed": 100 * abroad(worlds["mixed"]),
        "reach_clustered": reached["clustered"].mean(),
        "reach_mixed": reached["mixed"].mean(),
        "mass": 200 * mass(friends * 0.25),
        "big_mixed": reached["mixed"][reached["mixed"] > 50].mean(),
        "big_clustered": reached["clustered"][reached["clustered"] > 50].mean(),
        "gap": reached["mixed"].mean() / reached["clustered"].mean(),
        "half_clustered": reached["clustered"].median(),
        "alone": 100 * (reached["clustered"] == 1).mean(),
        "pairs_before": 5 * 4 / 2,
        "pairs_after": 20 * 19 / 2,
        "log_times": 20 * log(20) / (5 * log(5)),
        "reed_times": 2**20 / 2**5,
        "doubled_before": 0.2 * 20 * 19,
        "doubled_after": 0.1 * 40 * 39,
        "each_before": 0.2 * 20 * 19 / 20,
        "each_after": 0.1 * 40 * 39 / 40,
    }


def world(name):
    return networkx.from_pandas_edgelist(load("two-hundred", name), "person", "friend")


def spread(graph):
    return independent_cascade(graph, 1, 0.25, runs=2000).sizes()["size"]


def mass(told):
    """The share of all that a rumour reaches where anybody meets anybody: z = 1 − exp(−Rz)."""
    share = 1.0
    for _ in range(1000):
        share = 1 - exp(-told * share)
    return share


def abroad(graph):
    """The share of friendships with somebody of another hamlet."""
    people = load("two-hundred", "people")
    hamlet = dict(zip(people.person, people.hamlet, strict=True))
    return sum(hamlet[one] != hamlet[other] for one, other in graph.edges) / graph.number_of_edges()
