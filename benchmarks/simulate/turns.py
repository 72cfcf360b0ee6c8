"""CPU time of several programs that take turns at one process, and whether they ran the same one."""

import signal
import time
import tracemalloc
from collections.abc import Callable
from dataclasses import dataclass, field
from math import sqrt
from statistics import mean, median

import numpy as np

Run = Callable[[], float]
Ensemble = Callable[[int], np.ndarray]
"""From a seed to the sizes of a whole ensemble."""


@dataclass
class Timed:
    """What one program did: CPU milliseconds a run, the sizes, and whether its one run had to be stopped."""

    times: list[float] = field(default_factory=list)
    sizes: list[float] = field(default_factory=list)
    stopped: bool = False

    @property
    def spent(self) -> float:
        """CPU seconds in all."""
        return sum(self.times) / 1000

    @property
    def typical(self) -> float:
        """The median."""
        return median(self.times)


def take_turns(ours: Ensemble, runs: dict[str, Run], turns: int, patience: float) -> dict[str, Timed]:
    """Let everyone run once a turn, ours (``"ours"``) a whole ensemble.

    Parameters
    ----------
    ours, runs
        The programs.
    turns
        How often.
    patience
        CPU seconds: whoever spent a quarter of them gets no further turn, and a run is stopped when it takes
        them all. Its time is then at least that.
    """
    found = {name: Timed() for name in ("ours", *runs)}
    for turn in range(turns):
        began = time.process_time()
        sizes = ours(turn)
        found["ours"].times.append((time.process_time() - began) * 1000 / len(sizes))
        found["ours"].sizes += sizes.tolist()
        for name, run in runs.items():
            if found[name].spent <= patience / 4:
                _once(run, found[name], patience)
    return found


def _once(run: Run, timed: Timed, patience: float) -> None:
    began = time.process_time()
    try:
        timed.sizes.append(_within(run, patience))
    except TimeoutError:
        timed.stopped = True
    timed.times.append((time.process_time() - began) * 1000)


def _within(run: Run, seconds: float) -> float:
    """The run's answer, or a TimeoutError after so many seconds of CPU time.

    The clock on the wall wakes us to look: a timer of CPU time would make that time coarse for everyone.
    """
    until = time.process_time() + seconds

    def look(*_: object) -> None:
        if time.process_time() > until:
            raise TimeoutError

    before = signal.signal(signal.SIGALRM, look)
    signal.setitimer(signal.ITIMER_REAL, 0.1, 0.1)
    try:
        return run()
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def check_means(case: str, found: dict[str, Timed]) -> None:
    """Refuse to compare times when a program's mean size is not ours within 5 standard errors, or 1 %.

    A chance of 10⁻⁶ in each comparison; the 1 % is for single runs, whose spread is known from too few.

    Raises
    ------
    ValueError
        Naming the case, the program and both means.
    """
    sizes = found["ours"].sizes
    expected, spread = mean(sizes), float(np.std(sizes))
    for name, timed in found.items():
        if timed.sizes:
            error = spread * sqrt(1 / len(timed.sizes) + 1 / len(sizes))
            if abs(mean(timed.sizes) - expected) > max(5 * error, 0.01 * expected if len(sizes) < 100 else 0):
                raise ValueError(
                    f"{case}: expected the same process everywhere, got mean sizes of {expected:.6g} (ours, "
                    f"{len(sizes)} runs) and {mean(timed.sizes):.6g} ({name}, {len(timed.sizes)} runs)"
                )


def peak_memory(run: Callable[[], object]) -> float:
    """MB that a run takes beyond what was there before, at its peak, as Python and numpy count them."""
    tracemalloc.start()
    try:
        run()
        return tracemalloc.get_traced_memory()[1] / 1e6
    finally:
        tracemalloc.stop()
