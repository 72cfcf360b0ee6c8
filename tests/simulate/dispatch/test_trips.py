import numpy as np
import pytest

from course.simulate import random_trips


def test_trips_are_in_the_town_and_the_day_and_in_order():
    trips = random_trips(2000, side_km=7, hours=12, seed=1)
    assert trips["minute"].is_monotonic_increasing
    assert trips["minute"].between(0, 720).all()
    assert trips[["x", "y", "to_x", "to_y"]].stack().between(0, 7).all()


def test_peaks_and_the_centre_are_where_they_are_said_to_be():
    rush = random_trips(4000, peaks=1, seed=2)["minute"] / 1440
    assert (np.minimum(abs(rush - 1 / 3), abs(rush - 3 / 4)) < 0.15).all()
    flat = random_trips(4000, peaks=0, centre=0, seed=2)
    assert np.histogram(flat["minute"], 4, (0, 1440))[0] == pytest.approx(1000, abs=4 * np.sqrt(750))
    middle = random_trips(4000, centre=1, seed=2)
    assert middle[["x", "y"]].std().to_numpy() == pytest.approx(1, abs=0.1)
    assert flat[["x", "y"]].std().to_numpy() == pytest.approx(10 / np.sqrt(12), abs=0.1)


@pytest.mark.parametrize("wrong", [{"count": -1}, {"side_km": 0}, {"hours": 0}, {"peaks": 2}, {"centre": -1}])
def test_what_is_no_day_is_refused(wrong):
    with pytest.raises(ValueError, match=next(iter(wrong))):
        random_trips(**({"count": 1} | wrong))
