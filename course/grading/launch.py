"""Starting the process that runs a submission's cells: forked from a warm parent, alone in a sandbox, or in the open."""

import json
import os
import select
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from tempfile import mkdtemp
from typing import Protocol

from course.grading import sandbox
from course.grading.inside.confine import JOB, Confinement, Limits
from course.grading.inside.guard import END, INTERRUPT
from course.grading.inside.wire import Wire
from course.grading.sandbox import NoSandbox

_MODULE = "course.grading.inside.parent"
_START = 60.0  # seconds a parent may take to import everything on a busy machine
_LONGEST = 32 * 2**20  # a message of a cell's output, in bytes


@dataclass
class Process:
    """The grader's hold on a running submission.

    Attributes
    ----------
    wire
        Cells out, outputs in.
    """

    wire: Wire
    _control: socket.socket
    _program: "subprocess.Popen[bytes] | None" = None
    _folder: str = ""

    def interrupt(self) -> None:
        """Ask the running cell to stop, as Ctrl+C does."""
        self._say(INTERRUPT)

    def end(self) -> None:
        """End it and everything it started."""
        self._say(END)
        self.wire.close()
        self._control.close()
        if self._program:
            try:
                self._program.wait(10)
            except subprocess.TimeoutExpired:
                self._program.kill()
                self._program.wait()
        if self._folder:
            shutil.rmtree(self._folder, ignore_errors=True)

    def kill(self) -> None:
        """End it from another thread; whoever reads from it finds it closed."""
        self._say(END)

    def reason(self) -> str:
        """Why it ended by itself: ``memory``, ``processes``, ``ended``, or nothing known."""
        poll = select.poll()
        poll.register(self._control, select.POLLIN)
        if not poll.poll(1000):
            return ""
        try:
            return self._control.recv(64).decode("ascii", "replace")
        except OSError:
            return ""

    def _say(self, command: bytes) -> None:
        with suppress(OSError):  # it may have ended already
            self._control.send(command)


class Launcher(Protocol):
    """A way to start submissions; ``kind`` names it in the report."""

    kind: str

    def start(self) -> Process:
        """A fresh process."""

    def close(self) -> None:
        """End whatever is left."""


class Warm:
    """One bubblewrap with one parent that has imported everything; each submission is a fork with its own namespaces.

    Parameters
    ----------
    limits
        For each submission.
    modules
        What the exercise's cells import beside the usual.

    Raises
    ------
    NoSandbox
        Where bubblewrap is not to be had, or the system forbids namespaces within namespaces.
    """

    kind = "warm"

    def __init__(self, limits: Limits, modules: tuple[str, ...] = ()) -> None:
        self._limits, self._modules = limits, modules
        sandbox.bubblewrap()
        self._lock = threading.Lock()
        self._start()

    def _start(self) -> None:
        ours, theirs = socket.socketpair()
        arguments = ["-m", _MODULE, "warm", str(theirs.fileno()), *self._modules]
        with theirs:
            self._program = subprocess.Popen(
                sandbox.command(arguments, self._limits.disk),
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
            )
        ours.settimeout(_START)
        self._control, self._ready = ours, False

    def _await(self) -> None:
        if not self._ready:
            if self._answer() != b"ready":
                raise NoSandbox("refused", self._said())
            self._ready = True

    def start(self) -> Process:
        """Fork one; a parent that has died is started again, once."""
        with self._lock:
            try:
                return self._fork()
            except (NoSandbox, OSError):
                if not self._ready or not self._is_gone():
                    raise
                self.close()
                self._start()
                return self._fork()

    def _is_gone(self) -> bool:
        try:
            self._program.wait(1)
        except subprocess.TimeoutExpired:
            return False
        return True

    def _fork(self) -> Process:
        self._await()
        data, theirs = socket.socketpair()
        control, other = socket.socketpair()
        confinement = Confinement(sandbox.next_user(), "warm", JOB, self._limits)
        answer = b""
        try:
            with theirs, other:
                text = json.dumps(confinement.to_dict()).encode()
                socket.send_fds(self._control, [text], [theirs.fileno(), other.fileno()])
                answer = self._answer()
        finally:
            if answer != b"ok":
                data.close()
                control.close()
        if answer != b"ok":
            raise NoSandbox("nested", self._said() if not answer else "")
        return Process(Wire(data, _LONGEST), control)

    def _answer(self) -> bytes:
        try:
            return self._control.recv(16)
        except OSError:
            return b""

    def _said(self) -> str:
        self._control.close()
        self._program.kill()
        return _last_line(self._program)

    def close(self) -> None:
        """Let the parent go, and with it every submission still running."""
        self._control.close()
        _finish(self._program)


class Cold:
    """A bubblewrap for each submission: slower, and works where namespaces cannot be nested."""

    kind = "cold"

    def __init__(self, limits: Limits, modules: tuple[str, ...] = ()) -> None:
        self._limits, self._modules = limits, modules
        sandbox.bubblewrap()

    def start(self) -> Process:
        """Start one."""
        confinement = Confinement(sandbox.next_user(), "cold", JOB, self._limits)

        def command(arguments: list[str]) -> list[str]:
            return sandbox.command(arguments, self._limits.disk)

        return _single(confinement, self._modules, command)

    def close(self) -> None:
        """Nothing is shared, so nothing is left."""


class Open:
    """No sandbox: asked for by name where there is none, and said so in the report."""

    kind = "open"

    def __init__(self, limits: Limits, modules: tuple[str, ...] = ()) -> None:
        self._limits, self._modules = limits, modules

    def start(self) -> Process:
        """Start one, in a temporary folder."""
        folder = mkdtemp(prefix="course-run-")
        confinement = Confinement(None, "open", folder, self._limits)
        return _single(confinement, self._modules, lambda arguments: [sys.executable, *arguments])

    def close(self) -> None:
        """Nothing is shared, so nothing is left."""


def _single(
    confinement: Confinement, modules: tuple[str, ...], command: Callable[[list[str]], list[str]]
) -> Process:
    data, theirs = socket.socketpair()
    control, other = socket.socketpair()
    with theirs, other:
        handles = [theirs.fileno(), other.fileno()]
        text = json.dumps(confinement.to_dict())
        arguments = ["-m", _MODULE, "one", str(handles[1]), str(handles[0]), text, *modules]
        program = subprocess.Popen(
            command(arguments),
            pass_fds=handles,
            env={**os.environ, **sandbox.environment()} if confinement.kind == "open" else None,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
    folder = confinement.folder if confinement.kind == "open" else ""
    return Process(Wire(data, _LONGEST), control, program, folder)


def _finish(program: "subprocess.Popen[bytes]") -> None:
    try:
        program.wait(5)
    except subprocess.TimeoutExpired:
        program.kill()
        program.wait()
    if program.stderr:
        program.stderr.close()


def _last_line(program: "subprocess.Popen[bytes]") -> str:
    text = program.stderr.read().decode("utf-8", "replace") if program.stderr else ""
    return (text.strip().splitlines() or [""])[-1][:300]
