import numpy as np
import pandas
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from course.simulate import Places
from course.simulate.coverage.places import EARTH
from course.simulate.coverage.specification import haversine

SEOUL, BUSAN = (37.5665, 126.9780), (35.1796, 129.0756)
degrees = st.tuples(st.floats(-90, 90), st.floats(-180, 180))


def places(*pairs):
    return Places.of(pandas.DataFrame(pairs, columns=["lat", "lon"]))


def test_seoul_to_busan_is_325_km():
    a, b = places(SEOUL, BUSAN).points
    assert places(SEOUL).arc(np.linalg.norm(a - b)) == pytest.approx(325, abs=0.5)


@settings(deadline=None)
@given(degrees, degrees)
def test_distances_over_the_ground_are_those_of_the_haversine(a, b):
    both = places(a, b)
    assert both.arc(np.linalg.norm(both.points[0] - both.points[1])) == pytest.approx(
        haversine(a, b), abs=1e-3
    )


@settings(deadline=None)
@given(st.floats(0, np.pi * EARTH * 0.999))
def test_chords_and_arcs_are_each_other_s_inverse(km):
    world = places(SEOUL)
    assert world.arc(world.chord(km)) == pytest.approx(km, rel=1e-6, abs=1e-9)


def test_a_plane_has_no_curve():
    plane = Places.of(pandas.DataFrame({"x": [0, 3], "y": [0, 4]}))
    assert np.linalg.norm(plane.points[0] - plane.points[1]) == plane.arc(5) == plane.chord(5) == 5


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ({"lat": [91.0], "lon": [0.0]}, "lat from -90 to 90"),
        ({"lat": [np.nan], "lon": [0.0]}, "lat from -90 to 90"),
        ({"x": [np.inf], "y": [0.0]}, "infinite or missing"),
        ({"latitude": [1.0]}, "columns lat and lon, or x and y, got latitude"),
    ],
)
def test_what_is_no_place_is_refused(table, message):
    with pytest.raises(ValueError, match=message):
        Places.of(pandas.DataFrame(table))


def test_a_place_that_is_not_there_is_named():
    with pytest.raises(KeyError, match="Jeju"):
        places(SEOUL).number("Jeju")
