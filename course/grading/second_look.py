"""Checks of plain data, made again in a clean process the student's code never ran in."""

import time
from base64 import b64encode
from collections.abc import Iterable
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Any

from course.grading.drive import START, Drive
from course.grading.inside.again import outcome
from course.grading.inside.wire import Closed, Late, Message, TooLong
from course.grading.launch import Launcher, Process
from course.grading.remarks import Remark

_NOTHING = ("error", "0", "0.0", "False")
_USES = 200  # submissions a clean process serves: its processor time is limited, too


@dataclass(frozen=True)
class Seen:
    """A check that read nothing but data.

    Attributes
    ----------
    name
        Its nbgrader id.
    cell
        As executed in the student's process.
    inputs, files
        What it read: values by name, and the files that were not as handed in (base64).
    """

    name: str
    cell: Any
    inputs: Message
    files: dict[str, str]

    @classmethod
    def by(cls, drive: Drive) -> "list[Seen]":
        """What a run has come across."""
        return [cls(name, cell, done["inputs"], done["files"]) for name, cell, done in drive.data_checks]

    @property
    def inside(self) -> str:
        """What came of it in the student's process."""
        return outcome([{"type": output.output_type, "content": output} for output in self.cell.outputs])


class SecondLook:
    """Runs checks again. Only the exercise's own code runs here, so processes are kept and serve one after another.

    Parameters
    ----------
    launcher
        Starts them.
    seconds
        A submission's checks may take.
    """

    def __init__(self, launcher: Launcher, seconds: float) -> None:
        self._launcher, self._seconds = launcher, seconds
        self._idle: SimpleQueue[tuple[Process, int]] = SimpleQueue()

    def look(self, files: dict[str, bytes], checks: Iterable[Seen]) -> list[Remark]:
        """Run the checks that gave points on the same data, and tell which came out differently.

        Nothing is taken away: a difference is for the instructor to look at.
        """
        checks = [check for check in checks if check.inside not in _NOTHING]
        if not checks:
            return []
        beside = {name: b64encode(data).decode("ascii") for name, data in files.items()}
        asked = [
            {"source": check.cell.source, "inputs": check.inputs, "files": beside | check.files}
            for check in checks
        ]
        return [
            Remark("looked_again", {"names": check.name, "inside": check.inside, "outside": outside})
            for check, outside in zip(checks, self._answers({"look": asked}, len(checks)), strict=True)
            if outside != check.inside
        ]

    def _answers(self, message: Message, number: int) -> list[str]:
        """From an idle process or a new one; one that does not answer is ended, and its checks count as errors."""
        try:
            process, uses = self._idle.get_nowait()
        except Empty:
            process, uses = self._launcher.start(), 0
        try:
            process.wire.send(message)
            found = process.wire.receive(time.monotonic() + self._seconds + (0 if uses else START))
            answers = [str(answer) for answer in found["outcomes"]]
        except (Closed, Late, TooLong):
            process.end()
            return ["error"] * number
        except BaseException:
            process.end()
            raise
        if uses + 1 < _USES:
            self._idle.put((process, uses + 1))
        else:
            process.end()
        return answers

    def close(self) -> None:
        """End the processes."""
        while not self._idle.empty():
            self._idle.get()[0].end()
