"""The second step, which only records: nbgrader's own Autograde, its Execute left out, writes the gradebook."""

import shutil
from typing import Any

from course.grading.files import write_files
from course.grading.folder import CourseFolder
from course.grading.notebooks import read_notebook, write_notebook
from course.grading.prepare import TIMESTAMP, Job
from course.grading.quiet import quietly
from course.grading.reading import NOTEBOOK
from course.grading.remarks import Remark, Ungradable

_STAGE = "executed"


def record(folder: CourseFolder, job: Job) -> list[Remark]:
    """Write the marks of an executed submission into the gradebook and its notebook under ``autograded/``.

    Whatever an interrupted run left there is replaced. nbgrader's `SaveAutoGrades` is the one writer: this
    hands it the executed notebook as if it were the submitted one.

    Parameters
    ----------
    folder
        The cohort's.
    job
        With the *executed* notebook.

    Returns
    -------
    list of Remark
        What happened while it ran: a cell that ended its kernel, a check that wrote to the error stream…

    Raises
    ------
    Ungradable
        When nbgrader refuses it, with what it said.
    """
    from nbgrader.converters import Autograde, NbGraderException

    from course.grading.execute import Run

    _stage(folder, job)
    place = folder.course_directory(job.assignment, job.student, submitted_directory=_STAGE)
    converter = Autograde(coursedir=place, config=folder.config)
    converter.force = True
    converter.sanitize_preprocessors = []
    steps = [step for step in converter.autograde_preprocessors if step is not Run]
    converter.autograde_preprocessors = steps
    try:
        with quietly() as messages:
            converter.start()
    except NbGraderException:
        raise Ungradable("refused", text=messages.last()) from None
    finally:
        shutil.rmtree(folder.executed(job.student, job.assignment).parent, ignore_errors=True)
    _keep_time(folder, job)
    return _happenings(read_notebook(folder.autograded(job.student, job.assignment) / NOTEBOOK))


def forget(folder: CourseFolder, student: str, assignment: str) -> None:
    """Take away the pages of an earlier hand-in, so that nothing stale is shown; the gradebook's row stays."""
    for place in (folder.autograded(student, assignment), folder.feedback(student, assignment)):
        shutil.rmtree(place, ignore_errors=True)


def _stage(folder: CourseFolder, job: Job) -> None:
    stage = folder.executed(job.student, job.assignment)
    shutil.rmtree(stage, ignore_errors=True)
    stage.mkdir(parents=True)
    write_files(stage, job.files)
    write_notebook(job.notebook, stage / NOTEBOOK)


def _keep_time(folder: CourseFolder, job: Job) -> None:
    """A hand-in without a time must not keep an earlier one's."""
    if TIMESTAMP not in job.files:
        with folder.gradebook() as gradebook:
            gradebook.update_or_create_submission(job.assignment, job.student, timestamp=None)


def _happenings(notebook: Any) -> list[Remark]:
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
