import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from course.simulate import LearningCurve, fit_learning_curve

MILES = np.geomspace(1e6, 1e9, 12)


@settings(deadline=None)
@given(st.floats(0.01, 100), st.floats(-1, 2))
def test_a_fit_recovers_an_exact_curve(a, b):
    curve = fit_learning_curve(MILES, LearningCurve(a, b).errors(MILES))
    assert (curve.a, curve.b) == (pytest.approx(a, rel=1e-6), pytest.approx(b, abs=1e-9))
    assert curve.b_low - 1e-9 <= curve.b <= curve.b_high + 1e-9


def test_the_interval_holds_the_truth_as_often_as_it_says():
    rng, runs = np.random.default_rng(1), 600
    for confidence in (0.5, 0.95):
        held = 0
        for _ in range(runs):
            errors = LearningCurve(3, 0.4).errors(MILES) * np.exp(rng.normal(0, 0.3, len(MILES)))
            curve = fit_learning_curve(MILES, errors, confidence)
            held += curve.b_low <= 0.4 <= curve.b_high
        assert held / runs == pytest.approx(confidence, abs=4 * np.sqrt(confidence * (1 - confidence) / runs))


@settings(deadline=None)
@given(st.floats(0.05, 2), st.floats(0.01, 0.99))
def test_miles_to_a_share_of_the_error_are_a_factor_whatever_was_driven(b, share):
    curve = LearningCurve(5, b)
    before, after = curve.errors([1000, 1000 * curve.miles_factor(share)])
    assert after / before == pytest.approx(share)
    assert curve.miles_to(5 * share) == pytest.approx(curve.miles_factor(share))


def test_halving_the_error_takes_ten_times_the_miles_at_b_of_0_3():
    assert LearningCurve(1, 0.3).miles_factor() == pytest.approx(10, abs=0.1)


def test_what_does_not_learn_never_halves():
    assert LearningCurve(1, 0).miles_factor() is None
    assert LearningCurve(1, -0.1).miles_to(0.5) is None


@pytest.mark.parametrize(
    ("miles", "errors"),
    [([1, 2], [1, 1]), ([1, 1, 1], [1, 2, 3]), ([1, 2, 0], [1, 1, 1]), ([1, 2, 3], [1, 2])],
)
def test_too_little_to_fit_is_refused(miles, errors):
    with pytest.raises(ValueError, match="expected"):
        fit_learning_curve(miles, errors)


def test_what_is_no_share_error_or_confidence_is_refused():
    curve = LearningCurve(1, 0.5)
    for ask in (lambda: curve.miles_factor(1), lambda: curve.miles_to(0), lambda: curve.errors([-1])):
        with pytest.raises(ValueError, match="expected"):
            ask()
    with pytest.raises(ValueError, match="confidence"):
        fit_learning_curve([1, 2, 3], [3, 2, 1], confidence=1)
