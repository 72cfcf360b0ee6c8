import networkx
import pytest

from course.simulate import independent_cascade, linear_threshold, sir, sis, virality
from course.simulate.spreading import specification as spreading

CLUB = networkx.karate_club_graph()


def test_a_chain_s_virality_is_a_third_of_its_length():
    chain = networkx.path_graph(10, create_using=networkx.DiGraph)
    (row,) = virality(independent_cascade(chain, [0], 1, runs=1, events=True)).itertuples()
    assert (row.run, row.seed, row.size, row.depth) == (0, 0, 10, 9)
    assert row.virality == pytest.approx(11 / 3)


@pytest.mark.parametrize(
    "spread",
    [
        independent_cascade(CLUB, 1, 0.25, runs=40, seed=1, events=True),
        sir(CLUB, 1, 0.1, 0.3, runs=40, seed=1, events=True),
        linear_threshold(CLUB, [0], threshold=0.2, runs=2, events=True),
    ],
    ids=["independent cascade", "sir", "linear threshold"],
)
def test_virality_is_the_mean_over_all_pairs_walked_one_by_one(spread):
    events = spread.events()
    for row in virality(spread).itertuples():
        tree = events[events["run"] == row.run]
        told = list(tree[["step", "node", "source"]].itertuples(index=False, name=None))
        assert row.size == len(told)
        if row.size > 1:
            pairs = row.size * (row.size - 1) / 2
            assert row.virality == pytest.approx(spreading.wiener_index(told) / pairs)
        else:
            assert row.virality != row.virality


def test_every_seed_has_its_tree():
    trees = virality(independent_cascade(CLUB, 3, 0.1, runs=30, seed=2, events=True))
    spread = independent_cascade(CLUB, 3, 0.1, runs=30, seed=2)
    assert trees.groupby("run")["size"].sum().tolist() == spread.sizes()["size"].tolist()
    assert (trees.groupby("run")["seed"].nunique() == 3).all()


def test_what_is_no_forest_is_refused():
    with pytest.raises(ValueError, match="events=True"):
        virality(independent_cascade(CLUB, 1, 0.1, runs=2))
    with pytest.raises(ValueError, match="nobody twice"):
        virality(sis(CLUB, 5, 0.5, 0.5, steps=20, runs=2, events=True))
