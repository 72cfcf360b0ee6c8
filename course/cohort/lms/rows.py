"""Whose row of an LMS's file is it? Its ids decide; a name only when nobody shares it."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from course.grading.gradebook import Student

_IDS = ("id", "sis_user_id", "id_number", "login", "email")


@dataclass(frozen=True)
class Class:
    """The students, looked up by what a row says of one.

    Examples
    --------
    >>> one, other = Student("20261234", "", "이서연", lms_id="9001"), Student("20265678", "", "이서연")
    >>> people = Class((one, other))
    >>> people.whose({"lms_id": "9001", "name": "이서연"}), people.whose({"name": "이 서연"})
    (('20261234', ''), ('', 'several'))
    """

    students: tuple[Student, ...]

    def whose(self, cells: dict[str, str], shared: bool = False) -> tuple[str, str]:
        """The student's id, or why nobody: ``nobody`` or ``several`` (ids that speak for different people, too).

        Parameters
        ----------
        cells
            A row's cells by meaning (see `course.cohort.lms.headings`).
        shared
            Whether another row has the same name, which then says nothing.
        """
        said = [self._by_lms.get(cells.get("lms_id", ""))]
        said += [self._by_id.get(_bare(cells.get(key, ""))) for key in _IDS]
        found = {student for student in said if student}
        if not found:
            found = set(self._by_name.get(_bare(_name(cells)), ()))
            if found and shared:
                return "", "several"
        if len(found) == 1:
            return found.pop(), ""
        return "", "several" if found else "nobody"

    @cached_property
    def _by_lms(self) -> dict[str, str]:
        return _once((student.lms_id, student.id) for student in self.students)

    @cached_property
    def _by_id(self) -> dict[str, str]:
        mails = _once((_bare(student.email), student.id) for student in self.students)
        return mails | _once((_bare(student.id), student.id) for student in self.students)

    @cached_property
    def _by_name(self) -> dict[str, list[str]]:
        spelt: dict[str, list[str]] = {}
        for student in self.students:
            first, last = student.first_name, student.last_name
            for name in {_bare(student.name), _bare(last + first), _bare(first + last)} - {""}:
                spelt.setdefault(name, []).append(student.id)
        return spelt


def _once(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """What speaks for one person alone; what two share speaks for neither."""
    found: dict[str, set[str]] = {}
    for key, student in pairs:
        if key:
            found.setdefault(key, set()).add(student)
    return {key: students.pop() for key, students in found.items() if len(students) == 1}


def _name(cells: dict[str, str]) -> str:
    return cells.get("name") or cells.get("last_name", "") + cells.get("first_name", "")


def _bare(text: str) -> str:
    return "".join(letter for letter in text.casefold() if not letter.isspace() and letter not in ",'’")
