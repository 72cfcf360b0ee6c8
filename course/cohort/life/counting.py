"""Which of a student's hand-ins counts: the latest that was in time; all others are kept aside."""

import hashlib
import os
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from tempfile import mkdtemp

from course.cohort.folder import Cohort
from course.cohort.life import extensions
from course.cohort.plan import Assignment
from course.grading.files import read_folder, write_files
from course.grading.late import LateRule
from course.grading.prepare import TIMESTAMP

IN_TIME, LATE, TOO_LATE = 2, 1, 0


def rank(time: datetime, due: datetime | None, rule: LateRule) -> tuple[int, datetime]:
    """How a hand-in stands among a student's others: in time before late, late before closed, then the later.

    Parameters
    ----------
    time, due
        Aware; ``due`` with the student's extension, None for an assignment without a date.
    rule
        Its grace still is in time.

    Examples
    --------
    >>> due, rule = datetime(2026, 3, 20, 15, tzinfo=UTC), LateRule(grace_minutes=15, closed_after_days=1)
    >>> [rank(due.replace(day=day, minute=minute), due, rule)[0] for day, minute in ((20, 15), (20, 16), (22, 0))]
    [2, 1, 0]
    """
    late = max(0.0, (time - due).total_seconds()) if due else 0.0
    days = rule.days(late)
    closed = rule.closed_after_days is not None and days > rule.closed_after_days
    return (TOO_LATE if closed else LATE if days else IN_TIME), time.astimezone(UTC)


def time_of(files: dict[str, bytes]) -> datetime | None:
    """When a hand-in says it was handed in, if it does."""
    from nbgrader.utils import parse_utc

    try:
        time: datetime = parse_utc(files.get(TIMESTAMP, b"").decode("utf-8").strip())
    except (ValueError, OverflowError):
        return None
    return time.replace(tzinfo=UTC)


def count_again(cohort: Cohort, item: Assignment, student: str) -> bool:
    """Let the hand-in count that should, after a due date has changed; whether it is another one now.

    Only hand-ins whose time is known are weighed; one whose time is not known stays.
    """
    place = cohort.tree.submitted(student, item.name)
    now = read_folder(place)[0] if place.is_dir() else None
    if now is not None and time_of(now) is None:
        return False
    due = extensions.due(cohort, item, student)
    known = [(rank(time, due, item.late), files) for time, files in _known(cohort, student, item.name, now)]
    if not known:
        return False
    _, best = max(known, key=lambda one: one[0])
    if best == now:
        tidy(cohort, student, item.name, best)
        return False
    install(cohort, student, item.name, best, now)
    return True


def install(
    cohort: Cohort, student: str, assignment: str, files: dict[str, bytes], before: dict[str, bytes] | None
) -> None:
    """Put a hand-in where nbgrader looks for it, whole, the one that was there aside."""
    place = cohort.tree.submitted(student, assignment)
    place.parent.mkdir(parents=True, exist_ok=True)
    old = place.with_name(".old")
    for left in [old, *place.parent.glob(".new-*")]:  # by a run that was killed
        shutil.rmtree(left, ignore_errors=True)
    stage = Path(mkdtemp(prefix=".new-", dir=place.parent))
    write_files(stage, files)
    if before is not None:
        put_aside(cohort, student, assignment, before)
        os.rename(place, old)  # in one go: half a hand-in would be taken for another one
    os.chmod(stage, 0o755)
    os.rename(stage, place)
    shutil.rmtree(old, ignore_errors=True)
    tidy(cohort, student, assignment, files)


def put_aside(cohort: Cohort, student: str, assignment: str, files: dict[str, bytes]) -> None:
    """Keep a hand-in under ``earlier/``, named by its content, so that keeping it twice is keeping it once."""
    write_files(_aside(cohort, student, assignment) / _name(files), files)


def tidy(cohort: Cohort, student: str, assignment: str, counts: dict[str, bytes]) -> None:
    """What counts is not kept aside, too; taken away by its name first, so that no half of it is left there."""
    aside, gone = _aside(cohort, student, assignment), cohort.root / "earlier" / student / ".gone"
    shutil.rmtree(gone, ignore_errors=True)
    if (aside / _name(counts)).is_dir():
        os.rename(aside / _name(counts), gone)
        shutil.rmtree(gone)


def _known(
    cohort: Cohort, student: str, assignment: str, now: dict[str, bytes] | None
) -> Iterator[tuple[datetime, dict[str, bytes]]]:
    """Every hand-in with a notebook whose time is known, the one that counts first."""
    aside = sorted(_aside(cohort, student, assignment).glob("*"))
    kept = [(path.name, read_folder(path)[0]) for path in aside if path.is_dir()]
    # Cut off while it was put aside, a hand-in is not what its name says.
    every = [*([now] if now is not None else []), *(files for name, files in kept if name == _name(files))]
    for files in every:
        time = time_of(files)
        if time and any(name.lower().endswith(".ipynb") for name in files):
            yield time, files


def _aside(cohort: Cohort, student: str, assignment: str) -> Path:
    return cohort.root / "earlier" / student / assignment


def _name(files: dict[str, bytes]) -> str:
    total = hashlib.sha256()
    for name in sorted(files):
        total.update(name.encode() + b"\0" + files[name])
    return total.hexdigest()[:12]
