"""Boards: a thing to turn, press or write on, and what Python finds for it."""

from course.widgets.boards.base import Board
from course.widgets.boards.dispatch import DispatchGrid
from course.widgets.boards.loops import LoopBoard

BOARDS: tuple[type[Board], ...] = (DispatchGrid, LoopBoard)
"""All of them, each made without an argument; the gallery shows them in this order."""

__all__ = ["BOARDS", "Board", "DispatchGrid", "LoopBoard"]
