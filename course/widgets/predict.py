"""A prediction before a run: the run stays closed until the prediction is written down."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from course.widgets import place
from course.widgets.answers import answer_file
from course.widgets.boards.base import Board
from course.widgets.forms import form
from course.widgets.gate import Gate
from course.widgets.panels import question
from course.widgets.reveal import Reveal
from course.widgets.still import Bundle, Still, publish
from course.words import language, phrases

if TYPE_CHECKING:
    from course.widgets.face import Message, PredictWidget


class Predict:
    """A question whose answer is kept in ``predictions/<name>.json`` before the run that answers it.

    Parameters
    ----------
    name
        Letters, digits, hyphens and underscores.
    question
        What is asked, in the notebook's language.
    choices
        The sentences to choose from.
    number
        ``(low, high, unit)`` of a number.
    curve
        ``(x_label, y_label, x_max, y_max)`` of a line to draw.

    Raises
    ------
    ValueError
        For a name that cannot be a file's, and unless exactly one of choices, number and curve is given.

    Examples
    --------
    >>> Predict("reach", "How many hear of it?", number=(0, 100, "people")).answer is None
    True
    """

    def __init__(
        self,
        name: str,
        question: str,
        *,
        choices: Sequence[str] | None = None,
        number: tuple[float, float, str] | None = None,
        curve: tuple[str, str, float, float] | None = None,
    ) -> None:
        self.name = place.checked_name(name, "Predict(name)")
        self.question = question
        self.form = form(self.name, choices, number, curve)
        self._file = answer_file(place.folder() / "predictions" / f"{self.name}.json")
        self._file.read(self.form)
        self._widget: PredictWidget | None = None
        self._heard: Any = None
        self._still = Still(self._bundle)

    @property
    def answer(self) -> Any:
        """The prediction: a number, the chosen sentence, or ``(x, y)`` points; None while there is none."""
        stored = self._file.stored
        return None if stored is None else self.form.answer(stored)

    def reveal(self, run: Callable[[], Any] | Any) -> Reveal:
        """What a cell ends with to show prediction and outcome side by side.

        Parameters
        ----------
        run
            The outcome, or a function without arguments that gives it. It is not called before there is a
            prediction. A number, a curve (pairs, values, or a mapping from x to y) or anything a notebook
            can show; for a live board there is `opens`.
        """
        return Reveal(self.form, self._file, run)

    def opens(self, board: Board) -> Gate:
        """What a cell ends with to keep a board shut until there is a prediction.

        Parameters
        ----------
        board
            Any of `course.widgets.boards`; from the moment of the prediction on it is live.
        """
        return Gate(self._file, board)

    def _ipython_display_(self) -> None:
        if place.grading():
            return publish(self._bundle(), raw=True)
        from course.widgets.face import PredictWidget

        if self._widget is None:
            self._widget = PredictWidget(self._receive, question=self.question, kind=self.form.kind)
            self._widget.set_trait("words", phrases("widgets.predict"))
            for trait, value in {"language": language(), **self.form.traits()}.items():
                self._widget.set_trait(trait, value)
            self._file.when_answered(self._tell)
        self._tell()
        publish(self._widget)
        self._still.show()

    def _receive(self, message: "Message") -> None:
        if message.get("type") != "answer":
            return
        self._heard = message.get("n")
        self._file.save(self.form, self.name, self.question, message.get("value"))
        self._tell()
        self._still.refresh_soon()

    def _tell(self) -> None:
        if self._widget is None:
            return
        with self._widget.hold_sync():
            self._widget.answer = self._file.stored
            self._widget.status = {"heard": self._heard, "at": self._file.at, "problem": self._file.problem}

    def _bundle(self) -> Bundle:
        return question(self.question, self.form, self._file.stored)

    def __repr__(self) -> str:
        return f"<Predict {self.name!r}: {self.answer!r}>"
