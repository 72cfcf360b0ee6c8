"""A neighbour's right answers: what those of each student earn in the notebook of each other, check by check."""

from collections import Counter
from dataclasses import dataclass, field

from course import use
from course.grading.identity import CELL, NAME
from tests.exercises.player import cells_of, run

COHORT = 5


@dataclass
class Swaps:
    """How often another's right answers earned something.

    Attributes
    ----------
    pairs
        How many answers were handed in where they do not belong.
    earned
        How often that gave points, by the check.
    most
        The most points that one student got from another on all varied checks together.
    """

    pairs: int = 0
    earned: Counter = field(default_factory=Counter)
    whole: Counter = field(default_factory=Counter)


def students(count):
    """So many ids; the first is that of whoever left theirs out."""
    return ["", *(f"student {number}" for number in range(1, count))]


def varied(exercise):
    """The checks that look at one's own variant: ids and texts."""
    cells = cells_of(exercise, "en", COHORT)
    return {name: text for role, name, text, _ in cells if role == "check" and NAME in text}


def right_answers(exercise, who):
    """What the reference's cells set when somebody with this id runs them."""
    namespace = {"__name__": "__main__"}
    for role, name, text, _ in cells_of(exercise, "en", COHORT):
        if role != "check":
            run(f"{NAME} = {who!r}" if name == CELL else text, namespace)
    return {name: value for name, value in namespace.items() if name.startswith("answer_")}


def swapped(exercise, ids):
    """Everybody's right answers, handed in by everybody else."""
    use("en")
    checks = varied(exercise)
    handed_in = {who: right_answers(exercise, who) for who in ids}
    found = Swaps()
    for mine in ids:
        for other in ids:
            if mine == other:
                continue
            found.pairs += 1
            got = {
                check: float(repr(run(text, {NAME: mine, "checks": None, **handed_in[other]})))
                for check, text in checks.items()
            }
            earned = [check for check, points in got.items() if points]
            found.earned.update(earned)
            found.whole[len(earned)] += 1
    return found
