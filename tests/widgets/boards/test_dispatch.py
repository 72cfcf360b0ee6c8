"""The dispatch grid without a browser: the simulator's day, its replay, refusals, both languages, the still."""

import json
import re

import numpy as np
import pytest

from course.data import load
from course.simulate import compare_fleets, run_day
from course.simulate.dispatch.day import waiting_places
from course.widgets.boards import DispatchGrid
from course.widgets.boards.controls import NotAValue
from course.widgets.boards.dispatch import ZONES, within
from course.widgets.boards.dispatch_replay import STEP, waits, ways
from course.words import use
from tests.widgets.fake import Notebook

KMH, PATIENCE = 25, 15


@pytest.fixture
def grid(notebook: Notebook) -> DispatchGrid:
    use("en")
    return DispatchGrid("grid")


def setting(cars=20, zone="town", hour="8"):
    return {"cars": cars, "zone": zone, "hour": hour}


@pytest.mark.parametrize(("cars", "zone"), [(4, "town"), (20, "town"), (80, "town"), (10, "centre")])
def test_what_is_told_is_the_simulator_s_day(grid, cars, zone):
    trips = within(load("city-trips"), zone)
    day = compare_fleets(trips, [cars], kmh=KMH, patience=PATIENCE).iloc[0]
    told = " ".join(grid.found(setting(cars, zone)).told)
    served = round(day["served"] * len(trips))
    assert f"{served} of {len(trips)} riders got a car, {len(trips) - served} gave up" in told
    assert f"waited {day['wait']:.1f}".rstrip("0").rstrip(".") in told
    assert f"{100 * day['utilisation']:.0f}% of the time" in told
    assert f"{1000 * abs(round(day['profit'])):,} won are {'left' if day['profit'] >= 0 else 'lost'}" in told


def test_the_same_setting_gives_the_same_answer(grid):
    first, again = (DispatchGrid("grid").found(setting(12)).to_dict() for _ in range(2))
    assert first == again == grid.found(setting(12)).to_dict()


def test_the_charts_hold_the_fleets_and_the_point_in_hand(grid):
    wait, profit = grid.found(setting(20)).charts
    day = grid.compare("town", [20]).iloc[0]
    assert wait.series[1].points == [(20, pytest.approx(day["wait"]), 7)]
    assert profit.series[1].points == [(20, pytest.approx(day["profit"]), 7)]
    waits_of = [y for _, y in wait.series[0].points]
    assert waits_of == sorted(waits_of, reverse=True)
    for chart in (wait, profit):
        values = [point[1] for each in chart.series for point in each.points]
        assert chart.y.low <= min(values)
        assert max(values) <= chart.y.high


def test_the_table_holds_the_fleet_in_hand_once(grid):
    cars = [row[0] for row in grid.found(setting(18)).table.rows]
    assert cars == sorted(set(cars), key=int)
    assert "18" in cars
    assert [row[0] for row in grid.found(setting(20)).table.rows].count("20") == 1


def test_cars_drive_from_where_they_wait_to_their_riders_and_on(grid):
    trips = grid.trips["town"]
    day = run_day(trips, 12, kmh=KMH, patience=PATIENCE)
    fleet = ways(trips, day, 12, KMH)
    for at, place in enumerate(waiting_places(trips, 12)):
        assert fleet[at].at(-1)[:2] == pytest.approx(tuple(place))
    for row in day[day["served"]].itertuples():
        met, trip, car = row.minute + row.wait, trips.iloc[row.trip], fleet[row.car]
        assert car.at(met)[:2] == pytest.approx((trip["x"], trip["y"]))
        assert car.at(met + 1e-6)[2] == "riding"
        assert car.at(met + row.km / KMH * 60)[:2] == pytest.approx((trip["to_x"], trip["to_y"]))


def test_no_car_is_faster_than_its_speed(grid):
    trips = grid.trips["town"]
    day = run_day(trips, 12, kmh=KMH, patience=PATIENCE)
    for car in ways(trips, day, 12, KMH):
        places = np.array([car.at(minute)[:2] for minute in np.arange(0, 1440, 1.0)])
        assert np.hypot(*np.diff(places, axis=0).T).max() <= KMH / 60 + 1e-9


def test_a_moment_counts_every_car_and_who_waits_then(grid):
    found = grid.found(setting(20, hour="18"))
    day = run_day(grid.trips["town"], 20, kmh=KMH, patience=PATIENCE)
    begin, end = waits(day, PATIENCE)
    for at, frame in enumerate(found.frames):
        minute = 18 * 60 + STEP * at
        waiting, coming, riding, free = map(int, re.findall(r": (\d+)", frame.told))
        assert coming + riding + free == 20
        assert waiting == ((begin <= minute) & (minute < end)).sum()
    riders = [mark.id for mark in found.picture.marks if mark.id.startswith("r")]
    hidden = [name for name in found.frames[0].changes if name.startswith("r")]
    assert len(riders) - len(hidden) == ((begin <= 18 * 60) & (end > 18 * 60)).sum()


def test_every_frame_changes_only_marks_of_the_picture(grid):
    found = grid.found(setting(40))
    marks = {mark.id for mark in found.picture.marks}
    assert all(set(frame.changes) <= marks for frame in found.frames)
    assert any("look" in change for frame in found.frames for change in frame.changes.values())
    assert len(json.dumps(found.to_dict())) < 150_000


def test_in_the_centre_all_cars_and_riders_keep_within_it(grid):
    found = grid.found(setting(10, "centre", "18"))
    zone = next(mark for mark in found.picture.marks if mark.id == "zone")
    moving = [mark for mark in found.picture.marks if re.match(r"[cr]\d", mark.id)]
    assert moving
    for mark in moving:
        assert zone.x - 1 <= mark.x <= zone.x + zone.width + 1
        assert zone.y - 1 <= mark.y <= zone.y + zone.height + 1
    assert ZONES["centre"] == (4, 8)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"cars": 0}, "cars: .*2–80.*0"),
        ({"zone": "moon"}, "zone: .*town, centre.*moon"),
        ({"hour": 8}, "hour"),
    ],
)
def test_what_cannot_be_set_is_refused_with_place_and_value(grid, change, message):
    with pytest.raises(NotAValue, match=message):
        grid._file.checked(setting() | change)


@pytest.mark.parametrize("language", ["ko", "en"])
def test_the_still_picture_stands_with_its_sentences(notebook, language):
    use(language)
    bundle = DispatchGrid("grid").bundle()
    assert "data:image/svg" in bundle["text/html"] or "<svg" in bundle["text/html"]
    korean = bool(re.search("[가-힣]", bundle["text/plain"]))
    assert korean == (language == "ko")
    assert "969" in bundle["text/plain"]


def test_other_trips_and_money_are_taken(notebook):
    use("en")
    trips = load("city-trips").head(200)
    board = DispatchGrid("other", trips, fare=2, per_km=0, per_car=0)
    day = compare_fleets(trips, [10], kmh=KMH, patience=PATIENCE, fare=2, per_km=0, per_car=0).iloc[0]
    assert f"{1000 * round(day['profit']):,} won" in board.found(setting(10)).told[-1]
