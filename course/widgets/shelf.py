"""The class's sketches in a folder: found again and again while hand-ins arrive, each read once, none trusted."""

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from course.network import Network, NetworkError
from course.network.files import LARGEST_FILE, parse
from course.words import say

_DEEPEST = 6
_MOST = 2000  # files looked at; a class has fewer


@dataclass(frozen=True)
class Work:
    """One student's drawing of a name, the latest there is.

    Attributes
    ----------
    who
        The folder it lies in, below the one that is watched; of nbgrader's exchange the part before ``+``.
    name
        The file's name without its ending.
    changed
        When it was written, in seconds.
    network
        The drawing; None when it cannot be read, and ``problem`` says why.
    """

    who: str
    name: str
    path: Path
    changed: float
    network: Network | None
    problem: str = ""


class Shelf:
    """Watches a folder of hand-ins: ``submitted/``, an exchange's ``inbound/``, or one that a class shares.

    Parameters
    ----------
    folder
        Each student's work is in a folder of its own in it, or is a file of its own.
    part
        Of all that lies there only what has this name on its way, as a folder or between ``+``:
        ``"03-draw-the-mvn"``. Empty for everything.
    """

    def __init__(self, folder: Path, part: str = "") -> None:
        self.folder, self.part = folder, part
        self._read: dict[Path, tuple[tuple[int, int, int], Work]] = {}

    def look(self) -> list[Work]:
        """Each student's latest drawing of each name, the newest first. Never raises for what a student wrote."""
        latest: dict[tuple[str, str], Work] = {}
        seen = {}
        for who, path, about in self._files():
            stamp = about.st_mtime_ns, about.st_size, about.st_ino
            kept = self._read.get(path)
            if kept is None or kept[0] != stamp:
                kept = stamp, _work(who, path, about)
            seen[path] = kept
            work, key = kept[1], (who, path.stem)
            if key not in latest or latest[key].changed < work.changed:
                latest[key] = work
        self._read = seen
        return sorted(latest.values(), key=lambda work: (-work.changed, work.who, work.name))

    def _files(self) -> Iterator[tuple[str, Path, os.stat_result]]:
        places, count = [(self.folder, 0)], 0
        while places:
            here, depth = places.pop()
            for entry in _entries(here):
                path = Path(entry.path)
                if entry.name.startswith(".") or (entry.is_symlink() and not entry.name.endswith(".json")):
                    continue
                if entry.is_dir(follow_symlinks=False):
                    if depth < _DEEPEST:
                        places.append((path, depth + 1))
                elif self._is_sketch(path) and count < _MOST:
                    count += 1
                    yield self._who(path), path, entry.stat(follow_symlinks=False)

    def _is_sketch(self, path: Path) -> bool:
        below = path.relative_to(self.folder).parts
        if path.suffix != ".json" or path.stem.endswith(".start") or below[-2:-1] not in ((), ("sketches",)):
            return False
        return not self.part or any(self.part in part.split("+") for part in below)

    def _who(self, path: Path) -> str:
        first = path.relative_to(self.folder).parts[0]
        return first.split("+")[0] if path.parent != self.folder else path.stem


def _entries(folder: Path) -> list["os.DirEntry[str]"]:
    try:
        with os.scandir(folder) as entries:
            return list(entries)
    except OSError:
        return []


def _work(who: str, path: Path, about: os.stat_result) -> Work:
    network, problem = None, ""
    try:
        network = Network.from_dict(parse(_bytes(path)))
        if not network.nodes:
            network, problem = None, say("wall.blank")
    except NetworkError as error:
        problem = str(error)[:300]
    except OSError:
        problem = say("wall.unopened")
    return Work(who, path.stem, path, about.st_mtime, network, problem)


def _bytes(path: Path) -> bytes:
    """A regular file's bytes; a link is not followed, a pipe not waited for."""
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    with os.fdopen(os.open(path, flags), "rb") as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise OSError
        return file.read(LARGEST_FILE + 1)
