"""A neighbour's right answers: what those of each student earn in the notebook of each other, check by check."""

from collections import Counter
from dataclasses import dataclass, field
from itertools import permutations

from course import use
from course.grading.identity import CELL, NAME
from tests.exercises.player import cells_of, run


@dataclass
class Swaps:
    """What others' right answers earned.

    Attributes
    ----------
    pairs
        How many students handed in how many others' answers.
    earned
        How often that gave points, by the check.
    shared
        On how many checks together it did, for one pair: how often.
    """

    pairs: int = 0
    earned: Counter = field(default_factory=Counter)
    shared: Counter = field(default_factory=Counter)

    def chance(self, check):
        """Of a check to give points for another's answer."""
        return self.earned[check] / self.pairs


def students(count, class_number=0):
    """So many ids; the first is blank, as long as nobody has typed one."""
    return ["", *(f"student {number} of {class_number}" for number in range(1, count))]


def varied(exercise, cohort):
    """The checks that look at one's own variant: ids and texts."""
    cells = cells_of(exercise, "en", cohort)
    return {name: text for role, name, text, _ in cells if role == "check" and NAME in text}


def right_answers(exercise, cohort, who):
    """What the reference's cells set when somebody with this id runs them."""
    namespace = {"__name__": "__main__"}
    for role, name, text, _ in cells_of(exercise, "en", cohort):
        if role != "check":
            run(f"{NAME} = {who!r}" if name == CELL else text, namespace)
    return {name: value for name, value in namespace.items() if name.startswith("answer_")}


def swapped(exercise, ids, cohort=5):
    """Everybody's right answers, handed in by everybody else."""
    use("en")
    checks = varied(exercise, cohort)
    handed_in = {who: right_answers(exercise, cohort, who) for who in ids}
    found = Swaps()
    for mine, other in permutations(ids, 2):
        results = {check: run(text, {NAME: mine, **handed_in[other]}) for check, text in checks.items()}
        earned = [check for check, value in results.items() if float(repr(value))]
        found.pairs += 1
        found.earned.update(earned)
        found.shared[len(earned)] += 1
    return found
