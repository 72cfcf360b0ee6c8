"""Forgetting a student: what there is of them is shown, taken away step by step, and what remains is said.

Who is being forgotten is written down first and struck out last: cut off in between, the same verb goes on, though
the gradebook may know the name no longer.
"""

import os
import shutil
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path

from course.cohort import class_list
from course.cohort.folder import OPENED, Cohort
from course.cohort.life import closing, consent, extensions, memory, packages, records, scrubbing, traces
from course.cohort.life.closing import ARCHIVES, GRADEBOOK
from course.cohort.life.records import stopped
from course.cohort.life.traces import Person
from course.cohort.peers.rounds import home
from course.cohort.problems import nearest
from course.grading import gradebook, ledger, snapshot
from course.grading.gradebook import Student
from course.grading.journal import Journal

FILE = closing.FORGETTING
_TREES = ("submitted", "executed", "autograded", "feedback", "earlier")
# What is made from the rest, and can be made again.
_MADE = ("marks.csv", "marks-wide.csv", "report.md", "feedback/index.html", "last-class.html")
# What students have been given, what the teacher wrote: a name in there is nobody's hand-in.
_GIVEN_OUT = ("source", "release", "handout", "plan.toml", "nbgrader_config.py", OPENED, "seed")


@dataclass(frozen=True)
class Going:
    """What there is of a student.

    Attributes
    ----------
    marks
        Rows of the gradebook: submissions.
    folders
        Folders and files that are theirs and go.
    lines
        Files out of which they are taken, in which others stay.
    files
        Files that speak of them and go, because they can be made again or nobody can tell what else is in them.
    archives
        Archives that go; a closed cohort gets a new one without them.
    dataset
        Whether the dataset for the next class is this class's and is made anew.
    staying
        Others' own work, and what was given out, in which they are named: it is left as it is.
    """

    marks: int = 0
    folders: tuple[Path, ...] = ()
    lines: tuple[Path, ...] = ()
    files: tuple[Path, ...] = ()
    archives: tuple[Path, ...] = ()
    dataset: bool = False
    staying: tuple[Path, ...] = field(default=())


def person(cohort: Cohort, student: str | None) -> Person:
    """Who is to be forgotten: somebody of the class, or whose forgetting was cut off.

    Raises
    ------
    CohortError
        When there is nobody of that id.
    """
    begun = records.read(cohort.root / FILE)
    if begun and student in (None, begun["student"]["id"]):
        return Person(Student(**begun["student"]))
    if begun:
        raise stopped("forget_first", student=begun["student"]["id"])
    with cohort.tree.gradebook() as book:
        known = {one.id: one for one in gradebook.students(book)}
    if student not in known:
        near = nearest(student or "", known)
        raise stopped("nobody", student=student or "–", hint=f" → {near}" if near else "")
    return Person(known[student])


def going(cohort: Cohort, who: Person) -> Going:
    """What there is of a student, looked up and nothing changed."""
    id = who.student.id
    with cohort.tree.gradebook() as book:
        everybodys = ledger.read(book)
    released = [item.name for item in cohort.plan.assignments if cohort.tree.is_released(item.name)]
    marks = sum(id in everybodys.get(name, {}) for name in released)
    folders = tuple(_theirs(cohort, who))
    made = {cohort.root / name for name in _MADE}
    lines: list[Path] = []
    files: list[Path] = []
    staying: list[Path] = []
    for path in _speaking(cohort, who, folders):
        scrubbed = scrubbing.can_scrub(path) or packages.is_package(path)
        if _is_staying(cohort, path):
            staying.append(path)
        else:
            (lines if scrubbed and path not in made else files).append(path)
    archives = tuple(closing.archives(cohort))
    return Going(marks, folders, tuple(lines), tuple(files), archives, memory.is_ours(cohort), tuple(staying))


def forget(cohort: Cohort, who: Person) -> Going:
    """Take a student out of everything; what could not be is told as `Going.staying`."""
    begun = records.read(cohort.root / FILE)
    if not begun:
        begun = {"student": asdict(who.student), "closed": cohort.closed}
        begun["archives"] = [path.name for path in closing.archives(cohort)]
        records.write(cohort.root / FILE, begun)
    if closing.archive(cohort) in (None, *begun["archives"]):
        _take_out_of_everything(cohort, who)
        for path in closing.archives(cohort):
            if path.name not in begun["archives"]:  # of a closing that was cut off
                _drop(path)
        if begun["closed"]:
            closing.close(Cohort(cohort.root))
    for path in closing.archives(cohort):
        if path.name in begun["archives"]:
            _drop(path)
    left = going(Cohort(cohort.root), who).staying
    (cohort.root / FILE).unlink()
    return Going(staying=left)


def _take_out_of_everything(cohort: Cohort, who: Person) -> None:
    if cohort.closed:
        closing.to_change(cohort)
    cohort = Cohort(cohort.root)
    memory.leave_out(cohort, (path for path in going(cohort, who).staying if path.parent.name == "sketches"))
    _from_peers(cohort, who)
    for path in _theirs(cohort, who):
        _remove(path)
    Journal(cohort.root).rewrite(lambda entries: dict(scrubbing.without(entries, who)))
    extensions.drop(cohort, who.student.id)
    consent.drop(cohort, who.student.id)
    class_list.forget(cohort, who.student.id)
    snapshot.remove_student(cohort.tree, who.student.id)
    # Packages after the folders they are packed from.
    for path in sorted(_speaking(cohort, who), key=packages.is_package):
        if not _is_staying(cohort, path):
            _take_out(path, who)
    if memory.is_ours(cohort):
        memory.build(cohort)
    closing.sweep(cohort)


def _drop(archive: Path) -> None:
    archive.with_name(f"{archive.name}.sha256").unlink(missing_ok=True)
    archive.unlink()


def elsewhere(cohort: Cohort, student: str) -> list[str]:
    """Other cohorts beside this one in whose gradebook somebody of that id is."""
    found = []
    for path in sorted(cohort.root.parent.glob(f"*/{OPENED}")):
        if path.parent != cohort.root:
            with Cohort(path.parent).tree.gradebook() as book:
                if any(one.id == student for one in gradebook.students(book)):
                    found.append(path.parent.name)
    return found


def _theirs(cohort: Cohort, who: Person) -> Iterator[Path]:
    """Folders and files that are a student's own: hand-ins, marked work, packages, what waits in the exchange."""
    peers = [path for pattern in ("peers/*/*", "peers/*/*/*") for path in cohort.root.glob(pattern)]
    homes = [cohort.root / tree for tree in _TREES] + sorted(path for path in peers if path.is_dir())
    yield from _in_exchange(cohort, who)
    for home_ in homes:
        yield from (path for path in sorted(home_.glob("*")) if who.is_named(path.name))


def _in_exchange(cohort: Cohort, who: Person) -> Iterator[Path]:
    """Hand-ins that wait to be collected, and pages that wait to be fetched, whose names only a secret tells."""
    from nbgrader.utils import notebook_hash

    if not cohort.plan.exchange:
        return
    course = Path(cohort.plan.exchange, cohort.plan.id)
    yield from (path for path in sorted(course.glob("inbound/*")) if who.is_named(path.name))
    secrets = [
        path.read_text("utf-8", "replace")
        for tree in _TREES
        for path in (cohort.root / tree / who.student.id).rglob("submission_secret.txt")
    ]
    for secret in sorted(set(secrets)):
        page = course / "feedback" / f"{notebook_hash(secret=secret, notebook_id='exercise')}.html"
        if page.exists():
            yield page


def _from_peers(cohort: Cohort, who: Person) -> None:
    for review in packages.reviews(cohort):
        for place, code in packages.holding(review, who.student.id).items():
            packages.take_out(place, code)
        if who.student.id in review.students:
            review.without(who.student.id)
        for name in ("reviews.csv", "reviewers.csv"):
            path = home(cohort, review.assignment) / name
            if path.is_file():
                scrubbing.scrub(path, who)


def _speaking(cohort: Cohort, who: Person, but: tuple[Path, ...] = ()) -> Iterator[Path]:
    """Files of the cohort that speak of a student, apart from those dealt with as what they are."""
    own = {cohort.root / name for name in (FILE, GRADEBOOK, class_list.FILE)}
    for path in list(traces.mentioning(who, cohort.root)):
        inside = any(path.is_relative_to(folder) for folder in but)
        if path not in own and not inside and not path.is_relative_to(cohort.root / ARCHIVES):
            yield path


def _take_out(path: Path, who: Person) -> None:
    if packages.is_package(path):
        packages.pack_again(path)
    elif scrubbing.can_scrub(path):
        scrubbing.scrub(path, who)
    else:
        path.unlink()


def _is_staying(cohort: Cohort, path: Path) -> bool:
    """Whether a file is somebody else's own work or was given out."""
    parts = path.relative_to(cohort.root).parts
    made = path.relative_to(cohort.root).as_posix() in _MADE
    return not made and parts[0] in (*_GIVEN_OUT, *_TREES)


def _remove(path: Path) -> None:
    if path.is_symlink() or not path.is_dir():
        path.unlink(missing_ok=True)
        return
    for here, _, _ in os.walk(path):  # folders that nobody may write into cannot be emptied
        os.chmod(here, 0o700)
    shutil.rmtree(path)
