"""Exercise 12: a company for everybody, whose answers are counted; each mistake has its mark and its sentence."""

import re
from itertools import combinations
from pathlib import Path

import networkx
import pytest

from course import use
from course.checks import lesson12
from course.checks.lesson12 import ways
from course.checks.lesson12.answers import read_people
from course.notebooks import Exercise
from course.words import LANGUAGES, say

FOLDER = Path(__file__).parents[2] / "exercises" / "12-organisation"
SEEDS = (0, 1, 271828, 3141592653, 4294967295)
EXERCISE = Exercise.load(FOLDER)
SOLVED = {cell.name: cell.text for cell in EXERCISE.source.in_language("en", "solution")}
SAID = {
    "pairs-counted-once": ("length-check", "length.double"),
    "pairs-counted-twice": ("length-check", "length.half"),
    "shortcuts-forgotten": ("length-check", "length.chart"),
    "divided-by-n-times-n": ("length-check", "length.with_self"),
    "not-divided-by-the-others": ("length-check", "length.per_person"),
    "from-the-head-only": ("length-check", "length.head"),
    "people-instead-of-steps": ("length-check", "length.people"),
    "the-longest-way": ("length-check", "length.longest"),
    "differences-not-divided": ("hanging-check", "hanging.sum"),
    "divided-by-all-pairs": ("hanging-check", "hanging.pairs"),
    "hanging-in-percent": ("hanging-check", "hanging.percent"),
    "share-of-the-busiest": ("hanging-check", "hanging.share"),
    "hanging-without-shortcuts": ("hanging-check", "hanging.chart"),
    "density-for-centralisation": ("hanging-check", "hanging.density"),
    "mean-links": ("hanging-check", "hanging.mean"),
    "paths-for-links": ("hanging-check", "hanging.paths"),
    "all-the-managers": ("gates-check", "gates.managers"),
    "everybody-with-two-links": ("gates-check", "gates.busy"),
    "everybody-named": ("gates-check", "gates.everybody"),
    "those-at-the-bottom": ("gates-check", "gates.leaves"),
    "the-ends-of-the-shortcuts": ("gates-check", "gates.ends"),
    "a-stranger": ("gates-check", "gates.stranger"),
    "the-next-place": ("where-check", "where.why"),
}


def mark(results):
    return sum(float(repr(value)) for value, _ in results.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_known_mistake_gets_its_stated_mark_and_is_told_what_it_is(language, play):
    wrong = []
    for number, case in enumerate(EXERCISE.mistakes(language)):
        results = play(EXERCISE, language, SEEDS[number % len(SEEDS)], {}, case.cells)
        if mark(results) != case.mark:
            wrong.append((case.name, case.mark, {n: repr(v) for n, (v, _) in results.items()}))
        if case.name in SAID and not told(results[SAID[case.name][0]][0], SAID[case.name][1], language):
            wrong.append((case.name, SAID[case.name]))
        assert all(value.hint for value, points in results.values() if value.score < points)
    assert wrong == []


def told(value, key, language):
    """Whether a sentence of the exercise is among the findings, whatever stands in its braces."""
    pattern = re.escape(say(f"exercise_12.{key}", language, **dict.fromkeys(("who", "left"), "¤")))
    return re.search(re.sub(r"¤\S*", ".+", pattern), " ".join(line.text for line in value.lines))


def test_every_company_has_one_answer_to_each_question_far_from_the_mistakes():
    for seed in range(40):
        drawn = lesson12.company(seed)
        assert 11 <= len(drawn.managers) <= 16
        assert networkx.is_connected(drawn.graph)
        assert all(10 <= who < 100 for who in drawn.managers)
        for found in (ways.ways_to_length(drawn), ways.ways_to_centralisation(drawn)):
            assert all(abs(one - other) > 0.015 for one, other in combinations(found.values(), 2))
        marks = [lesson12.where(drawn, place, 2, judged=True).score for place in drawn.codes]
        assert sorted(marks) == [0, 0, 0, 2]


def test_the_length_is_what_one_counts_with_the_steps_that_are_told():
    use("en")
    drawn = lesson12.company(11)
    sums = [int(re.search(r"\d+", drawn.steps_from(who).parts[-1])[0]) for who in drawn.managers]
    n = len(sums)
    assert (
        lesson12.length(
            drawn, [list(drawn.managers)[sums.index(min(sums))], sum(sums) / (n * (n - 1))], 4
        ).score
        == 4
    )


def test_the_centralisation_is_what_one_counts_by_hand():
    drawn = lesson12.company(12)
    links = [degree for _, degree in drawn.graph.degree]
    n = len(links)
    by_hand = sum(max(links) - each for each in links) / ((n - 1) * (n - 2))
    assert lesson12.hanging(drawn, [max(drawn.graph, key=drawn.graph.degree), by_hand], 3).score == 3


def test_part_of_the_gates_earns_part_of_the_points_and_a_wrong_one_takes_two_back():
    drawn = next(lesson12.company(seed) for seed in range(50) if len(ways.gates(lesson12.company(seed))) == 4)
    right = sorted(ways.gates(drawn))
    other = next(who for who in drawn.managers if who not in right)
    assert lesson12.gatekeepers(drawn, right[:2], 3).score == 1.5
    assert lesson12.gatekeepers(drawn, [*right[:3], other], 3).score == 0.5
    assert lesson12.gatekeepers(drawn, [*right, *right], 3).score == 3


def test_a_choice_of_places_is_not_judged_where_it_can_be_tried():
    drawn = lesson12.company(4)
    seen = [lesson12.where(drawn, place, 2) for place in drawn.codes]
    assert all(value.sealed for value in seen)
    assert (
        len(
            {
                line.text.replace(str(n), "")
                for n, value in zip(drawn.codes, seen, strict=True)
                for line in value.lines
            }
        )
        == 1
    )


@pytest.mark.parametrize(
    "answer",
    [
        None,
        "",
        float("nan"),
        10**400,
        {"a": 1},
        "9" * 5000,
        object(),
        True,
        [None],
        [[1]],
        [float("inf")] * 3,
    ],
)
def test_a_hostile_answer_gets_0_and_prints_nothing(answer, capsys):
    drawn = lesson12.company(3)
    checks = (lesson12.length, lesson12.hanging, lesson12.gatekeepers, lesson12.where)
    assert [check(drawn, answer, 3).score for check in checks] == [0, 0, 0, 0]
    assert drawn.steps_from(answer).parts == ()
    assert capsys.readouterr() == ("", "")


def test_a_list_may_be_typed_in_many_ways():
    for typed in ([3, 8], (3, 8), {3, 8}, "3, 8", "3번 8번", "3 8", ["3", 8.0]):
        assert read_people(typed) == {3, 8}
