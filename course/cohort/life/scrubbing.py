"""A person taken out of one file that others are in, too."""

import json
import os
from pathlib import Path
from typing import Any

from course.cohort import sheets
from course.cohort.life.traces import Person
from course.cohort.peers.stripping import MASK
from course.network.files import write_bytes_atomically

GONE = object()
_LINES = (".log", ".txt", ".jsonl")
_TEXTS = (".md", ".svg")


def can_scrub(path: Path) -> bool:
    """Whether a kind of file is one that `scrub` knows; another one goes whole."""
    return path.suffix in (".csv", ".json", *_LINES, *_TEXTS)


def scrub(path: Path, person: Person) -> None:
    """Take a person out of a table, a JSON file, a log or a text; a file it cannot read goes whole."""
    try:
        data = path.read_bytes()
        if path.suffix == ".csv":
            new = _table(data, person)
        elif path.suffix == ".json":
            new = _json(data, person)
        elif path.suffix in _TEXTS:
            new = person.masked(data.decode("utf-8"), MASK).encode()
        else:
            lines = data.decode("utf-8").splitlines(keepends=True)
            new = "".join(line for line in lines if not person.is_in(line.encode())).encode()
    except ValueError:
        path.unlink()
        return
    status = os.stat(path)
    write_bytes_atomically(path, new, status.st_mode & 0o600)
    os.utime(path, (status.st_atime, status.st_mtime))


def without(value: Any, person: Person) -> Any:
    """A JSON value without a person: what is theirs by key or by ``id`` goes, elsewhere their names are masked.

    Examples
    --------
    >>> from course.grading.gradebook import Student
    >>> kim = Person(Student("kim", "", "김민수"))
    >>> without({"kim": 1, "lee": {"names": "kim, park"}, "all": ["kim", "lee", {"id": "kim"}]}, kim)
    {'lee': {'names': '○○○, park'}, 'all': ['lee']}
    """
    found = _without(value, person)
    return None if found is GONE else found


def _without(value: Any, person: Person) -> Any:
    id = person.student.id
    if isinstance(value, dict):
        if id in (value.get(key) for key in ("id", "student", "student_id")):
            return GONE
        kept = {key: _without(each, person) for key, each in value.items() if key != id}
        return {person.masked(key, MASK): each for key, each in kept.items() if each is not GONE}
    if isinstance(value, list):
        return [each for one in value if one != id and (each := _without(one, person)) is not GONE]
    return person.masked(value, MASK) if isinstance(value, str) else value


def _json(data: bytes, person: Person) -> bytes:
    return json.dumps(without(json.loads(data), person), ensure_ascii=False, indent=1).encode()


def _table(data: bytes, person: Person) -> bytes:
    """Rows in which a cell is theirs go; in others their names are masked."""
    student = person.student
    own = {student.id, student.name, student.email, student.lms_id} - {""}
    rows = [row for row in sheets.read(data) if not own & {cell.strip() for cell in row}]
    return sheets.as_bytes([[person.masked(cell, MASK) for cell in row] for row in rows])
