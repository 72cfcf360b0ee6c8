"""Vitality as one object: the check values, every undefined case with its reason, and how it is told."""

import json
import math
import time
from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.network import (
    Network,
    Node,
    elasticities,
    extinction_probability,
    growth_rate,
    is_alive,
    mvn_tests,
    reproduction,
    spectral_radius,
    vitality,
)
from course.network.telling import SOURCES
from tests.network.samples import CHAIN, LOOP, TESLA, known, network, shuffled
from tests.network.test_mvn import large


def told(drawing, name, language="en"):
    return next(row for row in vitality(drawing).to_dict(language)["quantities"] if row["name"] == name)


def test_every_check_value_of_the_single_loop():
    found = vitality(LOOP)
    assert found.alive.value is True
    assert [found.k[node].value for node in "dseh"] == [1.44] * 4
    assert found.radius.value == pytest.approx(1.09545, abs=5e-6)
    assert found.growth.value == pytest.approx(0.034728, abs=5e-7)
    assert found.doubling.value == pytest.approx(19.96, abs=5e-3)
    assert [found.extinction[node].value for node in "dseh"] == pytest.approx(
        [0.9772, 0.9424, 0.8813, 0.5787], abs=5e-5
    )
    assert list(found.elasticities.radius.value.values()) == pytest.approx([0.25] * 4)
    assert (found.lever.alike, found.lever.by_step, found.loops[0].links) == (
        True,
        ("l2",),
        ("l0", "l1", "l2", "l3"),
    )


def test_every_check_value_of_the_tesla_toy():
    found = vitality(TESLA)
    assert found.k["driver"].value == 1.35
    assert found.radius.value == pytest.approx(1.173, abs=5e-4)
    assert found.growth.value == pytest.approx(0.0012, abs=5e-5)
    assert list(found.elasticities.radius.value.values()) == pytest.approx([0.466, 0.466, 0.068], abs=5e-4)
    assert found.extinction["driver"].value == pytest.approx(0.988, abs=5e-4)
    assert found.extinction["charger"].value == pytest.approx(0.488, abs=5e-4)


OPEN = network(("a", "b", 2, 1), ("b", "a", None, 1))
UNDELAYED = network(("a", "b", 2, 1), ("b", "a", 2))
AT_ONCE = network(("a", "b", 2, 0), ("b", "a", 2, 0), ("b", "b", 0.1, 3))
TWO_ENGINES = network(("a", "a", 2, 1), ("a", "b", 0.1, 1), ("b", "a", 0.1, 1), ("b", "b", 3, 1))
TIED = network(("a", "a", 2, 1), ("b", "b", 2, 1))
CRITICAL = network(("a", "b", 0.5, 2), ("b", "a", 2, 3))
FADING = network(("a", "b", 0.5, 3), ("b", "a", 0.5, 5))
ASIDE = network(("a", "a", 2, 1), ("a", "b", None, 1), ("c", "a", None, 1))
LONE = Network([Node("a")])

# Each undefined case of the table of quantities: which quantity of which drawing, why, and where to look.
UNDEFINED = [
    ("radius", OPEN, "A rate on the way round is not known yet", ["l1"]),
    ("k", OPEN, "A rate on the way round is not known yet", ["l1"]),
    ("alive", OPEN, "depending on the rates that are missing", ["l1"]),
    ("growth", OPEN, "A rate on the way round is not known yet", ["l1"]),
    ("doubling", OPEN, "A rate on the way round is not known yet", ["l1"]),
    ("extinction", OPEN, "A rate on the way from here is not known yet", ["l1"]),
    ("extinction", ASIDE, "A rate on the way from here is not known yet", ["l1"]),
    ("lever", OPEN, "A rate on the way round is not known yet", ["l1"]),
    ("weakest", OPEN, "A rate on the way round is not known yet", ["l1"]),
    ("k", TWO_ENGINES, "Another loop keeps going without this node", ["a", "l0", "l1", "l2", "l3"]),
    ("growth", CHAIN, "No way leads round and back", []),
    ("doubling", CHAIN, "No way leads round and back", []),
    ("lever", CHAIN, "No way leads round and back", []),
    ("weakest", LONE, "No way leads round and back", []),
    ("growth", UNDELAYED, "A delay on the way round is not known yet", ["l1"]),
    ("doubling", UNDELAYED, "A delay on the way round is not known yet", ["l1"]),
    ("growth", AT_ONCE, "A way round takes no time at all", ["l0", "l1"]),
    ("doubling", AT_ONCE, "A way round takes no time at all", ["l0", "l1"]),
    ("doubling", CRITICAL, "it never doubles", ["a", "b", "l0", "l1"]),
    ("lever", TIED, "equally strong", ["a", "l0", "b", "l1"]),
    ("weakest", TIED, "equally strong", ["a", "l0", "b", "l1"]),
]


@pytest.mark.parametrize(("name", "drawing", "reason", "where"), UNDEFINED)
def test_what_is_undefined_is_none_with_its_reason_and_the_place(name, drawing, reason, where):
    row = told(drawing, name)
    assert (row["value"], row["text"]) == (None, "not known yet" if name == "alive" else "–")
    assert reason in row["sentence"]
    assert row["where"] == where


@pytest.mark.parametrize(
    ("drawing", "which", "reason"),
    [
        (CHAIN, "radius", "no_cycle"),
        (OPEN, "radius", "unknown"),
        (TIED, "radius", "tie"),
        (CRITICAL, "growth", "steady"),
        (CRITICAL, "delays", "steady"),
        (UNDELAYED, "delays", "unknown_delay"),
        (AT_ONCE, "growth", "at_once"),
        (TIED, "delays", "tie"),
    ],
)
def test_elasticities_that_do_not_exist_say_why(drawing, which, reason):
    answer = getattr(elasticities(drawing), which)
    assert (answer.value, answer.reason) == (None, reason)
    assert answer.why("ko")


@pytest.mark.parametrize(
    ("drawing", "alive", "english", "korean"),
    [
        (LOOP, True, "keeps repeating itself", "살아 있음"),
        (
            network(("a", "a", 2, 1), ("a", "b", None), ("b", "a", 1)),
            True,
            "even with the unknown rates",
            "살아 있음",
        ),
        (CRITICAL, False, "Not quite alive", "아슬아슬함"),
        (FADING, False, "it fades away", "잦아듦"),
        (CHAIN, False, "runs once and ends", "돌지 않음"),
        (Network(), False, "runs once and ends", "돌지 않음"),
        (OPEN, None, "Not known yet", "아직 모름"),
    ],
)
def test_life_is_told_in_both_languages(drawing, alive, english, korean):
    assert told(drawing, "alive")["value"] is alive
    assert vitality(drawing).to_dict("en")["alive"] is alive
    assert english in told(drawing, "alive")["sentence"]
    assert told(drawing, "alive", "ko")["text"] == korean


def test_a_number_comes_with_what_it_means_its_formula_and_its_source():
    assert told(LOOP, "doubling") == {
        "name": "doubling",
        "title": "Doubling time",
        "value": pytest.approx(19.9594, abs=1e-4),
        "text": "19.96 d",
        "sentence": "It doubles every 19.96 days.",
        "formula": "ln 2 / r",
        "source": "Wallinga & Lipsitch 2007",
        "where": ["d", "s", "e", "h", "l0", "l1", "l2", "l3"],
    }
    assert told(FADING, "halving", "ko")["text"] == "4일"
    assert told(FADING, "growth")["text"].startswith("−0.17")
    assert told(LOOP, "weakest")["where"] == ["l2"]


def test_loops_are_told_with_their_nodes_gain_and_length():
    loops = vitality(LOOP).to_dict("ko")["loops"]
    assert loops["listed"] == [
        {
            "links": ["l0", "l1", "l2", "l3"],
            "nodes": ["d", "s", "e", "h"],
            "gain": 1.44,
            "length": 10.5,
            "text": "‘<d>’ → ‘<s>’ → ‘<e>’ → ‘<h>’ → ‘<d>’: 한 바퀴에 1.44배, 10.5일",
        }
    ]
    unknown = vitality(network(("a", "a", None, None))).to_dict("en")["loops"]["listed"][0]
    assert unknown["text"] == "‘<a>’ → ‘<a>’: a rate not known yet, a delay not known yet"


def test_a_tangle_says_that_its_loops_were_cut():
    tangle = large(40, 160, [0.3], lambda n: ())
    assert "there may be longer ones" in vitality(tangle).to_dict("en")["loops"]["text"]


def test_it_is_about_the_initiator_or_the_buyer_with_the_largest_k():
    nodes = [Node("a", roles=["buyer"]), Node("b", roles=["buyer"]), Node("c")]
    links = network(("a", "a", 0.5), ("b", "b", 0.9), ("c", "c", 3)).links
    assert vitality(Network(nodes, links)).start == "b"
    assert vitality(Network(nodes, links, initiator="a")).start == "a"
    assert vitality(Network([Node(id) for id in "abc"], links)).start == "c"
    assert vitality(Network()).start is None


@given(st.from_type(Network) | known())
def test_it_is_what_each_measure_says_and_json_in_both_languages(drawing):
    found = vitality(drawing)
    assert found.alive.value is is_alive(drawing)
    assert (found.radius.value, found.growth.value) == (spectral_radius(drawing), growth_rate(drawing))
    for node in drawing.nodes:
        alone, together = reproduction(drawing, node.id), found.k[node.id].value
        assert alone is together is None or math.isclose(alone, together, rel_tol=1e-12)
        assert found.extinction[node.id].value == extinction_probability(drawing, node.id)
    parts = {node.id for node in drawing.nodes} | {link.id for link in drawing.links}
    for language in ("ko", "en"):
        words = found.to_dict(language)
        assert json.loads(json.dumps(words, allow_nan=False)) == words
        for row in words["quantities"]:
            assert all(row[key] for key in ("text", "sentence", "formula"))
            assert row["source"] == SOURCES[row["name"]]
            assert parts.issuperset(row["where"])
        assert set(words["nodes"]) == {node.id for node in drawing.nodes}


@given(known(), st.randoms(use_true_random=False))
def test_neither_order_nor_ids_change_it(drawing, order):
    one, other = vitality(drawing), vitality(shuffled(drawing, order))
    assert one.alive == other.alive
    for name in ("radius", "growth", "doubling"):
        answer, again = getattr(one, name), getattr(other, name)
        assert answer.reason == again.reason
        assert answer.value is again.value is None or math.isclose(answer.value, again.value, rel_tol=1e-6)
    assert {"x" + id for id in one.lever.by_percent} == set(other.lever.by_percent)
    assert [loop.gain for loop in one.loops] == [loop.gain for loop in other.loops]


rounds = st.lists(st.tuples(st.sampled_from("abcd"), st.sampled_from("abcd"), st.floats(0.05, 3)), max_size=6)


@given(st.lists(st.floats(0.05, 3), min_size=4, max_size=4), rounds)
def test_within_one_component_k_above_1_means_rho_above_1_for_every_node(loop, more):
    """With a loop through all four nodes there is one component."""
    drawing = network(*((node, "abcd"[(n + 1) % 4], loop[n]) for n, node in enumerate("abcd")), *more)
    found = vitality(drawing)
    if abs(found.radius.value - 1) < 1e-9:
        return
    for k in found.k.values():
        assert (k.reason == "engines" or k.value > 1) == (found.radius.value > 1) == found.alive.value


def test_it_keeps_up_with_the_hand_that_draws():
    """12 nodes and 24 links: in 3 ms on a free core, the five tests and all words included; 15 ms on a busy one."""
    spent = []
    for seed in range(9):
        drawing = large(12, 24, [0.2 + seed / 20, 0.9], lambda n: ("buyer",) if n == 0 else ())
        start = time.process_time()
        vitality(drawing).to_dict("ko")
        mvn_tests(drawing)
        spent.append(time.process_time() - start)
    assert median(spent) < 0.03
