"""The catalogue and the log are what their README says, and the log's learning curve comes out of its long tail."""

import numpy as np
import pytest

from course.data import load
from course.data.packages import HOME
from course.simulate import expected_coverage, fit_learning_curve

README = (HOME / "rare-events" / "README.md").read_text("utf-8")
EVENTS, LOG = load("rare-events", "events", "en"), load("rare-events", "log")
CHANCES = EVENTS["per_thousand_miles"].to_numpy() / 1000
MIDDLE, RATE = LOG["miles_before"] + LOG["miles"] / 2, LOG["takeovers"] / LOG["miles"]


def test_the_chances_fall_with_the_square_of_the_rank():
    assert pytest.approx(5 / EVENTS["id"].to_numpy() ** 2, rel=0.005) == CHANCES * 1000
    assert EVENTS["id"].tolist() == list(range(1, 61))
    assert round(1 / CHANCES[-1], -4) == 720_000
    assert "about once in 720,000" in README


def test_both_languages_have_the_same_chances_and_every_name_is_its_own():
    korean = load("rare-events", "events", "ko")
    assert (korean["per_thousand_miles"] == EVENTS["per_thousand_miles"]).all()
    assert korean["event"].nunique() == EVENTS["event"].nunique() == 60


@pytest.mark.parametrize(
    ("miles", "share"), [(1_000, ".1f"), (10_000, ".1f"), (120_000, ".1f"), (1_200_000, ".2f")]
)
def test_the_readme_s_table_is_the_formula_s(miles, share):
    found = expected_coverage(CHANCES, [miles]).iloc[0]
    covered = format(100 * found["covered"] / CHANCES.sum(), share)
    assert README.count(f"| {miles:,} | {found['kinds']:.1f} | {covered}% |") == 2


def test_each_quarter_the_fleet_drives_as_far_as_in_all_before():
    ends = LOG["miles_before"] + LOG["miles"]
    assert (LOG["miles_before"].to_numpy()[1:] == ends.to_numpy()[:-1]).all()
    assert (LOG["miles"].to_numpy()[1:] == LOG["miles_before"].to_numpy()[1:]).all()


def test_the_log_is_a_learning_curve_with_the_b_of_the_readme():
    curve = fit_learning_curve(MIDDLE, RATE)
    assert (round(curve.b, 2), round(curve.b_low, 2), round(curve.b_high, 2)) == (0.34, 0.32, 0.35)
    assert "a b of 0.34, with a 95% interval from 0.32 to 0.35" in README
    left = np.log(RATE) - np.log(curve.errors(MIDDLE))
    assert abs(left).max() < 0.15
    assert 0.30 <= curve.b < 0.43  # between the theory of an endless list and that of a short one


def test_takeovers_are_what_the_fleet_would_meet_for_the_first_time():
    """As many as expected of 200,000 kinds whose chances fall with the rank to the power 1.43."""
    ranks = np.arange(1, 200_001) ** -1.43
    chances = ranks / ranks.sum()
    ends = (LOG["miles_before"] + LOG["miles"]).to_numpy() // 100
    expected = np.diff(expected_coverage(chances, ends)["kinds"], prepend=0)
    z = (LOG["takeovers"].to_numpy() - expected) / np.sqrt(expected)
    assert abs(z).max() < 4
