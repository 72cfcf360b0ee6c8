"""Where every student stands in every assignment, read quickly enough to be looked at while grading runs."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache, cached_property

from course.cohort import marks
from course.cohort.folder import Cohort
from course.cohort.plan import Assignment
from course.grading import gradebook, ledger, prepare
from course.grading.gradebook import CellMark, Mark, Student
from course.grading.journal import Entry, Journal
from course.grading.remarks import Remark

IsStale = Callable[[Entry], bool]


@dataclass(frozen=True)
class Place:
    """One student's standing in one assignment.

    Attributes
    ----------
    status
        As in `course.cohort.marks.Row`.
    mark
        What the gradebook holds, the late rule applied; None where there is no mark.
    reason
        Why there is none, where it could not be graded.
    remarks
        What grading mended or found worth knowing: the place is flagged.
    """

    student: Student
    status: str
    mark: Mark | None
    reason: Remark | None
    remarks: tuple[Remark, ...]

    @property
    def is_flagged(self) -> bool:
        """Whether there is a mark that wants a look."""
        return bool(self.remarks) and self.mark is not None

    @property
    def so_far(self) -> float | None:
        """Points after the late rule, written answers that wait left out; None without a mark."""
        return None if self.mark is None else self.mark.auto + self.mark.manual - self.mark.penalty


@dataclass(frozen=True)
class Sheet:
    """One assignment: the points there are, its graded cells in the notebook's order, everybody's place."""

    assignment: Assignment
    released: bool
    maximum: float
    cells: tuple[CellMark, ...]
    places: tuple[Place, ...]

    @property
    def name(self) -> str:
        """The assignment's."""
        return self.assignment.name

    @cached_property
    def count(self) -> dict[str, int]:
        """Students by status, and ``flagged``."""
        counts = {key: sum(place.status == key for place in self.places) for key in marks.STATUSES}
        return counts | {"flagged": sum(place.is_flagged for place in self.places)}


@dataclass(frozen=True)
class Survey:
    """A cohort as it stands."""

    cohort: Cohort
    students: tuple[Student, ...]
    sheets: tuple[Sheet, ...]

    def sheet(self, name: str) -> Sheet | None:
        """The released assignment of a name."""
        return next((sheet for sheet in self.sheets if sheet.name == name and sheet.released), None)


class Surveyor:
    """Surveys a cohort again and again; what has not changed on the disk is not hashed anew."""

    def __init__(self, cohort: Cohort) -> None:
        self.cohort = cohort
        self._fresh: dict[tuple[str, str], tuple[object, bool]] = {}

    def survey(self) -> Survey:
        """The cohort as it stands now. It only reads: penalties are computed, not settled in the gradebook."""
        cohort = self.cohort
        with cohort.tree.gradebook() as book:
            students = tuple(gradebook.students(book))
            everything = ledger.read(book)
            cells = {item.name: gradebook.cells(book, item.name) for item in cohort.plan.assignments}
        journal = Journal(cohort.root).everything()
        sheets = []
        for item in cohort.plan.assignments:
            if not cohort.tree.is_released(item.name):
                sheets.append(Sheet(item, False, 0.0, (), ()))
                continue
            found, entries = everything.get(item.name, {}), journal.get(item.name, {})
            is_stale = self._asked_of(item.name)
            places = [
                self._place(item, one, found.get(one.id), entries.get(one.id), is_stale) for one in students
            ]
            points = tuple(cells[item.name])
            sheets.append(Sheet(item, True, sum(cell.points for cell in points), points, tuple(places)))
        return Survey(cohort, students, tuple(sheets))

    def _place(
        self, item: Assignment, student: Student, mark: Mark | None, entry: Entry | None, is_stale: IsStale
    ) -> Place:
        status = marks.status(self.cohort, item.name, student.id, entry, mark, is_stale)
        if mark and mark.seconds_late is not None:
            penalty = item.late.penalty(mark.auto + mark.manual, mark.seconds_late)
            mark = replace(mark, penalty=penalty)
        shown = mark if status in ("graded", "waiting") else None
        reason = entry.reason if entry and status == "ungraded" else None
        return Place(student, status, shown, reason, entry.remarks if entry and shown else ())

    def _asked_of(self, assignment: str) -> IsStale:
        """Whether what was graded is no longer what lies there; asked anew only when a file's time or size is new."""
        tree = self.cohort.tree
        own = cache(lambda: tree.stamp_of_notebooks(assignment))
        notebooks = cache(lambda: prepare.released(tree, assignment))

        def is_stale(entry: Entry) -> bool:
            key = entry.student, assignment
            stamp = entry.digest, own(), tree.stamp(entry.student, assignment)
            kept = self._fresh.get(key)
            if kept is None or kept[0] != stamp:
                kept = stamp, marks.is_stale(self.cohort, entry, notebooks())
                self._fresh[key] = kept
            return kept[1]

        return is_stale
