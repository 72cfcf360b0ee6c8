"""Whose number is it? What Moodle's grading worksheet says of the numbers in the same assignment's zip."""

import re
from pathlib import Path

from course.cohort import roster
from course.cohort.lms import headings
from course.cohort.lms.grid import Grid
from course.cohort.lms.rows import Class
from course.cohort.problems import CohortError
from course.grading.gradebook import Student
from course.words import say


def read(path: Path, students: tuple[Student, ...]) -> dict[str, str]:
    """Students by number: ``Participant 1234`` (참가자1234) and the folder ``이서연_1234_assignsubmission_file_`` are one's.

    Rows whose ids, address and name leave any doubt are left out.

    Raises
    ------
    CohortError
        When the file is no grading worksheet.
    """
    try:
        grid = Grid.read(path.read_bytes(), path.name)
    except OSError:
        raise CohortError(say("lms.error.no_lms_file", path=path)) from None
    found = headings.find(grid.texts)
    if found is None or "identifier" not in found.columns:
        raise CohortError(say("lms.error.no_worksheet", path=path))
    people, known = Class(students), dict[str, str]()
    for _, cells in roster.people(found, grid.texts):
        number = re.search(r"\d+$", cells.get("identifier", ""))
        student, _ = people.whose(cells)
        if number and student:
            known[number[0]] = student
    return known
