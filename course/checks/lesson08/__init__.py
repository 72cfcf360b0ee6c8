"""Exercise 8: cars per connector, elasticity, a map of one charge after another, the loop's multiplier."""

from course.checks.lesson08.count import (
    Crowding,
    Growing,
    cars_and_connectors,
    crowding,
    elasticity,
    two_years,
)
from course.checks.lesson08.land import Land, land, longest_leg, trips
from course.checks.lesson08.loop import Arrows, arrows, meaning, multiplier

__all__ = [
    "Arrows",
    "Crowding",
    "Growing",
    "Land",
    "arrows",
    "cars_and_connectors",
    "crowding",
    "elasticity",
    "land",
    "longest_leg",
    "meaning",
    "multiplier",
    "trips",
    "two_years",
]
