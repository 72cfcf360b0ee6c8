import math

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.network import Network, Node, extinction_probability
from tests.network.samples import CHAIN, LOOP, TESLA, known, network, shuffled


def test_the_check_values():
    found = [extinction_probability(LOOP, node) for node in "dseh"]
    assert found == pytest.approx([0.9772, 0.9424, 0.8813, 0.5787], abs=5e-5)
    assert extinction_probability(TESLA, "driver") == pytest.approx(0.988, abs=5e-4)
    assert extinction_probability(TESLA, "charger") == pytest.approx(0.488, abs=5e-4)


def test_what_is_not_above_1_dies_out_for_sure():
    for drawing in (
        CHAIN,
        network(("a", "a", 1)),
        network(("a", "b", 0.1), ("b", "a", 10)),
        network(("a", "a", 0.9)),
    ):
        assert extinction_probability(drawing, "a") == 1
    assert extinction_probability(Network([Node("alone")]), "alone") == 1
    assert "sure to end" in extinction_probability.explain(CHAIN, "a").message("en")


def test_just_above_1_it_is_found_to_many_digits():
    q = extinction_probability(network(("a", "a", 1 + 1e-6)), "a")
    assert 1 - q == pytest.approx(2e-6, rel=1e-5)


def test_what_lies_ahead_counts_though_it_never_comes_back():
    ahead = network(("a", "b", 0.5), ("b", "b", 2))
    q = 0.2031878699799799
    assert extinction_probability(ahead, "b") == pytest.approx(q, rel=1e-12)
    assert extinction_probability(ahead, "a") == pytest.approx(math.exp(-0.5 * (1 - q)), rel=1e-12)


def test_an_unknown_rate_within_reach_is_the_reason():
    drawing = network(("a", "b", 2), ("b", "c", None), ("d", "a", 1), ("c", "e", 2))
    assert extinction_probability(drawing, "a") is None
    assert "not known" in extinction_probability.explain(drawing, "d").why("en")
    assert "모르는 비율" in extinction_probability.explain(drawing, "d").message("ko")
    assert extinction_probability(drawing, "c") == 1


def test_a_node_that_is_not_drawn_is_a_mistake_in_the_program():
    with pytest.raises(KeyError):
        extinction_probability(LOOP, "nobody")


@given(known(delays=st.just(1)))
def test_it_is_a_fixed_point_of_the_branching_process(drawing):
    q = {node.id: extinction_probability(drawing, node.id) for node in drawing.nodes}
    for node, value in q.items():
        mean = sum(link.rate * (1 - q[link.target]) for link in drawing.links if link.source == node)
        assert value == pytest.approx(math.exp(-mean), abs=1e-9)


@pytest.mark.parametrize(
    "drawing", [TESLA, network(("a", "b", 0.8), ("b", "a", 1.2), ("a", "a", 0.4)), network(("a", "a", 1.5))]
)
def test_it_agrees_with_playing_it_out(drawing):
    """4,000 runs until nobody is left or 500 are active, who do not all die out; 4.5 standard errors are allowed."""
    dice = numpy.random.default_rng(7)
    names = [node.id for node in drawing.nodes]
    means = numpy.zeros((len(names), len(names)))
    for link in drawing.links:
        means[names.index(link.source), names.index(link.target)] += link.rate
    died, runs = 0, 4000
    for _ in range(runs):
        active = numpy.eye(len(names), dtype=int)[0]
        while 0 < active.sum() < 500:
            active = dice.poisson(active @ means)
        died += active.sum() == 0
    q = extinction_probability(drawing, names[0])
    assert abs(died / runs - q) < 4.5 * math.sqrt(q * (1 - q) / runs)


@given(st.from_type(Network), st.randoms(use_true_random=False))
def test_no_drawing_breaks_it_and_order_and_ids_do_not_matter(drawing, order):
    again = shuffled(drawing, order)
    for node in drawing.nodes:
        answer, other = (
            extinction_probability.explain(drawing, node.id),
            extinction_probability.explain(again, "x" + node.id),
        )
        assert answer.reason == other.reason
        assert (answer.value is None) == (answer.reason == "unknown_ahead")
        assert answer.message("ko")
        if answer.value is not None:
            assert 0 <= answer.value <= 1
            assert other.value == pytest.approx(answer.value, abs=1e-9)
