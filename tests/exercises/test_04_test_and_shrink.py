"""Exercise 4: the reference earns everything, a blank nothing, every known mistake its stated mark and its sentence."""

import pytest

from course import checks, use
from course.checks import lesson04
from course.network import mvn_tests
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

EXERCISE, SOLVED, CASES = loaded("04-test-and-shrink")
DRAWN = {
    "never-cut-back": ("shrunk-check", "network.mvn.minimum.spare"),
    "bigger-is-safer": ("shrunk-check", "network.mvn.minimum.spare"),
    "a-second-way-kept": ("shrunk-check", "network.mvn.minimum.spare"),
    "cut-too-deep": ("shrunk-check", "network.mvn.return.no_way_back"),
    "the-strong-way-cut": ("shrunk-check", "network.mvn.alive.dying"),
    "a-role-cut-away": ("shrunk-check", "network.mvn.roles.absent"),
    "a-medium-missing": ("shrunk-check", "network.mvn.media.medium"),
    "rates-left-out": ("shrunk-check", "network.mvn.alive.unknown"),
    "an-empty-drawing": ("shrunk-check", "checks.drawing.blank"),
    "a-copy-of-the-market": ("shrunk-check", "checks.drawing.copied"),
}
VARIED = ("component", "spare", "kept", "missing", "together")
AREAS = {"component": "scc", "way": "way.why"}
SHARED = ("range", "words")
ALONE = ("spare-missing", "together-missing")


@pytest.mark.parametrize("name", CASES)
def test_a_known_mistake_gets_its_stated_mark_and_is_told_what_it_is(name, play):
    at = list(CASES).index(name)
    seed, language = SEEDS[at % len(SEEDS)], LANGUAGES[at % 2]
    (case,) = [case for case in EXERCISE.mistakes(language) if case.name == name]
    results = play(EXERCISE, language, seed, case.sketches, case.cells)
    assert mark(results) == case.mark, (seed, language, marks(results))
    if name in DRAWN or name.split("-")[0] in SOLVED:
        check, key = DRAWN.get(name) or _told(name)
        value, points = results[check]
        assert value.score < points
        assert len(value.hint) == 3
        assert any(sentence(key, language) in line for line in said(value)), said(value)


def _told(name):
    check, _, way = name.partition("-")
    if way in SHARED or name in ALONE:
        return f"{check}-check", f"checks.list.{way}"
    return f"{check}-check", f"exercise_04.{AREAS.get(check, check)}.{way}"


def test_a_cohorts_students_have_their_own_numbers():
    seeds = [checks.variant(5, name) for name in ("kim", "lee", "park", "choi")]
    for made in (lesson04.arrows, lesson04.market, lesson04.estate, lesson04.meeting):
        assert len({str(made(seed)) for seed in seeds}) == len(seeds)


@pytest.mark.parametrize("seed", range(0, 300, 13))
def test_every_variant_is_sound(seed):
    use("ko")
    given = lesson04.market(seed)
    passed = [test.passed for test in mvn_tests(given.network)]
    assert passed == [True, True, True, True, False]
    assert given.first in given.spare
    assert {"flyer", "praise"} < set(given.spare)
    assert "welcome" not in given.spare
    assert [len(given.left.nodes), len(given.left.links)] == [3, 3]
    assert all(test.passed for test in mvn_tests(given.left))
    drawn_ = lesson04.arrows(seed)
    assert drawn_.out > drawn_.out & drawn_.back < drawn_.back
    made = lesson04.meeting(seed)
    assert len(made.groups(made.point)[0]) >= 7 > len(made.groups(made.point - 1)[0])


@pytest.mark.parametrize("answer", HOSTILE)
def test_whatever_is_typed_gets_nothing_and_raises_nothing(answer, play, capsys):
    cells = {
        name: f"from tests.exercises.marking import Angry\nanswer_{name} = {answer}"
        for name in (*VARIED, "way")
    }
    cells["me"] = f"from tests.exercises.marking import Angry\nmy_id = {answer}"
    results = play(EXERCISE, "ko", 7, {"my-network": {"schema": 1, "nodes": 3}}, cells)
    assert mark(results) == 0
    assert capsys.readouterr() == ("", "")
    assert Angry


def test_the_choice_is_judged_only_when_it_has_been_handed_in(play):
    results = {n: lesson04.way_in(9, n, 2) for n in range(1, 5)}
    assert all(result.sealed for result in results.values())
    assert sorted(lesson04.way_in(9, n, 2, judged=True).score for n in range(1, 5)) == [0, 0, 0, 2]
    assert not lesson04.way_in(0, 1, 2).sealed
