"""A board that stays shut until a prediction is there, and then is live in its place."""

from uuid import uuid4

from course.widgets import place
from course.widgets.answers import AnswerFile
from course.widgets.boards.base import Board
from course.widgets.panels import closed
from course.widgets.still import Bundle, publish


class Gate:
    """What `Predict.opens` gives: displayed, it is shut, or the board itself.

    Parameters
    ----------
    file
        Where the prediction is, or will be.
    board
        What it opens.
    """

    def __init__(self, file: AnswerFile, board: Board) -> None:
        self._file, self.board = file, board
        self._still = board.stands_in(self._bundle)

    @property
    def is_open(self) -> bool:
        """Whether there is a prediction."""
        return self._file.stored is not None

    def _ipython_display_(self) -> None:
        if place.grading():
            return publish(self._bundle(), raw=True)
        # The board comes into a place kept for it: what answers the prediction is no cell, and can only update.
        slot = f"course-{uuid4().hex}"
        if self.is_open:
            publish(self.board.live(), display_id=slot)
        else:
            publish({"text/html": "", "text/plain": ""}, raw=True, display_id=slot)
            self._file.when_answered(lambda: self._open(slot))
        self._still.show()

    def _open(self, slot: str) -> None:
        publish(self.board.live(), display_id=slot, update=True)
        self._still.refresh()

    def _bundle(self) -> Bundle:
        return self.board.bundle() if self.is_open else closed()
