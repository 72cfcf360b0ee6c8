"""The test run: everything it needs is installed first."""

import os
import subprocess
from pathlib import Path

from course.machine import environment, system
from course.words import say


def run(root: Path, options: list[str], *, soak: bool = False) -> int:
    """Run the tests, or the long counts, in the environment; return pytest's exit code.

    Parameters
    ----------
    options
        Passed on to pytest.
    soak
        Run only the tests marked ``soak``.
    """
    python = environment.ensure({"classroom", "dev", "hub", "lite"}, root)
    if absent := system.install_missing():
        names = ", ".join(program.name for program in absent)
        print(say("machine.test.missing", names=names, command=system.install_command(absent)), flush=True)
    # A file's tests stay together: they share a browser. Files go in their order: by number of tests, the few slow ones
    # of the browser would come last and keep one core waiting. Long counts measure time, so one at a time.
    # One worker more than there are cores, since half of a worker's time is waiting for pages and kernels.
    workers = str((os.cpu_count() or 1) + 1)
    spread = [] if soak else ["-n", workers, "--dist", "loadfile", "--no-loadscope-reorder"]
    command = [str(python), "-m", "pytest", "-m", "soak" if soak else "not soak", *spread, *options]
    # One thread each for numpy's linear algebra: workers and their kernels would fight for the cores.
    return subprocess.run(command, cwd=root, env={"OPENBLAS_NUM_THREADS": "1", **os.environ}).returncode
