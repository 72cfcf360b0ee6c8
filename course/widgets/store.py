"""A drawing on disk: read without writing, written without losing anything."""

import stat
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from errno import EINVAL
from pathlib import Path
from typing import Any, TypedDict

from course.network import Network, NetworkError
from course.network.files import LARGEST_FILE, as_bytes, parse, write_bytes_atomically
from course.widgets import place
from course.widgets.versions import Keeper
from course.words import say

_Stamp = tuple[int, int, int]
_files: dict[Path, "SketchFile"] = {}


class Problem(TypedDict):
    """What went wrong: ``"disk"``, ``"conflict"``, ``"invalid"`` or ``"note"`` for a program, a sentence for a person."""

    kind: str
    text: str


Edit = dict[str, Any]
"""Whose edit was handled: ``{"client": …, "n": …}``."""

Face = Callable[[Edit | None, bool, Problem | None], None]
"""Told what became of an edit, whether it is safe on disk, and what the person has to be told."""


class SketchFile:
    """The file of one drawing, and what this kernel knows of it; a widget gets it from `sketch_file`.

    Parameters
    ----------
    path
        Where the drawing is kept. Nothing is written before `save`.

    Attributes
    ----------
    network : Network
        The drawing as it is on disk; what it begins with while there is none; empty when it cannot be read.
    problem : Problem or None
        What the person has to be told.
    saved_at : str or None
        When the file was last written, an ISO time with its zone; None while there is no file.
    keeper : Keeper
        Its history.
    faces : list of Face
        All that show it.

    Examples
    --------
    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     file = SketchFile(Path(folder) / "sketches" / "shop.json")
    ...     file.save(Network(title="책방"))
    ...     Network.read(file.path).revision
    True
    1
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.network = Network()
        self.problem: Problem | None = None
        self._origin: tuple[Network, Problem | None] = self.network, None
        self.saved_at: str | None = None
        self.keeper = Keeper(path)
        self.faces: list[Face] = []
        self._stamp: _Stamp | None = None
        self._data: bytes | None = None
        self._bad = False
        self.refresh()

    @property
    def exists(self) -> bool:
        """Whether there is a file, be it a drawing or not."""
        return self._bad or self._data is not None

    def begin_with(self, network: Network, problem: Problem | None = None) -> None:
        """What to show, and to tell, while there is no file. An empty page takes no other beginning's place."""
        if not (network.nodes or problem) and self._origin[0].nodes:
            return
        self._origin = network, problem
        if not self.exists:
            self.network, self.problem = network, problem

    def tell(self, edit: Edit | None = None, saved: bool = True, problem: Problem | None = None) -> None:
        """Tell every face the drawing as it is on disk, and with it what became of an edit."""
        for face in self.faces:
            face(edit, saved, problem)

    def refresh(self) -> bool:
        """Take over what somebody else wrote: another kernel, or a file copied by hand.

        Never raises and never writes.

        Returns
        -------
        bool
            Whether the file is another than this kernel knew.
        """
        stamp = _stamp(self.path)
        if stamp == self._stamp:
            return False
        self._stamp, self.saved_at = stamp, _time(stamp)
        try:
            data = _read(self.path)
            if data == self._data and not self._bad:
                return False
            found = self._origin if data is None else (Network.from_dict(parse(data)), None)
        except (NetworkError, OSError) as error:
            self._refuse(error)
        else:
            self._data, self._bad, (self.network, self.problem) = data, False, found
        return True

    def save(self, network: Network) -> bool:
        """Write a drawing as the file's next revision, unless somebody else was faster.

        When the file is no longer the one this kernel knows, both are kept: the file as it is, and this
        drawing beside it as ``<name>.conflict-<time>.json``. A file that is no drawing is moved aside first.

        Parameters
        ----------
        network
            The drawing to keep; its own revision does not count.

        Returns
        -------
        bool
            Whether it is safe on disk, in the file or in a copy. If not, `problem` says why and the rest
            stays as it was.
        """
        revision = self.network.revision + 1
        changed = self.refresh()
        try:
            if changed and self._data is not None and not self._bad:
                self._keep_aside(network)
                return True
            # Already so for a page's edit: every copy is validated anew, which a large drawing's edit would feel.
            self._write(network if network.revision == revision else replace(network, revision=revision))
        except OSError as error:
            self.problem = disk_problem(self.path, error)
            return False
        return True

    def _write(self, network: Network) -> None:
        data = as_bytes(network.to_dict())
        self.path.parent.mkdir(exist_ok=True)
        if self._bad:
            self.path.rename(place.aside(self.path, "bad"))
        write_bytes_atomically(self.path, data)
        self._stamp = _stamp(self.path)
        self._data, self._bad, self.problem, self.network = data, False, None, network
        self.saved_at = _time(self._stamp)

    def _keep_aside(self, network: Network) -> None:
        copy = place.aside(self.path, "conflict")
        write_bytes_atomically(copy, as_bytes(network.to_dict()))
        self.problem = Problem(kind="conflict", text=say("widgets.store.conflict", copy=short(copy)))

    def _refuse(self, error: NetworkError | OSError) -> None:
        if isinstance(error, NetworkError):
            reason = str(error)
        else:
            reason = say("widgets.store.unopened", detail=error.strerror)
        text = say("widgets.store.unreadable", file=short(self.path), reason=reason)
        self._data, self._bad, self.network = None, True, Network()
        self.problem = Problem(kind="invalid", text=text)


def sketch_file(path: Path) -> SketchFile:
    """The one object of a drawing's file, so that all that show it stay in step."""
    if path not in _files:
        _files[path] = SketchFile(path)
    return _files[path]


def disk_problem(path: Path, error: OSError) -> Problem:
    """A failed write in words, with what the person can do."""
    return Problem(kind="disk", text=say("widgets.store.disk", file=short(path), reason=place.reason(error)))


def short(path: Path) -> str:
    """A file as the student knows it: ``sketches/my-network.json``."""
    return f"{path.parent.name}/{path.name}"


def _read(path: Path) -> bytes | None:
    """The bytes of a file; None when there is none."""
    try:
        mode = path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return None
    if not stat.S_ISREG(mode):  # opening a pipe would hang the notebook
        raise OSError(EINVAL, say("widgets.store.not_a_file"))
    with path.open("rb") as file:
        return file.read(LARGEST_FILE + 1)


def _stamp(path: Path) -> _Stamp | None:
    """What tells one version of a file from the next without reading it."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino


def _time(stamp: _Stamp | None) -> str | None:
    return datetime.fromtimestamp(stamp[0] / 1e9, UTC).isoformat(timespec="seconds") if stamp else None
