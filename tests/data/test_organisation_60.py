"""A company of sixty: a proper chart, ties beside it, and numbers as its README has them."""

import networkx
import pytest

from course.data import load
from course.data.packages import HOME
from course.simulate import betweenness_centrality, centralisation, gatekeepers, reporting_lines

README = (HOME / "organisation-60" / "README.md").read_text("utf-8")
PEOPLE, TIES, OUTSIDE = (load("organisation-60", name, "en") for name in ("people", "ties", "outside"))
TREE = reporting_lines(PEOPLE, "id", "manager")
BOTH = TREE.copy()
BOTH.add_edges_from(TIES[["one", "other"]].itertuples(index=False))
BY_ID = PEOPLE.set_index("id")


def test_sixty_people_report_to_one_head_on_four_levels():
    assert len(PEOPLE) == PEOPLE["id"].nunique() == PEOPLE["name"].nunique() == 60
    assert PEOPLE["level"].value_counts().to_dict() == {0: 1, 1: 4, 2: 12, 3: 43}
    assert networkx.is_tree(TREE)
    assert dict(TREE.nodes(data="level")) == BY_ID["level"].to_dict()


def test_a_member_has_the_department_and_team_of_their_lead():
    members = PEOPLE[PEOPLE["level"] == 3]
    assert (BY_ID.loc[members["manager"], "team"].to_numpy() == members["team"].to_numpy()).all()
    below = PEOPLE[PEOPLE["level"] >= 2]
    assert (BY_ID.loc[below["manager"], "department"].to_numpy() == below["department"].to_numpy()).all()


def test_thirty_ties_are_never_of_one_team_nor_on_the_chart():
    assert len(TIES) == 30
    for one, other in TIES[["one", "other"]].itertuples(index=False):
        assert one < other
        assert BY_ID.loc[one, "team"] != BY_ID.loc[other, "team"]
        assert not TREE.has_edge(one, other)


def test_most_ties_stay_within_a_department():
    drawn = TIES[~TIES[["one", "other"]].eq("s60").any(axis=1)]
    department = BY_ID["department"]
    inside = (department[drawn["one"]].to_numpy() == department[drawn["other"]].to_numpy()).mean()
    assert 0.5 < inside < 0.9  # of 24 drawn at 0.7: two standard errors


def test_the_regular_of_the_coffee_corner_knows_six_teams_of_three_departments_and_has_no_title():
    known = [*TIES.loc[TIES["other"] == "s60", "one"], *TIES.loc[TIES["one"] == "s60", "other"]]
    assert BY_ID.loc["s60", "level"] == 3
    assert BY_ID.loc[known, "team"].nunique() == 6
    assert BY_ID.loc[known, "department"].nunique() == 3
    assert betweenness_centrality(TREE)["s60"] == 0
    without_title = {
        who: value for who, value in betweenness_centrality(BOTH).items() if BY_ID.loc[who, "level"] == 3
    }
    assert max(without_title, key=without_title.get) == "s60"


def test_every_customer_talks_to_one_and_five_of_the_staff_have_an_outside_edge():
    assert OUTSIDE["customer"].nunique() == len(OUTSIDE) == 30
    jobs = BY_ID.loc[OUTSIDE["staff"], "team"]
    assert OUTSIDE["staff"].nunique() == 5
    assert jobs.value_counts().to_dict() == {"service desk": 23, "partners": 4, "social": 3}


@pytest.mark.parametrize(
    ("what", "measure"),
    [
        ("average path length", lambda graph: f"{networkx.average_shortest_path_length(graph):.2f}"),
        ("centralisation (betweenness)", lambda graph: f"{centralisation(graph, 'betweenness'):.2f}"),
        ("articulation points", lambda graph: str(len(gatekeepers(graph)))),
    ],
)
def test_the_readme_s_table_is_the_data_s(what, measure):
    assert f"| {what} | {measure(TREE)} | {measure(BOTH)} |" in README


def test_in_a_tree_everybody_who_leads_is_an_articulation_point():
    assert set(gatekeepers(TREE)["node"]) == set(PEOPLE.loc[PEOPLE["level"] < 3, "id"])
