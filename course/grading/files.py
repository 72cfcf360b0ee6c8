"""Reading what a student could have planted: regular files only, links never followed, sizes bounded."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

MAX_FILE = 20 * 2**20
MAX_HAND_IN = 60 * 2**20
MAX_COUNT = 500

# What machines leave behind beside people's work.
_JUNK = {"__MACOSX", ".DS_Store", "Thumbs.db", ".ipynb_checkpoints", "__pycache__", ".git"}


class RefusedFile(Exception):
    """A file that is not taken: ``key`` names the reason below ``grading.remark``."""

    def __init__(self, key: str, name: str) -> None:
        self.key = key
        self.name = name
        super().__init__(f"{name}: {key}")


def is_junk(name: str) -> bool:
    """Whether a relative path is what a machine left behind.

    >>> is_junk("__MACOSX/._exercise.ipynb"), is_junk("sketches/shop.json")
    (True, False)
    """
    parts = name.split("/")
    return any(part in _JUNK for part in parts) or parts[-1].startswith("._") or parts[-1].endswith(".pyc")


def read_regular(path: Path, limit: int = MAX_FILE, owner: int | None = None) -> bytes:
    """The bytes of a regular file, not followed through a link.

    Parameters
    ----------
    path
        The file.
    limit
        Largest size taken, in bytes.
    owner
        The system user it must belong to, by number; None where files come without owners.

    Raises
    ------
    RefusedFile
        ``link``, ``special`` (a pipe, a device), ``owner`` or ``too_large``.
    """
    try:
        # O_NONBLOCK: opening a named pipe would otherwise wait for its other end for ever.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
    except OSError:
        raise RefusedFile("link" if path.is_symlink() else "unreadable", path.name) from None
    with os.fdopen(handle, "rb") as file:
        status = os.fstat(file.fileno())
        if not stat.S_ISREG(status.st_mode):
            raise RefusedFile("special", path.name)
        if owner is not None and status.st_uid != owner:
            raise RefusedFile("owner", path.name)
        if status.st_size > limit:
            raise RefusedFile("too_large", path.name)
        return file.read(limit)


def walk(folder: Path) -> Iterator[tuple[str, Path]]:
    """Every entry below a folder that is not itself a real folder: its relative name (with ``/``), its path.

    Links to folders are entries, too: they are reported by `read_regular`, never entered.
    """
    waiting = [(os.fspath(folder), "")]
    while waiting:
        here, above = waiting.pop()
        try:
            with os.scandir(here) as found:
                entries = sorted(found, key=lambda entry: entry.name)
        except OSError:  # not there, or not to be entered: nothing is below it
            continue
        folders = []
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                folders.append((entry.path, f"{above}{entry.name}/"))
            else:
                yield above + entry.name, Path(entry.path)
        waiting += reversed(folders)


def read_folder(folder: Path, owner: int | None = None) -> tuple[dict[str, bytes], list[RefusedFile]]:
    """All regular files of a folder by relative name, and what was refused.

    Junk is left out without a word, and what belongs to another than the ``owner``, where one is given, is
    refused. Over `MAX_HAND_IN` bytes or `MAX_COUNT` files the rest is refused.
    """
    files: dict[str, bytes] = {}
    refused: list[RefusedFile] = []
    room = MAX_HAND_IN
    for name, path in walk(folder):
        if is_junk(name):
            continue
        try:
            if name != _printable(name):
                raise RefusedFile("odd_name", name)
            if len(files) >= MAX_COUNT:
                raise RefusedFile("too_many", name)
            files[name] = read_regular(path, min(MAX_FILE, room), owner)
            room -= len(files[name])
        except RefusedFile as problem:
            refused.append(RefusedFile(problem.key, _printable(name)))
    return files, refused


def _printable(name: str) -> str:
    """A name whose bytes are no UTF-8, made so that it can be written down."""
    return name.encode("utf-8", "replace").decode("utf-8")


def write_files(folder: Path, files: dict[str, bytes]) -> None:
    """Write files by relative name below a folder; names come from `read_folder` or a checked archive."""
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
