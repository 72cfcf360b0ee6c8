"""A cohort's plan: language, assignments, dates, late rule. Never names, never a real cohort's seed."""

import tomllib
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from course.cohort import plan_rules
from course.cohort.life import clock
from course.cohort.problems import CohortError, Problem, nearest
from course.grading.database import address
from course.grading.late import LateRule
from course.words import say

EXERCISE_FILE = "exercise.py"


@dataclass(frozen=True)
class Assignment:
    """One exercise of a cohort, with its due date (aware), what lateness costs, and when it goes out."""

    name: str
    due: datetime | None
    late: LateRule
    release: datetime | None = None


@dataclass(frozen=True)
class Plan:
    """What a plan file says, every rule kept.

    Attributes
    ----------
    id
        The cohort's, also its folder's name and nbgrader's course id.
    public_seed
        A demo's stated seed; None for a real cohort, whose seed is drawn and kept secret.
    shelves
        Folders in which exercises are looked for; the first match wins.
    exchange, check_owner
        nbgrader's exchange folder, if any, and whether a hand-in must belong to the system user it is
        named for.
    gradebook
        A PostgreSQL server's address, without a password; None for a file in the cohort's folder.
    place
        The time zone whose wall clock the dates are read on; None when each says its own offset.
    """

    id: str
    title: str
    language: str
    assignments: tuple[Assignment, ...]
    public_seed: str | None
    shelves: tuple[Path, ...]
    exchange: str | None
    check_owner: bool
    cell_timeout: int
    gradebook: str | None = None
    place: ZoneInfo | None = None

    @classmethod
    def read(cls, path: Path, shelves: tuple[Path, ...] | None = None) -> "Plan":
        """Read and check a plan file.

        Parameters
        ----------
        path
            A TOML file.
        shelves
            Where exercises were found when the cohort was opened; None to look for them now. What is
            handed in can be graded where they are not.

        Raises
        ------
        CohortError
            With everything that is wrong in it.
        """
        try:
            data = tomllib.loads(path.read_text("utf-8"))
        except FileNotFoundError:
            raise CohortError.of("no_plan", path=path) from None
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise CohortError.of("not_toml", path=path, text=error) from None
        problems = list(plan_rules.problems(path.name, data))
        if problems:
            raise CohortError.listing(problems)
        if shelves is not None:
            return _plan(data, shelves)
        plan = _plan(data, _shelves(path, data))
        _all_found(path.name, plan)
        return plan

    def assignment(self, name: str) -> Assignment:
        """The assignment of a name; an unknown one is refused with the nearest."""
        for assignment in self.assignments:
            if assignment.name == name:
                return assignment
        known = [assignment.name for assignment in self.assignments]
        near = nearest(name, known)
        expected = say("cohort.expected.assignment", names=", ".join(known))
        raise CohortError.listing([Problem(f"{self.id}: {name}", expected, repr(name), near)])

    def exercise(self, name: str) -> Path:
        """The folder of an exercise: the first shelf that has it."""
        for shelf in self.shelves:
            if (shelf / name / EXERCISE_FILE).is_file():
                return shelf / name
        raise CohortError.of("exercise_gone", name=name, shelves=", ".join(map(str, self.shelves)) or "–")

    def in_language(self, language: str) -> "Plan":
        """The same plan for another language."""
        return replace(self, language=language)


def _plan(data: dict[str, Any], shelves: tuple[Path, ...]) -> Plan:
    late, exchange = data.get("late", {}), data.get("exchange", {})
    place = clock.zone(data.get("timezone", ""))
    return Plan(
        id=data["id"],
        title=data["title"],
        language=data["language"],
        assignments=tuple(
            Assignment(
                table["name"],
                plan_rules.moment(table.get("due"), place),
                LateRule(**(late | table.get("late", {}))),
                plan_rules.moment(table.get("release"), place),
            )
            for table in data["assignment"]
        ),
        public_seed=data.get("public_seed"),
        shelves=shelves,
        exchange=exchange.get("root"),
        check_owner=exchange.get("check_owner", True),
        cell_timeout=data.get("cell_timeout", 30),
        gradebook=address(data["gradebook"]) if "gradebook" in data else None,
        place=place,
    )


def _shelves(path: Path, data: dict[str, Any]) -> tuple[Path, ...]:
    """The plan's private folder, then the kit's exercises: beside the plan's folder, here, or in the clone."""
    home = path.resolve().parent
    private = [(home / data["private"]).resolve()] if "private" in data else []
    clone = Path(__file__).resolve().parents[2]
    public = [home.parent, Path.cwd() / "exercises", clone / "exercises"]
    found = next((shelf for shelf in public if any(shelf.glob(f"*/{EXERCISE_FILE}"))), None)
    return (*private, *([found] if found else []))


def _all_found(file: str, plan: Plan) -> None:
    known = {path.parent.name for shelf in plan.shelves for path in shelf.glob(f"*/{EXERCISE_FILE}")}
    problems = [
        Problem(
            f"{file}: assignment[{number}].name",
            say("cohort.expected.exercise", names=", ".join(sorted(known)) or "–"),
            repr(assignment.name),
            nearest(assignment.name, known),
        )
        for number, assignment in enumerate(plan.assignments, 1)
        if assignment.name not in known
    ]
    if problems:
        raise CohortError.listing(problems)
