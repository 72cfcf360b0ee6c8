"""What an exercise's check cells import: marks for nbgrader, and panels that say what is right and what is next.

A check never raises for what a student drew or typed, and whatever is blank gets 0.
"""

from course.checks.answers import Mistake, choice, number
from course.checks.drawing import Drawing, drawing
from course.checks.given import Given, broken, living
from course.checks.mvn import first_stop, mvn
from course.checks.own import shown
from course.checks.reading import cut, diagnosis, k
from course.checks.result import Line, Result
from course.checks.variant import variant

__all__ = [
    "Drawing",
    "Given",
    "Line",
    "Mistake",
    "Result",
    "broken",
    "choice",
    "cut",
    "diagnosis",
    "drawing",
    "first_stop",
    "k",
    "living",
    "mvn",
    "number",
    "shown",
    "variant",
]
