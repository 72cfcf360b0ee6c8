"""What a sketch and a journey board have in common: a drawing kept in a file, and a face that shows it."""

from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from course.network import Network
from course.widgets import place
from course.widgets.carry import in_exercise, origin
from course.widgets.still import Bundle, publish
from course.widgets.store import SketchFile, sketch_file

if TYPE_CHECKING:
    from course.widgets.live import LiveDrawing

_shown: dict[tuple[type, Path], "Drawn"] = {}


class Drawn:
    """A view of the drawing in ``sketches/<name>.json`` beside the notebook: one object for a view and a name."""

    _file: SketchFile
    _live: "LiveDrawing | None"

    def __new__(cls, name: str, *_arguments: Any, **_options: Any) -> Self:
        """The view of this file, made at the first call."""
        path = place.folder() / "sketches" / f"{place.checked_name(name, f'{cls.__name__}(name)')}.json"
        made = _shown.get((cls, path))
        if not isinstance(made, cls):
            made = _shown[cls, path] = super().__new__(cls)
            made._file, made._live = sketch_file(path), None
        return made

    def _begin(
        self, name: str, title: str | None, start: Network | str | Path | None, carry: str | None
    ) -> None:
        self.name = place.checked_name(name, f"{type(self).__name__}(name)")
        self.title = title or ""
        self._origin = origin(self.name, start, carry)
        self._file.begin_with(self._origin.network, self._origin.problem)

    @property
    def network(self) -> Network:
        """The drawing as it is on disk now: empty when there is none, or none that can be read."""
        if self._file.refresh():
            self._file.tell()
        return self._file.network

    @property
    def problem(self) -> str | None:
        """What is wrong with the drawing's file, in words; None when nothing is."""
        return self._file.problem["text"] if self._file.problem else None

    def _ipython_display_(self) -> None:
        network = self.network
        if place.grading():
            return publish(self._picture(network), raw=True)
        if self._origin.carried and in_exercise() and not self._file.exists:
            self._file.save(network)
        if self._live is None:
            self._live = self._face()
        self._live.show()

    def _picture(self, network: Network) -> Bundle:
        """What is shown while a grader runs the notebook."""
        raise NotImplementedError

    def _face(self) -> "LiveDrawing":
        """The live face, made when it is first shown."""
        raise NotImplementedError

    def __repr__(self) -> str:
        network = self.network
        return (
            f"<{type(self).__name__} {self.name!r}: nodes {len(network.nodes)}, links {len(network.links)}>"
        )
