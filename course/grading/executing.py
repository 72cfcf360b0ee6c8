"""A prepared submission executed: its cells run shut in, its data checks made again apart, its signature compared."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from course.grading import identity
from course.grading.drive import Drive, Pace
from course.grading.gradebook import Student
from course.grading.launch import Launcher
from course.grading.prepare import Job
from course.grading.remarks import Remark
from course.grading.second_look import Seen, look_again


def execute(
    job: Job,
    roster: Mapping[str, Student],
    launcher: Launcher,
    pace: Pace,
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
    seen = [Seen(name, cell, done["inputs"], done["files"]) for name, cell, done in drive.data_checks]
    found += look_again(launcher, pace, job.files, seen)
    return replace(job, remarks=(*job.remarks, *signed, *found))


def bare(launcher: Launcher, asked: bool) -> tuple[Remark, ...]:
    """That there was no sandbox, where that was asked for by name."""
    return (Remark("no_sandbox"),) if launcher.kind == "open" and asked else ()
