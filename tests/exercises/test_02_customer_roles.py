"""Exercise 2: the reference earns everything, a blank nothing, every known mistake its stated mark and its sentence."""

import pytest
from pandas import DataFrame

from course import checks, use
from course.checks import lesson02
from course.simulate import Trails
from course.words import LANGUAGES
from tests.exercises.marking import (
    HOSTILE,
    SEEDS,
    Angry,
    loaded,
    marks,
    said,
    sentence,
)  # fmt: skip
from tests.exercises.player import mark

EXERCISE, SOLVED, CASES = loaded("02-customer-roles")
VARIED = ("steps", "branch", "beyond", "opened", "standing", "middle")
SHARED = ("missing", "off")


@pytest.mark.parametrize("name", CASES)
def test_a_known_mistake_gets_its_stated_mark_and_is_told_what_it_is(name, play):
    at = list(CASES).index(name)
    seed, language = SEEDS[at % len(SEEDS)], LANGUAGES[at % 2]
    (case,) = [case for case in EXERCISE.mistakes(language) if case.name == name]
    results = play(EXERCISE, language, seed, case.sketches, case.cells)
    assert mark(results) == case.mark, (seed, language, marks(results))
    if name != "blank":
        check, key = _told(name)
        value, points = results[check]
        assert value.score < points
        assert len(value.hint) == 3
        assert any(sentence(key, language) in line for line in said(value)), said(value)


def _told(name):
    check, _, way = name.partition("-")
    if check == "whom":
        return "whom-check", f"exercise_02.whom.why.{way.replace('-', '_')}"
    return f"{check}-check", f"checks.list.{way}" if way in SHARED else f"exercise_02.{check}.{way}"


def test_a_cohorts_students_have_their_own_numbers():
    seeds = [checks.variant(5, name) for name in ("kim", "lee", "park", "choi")]
    for made in (lesson02.log, lesson02.summary, lesson02.circles, lesson02.village):
        assert len({str(made(seed)) for seed in seeds}) == len(seeds)


@pytest.mark.parametrize("seed", range(0, 300, 13))
def test_every_variant_is_sound(seed):
    use("ko")
    rows = lesson02.log(seed)
    receivers = [row[2] for row in rows.rows]
    assert len(set(receivers)) == len(receivers) == sum(rows.rows_at_steps)
    assert sum(rows.steps) == sum(row[4] for row in rows.rows)
    assert [row[0] for row in rows.rows] == sorted(row[0] for row in rows.rows)
    given = lesson02.circles(seed)
    assert len(given.standing) == 4
    assert max(given.graph.degree, key=lambda pair: pair[1])[0] == given.hub
    assert given.betweenness(given.middle) > given.betweenness(given.hub)


def test_a_trail_of_the_kit_finds_the_same_tree():
    """The log as the lesson's own simulator reads it."""
    rows = lesson02.log(7)
    table = DataFrame(
        [
            {"day": day, "kind": kind, "giver": giver, "receiver": receiver}
            for day, giver, receiver, kind, _ in rows.rows
        ]
    )
    trails = Trails(table)
    assert trails.sales["generation"].value_counts().sort_index().tolist() == rows.rows_at_steps
    assert {rows.numbers[row] for row in trails.branch(rows.asked).index} == rows.branch(rows.asked)


@pytest.mark.parametrize("answer", HOSTILE)
def test_whatever_is_typed_gets_nothing_and_raises_nothing(answer, play, capsys):
    cells = {
        name: f"from tests.exercises.marking import Angry\nanswer_{name} = {answer}"
        for name in (*VARIED, "whom")
    }
    cells["me"] = f"from tests.exercises.marking import Angry\nmy_id = {answer}"
    results = play(EXERCISE, "ko", 7, {}, cells)
    assert mark(results) == 0
    assert capsys.readouterr() == ("", "")
    assert Angry


def test_the_choice_is_judged_only_when_it_has_been_handed_in(play):
    results = {n: lesson02.whom(9, n, 2) for n in range(1, 5)}
    assert all(result.sealed for result in results.values())
    assert sorted(lesson02.whom(9, n, 2, judged=True).score for n in range(1, 5)) == [0, 0, 0, 2]
    assert not lesson02.whom(0, 1, 2).sealed
