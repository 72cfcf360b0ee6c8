"""Boards: a thing to turn, press or write on, and what Python finds for it."""

from course.widgets.boards.base import Board
from course.widgets.boards.collector import RareEventCollector
from course.widgets.boards.shortcuts import ShortcutGame

BOARDS: tuple[type[Board], ...] = (RareEventCollector, ShortcutGame)
"""All of them, each made without an argument; the gallery shows them in this order."""

__all__ = ["BOARDS", "Board", "RareEventCollector", "ShortcutGame"]
