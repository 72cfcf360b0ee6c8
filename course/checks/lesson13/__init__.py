"""Exercise 13: the chance of reaching a threshold, the rich who get richer, and a party without its host."""

from course.checks.lesson13.answers import average, goal, share, streak, threshold
from course.checks.lesson13.given import campaign, patrons, shelf
from course.checks.lesson13.party import Party, party
from course.checks.lesson13.things import Campaign, Patrons, Shelf

__all__ = [
    "Campaign",
    "Party",
    "Patrons",
    "Shelf",
    "average",
    "campaign",
    "goal",
    "party",
    "patrons",
    "share",
    "shelf",
    "streak",
    "threshold",
]
