"""Executing prepared submissions: the steps wherever they run, and the way to run them on this machine."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from course.grading.drive import Drive, Pace
from course.grading.launch import Launcher
from course.grading.prepare import Job
from course.grading.remarks import Remark
from course.grading.second_look import SecondLook, Seen


@dataclass(frozen=True)
class Done:
    """What executing a submission came to, beside the outputs in its notebook.

    Attributes
    ----------
    remarks
        What was found on the way.
    how
        ``"warm"`` or ``"cold"`` (sandboxes), ``"open"`` (none).
    where
        The worker's address; empty for this machine.
    """

    remarks: tuple[Remark, ...]
    how: str
    where: str = ""


class Executor(Protocol):
    """A place where submissions are executed; ``at_once`` is how many it is worth asking for at the same time."""

    at_once: int

    def execute(self, job: Job, stopped: Callable[[], bool]) -> Done:
        """Execute a submission, its notebook in place; called from several threads."""

    def interrupt(self) -> None:
        """End what runs."""

    def close(self) -> None:
        """Let go of what was held."""


def execute(
    launcher: Launcher,
    again: SecondLook,
    pace: Pace,
    notebook: Any,
    files: dict[str, bytes],
    stopped: Callable[[], bool] = lambda: False,
) -> tuple[Remark, ...]:
    """Run a notebook's cells in place, and its checks of plain data a second time apart; what was found."""
    drive = Drive(launcher, pace, stopped)
    found = drive.run(notebook, files)
    found += again.look(files, Seen.by(drive))
    return tuple(found)


def bare(how: str, asked: bool) -> tuple[Remark, ...]:
    """That there was no sandbox, where that was asked for by name."""
    return (Remark("no_sandbox"),) if how == "open" and asked else ()


@dataclass
class Here:
    """This machine.

    Parameters
    ----------
    launcher
        Starts the processes.
    pace
        How long they may take.
    at_once
        How many submissions run at the same time.
    """

    launcher: Launcher
    pace: Pace
    at_once: int

    def __post_init__(self) -> None:
        self._again = SecondLook(self.launcher, self.pace.cell)

    def execute(self, job: Job, stopped: Callable[[], bool]) -> Done:
        """Execute a submission, its notebook in place."""
        found = execute(self.launcher, self._again, self.pace, job.notebook, job.files, stopped)
        return Done(found, self.launcher.kind)

    def interrupt(self) -> None:
        """End what runs."""
        self.launcher.close()

    def close(self) -> None:
        """The launcher is kept for the next run."""
        self._again.close()
