"""Strangers joined at random: against networkx link by link, and against Erdős and Rényi on average."""

from math import exp

import networkx
import numpy as np
import pytest

from course.simulate import join_up
from course.simulate.organisation.onset import growing, random_pairs


def expected_share(degree: float) -> float:
    """The giant component of a large random graph: S = 1 − exp(−cS)."""
    share = 1.0
    for _ in range(10_000):
        share = 1 - exp(-degree * share)
    return share


def test_every_pair_is_drawn_once_and_nobody_with_themselves() -> None:
    pairs = random_pairs(9, 36, np.random.default_rng(1))
    assert sorted(map(tuple, pairs.tolist())) == [(one, other) for one in range(9) for other in range(one)]


def test_the_largest_component_is_networkx_s_after_each_link() -> None:
    pairs = random_pairs(40, 60, np.random.default_rng(2))
    graph = networkx.empty_graph(40)
    seen = [1]
    for one, other in pairs.tolist():
        graph.add_edge(one, other)
        seen.append(max(map(len, networkx.connected_components(graph))))
    assert growing(40, pairs).tolist() == seen


@pytest.mark.parametrize("degree", [1.5, 2, 3])
def test_above_one_link_a_person_the_share_is_that_of_the_theory(degree: float) -> None:
    found = join_up(20_000, int(10_000 * degree), steps=1, runs=5, seed=3)
    assert found[found.links > 0].giant.mean() == pytest.approx(expected_share(degree), abs=0.01)


def test_below_one_link_a_person_the_largest_stays_a_sliver() -> None:
    found = join_up(20_000, 7_000, steps=1, runs=5, seed=4)
    assert found[found.links > 0].giant.max() < 0.01


def test_a_seed_repeats_and_columns_agree() -> None:
    found = join_up(50, 60, steps=6, runs=3, seed=5)
    assert found.equals(join_up(50, 60, steps=6, runs=3, seed=5))
    assert found.degree.tolist() == (2 * found.links / 50).tolist()
    assert found.giant.tolist() == (found.largest / 50).tolist()


@pytest.mark.parametrize(("people", "links", "steps"), [(4, 7, 1), (4, -1, 1), (4, 3, 0)])
def test_what_cannot_be_is_refused(people: int, links: int, steps: int) -> None:
    with pytest.raises(ValueError, match="expected"):
        join_up(people, links, steps=steps)
