"""A prepared submission executed: its cells run shut in, its data checks made again apart, its signature compared."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from course.grading import identity
from course.grading.drive import Drive, Pace
from course.grading.gradebook import Student
from course.grading.launch import Launcher
from course.grading.prepare import Job
from course.grading.remarks import Remark
from course.grading.second_look import SecondLook, Seen


def execute(
    job: Job,
    roster: Mapping[str, Student],
    launcher: Launcher,
    pace: Pace,
    again: SecondLook,
    stopped: Callable[[], bool] = lambda: False,
) -> Job:
    """The same submission, its notebook executed in place.

    Parameters
    ----------
    job
        From `course.grading.prepare`.
    roster
        Everybody by id: whose folder it is, and who else may have been named in it.
    launcher, pace
        Where the cells run, and how long they may.
    again
        Makes the checks of plain data once more, apart.
    stopped
        Asked before each cell.

    Returns
    -------
    Job
        With what an instructor should know among its remarks.
    """
    signed = identity.remarks(job.notebook, roster[job.student], roster.values())
    drive = Drive(launcher, pace, stopped)
    found = drive.run(job.notebook, job.files)
    found += again.look(job.files, Seen.by(drive))
    return replace(job, remarks=(*job.remarks, *signed, *found))


def bare(launcher: Launcher, asked: bool) -> tuple[Remark, ...]:
    """That there was no sandbox, where that was asked for by name."""
    return (Remark("no_sandbox"),) if launcher.kind == "open" and asked else ()
