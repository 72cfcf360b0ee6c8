"""Class list, collecting and export, killed at any moment and run again: nothing lost, nothing doubled."""

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from course.cohort import class_list
from course.cohort.command import run
from course.cohort.folder import Cohort
from tests.cohort.hand_ins import ASSIGNMENT, FIXTURES, copied, files, released, solved, template
from tests.cohort.test_collection import zipped
from tests.cohort.test_command import arguments

REPOSITORY = Path(__file__).parents[2]
# One warm process; each verb runs in a fork of it, so that what is killed is the verb and not an import.
WARM = """
import argparse, json, os, sys
import nbgrader.api
from course.cohort import collection, export_verbs, roster_verbs, verbs
from course.cohort.command import add_arguments, run
parser = argparse.ArgumentParser()
add_arguments(parser)
print("ready", flush=True)
for line in iter(sys.stdin.readline, ""):
    child = os.fork()
    if not child:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        os._exit(run(parser.parse_args(json.loads(line))))
    print(child, flush=True)
    os.waitpid(child, 0)
    print("done", flush=True)
"""
NEWER = "id,name\nkim,김민숙\nlee,이서연\n" + "".join(f"new{n},새학생 {n}\n" for n in range(40))


@pytest.fixture(scope="module")
def warm():
    """Start a verb and kill it after so many seconds."""
    command = [sys.executable, "-W", "ignore", "-c", WARM]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    process = subprocess.Popen(command, cwd=REPOSITORY, text=True, **pipes)
    assert process.stdout.readline() == "ready\n"

    def killed(words, seconds):
        process.stdin.write(json.dumps([str(word) for word in words]) + "\n")
        process.stdin.flush()
        child = int(process.stdout.readline())
        time.sleep(seconds)
        with suppress(ProcessLookupError):  # done already
            os.kill(child, signal.SIGKILL)
        assert process.stdout.readline() == "done\n"

    yield killed
    process.stdin.close()
    process.wait()
    process.stdout.close()


def roster_update(cohort, home):
    """A newer class list that brings forty, drops two and renames one."""
    (home / "newer.csv").write_text(NEWER, "utf-8")
    return ["roster", "update", home / "newer.csv", "--apply"]


def collect_again(cohort, home):
    """Three hand-ins a student, the first of them collected before."""
    inbox = home / "inbox"
    inbox.mkdir()
    for number, (student, hand_in) in enumerate(
        [("kim", files(released(cohort))), ("lee", solved(cohort)), ("park", solved(cohort))]
    ):
        for turn in range(3):
            path = inbox / f"{student}_{'abc'[turn]}.zip"
            path.write_bytes(zipped(hand_in | {"predictions/turn.json": str(turn).encode() * 1000}))
            os.utime(path, (1000 * turn + number, 1000 * turn + number))
    first = home / "first"
    first.mkdir()
    for path in inbox.glob("*_a.zip"):
        shutil.copy2(path, first / path.name)
    assert run(arguments("collect", ASSIGNMENT, "--from", str(first), "--root", str(cohort.root.parent))) == 0
    return ["collect", ASSIGNMENT, "--from", inbox]


def export_into_canvas(cohort, home):
    """Canvas's own file, into a file that is there already."""
    shutil.copy(FIXTURES / "lms" / "canvas.csv", home / "canvas.csv")
    (home / "out.csv").write_text("the old bytes")
    return ["export", "--lms", home / "canvas.csv", "--to", home / "out.csv"]


VERBS = {"roster": roster_update, "collect": collect_again, "export": export_into_canvas}


def state(cohort, home):
    """Everything that counts: who is in the class and by which changes, what is handed in, what was put aside."""
    entries = {key: (one.student, one.dropped) for key, one in class_list.entries(cohort).items()}
    changes = [(change.how, sorted(change.after)) for change in class_list.changes(cohort)]
    kept = {}
    for part in ("submitted", "earlier"):
        for path in (cohort.root / part).rglob("*"):
            name = path.relative_to(cohort.root).as_posix()
            if path.is_file() and "/." not in name:
                kept[name] = path.read_bytes()
    out = home / "out.csv"
    return entries, changes, kept, out.read_bytes() if out.exists() else b""


def ready(start, home, verb):
    home.mkdir(parents=True)
    cohort = copied(start, home)
    return cohort, [*VERBS[verb](cohort, home), "--root", cohort.root.parent]


def undisturbed(start, home, verb):
    """What a run nobody disturbed leaves, and how long it took."""
    cohort, words = ready(start, home, verb)
    started = time.perf_counter()
    assert run(arguments(*map(str, words))) in (0, 1)
    return state(cohort, home), time.perf_counter() - started


def killed_and_rerun(start, home, verb, warm, moments):
    cohort, words = ready(start, home, verb)
    for seconds in moments:
        warm(words, seconds)
        if (home / "out.csv").exists():
            assert (home / "out.csv").read_bytes()[:7] in (b"the old", b"Student")
    assert run(arguments(*map(str, words))) in (0, 1)
    return state(Cohort(cohort.root), home)


def moments(seed, count, lasts):
    dice = random.Random(seed)
    return [dice.random() * lasts for _ in range(count)]


@pytest.mark.parametrize("verb", VERBS)
def test_killed_at_random_moments_and_run_again(warm, tmp_path, verb, graded_template):
    start = graded_template if verb == "export" else template()
    expected, lasts = undisturbed(start, tmp_path / "calm", verb)
    assert killed_and_rerun(start, tmp_path / "killed", verb, warm, moments(4, 4, lasts)) == expected


@pytest.mark.soak
@pytest.mark.timeout(3000)
@pytest.mark.parametrize("verb", VERBS)
def test_killed_a_hundred_times_and_run_again(warm, tmp_path, verb, graded_template):
    start = graded_template if verb == "export" else template()
    expected, lasts = undisturbed(start, tmp_path / "calm", verb)
    for number in range(50):
        found = killed_and_rerun(start, tmp_path / str(number), verb, warm, moments(100 + number, 2, lasts))
        assert found == expected, number
