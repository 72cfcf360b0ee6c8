from decimal import Decimal

import networkx
import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.network.folding import ALWAYS, folding_order, returns, returns_each, returns_without, sustains
from course.network.paths import components, reachable

nodes = st.sampled_from("abcdef")
rates = st.sampled_from([Decimal(rate) for rate in ("0.1", "0.25", "0.5", "0.9", "1", "2", "10")])
some_links = st.lists(st.tuples(nodes, nodes, rates), max_size=14)


def matrix(links, names="abcdef"):
    found = numpy.zeros((len(names), len(names)))
    for source, target, gain in links:
        if source in names and target in names:
            found[names.index(source), names.index(target)] += float(gain)
    return found


def radius(found):
    return max(abs(numpy.linalg.eigvals(found)), default=0)


@given(some_links)
def test_components_and_reach_are_those_of_networkx(links):
    ends = [link[:2] for link in links]
    graph = networkx.DiGraph(ends)
    assert {frozenset(group) for group in components(ends)} == set(
        map(frozenset, networkx.strongly_connected_components(graph))
    )
    for node in graph:
        steps = {target for _, target in networkx.dfs_edges(graph, node)}
        back = {node} if any(graph.has_edge(end, node) for end in {node, *steps}) else set()
        assert reachable([node], ends) == steps | back


@given(some_links, nodes)
def test_folding_gives_the_type_reproduction_number_of_the_matrix_formula(links, node):
    gain = returns(links, node, folding_order(links))
    group = next((group for group in components(link[:2] for link in links) if node in group), [node])
    others = "".join(sorted(set(group) - {node}))
    rest = matrix(links, others)
    if others and radius(rest) >= 1 - 1e-9:
        assert gain == ALWAYS
        return
    m = matrix(links, node + others)
    inverse = numpy.linalg.inv(numpy.eye(len(m)) - numpy.diag([0] + [1] * len(others)) @ m)
    assert float(gain) == pytest.approx((m @ inverse)[0, 0], rel=1e-9)


@given(some_links)
def test_links_sustain_themselves_exactly_when_the_spectral_radius_exceeds_1(links):
    largest = radius(matrix(links))
    if abs(largest - 1) > 1e-6:
        assert sustains(links, folding_order(links)) == (largest > 1)


@given(some_links, nodes)
def test_all_parts_missing_in_turn_give_what_each_missing_alone_gives(links, node):
    named = {str(number): link for number, link in enumerate(links)}
    parts = [*named, *(other for other in "abcdef" if other != node)]
    found = returns_without(named, node, parts, folding_order(links))
    assert found.keys() == set(parts)
    for part in parts:
        left = [link for id, link in named.items() if part not in (id, *link[:2])]
        gain = returns(left, node, folding_order(left))
        assert found[part] == gain or abs(found[part] - gain) < Decimal("1e-20") * gain


@given(some_links)
def test_all_nodes_at_once_give_what_each_alone_gives(links):
    order = folding_order(links)
    for node, gain in returns_each(links, "abcdef", order).items():
        alone = returns(links, node, order)
        assert gain == alone or abs(gain - alone) < Decimal("1e-20") * alone


def test_parts_that_are_always_there_count():
    links = {"l": ("a", "a", Decimal("0.5")), "m": ("a", "a", Decimal("0.25"))}
    assert returns_without(links, "a", ["m"], ["a"]) == {"m": Decimal("0.5")}


@given(
    st.lists(
        st.tuples(nodes, nodes, st.sampled_from([Decimal("1e-15"), Decimal("1e15"), ALWAYS])), max_size=20
    )
)
def test_no_gain_is_ever_not_a_number(links):
    for node in "abcdef":
        assert returns(links, node, folding_order(links)) >= 0


def test_what_decimals_add_up_to_1_is_1_and_so_is_what_floats_nearly_do():
    tenths = [("a", "a", Decimal(rate)) for rate in ("0.1", "0.2", "0.7")]
    assert returns(tenths, "a", "a") == 1
    thirds = [("a", "b", Decimal(str(1 / 3))), ("b", "a", Decimal(3))]
    assert returns(thirds, "a", "ba") == 1
    assert not sustains(thirds, "ab")


def test_parallel_links_put_no_node_into_a_component_twice():
    assert components([("b", "a"), ("a", "b"), ("a", "b")]) == [["b", "a"]]
