"""A card for an experiment, cycle after cycle: the threshold is locked before the data are entered."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from course.network import Network
from course.widgets import place
from course.widgets.carry import carried_file, in_exercise
from course.widgets.experiment.belief import begins, told
from course.widgets.experiment.cycles import Cycle, Cycles
from course.widgets.experiment.file import CardFile, read, unreadable
from course.widgets.experiment.plan import Plan
from course.widgets.experiment.still import still
from course.widgets.still import Bundle, Still, publish
from course.words import language, phrases, say

if TYPE_CHECKING:
    from course.widgets.face import ExperimentWidget, Message
    from course.widgets.sketch import Sketch


class ExperimentCard:
    """An experiment's cycles, kept in ``experiments/<name>.json`` beside the notebook.

    A cycle is planned, locked, counted and decided, in this order: what may be believed follows from the prior
    and the counts (Beta-Binomial), the decision from the rule that was locked. What was locked stays; whoever
    wants it otherwise begins a next cycle.

    Parameters
    ----------
    name
        Letters, digits, hyphens and underscores.
    drawing
        A sketch or network whose links can be chosen as the one to work on.
    start
        What the first plan holds to begin with, by the names of `Plan`'s fields.
    title
        What stands above the card.
    carry
        The folder of the lesson that began the card of this name: ``"06-context-chain"``. Its cycles are where
        this one begins, locked as they were; edits are kept here. In an exercise they are kept at once, since
        only what lies beside the notebook is handed in.

    Raises
    ------
    ValueError
        For a name that cannot be a file's, and for a start that no plan can hold.

    Examples
    --------
    >>> ExperimentCard("photo-cards").cycles[0].locked is None
    True
    """

    def __init__(
        self,
        name: str,
        *,
        drawing: "Sketch | Network | None" = None,
        start: Mapping[str, Any] | None = None,
        title: str = "",
        carry: str | None = None,
    ) -> None:
        self.name = place.checked_name(name, "ExperimentCard(name)")
        self.title = title
        self._drawing = drawing
        first, note = Cycles((Cycle(Plan.from_dict(start or {})),)), None
        self._carried = False
        if carry and (source := carried_file(self.name, carry, kept_in="experiments")):
            try:
                first, self._carried = read(source), True
            except (OSError, ValueError) as error:
                note = unreadable(source, error)
        self._file = CardFile(place.folder() / "experiments" / f"{self.name}.json", first, note)
        self._widget: ExperimentWidget | None = None
        self._still = Still(self._bundle)

    @property
    def cycles(self) -> tuple[Cycle, ...]:
        """All cycles as they are on disk, the oldest first."""
        self._file.read()
        return self._file.cycles.all

    @property
    def problem(self) -> str | None:
        """What is wrong with the card's file, in words; None when nothing is."""
        return self._file.problem["text"] if self._file.problem else None

    def _ipython_display_(self) -> None:
        self._file.read()
        if place.grading():
            return publish(self._bundle(), raw=True)
        if self._carried and in_exercise():
            self._file.keep()
        from course.widgets.face import ExperimentWidget

        if self._widget is None:
            self._widget = ExperimentWidget(self._receive)
        self._widget.title, self._widget.language = self.title, language()
        self._widget.words = phrases("experiments.page")
        self._tell({"saved": True, "problem": self._file.problem})
        publish(self._widget)
        self._still.show()

    def _receive(self, message: "Message") -> None:
        if message.get("type") == "look":
            self._file.read()
            self._tell({"saved": True, "problem": self._file.problem})
        if message.get("type") == "edit":
            saved, problem, fields = self._file.edit(message)
            about = {"saved": saved, "problem": problem or self._file.problem, "fields": list(fields)}
            self._tell({"heard": message.get("n"), **about})
            self._still.refresh_soon()

    def _tell(self, status: dict[str, Any]) -> None:
        if self._widget:
            with self._widget.hold_sync():
                self._widget.card = self._card()
                self._widget.status = {**status, "exists": self._file.path.is_file()}

    def _card(self) -> dict[str, Any]:
        """What the page shows."""
        cycles = self._file.cycles.all
        return {"links": self._links(), "cycles": [shown(*each) for each in enumerate(cycles, 1)]}

    def _links(self) -> list[str]:
        """The links of the drawing, as a person says them."""
        if self._drawing is None:
            return []
        network = self._drawing if isinstance(self._drawing, Network) else self._drawing.network
        names = {node.id: node.label for node in network.nodes}
        return [
            say(
                f"experiments.link{'' if link.medium else '_bare'}",
                source=names[link.source],
                target=names[link.target],
                action=link.action or "–",
                medium=link.medium,
            )
            for link in network.links
        ]

    def _bundle(self) -> Bundle:
        return still(self.title or self.name, self._card())

    def __repr__(self) -> str:
        return f"<ExperimentCard {self.name!r}: cycles {len(self._file.cycles.all)}>"


def shown(number: int, cycle: Cycle) -> dict[str, Any]:
    """What the page is told of a cycle."""
    counts = [asdict(count) for count in cycle.counts]
    about = {"number": number, "locked": cycle.locked, "lacking": cycle.plan.lacking(), "counts": counts}
    return {**about, "plan": cycle.plan.to_dict(), "begins": begins(cycle), "told": told(cycle)}
