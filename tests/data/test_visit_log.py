"""The two cycles hang together, follow the truth, and leave the answer open."""

import pytest
from scipy.integrate import quad
from scipy.stats import beta

from course.data import load
from course.data.packages import HOME
from course.simulate import Belief, Rule

README = (HOME / "visit-log" / "README.md").read_text("utf-8")
VISITS, TRUTH = load("visit-log", "visits", "en"), load("visit-log", "truth")
STEPS = TRUTH["step"].unique().tolist()
SEEN = VISITS.groupby(["cycle", "step"])["went_on"].agg(["sum", "count", "mean"])


def belief(cycle):
    went_on, tried, _ = SEEN.loc[(cycle, "share")]
    return Belief().after(int(went_on), int(tried))


def test_everybody_takes_the_steps_in_order_and_stops_where_they_did_not_go_on():
    for _, rows in VISITS.groupby("visitor"):
        assert rows["step"].tolist() == STEPS[: len(rows)]
        assert rows["went_on"].tolist()[:-1] == [True] * (len(rows) - 1)
        assert len(rows) == 4 or not rows["went_on"].iloc[-1]
        assert rows["day"].is_monotonic_increasing
        assert rows["cycle"].nunique() == 1


def test_only_who_told_others_reached_somebody():
    told = (VISITS["step"] == "share") & VISITS["went_on"]
    assert (VISITS["reached"].notna() == told).all()


def test_the_cycles_do_not_overlap():
    days = VISITS.groupby("cycle")["day"]
    assert days.max()[1] < days.min()[2]


def test_only_the_sharing_was_changed():
    truth = TRUTH.set_index(["cycle", "step"])
    media = VISITS.groupby(["cycle", "step"])["medium"].agg(set)
    for step in STEPS:
        same = step != "share"
        assert (truth["chance"][1, step] == truth["chance"][2, step]) == same
        assert (media[1, step] == media[2, step]) == same
    assert truth["reached"][1, "share"] == truth["reached"][2, "share"]


@pytest.mark.parametrize(("cycle", "step"), list(SEEN.index))
def test_the_log_follows_the_truth(cycle, step):
    """Within 4 standard errors."""
    chance = TRUTH.set_index(["cycle", "step"])["chance"][cycle, step]
    _, tried, rate = SEEN.loc[(cycle, step)]
    assert abs(rate - chance) < 4 * (chance * (1 - chance) / tried) ** 0.5


@pytest.mark.parametrize("cycle", [1, 2])
def test_the_readme_s_table_is_the_data_s(cycle):
    through = SEEN["mean"][cycle].prod()
    reached = VISITS[VISITS["cycle"] == cycle]["reached"].mean()
    told, tried, _ = SEEN.loc[(cycle, "share")]
    row = f"| {cycle} | {told:.0f} / {tried:.0f} | {through:.3f} | {1 / through:.1f} | {reached:.1f} | {through * reached:.2f} |"
    assert README.count(row) == 2


def test_the_posterior_leaves_it_open_whether_telling_rose():
    before, after = belief(1), belief(2)
    rose, _ = quad(
        lambda rate: beta.pdf(rate, after.alpha, after.beta) * beta.cdf(rate, before.alpha, before.beta), 0, 1
    )
    assert 0.8 < rose < 0.95
    assert f"확률은 {rose:.2f}" in README
    assert f"really rose is {rose:.2f}" in README
    assert (
        Rule(goal=before.mean).decide(after) == "persist"
    )  # who forgets that the first rate is uncertain too
    assert Rule(goal=before.interval()[1]).decide(after) == "not yet"
