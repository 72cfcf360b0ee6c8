import math
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.network import Link, Network, Node, is_alive, reproduction, spectral_radius


def network(*links):
    names = dict.fromkeys(name for link in links for name in link[:2])
    return Network(
        [Node(name) for name in names],
        [Link(f"l{n}", source, target, rate=rate) for n, (source, target, rate) in enumerate(links)],
    )


LOOP = network(("d", "s", 0.4), ("s", "e", 0.5), ("e", "h", 0.3), ("h", "d", 24))
TESLA = network(("driver", "charger", 0.02), ("charger", "driver", 60), ("driver", "driver", 0.15))
OPEN = network(("a", "b", None), ("b", "a", 0.5))


def test_of_a_single_loop_every_node_has_the_same_k():
    assert [reproduction(LOOP, node.id) for node in LOOP.nodes] == [1.44] * 4
    assert spectral_radius(LOOP) == pytest.approx(1.09545, abs=5e-6)
    assert spectral_radius(LOOP) == pytest.approx(1.44 ** (1 / 4))
    assert is_alive(LOOP) is True


def test_the_tesla_toy():
    assert reproduction(TESLA, "driver") == 1.35
    assert spectral_radius(TESLA) == pytest.approx(1.173, abs=5e-4)


def test_more_than_one_engine_is_no_number_but_a_reason_and_a_life():
    both = network(("a", "a", 2), ("a", "b", 0.1), ("b", "a", 0.1), ("b", "b", 3))
    assert reproduction(both, "a") is None
    assert "without this node" in reproduction.explain(both, "a").why("en")
    assert "이 노드 없이도" in reproduction.explain(both, "a").why("ko")
    assert is_alive(both) is True


def test_a_rest_that_only_just_keeps_itself_going_is_an_engine_too():
    assert reproduction(network(("a", "b", 0.1), ("b", "a", 0.1), ("b", "b", 1)), "a") is None


def test_a_node_on_no_cycle_has_k_0():
    chain = network(("a", "b", 5), ("b", "b", 0.5), ("b", "c", None))
    assert reproduction(chain, "a") == 0
    assert reproduction(chain, "c") == 0
    assert reproduction(Network([Node("alone")]), "alone") == 0


def test_only_ways_round_count_so_two_components_are_two_answers():
    two = network(("a", "b", 2), ("b", "a", 2), ("b", "c", 100), ("c", "d", 0.5), ("d", "c", 0.5))
    assert reproduction(two, "a") == 4
    assert reproduction(two, "c") == 0.25
    assert spectral_radius(two) == pytest.approx(2)


def test_an_unknown_rate_matters_only_on_a_way_round():
    assert reproduction(OPEN, "a") is None
    assert "not known" in reproduction.explain(OPEN, "a").why("en")
    assert spectral_radius(OPEN) is None
    assert spectral_radius.explain(OPEN).why("ko") == "돌아오는 길 위에 아직 모르는 비율이 있어요."
    assert is_alive(OPEN) is None
    aside = network(("a", "b", 2), ("b", "a", 2), ("b", "c", None))
    assert (reproduction(aside, "a"), spectral_radius(aside), is_alive(aside)) == (4, pytest.approx(2), True)


def test_a_way_round_through_a_rate_of_0_is_none():
    closed = network(("a", "b", None), ("b", "a", 0))
    assert (reproduction(closed, "a"), spectral_radius(closed), is_alive(closed)) == (0, 0, False)


def test_a_drawing_may_live_whatever_the_unknown_rates_are():
    assert is_alive(network(("a", "a", 1.2), ("a", "b", None), ("b", "a", 1))) is True


@pytest.mark.parametrize("rates", [[0.5, 2], [0.1, 10], [1 / 3, 3], [0.4, 0.5, 0.3, 1 / 0.06]])
def test_what_just_replaces_itself_is_critical_not_alive(rates):
    names = [str(number) for number in range(len(rates))]
    ring = network(*zip(names, names[1:] + names[:1], rates, strict=True))
    assert reproduction(ring, "0") == 1
    assert spectral_radius(ring) == pytest.approx(1)
    assert is_alive(ring) is False


def test_parallel_links_add_up():
    assert reproduction(network(("a", "b", 0.1), ("a", "b", 0.2), ("a", "b", 0.7), ("b", "a", 1)), "a") == 1


def test_an_empty_drawing_is_not_alive_and_has_no_largest_anything():
    assert (spectral_radius(Network()), is_alive(Network())) == (0, False)


def test_a_node_that_is_not_drawn_is_a_mistake_in_the_program():
    with pytest.raises(KeyError, match="driver, charger"):
        reproduction(TESLA, "nobody")


@given(st.from_type(Network))
def test_no_drawing_breaks_a_measure_and_no_answer_is_not_a_number(network):
    numbers = [spectral_radius(network), *(reproduction(network, node.id) for node in network.nodes)]
    assert all(number is None or math.isfinite(number) for number in numbers)
    assert (spectral_radius.explain(network).why("ko") is None) == (spectral_radius(network) is not None)
    assert is_alive(network) in (True, False, None)


@given(st.from_type(Network), st.randoms(use_true_random=False))
def test_neither_order_nor_ids_change_any_answer(network, order):
    again = shuffled(network, order)
    assert is_alive(again) == is_alive(network)
    for node in network.nodes:
        one, other = reproduction(network, node.id), reproduction(again, "x" + node.id)
        assert one is other is None or math.isclose(one, other, rel_tol=1e-12)


@given(st.from_type(Network))
def test_k_above_1_means_the_same_as_a_spectral_radius_above_1_within_a_component(network):
    radius = spectral_radius(network)
    if radius is None or abs(radius - 1) < 1e-6:
        return
    answers = [reproduction.explain(network, node.id) for node in network.nodes]
    assert (radius > 1) == any(answer.reason == "engines" or (answer.value or 0) > 1 for answer in answers)
    assert is_alive(network) == (radius > 1)


def shuffled(network: Network, order: random.Random) -> Network:
    nodes = [Node(**{**vars(node), "id": "x" + node.id}) for node in network.nodes]
    links = [
        Link(**{**vars(link), "id": "x" + link.id, "source": "x" + link.source, "target": "x" + link.target})
        for link in network.links
    ]
    return Network(order.sample(nodes, len(nodes)), order.sample(links, len(links)))
