"""Messages over a socket: a length, then JSON. Whoever reads sets a limit, for the other side may be hostile."""

import json
import select
import socket
import struct
import threading
import time
from typing import Any, Protocol

_HEAD = struct.Struct(">I")
Message = dict[str, Any]


class Closed(Exception):
    """The other side is gone."""


class Late(Exception):
    """Nothing whole came before the deadline."""


class TooLong(Exception):
    """A message longer than the reader takes."""


class Sender(Protocol):
    """Whatever messages can be handed to."""

    def send(self, message: Message) -> None:
        """Take a message."""


class Wire:
    """One end of a stream socket.

    Parameters
    ----------
    end
        Connected.
    limit
        Longest message taken, in bytes.

    Examples
    --------
    >>> left, right = map(Wire, socket.socketpair())
    >>> left.send({"cell": "책방"})
    >>> right.receive(deadline=time.monotonic() + 1)
    {'cell': '책방'}
    >>> left.close(); right.close()
    """

    def __init__(self, end: socket.socket, limit: int = 1 << 28) -> None:
        self.socket = end
        self.limit = limit
        self._held = bytearray()
        self._lock = threading.RLock()

    def send(self, message: Message) -> None:
        """Send a message whole; threads take turns.

        Raises
        ------
        Closed
            When nobody reads any more.
        """
        text = json.dumps(message).encode("ascii")
        try:
            with self._lock:
                self.socket.sendall(_HEAD.pack(len(text)) + text)
        except (BrokenPipeError, ConnectionError):
            raise Closed from None

    def receive(self, deadline: float | None = None) -> Message:
        """The next message.

        Parameters
        ----------
        deadline
            On the clock of `time.monotonic`, in seconds; None waits for ever.

        Raises
        ------
        Closed, Late, TooLong
            Instead of a message; so does whatever is no JSON object (`Closed`).
        """
        head = self._take(_HEAD.size, deadline, keep=True)
        (length,) = _HEAD.unpack(head)
        if length > self.limit:
            raise TooLong
        text = self._take(_HEAD.size + length, deadline)[_HEAD.size :]
        try:
            message = json.loads(text)
        except (ValueError, RecursionError):
            raise Closed from None
        if not isinstance(message, dict):
            raise Closed
        return message

    def close(self) -> None:
        """Close this end."""
        self.socket.close()

    def _take(self, size: int, deadline: float | None, keep: bool = False) -> bytes:
        while len(self._held) < size:
            self._wait(deadline)
            try:
                more = self.socket.recv(1 << 16)
            except ConnectionError:
                raise Closed from None
            if not more:
                raise Closed
            self._held += more
        taken = bytes(self._held[:size])
        if not keep:
            del self._held[:size]
        return taken

    def _wait(self, deadline: float | None) -> None:
        if deadline is None:
            return
        # poll and not select: a class may need more descriptors than select can name.
        poll = select.poll()
        poll.register(self.socket, select.POLLIN)
        if not poll.poll(max(0.0, deadline - time.monotonic()) * 1000):
            raise Late
