import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.network import Network, doubling_time, growth_rate, halving_time, spectral_radius
from tests.network.samples import CHAIN, LOOP, TESLA, known, network, shuffled


def test_the_single_loop_grows_as_its_formula_says():
    assert growth_rate(LOOP) == pytest.approx(math.log(1.44) / 10.5, rel=1e-12)
    assert growth_rate(LOOP) == pytest.approx(0.034728, abs=5e-7)
    assert doubling_time(LOOP) == pytest.approx(19.96, abs=5e-3)
    assert halving_time(LOOP) is None
    assert "it never halves" in halving_time.explain(LOOP).why("en")


def test_the_tesla_toy_grows_slowly():
    assert growth_rate(TESLA) == pytest.approx(0.0012, abs=5e-5)
    r = growth_rate(TESLA)
    assert 0.15 * math.exp(-60 * r) + 1.2 * math.exp(-270 * r) == pytest.approx(1, rel=1e-12)


def test_the_fastest_component_counts():
    two = network(("a", "a", 2, 10), ("b", "b", 2, 5), ("a", "b", 99, 0))
    assert growth_rate(two) == pytest.approx(math.log(2) / 5)


def test_what_shrinks_has_a_halving_time():
    fading = network(("a", "b", 0.5, 3), ("b", "a", 0.5, 5))
    assert growth_rate(fading) == pytest.approx(-math.log(4) / 8)
    assert (doubling_time(fading), halving_time(fading)) == (None, pytest.approx(4))
    assert "Ask in how many days it halves" in doubling_time.explain(fading).why("en")
    assert growth_rate.explain(fading).message("en").endswith("(r = −0.1733).")


def test_what_just_replaces_itself_neither_grows_nor_shrinks():
    critical = network(("a", "b", 1 / 3, 3), ("b", "a", 3, 5))
    assert (growth_rate(critical), doubling_time(critical), halving_time(critical)) == (0, None, None)
    assert "neither grows nor shrinks" in doubling_time.explain(critical).why("en")


@pytest.mark.parametrize(
    ("drawing", "english", "korean"),
    [
        (CHAIN, "No way leads round", "제자리로 오는 길이 없어서"),
        (network(("a", "a", 0, 1)), "No way leads round", "제자리로 오는 길이 없어서"),
        (Network(), "No way leads round", "제자리로 오는 길이 없어서"),
        (network(("a", "b", 2, 1), ("b", "a", None, 1)), "A rate on the way round", "모르는 비율"),
        (network(("a", "b", 2, 1), ("b", "a", 2)), "A delay on the way round", "모르는 걸리는 날"),
        (network(("a", "b", 2, 0), ("b", "a", 2, 0)), "takes no time", "한 바퀴 도는 길"),
        (network(("a", "a", 0.1, 0), ("a", "a", 2, 5)), "takes no time", "한 바퀴 도는 길"),
        (network(("a", "a", 2, 5e-324)), "takes no time", "한 바퀴 도는 길"),
    ],
)
def test_where_there_is_no_growth_rate_the_reason_is_said(drawing, english, korean):
    for measure in (growth_rate, doubling_time, halving_time):
        assert measure(drawing) is None
        assert english in measure.explain(drawing).why("en")
        assert korean in measure.explain(drawing).message("ko")


def test_what_is_unknown_off_every_way_round_does_not_matter():
    assert growth_rate(network(("a", "a", 2, 7), ("a", "b", None), ("b", "c", 3, None))) is not None


def test_fast_and_slow_loops_and_rates_of_any_size_are_no_trouble():
    mixed = network(
        ("a", "a", 0.9, 1e-6), ("a", "a", 0.8, 1e15), ("a", "b", 1e15, 1e15), ("b", "a", 1e-300, 0)
    )
    assert growth_rate(mixed) == pytest.approx(math.log(8) / 1e15)
    wide = network(("a", "b", 1e15, 1e-6), ("b", "a", 1e-15, 1e15), ("a", "a", 2, 3))
    assert growth_rate(wide) == pytest.approx(math.log(2) / 3)


@given(known())
def test_r_is_the_root_of_the_euler_lotka_equation(drawing):
    r = growth_rate(drawing)
    if r is None:
        assert spectral_radius(drawing) == 0
        return
    discounted = [
        (link.source, link.target, min(link.rate * math.exp(min(-r * link.delay, 700)), 1e15))
        for link in drawing.links
    ]
    if max(rate for *_, rate in discounted) < 1e12:
        assert spectral_radius(network(*discounted)) == pytest.approx(1, rel=1e-6)


@given(known())
def test_growth_means_the_same_as_a_spectral_radius_above_1(drawing):
    rho, r = spectral_radius(drawing), growth_rate(drawing)
    if r is not None and abs(rho - 1) > 1e-9:
        assert (r > 0) == (rho > 1)


@given(st.from_type(Network), st.randoms(use_true_random=False))
def test_no_drawing_breaks_it_and_order_and_ids_do_not_matter(drawing, order):
    for measure in (growth_rate, doubling_time, halving_time):
        answer, other = measure.explain(drawing), measure.explain(shuffled(drawing, order))
        assert answer.reason == other.reason
        assert (answer.value is None) == (answer.reason is not None)
        assert answer.message("ko")
        if answer.value is not None:
            assert math.isfinite(answer.value)
            assert other.value == pytest.approx(answer.value, rel=1e-6, abs=1e-12)
