"""How a class is to be graded: how many at once, how long, how much, in what sandbox."""

import ast
import atexit
import json
import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any

from course.grading.drive import Drive, NotStarted, Pace
from course.grading.inside.confine import Limits
from course.grading.launch import Cold, Launcher, Open, Warm
from course.grading.notebooks import nbformat
from course.grading.sandbox import NoSandbox

MUST, MAY, NO = "must", "may", "no"


@dataclass(frozen=True)
class Options:
    """What an instructor may choose.

    Parameters
    ----------
    workers
        Submissions executed at once; None for one more than there are cores (four at most), and for all that a
        cluster can.
    timeout
        Seconds a cell may take; None for the cohort's own.
    limits
        For each submission.
    sandbox
        ``"must"`` refuses to grade without one, ``"may"`` goes without where there is none (for one's own code
        only), ``"no"`` goes without.
    cluster
        Address of a `dask.distributed` scheduler whose workers execute; None for this machine.
    """

    workers: int | None = None
    timeout: float | None = None
    limits: Limits = field(default_factory=Limits)
    sandbox: str = MUST
    cluster: str | None = None

    @property
    def at_once(self) -> int:
        """How many submissions are executed at once on this machine."""
        # One more than there are cores: while one waits for its sandbox or its pipe, another computes.
        return self.workers or min(4, (os.cpu_count() or 1) + 1)

    def pace(self, config: Any) -> Pace:
        """How long cells and submissions may take, from a cohort's configuration."""
        cell = self.timeout or float(config.Execute.get("timeout", 30) or 30)
        return Pace(cell, 4 * cell)

    def begin(self, modules: tuple[str, ...] = ()) -> None:
        """Have the warm parent begin to import, while this process does the same."""
        if self.sandbox != NO and not self.cluster:
            with suppress(NoSandbox):
                _warm(self.limits, modules)

    def launcher(self, modules: tuple[str, ...] = (), *, fresh: bool = False) -> Launcher:
        """The best way to start submissions that works here: warm, else cold, each tried out.

        Parameters
        ----------
        modules
            What the exercise's cells import beside the usual.
        fresh
            One of its own, which the caller closes, instead of the one kept for the program's life.

        Raises
        ------
        NoSandbox
            When neither works and there must be one.
        """
        if self.sandbox == NO:
            return Open(self.limits, modules)
        try:
            return _tried(Warm, self.limits, modules) if fresh else _kept(self.limits, modules)
        except NoSandbox:
            if self.sandbox == MAY:
                return Open(self.limits, modules)
            raise

    def with_memory(self, megabytes: int) -> "Options":
        """The same with another limit on memory, in MB."""
        return replace(self, limits=replace(self.limits, memory=megabytes))


@cache
def _warm(limits: Limits, modules: tuple[str, ...]) -> Warm:
    parent = Warm(limits, modules)
    atexit.register(parent.close)
    return parent


@cache
def _kept(limits: Limits, modules: tuple[str, ...]) -> Launcher:
    """Tried out once in a program's life, and kept: a warm parent takes seconds to make and serves any class."""
    return _tried(_warm, limits, modules)


def _tried(
    warm: Callable[[Limits, tuple[str, ...]], Launcher], limits: Limits, modules: tuple[str, ...]
) -> Launcher:
    for kind in (warm, Cold):
        launcher = kind(limits, modules)
        try:
            if _works(launcher):
                return launcher
        except NoSandbox as problem:
            why, text = problem.why, problem.text
        else:
            why, text = "refused", ""
        launcher.close()
    raise NoSandbox(why, text)


def _works(launcher: Launcher) -> bool:
    """Whether a cell comes back from there."""
    notebook = nbformat().v4.new_notebook(cells=[nbformat().v4.new_code_cell("6 * 7")])
    try:
        Drive(launcher, Pace(60)).run(notebook, {})
    except NotStarted:
        return False
    return [
        o.data.get("text/plain") for o in notebook.cells[0].outputs if o.output_type == "execute_result"
    ] == ["42"]


def imported(path: Path) -> tuple[str, ...]:
    """The modules an assignment's own cells import, to be imported once for all.

    Parameters
    ----------
    path
        Its source notebook.
    """
    found: set[str] = set()
    for cell in json.loads(path.read_text("utf-8"))["cells"]:
        try:
            tree = ast.parse("".join(cell["source"]) if cell["cell_type"] == "code" else "")
        except SyntaxError:
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                found |= {name.name for name in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found.add(node.module)
    return tuple(sorted(found))
