"""How far a grading run is, in a small file that the desk looks at while it goes on."""

import json
import os
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from course.cohort.desk.findings import FOLDER
from course.cohort.folder import Cohort

FILE = "running.json"
_EVERY = 0.4  # seconds between two writings
_SILENT = 600  # seconds after which a run counts as ended, where one cannot ask whether its process lives

Item = TypeVar("Item")


@dataclass(frozen=True)
class Running:
    """A grading run: of what, how many are done, of how many, who is executed now, since when (a clock's seconds)."""

    assignment: str
    done: int
    of: int
    students: tuple[str, ...]
    since: float

    @property
    def left(self) -> float | None:
        """Seconds it will still take at this pace; None before the first is done."""
        return (time.time() - self.since) / self.done * (self.of - self.done) if self.done else None


@dataclass
class Reporter:
    """Writes how far a run is. What it is told may come from several threads."""

    path: Path
    assignment: str
    of: int
    done: int = 0
    _running: dict[str, None] = field(default_factory=dict)
    _since: float = field(default_factory=time.time)
    _written: float = 0.0
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def watching(self, watch: Callable[[str, str], None]) -> Callable[[str, str], None]:
        """The same watch, listened to."""

        def both(student: str, state: str) -> None:
            with self._lock:
                self._running.pop(student, None)
                if state == "running":
                    self._running[student] = None
                self._write()
            watch(student, state)

        return both

    def counting(self, items: Iterable[Item]) -> Iterator[Item]:
        """The same items, counted."""
        for item in items:
            with self._lock:
                self.done += 1
                self._write()
            yield item

    def _write(self) -> None:
        if time.monotonic() - self._written < _EVERY:
            return
        self._written = time.monotonic()
        state = {
            "pid": os.getpid(), "assignment": self.assignment, "done": self.done, "of": self.of,
            "students": list(self._running), "since": self._since,
        }  # fmt: skip
        # Nobody's mark depends on it: no fsync, and a full disk does not stop the grading.
        with suppress(OSError):
            part = self.path.with_suffix(f".{os.getpid()}.tmp")
            part.write_text(json.dumps(state, ensure_ascii=False), "utf-8")
            os.replace(part, self.path)


@contextmanager
def reporting(cohort: Cohort, assignment: str, of: int) -> Iterator[Reporter]:
    """Report a run to the desk; afterwards nothing of it is left."""
    place = cohort.root / FOLDER
    place.mkdir(exist_ok=True, mode=0o700)
    reporter = Reporter(place / FILE, assignment, of)
    try:
        yield reporter
    finally:
        (place / FILE).unlink(missing_ok=True)


def now(cohort: Cohort) -> Running | None:
    """The run that is going on, or None; what a killed run has left does not count."""
    try:
        file = cohort.root / FOLDER / FILE
        state = json.loads(file.read_text("utf-8"))
        if os.name == "posix":
            os.kill(state["pid"], 0)
        elif time.time() - file.stat().st_mtime > _SILENT:
            return None
        return Running(
            state["assignment"], state["done"], state["of"], tuple(state["students"]), state["since"]
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None
