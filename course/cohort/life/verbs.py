"""What the verbs of a cohort's life say on the screen: extend, consent, remember, close, verify, reopen."""

import shutil
from argparse import Namespace
from datetime import date, datetime, tzinfo
from pathlib import Path
from typing import Any

from course.cohort.folder import Cohort, cohorts_root
from course.cohort.life import clock, closing, consent, counting, extensions, memory
from course.cohort.life.bag import Damage
from course.cohort.life.consent import Answer
from course.cohort.life.records import stopped
from course.cohort.places import outside_repositories
from course.cohort.progress import progress
from course.cohort.saying import cohort_of
from course.cohort.tables import table
from course.words import say

_SHOWN = 20


def do_extend(arguments: Namespace) -> int:
    """Give a student more time, take it back, or show who has it."""
    cohort = cohort_of(arguments)
    name, students = arguments.assignment, list(dict.fromkeys(arguments.student))
    if not arguments.until and not arguments.undo:
        _show_extensions(cohort, cohort.plan.assignment(name).name if name else None)
        return 0
    if not name or not students or (arguments.until and not (arguments.reason or "").strip()):
        raise stopped("extend_what")
    item = cohort.plan.assignment(name)
    if arguments.undo:
        extensions.undo(cohort, item, students)
    else:
        until = moment(arguments.until, extensions.place(cohort, item.name))
        extensions.give(cohort, item, students, until, arguments.reason.strip())
    for student in students:
        due = extensions.due(cohort, item, student)
        when = clock.shown(due, extensions.place(cohort, item.name)) if due else "–"
        told("undone" if arguments.undo else "extended", student=student, name=name, when=when)
        if counting.count_again(cohort, item, student):
            told("counts_now", student=student, name=name)
    return 0


def do_consent(arguments: Namespace) -> int:
    """Write down who consents, or show it."""
    cohort = cohort_of(arguments)
    today = arguments.date or date.today()
    if arguments.source:
        number = consent.put(cohort, consent.from_csv(arguments.source, today))
        told("consent_put", number=number)
    elif arguments.given or arguments.withdrawn:
        if not arguments.student:
            raise stopped("consent_who")
        new = [Answer(student, arguments.given, today) for student in arguments.student]
        told("consent_put", number=consent.put(cohort, new))
    rows = [
        [one.student, say(f"life.consent.{'yes' if one.given else 'no'}"), one.day.isoformat()]
        for one in consent.answers(cohort).values()
        if not arguments.student or one.student in arguments.student
    ]
    if rows:
        print(table([say(f"life.heading.{key}") for key in ("student", "consent", "day")], rows))
    told("consent_counted", number=len(consent.consenting(cohort)))
    if memory.is_ours(cohort) and (arguments.source or arguments.withdrawn or arguments.given):
        told("remember_again")
    return 0


def do_remember(arguments: Namespace) -> int:
    """Make the dataset for the next class."""
    return _remembered(cohort_of(arguments))


def do_close(arguments: Namespace) -> int:
    """Freeze a cohort."""
    cohort = cohort_of(arguments)
    to = outside_repositories(cohort, arguments.to) if arguments.to else None
    if not cohort.closed and not arguments.unfinished and (left := closing.unfinished(cohort)):
        lines = [f"  {name}: {say(f'cohort.status.name.{status}')} {number}" for name, status, number in left]
        raise stopped("unfinished", what="\n".join(lines))
    with progress(say("life.progress.close")) as step:
        done = closing.close(cohort, lambda name: step.note(Path(name).name))
    told("closed", id=cohort.plan.id, archive=done.archive, files=done.files, checksum=done.checksum)
    if done.left_out:
        told("left_out", number=len(done.left_out), files=", ".join(done.left_out[:_SHOWN]))
    if to:
        to.mkdir(mode=0o700, parents=True, exist_ok=True)
        for name in (done.archive.name, f"{done.archive.name}.sha256"):
            shutil.copyfile(done.archive.with_name(name), to / name)
            (to / name).chmod(0o600)
        told("copied", folder=to)
    if consent.consenting(cohort):
        _remembered(cohort)
    told("next_term", id=cohort.plan.id)
    return 0


def do_verify(arguments: Namespace) -> int:
    """Check an archive, and the closed cohort against it."""
    if arguments.archive:
        return _verified(arguments.archive, closing.check(arguments.archive))
    cohort = cohort_of(arguments)
    every = closing.archives(cohort)
    if not every:
        raise stopped("no_archive", id=cohort.plan.id)
    code = max(_verified(path, closing.check(path)) for path in every)
    if cohort.closed and not code:
        drift = closing.drifted(cohort, every[-1])
        told("drifted" if drift else "as_closed", folder=cohort.root, number=len(drift))
        _list(drift)
        code = 1 if drift else 0
    return code


def do_reopen(arguments: Namespace) -> int:
    """Look at a closed cohort again, or take the closing back."""
    if arguments.archive:
        cohort = closing.reopen(cohorts_root(arguments.root), arguments.archive)
    else:
        cohort = cohort_of(arguments)
        if not cohort.closed:
            raise stopped("not_closed", id=cohort.plan.id)
        for path in closing.archives(cohort)[-1:]:
            closing.tell_damages(path, closing.check(path))
    if arguments.to_change:
        closing.to_change(cohort)
        told("to_change", id=cohort.plan.id)
        return 0
    told("reopened", id=cohort.plan.id, folder=cohort.root)
    return 0


def moment(text: str, place: tzinfo | None) -> datetime:
    """A time somebody typed, on the wall clock of a place.

    Raises
    ------
    CohortError
        When it is none, or one the clocks skip.
    """
    try:
        return clock.read(text, place)
    except clock.NoSuchTime as skipped:
        raise stopped("skipped_time", text=text, near=clock.shown(skipped.nearest, place)) from None
    except (ValueError, OverflowError):
        raise stopped("when", text=text) from None


def told(key: str, **fields: Any) -> None:
    """Print the sentence ``life.said.<key>``."""
    print(say(f"life.said.{key}", **fields))


def _show_extensions(cohort: Cohort, name: str | None) -> None:
    rows = [
        [
            one.assignment,
            one.student,
            clock.shown(one.until, None),
            one.reason,
            one.given[:10],
            one.undone[:10],
        ]
        for one in extensions.every(cohort)
        if name in (None, one.assignment)
    ]
    if not rows:
        told("no_extensions")
        return
    keys = ("assignment", "student", "until", "reason", "given", "undone")
    print(table([say(f"life.heading.{key}") for key in keys], rows))


def _remembered(cohort: Cohort) -> int:
    found = memory.build(cohort)
    for one in found:
        key = "kept" if one.number else "too_few"
        fields = {"number": one.number, "of": one.of, "fewest": memory.FEWEST}
        told(key, name=one.assignment, drawing=one.drawing, **fields)
    if not any(one.number for one in found):
        told("nothing_kept", fewest=memory.FEWEST)
        return 1
    place = memory.place(cohort)
    told("remembered", folder=place, zip=place.with_suffix(".zip"), page=memory.preview(cohort, found))
    return 0


def _verified(archive: Path, found: list[Damage]) -> int:
    told("damaged" if found else "whole", path=archive, number=len(found))
    _list(found)
    return 1 if found else 0


def _list(found: list[Damage]) -> None:
    for one in found[:_SHOWN]:
        print(f"  {one.file}: {say(f'life.damage.{one.kind}')}")
