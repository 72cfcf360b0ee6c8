"""Execution for stock `nbgrader autograde` and the formgrader's button: the same sandbox as `course cohort grade`'s."""

from contextlib import closing
from pathlib import Path
from typing import Any

from nbgrader.preprocessors import Execute
from traitlets import Enum, Unicode

from course.grading import gradebook, identity, prepare
from course.grading.folder import CourseFolder
from course.grading.here import bare, execute
from course.grading.launch import Launcher
from course.grading.options import MAY, MUST, NO, Options, imported
from course.grading.reading import NOTEBOOK
from course.grading.second_look import SecondLook
from course.grading.sources import Sources


class Run(Execute):  # type: ignore[misc]
    """In place of nbgrader's Execute, which runs students' code as the instructor who is logged in.

    What it found is added to ``resources["nbgrader"]["remarks"]``, where it ran stands in ``["how"]``.
    """

    sandbox = Enum(
        (MUST, MAY, NO),
        default_value=MUST,
        help="'must' grades in a sandbox or not at all, 'may' goes without where there is none, 'no' goes without.",
    ).tag(config=True)
    root = Unicode(help="The cohort's folder.").tag(config=True)

    def launcher(self, assignment: str) -> Launcher:
        """Where an assignment's cells run; kept for as long as this program lives.

        Raises
        ------
        NoSandbox
            When there must be a sandbox and none is to be had.
        """
        source = CourseFolder(Path(self.root)).source(assignment) / NOTEBOOK
        return self._options.launcher(imported(source) if source.is_file() else ())

    def preprocess(self, nb: Any, resources: Any = None, km: Any = None) -> tuple[Any, Any]:
        """Execute the notebook in place, beside the files handed in with it."""
        here = resources["nbgrader"]
        folder, student, assignment = CourseFolder(Path(self.root)), here["student"], here["assignment"]
        with folder.gradebook() as book:
            roster = {one.id: one for one in gradebook.students(book)}
        _, files, _ = prepare.read(folder, student, assignment, Sources.read(folder, assignment))
        signed = identity.remarks(nb, roster[student], roster.values())
        launcher = self.launcher(assignment)
        pace = self._options.pace(self.config)
        with closing(SecondLook(launcher, pace.cell)) as again:
            found = execute(launcher, again, pace, nb, files)
        found += (*signed, *bare(launcher.kind, self.sandbox == NO))
        here["remarks"] = [*here.get("remarks", []), *found]
        here["how"] = launcher.kind
        return nb, resources

    @property
    def _options(self) -> Options:
        return Options(sandbox=self.sandbox)
