"""What the tests of several exercises ask of a played notebook."""

import json
import re
from pathlib import Path

from course.notebooks import Exercise, practice
from course.words import LANGUAGES

EXERCISES = Path(__file__).parents[2] / "exercises"
SEEDS = (0, 1, 7, 271828, 4294967295)

HOSTILE = (
    "None", "...", '""', "10 ** 400", "float('nan')", "float('inf')", "[1, 2]", "[]", "{}", "True", "1j",
    "type('Awkward', (), {'__float__': lambda self: 1 / 0, 'tolist': lambda self: 1 / 0})()",
    "(1, 26)", "'words ' * 1000", "-1", "b'1'",
)  # fmt: skip
"""Values that no answer should be, as a student's cell would write them."""


def solved(exercise: Exercise) -> dict[str, str]:
    """The reference answers, by their cells' ids."""
    return {cell.name: cell.text for cell in exercise.source.in_language("en", "solution")}


def marks(results) -> dict[str, float]:
    """Each check's points, as nbgrader reads them."""
    return {name: float(repr(value)) for name, (value, _) in results.items()}


def mark(results) -> float:
    return sum(marks(results).values())


def said(value) -> str:
    """All that a check's panel says."""
    return " ".join([*(line.text for line in value.lines), value.step])


def drawn_by_reference(exercise: Exercise, folder: Path, monkeypatch) -> dict[str, dict]:
    """The drawings that the reference answers write."""
    place = folder / "reference"
    place.mkdir()
    monkeypatch.chdir(place)
    for cell in exercise.answer_cells:
        exec(cell, {})
    return {path.stem: json.loads(path.read_text("utf-8")) for path in sorted(place.glob("sketches/*.json"))}


def blank(name: str) -> str:
    """A hand-in's cell that gives a hostile value to an answer: `{value}` stands for it."""
    return f"answer_{name.replace('-', '_')} = {{value}}"


def stated_points(exercise: Exercise) -> None:
    """The text states the points that the cells have, and a check asks for those it is worth."""
    for language in LANGUAGES:
        cells = exercise.source.in_language(language)
        text = "\n".join(cell.text for cell in cells if cell.kind == "markdown")
        total = exercise.max_points + exercise.manual_points
        assert re.search(rf"\b{total:g}(점| points)", text)
        headed = re.findall(r"^#{3} .*\((\d+)(?:점| points?)\)$", text, re.M)
        assert sum(map(int, headed)) == exercise.max_points
    for cell in exercise.source.in_language("en", "check"):
        assert set(re.findall(r"points=(\d+)", cell.text)) == {f"{cell.points:g}"}


def nothing_given_away(exercise: Exercise) -> None:
    """The practice notebooks hold no answer, no hidden test."""
    for language in LANGUAGES:
        text = json.dumps(practice(exercise.source, language), ensure_ascii=False)
        assert not [word for word in ("judged=True", "HIDDEN", "SOLUTION", "grade_id") if word in text]
        for cell in exercise.source.in_language(language, "solution"):
            kept = cell.text.partition("### BEGIN SOLUTION")[2].partition("### END SOLUTION")[0].strip()
            assert kept
            assert json.dumps(kept, ensure_ascii=False)[1:-1] not in text
