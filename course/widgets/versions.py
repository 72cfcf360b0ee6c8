"""Earlier versions of a drawing, kept beside it: a convenience that may be lost, and never in a drawing's way."""

import asyncio
import json
import zlib
from base64 import b64decode, b64encode
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from course.network import Network, NetworkError
from course.network.files import LARGEST_FILE, as_bytes, parse, write_bytes_atomically

LARGEST = 1_000_000
"""Bytes of a history; older versions are thinned out beyond it."""

_PAUSE = 0.5  # seconds; a burst of edits is acknowledged first
_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)
_PAUSE_OF_WORK, _STRETCH = timedelta(minutes=1), timedelta(minutes=3)


@dataclass(frozen=True)
class Version:
    """A drawing as it once was.

    Parameters
    ----------
    at
        When it was saved, an ISO time with its zone.
    line
        Its line in the history: JSON with the drawing packed into it, each line whole in itself.
    size
        How many nodes, links and notes it has.
    """

    at: str
    line: bytes
    size: int = 0

    @property
    def key(self) -> str:
        """What tells it from the others: several may be saved in one second."""
        return f"{zlib.crc32(self.line):08x}"

    @property
    def drawing(self) -> bytes:
        """The bytes of its file at revision 0; empty when the line is damaged."""
        try:
            return zlib.decompressobj().decompress(b64decode(_record(self.line)["drawing"]), LARGEST_FILE)
        except (ValueError, KeyError, zlib.error):
            return b""

    @property
    def network(self) -> Network | None:
        """The drawing; None when the line is damaged."""
        try:
            return Network.from_dict(parse(self.drawing))
        except NetworkError:
            return None


class Versions:
    """The history of one drawing.

    It lies in ``sketches/.ipynb_checkpoints``, where Jupyter keeps earlier states of files: nbgrader collects
    nothing from there, and neither version control nor the file browser shows it. Each edit of the last hour is kept,
    then one version an hour, and after a day one a day.

    Parameters
    ----------
    drawing
        The drawing's file, ``sketches/<name>.json``.

    Examples
    --------
    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     versions = Versions(Path(folder) / "shop.json")
    ...     versions.keep(Network(title="책방"), "2026-03-01T10:00:00+00:00")
    ...     [version.network.title for version in versions.all()]
    ['책방']
    """

    def __init__(self, drawing: Path) -> None:
        self.path = drawing.parent / ".ipynb_checkpoints" / f"{drawing.stem}.versions.jsonl"
        self._last: bytes | None = None
        self._network: Network | None = None

    def all(self) -> list[Version]:
        """The versions that can be read, oldest first; none when there is no history."""
        try:
            with self.path.open("rb") as file:
                file.seek(max(0, self.path.stat().st_size - 2 * LARGEST))
                lines = file.read(2 * LARGEST).splitlines()
        except OSError:
            return []
        return [Version(record["at"], line, record["size"]) for line in lines if (record := _record(line))]

    def keep(self, network: Network, at: str) -> None:
        """Remember a drawing that was just saved, unless it is the last one remembered.

        Nothing is raised: a disk that takes the drawing and not its history loses the history.
        """
        if network is self._network:
            return
        drawing = as_bytes({**network.to_dict(), "revision": 0})
        if self._last is None:
            self._last = next((version.drawing for version in reversed(self.all())), b"")
        if drawing == self._last:
            return
        packed = b64encode(zlib.compress(drawing)).decode()
        size = len(network.nodes) + len(network.links) + len(network.extra.get("notes", ()))
        line = json.dumps({"at": at, "size": size, "drawing": packed}).encode() + b"\n"
        try:
            self._append(line)
        except OSError:
            return
        self._last, self._network = drawing, network

    def _append(self, line: bytes) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with self.path.open("ab") as file:
            # After a kill the last line may lack its end: the break before keeps this one whole.
            size = file.tell()
            file.write(line if not size else b"\n" + line)
        if size + len(line) > LARGEST:
            kept = thinned(self.all(), datetime.now(UTC))
            write_bytes_atomically(self.path, b"\n".join(version.line for version in kept) + b"\n")


class Keeper:
    """Remembers saved drawings a moment after they are acknowledged.

    Parameters
    ----------
    drawing
        The drawing's file.
    """

    def __init__(self, drawing: Path) -> None:
        self._versions = Versions(drawing)
        self._waiting: list[tuple[Network, str]] = []
        self._timer: asyncio.TimerHandle | None = None

    @property
    def versions(self) -> Versions:
        """The history, with all that was saved so far."""
        self._keep()
        return self._versions

    def keep_soon(self, *saved: tuple[Network, str | None]) -> None:
        """Remember drawings, each with the time it was saved; one that never was is passed over."""
        self._waiting += [(network, at) for network, at in saved if at]
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            return self._keep()
        if self._timer:
            self._timer.cancel()
        self._timer = loop.call_later(_PAUSE, self._keep)

    def _keep(self) -> None:
        waiting, self._waiting = self._waiting, []
        for network, at in waiting:
            self._versions.keep(network, at)


def thinned(versions: Iterable[Version], now: datetime) -> list[Version]:
    """The versions worth their room, oldest first, in at most half of `LARGEST`.

    Of each hour before the last one, and of each day before the last one, the latest is kept; what is still
    too much goes from the oldest on.
    """
    kept: dict[Any, Version] = {}
    for version in versions:
        kept[_shelf(version.at, now) or len(kept)] = version
    room, found = LARGEST // 2, []
    for version in sorted(kept.values(), key=lambda each: each.at, reverse=True):
        room -= len(version.line) + 1
        if room < 0:
            break
        found.append(version)
    return found[::-1]


def grouped(versions: Sequence[Version]) -> list[Version]:
    """The versions worth listing, oldest first: the last of each stretch of work.

    A stretch ends with a pause of a minute, after three minutes, and before anything is taken away.
    """
    found: list[Version] = []
    begun = last = datetime.min.replace(tzinfo=UTC)
    for version in versions:
        at = datetime.fromisoformat(version.at)
        grown = bool(found) and version.size >= found[-1].size
        if grown and at - last < _PAUSE_OF_WORK and at - begun < _STRETCH:
            found.pop()
        else:
            begun = at
        found.append(version)
        last = at
    return found


def _shelf(at: str, now: datetime) -> str | None:
    """The hour or the day a version stands for; None when it is young enough to be kept for itself."""
    age = now - datetime.fromisoformat(at)
    return None if age < _HOUR else at[:13] if age < _DAY else at[:10]


def _record(line: bytes) -> dict[str, Any]:
    """What a line says, empty when it is damaged."""
    try:
        record = json.loads(line)
        whole = isinstance(record["drawing"], str) and isinstance(record["size"], int)
        if datetime.fromisoformat(record["at"]).tzinfo is None or not whole:
            return {}
    except (ValueError, TypeError, KeyError, RecursionError):
        return {}
    found: dict[str, Any] = record
    return found
