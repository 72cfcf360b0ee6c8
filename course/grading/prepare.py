"""From a submitted folder to what can be executed: read, repaired, sanitised by nbgrader's own steps."""

import hashlib
from dataclasses import dataclass
from typing import Any

from course.grading import files, reading
from course.grading.folder import CourseFolder
from course.grading.notebooks import nbformat, read_notebook
from course.grading.reading import NOTEBOOK
from course.grading.remarks import Remark, Ungradable
from course.grading.repair import known_ids

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


def digest(folder: CourseFolder, student: str, assignment: str) -> str:
    """A fingerprint of everything a mark depends on: the hand-in, its time, the released notebook."""
    handed_in, refused = files.read_folder(folder.submitted(student, assignment))
    handed_in["/release"] = (folder.release(assignment) / NOTEBOOK).read_bytes()
    handed_in["/source"] = (folder.source(assignment) / NOTEBOOK).read_bytes()
    total = hashlib.sha256()
    for name in sorted(handed_in):
        total.update(f"{name}\0{len(handed_in[name])}\0".encode())
        total.update(handed_in[name])
    total.update(repr(sorted((problem.key, problem.name) for problem in refused)).encode())
    return total.hexdigest()


def prepare(folder: CourseFolder, student: str, assignment: str) -> Job:
    """Read and sanitise a submission.

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
    released = read_notebook(folder.release(assignment) / NOTEBOOK)
    _, notebook, more = reading.find(handed_in, known_ids(released))
    notebook, mended = _sanitise(folder, student, assignment, notebook)
    beside = {key: data for key, data in handed_in.items() if not key.endswith(".ipynb")}
    ours, _ = files.read_folder(folder.source(assignment))
    beside |= {key: data for key, data in ours.items() if not key.endswith(".ipynb")}
    return Job(student, assignment, notebook, beside, (*remarks, *more, *mended))


def _sanitise(
    folder: CourseFolder, student: str, assignment: str, notebook: dict[str, Any]
) -> tuple[Any, Any]:
    """nbgrader's sanitising steps, with `Repair` before them, as its `Autograde` would run them."""
    from nbconvert.exporters import NotebookExporter
    from nbgrader.converters import Autograde

    exporter: Any = NotebookExporter(config=folder.config)  # type: ignore[no-untyped-call]
    for step in Autograde(config=folder.config).sanitize_preprocessors:
        exporter.register_preprocessor(step)
    resources = {
        "nbgrader": {
            "student": student,
            "assignment": assignment,
            "notebook": NOTEBOOK.removesuffix(".ipynb"),
            "db_url": folder.course_directory(assignment).db_url,
        }
    }
    text, resources = exporter.from_notebook_node(nbformat().from_dict(notebook), resources=resources)
    return nbformat().reads(text, as_version=4), resources["nbgrader"].get("remarks", [])
