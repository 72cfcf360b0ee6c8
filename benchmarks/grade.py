"""How long grading a class takes: `course cohort grade`, sandboxed, against stock `nbgrader autograde`.

``python -m benchmarks.grade [--quick] [--students N] --json FILE``. Both grade the same submissions of exercise 03,
in turn, on the same machine; their gradebooks must come out the same, cell for cell. ``--quick`` takes 8 students and
leaves the endless loops out. A row's *theirs* is stock's, but for the rows against the floor: the cells alone. Memory is
that of every process together, what forks share counted once, ours with four workers.
"""

import argparse
import json
import os
import resource
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks import report
from course.cohort.folder import Cohort
from course.cohort.opening import load_exercise, open_cohort, write_source
from course.cohort.simulated import known_hand_ins
from course.grading import release
from course.grading.files import write_files

ASSIGNMENT = "03-draw-the-mvn"
PLAN = Path("exercises/cohorts/demo.toml")
STOCK = """from pathlib import Path
c = get_config()
c.CourseDirectory.root = str(Path(__file__).parent.resolve())
c.CourseDirectory.course_id = "demo"
c.Execute.timeout = {timeout}
"""
LOOP = "while True:\n    pass"
_LOOK = 0.3  # seconds between two looks at the memory


@dataclass
class Cost:
    """What a run took: seconds on the clock, seconds of processor (all cores together), MB at the worst moment."""

    wall: float
    cpu: float
    memory: float


def main() -> None:
    """Measure, print, and write the rows."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--students", type=int, default=0)
    parser.add_argument("--json", type=Path, required=True)
    options = parser.parse_args()
    count = options.students or (8 if options.quick else 100)
    with TemporaryDirectory(prefix="course-benchmark-") as place:
        cohort = prepare(Path(place), count)
        rows = compare(cohort, count, 0, 30, floor=True)
        for loops in () if options.quick else (1, 10):
            rows += compare(cohort, count, loops, 30)
    report.write(rows, options.json)


def prepare(home: Path, count: int) -> Cohort:
    """A cohort whose students hand in the exercise's reference and its known mistakes, in turn."""
    roster = home / "roster.csv"
    roster.write_text("id,name\n" + "".join(f"s{n:03d},Student {n}\n" for n in range(count)), "utf-8")
    cohort = open_cohort(PLAN, roster, home, "en").cohort
    exercise = load_exercise(cohort.plan.exercise(ASSIGNMENT))
    write_source(cohort.tree, exercise, "en", *cohort.seeds(ASSIGNMENT))
    release.generate(cohort.tree, ASSIGNMENT)
    known = list(known_hand_ins(cohort.tree, exercise, "en", cohort.seeds(ASSIGNMENT)[0]))
    for number in range(count):
        write_files(cohort.tree.submitted(f"s{number:03d}", ASSIGNMENT), known[number % len(known)].files)
    return cohort


def compare(cohort: Cohort, count: int, loops: int, timeout: int, floor: bool = False) -> list[report.Row]:
    """Ours, stock's and ours again; their gradebooks held against each other."""
    what = f"{count} submissions sandboxed" + (f", {loops} with an endless loop" if loops else "")
    peer = f"stock nbgrader {version_of_stock()}"
    first, ours = _ours(cohort, loops)
    stock, theirs = _stock(cohort, loops, timeout)
    second, _ = _ours(cohort, loops)
    differing = [key for key in theirs if theirs[key] != ours.get(key)]
    if differing and not loops:
        raise SystemExit(f"{len(differing)} of {len(theirs)} cells differ: {differing[:5]}")
    wall, cpu = (first.wall + second.wall) / 2, (first.cpu + second.cpu) / 2
    rows = [
        report.row(f"wall {what}", peer, wall, stock.wall, "s"),
        report.row(f"cpu {what}", peer, cpu, stock.cpu, "s"),
    ]
    if floor:
        alone = _cells_alone(cohort)
        rows += [report.row(f"{key} {count} submissions, floor", "cells alone", own, least, "s")
                 for key, own, least in (("wall", wall, alone.wall), ("cpu", cpu, alone.cpu))]  # fmt: skip
        four, _ = _ours(cohort, loops, "--workers", "4")
        rows.append(
            report.row(f"memory {count} submissions, 4 workers", peer, four.memory, stock.memory, "MB")
        )
    return rows


def _ours(cohort: Cohort, loops: int, *options: str) -> tuple[Cost, dict[str, Any]]:
    with TemporaryDirectory(prefix="course-benchmark-") as place:
        copy = _copy(cohort, Path(place), loops)
        command = [sys.executable, "-m", "course", "cohort", "grade", ASSIGNMENT, "--root", place, "--json"]
        command += options
        cost = timed(command, Path.cwd(), watched=bool(options))
        return cost, _gradebook(copy)


def _stock(cohort: Cohort, loops: int, timeout: int) -> tuple[Cost, dict[str, Any]]:
    with TemporaryDirectory(prefix="course-benchmark-") as place:
        copy = _copy(cohort, Path(place), loops)
        (copy.root / "nbgrader_config.py").write_text(STOCK.format(timeout=timeout), "utf-8")
        cost = timed([sys.executable, "-m", "nbgrader", "autograde", ASSIGNMENT], copy.root, watched=True)
        return cost, _gradebook(copy)


def _copy(cohort: Cohort, place: Path, loops: int) -> Cohort:
    copy = Cohort(Path(shutil.copytree(cohort.root, place / cohort.root.name)))
    for path in sorted(copy.root.glob(f"submitted/*/{ASSIGNMENT}/exercise.ipynb"))[:loops]:
        notebook = json.loads(path.read_text("utf-8"))
        cell = {"cell_type": "code", "id": "loop", "metadata": {}, "source": LOOP}
        notebook["cells"].append(cell | {"outputs": [], "execution_count": None})
        path.write_text(json.dumps(notebook, ensure_ascii=False), "utf-8")
    return copy


def timed(command: list[str], here: Path, *, watched: bool = False) -> Cost:
    """Run a command to its end and tell what it took; one that fails ends the benchmark."""
    home = {**os.environ, "PYTHONPATH": str(Path.cwd())}
    with _account(watched) as account:
        before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
        ran = subprocess.run(
            command, cwd=here, env=home, capture_output=True, text=True, preexec_fn=account.enter
        )
        wall, after = time.perf_counter() - started, resource.getrusage(resource.RUSAGE_CHILDREN)
        if ran.returncode:
            raise SystemExit(
                f"{command} ended with {ran.returncode}\n{ran.stdout[-2000:]}{ran.stderr[-2000:]}"
            )
        children = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
        return Cost(wall, account.seconds() or children, account.megabytes)


class Account:
    """A control group: every process in it counts, however it ends, where such a group can be made.

    Of a sandbox's processes that nobody waits for, the ordinary count of processor time knows nothing.
    """

    def __init__(self, group: Path | None) -> None:
        self._group, self.megabytes = group, 0.0

    def enter(self) -> None:
        """Move the process that calls this into the group."""
        if self._group:
            (self._group / "cgroup.procs").write_text("0")

    def seconds(self) -> float:
        """Of processor, so far; 0 without a group."""
        return int((self._group / "cpuacct.usage").read_text()) / 1e9 if self._group else 0.0

    def watch(self, over: threading.Event) -> None:
        """Look at the memory now and then."""
        while self._group and not over.wait(_LOOK):
            processes = (self._group / "cgroup.procs").read_text().split()
            self.megabytes = max(self.megabytes, sum(map(_share, processes)))


def _share(process: str) -> float:
    """A process's part of the memory it shares, in MB."""
    try:
        lines = Path("/proc", process, "smaps_rollup").read_text().splitlines()
        return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("Pss:"))
    except (OSError, StopIteration):
        return 0.0


@contextmanager
def _account(watched: bool) -> Iterator[Account]:
    group = Path("/sys/fs/cgroup/cpuacct", f"course-benchmark-{os.getpid()}-{time.monotonic_ns()}")
    try:
        group.mkdir()
    except OSError:
        yield Account(None)
        return
    account, over = Account(group), threading.Event()
    watching = threading.Thread(target=account.watch, args=(over,))
    if watched:  # looking takes processor time from the run
        watching.start()
    try:
        yield account
    finally:
        over.set()
        if watched:
            watching.join()
        with suppress(OSError):
            group.rmdir()


def _gradebook(cohort: Cohort) -> dict[str, Any]:
    """Every score, comment and question of every cell."""
    from nbgrader.api import Gradebook

    found: dict[str, Any] = {}
    with Gradebook(f"sqlite:///{cohort.root}/gradebook.db") as book:
        for submission in book.assignment_submissions(ASSIGNMENT):
            for notebook in submission.notebooks:
                name = submission.student.id
                for grade in notebook.grades:
                    found[f"{name}/{grade.name}"] = (
                        grade.auto_score,
                        grade.manual_score,
                        grade.needs_manual_grade,
                    )
                for comment in notebook.comments:
                    found[f"{name}/{comment.name}/comment"] = (comment.auto_comment, comment.manual_comment)
    return found


def _cells_alone(cohort: Cohort) -> Cost:
    """The code cells of every submission, one fork each, two at a time, everything imported: nothing else is done."""
    submissions = sorted(cohort.root.glob(f"submitted/*/{ASSIGNMENT}"))
    program = Path(__file__).with_name("grade_floor.py")
    return timed([sys.executable, str(program), *map(str, submissions)], Path.cwd())


def version_of_stock() -> str:
    """Of nbgrader as it is installed."""
    from importlib.metadata import version

    return version("nbgrader")


if __name__ == "__main__":
    main()
