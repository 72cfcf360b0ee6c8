"""Exercise 11, played in process: the reference full marks, a blank nothing, every known mistake its mark and its word."""

from pathlib import Path

import pytest

from course.checks import lesson11
from course.notebooks import Exercise
from tests.exercises import marking

EXERCISE = Exercise.load(Path(__file__).parents[2] / "exercises" / "11-robotaxi")
CASES = [case.name for case in EXERCISE.mistakes("ko")]
GIVEN = {
    "plan": "street = lesson11.street({})",
    "busy": "street = lesson11.street({})",
    "wait": "zone = lesson11.free({})",
    "left": "town = lesson11.day({})",
    "loops": "drawing = lesson11.diagram({})",
}
TASKS = (*GIVEN, "sign")


@pytest.mark.parametrize("name", CASES)
def test_a_known_mistake_gets_its_stated_mark_and_its_word(name, play):
    marking.mistake_gets_a_word_of_its_own(EXERCISE, play, name, "exercise_11")


def test_every_task_knows_at_least_five_mistakes():
    for task in TASKS:
        known = [case for case in EXERCISE.mistakes("en") if task in case.cells and case.mark < 4]
        assert len(known) >= 5, task


def test_whatever_is_typed_a_check_neither_raises_nor_prints(play):
    marking.hostile_values_get_nothing_in_silence(EXERCISE, play, 12, TASKS)


def fewest_by_trying(street):
    """The fewest cars, by every way to give each trip the one before it."""
    size = len(street.trips)
    can = [[a for a in street.trips if a != b and street.slack(a, b) > 0] for b in street.trips]

    def joined(trip, used):
        if trip == size:
            return 0
        ways = [1 + joined(trip + 1, used | {before}) for before in can[trip] if before not in used]
        return max([joined(trip + 1, used), *ways])

    return size - joined(0, frozenset())


def test_no_plan_needs_fewer_cars_than_the_fewest():
    for seed in range(8):
        street = lesson11.street(seed)
        assert len(street.chains()) == fewest_by_trying(street)
        assert lesson11.plan(seed, street.chains(), 4).score == 4


def test_the_loops_of_a_diagram_are_closed_and_their_signs_decide():
    for seed in range(15):
        diagram = lesson11.diagram(seed)
        for n, cycle in diagram.cycles().items():
            assert all(one[1] == other[0] for one, other in zip(cycle, [*cycle[1:], cycle[0]], strict=True))
            minuses = sum(link.extra["sign"] == "-" for link in diagram.network.links if link.id in cycle)
            assert (n in diagram.reinforcing()) == (minuses % 2 == 0)


def test_neither_the_busiest_cars_nor_the_most_leave_most():
    for seed in range(12):
        left = lesson11.day(seed).left()
        assert max(left) not in (left[0], left[-1])
