import subprocess
import sys

import networkx
import numpy as np
import pytest

from course import simulate
from course.simulate import independent_cascade, sir, sis

CLUB = networkx.karate_club_graph()


def test_a_seed_gives_the_same_results_every_time_and_another_one_others():
    one, same, other = (sir(CLUB, 2, 0.1, 0.3, runs=300, seed=seed, events=True) for seed in (1, 1, 2))
    assert one.events().equals(same.events())
    assert not one.sizes().equals(other.sizes())


def test_runs_in_many_parts_are_one_result(monkeypatch):
    monkeypatch.setattr("course.simulate.engine.spread.PAIRS", 34 * 7)
    told = []
    spread = sir(
        CLUB, 1, 0.1, 0.3, runs=20, seed=1, events=True, progress=lambda *told_now: told.append(told_now)
    )
    assert [(done, total) for done, total, _ in told] == [(1, 20), (8, 20), (15, 20), (20, 20)]
    assert spread.sizes()["size"].tolist() == [size for *_, part in told for size in part.sizes()["size"]]
    counted = spread.events().groupby("run").size()
    assert counted.tolist() == spread.sizes()["size"].tolist()


def test_saying_false_stops_and_keeps_what_is_done(monkeypatch):
    monkeypatch.setattr("course.simulate.engine.spread.PAIRS", 34 * 10)
    spread = independent_cascade(CLUB, 1, 0.1, runs=1000, progress=lambda done, total, part: done < 30)
    assert len(spread.sizes()) == 31


def test_events_tell_who_was_reached_from_whom():
    events = sir(CLUB, [3], 0.2, 0.5, runs=30, seed=1, events=True).events()
    assert events[["run", "node"]].duplicated().sum() == 0
    seeds, others = events[events["step"] == 0], events[events["step"] > 0]
    assert seeds["node"].tolist() == [3] * 30
    assert seeds["source"].isna().all()
    assert all(CLUB.has_edge(u, v) for u, v in zip(others["source"], others["node"], strict=True))
    steps = events.set_index(["run", "node"])["step"]
    before = steps.loc[list(zip(others["run"], others["source"], strict=True))].to_numpy()
    assert (before < others["step"].to_numpy()).all()


def test_events_that_were_not_kept_are_refused():
    with pytest.raises(ValueError, match="events=True"):
        independent_cascade(CLUB, 1, 0.1).events()


def test_relabelling_the_nodes_changes_no_result():
    names = {node: f"이름{node}" for node in CLUB}
    ours = independent_cascade(CLUB, [0, 5], 0.2, runs=50, seed=3)
    renamed = independent_cascade(
        networkx.relabel_nodes(CLUB, names), ["이름0", "이름5"], 0.2, runs=50, seed=3
    )
    assert ours.sizes().equals(renamed.sizes())


def test_as_many_nodes_as_asked_are_drawn_anew_for_each_run():
    events = independent_cascade(CLUB, 4, 0, runs=300, seed=1, events=True).events()
    assert (events.groupby("run")["node"].nunique() == 4).all()
    assert events["node"].value_counts().between(10, 70).all()


def test_nothing_to_begin_with_is_a_run_of_size_0():
    sizes = sir(CLUB, [], 0.2, 0.5, runs=2).sizes()
    assert sizes["size"].tolist() == sizes["duration"].tolist() == [0, 0]
    assert sis(CLUB, [1], 0.2, 0.5, steps=0, runs=2).sizes()["size"].tolist() == [1, 1]


@pytest.mark.parametrize(("runs", "seeds"), [(0, 1), (5, 35), (5, -1)])
def test_impossible_runs_and_seeds_are_refused(runs, seeds):
    with pytest.raises(ValueError, match="expected"):
        independent_cascade(CLUB, seeds, 0.1, runs=runs)


def test_a_duration_is_the_step_of_the_last_node_reached():
    path = networkx.path_graph(4)
    assert independent_cascade(path, [1], 1, runs=1).sizes()["duration"].tolist() == [2]
    # it spreads on long after everyone was reached
    assert sir(path, [0], 1, 0.01, runs=1, seed=1).sizes()["duration"].tolist() == [3]
    assert np.all(sir(path, [0], 1, 0.01, runs=1, seed=1).curves()["reached"].to_numpy()[-1] == 4)


def test_importing_it_loads_no_numpy():
    probe = "import course.simulate, sys; print(sorted({'numpy', 'pandas', 'networkx', 'scipy'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_an_unknown_name_is_refused_with_the_known_ones():
    with pytest.raises(AttributeError, match=r"'sirr'.*sir"):
        simulate.sirr  # noqa: B018
    assert all(getattr(simulate, name).__doc__ for name in simulate.__all__)


def test_pairs_past_the_range_of_32_bits_keep_their_run_and_node():
    lonely = simulate.Contacts.from_edges([0], [1], 10**6)
    events = independent_cascade(lonely, [0, 999_999], 1, runs=2200, seed=1, events=True).events()
    assert events["run"].tolist() == [run for run in range(2200) for _ in range(3)]
    assert (events.groupby("run")["node"].agg(set).map(sorted).map(tuple) == (0, 1, 999_999)).all()
