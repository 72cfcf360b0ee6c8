import networkx
import numpy as np
import pytest

from course.simulate import community_graph
from course.simulate.store.communities import memberships


def test_people_have_so_many_friends_inside_and_outside_as_asked():
    graph = community_graph(20, 50, inside=8, outside=1, seed=1)
    home = memberships(graph)
    across = np.array([home[u] != home[v] for u, v in graph.edges])
    # ties are independent coin flips: a count's variance is at most its mean
    assert across.sum() == pytest.approx(500, abs=4.5 * 500**0.5)
    assert (~across).sum() == pytest.approx(4000, abs=4.5 * 4000**0.5)
    assert np.unique(list(home.values()), return_counts=True)[1].tolist() == [50] * 20


def test_a_seed_gives_the_same_graph():
    assert networkx.utils.graphs_equal(community_graph(seed=3), community_graph(seed=3))
    assert set(community_graph(seed=3).edges) != set(community_graph(seed=4).edges)


def test_more_friends_than_people_are_refused():
    with pytest.raises(ValueError, match=r"inside: .* the 4 people there, got 5"):
        community_graph(2, 5, inside=5)
    with pytest.raises(ValueError, match=r"outside: .* the 0 people there"):
        community_graph(1, 5, inside=2, outside=1)


def test_a_node_without_a_community_is_named():
    with pytest.raises(KeyError, match="'민지'"):
        memberships(networkx.Graph([("민지", "수아")]))
