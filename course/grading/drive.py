"""Running a notebook's cells in a process that may do anything: time limits, restarts, and what was found on the way."""

import time
from base64 import b64encode
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from course.grading.inside.wire import Closed, Late, Message, TooLong
from course.grading.launch import Launcher, Process
from course.grading.notebooks import error_output
from course.grading.outputs import Outputs, count, text
from course.grading.remarks import Remark

RESTARTS = 2
START = 60.0
"""Seconds a process may take to be ready, on a busy machine."""
_GRACE = 3.0  # seconds an interrupted cell has to stop
_FLOOD = 64 * 2**20  # letters of one cell's messages after which it is ended
_TIMEOUT = "\x1b[0;31mCellTimeoutError\x1b[0m: No reply from kernel before timeout"
_WHY = {
    "memory": "it used more memory than a submission may",
    "processes": "it started more processes than a submission may",
    "output": "it printed without end",
    "": "this cell ended the kernel or could not be stopped",
}


class Stopped(Exception):
    """The run was interrupted: what was being executed counts for nothing and is done again."""


class NotStarted(Exception):
    """There was no process to run the cells in."""


class Fatal(Exception):
    """A cell that cost its process, with the reason (a key of `_WHY`)."""


@dataclass(frozen=True)
class Pace:
    """How long things may take.

    Parameters
    ----------
    cell
        Seconds a cell may take.
    submission
        Seconds all cells of a submission may take together; None for no limit.
    """

    cell: float = 30
    submission: float | None = None


@dataclass
class Drive:
    """One notebook's execution.

    Parameters
    ----------
    launcher
        Starts the process.
    pace
        How long it may take.
    stopped
        Asked before each cell.
    data_checks
        After a run: checks that read plain data only, with id, cell and what they read.
    """

    launcher: Launcher
    pace: Pace
    stopped: Callable[[], bool] = lambda: False
    data_checks: list[tuple[str, Any, Message]] = field(default_factory=list)

    def run(self, notebook: Any, files: dict[str, bytes]) -> list[Remark]:
        """Execute a notebook in place, beside its files.

        A cell that ends its process gets an error, and the others run in a fresh one.

        Returns
        -------
        list of Remark
            What a limit stopped, and what looked as if checks were tampered with.
        """
        self._fatal: dict[int, str] = {}
        self._found: dict[tuple[str, str], list[str]] = {}
        limit = self.pace.submission
        self._end = None if limit is None else time.monotonic() + limit
        packed = {name: b64encode(data).decode("ascii") for name, data in files.items()}
        while not self._whole_pass(notebook, packed):
            pass
        return [*self._limits(), *self._suspicions()]

    def _whole_pass(self, notebook: Any, files: dict[str, str]) -> bool:
        """Run all cells in one fresh process; False when one of them ended it."""
        self._found.clear()
        self.data_checks.clear()
        outputs = Outputs(notebook.cells)
        process = self.launcher.start()
        try:
            self._begin(process, files)
            for index, cell in enumerate(notebook.cells):
                if cell.cell_type == "code":
                    outputs.begin(cell)
                    try:
                        self._cell(process, outputs, cell, index)
                    except Fatal as reason:
                        self._fatal[index] = str(reason)
                        return False
        finally:
            process.end()
        return True

    def _begin(self, process: Process, files: dict[str, str]) -> None:
        """Write the files; the time it takes to start is nobody's cell's."""
        self._say(process, {"files": files})
        try:
            process.wire.receive(time.monotonic() + START)
        except (Closed, Late, TooLong):
            if self.stopped():
                raise Stopped from None
            raise NotStarted("the process that runs the cells did not start") from None

    def _cell(self, process: Process, outputs: Outputs, cell: Any, index: int) -> None:
        if self.stopped():
            raise Stopped
        if index in self._fatal:
            cell.outputs = [error_output("DeadKernelError", _WHY.get(self._fatal[index], _WHY[""]))]
            return
        given_up = len(self._fatal) > RESTARTS and index > max(self._fatal)
        if not cell.source.strip() or given_up or self._out_of_time():
            return
        about = cell.metadata.get("nbgrader", {})
        check = bool(about.get("grade") and about.get("locked"))
        self._say(process, {"run": cell.source, "check": check})
        done = self._answer(process, outputs, cell)
        cell.execution_count = count(done.get("execution_count"))
        if done.get("status") == "error" and not any(o.output_type == "error" for o in cell.outputs):
            outputs.add(cell, "error", done)
        if check:
            self._judge(cell, about.get("grade_id", "–"), done)

    def _answer(self, process: Process, outputs: Outputs, cell: Any) -> Message:
        """Collect outputs until the cell is done, interrupted once when it takes too long."""
        limit = time.monotonic() + self.pace.cell
        deadline = limit if self._end is None else min(limit, self._end)
        late, room = False, _FLOOD
        try:
            while True:
                try:
                    message = process.wire.receive(deadline)
                except Late:
                    if late:
                        raise Fatal("time") from None
                    process.interrupt()
                    late, deadline = True, time.monotonic() + _GRACE
                    continue
                if isinstance(message.get("done"), dict):
                    if late:
                        cell.outputs.append(_timeout())
                    done: Message = message["done"]
                    return done
                room -= len(str(message))
                if room < 0:
                    raise Fatal("output")
                outputs.add(cell, message.get("type"), message.get("content"))
        except TooLong:
            raise Fatal("output") from None
        except Closed:
            if self.stopped():
                raise Stopped from None
            raise Fatal(process.reason()) from None

    def _judge(self, cell: Any, name: str, done: Message) -> None:
        """A check whose canaries lived did not run as written; what else was changed is told, not punished."""
        canary = text(done.get("canary"))
        if canary:
            cell.outputs = [error_output("NotAsWritten", canary[:300])]
            self._found.setdefault(("not_as_written", canary[:300]), []).append(name)
        if isinstance(done.get("inputs"), dict) and isinstance(done.get("files"), dict):
            self.data_checks.append((name, cell, done))
        changes = done.get("changes")
        for change in changes if isinstance(changes, list) else []:
            self._found.setdefault(("suspect", text(change)[:300]), []).append(name)

    def _out_of_time(self) -> bool:
        return self._end is not None and time.monotonic() > self._end

    def _say(self, process: Process, message: Message) -> None:
        with suppress(Closed):  # found out when the answer is read
            process.wire.send(message)

    def _limits(self) -> list[Remark]:
        reasons = sorted(set(self._fatal.values()) & {"memory", "processes", "output"})
        return [Remark(f"limit_{reason}") for reason in reasons] + [
            Remark("out_of_time")
        ] * self._out_of_time()

    def _suspicions(self) -> list[Remark]:
        return [
            Remark(key, {"names": ", ".join(names), "evidence": evidence})
            for (key, evidence), names in list(self._found.items())[:20]
        ]


def _timeout() -> Any:
    """As nbgrader's own Execute puts it."""
    output = error_output("CellTimeoutError", "")
    output.traceback = [_TIMEOUT]
    return output
