import math
import time

import networkx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.network import Network, loops
from tests.network.samples import CHAIN, LOOP, TESLA, known, network, shuffled


def test_the_loops_of_the_check_drawings():
    (only,) = loops(LOOP)
    assert (only.links, only.gain, only.length) == (("l0", "l1", "l2", "l3"), 1.44, 10.5)
    assert only.growth == pytest.approx(math.log(1.44) / 10.5)
    assert [(loop.links, loop.gain, loop.length) for loop in loops(TESLA)] == [
        (("l0", "l1"), 1.2, 270),
        (("l2",), 0.15, 60),
    ]


def test_parallel_links_make_loops_of_their_own_and_rate_0_makes_none():
    drawing = network(("a", "b", 2), ("a", "b", 3), ("b", "a", 0.5), ("b", "a", 0))
    assert [(loop.links, loop.gain) for loop in loops(drawing)] == [(("l1", "l2"), 1.5), (("l0", "l2"), 1)]


def test_what_is_unknown_comes_last_and_has_no_gain_no_length_and_no_growth():
    unknown, known = reversed(loops(network(("a", "a", None, 3), ("b", "b", 0.1))))
    assert (unknown.gain, unknown.length, unknown.growth) == (None, 3, None)
    assert (known.gain, known.length, known.growth) == (0.1, None, None)


def test_without_a_loop_that_is_said():
    assert loops(CHAIN) == []
    assert loops(Network()).message("ko") == "제자리로 돌아오는 고리를 찾지 못했어요."


def test_a_tangle_is_listed_up_to_a_length_and_says_so_in_time():
    nodes = range(20)
    tangle = network(
        *((str(a), str(b), 0.3) for a in nodes for b in nodes if a != b and (a * 7 + b * 3) % 4 == 0)
    )
    start = time.process_time()
    found = loops(tangle, most=5)
    assert time.process_time() - start < 1
    assert (len(found), found.longest > 2) == (5, True)
    short = list(networkx.simple_cycles(networkx.DiGraph(tangle.to_networkx()), length_bound=found.longest))
    assert found.seen == len(short)
    assert f"up to {found.longest} links" in found.message("en")
    assert "5개만 보여 줘요" in found.message("ko")


def test_a_long_bare_loop_is_no_tangle():
    ring = network(*((str(n), str((n + 1) % 500), 1.5, 1) for n in range(500)))
    (only,) = loops(ring)
    assert (len(only.links), only.length, loops(ring).longest) == (500, 500, None)


@given(known())
def test_they_are_the_simple_cycles_of_networkx(drawing):
    graph = networkx.MultiDiGraph()
    graph.add_edges_from((link.source, link.target, link.id) for link in drawing.links if link.rate)
    ends = {link.id: link.source for link in drawing.links}
    found = loops(drawing, most=10_000)
    assert found.longest is None
    by_nodes = sorted(sorted({ends[id] for id in loop.links}) for loop in found)
    expected = []
    for cycle in networkx.simple_cycles(networkx.DiGraph(graph)):
        steps = zip(cycle, cycle[1:] + cycle[:1], strict=True)
        expected += [sorted(cycle)] * math.prod(graph.number_of_edges(*step) for step in steps)
    assert by_nodes == sorted(expected)


@given(st.from_type(Network), st.randoms(use_true_random=False))
def test_no_drawing_breaks_it_and_order_and_ids_do_not_matter(drawing, order):
    one, other = loops(drawing), loops(shuffled(drawing, order))
    assert [loop.gain for loop in one] == [loop.gain for loop in other]
    assert (one.seen, one.longest) == (other.seen, other.longest)
    for loop in one:
        assert all(
            number is None or math.isfinite(number) for number in (loop.gain, loop.length, loop.growth)
        )
    assert one.message("ko")
