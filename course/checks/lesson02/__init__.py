"""Exercise 2, customers' roles: a log as a tree, how far it went, and who stands between others.

Tasks are of one's own variant: pass what `course.checks.variant` gives.
"""

from course.checks.lesson02.between import circles, standing, whom, whom_options
from course.checks.lesson02.far import beyond, opened, summary
from course.checks.lesson02.tree import branch, log, steps
from course.checks.lesson02.village import middle_between, village

__all__ = [
    "beyond",
    "branch",
    "circles",
    "log",
    "middle_between",
    "opened",
    "standing",
    "steps",
    "summary",
    "village",
    "whom",
    "whom_options",
]
