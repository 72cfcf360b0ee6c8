"""All of a person's work as one zip, and back: nothing is lost, overwritten or written outside."""

import glob
import re
import stat
import zlib
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path, PurePosixPath
from zipfile import BadZipFile, ZipFile, ZipInfo

from course.network.files import write_bytes_atomically
from course.widgets import desks, place
from course.widgets.parcel import LARGEST, WORK, refusal, work, zipped
from course.words import say

MOST_FILES, MOST_BYTES = 5_000, 300_000_000
"""What a zip to restore may hold, unpacked: many times a course's work, far less than a disk."""

_PART = re.compile(r"[^\W.][\w .()+-]{0,120}")


class RestoreError(Exception):
    """Why a zip was refused, in words."""


@dataclass(frozen=True)
class Packed:
    """A zip that was made, the names inside, and what stayed out with the reason in words."""

    data: bytes
    names: tuple[str, ...]
    left_out: tuple[tuple[str, str], ...]


@dataclass
class Restored:
    """What became of each file of a zip, by its name there.

    Attributes
    ----------
    written
        Put back where it was.
    same
        Already there, letter for letter.
    beside
        Something else was there and stays: name, and the name the zip's version got.
    left_out
        Not put back: name and reason in words.
    """

    written: list[str] = field(default_factory=list)
    same: list[str] = field(default_factory=list)
    beside: list[tuple[str, str]] = field(default_factory=list)
    left_out: list[tuple[str, str]] = field(default_factory=list)


def pack(root: Path) -> Packed:
    """Drawings, predictions, experiments and every notebook that somebody ran, as one zip in memory; nothing is written.

    Parameters
    ----------
    root
        The folder whose work it is, as `desks.kit` gives it.
    """
    found = {path: refusal(path, root) for folder in desks.folders(root) for path in _files(folder)}
    contents, left_out = {}, []
    for path, reason in found.items():
        name = path.relative_to(root).as_posix()
        try:
            if not reason:
                contents[name] = path.read_bytes()
        except OSError as error:
            reason = place.reason(error)
        if reason:
            left_out.append((name, reason))
    return Packed(zipped(dict(sorted(contents.items()))), tuple(sorted(contents)), tuple(left_out))


def restore(root: Path, data: bytes) -> Restored:
    """Put a zip's files back where they were.

    What is there already stays, unless it is a notebook as it was given out. The zip's version of a file
    that differs is kept beside it as ``<name>.conflict-<time>``.

    Raises
    ------
    RestoreError
        For what is no zip of this kind, before anything is written: names that lead outside, links,
        encrypted or damaged files, too many or too large ones.
    """
    done = Restored()
    for name, content in _contents(root, data, done).items():
        if _leads_out(root / name, root):
            done.left_out.append((name, say("portfolio.restore.through_link")))
        else:
            _put(root / name, name, content, done)
    return done


def _files(folder: Path) -> list[Path]:
    ran = (path for path in sorted(folder.glob("*.ipynb")) if desks.holds_work(desks.read_notebook(path)))
    return [*ran, *work(folder)]


def _contents(root: Path, data: bytes, done: Restored) -> dict[str, bytes]:
    try:
        with ZipFile(BytesIO(data)) as archive:
            entries = [entry for entry in archive.infolist() if not entry.is_dir()]
            _check(entries)
            known = [entry for entry in entries if _is_work(entry.filename, root)]
            if entries and not known:
                raise RestoreError(say("portfolio.restore.nothing"))
            done.left_out += [
                (entry.filename, say("portfolio.restore.unknown")) for entry in entries if entry not in known
            ]
            return {entry.filename: archive.read(entry) for entry in known}
    except (BadZipFile, EOFError, NotImplementedError, RuntimeError, ValueError, zlib.error) as error:
        raise RestoreError(say("portfolio.restore.damaged")) from error


def _check(entries: list[ZipInfo]) -> None:
    """Refuse a zip as a whole; sizes are those declared, and reading stops at them."""
    if len(entries) > MOST_FILES or sum(entry.file_size for entry in entries) > MOST_BYTES:
        raise RestoreError(say("portfolio.restore.bomb", megabytes=MOST_BYTES // 1_000_000, files=MOST_FILES))
    for entry in entries:
        name = entry.filename
        if name.startswith("/") or "\\" in name or ":" in name or ".." in PurePosixPath(name).parts:
            raise RestoreError(say("portfolio.restore.outside", name=name[:80]))
        if stat.S_ISLNK(entry.external_attr >> 16):
            raise RestoreError(say("portfolio.restore.link", name=name[:80]))
        if entry.flag_bits & 1:
            raise RestoreError(say("portfolio.restore.locked"))
        if entry.file_size > LARGEST:
            raise RestoreError(say("portfolio.restore.large", name=name[:80], limit=LARGEST // 1_000_000))


def _is_work(name: str, root: Path) -> bool:
    """Whether a name is a notebook's, or lies in a folder that widgets write to, at most two folders deep."""
    path = PurePosixPath(name)
    desk = path.parent
    if path.suffix == ".json" and desk.name in WORK:
        desk = desk.parent
    elif path.suffix != ".ipynb":
        return False
    if (root / "lessons").is_dir():
        at_home = desk.parts[:1] in [(shelf,) for shelf in desks.SHELVES]
    else:
        at_home = bool(desk.parts) or any(root.glob("*.ipynb"))
    return at_home and len(desk.parts) <= 2 and all(map(_PART.fullmatch, path.parts))


def _put(target: Path, name: str, content: bytes, done: Restored) -> None:
    try:
        if content in _versions(target):
            done.same.append(name)
        elif not target.exists() or _is_as_given(target):
            target.parent.mkdir(parents=True, exist_ok=True)
            write_bytes_atomically(target, content)
            done.written.append(name)
        else:
            beside = place.aside(target, "conflict")
            write_bytes_atomically(beside, content)
            done.beside.append((name, beside.name))
    except OSError as error:
        done.left_out.append((name, place.reason(error)))


def _versions(target: Path) -> list[bytes]:
    """What is there under this name, copies kept aside earlier included."""
    copies = target.parent.glob(f"{glob.escape(target.stem)}.conflict-*{target.suffix}")
    return [path.read_bytes() for path in (target, *copies) if path.is_file()]


def _leads_out(target: Path, root: Path) -> bool:
    """Whether a link on the way would put the file somewhere else."""
    inside = root.resolve() / target.relative_to(root)
    return target.is_symlink() or target.parent.resolve() != inside.parent


def _is_as_given(path: Path) -> bool:
    if path.suffix != ".ipynb":
        return False
    notebook = desks.read_notebook(path)
    return bool(notebook) and not desks.holds_work(notebook)
