"""Whose hand-in is this? Only a name's whole words decide, and a doubt is never settled by guessing."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import PurePosixPath

from course.grading.gradebook import Student

# Moodle's folder: Full name_1234_assignsubmission_file_; a group's name may stand before it (mod/assign/locallib.php).
# The number is the student's in this assignment only: it is nobody's id, and it may look like somebody's.
_MOODLE = re.compile(r"(?P<name>.*)_(?P<number>\d+)_assignsubmission_\w*")
# Canvas's file: sortablename[_LATE]_userid_attachmentid_file (canvas-lms, lib/content_zipper.rb). What follows is
# what the student called the file, and proves nothing.
_CANVAS = re.compile(r"(?P<name>[^_]+(?:_[^_\d][^_]*)*?)(?:_late)?_(?P<user>\d+)_\d+_.+", re.I)


@dataclass(frozen=True)
class Match:
    """The student a file name stands for, or why nobody: ``reason`` is ``"nobody"`` or ``"several"``."""

    student: str = ""
    reason: str = ""


@dataclass(frozen=True)
class Roster:
    """The class, looked up by id, LMS id and name.

    Examples
    --------
    >>> roster = Roster((Student("20261234", "", "김민수"), Student("20265678", "", "이서연")))
    >>> roster.match("20261234_exercise.ipynb").student, roster.match("이서연_12345_assignsubmission_file_").student
    ('20261234', '20265678')
    >>> roster.match("minsu.zip").reason
    'nobody'
    """

    students: tuple[Student, ...]
    identifiers: dict[str, str] = field(default_factory=dict, compare=False)
    """Students by the number Moodle's grading worksheet gives them in this assignment, where it is known."""

    def match(self, name: str) -> Match:
        """The student of a file or folder name, as Canvas, Moodle or a person writes it.

        An id counts when it stands as a whole word, a name when it is spelt out; letters of Korean names
        that a Mac has taken apart are put together first. When an id and a name speak for different
        students, or only a shared name speaks, nobody is matched. What an LMS has written is read as it means
        it, and what the student called the file is not asked.
        """
        stem = _stem(name)
        if found := _MOODLE.fullmatch(stem):
            by_number = self.identifiers.get(found["number"])
            # A group's name and a hyphen may stand before the student's.
            names = [found["name"].split("-", cut)[-1] for cut in range(found["name"].count("-") + 1)]
            by_name = {student for text in names for student in self._names.get(_squeezed(text), ())}
            return _agreed([{by_number} if by_number else set(), by_name])
        if found := _CANVAS.fullmatch(stem):
            named, number = self._known(_words(found["name"])), found["user"]
            own = named & set(self._ids.get(number, ()))  # a person's own name_id_1_file
            return _agreed([set(self._lms_ids.get(number, ())), own or named])
        return _agreed(
            [
                {student for word in _words(name) for student in keys.get(word, ())}
                for keys in (self._ids, self._lms_ids, self._names)
            ]
        )

    def exactly(self, name: str) -> Match:
        """The student of an id, letter for letter."""
        known = any(student.id == name for student in self.students)
        return Match(student=name) if known else Match(reason="nobody")

    @cached_property
    def _ids(self) -> dict[str, list[str]]:
        return _index((student.id, student.id) for student in self.students)

    @cached_property
    def _lms_ids(self) -> dict[str, list[str]]:
        return _index((student.lms_id, student.id) for student in self.students)

    @cached_property
    def _names(self) -> dict[str, list[str]]:
        spelt = []
        for student in self.students:
            first, last = student.first_name, student.last_name
            # Canvas writes lastfirst; people and Moodle write the name as it is read.
            spelt += [(text, student.id) for text in {student.name, last + first, first + last}]
        return _index(spelt)

    def _known(self, words: set[str]) -> set[str]:
        """Whom ids and names among some words speak for."""
        keys = (self._ids, self._names)
        return {student for key in keys for word in words for student in key.get(word, ())}


def _agreed(spoken_for: list[set[str]]) -> Match:
    said = [found for found in spoken_for if found]
    if not said:
        return Match(reason="nobody")
    agreed = set.intersection(*said)
    return Match(student=agreed.pop()) if len(agreed) == 1 else Match(reason="several")


def _index(pairs: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    index: dict[str, list[str]] = {}
    for key, student in pairs:
        if squeezed := _squeezed(key):
            index.setdefault(squeezed, []).append(student)
    return index


def _squeezed(text: str) -> str:
    return re.sub(r"[\s.,'’-]", "", unicodedata.normalize("NFC", text)).casefold()


def _stem(name: str) -> str:
    return PurePosixPath(unicodedata.normalize("NFC", name)).name


def _words(name: str) -> set[str]:
    """The parts a name is written of: the whole stem, and what blanks, underscores, brackets… divide."""
    stem = re.sub(r"\.(ipynb|zip)$", "", _stem(name), flags=re.I)
    stem = re.sub(r"(?<=.)\s*\(\d{1,3}\)$", "", stem)  # a browser's "exercise (1)" is nobody's id
    numbered = re.sub(r"(?<=.)-\d{1,2}$", "", stem)  # nor is Canvas's "exercise-1"
    parts = {stem, *re.split(r"[_+()\[\]]+", stem), *re.split(r"[\s_+()\[\]]+", stem)}
    parts |= set(re.split(r"[\s_+()\[\]-]+", numbered))
    return {squeezed for part in parts if (squeezed := _squeezed(part))}
