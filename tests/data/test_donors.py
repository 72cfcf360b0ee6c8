"""Forty sponsors: one star, and two ways to make thirty ties, of which one holds together."""

import networkx
import pytest

from course.data import load
from course.data.packages import HOME
from course.simulate import drop_off

README = (HOME / "donors" / "README.md").read_text("utf-8")
PEOPLE, BEFORE = load("donors", "people", "en"), load("donors", "before")
TIES = {name: load("donors", f"{name}-tables") for name in ("same", "mixed")}
SPONSORS = PEOPLE.loc[PEOPLE["id"] != "d00", "id"].tolist()


def among_sponsors(table):
    graph = networkx.Graph()
    graph.add_nodes_from(SPONSORS)
    graph.add_edges_from(table[["one", "other"]].itertuples(index=False))
    return graph


def largest(graph):
    return max(map(len, networkx.connected_components(graph)))


def alone(graph):
    return sum(1 for _, degree in graph.degree if degree == 0)


def test_before_there_is_a_star_of_forty():
    assert len(SPONSORS) == 40
    assert BEFORE["one"].eq("d00").all()
    assert sorted(BEFORE["other"]) == SPONSORS


@pytest.mark.parametrize("name", TIES)
def test_each_gathering_adds_ten_new_ties_between_sponsors(name):
    ties = TIES[name]
    assert ties["gathering"].value_counts().to_dict() == {1: 10, 2: 10, 3: 10}
    assert among_sponsors(ties).number_of_edges() == 30
    for _, evening in ties.groupby("gathering"):
        assert evening[["one", "other"]].stack().nunique() == 20  # one pair a table


def test_at_the_same_tables_nobody_gets_beyond_three_others():
    sizes = sorted(map(len, networkx.connected_components(among_sponsors(TIES["same"]))))
    assert sizes[-1] <= 4
    assert sum(size > 1 for size in sizes) == 10


@pytest.mark.parametrize(
    ("what", "measure"), [("the largest group", largest), ("sponsors left alone", alone)]
)
def test_the_readme_s_table_is_the_data_s(what, measure):
    same, mixed = (measure(among_sponsors(TIES[name])) for name in ("same", "mixed"))
    assert f"| {what} | {same} | {mixed} |" in README


def test_the_mixed_draw_is_near_the_usual():
    star = networkx.star_graph(40)
    outside = drop_off(star, 0, 30, runs=300).query("links == 30")["outside"]
    groups = 40 * (1 - outside)
    assert abs(groups.mean() - largest(among_sponsors(TIES["mixed"]))) < 2 * groups.std()
    assert "about 23 on average" in README
    assert abs(groups.mean() - 23) < 4 * groups.std() / 300**0.5
