"""Exercise 14: whole files earn everything, each mistake its stated mark and a sentence, hostile files nothing."""

import json
import os
import re
from pathlib import Path

import pytest

from course import use
from course.checks import lesson14
from course.notebooks import Exercise
from course.words import LANGUAGES, say

FOLDER = Path(__file__).parents[2] / "exercises" / "14-capstone"
SEEDS = (0, 1, 271828, 3141592653, 4294967295)
EXERCISE = Exercise.load(FOLDER)
SOLVED = {cell.name: cell.text for cell in EXERCISE.source.in_language("en", "solution")}
CASES = {case.name: case for case in EXERCISE.mistakes("en")}
FILES = ("sketches/my-network.json", "experiments/my-experiment.json", "boards/my-memo.json")
WHOLE = CASES["all-four-files"]
SAID = {
    "threshold-as-a-share": ("threshold-check", "threshold.share"),
    "threshold-as-the-product": ("threshold-check", "threshold.product"),
    "threshold-as-the-product-in-percent": ("threshold-check", "threshold.product_percent"),
    "threshold-from-the-first-link-only": ("threshold-check", "threshold.one"),
    "threshold-from-the-last-link-only": ("threshold-check", "threshold.other"),
    "threshold-from-the-sum": ("threshold-check", "threshold.sum"),
    "threshold-as-the-rest": ("threshold-check", "threshold.rest"),
    "falsifier-at-persist": ("falsifier-check", "falsifier.persist"),
    "falsifier-at-the-line": ("falsifier-check", "falsifier.line"),
    "falsifier-at-the-end-of-not-yet": ("falsifier-check", "falsifier.undecided"),
    "falsifier-off-by-one": ("falsifier-check", "falsifier.next"),
    "falsifier-at-the-end-of-stop": ("falsifier-check", "falsifier.stop"),
    "falsifier-in-percent": ("falsifier-check", "falsifier.percent"),
    "never-locked": ("locked", "locked.open"),
    "locked-after-counting": ("locked", "locked.late"),
    "stopped-early": ("locked", "locked.few"),
    "no-pivot-in-the-plan": ("locked", "locked.lacking"),
    "more-succeeded-than-tried": ("locked", "card.garbled"),
    "the-guess-left-standing": ("counted", "counted.other"),
    "the-threshold-in-place-of-the-count": ("counted", "counted.goal"),
    "the-count-in-percent": ("counted", "counted.percent"),
    "a-share-without-the-count": ("memo", "memo.count_wrong"),
    "the-threshold-moved": ("memo", "memo.moved_wrong"),
    "the-threshold-not-named": ("memo", "memo.threshold_wrong"),
    "k-as-hoped": ("memo", "memo.k_wrong"),
    "k-left-out": ("memo", "memo.k_absent_wrong"),
    "a-falsifier-without-a-number": ("memo", "memo.lacks_falsifier"),
    "no-date": ("memo", "memo.lacks_next_step"),
    "run-before-typing-the-id": ("run-check", "run.nobody"),
    "run-in-percent": ("run-check", "run.percent"),
    "the-row-below": ("run-check", "run.row"),
    "all-the-other-worlds": ("run-check", "run.rest"),
}
HOSTILE = [
    b"", b"null", b"[]", b"{}", b"\xff\xfe", b'{"cycles": []}', b'{"cycles": {}}', b'{"cycles": [[]]}', b'{"cycles": [null]}',
    b'{"setting": 3}', b'{"setting": {"number": 3}}', b'{"setting": null}', b"[" * 100_000, b'{"nodes": 3, "links": {}}',
    b'{"cycles": [{"plan": {"goal": NaN}, "locked": "x", "prior": [1, 1], "counts": []}]}',
    b'{"cycles": [{"plan": {}, "locked": 7, "prior": [0, "a"], "counts": [{"tried": 1e999}]}]}',
    b'{"cycles": [{"plan": {"goal": "60"}, "locked": null, "prior": [1, 1], "counts": []}]}',
]  # fmt: skip


def mark(results):
    return sum(float(repr(value)) for value, _ in results.values())


def text(result):
    return " ".join(line.text for line in result.lines)


@pytest.fixture(scope="module")
def reference(tmp_path_factory):
    """The files that the reference answer writes."""
    folder, here = tmp_path_factory.mktemp("reference"), Path.cwd()
    os.chdir(folder)
    for cell in EXERCISE.answer_cells:
        exec(cell, {})
    os.chdir(here)
    return {path: (folder / path).read_bytes() for path in FILES}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_known_mistake_gets_its_stated_mark_and_is_told_what_it_is(language, play):
    wrong = []
    for number, case in enumerate(EXERCISE.mistakes(language)):
        results = play(EXERCISE, language, SEEDS[number % len(SEEDS)], {}, case.cells, case.contents)
        if mark(results) != case.mark:
            wrong.append((case.name, case.mark, mark(results), {n: repr(v) for n, (v, _) in results.items()}))
        if case.name in SAID and not told(results[SAID[case.name][0]][0], SAID[case.name][1], language):
            wrong.append((case.name, SAID[case.name]))
        assert all(value.hint for value, points in results.values() if value.score < points)
    assert wrong == []


def told(value, key, language):
    """Whether a sentence of the exercise is among the findings, whatever stands in its braces."""
    fields = ("tries", "tried", "succeeded", "share", "seen", "lacks", "name", "goal", "found")
    pattern = re.escape(say(f"exercise_14.{key}", language, **dict.fromkeys(fields, "¤")))
    return re.search(re.sub(r"¤\S*", ".+", pattern), text(value))


@pytest.mark.parametrize("seed", [2, 3, 5, 8])
def test_another_s_right_answers_are_worth_nothing_on_the_varied_tasks(seed, play):
    """Answers worked out for one id and handed in under another."""
    swapped = {
        "me": SOLVED["me"],
        "threshold": "their_shop = lesson14.shop(checks.variant(CASE, 'lee'))\n" + SOLVED["threshold"],
        "falsifier": "their_card = lesson14.card(checks.variant(CASE, 'lee'))\n" + SOLVED["falsifier"],
        "run": "my_worlds = lesson14.worlds('my-experiment', checks.variant(CASE, 'lee'))\n" + SOLVED["run"],
    }
    results = play(EXERCISE, "en", seed, {}, swapped, WHOLE.contents)
    varied = {name: results[name][0].score for name in ("threshold-check", "falsifier-check", "run-check")}
    assert varied == dict.fromkeys(varied, 0)


def test_every_variant_has_one_right_answer_far_from_the_others():
    for seed in range(100):
        loop, card = lesson14.shop(seed, "en"), lesson14.card(seed)
        right = 100 / (loop.rate("gift") * loop.rate("welcome"))
        said = [card.decision(count) for count in range(card.tries + 1)]
        assert 30 <= right <= 75
        assert said == sorted(said, key=("stop", "pivot", "not yet", "persist").index)
        assert float(repr(lesson14.threshold(loop, right, 3))) == 3
        last = said.index("not yet") - 1
        assert [
            lesson14.falsifier(card, [card.decisions.index("persist"), last + n], 3).score for n in (-1, 0, 1)
        ] == [0, 3, 1]


@pytest.mark.parametrize("content", HOSTILE, ids=range(len(HOSTILE)))
def test_a_hostile_file_gets_0_and_a_sentence(content, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    use("en")
    for path in FILES:
        Path(path).parent.mkdir(exist_ok=True)
        Path(path).write_bytes(content)
    checked = judged()
    assert [value.score for value in checked] == [0] * len(checked)
    assert all(text(value) for value in checked)
    assert capsys.readouterr() == ("", "")


def test_a_pipe_a_folder_and_a_missing_file_neither_hang_nor_fail(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert {value.score for value in judged()} == {0}
    for path in FILES:
        Path(path).parent.mkdir()
    os.mkfifo(FILES[1])
    Path(FILES[2]).mkdir()
    assert {value.score for value in judged()} == {0}


@pytest.mark.parametrize(
    "answer", [None, "", float("nan"), 10**400, [1], {"a": 1}, "9" * 5000, object(), -1, True]
)
def test_a_hostile_answer_gets_0_and_prints_nothing(answer, tmp_path, monkeypatch, capsys):
    write(tmp_path, monkeypatch)
    values = [
        lesson14.threshold(lesson14.shop(3), answer, 3),
        lesson14.falsifier(lesson14.card(3), answer, 3),
        lesson14.run("my-experiment", 3, 0, answer, 2),
    ]
    assert [value.score for value in values] == [0, 0, 0]
    assert isinstance(lesson14.card(3).says(answer), str)
    assert capsys.readouterr() == ("", "")


def test_a_run_is_the_same_twice_and_another_for_another_seed_or_card(tmp_path, monkeypatch):
    write(tmp_path, monkeypatch)
    once, twice = (lesson14.worlds("my-experiment", 7) for _ in range(2))
    assert once == twice != lesson14.worlds("my-experiment", 8)
    assert once.persist + once.pivot + once.stop + once.not_yet == 100_000
    card = json.loads(Path(FILES[1]).read_text("utf-8"))
    card["cycles"][0]["plan"]["goal"] = 50
    Path(FILES[1]).write_text(json.dumps(card), "utf-8")
    assert lesson14.worlds("my-experiment", 7).persist != once.persist


def test_a_count_within_the_hour_is_noted_and_costs_nothing(tmp_path, monkeypatch):
    write(tmp_path, monkeypatch)
    card = json.loads(Path(FILES[1]).read_text("utf-8"))
    cycle = card["cycles"][0]
    cycle["counts"][0]["at"] = cycle["locked"]
    Path(FILES[1]).write_text(json.dumps(card), "utf-8")
    value = lesson14.locked("my-experiment", 3)
    assert value.score == 3
    assert say("exercise_14.locked.soon", "en") in text(value)


def test_a_wrong_memo_is_not_told_the_numbers_it_lacks(play):
    case = CASES["k-left-out"]
    value, _ = play(EXERCISE, "en", 5, {}, case.cells, case.contents)["memo"]
    assert "0.38" not in text(value)


def judged():
    """What the checks say of the files in the working folder."""
    sketch, card, memo = (Path(path).stem for path in FILES)
    return [
        lesson14.drawing(sketch, 0, 3),
        lesson14.context(sketch, 0, 2),
        lesson14.locked(card, 3),
        lesson14.counted(sketch, card, 0, 2),
        lesson14.memo(memo, card, sketch, 0, 4),
        lesson14.run(card, 1, 0, 100, 2),
    ]


def write(folder, monkeypatch):
    monkeypatch.chdir(folder)
    use("en")
    for path, content in WHOLE.contents.items():
        Path(path).parent.mkdir(exist_ok=True)
        Path(path).write_bytes(content)
