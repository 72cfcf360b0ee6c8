import numpy as np
import pytest
from scipy.stats import binomtest

from course.simulate.engine.chance import check_chance, proportion


@pytest.mark.parametrize("level", [0.5, 0.95, 0.99])
def test_intervals_are_wilson_s_as_scipy_computes_them(level):
    hits = np.array([0, 1, 7, 19, 20])
    share, low, high = proportion(hits, 20, level)
    wilson = [binomtest(int(k), 20).proportion_ci(level, method="wilson") for k in hits]
    assert np.allclose(share, hits / 20)
    assert np.allclose(low, [ci.low for ci in wilson])
    assert np.allclose(high, [ci.high for ci in wilson])


def test_what_is_no_chance_or_no_level_is_refused():
    with pytest.raises(ValueError, match=r"level: .* between 0 and 1, got 1"):
        proportion(1, 2, 1)
    for no_chance in (-0.1, 1.1, float("nan")):
        with pytest.raises(ValueError, match="looking: expected a number from 0 to 1"):
            check_chance("looking", no_chance)
