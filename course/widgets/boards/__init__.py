"""Boards: a thing to turn, press or write on, and what Python finds for it."""

from course.widgets.boards.base import Board

BOARDS: tuple[type[Board], ...] = ()
"""All of them, each made without an argument; the gallery shows them in this order."""

__all__ = ["BOARDS", "Board"]
