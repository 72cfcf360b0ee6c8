"""A drawing on the screen: what the page sends is checked, saved and acknowledged here."""

from typing import TYPE_CHECKING, Any

from course.network import KINDS, STAGES, Network, NetworkError
from course.widgets.asking import answer
from course.widgets.face import JourneyWidget, Message, SketchWidget
from course.widgets.journey import journey, words
from course.widgets.still import Bundle, Still, publish, stand_in
from course.widgets.store import Edit, Problem, SketchFile
from course.widgets.timetable import timetable
from course.words import language, phrases, say

if TYPE_CHECKING:
    from course.widgets.board import JourneyBoard
    from course.widgets.drawn import Drawn
    from course.widgets.sketch import Sketch


class LiveDrawing:
    """The one widget of a view, however often it is shown, and the picture that stands in for it.

    Parameters
    ----------
    view
        Whose name and title are shown.
    file
        What is on disk. All that show it are told of every edit, so that they stay in step.
    widget
        The class of the face; it is made here.
    """

    def __init__(self, view: "Drawn", file: SketchFile, widget: Any) -> None:
        self._view, self._file = view, file
        self._still = Still(self._stand_in)
        self.widget = widget(self.receive, name=view.name)
        file.faces.append(self.tell)

    def show(self) -> None:
        """Display the drawing once more, and its stand-in right below."""
        publish(self.ready())
        self._still.show()

    def ready(self) -> Any:
        """The widget, told what to show: for a place among other widgets."""
        self.widget.options = {"title": self._view.title, **self._options()}
        self.widget.language, self.widget.words = language(), self._words()
        self._file.tell()
        return self.widget

    def receive(self, message: Message) -> None:
        """Handle what a page sent; whatever goes wrong goes back as the status."""
        if message.get("type") == "ask":
            answer({**message, "history": self._file.keeper.versions}, self.widget.send)
        if message.get("type") != "edit":
            return
        edit = {"client": message.get("client"), "n": message.get("n")}
        if message.get("base") != self._file.network.revision:
            self.widget.send({"type": "stale", **edit})
            return
        before = self._file.network, self._file.saved_at
        saved, problem = self._save(message.get("network"))
        self._file.tell(edit, saved, problem)
        self._file.keeper.keep_soon(before, (self._file.network, self._file.saved_at))

    def tell(self, edit: Edit | None = None, saved: bool = True, problem: Problem | None = None) -> None:
        """Send the page the drawing on disk, and with it what became of an edit.

        Parameters
        ----------
        edit
            Whose edit was handled: ``{"client": …, "n": …}``.
        saved
            Whether that edit is safe on disk.
        problem
            What the person has to be told; by default, what is wrong with the file.
        """
        network = self._file.network
        status = {"edit": edit, "saved": saved, "revision": network.revision, "at": self._file.saved_at}
        with self.widget.hold_sync():
            self.widget.network, self.widget.revision = network.to_dict(), network.revision
            self.widget.status = {**status, "problem": problem or self._file.problem}
        if edit:
            self._still.refresh_soon()

    def _save(self, drawing: object) -> tuple[bool, Problem | None]:
        try:
            if isinstance(drawing, dict):
                drawing = {**drawing, "revision": self._file.network.revision + 1}
            saved = self._file.save(Network.from_dict(drawing))  # type: ignore[arg-type]
        except NetworkError as error:
            return False, Problem(kind="invalid", text=say("widgets.store.refused", reason=str(error)))
        except Exception as error:  # ipywidgets would swallow it, and the person would believe it saved
            return False, Problem(kind="disk", text=say("widgets.store.refused", reason=repr(error)))
        return saved, None

    def _options(self) -> dict[str, Any]:
        return {}

    def _words(self) -> dict[str, str]:
        raise NotImplementedError

    def _stand_in(self) -> Bundle:
        raise NotImplementedError


class LiveSketch(LiveDrawing):
    """The drawing of a `course.widgets.Sketch`, on paper."""

    def __init__(self, sketch: "Sketch", file: SketchFile) -> None:
        self._sketch = sketch
        super().__init__(sketch, file, SketchWidget)

    def tell(self, edit: Edit | None = None, saved: bool = True, problem: Problem | None = None) -> None:
        """The same, and after it the five tests."""
        super().tell(edit, saved, problem)
        # A message of their own: an edit is not kept waiting for the tests.
        tests = self._sketch.tests() if self._sketch.shows_tests else []
        self.widget.tests = [test.to_dict() for test in tests]

    def _options(self) -> dict[str, Any]:
        sketch = self._sketch
        shown: dict[str, Any] = {"tests": sketch.shows_tests, "vitality": sketch.shows_vitality}
        shown["degrees"] = sketch.shows_degrees
        if sketch.puzzle:
            shown["puzzle"] = sketch.puzzle.to_dict()
        return {"roles": sketch.roles, "kinds": KINDS, "stages": STAGES, **shown}

    def _words(self) -> dict[str, str]:
        return phrases("widgets.shared") | phrases("widgets.sketch")

    def _stand_in(self) -> Bundle:
        return stand_in(self._view.name, self._file.network, self._file.saved_at)


class LiveBoard(LiveDrawing):
    """The drawing of a `course.widgets.JourneyBoard`, in four lanes."""

    def __init__(self, board: "JourneyBoard", file: SketchFile) -> None:
        super().__init__(board, file, JourneyWidget)

    def _options(self) -> dict[str, Any]:
        return {"told": journey(self._file.network)}

    def _words(self) -> dict[str, str]:
        return words()

    def _stand_in(self) -> Bundle:
        return timetable(self._view.name, self._file.network, title=self._view.title)
