"""Exercise 1: the reference earns everything, a blank nothing, every known mistake its stated mark and its sentence."""

import json

import pytest

from course import checks, use
from course.checks import lesson01
from course.checks.lesson01.reach import within
from course.words import LANGUAGES
from tests.exercises.marking import (
    HOSTILE,
    SEEDS,
    Angry,
    drawn,
    loaded,
    marks,
    said,
    sentence,
)  # fmt: skip
from tests.exercises.player import mark

EXERCISE, SOLVED, CASES = loaded("01-mass-to-network")
DRAWN = {
    "a-thing-as-a-node": ("people-check", "people.extra"),
    "the-mass-as-a-node": ("people-check", "people.extra"),
    "two-people-in-one-circle": ("people-check", "people.bundle"),
    "a-node-without-a-name": ("people-check", "people.nameless"),
    "one-link-for-two-receivers": ("links-check", "links.fork"),
    "people-without-links": ("links-check", "links.missing"),
    "the-subject-as-the-doer": ("links-check", "links.reversed"),
    "all-arrows-reversed": ("links-check", "links.reversed"),
    "strangers-linked": ("links-check", "links.strangers"),
    "an-answer-nobody-gave": ("links-check", "links.both"),
    "everybody-with-everybody": ("links-check", "links.unheard"),
    "everything-through-the-organiser": ("links-check", "links.unheard"),
    "bare-arrows": ("media-check", "media.done"),
    "the-text-of-another-class": ("links-check", "drawn.other"),
}
VARIED = ("density", "keep", "clustered", "mixed", "told")
LISTS = {"mixed-missing": "checks.list.missing", "mixed-words": "checks.list.words"}


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
    area = {"clustered": "heard", "mixed": "heard", "why": "why.why"}.get(check, check)
    return f"{check}-check", LISTS.get(name, f"exercise_01.{area}.{way}")


for _name, (_check, _key) in DRAWN.items():
    DRAWN[_name] = (_check, f"exercise_01.{_key}")


def _kept(plan):
    return plan.each / (plan.people - 1) * (plan.more - 1)


def _told_by_one(place):
    return 2 * place.ties / place.people * place.percent / 100


def _heard(world, seed, answer, points):
    return lesson01.heard(seed, world, answer, points)


def _within(seed, world):
    both = lesson01.worlds(seed)
    return within(getattr(both, world), both.start, 2)


def test_a_cohorts_students_have_their_own_numbers():
    seeds = [checks.variant(5, name) for name in ("kim", "lee", "park", "choi")]
    for made in (lesson01.club, lesson01.plan, lesson01.worlds, lesson01.rumour):
        assert len({str(made(seed)) for seed in seeds}) == len(seeds)


@pytest.mark.parametrize("seed", range(0, 400, 13))
def test_every_variant_is_sound(seed):
    use("ko")
    both = lesson01.worlds(seed)
    assert {len(friends) for world in (both.clustered, both.mixed) for friends in world.values()} == {3}
    assert both.gap >= 3
    told = lesson01.story(seed)
    assert len(told.links) == 7
    assert not {told.strangers, told.strangers[::-1]} & told.links
    assert "{" not in str(told.sheet())


@pytest.mark.parametrize("answer", HOSTILE)
def test_whatever_is_typed_gets_nothing_and_raises_nothing(answer, play, capsys):
    cells = {
        name: f"from tests.exercises.marking import Angry\nanswer_{name} = {answer}"
        for name in (*VARIED, "why")
    }
    cells["me"] = f"from tests.exercises.marking import Angry\nmy_id = {answer}"
    results = play(EXERCISE, "ko", 7, {"from-text": {"schema": 1, "nodes": 3}}, cells)
    assert mark(results) == 0
    assert capsys.readouterr() == ("", "")
    assert Angry


def test_the_choice_is_judged_only_when_it_has_been_handed_in(play):
    results = {n: lesson01.why(9, n, 2) for n in range(1, 5)}
    assert all(result.sealed for result in results.values())
    assert sorted(lesson01.why(9, n, 2, judged=True).score for n in range(1, 5)) == [0, 0, 0, 2]
    assert not lesson01.why(0, 1, 2).sealed


def test_a_drawing_is_read_whatever_its_order_and_ids(tmp_path, monkeypatch):
    sketch = drawn(EXERCISE, "en", 11, tmp_path / "reference")["from-text"]
    turned = {**sketch, "nodes": sketch["nodes"][::-1], "links": sketch["links"][::-1]}
    (tmp_path / "sketches").mkdir()
    monkeypatch.chdir(tmp_path)
    told = lesson01.story(11)
    for each in (sketch, turned):
        (tmp_path / "sketches" / "a.json").write_text(json.dumps(each), "utf-8")
        found = checks.drawing("a")
        assert [
            judge(told, found, 7).score for judge in (lesson01.people, lesson01.links, lesson01.media)
        ] == [7, 7, 7]
