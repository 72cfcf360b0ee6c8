import numpy as np
import pytest

from course.simulate import Owners, Scheme, cost_per_sale


def test_the_top_referrer_of_2015_cost_1707_dollars_a_sale():
    assert cost_per_sale(133_000, 188, friend=1000) == pytest.approx(1707, abs=0.5)
    assert cost_per_sale(0, 3, referrer=1000, friend=1000) == 2000
    with pytest.raises(ValueError, match="1 or more, got 0"):
        cost_per_sale(1, 0)


@pytest.mark.parametrize("law", ["negative binomial", "lognormal"])
def test_circles_have_the_mean_and_the_variance_they_are_said_to_have(law):
    reach = Owners(reach=20, dispersion=4, law=law).circles(200_000, np.random.default_rng(1))
    variance = 20 + 20**2 / 4
    assert reach.mean() == pytest.approx(20, abs=4 * np.sqrt(variance / 200_000))
    spread = (reach - reach.mean()) ** 2
    assert spread.mean() == pytest.approx(variance, abs=4 * spread.std() / np.sqrt(200_000))


def test_no_reward_and_no_discount_change_nothing():
    owners = Owners(telling=0.05, conversion=0.02)
    assert owners.told_chance(np.array([0.0])).item() == 0.05
    assert owners.persuaded_chance(0) == 0.02


def test_responses_have_their_elasticity_and_end_at_certainty():
    owners = Owners(telling=0.01, conversion=0.01, reward_elasticity=0.5, price=1000, price_elasticity=2)
    far = owners.told_chance(np.array([1e6, 4e6]))
    assert far[1] / far[0] == pytest.approx(2, rel=1e-3)
    assert owners.persuaded_chance(100) == pytest.approx(0.01 * 0.9**-2)
    assert owners.told_chance(np.array([1e30])).item() == 1
    assert owners.persuaded_chance(1000) == owners.persuaded_chance(999.9) == 1


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"telling": 1.1}, "telling: expected a number from 0 to 1, got 1.1"),
        ({"reach": -1}, "reach: expected 0 or more"),
        ({"dispersion": 0}, "dispersion: expected a number above 0"),
        ({"law": "normal"}, "law: expected 'negative binomial' or 'lognormal', got 'normal'"),
    ],
)
def test_who_cannot_be_is_refused(change, message):
    with pytest.raises(ValueError, match=message):
        Owners(**change)


def test_nothing_is_taken_from_owners():
    for wrong in ({"referrer": -1}, {"prizes": [5, -1]}, {"cap": -1}, {"budget": float("nan")}):
        with pytest.raises(ValueError, match="amounts of 0 or more"):
            Scheme(**wrong)
