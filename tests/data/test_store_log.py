"""The buy-gift log answers lesson 2's questions as its README says, and hangs together."""

from collections import Counter
from dataclasses import replace
from pathlib import Path

import networkx
import pytest

from course.data import load
from course.data.packages import HOME
from course.network import reproduction
from course.simulate.measures.brokers import brokerage

README = (Path(HOME) / "store-log" / "README.md").read_text("utf-8")
LOG, PEOPLE, PRODUCTS = (load("store-log", name, "en") for name in ("log", "people", "products"))
COMMUNITY = PEOPLE.set_index("name")["community"]
FOUND_BY = PRODUCTS.set_index("product")["discoverer"]
# How each store came about: whose it is for a product, from whom, on which day, of which generation.
STORES = {
    (row.product, row.receiver): (row.giver, row.day, row.generation)
    for row in LOG[LOG["opened"]].itertuples()
}
STORES |= {(row.product, row.discoverer): (None, row.found, 0) for row in PRODUCTS.itertuples()}


@pytest.fixture(scope="module")
def ties():
    graph = networkx.Graph(zip(LOG["giver"], LOG["receiver"], strict=True))
    graph.add_nodes_from(PEOPLE["name"])
    return graph


@pytest.fixture(scope="module")
def ranked(ties):
    """Everybody, the best mediator first."""
    betweenness = networkx.betweenness_centrality(ties)
    return sorted(betweenness, key=betweenness.__getitem__, reverse=True)


@pytest.fixture(scope="module")
def best_connected(ties):
    most = max(degree for _, degree in ties.degree)
    return [name for name, degree in ties.degree if degree == most]


def beyond():
    """The rows that reached another community than the discoverer's."""
    home = LOG["product"].map(FOUND_BY).map(COMMUNITY)
    return LOG[LOG["receiver"].map(COMMUNITY) != home]


def passed_through():
    """On how many of the ways to another community each person lies."""
    count = Counter()
    for row in beyond().itertuples():
        name = row.giver
        while name is not None:
            count[name] += 1
            name = STORES[row.product, name][0]
    return count


def test_there_are_500_rows_and_both_kinds():
    assert len(LOG) == 500
    assert set(LOG["kind"]) == {"buy", "gift"}
    assert LOG["day"].is_monotonic_increasing


def test_every_giver_had_a_store_before_and_the_receiver_had_none():
    for row in LOG.itertuples():
        _, opened_on, generation = STORES[row.product, row.giver]
        assert opened_on < row.day
        assert generation + 1 == row.generation
        receiver = STORES.get((row.product, row.receiver))
        assert receiver is None or row.day < receiver[1] or (row.day == receiver[1] and row.opened)


def test_a_purchase_always_opens_a_store_and_a_gift_only_sometimes():
    opened = LOG.groupby("kind")["opened"].mean()
    assert opened["buy"] == 1
    assert 0.2 < opened["gift"] < 0.6


def test_the_opened_rows_make_a_tree_for_every_product():
    for product, discoverer in FOUND_BY.items():
        rows = LOG[LOG["opened"] & (LOG["product"] == product)]
        tree = networkx.DiGraph(zip(rows["giver"], rows["receiver"], strict=True))
        tree.add_node(discoverer)
        assert len(rows) == len(tree) - 1
        assert networkx.is_arborescence(tree)
        assert tree.in_degree(discoverer) == 0


def test_a_person_joined_on_the_day_of_their_first_store():
    first = {}
    for (_, name), (_, day, _) in STORES.items():
        first[name] = min(day, first.get(name, day))
    joined = PEOPLE.set_index("name")["joined"].dropna()
    assert joined.to_dict() == first


def test_most_sales_stay_with_the_discoverer_and_a_few_leave_the_community():
    near = (LOG["generation"] == 1).sum()
    assert 0.6 < near / len(LOG) < 0.8
    assert 0.05 < len(beyond()) / len(LOG) < 0.2
    assert f"{near} of the 500" in README
    assert f"500건 가운데 {near}건" in README
    assert README.count(str(len(beyond()))) == 4


def test_books_are_the_slowest_and_stay_nearest():
    lag = [row.day - STORES[row.product, row.giver][1] for row in LOG.itertuples()]
    by = LOG.assign(
        lag=lag,
        near=LOG["generation"] == 1,
        category=LOG["product"].map(PRODUCTS.set_index("product")["category"]),
    )
    median, near = by.groupby("category")["lag"].median(), by.groupby("category")["near"].mean()
    assert median.idxmax() == near.idxmax() == "book"
    assert f"{median['book']:.0f} days, for food {median['food']:.0f} days" in README
    assert f"중앙값은 {median['book']:.0f}일, 먹거리는 {median['food']:.0f}일" in README


def test_who_has_most_ties_is_not_the_best_mediator(ties, ranked, best_connected):
    best = ranked[0]
    assert best not in best_connected
    assert ties.degree(best) < 0.6 * ties.degree(best_connected[0])
    assert all(ranked.index(name) >= 6 for name in best_connected)
    assert f"{best}, with ties to {ties.degree(best)} people" in README
    assert f"{' and '.join(sorted(best_connected))}, {ties.degree(best_connected[0])} each" in README
    assert f"rank by betweenness | {ranked.index(min(best_connected)) + 1} |" in README


def test_whom_to_equip_is_the_mediator_by_every_measure(ranked, best_connected):
    directed = networkx.DiGraph(zip(LOG["giver"], LOG["receiver"], strict=True))
    flow = networkx.betweenness_centrality(directed)
    table = brokerage(directed, COMMUNITY.to_dict()).set_index("node")
    between_groups = table["total"] - table["coordinator"]
    through = passed_through()
    assert (
        ranked[0]
        == max(flow, key=flow.__getitem__)
        == between_groups.idxmax()
        == through.most_common(1)[0][0]
    )
    assert (
        f"{ranked[0]} {through[ranked[0]]}, {min(best_connected)} {through[min(best_connected)]} |" in README
    )


def test_the_drawing_lives_without_a_person_of_four_links_and_not_without_one_of_two():
    drawing = load("store-log", "bridge", "en")
    touch = Counter(end for link in drawing.links for end in (link.source, link.target))
    people = {node.id for node in drawing.nodes if node.kind == "person"}
    assert touch["hub"] == max(touch[person] for person in people) == 4
    assert touch["bridge"] == min(touch[person] for person in people) == 2
    left = {gone: reproduction(without(drawing, gone), "finder") for gone in ("hub", "bridge")}
    assert reproduction(drawing, "finder") > left["hub"] > 1 > left["bridge"]


def without(drawing, gone):
    links = [link for link in drawing.links if gone not in (link.source, link.target)]
    return replace(drawing, nodes=[node for node in drawing.nodes if node.id != gone], links=links)


def test_no_medium_was_favoured():
    """Drawn evenly: shares within 4 standard errors of even."""
    for _, rows in LOG.groupby("kind"):
        shares = rows["medium"].value_counts(normalize=True)
        even = 1 / len(shares)
        assert (abs(shares - even) < 4 * (even * (1 - even) / len(rows)) ** 0.5).all()


def test_the_medici_have_both_the_most_ties_and_the_highest_betweenness():
    graph = networkx.florentine_families_graph()
    betweenness = networkx.betweenness_centrality(graph)
    assert max(graph, key=graph.degree) == max(betweenness, key=betweenness.__getitem__) == "Medici"
