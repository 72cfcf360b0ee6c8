"""What a variant draws, made so that no known mistake comes near the right answer."""

import math
from itertools import combinations, count

from course.checks.draws import draws
from course.checks.lesson13.things import Campaign, Patrons, Shelf
from course.checks.lesson13.ways import ways_to_average, ways_to_goal, ways_to_streak, ways_to_threshold


def patrons(seed: int) -> Patrons:
    """Five to eight patrons of whom all but one or two are needed.

    >>> patrons(5) == patrons(5)
    True
    """
    drawn = (draws(f"lesson13:patrons:{turn}", seed, 4, 2, 460) for turn in count())
    made = (Patrons(5 + a, 4 + a - b, (400 + c) / 10) for a, b, c in drawn)
    return next(each for each in made if _apart(ways_to_threshold(each), 0.006))


def campaign(seed: int) -> Campaign:
    """A campaign of two to five weeks.

    >>> campaign(5) == campaign(5)
    True
    """
    drawn = (draws(f"lesson13:campaign:{turn}", seed, 70, 41, 22) for turn in count())
    made = (Campaign(30 + a, 2 + b / 10, 14 + c) for a, b, c in drawn)
    return next(each for each in made if _sound_goals(ways_to_goal(each)))


def shelf(seed: int) -> Shelf:
    """Two titles, neither of which has sold very few.

    >>> shelf(5) == shelf(5)
    True
    """
    drawn = (draws(f"lesson13:shelf:{turn}", seed, 80, 80) for turn in count())
    made = (Shelf(3 + a, 3 + b) for a, b in drawn)
    return next(
        each
        for each in made
        if _apart(ways_to_streak(each), 0.0006) and _apart(ways_to_average(each), 0.0006)
    )


def _sound_goals(ways: dict[str, float]) -> bool:
    right, *others = (math.floor(way + 0.5) for way in ways.values())
    gaps = [abs(right - other) for other in others if other != right + 1]
    return (
        25 <= right <= 140
        and len(gaps) == len(others) - 1
        and min(gaps) > 2
        and ways["mean"] - ways["even"] < 2
    )


def _apart(ways: dict[str, float], least: float) -> bool:
    """Whether no two numbers are near each other, and the right one is no rounding of itself."""
    apart = all(abs(one - other) > least for one, other in combinations(ways.values(), 2))
    return apart and abs(ways["right"] - round(ways["right"], 2)) > 0.0003
