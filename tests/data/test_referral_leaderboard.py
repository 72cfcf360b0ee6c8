"""An invented leaderboard: its four published places and its totals are those of the sources, the rest is drawn."""

import numpy as np
import pytest

from course.data import load
from course.data.packages import HOME
from course.simulate import gini

README = (HOME / "referral-leaderboard" / "README.md").read_text("utf-8")
BOARD, OWNERS = (load("referral-leaderboard", name) for name in ("leaderboard", "owners"))
ROUNDS = load("referral-rounds", "rounds", "en").query("round == '2'")


def published(item):
    return ROUNDS[ROUNDS["item"] == item]["amount"].iloc[0]


def test_the_four_published_places_are_those_of_the_sources():
    known = BOARD[BOARD["published"]]
    items = ["top", "second", "top_europe", "top_america"]
    assert known["referrals"].tolist() == [published(item) for item in items]
    assert known["region"].tolist() == ["asia-pacific", "asia-pacific", "europe", "north-america"]


def test_the_best_of_each_region_is_a_published_one():
    assert BOARD.loc[BOARD.groupby("region")["referrals"].idxmax(), "published"].all()


def test_the_totals_are_the_round_s():
    assert BOARD["referrals"].sum() == OWNERS["referrals"].sum() == published("total")
    assert OWNERS["owners"].sum() == published("fleet") - published("quarter")
    counted = BOARD.groupby("region")["referrals"].agg(["size", "sum"])
    assert counted["size"].tolist() == OWNERS.set_index("region")["referrers"].loc[counted.index].tolist()
    assert counted["sum"].tolist() == OWNERS.set_index("region")["referrals"].loc[counted.index].tolist()


def test_places_run_from_the_most_referrals_down():
    assert BOARD["place"].tolist() == list(range(1, len(BOARD) + 1))
    assert BOARD["referrals"].is_monotonic_decreasing


def test_most_of_the_drawn_have_few_referrals_as_the_power_law_says():
    drawn = BOARD[~BOARD["published"]]["referrals"]
    counts = np.arange(1, 51)
    single = 1 / (counts**-2.2).sum()
    error = (single * (1 - single) / len(drawn)) ** 0.5
    assert (drawn == 1).mean() == pytest.approx(single, abs=4 * error)


def test_the_readme_states_the_two_ginis():
    among = BOARD["referrals"].to_numpy()
    everybody = np.concatenate([among, np.zeros(OWNERS["owners"].sum() - len(among))])
    for people, value in ((len(among), gini(among)), (len(everybody), gini(everybody))):
        assert README.count(f"| {people:,} | {value:.2f} |") == 2
