"""Folders and the few written files: whose they are, and who may enter."""

import grp
import os
import pwd
import stat
from collections.abc import Iterator
from pathlib import Path

from course.cohort.problems import CohortError
from course.hub.accounts import HOMES, PEOPLE
from course.hub.plan import HubPlan
from course.hub.steps import Step
from course.network.files import write_bytes_atomically
from course.words import say


def steps(plan: HubPlan) -> Iterator[Step]:
    """The server's folders; the exchange's rights are what keeps cohorts and students apart."""
    yield folder(plan.root, "root", "root", 0o755)
    yield folder(plan.root / "hub", "root", "root", 0o700)
    yield folder(plan.root / "graders", "root", "root", 0o755)
    yield folder(plan.exchange, "root", "root", 0o755)
    for name in plan.people():
        yield folder(HOMES / name, name, PEOPLE, 0o700)
    for cohort in plan.cohorts:
        course = plan.exchange / cohort.id
        yield folder(plan.desk(cohort), cohort.grader, cohort.grader, 0o700)
        # Only the cohort's students come in at all, and nobody else's group is ever the students' own.
        yield folder(course, cohort.grader, cohort.group, 0o750)
        yield folder(course / "outbound", cohort.grader, cohort.grader, 0o755)
        # Written into, never listed; what is put there stays its student's, and belongs to the grader's group.
        yield folder(course / "inbound", cohort.grader, cohort.grader, 0o3733)
        yield folder(course / "feedback", cohort.grader, cohort.grader, 0o711)


def folder(path: Path, owner: str, group: str, mode: int) -> Step:
    """A folder with its owner, group and rights."""

    def differs() -> bool:
        try:
            status = path.lstat()
            wanted = (pwd.getpwnam(owner).pw_uid, grp.getgrnam(group).gr_gid, mode)
        except (FileNotFoundError, KeyError):
            return True
        return (status.st_uid, status.st_gid, stat.S_IMODE(status.st_mode)) != wanted

    def make() -> None:
        if not path.is_symlink():
            path.mkdir(parents=True, exist_ok=True)
        # Through an open folder: a grader could have put a link to somewhere of root's in its place.
        try:
            handle = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
        except OSError:
            raise CohortError(say("hub.error.not_folder", path=path)) from None
        try:
            os.fchown(handle, pwd.getpwnam(owner).pw_uid, grp.getgrnam(group).gr_gid)
            os.fchmod(handle, mode)
        finally:
            os.close(handle)

    sentence = say("hub.step.folder", path=path, owner=owner, group=group, mode=f"{mode:04o}")
    return Step(sentence, differs, make)


def file(path: Path, text: str, mode: int = 0o644, *, keep: bool = False) -> Step:
    """A file of root's with a text; with ``keep``, one that is there stays as it is."""

    def differs() -> bool:
        if not path.is_file():
            return True
        return not keep and (path.read_text("utf-8") != text or stat.S_IMODE(path.stat().st_mode) != mode)

    def make() -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_bytes_atomically(path, text.encode("utf-8"))
        os.chmod(path, mode)

    return Step(say("hub.step.file", path=path), differs, make)
