"""A cohort's private folder: its plan, its secret seed, and nbgrader's own tree beside them."""

import json
import os
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from course.cohort import seeds
from course.cohort.plan import Assignment, Plan
from course.cohort.problems import CohortError, nearest
from course.grading.folder import CourseFolder
from course.grading.settings import is_closed

PLAN = "plan.toml"
OPENED = "opened.json"


@dataclass(frozen=True)
class Cohort:
    """An opened cohort.

    Parameters
    ----------
    root
        Its folder, absolute.
    """

    root: Path

    @cached_property
    def plan(self) -> Plan:
        """The plan as it was when the cohort was opened, in the language it was opened in."""
        opened = json.loads((self.root / OPENED).read_text("utf-8"))
        plan = Plan.read(self.root / PLAN, tuple(map(Path, opened["shelves"])))
        return plan.in_language(opened["language"])

    @cached_property
    def tree(self) -> CourseFolder:
        """nbgrader's side of the folder."""
        return CourseFolder(self.root)

    def seeds(self, assignment: str) -> tuple[int, int]:
        """The two numbers an assignment's visible and hidden cases follow from."""
        seed = seeds.read(self.root)
        return seeds.derive(seed, assignment, "visible"), seeds.derive(seed, assignment, "hidden")

    @property
    def closed(self) -> bool:
        """Whether it is closed: everything in it is to be read only."""
        return is_closed(self.root)

    def assignments(self, name: str | None) -> list[Assignment]:
        """The assignment of a name, or all that are released."""
        if name:
            return [self.plan.assignment(name)]
        return [assignment for assignment in self.plan.assignments if self.tree.is_released(assignment.name)]

    def released(self, name: str) -> Assignment:
        """An assignment that must have been released; refused with what to do otherwise."""
        assignment = self.plan.assignment(name)
        if not self.tree.is_released(name):
            raise CohortError.of("not_released", name=name)
        return assignment


def cohorts_root(given: str | Path | None = None) -> Path:
    """Where cohorts live: as given, else ``COURSE_COHORTS``, else ``.cohorts`` here."""
    return Path(given or os.environ.get("COURSE_COHORTS") or ".cohorts").resolve()


def find(root: Path, name: str | None = None) -> Cohort:
    """The cohort of a name, or the only one there is.

    Raises
    ------
    CohortError
        When there is none, no such one, or several and none was named.
    """
    here = Path.cwd()
    if not name and (here / OPENED).is_file():
        return Cohort(here)
    known = sorted(path.parent.name for path in root.glob(f"*/{OPENED}"))
    if name in known:
        return Cohort(root / name)
    if name:
        near = nearest(name, known)
        hint = f" → {near}" if near else ""
        raise CohortError.of("no_such_cohort", name=name, root=root, names=", ".join(known) or "–", hint=hint)
    if len(known) == 1:
        return Cohort(root / known[0])
    raise CohortError.of("which_cohort" if known else "no_cohort", root=root, names=", ".join(known))
