"""What a server's file (``hub.toml``) says, with its cohorts' plans and rosters read and checked together."""

import re
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from course.cohort import roster
from course.cohort.plan import Plan
from course.cohort.problems import CohortError, Problem, nearest
from course.words import say

TRIAL, OWN = "trial", "own"
# Accounts of Linux and users of JupyterHub are the same names: small letters, at most 32 of them.
ACCOUNT = re.compile(r"[a-z0-9_][a-z0-9_.-]{0,31}")
COURSE = re.compile(r"[a-z0-9][a-z0-9-]{0,23}")
FIRST_PORT = 9100


@dataclass(frozen=True)
class HubCohort:
    """A cohort on the server.

    Attributes
    ----------
    id, title, language
        From its plan.
    plan, roster
        Its files, absolute.
    students
        Their ids, which are their accounts.
    instructors
        Accounts of those who may open its desk.
    port
        Where its desk listens, on this machine only.
    """

    id: str
    title: str
    language: str
    plan: Path
    roster: Path
    students: tuple[str, ...]
    instructors: tuple[str, ...]
    port: int

    @property
    def group(self) -> str:
        """The system group of its students."""
        return f"course-{self.id}"

    @property
    def grader(self) -> str:
        """The system account that keeps its sources, hand-ins and marks."""
        return f"grader-{self.id}"


@dataclass(frozen=True)
class HubPlan:
    """A server: where everything lies, where it listens, how people log in, its cohorts."""

    root: Path
    address: str
    login: str
    cohorts: tuple[HubCohort, ...]

    @classmethod
    def read(cls, path: Path) -> "HubPlan":
        """Read and check a server's file, and all the plans and rosters it names.

        Raises
        ------
        CohortError
            With everything in it that is wrong.
        """
        try:
            data = tomllib.loads(path.read_text("utf-8"))
        except FileNotFoundError:
            raise CohortError.of("no_plan", path=path) from None
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise CohortError.of("not_toml", path=path, text=error) from None
        if problems := list(_key_problems(path.name, data)):
            raise CohortError.listing(problems)
        home = path.resolve().parent
        cohorts = tuple(_cohort(home, table, FIRST_PORT + n) for n, table in enumerate(data["cohort"]))
        plan = cls(
            Path(data.get("root", "/srv/course")),
            data.get("address", "http://127.0.0.1:8000"),
            data.get("login", TRIAL),
            cohorts,
        )
        if problems := list(_name_problems(path.name, plan)):
            raise CohortError.listing(problems)
        return plan

    @property
    def exchange(self) -> Path:
        """nbgrader's exchange."""
        return self.root / "exchange"

    def desk(self, cohort: HubCohort) -> Path:
        """The home of a cohort's grader account."""
        return self.root / "graders" / cohort.id

    def cohort_folder(self, cohort: HubCohort) -> Path:
        """The cohort's private folder: sources, hand-ins, gradebook."""
        return self.desk(cohort) / "cohorts" / cohort.id

    def people(self) -> dict[str, dict[str, Any]]:
        """Everybody who may log in: language of the pages, and JupyterHub's groups.

        Who is in several cohorts has the first one's language.
        """
        people: dict[str, dict[str, Any]] = {}
        for cohort in self.cohorts:
            for names, group in ((cohort.students, "nbgrader"), (cohort.instructors, "formgrade")):
                for name in names:
                    person = people.setdefault(name, {"language": cohort.language, "groups": []})
                    person["groups"].append(f"{group}-{cohort.id}")
        return people


_TABLES: dict[str, dict[str, tuple[str, Callable[[Any], bool], bool]]] = {
    "": {
        "root": ("folder", lambda value: isinstance(value, str) and Path(value).is_absolute(), False),
        "address": ("address", lambda value: bool(re.fullmatch(r"https?://[\w.-]+(:\d+)?", str(value))), False),
        "login": ("login", lambda value: value in (TRIAL, OWN), False),
        "cohort": ("cohorts", lambda value: isinstance(value, list) and bool(value), True),
    },
    "cohort": {
        "plan": ("file", lambda value: isinstance(value, str), True),
        "roster": ("file", lambda value: isinstance(value, str), True),
        "instructors": ("names", lambda value: isinstance(value, list) and bool(value), True),
    },
}  # fmt: skip


def _key_problems(file: str, data: dict[str, Any]) -> Iterator[Problem]:
    yield from _check(file, "", data)
    tables = data.get("cohort")
    for number, table in enumerate(tables if isinstance(tables, list) else [], 1):
        yield from _check(file, "cohort", table if isinstance(table, dict) else {}, f"[{number}].")


def _check(file: str, kind: str, table: dict[str, Any], number: str = "") -> Iterator[Problem]:
    fields, place = _TABLES[kind], f"{file}: {kind}{number}"
    for key, value in table.items():
        if key not in fields:
            expected = say("cohort.expected.key", names=", ".join(fields))
            yield Problem(f"{place}{key}", expected, repr(key), nearest(key, fields))
        elif not fields[key][1](value):
            yield Problem(f"{place}{key}", say(f"hub.expected.{fields[key][0]}"), repr(value))
    for key, (expected, _, required) in fields.items():
        if required and key not in table:
            nothing = say("cohort.problem.nothing")
            yield Problem(f"{place}{key}", say(f"hub.expected.{expected}"), nothing)


def _cohort(home: Path, table: dict[str, Any], port: int) -> HubCohort:
    plan = Plan.read(home / table["plan"])
    return HubCohort(
        plan.id,
        plan.title,
        plan.language,
        home / table["plan"],
        home / table["roster"],
        tuple(student.id for student in roster.read(home / table["roster"])),
        tuple(map(str, table["instructors"])),
        port,
    )


def _name_problems(file: str, plan: HubPlan) -> Iterator[Problem]:
    """Names that cannot be accounts, and people who would mark themselves."""
    seen: set[str] = set()
    students = {name for cohort in plan.cohorts for name in cohort.students}
    for cohort in plan.cohorts:
        if not COURSE.fullmatch(cohort.id):
            yield Problem(f"{cohort.plan.name}: id", say("hub.expected.course"), repr(cohort.id))
        if cohort.id in seen:
            yield Problem(f"{file}: {cohort.id}", say("cohort.expected.once"), repr(cohort.id))
        seen.add(cohort.id)
        named = ((cohort.roster.name, cohort.students), (file, cohort.instructors))
        for where, name in ((where, name) for where, names in named for name in names):
            if not ACCOUNT.fullmatch(name) or name.startswith("grader-"):
                yield Problem(f"{where}: {name}", say("hub.expected.account"), repr(name))
        for name in sorted(students & set(cohort.instructors)):
            yield Problem(f"{file}: {name}", say("hub.expected.not_both"), repr(name))
    if plan.login == TRIAL and not re.match(r"http://(127\.0\.0\.1|localhost)(:|$)", plan.address):
        yield Problem(f"{file}: login", say("hub.expected.own_login"), repr(TRIAL))
