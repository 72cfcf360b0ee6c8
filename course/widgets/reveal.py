"""A run that stays closed until its prediction is there, then stands beside it."""

from collections.abc import Callable
from typing import Any

from course.widgets.answers import AnswerFile
from course.widgets.forms import Form
from course.widgets.outcome import Outcome, observe
from course.widgets.panels import closed, side_by_side
from course.widgets.still import Bundle, Still


class Reveal:
    """What `Predict.reveal` gives: displayed, it is closed or shows prediction and outcome.

    Parameters
    ----------
    form
        The form of the prediction.
    file
        Where the prediction is, or will be.
    run
        The outcome or what makes it; called once, when there is a prediction.
    """

    def __init__(self, form: Form, file: AnswerFile, run: Callable[[], Any] | Any) -> None:
        self._form, self._file, self._run = form, file, run
        self._outcome: Outcome | None = None
        self._display = Still(self._bundle)

    @property
    def is_open(self) -> bool:
        """Whether there is a prediction."""
        return self._file.stored is not None

    def _ipython_display_(self) -> None:
        self._display.show()
        if not self.is_open:
            self._file.when_answered(self._display.refresh)

    def _bundle(self) -> Bundle:
        if not self.is_open:
            return closed()
        if self._outcome is None:
            self._outcome = observe(self._run)
        return side_by_side(self._form, self._file.stored, self._outcome)
