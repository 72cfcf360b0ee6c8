"""A drawing as a journey in four lanes: discover, select, experience, share, and the way back."""

from pathlib import Path
from typing import TYPE_CHECKING

from course.network import ContextChain, Network, context_chain
from course.widgets.drawn import Drawn
from course.widgets.still import Bundle
from course.widgets.timetable import timetable

if TYPE_CHECKING:
    from course.widgets.live import LiveBoard


class JourneyBoard(Drawn):
    """A journey kept in ``sketches/<name>.json`` beside the notebook; a cell that ends with it shows it.

    It is the same drawing that ``Sketch(name)`` shows: a step is a link with a stage. Both may be open at once.
    Looking never writes; each edit does.

    Parameters
    ----------
    name
        Letters, digits, hyphens and underscores.
    title
        What stands above the board.
    start
        What a new journey begins with: a network, or the path of a ``<name>.start.json``.
    carry
        The folder of the lesson that began the drawing of this name: ``"03-draw-the-mvn"``.

    Raises
    ------
    ValueError
        For a name that cannot be a file's.

    Examples
    --------
    >>> from course import load
    >>> board = JourneyBoard("streaming", start=load("journeys", "streaming", "en"))
    >>> round(board.chain.k.value, 2), board.chain.leak.value
    (0.34, 'discover')
    """

    def __init__(
        self,
        name: str,
        *,
        title: str | None = None,
        start: Network | str | Path | None = None,
        carry: str | None = None,
    ) -> None:
        self._begin(name, title, start, carry)

    @property
    def chain(self) -> ContextChain:
        """The journey as a chain: where people leave, the breaks, the lever, K."""
        return context_chain(self.network)

    def _picture(self, network: Network) -> Bundle:
        return timetable(self.name, network, problem=self.problem)

    def _face(self) -> "LiveBoard":
        from course.widgets.live import LiveBoard

        return LiveBoard(self, self._file)
