"""Thirty all-or-nothing projects: consistent in themselves, drawn from the truth, and as the README says."""

import numpy as np
import pytest

from course.data import load
from course.data.packages import HOME
from course.simulate import crowdfund

README = (HOME / "crowdfunding" / "README.md").read_text("utf-8")
PROJECTS, PLEDGES, TRUTH = (
    load("crowdfunding", name, "en").set_index("id") for name in ("projects", "pledges", "truth")
)
WEEK = PLEDGES[PLEDGES["day"] == 7]["total"] / PROJECTS["needed"]


def test_days_add_up_to_the_projects():
    days = PLEDGES.groupby("id")
    assert (days["new"].cumsum() == PLEDGES["total"]).all()
    assert (days["new"].sum() == PROJECTS["supporters"]).all()
    assert (days.size() == 30).all()


def test_a_project_is_funded_when_and_only_when_its_goal_is_reached():
    assert (PROJECTS["funded"] == (PROJECTS["supporters"] >= PROJECTS["needed"])).all()
    assert (PROJECTS["goal"] == PROJECTS["needed"] * PROJECTS["price"]).all()


def test_nobody_pledges_who_did_not_visit():
    assert (PLEDGES["new"] <= TRUTH["visitors"].reindex(PLEDGES.index)).all()


def test_supporters_are_drawn_from_the_truth():
    """Each total against 400 campaigns with the same truth: squares of standardised differences are 1 on average."""
    z = []
    for id, row in TRUTH.iterrows():
        how = {"visitors": int(row["visitors"]), "chance": row["chance"], "herding": row["herding"]}
        ends = crowdfund(int(PROJECTS["needed"][id]), **how, runs=400, seed=1).query("day == 30")["pledges"]
        z.append((PROJECTS["supporters"][id] - ends.mean()) / ends.std())
    assert 0.4 < np.mean(np.square(z)) < 1.7


def test_about_as_many_are_funded_as_kickstarter_told_in_2012():
    assert PROJECTS["funded"].mean() == pytest.approx(25_000 / 60_000, abs=0.02)


def test_the_readme_s_table_is_the_data_s():
    early, funded = WEEK >= 0.2, PROJECTS["funded"]
    for language in ("{} of {}", "{1}건 가운데 {0}건"):
        assert language.format(funded[early].sum(), early.sum()) in README
        assert language.format(funded[~early].sum(), (~early).sum()) in README
    assert f"| projects that reached their goal | {funded.sum()} |" in README
    failed = (PROJECTS["supporters"] / PROJECTS["needed"])[~funded]
    assert README.count(f"{failed.median():.0%}") == 2


def test_each_category_has_as_many_projects():
    assert PROJECTS.groupby("category").size().tolist() == [6] * 5
