"""A prediction on disk: ``predictions/<name>.json``."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from course.network import NetworkError
from course.network.files import as_bytes, parse, write_bytes_atomically
from course.widgets import place
from course.widgets.forms import Form
from course.widgets.store import Problem, disk_problem, short
from course.words import say

_files: dict[Path, "AnswerFile"] = {}


class AnswerFile:
    """The file of one prediction; get it from `answer_file`.

    Parameters
    ----------
    path
        Where the prediction is kept. Nothing is written before `save`.

    Attributes
    ----------
    stored : object or None
        The answer as it is in the file; None while there is none.
    at : str or None
        When it was given, an ISO time with its zone.
    problem : Problem or None
        What the person has to be told.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.stored: Any = None
        self.at: str | None = None
        self.problem: Problem | None = None
        self._listeners: list[Callable[[], None]] = []

    def when_answered(self, listener: Callable[[], None]) -> None:
        """Call this once, as soon as there is an answer."""
        self._listeners.append(listener)

    def read(self, form: Form) -> None:
        """Look at the disk; a file that holds no such answer is left alone and told about."""
        self.stored = self.at = self.problem = None
        if not self.path.is_file():
            return
        try:
            with self.path.open("rb") as file:
                found = parse(file.read(1_000_000))
            self.stored, self.at = form.checked(found["answer"]), str(found.get("at", ""))
        except (NetworkError, OSError, ValueError, TypeError, KeyError, AttributeError) as error:
            reason = str(error) if isinstance(error, ValueError) else type(error).__name__
            text = say("widgets.predict.unreadable", file=short(self.path), reason=reason)
            self.problem = Problem(kind="invalid", text=text)

    def save(self, form: Form, name: str, question: str, value: Any) -> bool:
        """Keep an answer for good: the first one counts. A file that holds none is moved aside.

        Returns
        -------
        bool
            Whether an answer is safe on disk. If not, `problem` says why.
        """
        self.read(form)  # another notebook may have been first
        if self.stored is None:
            try:
                answer = form.checked(value)
                about = {"schema": 1, "name": name, "question": question, "kind": form.kind}
                self._write({**about, "answer": answer, "text": form.text(answer), "at": place.now()})
            except OSError as error:
                self.problem = disk_problem(self.path, error)
                return False
            except ValueError as error:
                self.problem = Problem(kind="invalid", text=str(error))
                return False
            self.read(form)
        self._tell()
        return True

    def _write(self, prediction: dict[str, Any]) -> None:
        self.path.parent.mkdir(exist_ok=True)
        if self.path.exists():
            self.path.rename(place.aside(self.path, "bad"))
        write_bytes_atomically(self.path, as_bytes(prediction))

    def _tell(self) -> None:
        listeners, self._listeners = self._listeners, []
        for listener in listeners:
            listener()


def answer_file(path: Path) -> AnswerFile:
    """The one object for a prediction's file, so that every cell that waits for it hears of the answer."""
    return _files.setdefault(path, AnswerFile(path))
