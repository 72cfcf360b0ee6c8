"""ipykernel's own shell without its sockets: what it would publish goes over a `Wire`, threads are not needed."""

import asyncio
import io
import os
import sys
import threading
from types import SimpleNamespace
from typing import Any

from course.grading.inside.wire import Message, Sender

_FLUSH = 8192
LONGEST_TEXT = 2**20
"""Letters a cell may print; what comes after is dropped, the cell goes on."""
MOST_DISPLAYS = 1000
"""Pictures and the like a cell may show; after them nothing but its printing and its value is."""

# ipykernel imports its debugger, which takes a quarter of its start and starts nothing here.
_debugger, sys.modules["debugpy"] = sys.modules.get("debugpy"), None  # type: ignore[assignment]
from ipykernel.inprocess.ipkernel import InProcessKernel  # noqa: E402

if _debugger is None:
    del sys.modules["debugpy"]
else:
    sys.modules["debugpy"] = _debugger
from jupyter_client.session import Session  # noqa: E402
from traitlets import Any as AnyTrait  # noqa: E402
from traitlets.config import Config  # noqa: E402


class Post(Session):
    """A session that sends over a wire, once it has one; only what can become an output."""

    shell: "Shell | None" = None

    def send(self, stream: Any, msg_or_type: Any, content: Any = None, *args: Any, **kwargs: Any) -> Any:
        """Hand a published message on."""
        message = (
            msg_or_type if isinstance(msg_or_type, dict) else {"msg_type": msg_or_type, "content": content}
        )
        if self.shell is not None:
            self.shell.publish(message["msg_type"], message["content"])
        return message


class _Kernel(InProcessKernel):
    iopub_socket = AnyTrait()
    iopub_thread = AnyTrait()
    shell_channel_thread = AnyTrait()
    stdout = AnyTrait()
    stderr = AnyTrait()


class _Stream(io.TextIOBase):
    """What ``print`` writes to."""

    encoding = "UTF-8"
    errors = "strict"

    def __init__(self, name: str, number: int, shell: "Shell") -> None:
        self.name, self._number, self._shell = name, number, shell
        self._parts: list[str] = []
        self._size = 0

    def write(self, text: str) -> int:
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text)}")
        with self._shell.lock:
            self._shell.take_raw()
            self._parts.append(text)
            self._size += len(text)
            if self._size > _FLUSH:
                self.flush()
        return len(text)

    def flush(self) -> None:
        with self._shell.lock:
            text, self._parts, self._size = "".join(self._parts), [], 0
            if text:
                self._shell.publish_text(self.name, text)

    def fileno(self) -> int:
        return self._number

    def writable(self) -> bool:
        return True


class Shell:
    """A kernel that runs cells handed to it; made before the fork, connected after it.

    Examples
    --------
    >>> Shell.__doc__ is not None
    True
    """

    def __init__(self) -> None:
        config = Config()
        config.HistoryManager.enabled = False  # else a thread, and a thread cannot be forked
        config.IPCompleter.use_jedi = False
        self.lock = threading.RLock()
        self.wire: Sender | None = None
        self.room, self.displays = LONGEST_TEXT, MOST_DISPLAYS
        self._raw: dict[str, tuple[int, int]] = {}
        post = Post(key=b"", config=config)
        post.shell = self
        self.kernel = _Kernel.instance(config=config, session=post)
        self.kernel.shell_channel_thread = SimpleNamespace(parent_thread=threading.main_thread())
        self.ipython: Any = self.kernel.shell

    def connect(self, wire: Sender) -> None:
        """Publish to a wire from now on, printing included, also that of programs the cells start."""
        self.wire = wire
        for name, number in (("stdout", 1), ("stderr", 2)):
            held = os.memfd_create(name, 0)
            os.dup2(held, number)
            os.close(held)
            self._raw[name] = (number, 0)
            stream = _Stream(name, number, self)
            setattr(sys, name, stream)
            setattr(self.kernel, name, stream)
        self.loop = asyncio.new_event_loop()
        asyncio.set_event_loop(self.loop)
        # Only to cancel a waiting cell; tornado's own would not wake a loop that waits in the same thread.
        loop: Any = SimpleNamespace(add_callback=self.loop.call_soon_threadsafe)
        self.kernel.io_loop = loop

    def run(self, source: str) -> Message:
        """Run a cell as a notebook's front end would.

        Returns
        -------
        dict
            ``status`` (``"ok"`` or ``"error"`` with ``ename``, ``evalue``, ``traceback``), ``execution_count``.
        """
        self.room, self.displays = LONGEST_TEXT, MOST_DISPLAYS
        running: Any = self.kernel.do_execute(source, False, allow_stdin=False)  # type: ignore[no-untyped-call]
        reply = self.loop.run_until_complete(running)
        self.flush()
        keys = ("status", "ename", "evalue", "traceback", "execution_count")
        return {key: reply[key] for key in keys if key in reply}

    def flush(self) -> None:
        """Send what has been printed so far."""
        with self.lock:
            for stream in (sys.stdout, sys.stderr):
                if isinstance(stream, _Stream):
                    stream.flush()
            self.take_raw()

    def publish(self, kind: str, content: Any) -> None:
        """Send a message, behind what was printed before it."""
        with self.lock:
            self.displays -= kind == "display_data"
            if (
                self.wire is not None
                and not kind.startswith("comm_")
                and (self.displays >= 0 or kind in ("error", "execute_result"))
            ):
                self.flush()
                self.wire.send({"type": kind, "content": content})

    def publish_text(self, name: str, text: str) -> None:
        """Send printed text, as long as there is room for it."""
        kept = text[: max(0, self.room)]
        self.room -= len(kept)
        if kept and self.wire is not None:
            self.wire.send({"type": "stream", "content": {"name": name, "text": kept}})

    def take_raw(self) -> None:
        """Send what was written to the descriptors themselves, by programs or C code."""
        for name, (number, seen) in self._raw.items():
            try:
                size = os.fstat(number).st_size
                if size <= seen:
                    continue
                data = os.pread(number, min(size - seen, max(1, self.room)), seen)
            except OSError:
                continue  # closed by the student's code
            self._raw[name] = (number, size)
            self.publish_text(name, data.decode("utf-8", "replace"))
