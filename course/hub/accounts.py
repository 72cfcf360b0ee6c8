"""System accounts and groups: one a person, one grader and one group a cohort."""

import grp
import os
import pwd
import subprocess
from collections.abc import Iterator
from pathlib import Path

from course.cohort.problems import CohortError
from course.hub.plan import HubPlan
from course.hub.steps import Step, command
from course.words import say

PEOPLE = "course-people"
HOMES = Path("/home")


def steps(plan: HubPlan) -> Iterator[Step]:
    """What brings the accounts to what the plans and rosters say; nobody's files are ever deleted.

    Who has left a roster loses the cohort's group and the log-in; the account stays, with what is in it.

    Raises
    ------
    CohortError
        When a name belongs to somebody else on this machine, an administrator or a service perhaps.
    """
    everybody = plan.people()
    foreign = [name for name in everybody if _is_foreign(name, PEOPLE)]
    foreign += [cohort.grader for cohort in plan.cohorts if _is_foreign(cohort.grader, cohort.grader)]
    if foreign:
        raise CohortError(say("hub.error.foreign", names=", ".join(foreign)))
    yield _group(PEOPLE)
    for cohort in plan.cohorts:
        yield _group(cohort.group)
        yield _group(cohort.grader)
        yield _account(cohort.grader, cohort.grader, plan.desk(cohort))
    for name in everybody:
        yield _account(name, PEOPLE, HOMES / name)
    for cohort in plan.cohorts:
        yield _members(cohort.group, cohort.students)


def members(group: str) -> set[str]:
    """Who is in a system group."""
    try:
        return set(grp.getgrnam(group).gr_mem)
    except KeyError:
        return set()


def can_run(python: str, account: str = "nobody") -> bool:
    """Whether an ordinary account can execute a program: it cannot, under a home that only root may enter."""
    user = pwd.getpwnam(account)
    ran = subprocess.run(
        [python, "-c", "import course"],
        user=user.pw_uid,
        group=user.pw_gid,
        extra_groups=[],
        cwd="/",
        capture_output=True,
    ) if os.access(python, os.X_OK) else None  # fmt: skip
    return ran is not None and ran.returncode == 0


def _exists(name: str) -> bool:
    try:
        pwd.getpwnam(name)
    except KeyError:
        return False
    return True


def _is_foreign(name: str, group: str) -> bool:
    """Whether an account was there before and is not one of ours, which have our group as their own."""
    if not _exists(name):
        return False
    try:
        return pwd.getpwnam(name).pw_gid != grp.getgrnam(group).gr_gid
    except KeyError:
        return True


def _group(name: str) -> Step:
    def is_missing() -> bool:
        return name not in {group.gr_name for group in grp.getgrall()}

    return Step(say("hub.step.group", name=name), is_missing, lambda: command("groupadd", name))


def _account(name: str, group: str, home: Path) -> Step:
    # --badname: a student number is made of digits alone, which useradd thinks is a slip.
    words = ("useradd", "--badname", "-N", "-g", group, "-d", str(home), "-s", "/bin/bash")

    def make() -> None:
        home.parent.mkdir(parents=True, exist_ok=True)
        command(*words, "-m", "-K", "UMASK=077", "-K", "HOME_MODE=0700", name)

    return Step(say("hub.step.account", name=name, home=home), lambda: not _exists(name), make)


def _members(group: str, names: tuple[str, ...]) -> Step:
    def make() -> None:
        command("gpasswd", "--members", ",".join(names), group)

    return Step(
        say("hub.step.members", group=group, number=len(names)), lambda: members(group) != set(names), make
    )
