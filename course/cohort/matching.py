"""Whose hand-in is this? Only a name's whole words decide, and a doubt is never settled by guessing."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath

from course.grading.gradebook import Student


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

    def match(self, name: str) -> Match:
        """The student of a file or folder name, as Canvas, Moodle or a person writes it.

        An id counts when it stands as a whole word, a name when it is spelt out; letters of Korean names
        that a Mac has taken apart are put together first. When an id and a name speak for different
        students, or only a shared name speaks, nobody is matched.
        """
        words = _words(name)
        spoken_for = [
            found
            for keys in (self._by_id(), self._by_lms_id(), self._by_name())
            if (found := {student for word in words for student in keys.get(word, ())})
        ]
        if not spoken_for:
            return Match(reason="nobody")
        agreed = set.intersection(*spoken_for)
        return Match(student=agreed.pop()) if len(agreed) == 1 else Match(reason="several")

    def exactly(self, name: str) -> Match:
        """The student of an id, letter for letter."""
        known = any(student.id == name for student in self.students)
        return Match(student=name) if known else Match(reason="nobody")

    def _by_id(self) -> dict[str, list[str]]:
        return _index((student.id, student.id) for student in self.students)

    def _by_lms_id(self) -> dict[str, list[str]]:
        return _index((student.lms_id, student.id) for student in self.students)

    def _by_name(self) -> dict[str, list[str]]:
        spelt = []
        for student in self.students:
            first, last = student.first_name, student.last_name
            # Canvas writes lastfirst; people and Moodle write the name as it is read.
            spelt += [(text, student.id) for text in {student.name, last + first, first + last}]
        return _index(spelt)


def _index(pairs: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    index: dict[str, list[str]] = {}
    for key, student in pairs:
        if squeezed := _squeezed(key):
            index.setdefault(squeezed, []).append(student)
    return index


def _squeezed(text: str) -> str:
    return re.sub(r"[\s.,'’-]", "", unicodedata.normalize("NFC", text)).casefold()


def _words(name: str) -> set[str]:
    """The parts a name is written of: the whole stem, and what blanks, underscores, brackets… divide."""
    stem = PurePosixPath(unicodedata.normalize("NFC", name)).name
    stem = re.sub(r"\.(ipynb|zip)$", "", stem, flags=re.I)
    stem = re.sub(r"(?<=.)\s*\(\d{1,3}\)$", "", stem)  # a browser's "exercise (1)" is nobody's id
    numbered = re.sub(r"(?<=.)-\d{1,2}$", "", stem)  # nor is Canvas's "exercise-1"
    parts = {stem, *re.split(r"[_+()\[\]]+", stem), *re.split(r"[\s_+()\[\]]+", stem)}
    parts |= set(re.split(r"[\s_+()\[\]-]+", numbered))
    return {squeezed for part in parts if (squeezed := _squeezed(part))}
