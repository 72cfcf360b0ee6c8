import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from course.simulate import gini, lorenz

shared = st.lists(st.floats(0, 1e6), min_size=1, max_size=30).filter(lambda values: sum(values) > 1e-3)


@settings(deadline=None)
@given(shared)
def test_the_gini_is_the_mean_difference_of_two_people_over_twice_the_mean(values):
    differences = np.abs(np.subtract.outer(values, values)).mean()
    assert gini(values) == pytest.approx(differences / 2 / np.mean(values), abs=1e-9)


@settings(deadline=None)
@given(shared)
def test_the_gini_is_twice_the_area_between_the_curve_and_the_diagonal(values):
    curve = lorenz(values)
    people, share = curve["people"].to_numpy(), curve["share"].to_numpy()
    area = ((share[1:] + share[:-1]) / 2 * np.diff(people)).sum()
    assert gini(values) == pytest.approx(1 - 2 * area, abs=1e-9)
    assert (np.diff(share, 2) >= -1e-9).all()  # the poorest first: it bends upwards only
    assert (share <= people + 1e-9).all()


@settings(deadline=None)
@given(shared, st.floats(0.01, 100), st.randoms())
def test_units_and_order_do_not_matter(values, factor, random):
    mixed = random.sample(values, len(values))
    assert gini([value * factor for value in mixed]) == pytest.approx(gini(values), abs=1e-9)


@pytest.mark.parametrize("values", [[], [0, 0], [1, -1], [float("nan")]])
def test_what_is_not_shared_is_refused(values):
    for measure in (gini, lorenz):
        with pytest.raises(ValueError, match="0 or more, some above"):
            measure(values)
