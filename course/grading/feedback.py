"""Writing the feedback pages, several at a time: what nbgrader's own `generate_feedback` writes, without its waiting."""

import multiprocessing
import os
import signal
import warnings
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from functools import cache
from pathlib import Path
from typing import Any

from course.grading.folder import CourseFolder
from course.grading.lean import one_session
from course.grading.prepare import TIMESTAMP, resources
from course.grading.quiet import quietly
from course.grading.reading import NOTEBOOK
from course.grading.remarks import Remark
from course.network.files import write_bytes_atomically

PAGE = NOTEBOOK.replace(".ipynb", ".html")
_CHUNK = 6  # pages for which a gradebook is worth opening, and a bar worth waiting
_FEW = 2 * _CHUNK  # pages written sooner than another process has imported nbgrader

# What nbgrader's exchange wants to see beside a page that it hands back.
_FOR_THE_EXCHANGE = (TIMESTAMP, "submission_secret.txt")

Done = tuple[str, Remark | None]
"""A student, and why there is no page (None when there is one)."""


def write_feedback(
    folder: CourseFolder, assignment: str, students: Sequence[str], workers: int = 1
) -> Iterator[Done]:
    """Write (or write again) the students' pages below ``feedback/``, yielding each student when that is done.

    A page appears whole: interrupted at any moment there is the old one, the new one, or none yet.

    Parameters
    ----------
    folder, assignment, students
        Whose pages, of what.
    workers
        Processes at once.
    """
    chunks = [students[start : start + _CHUNK] for start in range(0, len(students), _CHUNK)]
    if workers == 1 or len(students) <= _FEW:
        for chunk in chunks:
            yield from _write(str(folder.root), assignment, chunk)
        return
    pool = ProcessPoolExecutor(workers, _context(), initializer=_begin)
    try:
        todo = [pool.submit(_write, str(folder.root), assignment, chunk) for chunk in chunks]
        for done in as_completed(todo):
            yield from done.result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def release_feedback(folder: CourseFolder, assignment: str) -> None:
    """Put the pages into nbgrader's exchange, where students fetch them."""
    from nbgrader.auth import Authenticator
    from nbgrader.exchange import ExchangeFactory

    place = folder.course_directory(assignment)
    factory = ExchangeFactory(config=folder.config)
    login = Authenticator(config=folder.config)
    with quietly(), warnings.catch_warnings():
        # nbgrader 0.9.6 reads each timestamp.txt without closing it.
        warnings.simplefilter("ignore", ResourceWarning)
        factory.ReleaseFeedback(coursedir=place, authenticator=login, config=folder.config).start()


def _context() -> Any:
    """A server that has imported everything once and is forked for each worker, where the system has that."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["course.grading.feedback_workers"])
    return context


def _begin() -> None:
    """Ctrl+C is the first process's matter; it lets the workers finish the page they are at."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _write(root: str, assignment: str, students: Sequence[str]) -> list[Done]:
    folder = CourseFolder(Path(root))
    place = folder.course_directory(assignment)
    with quietly(), one_session(place.db_url, place.course_id) as book:
        return [(student, _page(folder, assignment, student, book)) for student in students]


def _page(folder: CourseFolder, assignment: str, student: str, book: Any) -> Remark | None:
    """Write one; the reason when that fails is one student's matter."""
    exporter, mode = _exporter(folder)
    told = resources(folder, student, assignment)
    try:
        notebook = folder.autograded(student, assignment) / NOTEBOOK
        text, _ = exporter.from_filename(str(notebook), resources=told)
        home = folder.feedback(student, assignment)
        home.mkdir(parents=True, exist_ok=True)
        write_bytes_atomically(home / PAGE, text.encode("utf-8"))
        os.chmod(home / PAGE, mode)
        for name in _FOR_THE_EXCHANGE:
            if (notebook.parent / name).is_file():
                write_bytes_atomically(home / name, (notebook.parent / name).read_bytes(), mode=0o600)
    except Exception as error:  # nbgrader's steps raise what they like
        said = f"{type(error).__name__}: {error}".splitlines()[0][:300]
        return Remark("refused", {"text": said})
    finally:
        book.finish(keep=False)
    return None


@cache
def _exporter(folder: CourseFolder) -> tuple[Any, int]:
    """What nbgrader's `GenerateFeedback` would make for every run: the exporter, its steps, the mode of its files."""
    from nbgrader.converters import GenerateFeedback

    converter = GenerateFeedback(coursedir=folder.course_directory(""), config=folder.config)
    exporter = converter.exporter_class(config=converter.config)
    for step in converter.preprocessors:
        exporter.register_preprocessor(step)
    return exporter, int(str(converter.permissions), 8)
