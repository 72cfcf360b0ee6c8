"""Exercise 6 beyond what every exercise keeps: each mistake by its name, logs drawn sound, nobody else's answers."""

from itertools import pairwise

import numpy
import pytest

from course import use
from course.checks import lesson06
from course.checks.lesson06.reading import _countings
from course.checks.lesson06.trials import beliefs
from course.simulate import Belief
from tests.exercises.marking import HOSTILE, Angry
from tests.exercises.player import load

EXERCISE = load("06-context-chain")
CASES = {case.name: case for case in EXERCISE.mistakes("en")}

# What each of these is told, by its check.
TOLD = {
    "matrix-of-counts": ("matrix-check", "Those are the counts"),
    "matrix-by-the-first-row": ("matrix-check", "divided by its “in all” as well"),
    "matrix-turned": ("matrix-check", "rows and columns are exchanged"),
    "matrix-in-percent": ("matrix-check", "but in percent"),
    "matrix-with-leavers-staying": ("matrix-check", "counted as staying"),
    "matrix-half-filled": ("matrix-check", "There are blanks left"),
    "matrix-as-a-list": ("matrix-check", "three rows of three numbers"),
    "visits-multiplied-only": ("visits-check", "only multiplies"),
    "visits-looking-again-only": ("visits-check", "counts one of the ways"),
    "visits-again-once": ("visits-check", "once more"),
    "visits-of-one": ("visits-check", "for one person"),
    "visits-from-the-log": ("visits-check", "the log's totals"),
    "visits-use-from-looks": ("visits-check", "The first two are right"),
    "m-without-coming-again": ("friends-check", "leaves out those who come again"),
    "m-rounded-up": ("friends-check", "rounded up"),
    "m-rounded-down": ("friends-check", "rounded down"),
    "m-from-uses": ("friends-check", "Not all of them tell"),
    "m-from-telling-only": ("friends-check", "how many get that far"),
    "m-turned-over": ("friends-check", "how many tell, for one"),
    "m-as-tellers": ("friends-check", "how many of 1,000 tell"),
    "belief-of-all-cycles": ("belief-check", "All three cycles were added"),
    "belief-of-the-last-cycle": ("belief-check", "Only the last cycle"),
    "belief-as-a-share": ("belief-check", "one success and one failure"),
    "belief-begun-twice": ("belief-check", "put them in once"),
    "belief-as-a-mean-of-rates": ("belief-check", "the mean of two rates"),
    "belief-in-percent": ("belief-check", "but in percent"),
    "belief-of-the-first-medium": ("belief-check", "belief of the first cycle"),
    "matrix-without-an-id": ("matrix-check", "before you entered your id"),
    "visits-without-an-id": ("visits-check", "before you entered your id"),
}


def answers(seed):
    """The right answers of a variant, as a student would type them."""
    log = lesson06.log(seed)
    visits = 1000 * numpy.linalg.inv(numpy.eye(3) - numpy.array(log.chances))[0]
    return {
        "matrix": f"answer_matrix = {log.chances}",
        "visits": f"answer_visits = {visits.tolist()}",
        "friends": f"answer_m = {1000 / (visits[2] * log.tell / log.use)}",
        "belief": f"answer_belief = {beliefs(lesson06.cycles(seed).results)['right']}",
    }


@pytest.mark.parametrize("name", TOLD)
def test_a_mistake_is_called_by_its_name(name, play):
    check, words = TOLD[name]
    value, points = play.case(EXERCISE, CASES[name], "en", 5, "kim")[check]
    assert value.score < points
    assert words in told(value)


def test_a_row_above_one_is_pointed_out():
    use("en")
    log = lesson06.log(3)
    value = lesson06.matrix(log, [[0.9, 0.9, 0], *log.chances[1:]], 6)
    assert value.score == 4
    assert "adds up to more than 1" in told(value)


def test_numbers_from_before_the_id_was_typed_are_recognised():
    use("en")
    friends = lesson06.friends(lesson06.log(8), 1 / lesson06.log(2).telling, 4, unnamed=2)
    right = beliefs(lesson06.cycles(2).results)["right"]
    belief = lesson06.belief(lesson06.cycles(8), right, 4, unnamed=2)
    for result in (friends, belief):
        assert result.score == 0
        assert "before you entered your id" in told(result)


def test_no_value_whatever_earns_anything_raises_or_prints(capsys):
    use("en")
    log, cycles = lesson06.log(9), lesson06.cycles(9)
    for text in (*HOSTILE, "[[1, 2], 3]", "[None] * 9", "[[None] * 3] * 3", "'1, 2, 3'", "[10 ** 400] * 3"):
        value = eval(text, {"Angry": Angry})
        for result in (
            lesson06.matrix(log, value, 6, unnamed=1),
            lesson06.matrix(log, [value] * 3, 6),
            lesson06.visits(log, value, 6, unnamed=1),
            lesson06.visits(log, [value] * 3, 6),
            lesson06.friends(log, value, 4, unnamed=1),
            lesson06.belief(cycles, value, 4, unnamed=1),
        ):
            assert result.score == 0
            assert result._repr_html_()
    assert capsys.readouterr() == ("", "")


def test_the_chain_of_every_log_is_the_one_counted():
    for seed in range(40):
        log = lesson06.log(seed)
        inverse = numpy.linalg.inv(numpy.eye(3) - numpy.array(log.chances))[0]
        assert log.visits == pytest.approx(inverse.tolist())
        first = log.looks - log.again - log.back
        assert log.visits == pytest.approx([log.looks / first, log.buy / first, log.use / first])
        assert all(
            sum(row) == total for row, total in zip(log.moves, (log.looks, log.buy, log.use), strict=True)
        )


def test_ways_to_count_visits_differ_by_more_than_rounding():
    for seed in range(100):
        log = lesson06.log(seed)
        firsts = sorted([1000 * log.visits[0], *(wrong[0] for wrong in _countings(log).values())])
        assert all(after / before > 1.01 for before, after in pairwise(firsts))


def test_the_belief_is_the_kits():
    for seed in range(20):
        (_, second, third) = lesson06.cycles(seed).results
        assert beliefs(lesson06.cycles(seed).results)["right"] == pytest.approx(
            Belief().after(*second).after(*third).mean
        )


def told(value):
    """All that a check's panel says."""
    return " ".join([*(line.text for line in value.lines), value.step])
