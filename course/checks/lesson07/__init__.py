"""Exercise 7, spread and cycle time: people by a day, the chance to die out, three products to back."""

from course.checks.lesson07.dying import Survey, survey
from course.checks.lesson07.growing import Spread, spread
from course.checks.lesson07.reading import dies, half, people, seeds, shrunk, three
from course.checks.lesson07.signals import Signals, signals

__all__ = [
    "Signals",
    "Spread",
    "Survey",
    "dies",
    "half",
    "people",
    "seeds",
    "shrunk",
    "signals",
    "spread",
    "survey",
    "three",
]
