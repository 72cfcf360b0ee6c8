"""The path through the lessons on the START page: no dead link, the reader's language, lessons to come in their place."""

import re
from pathlib import Path
from urllib.parse import unquote

import pytest

from course.notebooks import read
from course.notebooks.path import path

LESSONS = Path(__file__).parents[2] / "lessons"
OUTLINE = """[[parts]]
ko = "먼저"
en = "First"
lessons = [{ number = 3, ko = "계획한 제목", en = "Planned" }, { number = 4, ko = "다음", en = "Next" }]
"""


@pytest.mark.parametrize("language", ["ko", "en"])
def test_every_link_leads_to_a_notebook_in_the_readers_language(language):
    text = path(LESSONS, language)
    targets = re.findall(r"\]\(([^)]+)\)", text)
    assert targets
    for target in targets:
        assert target.endswith(f".{language}.ipynb")
        assert (LESSONS / unquote(target)).is_file(), target


@pytest.mark.parametrize("language", ["ko", "en"])
def test_the_fourteen_lessons_stand_in_order(language):
    numbers = [int(number) for number in re.findall(r"^\| (\d+) \|", path(LESSONS, language), re.M)]
    assert numbers == list(range(1, 15))


def test_a_written_lesson_shows_its_own_title_and_a_coming_one_has_no_link(kit):
    (kit / "lessons" / "outline.toml").write_text(OUTLINE, "utf-8")
    rows = path(kit / "lessons", "en").splitlines()
    assert (
        "| 3 | [**Draw the network**](03-draw/lesson.en.ipynb) | 75 | [open](../exercises/03-draw/practice.en.ipynb) |"
        in rows
    )
    assert "| 4 | Next | | *coming* |" in rows


def test_the_built_start_page_holds_the_path_as_it_is_now():
    source = read(LESSONS / "start.py")
    for language in ("ko", "en"):
        assert any(path(LESSONS, language) in cell.text for cell in source.in_language(language))
