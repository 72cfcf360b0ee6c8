"""The button that packs an assignment into one file to upload."""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zipfile import BadZipFile, ZipFile

from course.widgets import place
from course.widgets.parcel import HandInError, Parcel, is_older, pack
from course.widgets.still import Bundle, Still, publish
from course.widgets.store import short
from course.words import language, phrases, say

if TYPE_CHECKING:
    from course.widgets.face import HandInWidget, Message


class HandIn:
    """A button that writes ``hand-in/<assignment>.zip`` beside the notebook and offers it as a download.

    Parameters
    ----------
    assignment
        The name of the exercise: ``"03-draw-the-mvn"``.
    files
        The files to hand in besides drawings, predictions and experiments, as paths below the notebook's folder; by
        default the notebook.

    Raises
    ------
    ValueError
        For a name that cannot be a file's.

    Examples
    --------
    >>> HandIn("03-draw-the-mvn")
    <HandIn '03-draw-the-mvn'>
    """

    def __init__(self, assignment: str, files: list[str] | None = None) -> None:
        self.assignment = place.checked_name(assignment, "HandIn(assignment)")
        self._names = files
        self._folder = place.folder()
        self._widget: HandInWidget | None = None
        self._still = Still(self._text)

    def make(self) -> Path:
        """Write the zip and say where it is, without any button.

        Raises
        ------
        HandInError
            When there is nothing that can be handed in.
        OSError
            When the zip cannot be written.
        """
        return pack(self._folder, self.assignment, self._names).path

    def _ipython_display_(self) -> None:
        if place.grading():
            return publish(self._text(), raw=True)
        from course.widgets.face import HandInWidget

        if self._widget is None:
            self._widget = HandInWidget(self._receive, assignment=self.assignment)
            self._widget.language, self._widget.words = language(), phrases("widgets.handin")
            self._widget.status = self._on_disk()
        publish(self._widget)
        self._still.show()

    def _receive(self, message: "Message") -> None:
        if message.get("type") != "make" or self._widget is None:
            return
        heard = {"heard": message.get("n")}
        try:
            parcel = pack(self._folder, self.assignment, self._names)
        except (HandInError, OSError) as error:
            reason = place.reason(error) if isinstance(error, OSError) else str(error)
            problem = say("widgets.handin.failed", reason=reason)
            self._widget.status = {**self._on_disk(), **heard, "problem": problem}
            return
        self._widget.status = {**self._on_disk(), **heard, **self._about(parcel)}
        self._widget.send({"type": "zip", "name": parcel.path.name, **heard}, buffers=[parcel.data])

    def _about(self, parcel: Parcel) -> dict[str, Any]:
        return {
            "left_out": [{"name": name, "reason": reason} for name, reason in parcel.left_out],
            "notebook_at": _time(parcel.notebook),
            "older": is_older(parcel.notebook, self._folder),
        }

    def _on_disk(self) -> dict[str, Any]:
        """What lies there from this or an earlier time."""
        path = self._folder / "hand-in" / f"{self.assignment}.zip"
        try:
            with ZipFile(path) as archive:
                files = [{"name": entry.filename, "size": entry.file_size} for entry in archive.infolist()]
            return {"file": short(path), "size": path.stat().st_size, "at": _time(path), "files": files}
        except (OSError, BadZipFile):
            return {"file": None}

    def _text(self) -> Bundle:
        text = f"{say('widgets.handin.heading')}: {self.assignment}\n{say('widgets.handin.text')}"
        return {"text/html": f'<p class="course-still">{text}</p>', "text/plain": text}

    def __repr__(self) -> str:
        return f"<HandIn {self.assignment!r}>"


def _time(path: Path) -> str:
    return datetime.fromtimestamp(path.stat().st_mtime, UTC).isoformat(timespec="seconds")
