"""Exercise 6, context as a chain: a log as a matrix, expected visits, the m that lives, and a belief."""

from course.checks.lesson06.moves import Log, log
from course.checks.lesson06.reading import belief, friends, matrix, visits
from course.checks.lesson06.trials import Cycles, cycles

__all__ = ["Cycles", "Log", "belief", "cycles", "friends", "log", "matrix", "visits"]
