"""A student's drawing as an object: live in a notebook, a picture while grading, a file either way."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from course.network import ROLES, Comparison, MvnResult, Network, compare, mvn_tests
from course.network.puzzles import Puzzle
from course.widgets.carry import carried_file, missing
from course.widgets.drawn import Drawn
from course.widgets.still import Bundle, picture

if TYPE_CHECKING:
    from course.widgets.live import LiveSketch


class Sketch(Drawn):
    """A drawing kept in ``sketches/<name>.json`` beside the notebook; a cell that ends with it shows it.

    One object stands for one file: asking for the name again gives the same object, so that two views stay
    in step. Looking never writes; each edit does.

    Parameters
    ----------
    name
        Letters, digits, hyphens and underscores.
    roles
        The roles that have to be held, for the first of the five MVN tests.
    start
        What a new drawing begins with: a network, or the path of a ``<name>.start.json``.
    carry
        The folder of an earlier lesson whose drawing of this name is carried on: ``"03-draw-the-mvn"``.
    tests
        Whether the five MVN tests are shown beside the drawing.
    vitality
        Whether the panel says if the drawing is alive; by default as `tests`.
    degrees
        Whether a panel counts the links at each node and says how dense the drawing is.
    puzzle
        A drawing with a goal to begin with: ``load("puzzles", "one-link")``, or any network whose file has the
        key ``puzzle`` (see `course.network.puzzles`). What is given stays as it is.
    title
        What stands above the drawing.

    Raises
    ------
    ValueError
        For a name that cannot be a file's, and for a puzzle without a goal.

    Examples
    --------
    >>> Sketch("my-network") is Sketch("my-network")
    True
    >>> Sketch("my-network").network.nodes
    ()
    """

    def __init__(
        self,
        name: str,
        *,
        roles: Sequence[str] = ROLES,
        start: Network | str | Path | None = None,
        carry: str | None = None,
        tests: bool = True,
        vitality: bool | None = None,
        degrees: bool = False,
        puzzle: Network | None = None,
        title: str | None = None,
    ) -> None:
        self.roles = tuple(roles)
        self.shows_tests = tests
        self.shows_vitality = tests if vitality is None else vitality
        self.shows_degrees = degrees
        self.puzzle = Puzzle.of(puzzle) if puzzle else None
        self._begin(name, title, puzzle or start, carry)

    @property
    def solved(self) -> bool:
        """Whether the drawing solves its puzzle; False without one."""
        return self.puzzle is not None and self.puzzle.judge(self.network, self.roles).solved

    def tests(self) -> list[MvnResult]:
        """The five MVN tests of the drawing as it is now."""
        return mvn_tests(self.network, self.roles)

    def compare(self, before: "str | Network") -> Comparison:
        """What has changed in this drawing, in words and on the picture.

        Parameters
        ----------
        before
            A drawing, or the folder of the lesson that made it: ``"03-draw-the-mvn"``.

        Raises
        ------
        FileNotFoundError
            When that lesson has no drawing of this name.
        """
        if isinstance(before, Network):
            return compare(before, self.network)
        source = carried_file(self.name, before, before)
        if source is None:
            raise FileNotFoundError(missing(self.name, before))
        return compare(Network.read(source), self.network)

    def _picture(self, network: Network) -> Bundle:
        return picture(self.name, network, self.problem)

    def _face(self) -> "LiveSketch":
        from course.widgets.live import LiveSketch

        return LiveSketch(self, self._file)
