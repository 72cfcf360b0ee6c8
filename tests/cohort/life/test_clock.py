"""Wall clocks that jump: in Berlin and New York they do, in Seoul they do not."""

import random
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from course.cohort.life import clock

SEOUL, BERLIN, NEW_YORK = map(ZoneInfo, ("Asia/Seoul", "Europe/Berlin", "America/New_York"))


@pytest.mark.parametrize(
    ("local", "place", "utc"),
    [
        ("2026-03-29T01:59", BERLIN, "2026-03-29T00:59"),
        ("2026-03-29T03:00", BERLIN, "2026-03-29T01:00"),
        ("2026-10-25T01:59", BERLIN, "2026-10-24T23:59"),
        ("2026-10-25T02:30", BERLIN, "2026-10-25T01:30"),  # comes twice: the second
        ("2026-10-25T03:00", BERLIN, "2026-10-25T02:00"),
        ("2026-11-01T01:30", NEW_YORK, "2026-11-01T06:30"),  # comes twice: the second
        ("2026-03-08T23:59", NEW_YORK, "2026-03-09T03:59"),
        ("2026-03-29T02:30", SEOUL, "2026-03-28T17:30"),
    ],
)
def test_a_wall_clock_time_is_one_moment(local, place, utc):
    found = clock.settled(datetime.fromisoformat(local), place)
    assert found.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="minutes") == utc


@pytest.mark.parametrize(
    ("local", "place", "first"),
    [
        ("2026-03-29T02:30", BERLIN, "2026-03-29T03:30+02:00"),
        ("2026-03-08T02:00", NEW_YORK, "2026-03-08T03:00-04:00"),
    ],
)
def test_a_time_the_clocks_skip_is_refused_with_the_first_there_is(local, place, first):
    with pytest.raises(clock.NoSuchTime) as refused:
        clock.settled(datetime.fromisoformat(local), place)
    assert refused.value.nearest == datetime.fromisoformat(first)
    assert clock.settled(datetime.fromisoformat(local), place, skip=True) == datetime.fromisoformat(first)


def test_deadlines_of_the_hour_that_comes_twice_compare_as_moments():
    """Two times of one zone would compare as they read, and 02:45 before the jump would be after 02:30."""
    due = clock.settled(datetime(2026, 10, 25, 2, 30), BERLIN)
    first_time_round = datetime(2026, 10, 25, 0, 45, tzinfo=UTC)
    assert clock.fixed(first_time_round, BERLIN).isoformat() == "2026-10-25T02:45:00+02:00"
    assert clock.fixed(first_time_round, BERLIN) < due


@pytest.mark.parametrize("place", [SEOUL, BERLIN, NEW_YORK], ids=str)
def test_any_moment_shown_on_the_wall_is_read_as_itself_or_as_its_second_coming(place):
    dice = random.Random(5)
    for _ in range(500):
        moment = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=dice.randrange(366 * 24 * 60))
        local = clock.fixed(moment, place)
        again = clock.settled(local.replace(tzinfo=None), place)
        assert again - moment in (timedelta(), timedelta(hours=1))
        assert local == moment


def test_a_week_later_is_the_same_time_on_the_wall():
    before = clock.settled(datetime(2026, 3, 27, 23, 59), BERLIN)
    after = clock.shifted(before, 7, BERLIN)
    assert (after.hour, after.minute) == (23, 59)
    assert after - before == timedelta(days=7, hours=-1)
    assert clock.shifted(before, 7, None) - before == timedelta(days=7)


@pytest.mark.parametrize("text", ["", "tomorrow", "2026-13-01", "2026-03-27T25:00", "9999-12-31"])
def test_what_is_no_time_is_refused(text):
    with pytest.raises((ValueError, OverflowError)):
        clock.read(text, SEOUL)


def test_a_time_without_offset_needs_a_place():
    with pytest.raises(ValueError, match="2026-03-27"):
        clock.read("2026-03-27T18:00", None)


@pytest.mark.parametrize("name", ["", "Mars/Base", "../etc/passwd", "/etc/localtime", "posix", "Asia"])
def test_no_other_file_is_taken_for_a_time_zone(name):
    assert clock.zone(name) is None
