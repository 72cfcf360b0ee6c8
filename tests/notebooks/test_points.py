"""The tables of points in ``exercises/README.md``: what they say is what the exercises hold."""

import re
from functools import cache
from pathlib import Path

import pytest

from course.notebooks import build, points
from course.notebooks.exercise import Exercise
from course.words import LANGUAGES

ROOT = Path(__file__).parents[2]
NAMES = sorted(path.parent.name for path in (ROOT / "exercises").glob("*/exercise.toml"))


@cache
def load(name):
    return Exercise.load(ROOT / "exercises" / name)


@pytest.mark.parametrize("name", NAMES)
def test_a_table_has_every_cell_that_is_worth_points_once(name):
    exercise = load(name)
    for language in LANGUAGES:
        tasks = points.tasks(exercise, language)
        cells = [cell for cell in exercise.source.in_language(language) if cell.role in ("check", "manual")]
        assert [cell for task in tasks for cell in task.cells] == [cell.name for cell in cells]
        assert sum(task.points for task in tasks if task.role == "check") == exercise.max_points
        assert sum(task.points for task in tasks if task.role == "manual") == exercise.manual_points
        assert all(task.title for task in tasks)


@pytest.mark.parametrize("name", NAMES)
def test_both_languages_say_the_same(name):
    korean, english = (points.tasks(load(name), language) for language in LANGUAGES)
    for one, other in zip(korean, english, strict=True):
        assert (one.cells, one.points, one.role, one.varies) == (
            other.cells,
            other.points,
            other.role,
            other.varies,
        )
        assert re.search("[가-힣]", one.title)
        assert not re.search("[가-힣]", other.title)


def test_what_differs_is_read_off_the_check():
    found = {
        cell: task.varies
        for name in ("03-draw-the-mvn", "04-test-and-shrink", "14-capstone")
        for task in points.tasks(load(name), "en")
        for cell in task.cells
    }
    assert found["roles"] == found["shrunk-check"] == found["medium"] == "own"
    assert found["k-check"] == found["way-check"] == "cohort"
    assert found["kept-check"] == found["falsifier-check"] == "person"


def test_the_page_is_rebuilt_and_a_page_without_a_place_is_refused(tmp_path):
    """A project of one exercise and no lesson."""
    import shutil

    shutil.copytree(ROOT / "exercises" / "06-context-chain", tmp_path / "exercises" / "06-context-chain")
    page = tmp_path / points.PAGE
    for path in ("README.md", "lessons/README.md"):
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text("<!-- launch table -->\n<!-- /launch table -->\n", "utf-8")
    page.write_text("<!-- points ko -->\nyesterday's table\n<!-- /points ko -->\n", "utf-8")
    (problem,) = build(tmp_path)
    assert "points en" in str(problem)
    page.write_text(page.read_text("utf-8") + "\n<!-- points en -->\n<!-- /points en -->\n", "utf-8")
    assert build(tmp_path) == []
    text = page.read_text("utf-8")
    assert "yesterday" not in text
    assert "| Fill in the matrix | `matrix-check` | 6 | the notebook | from person to person |" in text
    assert build(tmp_path, check=True) == []
