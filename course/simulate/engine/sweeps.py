"""Sweeps: one process over a grid of parameters, here, on local processes, or on a cluster of machines.

Every job gets its own random seed before anything runs, so that where it runs changes no result.
"""

import pickle
import signal
import sys
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from contextlib import closing
from functools import partial
from itertools import product
from typing import TYPE_CHECKING, Any

import numpy as np

from course.simulate.engine.parts import Progress

if TYPE_CHECKING:
    import pandas

Grid = Mapping[str, Iterable[Any]] | Sequence[Mapping[str, Any]]
"""Values by parameter, for every combination of them; or the combinations wanted, one by one."""

Process = Callable[..., Any]
"""From parameters and ``seed``, by name, to results by name: a mapping, a Series, or a DataFrame of many rows."""

Where = str | int | None
"""None: here. ``"processes"``: on all of this computer's cores, or on so many. ``"tcp://…"``: on a cluster."""

Done = Generator[tuple[int, Callable[[], Any]], None, None]
"""Places in the grid as their jobs are done, and what gives the job's result or raises its error."""


def sweep(
    process: Process,
    grid: Grid,
    *,
    seed: int = 0,
    where: Where = None,
    progress: "Progress[pandas.DataFrame] | None" = None,
) -> "pandas.DataFrame":
    """Run a process once for every combination of parameters.

    Parameters
    ----------
    process
        See `Process`. Elsewhere than here it must be a function of a module that is installed there too.
    grid
        See `Grid`.
    seed
        From it comes each job's own ``seed``, by its place in the grid. Unless the grid sets ``seed`` itself.
    where
        See `Where`. The address is that of a `dask.distributed` scheduler; processes and clusters cost seconds
        to start and are worth it for jobs that take seconds (see the measurements in ``docs/benchmarks.md``).
    progress
        See `course.simulate.engine.parts.Progress`; jobs come as they are done. When it answers False, the rest
        is stopped, but for what a cluster has begun.

    Returns
    -------
    pandas.DataFrame
        In the order of the grid: the parameters of a job, then what its process returned.

    Raises
    ------
    RuntimeError
        When a job fails, naming its parameters; the job's own error is its cause. The others are stopped.

    Examples
    --------
    >>> from course.simulate import independent_cascade
    >>> import networkx
    >>> def reached(chance, seeds, seed):
    ...     cascade = independent_cascade(networkx.path_graph(50), seeds, chance, runs=200, seed=seed)
    ...     return {"mean": cascade.sizes()["size"].mean()}
    >>> table = sweep(reached, {"chance": [0.2, 0.5], "seeds": [1, 5]})
    >>> table.round(0).values.tolist()
    [[0.0, 1.0, 1.0], [0.0, 5.0, 7.0], [0.0, 1.0, 3.0], [0.0, 5.0, 13.0]]
    """
    import pandas

    jobs, seeds = _jobs(grid), np.random.SeedSequence(seed)
    calls = [
        partial(process, **({"seed": _number(own)} | job))
        for job, own in zip(jobs, seeds.spawn(len(jobs)), strict=True)
    ]
    found: dict[int, pandas.DataFrame] = {}
    with closing(_run(calls, where)) as done:
        for place, answer in done:
            try:
                found[place] = _rows(jobs[place], answer())
            except Exception as error:
                told = ", ".join(f"{name}={value!r}" for name, value in calls[place].keywords.items())
                raise RuntimeError(
                    f"sweep: the job {told} failed: {type(error).__name__}: {error}"
                ) from error
            if progress is not None and progress(len(found), len(jobs), found[place]) is False:
                break
    return pandas.concat([found[place] for place in sorted(found)] or [pandas.DataFrame()], ignore_index=True)


def _jobs(grid: Grid) -> list[dict[str, Any]]:
    """The parameters of each job."""
    if not isinstance(grid, Mapping):
        return [dict(job) for job in grid]
    for name, values in grid.items():
        if isinstance(values, str) or not isinstance(values, Iterable):
            raise ValueError(f"grid[{name!r}]: expected a list of values, got {values!r}")
    return [dict(zip(grid, values, strict=True)) for values in product(*grid.values())]


def _number(seed: np.random.SeedSequence) -> int:
    return int(seed.generate_state(1, np.uint64)[0])


def _rows(job: dict[str, Any], result: Any) -> "pandas.DataFrame":
    """A job's parameters, then its result."""
    import pandas

    if isinstance(result, Mapping | pandas.Series):
        result = pandas.DataFrame([dict(result)])
    if not isinstance(result, pandas.DataFrame):
        raise TypeError(f"expected a mapping, a Series or a DataFrame from the process, got {result!r}")
    if both := [name for name in job if name in result.columns]:
        raise ValueError(f"expected results under other names than the parameters, got {both[0]!r} as both")
    rows = result.reset_index(drop=True)
    for name, value in reversed(job.items()):
        rows.insert(0, name, [value] * len(rows))
    return rows


def _run(calls: list[partial[Any]], where: Where) -> Done:
    if where is None:
        return _run_here(calls)
    if where == "processes":
        return _run_on_processes(calls, None)
    if isinstance(where, int) and where > 0:
        return _run_on_processes(calls, where)
    if isinstance(where, str) and "://" in where:
        return _run_on_cluster(calls, where)
    raise ValueError(f"where: expected None, 'processes', a number of them, or 'tcp://…', got {where!r}")


def _run_here(calls: list[partial[Any]]) -> Done:
    yield from enumerate(calls)


def _run_on_processes(calls: list[partial[Any]], workers: int | None) -> Done:
    from concurrent.futures import ProcessPoolExecutor, as_completed

    _check_portable(calls)
    # With a limit of tasks, workers start afresh instead of as copies of a process whose threads hold locks.
    pool = ProcessPoolExecutor(
        workers,
        initializer=signal.signal,
        initargs=(signal.SIGINT, signal.SIG_IGN),  # stopping them is for us to do
        max_tasks_per_child=sys.maxsize,
    )
    try:
        places = {pool.submit(call): place for place, call in enumerate(calls)}
        for future in as_completed(places):
            yield places[future], future.result
    finally:
        started = list((pool._processes or {}).values())
        pool.shutdown(wait=False, cancel_futures=True)
        for worker in started:  # a job that runs would be waited for
            worker.terminate()


def _check_portable(calls: list[partial[Any]]) -> None:
    """Refuse what another process could not import, before it would fail there without a word."""
    try:
        pickle.dumps(calls)
        known = all(call.func.__module__ != "__main__" for call in calls) or hasattr(
            sys.modules["__main__"], "__file__"
        )
    except (pickle.PicklingError, AttributeError, TypeError):
        known = False
    if not known:
        raise ValueError(
            "process: expected a function of a module (a .py file), which other processes can import, got one "
            "made in a notebook or inside another function"
        )


def _run_on_cluster(calls: list[partial[Any]], address: str) -> Done:
    try:
        from distributed import Client, as_completed
    except ImportError as error:
        raise ImportError(
            f"where={address!r}: expected the package `distributed`, which is not installed"
        ) from error
    with Client(address, set_as_default=False) as client:
        futures = [client.submit(call, pure=False) for call in calls]
        places = {future.key: place for place, future in enumerate(futures)}
        try:
            for future in as_completed(futures, loop=client.loop):
                yield places[future.key], future.result
        finally:
            client.cancel(futures)
