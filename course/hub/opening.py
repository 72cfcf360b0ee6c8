"""Opening each cohort as its grader, so that sources, hand-ins and marks are the grader's alone."""

import hashlib
import os
import pwd
import subprocess
import sys
import tomllib
from collections.abc import Iterator

from course.cohort.problems import CohortError
from course.hub.folders import folder
from course.hub.plan import HubCohort, HubPlan
from course.hub.steps import Step
from course.network.files import write_bytes_atomically
from course.words import say


def steps(plan: HubPlan) -> Iterator[Step]:
    """What opens every cohort whose plan or roster is new or has changed."""
    yield folder(plan.root / "plans", "root", "root", 0o755)
    for cohort in plan.cohorts:
        yield folder(plan.root / "plans" / cohort.id, "root", cohort.grader, 0o750)
        yield _open(plan, cohort)


def plan_text(plan: HubPlan, cohort: HubCohort) -> str:
    """A cohort's plan with this server's exchange in it, and its private shelf by its whole path.

    Raises
    ------
    CohortError
        When the plan names another exchange.
    """
    text = cohort.plan.read_text("utf-8")
    data = tomllib.loads(text)
    exchange = data.get("exchange", {})
    if exchange and (exchange.get("root") != str(plan.exchange) or not exchange.get("check_owner", True)):
        raise CohortError(say("hub.error.exchange", file=cohort.plan.name, path=plan.exchange))
    head = ""
    if "private" in data:
        lines = text.splitlines(keepends=True)
        text = "".join(line for line in lines if not line.lstrip().startswith("private"))
        head = f'private = "{(cohort.plan.parent / data["private"]).resolve()}"\n'
    tail = "" if exchange else f'\n[exchange]\nroot = "{plan.exchange}"\n'
    return head + text.rstrip("\n") + "\n" + tail


def as_account(name: str, *words: str) -> None:
    """Run the kit as a system account, with nothing of root's in its environment.

    Raises
    ------
    CohortError
        When it fails, with what it said.
    """
    user = pwd.getpwnam(name)
    kept = {key: os.environ[key] for key in ("LANG", "PYTHONPATH", "COURSE_LANGUAGE") if key in os.environ}
    ran = subprocess.run(
        [sys.executable, "-m", "course", *words],
        user=name,
        group=user.pw_gid,
        extra_groups=os.getgrouplist(name, user.pw_gid),
        umask=0o077,
        cwd=user.pw_dir,
        env={**kept, "HOME": user.pw_dir, "PATH": os.defpath},
        capture_output=True,
        text=True,
    )
    if ran.returncode:
        raise CohortError(ran.stderr.strip() or ran.stdout.strip())


def _open(plan: HubPlan, cohort: HubCohort) -> Step:
    place = plan.root / "plans" / cohort.id
    files = {
        place / "plan.toml": plan_text(plan, cohort).encode("utf-8"),
        place / "roster.csv": cohort.roster.read_bytes(),
    }
    stamp, now = place / "opened", hashlib.sha256(b"\0".join(files.values())).hexdigest()

    def differs() -> bool:
        return not stamp.is_file() or stamp.read_text() != now

    def make() -> None:
        for path, data in files.items():
            write_bytes_atomically(path, data)
        root = str(plan.cohort_folder(cohort).parent)
        names = tuple(map(str, files))
        as_account(cohort.grader, "cohort", "open", names[0], "--roster", names[1], "--root", root)
        write_bytes_atomically(stamp, now.encode())

    return Step(say("hub.step.open", id=cohort.id, grader=cohort.grader), differs, make)
