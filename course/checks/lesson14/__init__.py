"""Exercise 14: two questions of one's own variant, and the capstone's files judged as files.

What a check says of a drawing, a card or a memo follows from the file alone, so that a grader gets the same
marks with no widget there; a missing, broken or hostile file gets 0 with a sentence.
"""

from course.checks.lesson14.answers import falsifier, threshold
from course.checks.lesson14.given import LockedCard, card, shop
from course.checks.lesson14.memo import memo
from course.checks.lesson14.work import context, counted, drawing, locked
from course.checks.lesson14.worlds import Worlds, run, worlds

__all__ = [
    "LockedCard",
    "Worlds",
    "card",
    "context",
    "counted",
    "drawing",
    "falsifier",
    "locked",
    "memo",
    "run",
    "shop",
    "threshold",
    "worlds",
]
