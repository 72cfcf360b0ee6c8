"""The second step, which only records: nbgrader's own steps behind its Execute write the gradebook, all or nothing."""

import json
import os
import shutil
from contextlib import suppress
from typing import Any

from course.grading.database import is_lost
from course.grading.files import write_files
from course.grading.folder import CourseFolder
from course.grading.prepare import TIMESTAMP, Job, resources, run_steps
from course.grading.quiet import quietly
from course.grading.reading import NOTEBOOK
from course.grading.remarks import Remark, Ungradable


def record(folder: CourseFolder, job: Job, book: Any) -> list[Remark]:
    """Write the marks of an executed submission into the gradebook and its notebook under ``autograded/``.

    nbgrader's `SaveAutoGrades` is the one writer. The gradebook changes in one transaction, and the folder
    appears whole: killed at any moment, a run leaves the mark that was there or the new one.

    Parameters
    ----------
    folder
        The cohort's.
    job
        With the *executed* notebook.
    book
        From `CourseFolder.recording`.

    Returns
    -------
    list of Remark
        What happened while it ran: a cell that ended its kernel, a check that wrote to the error stream…

    Raises
    ------
    Ungradable
        When nbgrader refuses it, with what it said. A gradebook's server that is gone is no student's matter, and
        its error passes through.
    """
    done = False
    try:
        with quietly() as messages:
            notebook = _marked(folder, job, book)
            _stage(folder, job, notebook)
        done = True
    except Exception as error:  # nbgrader's steps raise what they like
        if is_lost(error):
            raise
        said = messages.last() if messages else f"{type(error).__name__}: {error}".splitlines()[0][:300]
        raise Ungradable("refused", text=said) from None
    finally:
        book.finish(keep=done)
    _publish(folder, job)
    return happenings(notebook)


def _marked(folder: CourseFolder, job: Job, book: Any) -> Any:
    """The notebook after nbgrader's steps; the marks wait in the open transaction."""
    from course.grading.execute import Run

    # A hand-in without a time must not keep an earlier one's.
    book.update_or_create_submission(job.assignment, job.student, timestamp=_time(job))
    steps = [step for step in folder.autograde.autograde_preprocessors if step is not Run]
    told = resources(folder, job.student, job.assignment)
    told["nbgrader"]["remarks"] = list(job.remarks)
    notebook, _ = run_steps(folder.config, steps, job.notebook, told)
    book.flush()
    return notebook


def _time(job: Job) -> Any:
    """When it was handed in (UTC, as nbgrader keeps it), or None where that is not known."""
    from nbgrader.utils import parse_utc

    with suppress(ValueError, OverflowError):
        text = job.files.get(TIMESTAMP, b"").decode("utf-8").strip()
        return parse_utc(text) if text else None
    return None


def _stage(folder: CourseFolder, job: Job, notebook: Any) -> None:
    stage = folder.executed(job.student, job.assignment)
    shutil.rmtree(stage, ignore_errors=True)
    stage.mkdir(parents=True)
    # On one line: indented, as nbformat writes, it takes ten times as long. It has been validated by now.
    text = json.dumps(notebook, ensure_ascii=False, sort_keys=True)
    write_files(stage, job.files | {NOTEBOOK: f"{text}\n".encode()})
    _set_permissions(folder, stage)


def _set_permissions(folder: CourseFolder, stage: Any) -> None:
    """As nbgrader sets them: nobody is to write into what has been graded."""
    place = folder.autograde.coursedir
    mode = int(str(folder.autograde.permissions), 8)
    for here, _, names in os.walk(stage):
        for name in names:
            os.chmod(os.path.join(here, name), mode)
        if place.groupshared:
            os.chmod(here, 0o2770 | os.stat(here).st_mode & 0o777)


def _publish(folder: CourseFolder, job: Job) -> None:
    """Put the staged folder where the formgrader looks, in place of an earlier one."""
    stage, place = (
        folder.executed(job.student, job.assignment),
        folder.autograded(job.student, job.assignment),
    )
    shutil.rmtree(place, ignore_errors=True)
    place.parent.mkdir(parents=True, exist_ok=True)
    os.rename(stage, place)
    for empty in (stage.parent, stage.parent.parent):
        with suppress(OSError):
            empty.rmdir()


def forget(folder: CourseFolder, student: str, assignment: str) -> None:
    """Take away the pages of an earlier hand-in, so that nothing stale is shown; the gradebook's row stays."""
    for place in (folder.autograded(student, assignment), folder.feedback(student, assignment)):
        shutil.rmtree(place, ignore_errors=True)


def happenings(notebook: Any) -> list[Remark]:
    """What an executed notebook's outputs tell an instructor: ended kernels, time-outs, checks that did not run."""
    found: dict[str, list[str]] = {}
    for cell in notebook.cells:
        outputs = cell.get("outputs", [])
        name = cell.metadata.get("nbgrader", {}).get("grade_id")
        errors = {output.ename for output in outputs if output.output_type == "error"}
        if "DeadKernelError" in errors:
            found.setdefault("died", []).append(name or "–")
        if "CellTimeoutError" in errors:
            found.setdefault("timeout", []).append(name or "–")
        if "NotRun" in errors:
            found.setdefault("unrun", []).append(name or "–")
        graded = cell.metadata.get("nbgrader", {}).get("grade")
        if graded and any(output.get("name") == "stderr" for output in outputs):
            found.setdefault("stderr", []).append(name)
    return [Remark(key, {"names": ", ".join(names)}) for key, names in found.items()]
