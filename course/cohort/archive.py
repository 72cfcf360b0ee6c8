"""Opening a zip nobody can be sure of: sizes counted while reading, no name that leads elsewhere, no links."""

import io
import stat
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from types import TracebackType

from course.grading.files import MAX_COUNT, MAX_FILE, MAX_HAND_IN, RefusedFile, is_junk

_CHUNK = 1 << 16
_BROKEN = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, OSError, ValueError)


@dataclass(frozen=True)
class Member:
    """A file of an archive: its name (with ``/``) and its time as the zip has it (local, without a zone)."""

    name: str
    time: tuple[int, int, int, int, int, int]
    entry: zipfile.ZipInfo


class Archive:
    """A zip, read with care.

    Parameters
    ----------
    source
        The file, or its bytes.
    one, total, count
        Bytes a file may have, bytes all files read may have together, files there may be. They are counted
        while reading, whatever the zip says of itself.

    Raises
    ------
    RefusedFile
        ``not_zip``.
    """

    def __init__(
        self, source: Path | bytes, one: int = MAX_FILE, total: int = MAX_HAND_IN, count: int = MAX_COUNT
    ) -> None:
        self._one, self._room, self._count = one, total, count
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(source) if isinstance(source, bytes) else source)
        except _BROKEN:
            raise RefusedFile("not_zip", "" if isinstance(source, bytes) else source.name) from None

    def __enter__(self) -> "Archive":
        return self

    def __exit__(self, kind: type | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._zip.close()

    def members(self) -> tuple[list[Member], list[RefusedFile]]:
        """The files that may be read, oldest first, and those refused by their name or kind.

        Refused are names that lead out of the archive (absolute, ``..``, a drive), links, encrypted files
        and whatever is over the count.
        """
        taken: list[Member] = []
        refused: list[RefusedFile] = []
        for entry in self._zip.infolist():
            name = _name(entry)
            if entry.is_dir() or is_junk(name):
                continue
            if problem := _problem(entry, name) or ("too_many" if len(taken) >= self._count else ""):
                refused.append(RefusedFile(problem, name))
            else:
                taken.append(Member(name, entry.date_time, entry))
        return sorted(taken, key=lambda member: (member.time, member.name)), refused

    def read(self, member: Member) -> bytes:
        """The bytes of a file.

        Raises
        ------
        RefusedFile
            ``too_large`` or ``damaged``.
        """
        parts, size = [], 0
        try:
            with self._zip.open(member.entry) as file:
                while chunk := file.read(_CHUNK):
                    size += len(chunk)
                    self._room -= len(chunk)
                    if size > self._one or self._room < 0:
                        raise RefusedFile("too_large", member.name)
                    parts.append(chunk)
        except _BROKEN:
            raise RefusedFile("damaged", member.name) from None
        return b"".join(parts)

    def read_all(self) -> tuple[dict[str, bytes], list[RefusedFile]]:
        """Every file that can be read, by name, and what was refused."""
        taken, refused = self.members()
        files = {}
        for member in taken:
            try:
                files[member.name] = self.read(member)
            except RefusedFile as problem:
                refused.append(problem)
        return files, refused


def _name(entry: zipfile.ZipInfo) -> str:
    """The name as its author wrote it: without the UTF-8 flag, Windows in Korea writes CP949."""
    if entry.flag_bits & 0x800:
        return entry.filename
    raw = entry.filename.encode("cp437", "replace")
    for encoding in ("utf-8", "cp949"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return entry.filename


def _problem(entry: zipfile.ZipInfo, name: str) -> str:
    path = PurePosixPath(name)
    original = entry.orig_filename
    if path.is_absolute() or ".." in path.parts or any(letter in original for letter in "\\:\0"):
        return "leads_out"
    mode = entry.external_attr >> 16
    if stat.S_IFMT(mode) not in (0, stat.S_IFREG):
        return "link" if stat.S_ISLNK(mode) else "special"
    return "encrypted" if entry.flag_bits & 0x1 else ""
