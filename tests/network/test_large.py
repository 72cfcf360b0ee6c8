"""Networks too large to fold or to decompose: sparse, and the same answers."""

import math
import random
import time

import numpy
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from course.network import (
    Link,
    Network,
    Node,
    best_lever,
    doubling_time,
    elasticities,
    extinction_probability,
    growth_rate,
    is_alive,
    loops,
    mvn_tests,
    reproduction,
    spectral_radius,
    vitality,
)
from course.network.engines import FOLDABLE, engines
from course.network.sparse import gain_back_in_a_large_one
from tests.network.samples import network


def drawn(ends, rates, seed=1):
    dice = random.Random(seed)
    return network(*((str(a), str(b), dice.uniform(*rates), dice.uniform(1, 30)) for a, b in ends))


def tangled(nodes, links, rates=(0.1, 0.6), seed=1):
    """A loop through every node, and links anywhere."""
    dice = random.Random(seed)
    ends = [(n, (n + 1) % nodes) for n in range(nodes)]
    ends += [(dice.randrange(nodes), dice.randrange(nodes)) for _ in range(links - nodes)]
    return drawn(ends, rates, seed)


def preferential(nodes, each, seed=1):
    """Links to and from those that have many already."""
    dice, pool, ends = random.Random(seed), [0, 1], [(0, 1), (1, 0)]
    for node in range(2, nodes):
        for _ in range(each):
            other = dice.choice(pool)
            pool += [node, other]
            ends.append((node, other) if dice.random() < 0.5 else (other, node))
    return drawn(ends, (0.1, 0.6), seed)


def small_world(nodes, chance, rates=(0.1, 0.6), seed=1):
    """Two-way links to the next two on a ring, some of them led anywhere else."""
    dice, ends = random.Random(seed), []
    for node in range(nodes):
        for step in (1, 2):
            other = (node + step) % nodes if dice.random() > chance else dice.randrange(nodes)
            ends += [(node, other), (other, node)]
    return drawn(ends, rates, seed)


def corridor(length, rates=(0.2, 0.9)):
    """A long two-sided network: each car uses the two nearest connectors."""
    ends = [(f"car{n}", f"plug{(n + step) % length}") for n in range(length) for step in (0, 1)]
    return drawn([end for pair in ends for end in (pair, pair[::-1])], rates)


def ring(nodes, chords=0, rates=(0.8, 1.4)):
    return tangled(nodes, nodes + chords, rates)


SHAPES = {
    "tangled": lambda size: tangled(size // 4, size),
    "dying": lambda size: tangled(size // 4, size, (0.02, 0.2)),
    "preferential": lambda size: preferential(size // 4, 4),
    "ring with many chords": lambda size: ring(size // 2, size // 2, (0.3, 0.9)),
    "ring with some chords": lambda size: ring(size * 9 // 10, size // 10),
    "ring with few chords": lambda size: ring(size * 99 // 100, size // 100),
    "one loop": lambda size: ring(size),
    "small world": lambda size: small_world(size // 4, 0.1),
    "lattice": lambda size: small_world(size // 4, 0.0),
    "corridor": lambda size: corridor(size // 4),
}


@pytest.fixture
def sparse(monkeypatch):
    """Everything above 20 nodes and 40 links is large, and only what is long is slender."""
    monkeypatch.setattr("course.network.spectrum._THIN", 0)
    for module in ("perron", "roots", "extinction", "sparse"):
        monkeypatch.setattr(f"course.network.{module}.LARGE", 20)
    for module in ("engines", "viability", "mvn"):
        monkeypatch.setattr(f"course.network.{module}.FOLDABLE", 40)


def matrix(drawing, rate=0.0):
    """M discounted by a rate of growth, of all nodes."""
    rank = {node.id: number for number, node in enumerate(drawing.nodes)}
    found = numpy.zeros((len(rank), len(rank)))
    for link in drawing.links:
        found[rank[link.source], rank[link.target]] += link.rate * math.exp(-rate * link.delay)
    return found


@pytest.mark.parametrize("name", SHAPES)
def test_the_sparse_way_gives_what_the_dense_matrices_have(name, sparse):
    drawing = SHAPES[name](200)
    rho, r = spectral_radius(drawing), growth_rate(drawing)
    assert rho == pytest.approx(max(numpy.linalg.eigvals(matrix(drawing)).real), rel=1e-8)
    assert max(numpy.linalg.eigvals(matrix(drawing, r)).real) == pytest.approx(1, rel=1e-7)
    assert is_alive(drawing) == (rho > 1)
    found = elasticities(drawing)
    assert sum(found.radius.value.values()) == pytest.approx(1)
    assert sum(found.delays.value.values()) == pytest.approx(-1)


@pytest.mark.parametrize("name", SHAPES)
def test_extinction_is_the_smallest_fixed_point(name, sparse):
    drawing = SHAPES[name](200)
    means, below = matrix(drawing), numpy.zeros(len(drawing.nodes))
    for _ in range(1000):
        below = numpy.exp(-means @ (1 - below))
    found = numpy.array([extinction_probability(drawing, node.id) for node in drawing.nodes])
    assert found == pytest.approx(numpy.exp(-means @ (1 - found)), abs=1e-9)
    assert (found >= below - 1e-9).all()
    assert (found.max() < 1) == is_alive(drawing)


def test_just_above_1_extinction_is_found_to_many_digits():
    steps = [(str(n), str((n + 1) % 700), 1 + 1e-6, 1) for n in range(700)]
    q = extinction_probability(network(*steps, ("0", "1", 1e-9, 1)), "0")
    assert 1 - q == pytest.approx(2e-6, rel=1e-3)


@pytest.mark.parametrize("rates", [(0.02, 0.2), (0.05, 0.35)])
def test_k_by_folding_and_by_solving_agrees(rates):
    drawing = tangled(150, FOLDABLE, rates)
    (engine,) = engines(drawing)
    for node in ("0", "7", "77"):
        solved = gain_back_in_a_large_one(engine.flows, engine.rank[node], engine.radius)
        assert solved == pytest.approx(reproduction(drawing, node), rel=1e-9)


@pytest.mark.parametrize("nodes", [120, 700])
def test_a_hub_that_everything_passes_has_a_k_though_it_lives(nodes):
    """Each spoke has a friend with whom it goes on a little."""
    dice = random.Random(3)
    rates = [(dice.uniform(0, 0.1), dice.random()) for _ in range(nodes)]
    spokes = [
        link
        for n, (out, back) in enumerate(rates)
        for link in (
            ("hub", f"s{n}", out),
            (f"s{n}", "hub", back),
            (f"s{n}", f"t{n}", 0.3),
            (f"t{n}", f"s{n}", 0.3),
        )
    ]
    drawing = network(*spokes, ("hub", "hub", 0.2))
    k = 0.2 + sum(out * back for out, back in rates) / (1 - 0.09)
    assert reproduction(drawing, "hub") == pytest.approx(k, rel=1e-9)
    assert k > 1
    assert reproduction(drawing, "s0") is None
    assert "without this node" in reproduction.explain(drawing, "s0").why("en")
    one_more = network(*spokes, ("hub", "hub", 0.2), ("s7", "s7", 0.95))
    assert reproduction.explain(one_more, "hub").reason == "engines"


def test_rates_that_add_up_to_1_at_each_node_are_critical_in_a_large_network_too():
    dice = random.Random(4)
    steps = [(str(n), str((n + 1) % 300), 1 / 3, 2) for n in range(300)]
    steps += [(str(n), str(dice.randrange(300)), 1 / 3, 5) for n in range(300) for _ in range(2)]
    drawing = network(*steps)
    assert is_alive(drawing) is False
    assert growth_rate(drawing) == 0
    assert "just replaces" in spectral_radius.explain(drawing).message("en")
    assert "아슬아슬" in vitality(drawing).to_dict("ko")["quantities"][0]["text"]


def test_two_communities_hardly_joined_settle():
    one = [(f"a{link.source}", f"a{link.target}", link.rate, link.delay) for link in tangled(300, 1200).links]
    other = [("b" + source[1:], "b" + target[1:], rate, delay) for source, target, rate, delay in one]
    alone, both = network(*one), network(*one, *other, ("a0", "b0", 1e-6, 1), ("b0", "a0", 1e-6, 1))
    assert spectral_radius(both) == pytest.approx(spectral_radius(alone), rel=1e-5)


def test_a_stronger_part_far_away_is_found():
    """Where delays are short r is high though ρ is not: the vectors of ρ say nothing of it."""
    slow = [(f"s{n}", f"s{(n + 1) % 400}", 2, 300) for n in range(400)]
    quick = [(f"q{n}", f"q{(n + 1) % 400}", 1.1, 0.1) for n in range(400)]
    bridges = [("s0", "q0", 1e-7, 5), ("q200", "s200", 1e-7, 5), ("s9", "s70", 0.1, 5), ("q9", "q70", 0.1, 5)]
    drawing = network(*slow, *quick, *bridges)
    assert spectral_radius(drawing) > 2
    assert growth_rate(drawing) > math.log(1.1) / 0.1


def test_a_long_bare_loop_has_its_formula():
    long = network(*((str(n), str((n + 1) % 5000), 1.1, 2) for n in range(5000)))
    assert spectral_radius(long) == pytest.approx(1.1)
    assert doubling_time(long) == pytest.approx(14.545, abs=1e-3)
    assert (reproduction(long, "0"), is_alive(long)) == (pytest.approx(1.1**5000, rel=1e-6), True)
    assert loops(long).message("ko").count("외 4997개") == 1


def test_rates_beyond_any_float_are_no_number_with_a_reason_but_never_not_a_number():
    steps = [(str(n), str((n + 1) % 400), 1e15 if n < 205 else 1e-15, 1) for n in range(400)]
    drawing = network(
        *steps, *((str(n), str(n + 2), 1e-300, 3) for n in range(0, 390, 3)), ("9", "9", 0.5, 1)
    )
    for measure, *asked in (
        (spectral_radius,),
        (growth_rate,),
        (reproduction, "3"),
        (extinction_probability, "3"),
    ):
        answer = measure.explain(drawing, *asked)
        assert (answer.value is None) == (answer.reason is not None)
        assert answer.value is None or math.isfinite(answer.value)


def test_what_does_not_settle_has_no_number_and_says_so(monkeypatch):
    monkeypatch.setattr("course.network.spectrum._LANCZOS_ROUNDS", 0)
    monkeypatch.setattr("course.network.spectrum._INVERSE_ROUNDS", 0)
    drawing = tangled(300, 1200)
    alive = vitality(drawing).alive
    assert (is_alive(drawing), alive.reason) == (None, "unsettled")
    for answer in (
        spectral_radius.explain(drawing),
        growth_rate.explain(drawing),
        extinction_probability.explain(drawing, "0"),
        *elasticities(drawing),
    ):
        assert answer.value is None
        assert "could not be made sure" in answer.why("en")
    assert best_lever(drawing).by_percent == ()
    assert "정확하게 구하지 못했어요" in best_lever(drawing).message("ko")


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=st.sampled_from(sorted(SHAPES)), order=st.randoms(use_true_random=False))
def test_neither_order_nor_ids_change_a_large_network(sparse, name, order):
    drawing = SHAPES[name](120)
    new = {
        node.id: f"x{number}" for number, node in enumerate(order.sample(drawing.nodes, len(drawing.nodes)))
    }
    links = [
        Link(link.id, new[link.source], new[link.target], "does", "m", link.rate, link.delay)
        for link in order.sample(drawing.links, len(drawing.links))
    ]
    again = Network([Node(id) for id in new.values()], links)
    assert spectral_radius(again) == pytest.approx(spectral_radius(drawing), rel=1e-8)
    assert growth_rate(again) == pytest.approx(growth_rate(drawing), rel=1e-6)
    for node in drawing.nodes[:3]:
        q = extinction_probability(drawing, node.id)
        assert extinction_probability(again, new[node.id]) == pytest.approx(q, abs=1e-8)
    shares, others = elasticities(drawing).radius.value, elasticities(again).radius.value
    assert all(others[id] == pytest.approx(share, abs=1e-5) for id, share in shares.items())


def test_the_five_tests_of_a_large_network_stop_before_trying_every_part():
    nodes = [
        Node(node.id, node.id, roles=["producer", "mediator", "buyer"]) for node in tangled(400, 1600).nodes
    ]
    results = mvn_tests(Network(nodes, tangled(400, 1600).links))
    assert [found.passed for found in results] == [True, True, True, True, None]
    assert "하나씩 빼 보지는 않았어요" in results[4].message("ko")
    dying = mvn_tests(Network(nodes, tangled(400, 1600, (0.01, 0.1)).links))[3]
    assert dying.passed is False
    assert "fades away" in dying.message("en")


def test_vitality_of_a_large_network_is_about_its_start_only_and_says_so():
    found = vitality(tangled(400, 1600))
    assert set(found.k) == set(found.extinction) == {found.start}
    assert not found.is_whole
    told = found.to_dict("ko")
    assert told["notes"] == ["네트워크가 커서 K와 소멸 확률은 시작하는 노드 하나만 보여 줘요."]
    assert "더 긴 고리가 있을 수 있어요" in told["loops"]["text"] or told["loops"]["listed"]


@pytest.mark.parametrize("name", ["tangled", "ring with some chords", "corridor"])
def test_twenty_thousand_links_are_quick(name):
    drawing = SHAPES[name](20_000)
    node = drawing.nodes[0].id
    start = time.process_time()
    assert spectral_radius(drawing) > 1
    assert growth_rate(drawing) > 0
    assert 0 <= extinction_probability(drawing, node) < 1
    assert reproduction(drawing, node) is None
    assert elasticities(drawing).radius.value
    assert time.process_time() - start < 3  # 0.1 to 0.2 on a free core; `benchmarks.vitality` looks closer
