"""A log of purchases and gifts as a growing graph: played, scrubbed, and one person's branch picked out."""

from collections.abc import Hashable
from typing import TYPE_CHECKING, Any

from course.simulate import Trails
from course.widgets import place
from course.widgets.still import Bundle, Still, image, publish
from course.widgets.storestill import described, drawn
from course.widgets.storetold import told
from course.words import language, phrases

if TYPE_CHECKING:
    import pandas

    from course.widgets.face import StoreReplayWidget


class StoreReplay:
    """One-person stores growing day by day; a cell that ends with it shows it.

    Parameters
    ----------
    log
        A row a purchase or gift in order of time: ``load("store-log", "log")``, or the events of one run of
        `course.simulate.grow_stores`. See `course.simulate.Trails`.
    people
        Everybody's community: ``load("store-log", "people")``, or a mapping. Those whom the log never names are
        drawn too. By default the log's own column ``community``, or one circle for all.
    title
        What stands above it.

    Raises
    ------
    ValueError
        For a log that cannot be read, or of several runs.

    Examples
    --------
    >>> from course import load, use
    >>> use("en")
    >>> StoreReplay(load("store-log", "log", "en"))
    <StoreReplay: purchases and gifts 500, people 193>
    """

    def __init__(self, log: "pandas.DataFrame", people: Any = None, *, title: str = "") -> None:
        if "run" in log.columns and log["run"].nunique() > 1:
            runs = log["run"].nunique()
            raise ValueError(
                f"StoreReplay(log): expected one run, got {runs}; choose one, log[log['run'] == 0]"
            )
        self._trails = Trails(log, people)
        self.title = title
        self._told = told(self._trails)
        self._widget: StoreReplayWidget | None = None
        self._still = Still(self._stand_in)

    def branch(self, person: Hashable) -> "pandas.DataFrame":
        """What grew from a person, row by row: see `course.simulate.Trails.branch`."""
        return self._trails.branch(person)

    def _ipython_display_(self) -> None:
        if place.grading():
            picture = {"image/svg+xml": drawn(self._told, self.title), "text/plain": self._description()}
            return publish(picture, raw=True)
        from course.widgets.face import StoreReplayWidget

        if self._widget is None:
            self._widget = StoreReplayWidget(lambda _message: None, title=self.title, told=self._told)
        self._widget.words = phrases("widgets.shared") | phrases("storereplay.page")
        self._widget.language = language()
        publish(self._widget)
        self._still.show()

    def _description(self) -> str:
        return described(self._told, self.title)

    def _stand_in(self) -> Bundle:
        text = self._description()
        figure = image(drawn(self._told, self.title), text)
        return {"text/html": f'<div class="course-still">{figure}</div>', "text/plain": text}

    def __repr__(self) -> str:
        return f"<StoreReplay: purchases and gifts {len(self._trails.sales)}, people {len(self._told['people']['name'])}>"
