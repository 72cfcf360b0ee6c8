"""Random networkx graphs of all kinds, for properties that must hold of each."""

import math

import networkx
from hypothesis import settings
from hypothesis import strategies as st

often = settings(deadline=None, max_examples=80)


@st.composite
def graphs(draw, largest=14, directed=(False, True)):
    """Of nobody or of some, in pieces or dense, with weights from 1 to 9 and names that are no numbers."""
    size, seed = draw(st.integers(0, largest)), draw(st.integers(0, 10**6))
    density = draw(st.sampled_from([0, 0.1, 0.25, 0.5, 0.9, 1]))
    graph = networkx.gnp_random_graph(size, density, seed=seed, directed=draw(st.sampled_from(directed)))
    for number, (*_, data) in enumerate(graph.edges(data=True)):
        data["weight"] = (seed + 7 * number) % 9 + 1
    return networkx.relabel_nodes(graph, {node: f"n{node}" for node in graph})


def equal(ours, theirs):
    """Whether two answers by node are the same to 1e-12, NaN where the other is."""
    return list(ours) == list(theirs) and all(
        math.isclose(ours[node], theirs[node], rel_tol=1e-12, abs_tol=1e-12)
        or (math.isnan(ours[node]) and math.isnan(theirs[node]))
        for node in theirs
    )
