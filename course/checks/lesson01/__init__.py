"""Exercise 1, from mass to network: a text to draw, density, and how far word gets.

Tasks are of one's own variant: pass what `course.checks.variant` gives.
"""

from course.checks.lesson01.closeness import club, density, keep_density, plan
from course.checks.lesson01.drawn import links, media, people
from course.checks.lesson01.reach import heard, worlds
from course.checks.lesson01.story import story
from course.checks.lesson01.telling import rumour, told, why, why_options

__all__ = [
    "club",
    "density",
    "heard",
    "keep_density",
    "links",
    "media",
    "people",
    "plan",
    "rumour",
    "story",
    "told",
    "why",
    "why_options",
    "worlds",
]
