import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.network import Link, Network, best_lever, elasticities, growth_rate, spectral_radius
from tests.network.samples import CHAIN, LOOP, TESLA, known, network, shuffled


def test_every_link_of_a_single_loop_counts_a_quarter():
    found = elasticities(LOOP)
    assert list(found.radius.value.values()) == pytest.approx([0.25] * 4)
    assert list(found.delays.value.values()) == pytest.approx([-1 / 10.5, -2 / 10.5, -7 / 10.5, -0.5 / 10.5])


def test_the_tesla_toy():
    assert list(elasticities(TESLA).radius.value.values()) == pytest.approx([0.466, 0.466, 0.068], abs=5e-4)


def test_in_a_loop_all_help_alike_by_percent_and_the_smallest_rate_by_the_same_step():
    lever = best_lever(LOOP)
    assert (lever.by_percent, lever.by_step, lever.alike) == (("l0", "l1", "l2", "l3"), ("l2",), True)
    assert "어느 링크를 높이든 효과가 같아요" in lever.message("ko")
    assert "‘<e>’→‘<h>’ (does)" in lever.message("ko")
    assert best_lever(TESLA).by_percent == ("l0", "l1")


TIE = network(("a", "a", 2, 1), ("b", "b", 2, 1))


@pytest.mark.parametrize(
    ("drawing", "reason"),
    [
        (CHAIN, "No way leads round"),
        (Network(), "No way leads round"),
        (TIE, "equally strong"),
        (network(("a", "a", 2, 1), ("a", "b", 1, 1), ("b", "b", 2, 1)), "equally strong"),
        (network(("a", "b", None, 1), ("b", "a", 1, 1)), "A rate on the way round"),
    ],
)
def test_where_there_are_no_elasticities_the_reason_is_said(drawing, reason):
    for answer in elasticities(drawing):
        assert answer.value is None
        assert reason in answer.why("en")
    assert reason in best_lever(drawing).message("en")
    assert best_lever(drawing).by_percent == ()


@pytest.mark.parametrize(
    ("drawing", "reason"),
    [
        (network(("a", "a", 1, 1)), "neither grows nor shrinks"),
        (network(("a", "a", 2, None)), "A delay on the way round"),
        (network(("a", "a", 2, 0)), "takes no time"),
        (network(("a", "a", 4, 2), ("b", "b", 2, 1), ("b", "b", 1e-300, 9)), "equally strong"),
    ],
)
def test_those_of_r_may_be_missing_where_those_of_rho_are_not(drawing, reason):
    found = elasticities(drawing)
    assert found.radius.value is not None
    assert found.growth.value is None
    assert reason in found.growth.why("en")
    assert reason in found.delays.why("en")


def raised(drawing, id, rate=1.0, delay=1.0):
    links = [
        Link(**{**vars(link), "rate": link.rate * rate, "delay": link.delay * delay})
        if link.id == id
        else link
        for link in drawing.links
    ]
    return Network(drawing.nodes, links)


def test_they_are_what_a_small_change_does():
    drawing = network(
        ("a", "b", 0.5, 3), ("b", "a", 3, 5), ("b", "c", 0.7, 1), ("c", "a", 0.9, 9), ("c", "c", 0.2, 2)
    )
    found, small = elasticities(drawing), 1e-6
    rho, r = spectral_radius(drawing), growth_rate(drawing)
    for link in drawing.links:
        more, longer = raised(drawing, link.id, rate=1 + small), raised(drawing, link.id, delay=1 + small)
        assert found.radius.value[link.id] == pytest.approx(
            (spectral_radius(more) / rho - 1) / small, abs=1e-5
        )
        assert found.growth.value[link.id] == pytest.approx((growth_rate(more) / r - 1) / small, abs=1e-4)
        assert found.delays.value[link.id] == pytest.approx((growth_rate(longer) / r - 1) / small, abs=1e-4)


@given(known() | st.from_type(Network))
def test_those_of_rho_sum_to_1_and_those_of_r_to_delays_to_minus_1(drawing):
    found = elasticities(drawing)
    if found.radius.value is not None:
        assert sum(found.radius.value.values()) == pytest.approx(1)
        assert all(share >= 0 for share in found.radius.value.values())
    if found.delays.value is not None:
        assert sum(found.delays.value.values()) == pytest.approx(-1)
    for answer in found:
        assert (answer.value is None) == (answer.reason is not None)
        assert answer.message("ko")


@given(known(), st.randoms(use_true_random=False))
def test_neither_order_nor_ids_change_any_share(drawing, order):
    for one, other in zip(elasticities(drawing), elasticities(shuffled(drawing, order)), strict=True):
        assert one.reason == other.reason
        if one.value is not None:
            assert {"x" + id for id in one.value} == set(other.value)
            for id, share in one.value.items():
                assert other.value["x" + id] == pytest.approx(share, rel=1e-4, abs=1e-6)


@given(known(), st.sampled_from("abcde"), st.sampled_from("abcde"), st.floats(0.01, 100))
def test_adding_a_link_never_lowers_the_spectral_radius(drawing, source, target, rate):
    before = spectral_radius(drawing)
    links = [(link.source, link.target, link.rate) for link in drawing.links]
    assert spectral_radius(network(*links, (source, target, rate))) >= before * (1 - 1e-12)
