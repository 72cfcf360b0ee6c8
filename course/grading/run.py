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
from course.grading.cluster import Cluster, ClusterProblem
from course.grading.crew import Refusal
from course.grading.drive import Pace
from course.grading.folder import CourseFolder
from course.grading.here import Executor, Here, bare
from course.grading.journal import Entry, Journal
from course.grading.options import NO, Options, imported
from course.grading.prepare import Job
from course.grading.reading import NOTEBOOK
from course.grading.remarks import Remark, Ungradable
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
    notice: Callable[[Refusal], None] = lambda refusal: None,
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
    notice
        Told of each worker of a cluster that is not used; called from several threads.

    Raises
    ------
    NoSandbox
        When there must be a sandbox and none is to be had.
    ClusterProblem
        When a cluster was asked for and cannot be used, or is gone.
    NoGradebook
        When the gradebook's server is gone.
    """
    if not students:
        return
    modules = imported(folder.source(assignment) / NOTEBOOK)
    options.begin(modules)
    with folder.recording() as book:
        roster = {student.id: student for student in gradebook.students(book)}
        sources = Sources.read(folder, assignment)
        may_be_bare = options.sandbox == NO
        executor = _executor(options, options.pace(folder.config), modules, notice)
        try:
            yield from _Run(folder, assignment, roster, sources, executor, may_be_bare, watch).all(
                students, book
            )
        finally:
            executor.close()


def _executor(
    options: Options, pace: Pace, modules: tuple[str, ...], notice: Callable[[Refusal], None]
) -> Executor:
    if options.cluster:
        return Cluster(options, pace, modules, notice)
    return Here(options.launcher(modules), pace, options.at_once)


Attempt = tuple[Entry, Job | None]


@dataclass
class _Run:
    """One run over a class: what its workers share."""

    folder: CourseFolder
    assignment: str
    roster: dict[str, gradebook.Student]
    sources: Sources
    executor: Executor
    may_be_bare: bool
    watch: Callable[[str, str], None]

    def all(self, students: list[str], book: Any) -> Iterator[Entry]:
        """Execute in threads, record here."""
        self._stop = threading.Event()
        pool = ThreadPoolExecutor(self.executor.at_once, thread_name_prefix="submission")
        waiting, running = deque(students), set[Future[Attempt]]()
        try:
            while waiting or running:
                while waiting and len(running) < self.executor.at_once + 1:
                    running.add(pool.submit(self._attempt, waiting.popleft()))
                done, running = wait(running, return_when=FIRST_COMPLETED)
                for future in done:
                    entry, job = future.result()
                    self.watch(entry.student, "recording")
                    yield _recorded(self.folder, entry, job, book)
        finally:
            self._stop.set()
            if running:
                self.executor.interrupt()  # whatever still runs is ended with it
            pool.shutdown(wait=True, cancel_futures=True)

    def _attempt(self, student: str) -> Attempt:
        entry = Entry(student, self.assignment, "")
        try:
            entry = replace(entry, digest=preparing.digest(self.folder, student, self.assignment))
            if student not in self.roster:
                raise Ungradable("not_on_roster", student=student)
            job = self._prepared(student)
            self.watch(student, "running")
            done = self.executor.execute(job, self._stop.is_set)
            remarks = (*job.remarks, *done.remarks, *bare(done.how, self.may_be_bare))
            job = replace(job, remarks=remarks)
            return replace(entry, how=done.how, where=done.where), job
        except Ungradable as problem:
            return entry.with_reason(problem.remark), None
        except ClusterProblem:
            raise
        except Exception as error:  # whatever goes wrong is one student's matter
            text = f"{type(error).__name__}: {error}".splitlines()[0][:300]
            return entry.with_reason(Remark("failed", {"text": text})), None

    def _prepared(self, student: str) -> Job:
        job = preparing.prepare(self.folder, student, self.assignment, self.sources)
        signed = identity.remarks(job.notebook, self.roster[student], self.roster.values())
        return replace(job, remarks=(*job.remarks, *signed))


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
