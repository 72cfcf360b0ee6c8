"""Exercise 5, the context map: a journey of one's own, and two journeys to read."""

from course.checks.lesson05.cases import JOINTS, Journey, counted, interrupted, shown
from course.checks.lesson05.own_journey import journey, leaves
from course.checks.lesson05.reading import broken, lever, lost

__all__ = [
    "JOINTS",
    "Journey",
    "broken",
    "counted",
    "interrupted",
    "journey",
    "leaves",
    "lever",
    "lost",
    "shown",
]
