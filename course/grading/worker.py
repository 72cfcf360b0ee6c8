"""What a worker of a cluster does: takes an order, executes it in a sandbox of its own machine, sends the outputs back.

It sees one submission's notebook and files, no name, no gradebook. Warm parents are kept for the next submissions.
"""

import shutil
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import Any

from course.grading import crossing, kit
from course.grading.crossing import Order, Refused
from course.grading.drive import NotStarted, Stopped
from course.grading.here import Done
from course.grading.here import execute as execute_here
from course.grading.launch import Launcher, Process
from course.grading.options import Options
from course.grading.sandbox import NoSandbox
from course.grading.second_look import SecondLook

_MOST = 3  # warm parents kept, one for each exercise
_LOOK = 0.5  # seconds between two looks whether the grader has given up


def introduce() -> dict[str, str]:
    """What a grader asks before it sends anything."""
    able = sys.platform.startswith("linux") and shutil.which("bwrap")
    return kit.about() | {"sandbox": "" if able else "missing" if sys.platform == "linux" else "not_linux"}


def execute(packed: bytes) -> bytes:
    """Execute an order; whatever happens comes back as an answer or a refusal, never as an exception."""
    from distributed import get_worker

    worker = get_worker()
    key = worker.get_current_task()

    def stopped() -> bool:
        task = worker.state.tasks.get(key)
        return task is None or task.state == "cancelled"

    return answered(packed, stopped, worker.address)


def answered(packed: bytes, stopped: Callable[[], bool], where: str) -> bytes:
    """The answer to an order.

    Parameters
    ----------
    packed
        From `Order.pack`.
    stopped
        Whether nobody waits for it any more.
    where
        This worker's address.
    """
    try:
        order = Order.unpack(packed)
        with (
            _launcher(order) as launcher,
            _watched(launcher, stopped) as watched,
            closing(SecondLook(launcher, order.pace.cell)) as again,
        ):
            found = execute_here(watched, again, order.pace, order.notebook, order.files, stopped)
        answer = crossing.pack_answer(packed, order.notebook, Done(found, launcher.kind, where))
        if len(answer) > crossing.LONGEST:
            raise Refused("failed", {"text": f"{len(answer)} bytes"})
        return answer
    except Stopped:
        return b""
    except NoSandbox as problem:
        refusal = Refused("no_sandbox", {"lacks": problem.why, "text": problem.text})
    except Refused as problem:
        refusal = problem
    except NotStarted as problem:
        refusal = Refused("failed", {"text": str(problem)})
    except Exception as error:
        text = f"{type(error).__name__}: {error}".splitlines()[0][:300]
        refusal = Refused("failed", {"text": text})
    return crossing.pack_refusal(packed, refusal, where)


class _Endable:
    """A launcher whose last process can be ended from another thread."""

    def __init__(self, launcher: Launcher) -> None:
        self._launcher, self.kind = launcher, launcher.kind
        self.process: Process | None = None

    def start(self) -> Process:
        self.process = self._launcher.start()
        return self.process

    def close(self) -> None:
        """The launcher is another's to close."""


@contextmanager
def _watched(launcher: Launcher, stopped: Callable[[], bool]) -> Iterator[Launcher]:
    """End what runs as soon as nobody waits for it: a cell may have half a minute still to go."""
    endable, over = _Endable(launcher), threading.Event()

    def watch() -> None:
        while not over.wait(_LOOK):
            if stopped() and endable.process:
                endable.process.kill()

    watching = threading.Thread(target=watch, daemon=True)
    watching.start()
    try:
        yield endable
    finally:
        over.set()
        watching.join()


@dataclass
class _Kept:
    launcher: Launcher
    users: int = 0


# One thread makes and closes launchers, and lives as long as the worker: bubblewrap ends with the thread that started it.
_keeper = ThreadPoolExecutor(1, thread_name_prefix="course-keeper")
_kept: dict[Any, _Kept] = {}


@contextmanager
def _launcher(order: Order) -> Iterator[Launcher]:
    kept = _keeper.submit(_take, order).result()
    try:
        yield kept.launcher
    finally:
        _keeper.submit(_give_back, kept)


def _take(order: Order) -> _Kept:
    key = (order.limits, order.sandbox, order.modules)
    kept = _kept.pop(key, None) or _Kept(
        Options(limits=order.limits, sandbox=order.sandbox).launcher(order.modules, fresh=True)
    )
    _kept[key] = kept  # the last used stands last
    kept.users += 1
    for old in [old for old, one in _kept.items() if not one.users][: max(0, len(_kept) - _MOST)]:
        _kept.pop(old).launcher.close()
    return kept


def _give_back(kept: _Kept) -> None:
    kept.users -= 1
