"""Reading and writing nbgrader's gradebook: students, due dates, marks."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any


@dataclass(frozen=True)
class Student:
    """Someone on the roster, as nbgrader's gradebook keeps them."""

    id: str
    first_name: str = ""
    last_name: str = ""
    email: str = ""
    lms_id: str = ""

    @property
    def name(self) -> str:
        """The name as it is read: family name first in Hangul, last otherwise.

        >>> Student("s1", "민수", "김").name, Student("s2", "Ada", "Lovelace").name
        ('김민수', 'Ada Lovelace')
        """
        korean = any("가" <= letter <= "힣" for letter in self.last_name + self.first_name)
        return (
            f"{self.last_name}{self.first_name}" if korean else f"{self.first_name} {self.last_name}".strip()
        )


@dataclass(frozen=True)
class CellMark:
    """The mark of one graded cell: ``given`` is None while it waits for a person."""

    name: str
    given: float | None
    points: float


@dataclass(frozen=True)
class Mark:
    """What the gradebook holds for one submission.

    Attributes
    ----------
    auto
        Points the checks gave, where no person has overruled them.
    manual
        Points given by hand, extra credit included.
    waiting
        How many cells still wait for a person.
    maximum
        Points there are.
    penalty
        Points lost for lateness.
    seconds_late
        Past the due date, extensions considered; None when the time of handing in is not known.
    cells
        Each graded cell's own mark.
    """

    student: str
    auto: float
    manual: float
    waiting: int
    maximum: float
    penalty: float
    seconds_late: float | None
    cells: tuple[CellMark, ...] = field(default=(), repr=False)

    @property
    def total(self) -> float | None:
        """Points after the late rule, or None while a cell waits for a person."""
        return None if self.waiting else round(self.auto + self.manual - self.penalty, 4)


def put_students(gradebook: Any, students: list[Student]) -> None:
    """Add students, or bring what is known of them up to date, all at once; nobody is ever removed."""
    from nbgrader.api import Student as Row

    there = {row.id: row for row in gradebook.students}
    for student in students:
        if student.id not in there:
            there[student.id] = Row(id=student.id)
            gradebook.db.add(there[student.id])
        row = there[student.id]
        row.first_name, row.last_name = student.first_name, student.last_name
        row.email, row.lms_user_id = student.email or None, student.lms_id or None
    gradebook.db.commit()


def remove_unknown_to_all(gradebook: Any, student: str) -> bool:
    """Remove a student of whom the gradebook has nothing but the name; whether it was so."""
    from nbgrader.api import MissingEntry

    try:
        row = gradebook.find_student(student)
    except MissingEntry:
        return True
    if row.submissions:
        return False
    gradebook.db.delete(row)
    gradebook.db.commit()
    return True


def students(gradebook: Any) -> list[Student]:
    """Everyone in the gradebook, by id."""
    found = [
        Student(row.id, row.first_name or "", row.last_name or "", row.email or "", row.lms_user_id or "")
        for row in gradebook.students
    ]
    return sorted(found, key=lambda student: student.id)


def put_assignment(gradebook: Any, assignment: str, due: datetime | None) -> None:
    """Enter an assignment with its due date (aware; nbgrader keeps UTC without saying so)."""
    utc = due.astimezone(UTC).replace(tzinfo=None) if due else None
    gradebook.update_or_create_assignment(assignment, duedate=utc)


def maximum(gradebook: Any, assignment: str) -> tuple[float, float]:
    """The points of an assignment: those the checks give, and all."""
    auto = everything = 0.0
    for notebook in gradebook.find_assignment(assignment).notebooks:
        by_hand = {cell.name for cell in notebook.solution_cells}
        everything += sum(cell.max_score for cell in notebook.grade_cells)
        auto += sum(cell.max_score for cell in notebook.grade_cells if cell.name not in by_hand)
    return auto, everything


def cells(gradebook: Any, assignment: str) -> list[CellMark]:
    """The graded cells of an assignment with the points each is worth; nothing is given in them."""
    from nbgrader.api import MissingEntry

    try:
        notebooks = gradebook.find_assignment(assignment).notebooks
    except MissingEntry:
        return []
    return [CellMark(cell.name, None, cell.max_score) for book in notebooks for cell in book.grade_cells]
