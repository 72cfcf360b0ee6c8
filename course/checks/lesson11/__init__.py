"""Exercise 11: the fewest cars, how busy they are, waiting and money by fleet, signs and loops."""

from course.checks.lesson11.signs import Diagram, diagram, reinforcing, sign
from course.checks.lesson11.street import Street, busy, plan, street
from course.checks.lesson11.waiting import Day, Free, day, free, most_left, wait

__all__ = [
    "Day",
    "Diagram",
    "Free",
    "Street",
    "busy",
    "day",
    "diagram",
    "free",
    "most_left",
    "plan",
    "reinforcing",
    "sign",
    "street",
    "wait",
]
