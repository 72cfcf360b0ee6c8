"""The class list: a CSV file as spreadsheets write it, in Korean or English."""

import re
from pathlib import Path

from course.cohort import sheets
from course.cohort.problems import CohortError, Problem, nearest
from course.grading.gradebook import Student
from course.words import say

# Headings as they are found in class lists, by what they mean.
_HEADINGS = {
    "id": ("id", "student_id", "student id", "학번", "아이디"),
    "name": ("name", "full name", "이름", "성명"),
    "first_name": ("first_name", "first name", "given name"),
    "last_name": ("last_name", "last name", "family name", "surname"),
    "email": ("email", "e-mail", "이메일", "메일"),
    "lms_id": ("lms_id", "lms_user_id", "lms id"),
}
_KNOWN = {heading: meaning for meaning, names in _HEADINGS.items() for heading in names}


def read(path: Path) -> list[Student]:
    """The students of a roster.

    Parameters
    ----------
    path
        CSV with a heading row; ``id`` (학번) is needed, ``name`` (이름) or ``first_name`` and ``last_name``,
        ``email``, ``lms_id`` are welcome, other columns are passed over. UTF-8, or what Korean Excel writes
        (CP949); commas, semicolons or tabs.

    Raises
    ------
    CohortError
        With every row that cannot be: no id, an id twice, letters nbgrader's folders cannot carry.
    """
    try:
        rows = sheets.read(path.read_bytes())
    except FileNotFoundError:
        raise CohortError.of("no_roster", path=path) from None
    except UnicodeDecodeError:
        raise CohortError.of("roster_encoding", path=path) from None
    columns = [_KNOWN.get(heading.strip().lower(), "") for heading in (rows[0] if rows else [])]
    if "id" not in columns:
        got = ", ".join(rows[0]) if rows else say("cohort.problem.nothing")
        expected = say("cohort.expected.roster_heading")
        near = nearest(got.split(",")[0].strip().lower(), _KNOWN)
        raise CohortError.listing([Problem(f"{path.name}: 1", expected, got, near)])
    return _students(path, columns, rows[1:])


def _students(path: Path, columns: list[str], rows: list[list[str]]) -> list[Student]:
    students, problems = [], []
    seen: dict[str, int] = {}
    for line, row in enumerate(rows, 2):
        fields = {column: value.strip() for column, value in zip(columns, row, strict=False) if column}
        if not any(fields.values()):
            continue
        name = fields.get("id", "")
        if not re.fullmatch(r"\w[\w.@-]*", name):
            problems.append(Problem(f"{path.name}: {line}", say("cohort.expected.student_id"), repr(name)))
        elif name.lower() in seen:
            expected = say("cohort.expected.new_id", line=seen[name.lower()])
            problems.append(Problem(f"{path.name}: {line}", expected, repr(name)))
        seen.setdefault(name.lower(), line)
        students.append(_student(fields))
    if problems:
        raise CohortError.listing(problems)
    return students


def _student(fields: dict[str, str]) -> Student:
    first, last = fields.get("first_name", ""), fields.get("last_name", "")
    # A whole name is not cut in two: where a Korean or English name divides is a guess.
    last = last if first or last else fields.get("name", "")
    return Student(fields["id"], first, last, fields.get("email", ""), fields.get("lms_id", ""))
