"""The marks of two graders: the gradebook's, and a second grader's in a CSV file."""

from collections.abc import Iterator
from pathlib import Path

from course.cohort import rubric, sheets
from course.cohort.folder import Cohort
from course.cohort.problems import CohortError, Problem, nearest
from course.grading import gradebook, ledger
from course.words import LANGUAGES, say

Case = tuple[str, str, str]
"""Student, task, criterion."""


def first_marks(cohort: Cohort, assignment: str) -> dict[Case, float]:
    """The marks in the gradebook, one for each student, task and criterion that a person has read.

    Raises
    ------
    CohortError
        When the exercise has no rubric.
    """
    _tasks(cohort, assignment)
    with cohort.tree.gradebook() as book:
        found = ledger.marks(book, assignment)
    return {
        (student, *named): given
        for student, mark in found.items()
        for named, given in rubric.judged(mark.cells).items()
    }


def write_template(cohort: Cohort, assignment: str, path: Path) -> tuple[Path, int]:
    """Write an empty file for the second grader: everybody's answers, without the first grader's marks.

    Returns
    -------
    path, rows
        Where it is, and for how many answers.
    """
    tasks = _tasks(cohort, assignment)
    criteria = [name for name in rubric.CRITERIA if any(name in names for names in tasks.values())]
    blank = [""] * len(criteria)
    students = cohort.tree.submitters(assignment)
    rows = [[student, task, *blank] for student in students for task in tasks]
    return sheets.write(path, [["student_id", "task", *criteria], *rows]), len(rows)


def read_other(cohort: Cohort, assignment: str, path: Path) -> dict[Case, float]:
    """The second grader's marks: blank cells are passed over.

    Raises
    ------
    CohortError
        With everything to mend: an unknown column, student or task, a mark that is not 0 to 4, a row twice.
    """
    try:
        rows = sheets.read(path.read_bytes())
    except FileNotFoundError:
        raise CohortError.of("no_other", path=path, name=assignment) from None
    except UnicodeDecodeError:
        raise CohortError.of("roster_encoding", path=path) from None
    columns = [_meaning(heading) for heading in (rows[0] if rows else [])]
    problems = list(_heading_problems(path.name, rows[0] if rows else [], columns))
    if problems:
        raise CohortError.listing(problems)
    tasks = _tasks(cohort, assignment)
    with cohort.tree.gradebook() as book:
        students = {student.id for student in gradebook.students(book)}
    found: dict[Case, float] = {}
    for line, row in enumerate(rows[1:], 2):
        fields = {column: cell.strip() for column, cell in zip(columns, row, strict=False) if column}
        if any(fields.values()):
            problems += _take(found, f"{path.name}: {line}", fields, students, tasks)
    if problems:
        raise CohortError.listing(problems)
    return found


def _tasks(cohort: Cohort, assignment: str) -> dict[str, tuple[str, ...]]:
    with cohort.tree.gradebook() as book:
        tasks = rubric.tasks(gradebook.cells(book, assignment))
    if not tasks:
        raise CohortError.of("no_rubric", name=assignment)
    return tasks


def _meaning(heading: str) -> str:
    """The column a heading stands for, in either language; empty for one that nobody knows."""
    known = {key: key for key in ("student_id", "task", *rubric.CRITERIA)}
    known |= {"id": "student_id", "학번": "student_id", "과제": "task", "name": "name", "이름": "name"}
    for language in LANGUAGES:
        known |= {say(f"comments.criterion.{key}", language).lower(): key for key in rubric.CRITERIA}
    return known.get(heading.strip().lower(), "")


def _heading_problems(file: str, headings: list[str], columns: list[str]) -> Iterator[Problem]:
    expected = say("cohort.expected.other_heading", names=", ".join(rubric.CRITERIA))
    for heading, column in zip(headings, columns, strict=True):
        if not column and heading.strip():
            yield Problem(f"{file}: 1", expected, repr(heading), nearest(heading.strip(), rubric.CRITERIA))
    if "student_id" not in columns or not set(rubric.CRITERIA) & set(columns):
        yield Problem(f"{file}: 1", expected, ", ".join(headings) or say("cohort.problem.nothing"))


def _take(
    found: dict[Case, float],
    where: str,
    fields: dict[str, str],
    students: set[str],
    tasks: dict[str, tuple[str, ...]],
) -> Iterator[Problem]:
    """Put a row's marks among those found, or say what is wrong with it."""
    student, task = fields.get("student_id", ""), fields.get("task", "")
    if not task and len(tasks) == 1:
        task = next(iter(tasks))
    if student not in students:
        yield Problem(where, say("cohort.expected.known_student"), repr(student), nearest(student, students))
        return
    if task not in tasks:
        known = say("cohort.expected.task", names=", ".join(tasks))
        yield Problem(where, known, repr(task), nearest(task, tasks))
        return
    for criterion in rubric.CRITERIA:
        if not (text := fields.get(criterion, "")):
            continue
        value, case = _mark(text), (student, task, criterion)
        if value is None or criterion not in tasks[task]:
            yield Problem(f"{where}: {criterion}", say("cohort.expected.mark"), repr(text))
        elif case in found:
            yield Problem(f"{where}: {criterion}", say("cohort.expected.one_mark"), repr(text))
        else:
            found[case] = value


def _mark(text: str) -> float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return value if rubric.LEVELS[0] <= value <= rubric.LEVELS[-1] else None
