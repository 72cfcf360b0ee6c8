"""Grading on other machines' workers: real schedulers and workers, in processes of their own."""

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from pathlib import Path

import pytest
from distributed import Client, LocalCluster

import course
from course import words
from course.grading import run
from course.grading.journal import Journal
from course.grading.options import Options
from tests.cohort.hand_ins import ASSIGNMENT, NOTEBOOK, cell, files, grade, released, solved, submit
from tests.cohort.servers import wait_until
from tests.cohort.test_command import arguments
from tests.cohort.test_command import run as verb
from tests.cohort.test_interrupted import book, class_of_four

pytestmark = pytest.mark.needs("bubblewrap")
DASK = [sys.executable, "-m", "distributed.cli.dask_worker", "--no-dashboard", "--nthreads", "1"]


@pytest.fixture(scope="module")
def two():
    """A scheduler and two workers, each a process."""
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=":0") as cluster:
        yield cluster


@pytest.fixture(scope="module")
def graded_here(tmp_path_factory):
    cohort = class_of_four(tmp_path_factory.mktemp("here"))
    grade(cohort)
    return cohort


def graded_there(cohort, address, **options):
    due = run.due(cohort.tree, ASSIGNMENT)
    return {
        entry.student: entry
        for entry in run.grade(cohort.tree, ASSIGNMENT, due, Options(cluster=address), **options)
    }


def notebooks(cohort):
    """The graded notebooks, byte for byte."""
    return {path.parts[-3]: path.read_bytes() for path in cohort.root.glob(f"autograded/*/*/{NOTEBOOK}")}


def test_gradebook_notebooks_and_remarks_are_those_of_a_local_run(two, graded_here, tmp_path):
    cohort = class_of_four(tmp_path)
    entries = graded_there(cohort, two.scheduler_address)
    assert book(cohort) == book(graded_here)
    assert notebooks(cohort) == notebooks(graded_here)
    local = Journal(graded_here.root).entries(ASSIGNMENT)
    assert {name: entry.remarks for name, entry in entries.items()} == {
        name: entry.remarks for name, entry in local.items()
    }
    assert {entry.how for entry in entries.values() if entry.graded} == {local["kim"].how}
    assert all(entry.where.startswith("tcp://") for entry in entries.values() if entry.graded)
    assert run.due(cohort.tree, ASSIGNMENT) == ["choi"]  # unreadable, and tried again


def slow(cohort, seconds):
    """A right hand-in with a cell that takes its time; the mark is the same."""
    notebook = released(cohort)
    cell(notebook, "share-answer")["source"] = f"import time; time.sleep({seconds})\nshare = gifts / sales"
    return files(notebook, json.loads(solved(cohort)["sketches/my-shop.json"]))


@contextmanager
def at_work(cluster):
    """The address of the first worker that has something to do, told as soon as there is one."""
    found, over = [], threading.Event()

    def look():
        while not over.wait(0.02):
            busy = [where for where, one in cluster.scheduler.workers.items() if one.processing]
            if busy and not found:
                found.append(busy[0])

    watching = threading.Thread(target=look)
    watching.start()
    try:
        yield found
    finally:
        over.set()
        watching.join()


def kill_worker(cluster, where):
    """As a machine that loses its power."""
    (pid,) = (nanny.process.pid for nanny in cluster.workers.values() if nanny.worker_address == where)
    os.kill(pid, signal.SIGKILL)


def test_a_worker_killed_over_a_submission_costs_nobody_anything(two, graded_here, tmp_path):
    cohort = class_of_four(tmp_path)
    submit(cohort, "kim", slow(cohort, 3))
    killed = []

    def kill():
        wait_until(lambda: found)
        time.sleep(1)
        killed.append(found[0])
        kill_worker(two, found[0])

    with at_work(two) as found:
        killer = threading.Thread(target=kill)
        killer.start()
        entries = list(run.grade(cohort.tree, ASSIGNMENT, ["kim"], Options(cluster=two.scheduler_address)))
        killer.join()
    (entry,) = entries
    assert killed
    assert entry.graded
    assert entry.where not in killed
    graded_there(cohort, two.scheduler_address)
    assert book(cohort) == book(graded_here)


@contextmanager
def worker(address, home, **environment):
    """A worker as an administrator starts it, in an environment of its own."""
    home.mkdir()
    told = {**os.environ, "PYTHONPATH": str(Path(course.__file__).parents[1]), **environment}
    with (home / "log").open("wb") as log:
        process = subprocess.Popen(
            [*DASK, "--no-nanny", "--local-directory", str(home), address],
            env=told, cwd=home, stdout=log, stderr=log,
        )  # fmt: skip
        try:
            yield process
        finally:
            process.kill()
            process.wait()


def another_kit(home):
    """A folder with a kit that differs in one sentence."""
    kit = home / "kit"
    shutil.copytree(
        Path(course.__file__).parent, kit / "course", ignore=shutil.ignore_patterns("node_modules")
    )
    with (kit / "course" / "words" / "words.toml").open("a", encoding="utf-8") as file:
        file.write('\n[another]\nko = "다른"\nen = "another"\n')
    return str(kit)


def no_kit(home):
    (home / "course.py").write_text("")
    return str(home)


def typed(cohort, capsys, *what):
    words.use("en")
    code = verb(arguments("grade", *what, "--root", str(cohort.root.parent)))
    said = capsys.readouterr()
    return code, said.out, said.err


def test_who_cannot_be_trusted_with_a_mark_is_named_and_not_used(graded_here, tmp_path, capsys, monkeypatch):
    cohort = class_of_four(tmp_path)
    with LocalCluster(n_workers=0, dashboard_address=":0") as cluster:
        address = cluster.scheduler_address

        def there(count):
            wait_until(lambda: len(cluster.scheduler.workers) == count)

        monkeypatch.setattr("course.grading.cluster._PATIENCE", 1)
        code, _, said = typed(cohort, capsys, ASSIGNMENT, "--dask", address)
        assert code == 2
        assert f"dask worker {address}" in said

        (tmp_path / "kits").mkdir()
        with (
            worker(address, tmp_path / "bare", PATH="/nowhere"),
            worker(address, tmp_path / "other", PYTHONPATH=another_kit(tmp_path / "kits")),
            worker(address, tmp_path / "none", PYTHONPATH=no_kit(tmp_path / "kits")),
        ):
            there(3)
            code, _, said = typed(cohort, capsys, ASSIGNMENT, "--dask", address)
            assert code == 2
            assert said.count("\n  tcp://127.0.0.1:") == 3
            for part in ("bwrap) is not installed", "Marks could differ", "environment has no kit"):
                assert part in said
            assert len(run.due(cohort.tree, ASSIGNMENT)) == 4

            with worker(address, tmp_path / "good"):
                there(4)
                code, out, said = typed(cohort, capsys, ASSIGNMENT, "--dask", address, "--json")
    assert code == 1, said  # one of the four is unreadable
    lines = [json.loads(line) for line in out.splitlines()]
    assert len({line["worker"] for line in lines if line["state"] == "refused"}) == 3
    assert len({line["where"] for line in lines if line["state"] == "graded"}) == 1
    assert book(cohort) == book(graded_here)


@pytest.mark.soak
def test_a_worker_whose_system_forbids_sandboxes_sends_the_work_on(graded_here, tmp_path, capsys):
    """It has the program, so nobody knows before it has tried."""
    cohort = class_of_four(tmp_path)
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "bwrap").write_text("#!/bin/sh\necho namespaces are not for you >&2; exit 1\n")
    (tmp_path / "bin" / "bwrap").chmod(0o755)
    with LocalCluster(n_workers=0, dashboard_address=":0") as cluster:
        address = cluster.scheduler_address
        with worker(address, tmp_path / "bare", PATH=f"{tmp_path}/bin:{os.environ['PATH']}"):
            wait_until(lambda: len(cluster.scheduler.workers) == 1)
            code, _, said = typed(cohort, capsys, ASSIGNMENT, "--dask", address)
            assert code == 2
            assert "would not let it" in said
            with worker(address, tmp_path / "good"):
                wait_until(lambda: len(cluster.scheduler.workers) == 2)
                code, out, said = typed(cohort, capsys, ASSIGNMENT, "--dask", address)
    assert code == 1, said  # one of the four is unreadable
    assert "Executed by 1 worker" in out
    assert book(cohort) == book(graded_here)


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_an_address_where_nobody_answers_says_what_to_check(language, tmp_path, capsys, monkeypatch):
    cohort = class_of_four(tmp_path)
    monkeypatch.setattr("course.grading.cluster._CONNECT", 0.3)
    words.use(language)
    asked = arguments("grade", "--dask", "tcp://127.0.0.1:9", "--root", str(cohort.root.parent))
    assert verb(asked) == 2
    said = capsys.readouterr().err
    assert "tcp://127.0.0.1:9" in said
    assert "dask scheduler" in said
    assert "Traceback" not in said
    monkeypatch.setitem(sys.modules, "distributed", None)
    assert verb(asked) == 2
    assert "pip install distributed" in capsys.readouterr().err
    assert len(run.due(cohort.tree, ASSIGNMENT)) == 4


@pytest.mark.parametrize("address", ["here", "127.0.0.1:8786", "http://x:1", "tcp://x", "tcp://x:y"])
def test_what_is_no_address_is_refused_as_it_is_typed(address, capsys):
    with pytest.raises(SystemExit):
        arguments("grade", "--dask", address)
    assert "tcp://" in capsys.readouterr().err


def started(cohort, address, *words, **more):
    command = [sys.executable, "-m", "course", "cohort", "grade", "--root", str(cohort.root.parent)]
    return subprocess.Popen(
        [*command, "--json", "--dask", address, *words], cwd=Path(course.__file__).parents[1],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **more,
    )  # fmt: skip


def active(dask_worker):
    """How many submissions a worker is busy with, wanted or not."""
    return len(dask_worker.active_threads)


@pytest.mark.flaky(reruns=1)  # failed once in eleven, for a reason not found: listed as unsteady when it does
def test_stopped_by_hand_it_takes_its_orders_back_and_the_workers_are_free_at_once(
    two, graded_here, tmp_path
):
    cohort = class_of_four(tmp_path)
    submit(cohort, "kim", slow(cohort, 900))
    process = started(cohort, two.scheduler_address, "--timeout", "999")
    with at_work(two) as found:
        wait_until(lambda: found)
        time.sleep(1)
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=60)
    assert process.returncode == 130, said
    assert "Traceback" not in said
    with Client(two, set_as_default=False) as client:
        wait_until(lambda: not any(client.run(active).values()))
    submit(cohort, "kim", solved(cohort))
    graded_there(cohort, two.scheduler_address)
    assert book(cohort) == book(graded_here)


@pytest.mark.soak
def test_a_scheduler_that_goes_down_leaves_what_is_recorded_and_the_rest_due(graded_here, tmp_path, capsys):
    cohort = class_of_four(tmp_path)
    submit(cohort, "park", slow(cohort, 900))  # the last in the alphabet
    command = [sys.executable, "-m", "distributed.cli.dask_scheduler", "--no-dashboard", "--port", "0"]
    place = tmp_path / "scheduler.json"
    scheduler = subprocess.Popen(
        [*command, "--host", "127.0.0.1", "--scheduler-file", str(place)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        wait_until(place.exists)
        wait_until(lambda: place.read_text().strip().endswith("}"))
        address = json.loads(place.read_text())["address"]
        with worker(address, tmp_path / "good"):
            process = started(
                cohort,
                address,
                "--timeout",
                "999",
                env={
                    **os.environ,
                    "COURSE_LANGUAGE": "en",
                    "DASK_DISTRIBUTED__COMM__TIMEOUTS__CONNECT": "1s",
                },
            )
            process.stdout.readline()
            wait_until(lambda: len(run.due(cohort.tree, ASSIGNMENT)) == 2)
            scheduler.kill()
            _, said = process.communicate(timeout=60)
    finally:
        scheduler.kill()
        scheduler.wait()
    assert process.returncode == 2
    assert "is gone" in said
    assert "Traceback" not in said
    assert run.due(cohort.tree, ASSIGNMENT) == ["choi", "park"]


@pytest.mark.soak
@pytest.mark.timeout(900)
def test_workers_killed_at_ten_random_moments_cost_nobody_anything(graded_here, tmp_path):
    dice = random.Random(17)
    with LocalCluster(n_workers=0, dashboard_address=":0") as cluster:
        for number in range(10):
            home = tmp_path / str(number)
            home.mkdir()
            cohort = class_of_four(home)
            students = graded_while_one_is_killed(cluster, cohort, home, dice.random())
            assert sorted(students) == sorted(set(students))
            assert book(cohort) == book(graded_here), number


def graded_while_one_is_killed(cluster, cohort, home, seconds):
    """Who was recorded, one by one, while the first of two workers to have something to do is killed."""
    address = cluster.scheduler_address
    with worker(address, home / "one"), worker(address, home / "two"):
        wait_until(lambda: len(cluster.scheduler.workers) == 2)
        with Client(cluster, set_as_default=False) as client:
            numbers = client.run(os.getpid)

        def kill():
            wait_until(lambda: found)
            time.sleep(seconds)
            os.kill(numbers[found[0]], signal.SIGKILL)

        with at_work(cluster) as found:
            killer = threading.Thread(target=kill)
            killer.start()
            due, there = run.due(cohort.tree, ASSIGNMENT), Options(cluster=address)
            students = [entry.student for entry in run.grade(cohort.tree, ASSIGNMENT, due, there)]
            killer.join()
    wait_until(lambda: not cluster.scheduler.workers)
    return students
