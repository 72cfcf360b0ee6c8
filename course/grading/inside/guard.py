"""The first process of a submission: starts the one that runs the cells, obeys the grader, watches the memory."""

import os
import select
import signal
import socket
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import NoReturn

from course.grading.inside.confine import MB, Confinement

INTERRUPT, END = b"i", b"k"
_LOOK = 200  # milliseconds between two looks at the memory
_CLOSER = 1.0  # seconds between two close looks
_PAGE = os.sysconf("SC_PAGE_SIZE")


def guard(
    control: socket.socket, confinement: Confinement, work: Callable[[], None], after: Callable[[], None]
) -> NoReturn:
    """Fork the working process and stay until it ends, its grader is gone or it has used too much.

    When this process ends, so does everything in its PID namespace; without one, the group of the worker.

    Parameters
    ----------
    control
        ``i`` interrupts, ``k`` or the grader's end ends; the reason of an end nobody asked for goes back.
    confinement
        Entered already.
    work, after
        What the working process does; what the guard does once that has started.
    """
    alone = confinement.kind != "open"
    worker = os.fork()
    if worker == 0:
        control.close()
        os.setsid()  # and so, by Linux's automatic groups, a fair share of the processor for each submission
        _work(confinement, work)
    after()
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)  # the student's code may send them
    try:
        reason = _watch(control, worker, confinement if alone else None)
        if reason:
            control.send(reason.encode())
    except OSError:
        pass
    finally:
        _kill(worker, group=not alone)
        with suppress(ChildProcessError):
            os.waitpid(worker, 0)  # so that its processor time is counted
        os._exit(0)


def _work(confinement: Confinement, work: Callable[[], None]) -> NoReturn:
    try:
        confinement.limit()
        work()
    finally:
        os._exit(0)


def _watch(control: socket.socket, worker: int, confinement: Confinement | None) -> str:
    handle = os.pidfd_open(worker)
    poll = select.poll()
    poll.register(control, select.POLLIN)
    poll.register(handle, select.POLLIN)
    look_closer = 0.0
    while True:
        ready = {number for number, _ in poll.poll(_LOOK)}
        if control.fileno() in ready:
            command = control.recv(1)
            if command != INTERRUPT:
                return ""
            _kill(worker, signal.SIGINT)
        if handle in ready:
            return "ended"
        if confinement is None:
            continue
        _bury(worker)
        reason = _excess(confinement, time.monotonic() > look_closer)
        if reason == "look closer":
            look_closer = time.monotonic() + _CLOSER
        elif reason:
            return reason


def _bury(worker: int) -> None:
    """Orphans become children of a namespace's first process; their remains count as processes."""
    while orphan := os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG | os.WNOWAIT):
        if orphan.si_pid == worker:
            return
        os.waitpid(orphan.si_pid, 0)


def _excess(confinement: Confinement, closely: bool) -> str:
    """What is used beyond the limit by all processes together: ``memory``, ``processes`` or nothing.

    What forks share can only be told by looking at every page, which takes a while: not each time.
    """
    ours = [path for path in Path("/proc").iterdir() if path.name.isdecimal() and path.name != "1"]
    if len(ours) > confinement.limits.processes:
        return "processes"
    allowed = confinement.limits.memory * MB
    if sum(map(_resident, ours)) <= allowed or not closely:
        return ""
    return "memory" if sum(map(_share, ours)) > allowed else "look closer"


def _resident(process: Path) -> int:
    try:
        return int((process / "statm").read_text().split()[1]) * _PAGE
    except (OSError, IndexError):
        return 0


def _share(process: Path) -> int:
    """A process's part of what it shares, in bytes: forks of one parent share most."""
    try:
        lines = (process / "smaps_rollup").read_text().splitlines()
        return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:"))
    except (OSError, StopIteration):
        return _resident(process)


def _kill(worker: int, number: int = signal.SIGKILL, group: bool = False) -> None:
    with suppress(ProcessLookupError):
        (os.killpg if group else os.kill)(worker, number)
