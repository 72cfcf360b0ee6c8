"""Boards: a thing to turn, press or write on, and what Python finds for it."""

from course.widgets.boards.base import Board
from course.widgets.boards.collector import RareEventCollector
from course.widgets.boards.crowdfunding import Crowdfunding
from course.widgets.boards.dispatch import DispatchGrid
from course.widgets.boards.loops import LoopBoard
from course.widgets.boards.memo import Memo
from course.widgets.boards.participation import ParticipationBoard
from course.widgets.boards.reward import RewardDesigner
from course.widgets.boards.shortcuts import ShortcutGame
from course.widgets.boards.story import StoryBoard
from course.widgets.boards.supercharger import SuperchargerMap
from course.widgets.boards.urns import Urns

BOARDS: tuple[type[Board], ...] = (
    SuperchargerMap,
    RareEventCollector,
    RewardDesigner,
    DispatchGrid,
    LoopBoard,
    ShortcutGame,
    ParticipationBoard,
    StoryBoard,
    Urns,
    Crowdfunding,
    Memo,
)
"""All of them, each made without an argument; the gallery shows them in this order."""

__all__ = [
    "BOARDS",
    "Board",
    "Crowdfunding",
    "DispatchGrid",
    "LoopBoard",
    "Memo",
    "ParticipationBoard",
    "RareEventCollector",
    "RewardDesigner",
    "ShortcutGame",
    "StoryBoard",
    "SuperchargerMap",
    "Urns",
]
