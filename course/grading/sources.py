"""An assignment as it was released, read once for a whole class: cells, files, ids."""

from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

from course.grading import files
from course.grading.folder import CourseFolder
from course.grading.notebooks import read_notebook
from course.grading.reading import NOTEBOOK
from course.grading.repair import known_ids


@dataclass(frozen=True)
class Sources:
    """What every hand-in of an assignment is held against.

    Attributes
    ----------
    known
        The ids that tell its cells.
    files
        What is released beside the notebook, by relative name.
    cells, graded
        The gradebook's source cells, and its graded cells, by name; plain copies, which any thread may read.
    kernelspec
        As the gradebook has it, or None.
    released
        The notebook the students were given; not to be changed.
    """

    known: frozenset[str]
    files: dict[str, bytes]
    cells: dict[str, Any]
    graded: dict[str, Any]
    kernelspec: str | None
    released: Any

    @classmethod
    def read(cls, folder: CourseFolder, assignment: str) -> "Sources":
        """Read an assignment's."""
        released = read_notebook(folder.release(assignment) / NOTEBOOK)
        ours, _ = files.read_folder(folder.source(assignment))
        beside = {name: data for name, data in ours.items() if not name.endswith(".ipynb")}
        with folder.gradebook() as book:
            notebook = book.find_notebook(NOTEBOOK.removesuffix(".ipynb"), assignment)
            cells = {
                cell.name: _copy(cell, "name", "cell_type", "locked", "checksum", "source")
                for cell in notebook.source_cells
            }
            graded = {
                cell.name: _copy(cell, "name", "max_score")
                for cell in [*notebook.grade_cells, *notebook.task_cells]
            }
            known = frozenset(known_ids(released))
            return cls(known, beside, cells, graded, notebook.kernelspec, released)

    def find_source_cell(self, name: str, notebook: str, assignment: str) -> Any:
        """As nbgrader's gradebook answers."""
        return _found(self.cells, name)

    def find_graded_cell(self, name: str, notebook: str, assignment: str) -> Any:
        """As nbgrader's gradebook answers."""
        return _found(self.graded, name)


def _copy(row: Any, *names: str) -> SimpleNamespace:
    return SimpleNamespace(**{name: getattr(row, name) for name in names})


def _found(cells: dict[str, Any], name: str) -> Any:
    from nbgrader.api import MissingEntry

    try:
        return cells[name]
    except KeyError:
        raise MissingEntry(f"No such cell: {name}") from None
