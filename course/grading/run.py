"""Grading a class: every submission prepared, executed, recorded; one student's failure stops nobody else."""

import threading
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, replace
from typing import Any

from course.grading import gradebook, identity
from course.grading import prepare as preparing
from course.grading import record as recording
from course.grading.drive import Drive
from course.grading.folder import CourseFolder
from course.grading.journal import Entry, Journal
from course.grading.launch import Launcher
from course.grading.options import NO, Options, imported
from course.grading.prepare import Job
from course.grading.reading import NOTEBOOK
from course.grading.remarks import Remark, Ungradable
from course.grading.second_look import SecondLook, Seen
from course.grading.sources import Sources

_DEFAULT = Options()


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


def grade(
    folder: CourseFolder,
    assignment: str,
    students: list[str],
    options: Options = _DEFAULT,
    watch: Callable[[str, str], None] = lambda student, state: None,
) -> Iterator[Entry]:
    """Grade submissions, yielding what became of each as soon as it is written down.

    They are executed several at a time, each shut in; the gradebook has one writer, this thread. Stopped at
    any moment, what was yielded is safe and the rest is still `due`.

    Parameters
    ----------
    folder
        The cohort's.
    assignment
        Released before.
    students
        Ids, usually from `due`.
    options
        How many at once, how long, how much, in what sandbox.
    watch
        Told when a student's submission is ``"running"``, ``"recording"``; called from several threads.

    Raises
    ------
    NoSandbox
        When there must be a sandbox and none is to be had.
    """
    if not students:
        return
    modules = imported(folder.source(assignment) / NOTEBOOK)
    options.begin(modules)
    with folder.recording() as book:
        roster = {student.id: student for student in gradebook.students(book)}
        sources = Sources.read(folder, assignment)
        launcher = options.launcher(modules)
        yield from _Run(folder, assignment, roster, sources, options, launcher, watch).all(students, book)


Attempt = tuple[Entry, Job | None]


@dataclass
class _Run:
    """One run over a class: what its workers share."""

    folder: CourseFolder
    assignment: str
    roster: dict[str, gradebook.Student]
    sources: Sources
    options: Options
    launcher: Launcher
    watch: Callable[[str, str], None]

    def all(self, students: list[str], book: Any) -> Iterator[Entry]:
        """Execute in threads, record here."""
        self._stop = threading.Event()
        self._pace = self.options.pace(self.folder.config)
        self._again = SecondLook(self.launcher, self._pace.cell)
        pool = ThreadPoolExecutor(self.options.workers, thread_name_prefix="submission")
        waiting, running = deque(students), set[Future[Attempt]]()
        try:
            while waiting or running:
                while waiting and len(running) < self.options.workers + 1:
                    running.add(pool.submit(self._attempt, waiting.popleft()))
                done, running = wait(running, return_when=FIRST_COMPLETED)
                for future in done:
                    entry, job = future.result()
                    self.watch(entry.student, "recording")
                    yield _recorded(self.folder, entry, job, book)
        finally:
            self._stop.set()
            if running:
                self.launcher.close()  # interrupted: whatever still runs is ended with it
            pool.shutdown(wait=True, cancel_futures=True)
            self._again.close()

    def _attempt(self, student: str) -> Attempt:
        entry = Entry(student, self.assignment, "")
        try:
            entry = replace(entry, digest=preparing.digest(self.folder, student, self.assignment))
            if student not in self.roster:
                raise Ungradable("not_on_roster", student=student)
            return replace(entry, how=self.launcher.kind), self._executed(student)
        except Ungradable as problem:
            return entry.with_reason(problem.remark), None
        except Exception as error:  # whatever goes wrong is one student's matter
            text = f"{type(error).__name__}: {error}".splitlines()[0][:300]
            return entry.with_reason(Remark("failed", {"text": text})), None

    def _executed(self, student: str) -> Job:
        job = preparing.prepare(self.folder, student, self.assignment, self.sources)
        signed = identity.remarks(job.notebook, self.roster[student], self.roster.values())
        self.watch(student, "running")
        drive = Drive(self.launcher, self._pace, self._stop.is_set)
        found = drive.run(job.notebook, job.files)
        found += self._again.look(job.files, Seen.by(drive))
        bare = (Remark("no_sandbox"),) if self.launcher.kind == "open" and self.options.sandbox == NO else ()
        return replace(job, remarks=(*job.remarks, *signed, *found, *bare))


def _recorded(folder: CourseFolder, entry: Entry, job: Job | None, book: Any) -> Entry:
    remarks: tuple[Remark, ...] = ()
    if job is not None:
        try:
            remarks = (*job.remarks, *recording.record(folder, job, book))
        except Ungradable as problem:
            entry = entry.with_reason(problem.remark)
    if not entry.graded:
        recording.forget(folder, entry.student, entry.assignment)
    entry = replace(entry, remarks=remarks)
    Journal(folder.root).write(entry)
    return entry
