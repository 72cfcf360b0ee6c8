"""Exercise 3: the reference earns everything, a blank nothing, every known mistake its stated mark."""

import json
import random
import re
from pathlib import Path

import pytest

from course.notebooks import Exercise, practice
from course.words import LANGUAGES, say

FOLDER = Path(__file__).parents[2] / "exercises" / "03-draw-the-mvn"
SEEDS = (0, 1, 271828, 4294967295)
EXERCISE = Exercise.load(FOLDER)
SOLVED = {cell.name: cell.text for cell in EXERCISE.source.in_language("en", "solution")}
CASES = {case.name: case for case in EXERCISE.mistakes("ko")}
ADVICE = {
    "an-unnamed-node": "media",
    "a-funnel": "return",
    "unknown-rates": "alive",
    "one-link-too-many": "minimum",
}


def mark(results):
    return sum(float(repr(value)) for value, _ in results.values())


def reference(tmp_path, monkeypatch):
    """The drawing the reference answer writes."""
    (tmp_path / "reference").mkdir()
    monkeypatch.chdir(tmp_path / "reference")
    for cell in EXERCISE.answer_cells:
        exec(cell, {})
    return json.loads(Path("sketches/my-network.json").read_text("utf-8"))


def shuffled(sketch, seed):
    """The same drawing in another order, under other ids, put elsewhere."""
    order = random.Random(seed)
    new = {node["id"]: f"{order.random()}" for node in sketch["nodes"]}
    nodes = [{**node, "id": new[node["id"]], "x": order.random(), "y": 0} for node in sketch["nodes"]]
    links = [
        {**link, "id": f"{n}", "source": new[link["source"]], "target": new[link["target"]]}
        for n, link in enumerate(sketch["links"])
    ]
    initiator = {"initiator": new[sketch["initiator"]]} if "initiator" in sketch else {}
    return {
        **sketch,
        **initiator,
        "nodes": order.sample(nodes, len(nodes)),
        "links": order.sample(links, len(links)),
    }


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("seed", SEEDS)
def test_the_reference_gets_full_marks_and_so_does_any_isomorphic_drawing(
    language, seed, play, tmp_path, monkeypatch
):
    sketch = reference(tmp_path, monkeypatch)
    for drawn in (sketch, shuffled(sketch, seed), shuffled(sketch, seed + 1)):
        results = play(EXERCISE, language, seed, {"my-network": drawn}, SOLVED)
        assert {name: float(repr(value)) for name, (value, _) in results.items()} == {
            name: points for name, (_, points) in results.items()
        }


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", CASES)
def test_a_known_mistake_gets_its_stated_mark_and_is_told_what_to_do(name, language, play):
    (case,) = [case for case in EXERCISE.mistakes(language) if case.name == name]
    for seed in SEEDS:
        results = play(EXERCISE, language, seed, case.sketches, case.cells)
        assert mark(results) == case.mark
        for value, points in results.values():
            assert value.step or value.hint or value.score == points


@pytest.mark.parametrize(("name", "check"), ADVICE.items())
def test_the_mistakes_own_check_has_its_hints(name, check, play):
    case = CASES[name]
    value, points = play(EXERCISE, "ko", 5, case.sketches, case.cells)[check]
    assert value.score < points
    assert value.hint == (say(f"checks.mvn.{check}.hint.1", "ko"), say(f"checks.mvn.{check}.hint.2", "ko"))


def test_another_variants_right_answers_are_worth_nothing_where_they_differ(play):
    """Answers computed for seed 1, handed in for others: only a choice may agree by chance."""
    taken = [
        f"from course import checks\nstuck, healthy = checks.broken(1), checks.living(1)\n{text}"
        for text in SOLVED.values()
    ]
    for seed in range(2, 12):
        results = play(EXERCISE, "en", seed, {}, dict(zip(SOLVED, taken, strict=True)))
        assert results["k-check"][0].score == 0


def test_the_points_are_the_ones_the_text_states():
    for language in LANGUAGES:
        cells = EXERCISE.source.in_language(language)
        text = "\n".join(cell.text for cell in cells if cell.kind == "markdown")
        total = EXERCISE.max_points + EXERCISE.manual_points
        assert (EXERCISE.max_points, EXERCISE.manual_points) == (20, 8)
        assert re.search(rf"\b{total:g}(점| points)", text)
        headed = re.findall(r"^#{3} .*\((\d+)(?:점| points?)\)$", text, re.M)
        assert sum(map(int, headed)) == EXERCISE.max_points


def test_a_check_asks_for_the_points_it_is_worth():
    for cell in EXERCISE.source.in_language("en", "check"):
        assert set(re.findall(r"points=(\d+)", cell.text)) == {f"{cell.points:g}"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_practice_notebook_holds_no_answer_and_no_hidden_test(language):
    text = json.dumps(practice(EXERCISE.source, language), ensure_ascii=False)
    assert not [
        word for word in ("judged=True", "reproduction(", "HIDDEN", "SOLUTION", "grade_id") if word in text
    ]
