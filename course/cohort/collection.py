"""Collecting hand-ins into ``submitted/``: matched, the later kept, the earlier put aside, nothing guessed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from course.cohort import parcels
from course.cohort.folder import Cohort
from course.cohort.life import counting, extensions
from course.cohort.lms import identifiers
from course.cohort.matching import Roster
from course.cohort.parcels import Parcel
from course.cohort.problems import CohortError
from course.grading import gradebook
from course.grading.files import RefusedFile, read_folder
from course.grading.prepare import TIMESTAMP

FILE_TIMES = "files"


@dataclass(frozen=True)
class Collected:
    """What became of one parcel.

    Attributes
    ----------
    label
        The name it came under.
    student
        Whose it is; empty when it was not taken.
    outcome
        ``new``, ``replaced`` (another one was put aside), ``same``, ``older``, ``late`` (one in time is there) and
        ``unusable`` (put aside itself, the one that was there stays), or why it was not taken.
    refused
        Files of it that were not taken.
    times
        The time it gives itself and the later one at which a file of it was written, where they do not agree.
    """

    label: str
    student: str
    outcome: str
    refused: tuple[RefusedFile, ...] = ()
    times: tuple[datetime, datetime] | None = None


def collect(
    cohort: Cohort,
    assignment: str,
    source: Path | None,
    received: datetime | str | None = None,
    worksheet: Path | None = None,
) -> Iterator[Collected]:
    """Collect an assignment's hand-ins, yielding what became of each.

    Parameters
    ----------
    cohort
        An opened one.
    assignment
        Released before.
    source
        A folder of files, folders and zips named by student, or one zip from an LMS; None for nbgrader's
        exchange.
    received
        When they were handed in: a time for all, ``"files"`` to believe the files' own times, or None: not
        known, so nobody is late. The exchange knows its times.
    worksheet
        Moodle's grading worksheet of this assignment, which says whose the numbers in its zip are: two students
        of one name are told apart by it.

    Raises
    ------
    CohortError
        When there is nothing to collect from.
    """
    with cohort.tree.gradebook() as book:
        students = tuple(gradebook.students(book))
    roster = Roster(students, identifiers.read(worksheet, students) if worksheet else {})
    for parcel in _parcels(cohort, assignment, source, roster):
        match = roster.match(parcel.label) if source else roster.exactly(parcel.label)
        if parcel.problem or not match.student:
            yield Collected(parcel.label, "", parcel.problem or match.reason, tuple(parcel.refused))
            continue
        time = received if isinstance(received, datetime) else parcel.time
        known = source is None or received is not None
        outcome = _place(cohort, match.student, assignment, parcel, time if known else None)
        times = (parcel.time, parcel.changed) if parcel.time and parcel.changed else None
        yield Collected(parcel.label, match.student, outcome, tuple(parcel.refused), times)


def _parcels(cohort: Cohort, assignment: str, source: Path | None, roster: Roster) -> Iterator[Parcel]:
    if source is None:
        root = cohort.plan.exchange
        if not root:
            raise CohortError.of("no_exchange", name=assignment)
        inbound = Path(root, cohort.plan.id, "inbound")
        if not inbound.is_dir():
            raise CohortError.of("no_inbound", path=inbound)
        return parcels.from_exchange(inbound, assignment, cohort.plan.check_owner)
    if source.is_dir():
        return parcels.from_folder(source)
    if source.is_file():
        return _lms(source, roster)
    raise CohortError.of("no_source", path=source)


def _lms(source: Path, roster: Roster) -> Iterator[Parcel]:
    try:
        yield from parcels.from_lms(source, roster)
    except RefusedFile:
        raise CohortError.of("not_zip", path=source) from None


def _place(cohort: Cohort, student: str, assignment: str, parcel: Parcel, time: datetime | None) -> str:
    """Put a hand-in where nbgrader looks for it, or aside where another one counts."""
    files = dict(parcel.files)
    if time:
        files[TIMESTAMP] = time.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S.%f UTC").encode()
    place = cohort.tree.submitted(student, assignment)
    before = read_folder(place)[0] if place.is_dir() else None
    if before == files:
        counting.tidy(cohort, student, assignment, files)
        return "same"
    if before and (kept := _kept_aside(cohort, student, assignment, before, files)):
        counting.put_aside(cohort, student, assignment, files)
        return kept
    counting.install(cohort, student, assignment, files, before)
    return "new" if before is None else "replaced"


def _kept_aside(
    cohort: Cohort, student: str, assignment: str, before: dict[str, bytes], files: dict[str, bytes]
) -> str:
    """Why the hand-in that is there goes on counting; empty when the new one counts."""
    if not any(name.lower().endswith(".ipynb") for name in files):
        return "unusable"
    there, new = counting.time_of(before), counting.time_of(files)
    if not there or not new:
        return ""
    item = cohort.plan.assignment(assignment)
    due = extensions.due(cohort, item, student)
    if counting.rank(new, due, item.late) >= counting.rank(there, due, item.late):
        return ""
    return "older" if new < there else "late"
