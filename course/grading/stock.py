"""What the kit puts around a submission when stock `nbgrader autograde` or the formgrader's button grades it."""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from nbconvert.exporters import NotebookExporter
from nbgrader.converters import NbGraderException
from traitlets import Enum, Unicode

from course.grading import prepare, record
from course.grading.execute import Run
from course.grading.folder import CourseFolder
from course.grading.journal import Entry, Journal
from course.grading.notebooks import nbformat
from course.grading.remarks import Remark, Ungradable
from course.grading.sandbox import NoSandbox
from course.grading.sources import Sources
from course.words import LANGUAGES, say


class Graded(NotebookExporter):
    """`Autograde.exporter_class`: nbgrader's converter hands it each notebook twice, to be sanitised and to be graded.

    The first time it is read as a stranger's file is, the second time what became of it is put into the
    journal, where the kit's own verbs look. It refuses to be made where there must be a sandbox and is none:
    before nbgrader has touched anything.
    """

    root = Unicode(help="The cohort's folder.").tag(config=True)
    language = Enum(LANGUAGES, default_value="ko").tag(config=True)

    def __init__(self, **named: Any) -> None:
        super().__init__(**named)  # type: ignore[no-untyped-call]
        self._remarks: list[Remark] = []
        if self.parent is not None:
            self._refuse_without_sandbox(self.parent.coursedir.assignment_id)

    def from_filename(self, filename: str, resources: Any = None, **more: Any) -> tuple[Any, Any]:
        """The notebook's text, sanitised or graded; a reason in the journal when there is to be no mark."""
        here = resources["nbgrader"]
        folder = CourseFolder(Path(self.root))
        entry = Entry(here["student"], here["assignment"], "")
        try:
            entry = replace(entry, digest=prepare.digest(folder, entry.student, entry.assignment))
            if self.parent._sanitizing:  # type: ignore[union-attr]
                return self._sanitised(folder, entry, resources)
            here["remarks"] = self._remarks
            text: Any
            text, resources = super().from_filename(filename, resources, **more)
        except Exception as problem:
            self._give_up(folder, entry, problem)
            raise
        self._tell(folder, replace(entry, how=resources["nbgrader"].get("how", "")), text, resources)
        return text, resources

    def _refuse_without_sandbox(self, assignment: str) -> None:
        if self.config.Execute.get("enabled") is False:  # --no-execute: nothing is to run
            return
        try:
            Run(parent=self).launcher(assignment)
        except NoSandbox as problem:
            why = say(f"grading.sandbox.{problem.why}", self.language, text=problem.text)
            refusal = say("grading.stock.refused", self.language, why=why)
            self.log.error(refusal)
            raise NbGraderException(refusal) from None

    def _sanitised(self, folder: CourseFolder, entry: Entry, resources: Any) -> tuple[Any, Any]:
        sources = Sources.read(folder, entry.assignment)
        notebook, _, remarks = prepare.read(folder, entry.student, entry.assignment, sources)
        self._drop_refused(folder, entry, remarks)
        node = nbformat().from_dict(notebook)
        text, resources = self.from_notebook_node(node, resources)  # type: ignore[no-untyped-call]
        self._remarks = [*remarks, *resources["nbgrader"].get("remarks", [])]
        return text, resources

    def _drop_refused(self, folder: CourseFolder, entry: Entry, remarks: list[Remark]) -> None:
        """nbgrader has copied what links lead to before anybody could ask; that goes again."""
        place = folder.autograded(entry.student, entry.assignment)
        for remark in remarks:
            with suppress(OSError):
                if "name" in remark.fields and remark.key != "renamed":
                    (place / remark.fields["name"]).unlink()

    def _give_up(self, folder: CourseFolder, entry: Entry, problem: Exception) -> None:
        if isinstance(problem, Ungradable):
            reason = problem.remark
        else:
            said = f"{type(problem).__name__}: {problem}".splitlines()[0][:300]
            reason = Remark("failed", {"text": said})
        self.log.error("%s: %s", entry.student, reason.say(self.language))
        record.forget(folder, entry.student, entry.assignment)
        Journal(folder.root).write(entry.with_reason(reason))

    def _tell(self, folder: CourseFolder, entry: Entry, text: str, resources: Any) -> None:
        happened = record.happenings(nbformat().reads(text, as_version=4))
        remarks = (*resources["nbgrader"]["remarks"], *happened)
        for remark in remarks:
            self.log.warning("%s: %s", entry.student, remark.say(self.language))
        Journal(folder.root).write(replace(entry, remarks=remarks))
        self._remarks = []
