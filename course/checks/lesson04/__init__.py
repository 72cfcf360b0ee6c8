"""Exercise 4, test and shrink the MVN: who can come back, what can go, and when strangers become a crowd.

Tasks are of one's own variant: pass what `course.checks.variant` gives.
"""

from course.checks.lesson04.crowding import estate, meeting, missing_links, together
from course.checks.lesson04.market import market
from course.checks.lesson04.returning import arrows, component, way_in, ways_in
from course.checks.lesson04.shrinking import kept_k, shown, shrunk, spare

__all__ = [
    "arrows",
    "component",
    "estate",
    "kept_k",
    "market",
    "meeting",
    "missing_links",
    "shown",
    "shrunk",
    "spare",
    "together",
    "way_in",
    "ways_in",
]
