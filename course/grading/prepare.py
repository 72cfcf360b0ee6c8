"""From a submitted folder to what can be executed: read, repaired, sanitised by nbgrader's own steps."""

import hashlib
from dataclasses import dataclass
from typing import Any

from course.grading import files, reading
from course.grading.folder import CourseFolder
from course.grading.notebooks import nbformat
from course.grading.reading import NOTEBOOK
from course.grading.remarks import Remark, Ungradable
from course.grading.sources import Sources

TIMESTAMP = "timestamp.txt"


@dataclass(frozen=True)
class Job:
    """A submission ready to be executed.

    Attributes
    ----------
    notebook
        Sanitised: graded cells once each, hidden tests restored, outputs cleared.
    files
        What lies beside it, the released files as released.
    remarks
        What was mended on the way.
    """

    student: str
    assignment: str
    notebook: Any
    files: dict[str, bytes]
    remarks: tuple[Remark, ...]


def digest(
    folder: CourseFolder, student: str, assignment: str, notebooks: dict[str, bytes] | None = None
) -> str:
    """A fingerprint of everything a mark depends on: the hand-in, its time, the released notebook.

    For a whole class, `released` is read once and given.
    """
    handed_in, refused = files.read_folder(folder.submitted(student, assignment))
    handed_in |= notebooks or released(folder, assignment)
    total = hashlib.sha256()
    for name in sorted(handed_in):
        total.update(f"{name}\0{len(handed_in[name])}\0".encode())
        total.update(handed_in[name])
    total.update(repr(sorted((problem.key, problem.name) for problem in refused)).encode())
    return total.hexdigest()


def released(folder: CourseFolder, assignment: str) -> dict[str, bytes]:
    """The notebooks that every hand-in of an assignment is graded with."""
    return {
        "/release": (folder.release(assignment) / NOTEBOOK).read_bytes(),
        "/source": (folder.source(assignment) / NOTEBOOK).read_bytes(),
    }


def prepare(folder: CourseFolder, student: str, assignment: str, sources: Sources | None = None) -> Job:
    """Read and sanitise a submission.

    Parameters
    ----------
    folder, student, assignment
        Whose, and of what.
    sources
        The assignment as released, when it has been read already.

    Raises
    ------
    Ungradable
        With the reason, when it cannot be graded.
    """
    sources = sources or Sources.read(folder, assignment)
    notebook, beside, remarks = read(folder, student, assignment, sources)
    clean, mended = _sanitise(folder, student, assignment, notebook, sources)
    return Job(student, assignment, clean, beside, (*remarks, *mended))


def read(
    folder: CourseFolder, student: str, assignment: str, sources: Sources
) -> tuple[dict[str, Any], dict[str, bytes], list[Remark]]:
    """The notebook of a hand-in that holds the assignment's cells, what lies beside it, and what was odd.

    Raises
    ------
    Ungradable
        With the reason, when it cannot be graded.
    """
    place = folder.submitted(student, assignment)
    if place.is_symlink() or place.parent.is_symlink():
        raise Ungradable("link", name=place.name)
    handed_in, refused = files.read_folder(place)
    remarks = [Remark(problem.key, {"name": problem.name}) for problem in refused]
    if remarks and not any(name.endswith(".ipynb") for name in handed_in):
        raise Ungradable(remarks[0].key, **remarks[0].fields)
    _, notebook, more = reading.find(handed_in, set(sources.known))
    beside = {key: data for key, data in handed_in.items() if not key.endswith(".ipynb")}
    return notebook, beside | sources.files, [*remarks, *more]


def resources(folder: CourseFolder, student: str, assignment: str) -> dict[str, Any]:
    """What nbgrader's steps are told about a submission."""
    return {
        "unique_key": NOTEBOOK.removesuffix(".ipynb"),
        "nbgrader": {
            "student": student,
            "assignment": assignment,
            "notebook": NOTEBOOK.removesuffix(".ipynb"),
            "db_url": folder.course_directory(assignment).db_url,
        },
    }


def run_steps(config: Any, steps: list[Any], notebook: Any, told: dict[str, Any]) -> tuple[Any, Any]:
    """A notebook, in place, through nbgrader's steps; it is validated behind the last one.

    Its converters run them in an nbconvert exporter, which copies the notebook twice for it: a tenth of a run.
    """
    for step in steps:
        run = step(config=config) if isinstance(step, type) else step
        notebook, told = run(notebook, told)
    nbformat().validate(notebook, relax_add_props=True)
    return notebook, told


def _sanitise(
    folder: CourseFolder, student: str, assignment: str, notebook: dict[str, Any], sources: Sources
) -> tuple[Any, Any]:
    """nbgrader's sanitising steps, with `Repair` before them; what they would look up is known already."""
    from nbgrader.preprocessors import OverwriteCells, OverwriteKernelspec

    from course.grading.preprocessors import OverwriteFrom, Repair, RepairFrom, kernelspec_from

    knowing = {
        Repair: RepairFrom(sources.released),
        OverwriteCells: OverwriteFrom(sources, folder.config),
        OverwriteKernelspec: kernelspec_from(sources),
    }
    steps = [knowing.get(step, step) for step in folder.autograde.sanitize_preprocessors]
    told = resources(folder, student, assignment)
    clean, told = run_steps(folder.config, steps, nbformat().from_dict(notebook), told)
    return clean, told["nbgrader"].get("remarks", [])
