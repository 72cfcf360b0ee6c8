"""From which size of job on a sweep pays elsewhere: `python -m benchmarks.sweeps [--quick] --json FILE`.

Seconds on the clock of the same sweep on two processes and on two workers of a `dask.distributed` cluster, start-up
included, against the same jobs one after the other in this process. A ratio above 1 says that it pays. A job
burns CPU time, so that a busy machine slows all of them down.
"""

import argparse
import time
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from statistics import median

import numpy as np
from distributed import LocalCluster

from benchmarks import report
from course.simulate import sweep

JOBS, WORKERS, SIZES = 10, 2, (0.01, 0.1, 1.0, 5.0)
HERE = "in this process"


def main() -> None:
    """Measure, print, and write the rows."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="every sweep once")
    parser.add_argument("--json", type=Path, required=True)
    parser.add_argument("--markdown", type=Path, help="put the table into this page")
    options = parser.parse_args()
    rows = [row for size in SIZES for row in compare(size, 1 if options.quick else 3)]
    report.write(rows, options.json)
    if options.markdown:
        report.publish(rows, options.markdown, "sweeps")


def compare(size: float, turns: int) -> list[report.Row]:
    """The rows of one size of job; everyone runs once a turn."""
    with LocalCluster(n_workers=WORKERS, threads_per_worker=1, dashboard_address=":0") as standing:
        address = standing.scheduler_address
        ways: dict[str, Callable[[], object]] = {
            HERE: lambda: run(size, None),
            f"{WORKERS} processes": lambda: run(size, WORKERS),
            f"dask {version('distributed')}, started for it": lambda: run_on_new_cluster(size),
            f"dask {version('distributed')}, already running": lambda: run(size, address),
        }
        times: dict[str, list[float]] = {way: [] for way in ways}
        for _ in range(turns):
            for way, go in ways.items():
                began = time.perf_counter()
                go()
                times[way].append(time.perf_counter() - began)
    here = median(times.pop(HERE))
    return [
        report.row(f"{JOBS} jobs of {size:g} s on {way}", HERE, median(found), here, "s")
        for way, found in times.items()
    ]


def run(size: float, where: int | str | None) -> None:
    """One sweep."""
    sweep(burn, {"job": range(JOBS), "seconds": [size]}, where=where)


def run_on_new_cluster(size: float) -> None:
    """One sweep, and the cluster for it from start to end."""
    with LocalCluster(n_workers=WORKERS, threads_per_worker=1, dashboard_address=":0") as cluster:
        run(size, cluster.scheduler_address)


def burn(job: int, seconds: float, seed: int) -> dict[str, float]:
    """A job that takes so many seconds of CPU time, as numpy spends them."""
    began, rng, total = time.thread_time(), np.random.default_rng(seed), 0.0
    while time.thread_time() - began < seconds:
        total += rng.random(10_000).sum()
    return {"total": total}


if __name__ == "__main__":
    main()
