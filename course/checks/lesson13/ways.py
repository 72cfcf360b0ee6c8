"""What is asked, computed; and the numbers that other ways of thinking give."""

from math import comb

from course.checks.lesson13.things import Campaign, Patrons, Shelf


def ways_to_threshold(given: Patrons) -> dict[str, float]:
    """The probability that enough say yes, and the numbers that other ways of thinking give."""
    n, k, p = given.asked, given.needed, given.percent / 100
    terms = [comb(n, j) * p**j * (1 - p) ** (n - j) for j in range(n + 1)]
    right = sum(terms[k:])
    return {
        "right": right,
        "exactly": terms[k],
        "more": sum(terms[k + 1 :]),
        "these": p**k,
        "one_way": sum(p**j * (1 - p) ** (n - j) for j in range(k, n + 1)),
        "not": 1 - right,
        "alone": p,
        "share": k / n,
        "percent": 100 * right,
    }


def ways_to_goal(given: Campaign) -> dict[str, float]:
    """The largest goal that is reached with a chance of 80 % at least, and what it is mistaken for."""
    mean = given.visitors * given.days * given.percent / 100
    return {
        "right": _largest(given, 0.8),
        "mean": mean,
        "even": _largest(given, 0.5),
        "hardly": _largest(given, 0.2),
        "eighty": 0.8 * mean,
        "next": _largest(given, 0.8) + 1,
        "odds": 100 * given.odds(int(_largest(given, 0.8))),
    }


def _largest(given: Campaign, odds: float) -> float:
    return float(max(goal for goal in range(len(given.reached)) if given.odds(goal) >= odds))


def ways_to_streak(given: Shelf) -> dict[str, float]:
    """The probability that the next three buyers all take our title, and what it is mistaken for."""
    a, n = given.ours, given.ours + given.theirs
    right = a * (a + 1) * (a + 2) / (n * (n + 1) * (n + 2))
    return {
        "right": right,
        "alone": (a / n) ** 3,
        "taken": a * max(a - 1, 0) * max(a - 2, 0) / (n * (n - 1) * (n - 2)),
        "ours_only": a * (a + 1) * (a + 2) / n**3,
        "first": a / n,
        "two": a * (a + 1) / (n * (n + 1)),
        "percent": 100 * right,
        "ratio": (a / given.theirs) ** 3,
    }


def ways_to_average(given: Shelf) -> dict[str, float]:
    """Our share after many sales, on average over many worlds, and what it is mistaken for."""
    a, n = given.ours, given.ours + given.theirs
    return {
        "right": a / n,
        "half": 0.5,
        "all": 1.0 if a > given.theirs else 0.0,
        "next": (a + 1) / (n + 1),
        "ratio": a / given.theirs,
        "squares": a**2 / (a**2 + given.theirs**2),
        "percent": 100 * a / n,
    }
