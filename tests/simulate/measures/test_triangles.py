import networkx
import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from course.simulate.engine.adjacency import adjacency
from course.simulate.measures import triangles
from tests.simulate.graphs import graphs, often


@often
@given(graphs(directed=(False,)), st.sampled_from([1, 5, 2**20]))
def test_every_triangle_is_found_as_six_paths_whatever_the_size_of_blocks(graph, block):
    ties, nodes = adjacency(graph)
    source = np.repeat(np.arange(len(nodes)), np.diff(ties.indptr))
    kept, triangles.BLOCK = triangles.BLOCK, block
    try:
        blocks = list(triangles.closed_paths(ties))
    finally:
        triangles.BLOCK = kept
    found = []
    for vw, vq, qw in blocks:
        v, q, w = source[vq], ties.indices[vq], ties.indices[qw]
        assert (source[vw] == v).all()
        assert (source[qw] == q).all()
        assert (ties.indices[vw] == w).all()
        found += zip(v.tolist(), q.tolist(), w.tolist(), strict=True)
    assert len(found) == len(set(found)) == 2 * sum(networkx.triangles(graph).values())
