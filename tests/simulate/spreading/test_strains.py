from random import Random

import networkx
import numpy as np
import pytest
from scipy.stats import ks_2samp

from course.simulate import Strain, sir, two_strains
from course.simulate.spreading import strains_specification as plainly

CLUB = networkx.karate_club_graph()
SCANDAL = Strain("scandal", [33], 0.15, 0.4)
ANSWER = Strain("answer", [0, 5], 0.1, 0.3, begin=2)
RUNS = 2000


@pytest.mark.parametrize("cross_immunity", [0, 0.6, 1])
def test_two_strains_agree_with_their_specification(cross_immunity):
    # A p-value below 1e-4 has that chance when both are the same process; the seeds are fixed.
    random = Random(1)
    both = {strain.name: tuple(strain[1:]) for strain in (SCANDAL, ANSWER)}
    plain = [plainly.two_strains(CLUB, both, cross_immunity, random) for _ in range(RUNS)]
    ours = two_strains(CLUB, SCANDAL, ANSWER, cross_immunity=cross_immunity, runs=RUNS, seed=1).sizes()
    for name, table in ours.groupby("strain"):
        expected = [[step for step, strain, _ in run if strain == name] for run in plain]
        assert ks_2samp(table["size"], list(map(len, expected))).pvalue > 1e-4
        assert ks_2samp(table["duration"], [max(steps, default=0) for steps in expected]).pvalue > 1e-4


def test_without_cross_immunity_each_is_sir_on_its_own():
    late = Strain("late", [0], 0.05, 0.3, begin=3)
    early = Strain("early", [33], 0.1, 0.5)
    sizes = two_strains(CLUB, early, late, cross_immunity=0, runs=RUNS, seed=2).sizes()
    tables = dict(iter(sizes.groupby("strain")))
    for strain in (early, late):
        alone = sir(CLUB, strain.seeds, strain.chance, strain.stopping, runs=RUNS, seed=3).sizes()
        assert ks_2samp(tables[strain.name]["size"], alone["size"]).pvalue > 1e-4
        assert ks_2samp(tables[strain.name]["duration"] - strain.begin, alone["duration"]).pvalue > 1e-4
    together = np.corrcoef(tables["early"]["size"], tables["late"]["size"])[0, 1]
    assert abs(together) < 4 / np.sqrt(RUNS)  # the standard error of a correlation of 0


def test_rivals_never_share_a_person_and_halves_of_immunity_share_half():
    told = [Strain(name, [0], 1, 1) for name in ("a", "b")]
    events = two_strains(CLUB, *told, runs=200, seed=4, events=True).events()
    assert not events.duplicated(["run", "node"]).any()
    # Everybody is reached by both in the same step, so a half of all takes up the second one too: the seed
    # first, and after it whoever hears of it from somebody.
    both = two_strains(networkx.empty_graph(1), *told, cross_immunity=0.5, runs=4000, seed=5).sizes()
    assert abs(both["size"].sum() / 4000 - 1.5) < 4 * np.sqrt(0.25 / 4000)


def test_a_tie_is_decided_by_a_fair_coin():
    path, runs = networkx.path_graph(5), 4000
    found = two_strains(path, Strain("left", [0], 1, 1), Strain("right", [4], 1, 1), runs=runs, seed=6)
    winners = found.winners()["winner"].value_counts()
    assert winners.sum() == runs
    assert abs(winners["left"] / runs - 0.5) < 4 * np.sqrt(0.25 / runs)


def test_the_later_the_answer_the_less_it_reaches():
    reached = [
        two_strains(CLUB, SCANDAL, ANSWER._replace(begin=begin), runs=2000, seed=7)
        .sizes()
        .query("strain == 'answer'")["size"]
        .mean()
        for begin in (0, 2, 4, 8)
    ]
    assert reached == sorted(reached, reverse=True)
    assert reached[0] > 1.5 * reached[-1]


def test_a_strain_whose_seeds_are_immune_reaches_nobody_and_the_winner_is_the_other():
    late = Strain("late", [2], 1, 1, begin=9)
    found = two_strains(networkx.path_graph(4), Strain("first", [0], 1, 1), late, runs=3)
    assert found.sizes().query("strain == 'late'")["size"].tolist() == [0, 0, 0]
    assert found.winners()["winner"].tolist() == ["first"] * 3
    even = two_strains(networkx.path_graph(4), Strain("a", [0], 1, 1), Strain("b", [3], 1, 1), runs=2)
    assert even.winners()["winner"].tolist() == [None, None]


def test_the_curves_of_both_begin_when_they_begin_and_add_up():
    found = two_strains(CLUB, SCANDAL, ANSWER, runs=30, seed=8)
    curves = found.curves()
    begun = curves[curves["new"] > 0].groupby("strain")["step"].min()
    assert begun.to_dict() == {"answer": 2, "scandal": 0}
    last = curves.groupby(["strain", "run"])["reached"].last()
    assert last.tolist() == found.sizes().sort_values(["strain", "run"])["size"].tolist()
    assert (curves.groupby(["strain", "run"])["spreading"].last() == 0).all()


def test_a_seed_gives_the_same_in_parts_and_saying_false_stops(monkeypatch):
    monkeypatch.setattr("course.simulate.spreading.strains.PAIRS", 34 * 16)
    told = []
    whole = two_strains(CLUB, SCANDAL, ANSWER, runs=40, seed=9, progress=lambda *now: told.append(now))
    assert [done for done, *_ in told] == [2, 18, 34, 40]
    parts = [size for *_, part in told for size in part.spreads["answer"].sizes()["size"]]
    assert parts == whole.spreads["answer"].sizes()["size"].tolist()
    again = two_strains(CLUB, SCANDAL, ANSWER, runs=40, seed=9, progress=lambda done, *_: done < 10)
    assert again.winners().equals(whole.winners().head(18))


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"chance": 2}, "answer: chance: expected a number from 0 to 1, got 2"),
        ({"stopping": 0}, "answer: stopping: expected a number above 0 and up to 1, got 0"),
        ({"begin": -1}, "answer: begin: expected a step, 0 or later, got -1"),
        ({"name": "scandal"}, "name: expected two different ones, got 'scandal' twice"),
    ],
)
def test_what_is_no_strain_is_refused(change, said):
    with pytest.raises(ValueError, match=said):
        two_strains(CLUB, SCANDAL, ANSWER._replace(**change))


def test_what_is_no_immunity_and_no_run_is_refused():
    with pytest.raises(ValueError, match="cross_immunity: expected a number from 0 to 1, got 3"):
        two_strains(CLUB, SCANDAL, ANSWER, cross_immunity=3)
    with pytest.raises(ValueError, match="runs: expected 1 or more, got 0"):
        two_strains(CLUB, SCANDAL, ANSWER, runs=0)
