"""Exercise 9: a year's miles and all so far, the learning curve's b, what is rare, and what supervised miles say."""

from course.checks.lesson09.curve import Halving, Log, curve, halving, log, times
from course.checks.lesson09.miles import Fsd, YearEnds, fsd, one_year, total, year_ends
from course.checks.lesson09.rare import Event, Trio, covered, event, met, reading, trio

__all__ = [
    "Event",
    "Fsd",
    "Halving",
    "Log",
    "Trio",
    "YearEnds",
    "covered",
    "curve",
    "event",
    "fsd",
    "halving",
    "log",
    "met",
    "one_year",
    "reading",
    "times",
    "total",
    "trio",
    "year_ends",
]
