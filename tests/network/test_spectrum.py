"""The Perron root of sparse matrices, chains drawn together, and what is remembered of a drawing."""

import gc
import weakref

import numpy
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from scipy.sparse import csr_array

from course.network import Network, Node, spectrum
from course.network.chains import chains
from course.network.engines import engines
from course.network.memory import remembered
from course.network.roots import Flows, growth, radius
from tests.network.samples import LOOP, network

weights = st.sampled_from([0.01, 0.1, 0.5, 1, 3, 40])


@st.composite
def irreducible(draw, most=12):
    """A loop through every node, and up to twice as many links anywhere."""
    size = draw(st.integers(2, most))
    node = st.integers(0, size - 1)
    loop = [(n, (n + 1) % size, draw(weights)) for n in range(size)]
    return size, loop + draw(st.lists(st.tuples(node, node, weights), min_size=1, max_size=2 * size))


def matrix(size, links):
    tails, heads, rates = zip(*links, strict=True)
    return csr_array((rates, (tails, heads)), shape=(size, size))


@given(irreducible())
@example((6, [(n, (n + 1) % 6, 0.01) for n in range(6)] + [(0, 0, 0.1), (1, 1, 0.1)]))  # slow to begin with
def test_the_root_and_both_vectors_are_those_of_the_dense_matrix(drawn):
    found = spectrum.perron_pair(matrix(*drawn))
    dense = matrix(*drawn).toarray()
    assert found.radius == pytest.approx(max(numpy.linalg.eigvals(dense).real), rel=1e-8)
    assert (found.right > 0).all()
    assert (found.left > 0).all()
    assert found.off <= spectrum.SETTLED


@pytest.mark.parametrize("way", ["_inverse_step", "_lanczos"])
@given(drawn=irreducible())
def test_each_way_to_speed_up_comes_closer_or_leaves_the_root_in_its_bounds(way, drawn):
    sparse = matrix(*drawn)
    ones = numpy.ones(drawn[0])
    start = spectrum._pair(sparse, ones, ones)
    vectors = map(spectrum._positive, getattr(spectrum, way)(sparse, start))
    after = spectrum._pair(sparse, *vectors)
    root = max(numpy.linalg.eigvals(sparse.toarray()).real)
    assert after.radius * (1 + after.above) >= root * (1 - 1e-9)
    if way == "_inverse_step":
        assert after.radius * (1 + after.above) <= start.radius * (1 + start.above) * (1 + 1e-9)


@given(irreducible())
def test_an_upper_bound_is_one(drawn):
    sparse, ones = matrix(*drawn), numpy.ones(drawn[0])
    pair = spectrum._pair(sparse, ones, ones)
    assert pair.radius * (1 + pair.above) >= max(numpy.linalg.eigvals(sparse.toarray()).real) * (1 - 1e-12)


def test_a_ring_is_slender_and_a_tangle_is_not():
    dice = numpy.random.default_rng(1)
    ring = [(n, (n + 1) % 2000, 1) for n in range(2000)]
    tangle = [*ring, *((int(a), int(b), 1) for a, b in dice.integers(0, 2000, (6000, 2)))]
    assert spectrum.is_slender(matrix(2000, ring))
    assert not spectrum.is_slender(matrix(2000, tangle))
    # Pieces that nothing joins do not hide a tangle, and neither do the nodes between two knots.
    apart = [(0, 1, 1), (1, 2, 1), *((a + 3, b + 3, 1) for a, b, _ in tangle)]
    assert not spectrum.is_slender(matrix(2003, apart))
    halves = [(a, 2000 + n, 1) for n, (a, _, _) in enumerate(tangle)]
    halves += [(2000 + n, b, 1) for n, (_, b, _) in enumerate(tangle)]
    assert not spectrum.is_slender(matrix(2000 + len(tangle), halves))


@given(irreducible(), st.data())
def test_chains_drawn_together_carry_the_same_gains_from_node_to_node(drawn, data):
    size, links = drawn
    tails, heads, rates = map(numpy.array, zip(*links, strict=True))
    kept = data.draw(st.integers(0, size - 1))
    found = chains(tails, heads, size, keep=[kept])
    assert kept in found.kept
    assert found.total(numpy.ones(len(links))).sum() == len(links)
    # Folding the nodes between away one by one gives the same matrix.
    dense = numpy.zeros((size, size))
    numpy.add.at(dense, (tails, heads), rates)
    for node in set(range(size)) - set(found.kept.tolist()):
        dense += numpy.outer(dense[:, node], dense[node])
        dense[node], dense[:, node] = 0, 0
    together = numpy.zeros((len(found.kept), len(found.kept)))
    numpy.add.at(together, (found.tails, found.heads), numpy.exp(found.total(numpy.log(rates))))
    assert together == pytest.approx(dense[numpy.ix_(found.kept, found.kept)])


@given(irreducible(8), st.data())
def test_a_component_with_its_links_cut_into_chains_grows_the_same(drawn, data):
    """A link of delay d in n parts of d/n each changes no r, and the parts share what the link had."""
    size, links = drawn
    parts = data.draw(st.lists(st.integers(1, 60), min_size=len(links), max_size=len(links)))
    delays = data.draw(st.lists(st.floats(0.5, 30), min_size=len(links), max_size=len(links)))
    whole = Flows(*map(list, zip(*links, strict=True)), size)
    tails, heads, rates, times, ids, nodes = [], [], [], [], [], size
    for id, ((tail, head, rate), count, delay) in enumerate(zip(links, parts, delays, strict=True)):
        steps = [tail, *range(nodes, nodes + count - 1), head]
        tails, heads = tails + steps[:-1], heads + steps[1:]
        rates, times, ids = (
            rates + [rate ** (1 / count)] * count,
            times + [delay / count] * count,
            ids + [id] * count,
        )
        nodes += count - 1
    cut = Flows(tails, heads, rates, nodes)
    one = growth(whole, numpy.array(delays), radius(whole))
    other = growth(cut, numpy.array(times), radius(cut))
    assert other.value == pytest.approx(one.value, rel=1e-6, abs=1e-9)
    shares = numpy.bincount(ids, other.shares) / numpy.array(parts)
    assert shares / shares.sum() == pytest.approx(one.shares, abs=1e-5)


def test_a_drawing_is_asked_once_and_let_go():
    asked = []
    count = remembered(lambda drawing: asked.append(drawing.title) or len(asked))
    drawing = Network([Node("a")], title="one")
    assert (count(drawing), count(drawing), count(Network([Node("a")], title="one"))) == (1, 1, 2)
    ghost = weakref.ref(drawing)
    del drawing
    gc.collect()
    assert ghost() is None
    assert engines(LOOP) is engines(LOOP)
    assert engines(network(("a", "a", 1))) is not engines(network(("a", "a", 1)))
