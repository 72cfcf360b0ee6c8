"""The late rule."""

import pytest

from course.grading.late import DAY, LateRule

RULE = LateRule(grace_minutes=30, percent_per_day=20, closed_after_days=3)


@pytest.mark.parametrize(
    ("seconds", "days", "penalty"),
    [
        (0, 0, 0),
        (30 * 60, 0, 0),
        (30 * 60 + 1, 1, 2),
        (DAY, 1, 2),
        (DAY + 1, 2, 4),
        (3 * DAY, 3, 6),
        (3 * DAY + 1, 4, 10),
        (400 * DAY, 400, 10),
    ],
)
def test_each_started_day_costs_its_share_until_nothing_is_left(seconds, days, penalty):
    assert RULE.days(seconds) == days
    assert RULE.penalty(10, seconds) == penalty


def test_without_a_rule_lateness_costs_nothing():
    assert LateRule().penalty(10, 100 * DAY) == 0


def test_a_penalty_is_never_more_than_the_score():
    assert LateRule(percent_per_day=60).penalty(10, 3 * DAY) == 10
