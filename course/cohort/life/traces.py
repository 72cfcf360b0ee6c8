"""Where a person is in a cohort's folder: found by name, id and address, in every file that is there."""

import re
import unicodedata
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from course.cohort.archive import Archive
from course.grading.files import RefusedFile, walk
from course.grading.gradebook import Student

_LARGEST = 2**31
_KINDS = (".json", ".zip", ".md", ".html", ".csv", ".pdf", ".svg")


class Person:
    """Everything by which a person can be found in a file.

    Parameters
    ----------
    student
        As the gradebook has, or had, them.

    Examples
    --------
    >>> kim = Person(Student("20261234", "", "김민수", "minsu@example.org"))
    >>> kim.is_in("20261234,김민수".encode()), kim.is_in(b"120261234"), kim.is_in("김 민수".encode("utf-16-le"))
    (True, False, False)
    """

    def __init__(self, student: Student) -> None:
        self.student = student
        words = {student.id, student.lms_id, student.email, student.name, *_orders(student)}
        forms = {unicodedata.normalize(form, word) for word in words if word for form in ("NFC", "NFD")}
        # As they are; as JSON and as HTML write what is not ASCII.
        forms |= {ascii(word)[1:-1] for word in forms}
        self._any = re.compile("|".join(_pattern(word) for word in sorted(forms, key=len, reverse=True)))
        self._bytes = re.compile(self._any.pattern.encode())

    def is_in(self, data: bytes) -> bool:
        """Whether some bytes (UTF-8) speak of them; short ids only as whole words."""
        return bool(self._bytes.search(data))

    def masked(self, text: str, mask: str) -> str:
        """A text with a mask in their place."""
        return self._any.sub(lambda _: mask, text)

    def is_named(self, part: str) -> bool:
        """Whether a file's or folder's name is theirs: ``kim``, ``kim.json``, ``kim+01-shop+…``; not ``kim.lee``."""
        id = self.student.id
        return part.startswith(f"{id}+") or part in {id, *(f"{id}{kind}" for kind in _KINDS)}


def mentioning(person: Person, root: Path) -> Iterator[Path]:
    """Files below a folder that speak of a person, or whose name does."""
    for name, path in walk(root):
        if person.is_in(name.encode("utf-8", "replace")) or (
            _is_small(path) and any(map(person.is_in, _bytes(path)))
        ):
            yield path


def _orders(student: Student) -> set[str]:
    """A whole name as different programs put it together; a part of a name alone may be anybody's."""
    first, last = student.first_name, student.last_name
    if not first or not last:
        return {first or last}
    return {f"{first} {last}", f"{last} {first}", f"{last}, {first}", last + first, first + last}


def _pattern(word: str) -> str:
    if len(word) > 1 and any(ord(letter) > 127 for letter in word):  # particles follow a Korean name at once
        return re.escape(word)
    return rf"(?<![A-Za-z0-9]){re.escape(word)}(?![A-Za-z0-9])"


def _is_small(path: Path) -> bool:
    return path.is_file() and not path.is_symlink() and path.stat().st_size < _LARGEST


def _bytes(path: Path) -> Iterator[bytes]:
    """What a file holds; of a zip, what its files hold."""
    with suppress(OSError):
        yield path.read_bytes()
    if path.suffix == ".zip":
        with suppress(RefusedFile), Archive(path, _LARGEST, _LARGEST, 1_000_000) as archive:
            files, _ = archive.read_all()
            yield "\n".join(files).encode("utf-8", "replace")
            yield from files.values()
