"""Grading a class: every submission prepared, executed, recorded; one student's failure stops nobody else."""

import os
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace

from course.grading import identity
from course.grading import prepare as preparing
from course.grading import record as recording
from course.grading.folder import CourseFolder
from course.grading.gradebook import Student
from course.grading.gradebook import students as students_of
from course.grading.journal import Entry, Journal
from course.grading.prepare import Job
from course.grading.remarks import Remark, Ungradable

WORKERS = min(2, os.cpu_count() or 1)


def due(folder: CourseFolder, assignment: str, *, again: bool = False) -> list[str]:
    """Who is to be graded: everyone whose hand-in has no mark yet as it stands (or everyone, ``again``)."""
    done = Journal(folder.root).entries(assignment)
    return [
        student
        for student in folder.submitters(assignment)
        if again
        or student not in done
        or not done[student].graded
        or done[student].digest != preparing.digest(folder, student, assignment)
        or not folder.autograded(student, assignment).exists()
    ]


def grade(folder: CourseFolder, assignment: str, students: list[str]) -> Iterator[Entry]:
    """Grade submissions, yielding what became of each as soon as it is written down.

    Kernels run two at a time where there are two cores; the gradebook has one writer, this thread.

    Parameters
    ----------
    folder
        The cohort's.
    assignment
        Released before.
    students
        Ids, usually from `due`.
    """
    with folder.gradebook() as gradebook:
        roster = {student.id: student for student in students_of(gradebook)}
    # Copied before there are threads: nbgrader changes the environment while it records.
    environment = {name: value for name, value in os.environ.items() if name != "COURSE_COHORTS"}
    pool = ThreadPoolExecutor(WORKERS, thread_name_prefix="kernel")
    running: deque[Future[Attempt]] = deque()
    try:
        for student in students:
            attempt = _attempt(folder, assignment, student, roster)
            running.append(pool.submit(_executed, folder, attempt, environment))
            if len(running) > WORKERS:
                yield _recorded(folder, *running.popleft().result())
        while running:
            yield _recorded(folder, *running.popleft().result())
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


Attempt = tuple[Entry, Job | None]


def _attempt(folder: CourseFolder, assignment: str, student: str, roster: dict[str, Student]) -> Attempt:
    entry = Entry(student, assignment, preparing.digest(folder, student, assignment))
    if student not in roster:
        return entry.with_reason(Remark("not_on_roster", {"student": student})), None
    return _guarded(entry, lambda: _signed(preparing.prepare(folder, student, assignment), roster))


def _signed(job: Job, roster: dict[str, Student]) -> Job:
    """The job, with what there is to say about whom it names as its author."""
    said = identity.remarks(job.notebook, roster[job.student], roster.values())
    return replace(job, remarks=(*job.remarks, *said))


def _executed(folder: CourseFolder, attempt: Attempt, environment: dict[str, str]) -> Attempt:
    from course.grading.execute import execute

    entry, job = attempt
    if job is None:
        return attempt
    return _guarded(
        entry, lambda: replace(job, notebook=execute(job.notebook, job.files, folder.config, environment))
    )


def _recorded(folder: CourseFolder, entry: Entry, job: Job | None) -> Entry:
    remarks: tuple[Remark, ...] = ()
    if job is not None:
        try:
            remarks = (*job.remarks, *recording.record(folder, job))
        except Ungradable as problem:
            entry = entry.with_reason(problem.remark)
    if not entry.graded:
        recording.forget(folder, entry.student, entry.assignment)
    entry = replace(entry, remarks=remarks)
    Journal(folder.root).write(entry)
    return entry


def _guarded(entry: Entry, step: Callable[[], Job]) -> Attempt:
    """A step's job, or the entry with the reason there is none: whatever goes wrong is one student's matter."""
    try:
        return entry, step()
    except Ungradable as problem:
        return entry.with_reason(problem.remark), None
    except Exception as error:
        text = f"{type(error).__name__}: {error}".splitlines()[0][:300]
        return entry.with_reason(Remark("failed", {"text": text})), None
