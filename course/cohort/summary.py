"""Where a cohort stands: for each assignment, how many are at which step."""

from collections import Counter
from dataclasses import dataclass

from course.cohort import marks
from course.cohort.folder import Cohort
from course.cohort.plan import Assignment
from course.grading.feedback import PAGE


@dataclass(frozen=True)
class Standing:
    """How far an assignment is.

    Attributes
    ----------
    assignment
        As the plan has it.
    released
        Whether students can have it.
    count
        Students by status (see `course.cohort.marks.STATUSES`).
    pages
        How many feedback pages there are.
    """

    assignment: Assignment
    released: bool
    count: Counter[str]
    pages: int

    @property
    def next_step(self) -> str:
        """The verb that comes next: ``release``, ``collect``, ``grade``, ``feedback`` or ``export``."""
        if not self.released:
            return "release"
        if self.count["collected"]:
            return "grade"
        marked = self.count["graded"] + self.count["waiting"]
        if not marked and not self.count["ungraded"]:
            return "collect"
        return "feedback" if self.pages < marked else "export"


def standings(cohort: Cohort) -> list[Standing]:
    """The standing of every assignment of the plan, in its order."""
    found = []
    for item in cohort.plan.assignments:
        released = cohort.tree.is_released(item.name)
        rows = marks.rows(cohort, [item]) if released else []
        written = len(list(cohort.root.glob(f"feedback/*/{item.name}/{PAGE}")))
        found.append(Standing(item, released, Counter(row.status for row in rows), written))
    return found
