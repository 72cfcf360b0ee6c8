"""A log's trees: what grew from whom is what the plain specification says, and what the log itself says."""

from random import Random

import networkx
import pandas
import pytest

from course.data import load
from course.simulate import Trails, community_graph, grow_stores
from course.simulate.store import specification

LOG, PEOPLE = (load("store-log", name, "en") for name in ("log", "people"))
TRAILS = Trails(LOG, PEOPLE)


def made(seed):
    """A log that nobody checked: people give back, give twice, and give without having a store."""
    random = Random(seed)
    rows = [
        specification.Sale(random.choice("pq"), *random.sample("abcdef", 2), random.random() < 0.7)
        for _ in range(40)
    ]
    table = pandas.DataFrame(rows).assign(day=range(40), kind=[random.choice(["buy", "gift"]) for _ in rows])
    return rows, table


@pytest.mark.parametrize("seed", range(20))
def test_branches_and_generations_are_those_of_the_specification(seed):
    rows, table = made(seed)
    trails = Trails(table)
    assert trails.sales["generation"].tolist() == [specification.generation(rows, at) for at in range(40)]
    causes = [specification.cause(rows, at) for at in range(40)]
    assert trails.sales["cause"].tolist() == [-1 if at is None else at for at in causes]
    people = trails.people().set_index("person")
    for person in "abcdef":
        grown = specification.branch(rows, person)
        assert trails.branch(person)["step"].to_dict() == grown
        assert people.loc[person, "grew"] == len(grown)
        assert people.loc[person, "far"] == max(grown.values(), default=0)


def test_the_generations_of_the_dataset_are_found_again():
    assert TRAILS.sales["generation"].tolist() == LOG["generation"].tolist()
    found_by = load("store-log", "products", "en").set_index("product")["discoverer"]
    assert TRAILS.sales["discoverer"].tolist() == found_by[LOG["product"]].tolist()


def test_growth_counts_up_to_the_whole_log():
    growth = TRAILS.growth()
    last = growth.iloc[-1]
    assert last["sales"] == len(LOG) == last["bought"] + last["gifted"]
    assert last["beyond"] == (LOG["generation"] > 1).sum()
    assert last["share"] == pytest.approx(last["beyond"] / 500)
    home = TRAILS.sales["discoverer"].map(TRAILS.community)
    assert last["outside"] == (home != LOG["receiver"].map(TRAILS.community)).sum()
    counted = growth[["sales", "bought", "gifted", "beyond", "outside"]]
    assert (counted.diff().dropna() >= 0).all(axis=None)


def test_people_are_measured_on_the_graph_of_who_gave_to_whom():
    graph = networkx.Graph(zip(LOG["giver"], LOG["receiver"], strict=True))
    between = networkx.betweenness_centrality(graph)
    people = TRAILS.people()
    assert set(people["person"]) == set(graph)
    for row in people.itertuples():
        assert row.ties == graph.degree(row.person)
        assert row.betweenness == pytest.approx(between[row.person])
        assert row.gave == (LOG["giver"] == row.person).sum()
        branch = TRAILS.branch(row.person)
        assert (row.grew, row.outside) == (len(branch), branch["outside"].sum())
    assert people["grew"].is_monotonic_decreasing


def test_a_simulated_log_keeps_its_runs_apart():
    log = grow_stores(community_graph(6, 20, seed=1), runs=30, seed=3).events()
    trails = Trails(log)
    sold = log[log["kind"] != "discover"]
    assert trails.sales["generation"].tolist() == sold["generation"].tolist()
    first = log[log["kind"] == "discover"].set_index("run")["receiver"]
    assert trails.sales["discoverer"].tolist() == first[sold["run"]].tolist()


def test_without_communities_nothing_is_known_to_be_outside():
    trails = Trails(LOG)
    assert trails.community == {}
    assert trails.sales["outside"].isna().all()
    assert trails.growth()["outside"].max() == 0


def test_a_log_of_two_lines_is_enough():
    log = pandas.DataFrame({"day": [1, 4], "kind": "buy", "giver": ["a", "b"], "receiver": ["b", "c"]})
    trails = Trails(log, {"a": "x", "b": "x", "c": "y"})
    assert trails.branch("a")["step"].tolist() == [1, 2]
    assert trails.sales["outside"].tolist() == [False, True]
    assert trails.branch("c").empty


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda log: log.drop(columns="giver"), "got none called giver"),
        (lambda log: log.iloc[::-1], "in order of time"),
    ],
)
def test_a_log_that_cannot_be_read_is_refused_in_words(change, told):
    with pytest.raises(ValueError, match=told):
        Trails(change(LOG))
