"""The crowdfunding board against closed forms: binomial without herding, the even goal with it."""

from math import exp, log

import numpy as np
import pytest

from course.widgets import place
from course.widgets.boards.controls import NotAValue
from course.widgets.boards.crowdfunding import Crowdfunding, even_goal
from course.words import use


@pytest.fixture(params=["ko", "en"])
def board(request, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(place, "_folder", None)
    use(request.param)
    return Crowdfunding("goal")


@pytest.mark.parametrize("goal", [50, 60, 70])
def test_without_herding_the_odds_are_a_binomial_tail(board, goal):
    from scipy.stats import binom

    expected = binom.sf(goal - 1, 40 * 30, 0.05)
    assert board.odds(board.setting | {"goal": goal, "herding": 0}) == pytest.approx(expected, abs=0.09)


@pytest.mark.parametrize("herding", [50, 100, 200])
def test_the_even_goal_is_reached_about_half_the_time(board, herding):
    goal = round(even_goal(60, herding / 100))
    low, even, high = (
        board.odds(board.setting | {"goal": goal + step, "herding": herding}, runs=1000)
        for step in (-15, 0, 15)
    )
    assert low > 0.75 > even > 0.25 > high


def test_the_even_goal_solves_the_equation_of_growth():
    """p(t) = (g / h)(e^(h a t / g) − 1) is the goal at the end, a t being what comes alone."""
    for alone, herding in ((60, 1), (200, 0.3), (10, 2)):
        goal = even_goal(alone, herding)
        assert goal / herding * (exp(herding * alone / goal) - 1) == pytest.approx(goal)
    assert even_goal(60, 0) == 60
    assert even_goal(60, 1e-9) == pytest.approx(60)
    assert even_goal(60, 1) == pytest.approx(60 / log(2))


def test_what_is_told_is_what_the_campaigns_did(board):
    found = board.found(board.setting)
    assert "60" in found.told[0]
    assert f"{round(100 * board.odds(board.setting))}" in found.told[1]
    assert "87" in found.told[3]


def test_charts_hold_the_goal_the_middle_and_falling_odds(board):
    days, goals = board.found(board.setting | {"goal": 100}).charts
    most, middle, goal = (series.points for series in days.series)
    assert {point[1] for point in goal} == {100}
    assert all(low <= half[1] <= high for (_, low, high), half in zip(most, middle, strict=True))
    assert days.y.high >= 100
    odds = np.array([value for _, value in goals.series[0].points])
    assert odds[0] == 100
    assert odds[-1] == 0
    assert (np.diff(odds) <= 8).all()
    assert goals.series[1].points[0][0] == 100


def test_a_goal_out_of_reach_is_refused(board):
    with pytest.raises(NotAValue, match="10–200"):
        board.controls[0].checked(5)


def test_the_still_picture_says_the_same(board):
    assert board.found(board.setting).told[1] in board.bundle()["text/plain"]
