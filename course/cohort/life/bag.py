"""A frozen archive: one zip with a checksum of every file, in the form archives agree on (BagIt, RFC 8493)."""

import hashlib
import os
import re
import zipfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from course.cohort.archive import Archive
from course.grading.files import RefusedFile
from course.network.files import write_bytes_atomically

MANIFEST, TAGS, INFO = "manifest-sha256.txt", "tagmanifest-sha256.txt", "bag-info.txt"
_DECLARATION = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
_TIME = (1980, 1, 1, 0, 0, 0)
_LARGEST, _ALL, _MOST = 2**31, 2**36, 1_000_000


@dataclass(frozen=True)
class Damage:
    """A file of an archive that is not what its checksum promises: ``changed``, ``missing`` or ``added``."""

    file: str
    kind: str


def write(
    path: Path, files: Iterable[tuple[str, bytes]], info: dict[str, str], step: Callable[[str], None]
) -> str:
    """Write an archive: it appears whole or not at all, the same bytes for the same files.

    Parameters
    ----------
    path
        The zip. Beside it ``<path>.sha256`` holds its own checksum, as ``sha256sum -c`` reads it.
    files
        Names and bytes, one after the other.
    info
        What ``bag-info.txt`` says.
    step
        Told each name.

    Returns
    -------
    str
        The checksum of the whole zip.
    """
    part = path.with_name(f".{path.name}.new")
    handle = os.open(part, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w+b") as file:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=3) as archive:
            sums: dict[str, str] = {}
            for name, data in files:
                step(name)
                _put(archive, path.stem, f"data/{_spelt(name)}", data, sums)
            _finish(archive, path.stem, sums, info)
        file.flush()
        os.fsync(file.fileno())
    total = digest(part)
    os.replace(part, path)
    write_bytes_atomically(_side(path), f"{total}  {path.name}\n".encode(), 0o600)
    return total


def damages(path: Path) -> list[Damage]:
    """Everything in an archive that its checksums do not vouch for; nothing when it is whole.

    A damage the files do not show (in the zip's own index, say) is told under the zip's name.

    Raises
    ------
    RefusedFile
        When it is no zip any more.
    """
    with _open(path) as archive:
        found, inside, promised = _inside(archive)
    for name, total in promised.items():
        if name not in inside:
            found.append(Damage(name, "missing"))
        elif inside[name] and inside[name] != total:
            found.append(Damage(name, "changed"))
    known = {*promised, TAGS}
    if TAGS not in inside:
        found.append(Damage(TAGS, "missing"))
    found += [Damage(name, "added") for name in sorted(set(inside) - known)]
    side = _side(path)
    if not found and side.exists() and side.read_text("utf-8", "replace").split()[:1] != [digest(path)]:
        found.append(Damage(path.name, "changed"))
    return found if promised else [Damage(MANIFEST, "missing"), *found]


def manifest(path: Path) -> dict[str, str]:
    """The checksums of the files in an archive, by name."""
    with _open(path) as archive:
        _, _, promised = _inside(archive, read={MANIFEST, TAGS})
    data = {name: total for name, total in promised.items() if name.startswith("data/")}
    return {_read(name.removeprefix("data/")): total for name, total in data.items()}


def info(path: Path) -> dict[str, str]:
    """What ``bag-info.txt`` says."""
    with _open(path) as archive:
        for member in archive.members()[0]:
            if _bare(member.name) == INFO:
                lines = archive.read(member).decode("utf-8").splitlines()
                return dict(line.split(": ", 1) for line in lines if ": " in line)
    return {}


def unpack(path: Path, folder: Path) -> None:
    """Write the files of an archive (checked before with `damages`) into a folder only its owner may enter."""
    folder.mkdir(mode=0o700, parents=True)
    with _open(path) as archive:
        for member in archive.members()[0]:
            name = _bare(member.name)
            if name.startswith("data/"):
                place = folder / _read(name.removeprefix("data/"))
                if not place.resolve().is_relative_to(folder.resolve()):
                    raise RefusedFile("leads_out", name)
                place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                place.write_bytes(archive.read(member))
                place.chmod(0o600)


def digest(path: Path) -> str:
    """A file's checksum (SHA-256)."""
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _put(archive: zipfile.ZipFile, top: str, name: str, data: bytes, sums: dict[str, str]) -> None:
    entry = zipfile.ZipInfo(f"{top}/{name}", _TIME)
    entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o100600 << 16
    archive.writestr(entry, data)
    sums[name] = hashlib.sha256(data).hexdigest()


def _finish(archive: zipfile.ZipFile, top: str, sums: dict[str, str], info: dict[str, str]) -> None:
    tags: dict[str, str] = {}
    listed = "".join(f"{total}  {name}\n" for name, total in sorted(sums.items()))
    told = "".join(f"{key}: {value}\n" for key, value in info.items())
    for name, data in (("bagit.txt", _DECLARATION), (INFO, told.encode()), (MANIFEST, listed.encode())):
        _put(archive, top, name, data, tags)
    _put(archive, top, TAGS, "".join(f"{t}  {n}\n" for n, t in sorted(tags.items())).encode(), {})


def _inside(
    archive: Archive, read: set[str] | None = None
) -> tuple[list[Damage], dict[str, str], dict[str, str]]:
    """What is broken outright, the checksums as they are, the checksums as they should be."""
    found: list[Damage] = []
    inside: dict[str, str] = {}
    promised: dict[str, str] = {}
    members, refused = archive.members()
    found += [Damage(_bare(one.name), "changed") for one in refused]
    for member in members:
        name = _bare(member.name)
        if name in inside:
            found.append(Damage(name, "added"))
        inside[name] = ""
        if read is not None and name not in read:
            continue
        try:
            data = archive.read(member)
        except RefusedFile:
            found.append(Damage(name, "changed"))
            continue
        inside[name] = hashlib.sha256(data).hexdigest()
        if name in (MANIFEST, TAGS):
            lines = data.decode("utf-8", "replace").splitlines()
            promised |= {line[66:]: line[:64] for line in lines}
    return found, inside, promised


def _open(path: Path) -> Archive:
    return Archive(path, _LARGEST, _ALL, _MOST)


def _spelt(name: str) -> str:
    """A file's name as it can stand in a zip and in a manifest.

    >>> _read(_spelt("12:30 100%.txt")), _spelt("12:30")
    ('12:30 100%.txt', '12%3A30')
    """
    return re.sub(r"[%\\:\r\n]", lambda odd: f"%{ord(odd[0]):02X}", name)


def _read(name: str) -> str:
    return re.sub(r"%(25|5C|3A|0D|0A)", lambda odd: chr(int(odd[1], 16)), name)


def _bare(name: str) -> str:
    return name.partition("/")[2]


def _side(path: Path) -> Path:
    return path.with_name(f"{path.name}.sha256")
