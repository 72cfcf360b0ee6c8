"""What the kit adds between nbgrader's own steps; `settings.configure` puts them there, also for stock commands."""

import html
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from nbgrader import utils
from nbgrader.preprocessors import NbGraderPreprocessor, OverwriteCells
from traitlets import Enum, Unicode

from course.grading import safe
from course.grading.notebooks import error_output, nbformat, read_notebook
from course.grading.repair import repair
from course.words import LANGUAGES, say

Notebook = Any
Resources = dict[str, Any]


class Repair(NbGraderPreprocessor):  # type: ignore[misc]
    """First of the sanitising steps: copied, removed and tagged cells are mended (see `repair`).

    What was mended is left in ``resources["nbgrader"]["remarks"]``.
    """

    root = Unicode(help="The cohort's folder.").tag(config=True)

    def preprocess(self, nb: Notebook, resources: Resources) -> tuple[Notebook, Resources]:
        """Repair the notebook against the released one of the same name."""
        here = resources["nbgrader"]
        if release := self.released(here):
            here["remarks"] = [*here.get("remarks", []), *repair(nb, release)]
        return nb, resources

    def released(self, here: dict[str, Any]) -> Notebook | None:
        """The notebook the students were given, if there is one."""
        place = Path(self.root, "release", here["assignment"], f"{here['notebook']}.ipynb")
        return read_notebook(place) if place.exists() else None


class RepairFrom(Repair):
    """`Repair` that has read the released notebook already."""

    def __init__(self, notebook: Notebook) -> None:
        super().__init__()
        self._notebook = notebook

    def released(self, here: dict[str, Any]) -> Notebook | None:
        """The notebook the students were given."""
        return self._notebook


class OverwriteFrom(OverwriteCells):  # type: ignore[misc]
    """nbgrader's OverwriteCells that has read the gradebook already.

    Parameters
    ----------
    sources
        Answers as the gradebook would.
    config
        The cohort's.
    """

    def __init__(self, sources: Any, config: Any) -> None:
        super().__init__(config=config)
        self.gradebook = sources

    def preprocess(self, nb: Notebook, resources: Resources) -> tuple[Notebook, Resources]:
        """Overwrite what a student must not change; missing cells are `Repair`'s."""
        here = resources["nbgrader"]
        self.notebook_id, self.assignment_id = here["notebook"], here["assignment"]
        return NbGraderPreprocessor.preprocess(self, nb, resources)  # type: ignore[no-any-return]


def kernelspec_from(sources: Any) -> Callable[[Notebook, Resources], tuple[Notebook, Resources]]:
    """nbgrader's OverwriteKernelspec that has read the gradebook already."""

    def overwrite(nb: Notebook, resources: Resources) -> tuple[Notebook, Resources]:
        if sources.kernelspec:
            nb.metadata["kernelspec"] = json.loads(sources.kernelspec)
        return nb, resources

    return overwrite


class RefuseUnrun(NbGraderPreprocessor):  # type: ignore[misc]
    """Straight after execution: a check that did not run is an error, because nbgrader gives silence full marks."""

    def preprocess_cell(self, cell: Any, resources: Resources, cell_index: int) -> tuple[Any, Resources]:
        """Put an error where a check has no execution count."""
        if utils.is_grade(cell) and utils.is_locked(cell) and cell.cell_type == "code":
            ran = cell.execution_count is not None
            if not ran and not any(output.output_type == "error" for output in cell.outputs):
                cell.outputs = [error_output("NotRun", "this check did not run")]
        return cell, resources


class SafeOutputs(NbGraderPreprocessor):  # type: ignore[misc]
    """After the marks are recorded: what a student's code displayed is made harmless before anyone opens it.

    The formgrader shows the graded notebook inside the instructor's own Jupyter session, where a script in
    an output could do whatever the instructor can.
    """

    def preprocess_cell(self, cell: Any, resources: Resources, cell_index: int) -> tuple[Any, Resources]:
        """Clean the outputs, and the text of a markdown cell that contains markup."""
        if cell.cell_type == "code":
            cell.outputs = [clean for output in cell.outputs if (clean := safe.output(output))]
        else:
            cell.source = safe.markdown(cell.source)
        return cell, resources


TOLD = "course-remarks"
"""The cell `Told` puts in front of a graded notebook."""


class Told(NbGraderPreprocessor):  # type: ignore[misc]
    """After the marks are recorded: what whoever reads the notebook in the formgrader should know stands above it."""

    language = Enum(LANGUAGES, default_value="ko").tag(config=True)

    def preprocess(self, nb: Notebook, resources: Resources) -> tuple[Notebook, Resources]:
        """Put the remarks in front; the student's page leaves them out."""
        remarks = resources["nbgrader"].get("remarks", [])
        if remarks:
            told = [f"- {html.escape(remark.say(self.language))}" for remark in remarks]
            lines = [f"**{say('grading.stock.told', self.language)}**", "", *told]
            nb.cells.insert(0, nbformat().v4.new_markdown_cell("\n".join(lines), id=TOLD))
        return nb, resources
