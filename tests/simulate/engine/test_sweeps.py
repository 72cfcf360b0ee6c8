import os
import subprocess
import sys
import time
from pathlib import Path

import networkx
import numpy as np
import pandas
import pytest
from distributed import LocalCluster

from course.simulate import independent_cascade, sweep

GRID = {"chance": [0.1, 0.3], "seeds": [1, 3]}


def reached(chance, seeds, seed):
    """The sizes of five cascades on a club's friendships."""
    cascade = independent_cascade(networkx.karate_club_graph(), seeds, chance, runs=5, seed=seed)
    return cascade.sizes()[["run", "size"]]


def own_seed(seed, **parameters):
    return {"told": seed}


def inverse(of, seed):
    return {"value": 1 / of}


def slow(first, seed):
    time.sleep(0 if first else 60)
    return {"pid": os.getpid()}


def test_a_grid_is_every_combination_in_its_order_with_the_results_beside_the_parameters():
    table = sweep(reached, GRID, seed=1)
    assert table.columns.tolist() == ["chance", "seeds", "run", "size"]
    assert table[["chance", "seeds"]].drop_duplicates().to_numpy().tolist() == [
        [0.1, 1], [0.1, 3], [0.3, 1], [0.3, 3]
    ]  # fmt: skip
    assert table["run"].tolist() == list(range(5)) * 4
    assert (table["size"] >= table["seeds"]).all()


def test_a_seed_gives_the_same_results_here_on_processes_and_on_a_cluster():
    here = sweep(reached, GRID, seed=1)
    pandas.testing.assert_frame_equal(here, sweep(reached, GRID, seed=1, where=2))
    with LocalCluster(n_workers=1, threads_per_worker=1, dashboard_address=":0") as cluster:
        there = sweep(reached, GRID, seed=1, where=cluster.scheduler_address)
    pandas.testing.assert_frame_equal(here, there)
    assert not here.equals(sweep(reached, GRID, seed=2))


def test_every_job_has_a_seed_of_its_own_that_its_place_gives():
    seeds = sweep(own_seed, {"a": range(50)}, seed=3)["told"]
    assert seeds.is_unique
    assert sweep(own_seed, {"a": range(20)}, seed=3)["told"].tolist() == seeds[:20].tolist()
    shared = sweep(own_seed, {"a": [1, 2], "seed": [7]})
    assert shared.to_dict("list") == {"a": [1, 2], "seed": [7, 7], "told": [7, 7]}


def test_combinations_can_be_listed_one_by_one():
    table = sweep(inverse, [{"of": 4}, {"of": 2}])
    assert table.to_dict("list") == {"of": [4, 2], "value": [0.25, 0.5]}


@pytest.mark.parametrize("made", [dict, pandas.Series, lambda found: pandas.DataFrame([found] * 2)])
def test_a_process_may_answer_with_a_mapping_a_series_or_a_table(made):
    table = sweep(lambda kind, seed: made({"x": 1.5, "y": kind}), {"kind": ["b", "a"]})
    assert table.drop_duplicates().to_numpy().tolist() == [["b", 1.5, "b"], ["a", 1.5, "a"]]
    assert table["x"].dtype == float


def test_a_list_can_be_one_value_of_a_parameter():
    table = sweep(lambda nodes, seed: {"count": len(nodes)}, {"nodes": [[1, 2], [3]]})
    assert table["count"].tolist() == [2, 1]
    assert table["nodes"].tolist() == [[1, 2], [3]]


@pytest.mark.parametrize("where", [None, 2])
def test_a_job_that_fails_is_named_with_its_parameters(where):
    with pytest.raises(RuntimeError, match=r"of=0.*ZeroDivisionError: division by zero") as failed:
        sweep(inverse, {"of": [1, 0, 2]}, where=where)
    assert isinstance(failed.value.__cause__, ZeroDivisionError)


def test_saying_false_stops_and_keeps_what_is_done_in_the_order_of_the_grid():
    told = []
    table = sweep(
        inverse,
        {"of": [1, 2, 4, 5]},
        progress=lambda done, total, rows: bool(told.append((done, total, len(rows))) or done < 3),
    )
    assert told == [(1, 4, 1), (2, 4, 1), (3, 4, 1)]
    assert table["value"].tolist() == [1, 0.5, 0.25]
    assert sweep(inverse, {"of": []}).empty


def test_saying_false_stops_a_job_that_runs_on_a_process():
    began = time.monotonic()
    table = sweep(slow, {"first": [True, False, False, False]}, where=2, progress=lambda *_: False)
    assert time.monotonic() - began < 50
    assert table["first"].tolist() == [True]
    assert table["pid"].tolist() != [os.getpid()]


def test_interrupting_leaves_no_process_behind(tmp_path):
    (tmp_path / "job.py").write_text(
        "import os, time, pathlib\n"
        "def wait(at, seed):\n"
        "    pathlib.Path(f'{at}.pid').write_text(str(os.getpid()))\n"
        "    time.sleep(600)\n"
    )
    script = "from course.simulate import sweep; import job; sweep(job.wait, {'at': [1, 2]}, where=2)"
    running = subprocess.Popen(
        [sys.executable, "-c", script], cwd=tmp_path, stderr=subprocess.PIPE, text=True, start_new_session=True,
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])},
    )  # fmt: skip
    pids = wait_for(lambda: [int(path.read_text()) for path in tmp_path.glob("*.pid") if path.read_text()])
    os.killpg(running.pid, 2)  # as Ctrl-C in a terminal does: everyone is told
    assert "KeyboardInterrupt" in running.communicate(timeout=60)[1]
    wait_for(lambda: [[]] if not any(map(alive, pids)) else [])


def wait_for(look, needed=None):
    """What a look finds, once it finds something."""
    until = time.monotonic() + 60
    while not (found := look()):
        assert time.monotonic() < until
        time.sleep(0.1)
    return found


def alive(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_what_another_process_could_not_import_is_refused_before_anything_runs():
    with pytest.raises(ValueError, match=r"a \.py file"):
        sweep(lambda of, seed: {}, {"of": [1]}, where=2)
    script = "from course.simulate import sweep\ndef job(seed): return {}\nsweep(job, {}, where=2)"
    found = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert "made in a notebook" in found.stderr


def test_what_is_no_grid_no_place_and_no_result_is_refused():
    for values in (0.5, "abc"):
        with pytest.raises(ValueError, match=r"grid\['of'\]: expected a list"):
            sweep(inverse, {"of": values})
    for where in ("process", 0, "localhost:8786"):
        with pytest.raises(ValueError, match="where: expected None"):
            sweep(inverse, {"of": [1]}, where=where)
    with pytest.raises(RuntimeError, match="a mapping, a Series or a DataFrame"):
        sweep(lambda of, seed: of, {"of": [1]})
    with pytest.raises(RuntimeError, match="'of' as both"):
        sweep(lambda of, seed: {"of": 1}, {"of": [1]})


def test_a_cluster_without_the_package_for_it_is_refused_with_its_name(monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(ImportError, match="package `distributed`"):
        sweep(inverse, {"of": [1]}, where="tcp://127.0.0.1:8786")


def test_numbers_keep_their_type():
    table = sweep(inverse, {"of": np.array([1.0, 2.0])})
    assert table.dtypes.tolist() == [float, float]
