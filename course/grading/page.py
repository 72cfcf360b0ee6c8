"""The page a student gets back: their notebook with marks and comments, hidden tests never in it."""

import html
import re
from pathlib import Path
from typing import Any

from nbconvert.exporters import HTMLExporter
from nbconvert.filters import strip_ansi
from nbgrader import utils
from nbgrader.api import Gradebook
from nbgrader.preprocessors import GetGrades
from traitlets import Enum, Unicode

from course.grading import hidden, safe, scrub
from course.grading.gradebook import Student
from course.grading.journal import Journal
from course.grading.notebooks import note_output
from course.grading.preprocessors import TOLD
from course.grading.summary import summary
from course.words import LANGUAGES, phrases, say

# So many letters in a row (blanks aside) tell a hidden line; fewer would match half the world: `else:`, `})`.
_TELLING = 14
_NO_RESPONSE = "No response."  # nbgrader's own automatic comment
_KNOWN = {
    "NotRun": "not_run",
    "CellTimeoutError": "timeout",
    "DeadKernelError": "died",
    "NotAsWritten": "not_as_written",
}


class StudentView(GetGrades):  # type: ignore[misc]
    """nbgrader's GetGrades, and after it everything taken out that a student must not see or run.

    Hidden tests go from the source; their tracebacks and printing go; any other output that repeats a
    hidden line is withheld, because a student's own cell can print the history of the kernel. Folders of
    the machine that graded go from every output. What is left is summed up for the top of the page.
    """

    language = Enum(LANGUAGES, default_value="ko").tag(config=True)
    root = Unicode(help="The cohort's folder.").tag(config=True)

    def preprocess(self, nb: Any, resources: Any) -> tuple[Any, Any]:
        """Marks in, hidden tests out."""
        nb, resources = super().preprocess(nb, resources)
        nb.cells = [cell for cell in nb.cells if cell.get("id") != TOLD]
        secrets = self._secrets(nb, resources)
        for cell in nb.cells:
            if cell.cell_type == "code":
                self._clean(cell, secrets)
            comment = cell.metadata.get("nbgrader", {}).get("comment")
            if comment == _NO_RESPONSE:
                cell.metadata.nbgrader.update(comment=None, blank=True)
        entry = Journal(Path(self.root)).entries(self.assignment_id).get(self.student_id)
        remarks = entry.remarks if entry else ()
        resources["summary"] = summary(nb, self.assignment_id, remarks, self.language)
        resources["words"] = phrases("grading.page", self.language)
        resources["say"] = self._say
        resources["language"] = self.language
        return nb, resources

    def _get_score(self, cell: Any, resources: Any) -> None:
        super()._get_score(cell, resources)
        name = cell.metadata["nbgrader"]["grade_id"]
        grade = self.gradebook.find_grade(name, self.notebook_id, self.assignment_id, self.student_id)
        if grade.needs_manual_grade:
            cell.metadata.nbgrader["waiting"] = resources["waiting"] = True

    def _secrets(self, nb: Any, resources: Any) -> set[str]:
        """The telling pieces of the hidden tests that students neither were shown nor wrote themselves."""
        with Gradebook(self.db_url) as gradebook:
            notebook = gradebook.find_notebook(self.notebook_id, self.assignment_id)
            parts = [hidden.split(cell.source) for cell in notebook.source_cells]
            submission = gradebook.find_submission(self.assignment_id, self.student_id)
            who = submission.student
            resources["who"] = Student(who.id, who.first_name or "", who.last_name or "").name
            resources["late"] = self._how_late(submission.total_seconds_late)
        own = [cell.source for cell in nb.cells if not utils.is_locked(cell)]
        known = _pieces("\n".join([*(shown for shown, _ in parts), *own]))
        return {
            piece for _, secret in parts for line in secret.split("\n") for piece in _pieces(line)
        } - known

    def _how_late(self, seconds: float) -> str:
        days, hours = divmod(int(seconds) // 3600, 24)
        parts = (("days", days), ("hours", hours))
        return " ".join(self._say(key, count=count) for key, count in parts if count)

    def _clean(self, cell: Any, secrets: set[str]) -> None:
        is_check = utils.is_grade(cell) and utils.is_locked(cell)
        cell.source, secret = hidden.split(cell.source)
        hides = is_check and bool(secret)
        outputs = []
        for output in map(safe.output, _without_interrupt(cell.outputs)):
            if output is None or (hides and output.output_type == "stream" and output.name != "stderr"):
                continue
            if is_check and _is_trouble(output):
                output = self._trouble(output, hides)
            elif any(secrets & _pieces(text) for text in _texts(output)):
                output = self._note("withheld")
            outputs.append(scrub.output(output))
        cell.outputs = outputs

    def _trouble(self, output: Any, hides: bool) -> Any:
        """Why a check gave nothing, without the lines it was in."""
        if output.output_type == "stream":
            return self._note("stderr")
        if output.ename in _KNOWN:
            return self._note(_KNOWN[output.ename])
        name = output.ename if re.fullmatch(r"\w+", output.ename) else "Error"
        return (
            self._note("stopped", name=name)
            if hides
            else self._note("stopped_because", name=name, text=output.evalue)
        )

    def _note(self, key: str, **fields: str) -> Any:
        return note_output(self._say(key, **fields))

    def _say(self, key: str, **fields: Any) -> str:
        return say(f"grading.page.{key}", self.language, **fields)


class StudentPage(HTMLExporter):
    """The page itself: no script, nothing fetched, drawings inline.

    Its template is set in `course.grading.settings`, under this class's own name: nbgrader sets HTMLExporter's
    for the formgrader.
    """

    def default_filters(self) -> Any:
        """nbconvert's filters and ``safe_html``."""
        yield from super().default_filters()  # type: ignore[no-untyped-call]
        yield ("safe_html", safe.html)
        yield ("plain", lambda text: str(strip_ansi(text)))  # type: ignore[no-untyped-call]
        yield ("points", lambda value: f"{round(float(value), 2):g}")


def _without_interrupt(outputs: list[Any]) -> list[Any]:
    """A cell that ran out of time was interrupted; that needs to be said once."""
    names = [output.get("ename") for output in outputs]
    late = "CellTimeoutError" in names
    return [output for output in outputs if not (late and output.get("ename") == "KeyboardInterrupt")]


def _is_trouble(output: Any) -> bool:
    return bool(output.output_type == "error" or output.get("name") == "stderr")


def _texts(output: Any) -> list[str]:
    """Every text of an output, as a reader would see it."""
    if output.output_type == "stream":
        parts = [output.text]
    elif output.output_type == "error":
        parts = [output.evalue, *output.traceback, "\n".join(output.traceback)]
    else:
        parts = [str(value) for kind, value in output.data.items() if kind not in ("image/png", "image/jpeg")]
    plain = [str(strip_ansi(part)) for part in parts]  # type: ignore[no-untyped-call]
    return plain + [html.unescape(re.sub(r"<[^>]*>", "", part)) for part in plain]


def _pieces(text: str) -> set[str]:
    """All runs of `_TELLING` letters, without blanks and quoting, as they stand in source, repr or traceback."""
    squeezed = re.sub(r"\\n|[\s\\]", "", text)
    return {squeezed[start : start + _TELLING] for start in range(len(squeezed) - _TELLING + 1)}
