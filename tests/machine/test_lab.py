"""What `make lab` opens."""

import pytest

from course.machine import lab


@pytest.mark.parametrize("language", ["ko", "en"])
def test_lab_opens_at_start_in_the_readers_language(language):
    page = lab.first_page(language)
    assert page == f"lessons/START.{language}.ipynb"
    assert (lab.ROOT / page).is_file()


def test_without_start_lab_opens_the_first_lesson_and_without_lessons_the_folder(tmp_path):
    assert lab.first_page("ko", tmp_path) == "lessons"
    for name in ("02-b", "01-a"):
        (tmp_path / "lessons" / name).mkdir(parents=True)
        (tmp_path / "lessons" / name / "lesson.ko.ipynb").write_text("{}")
    assert lab.first_page("ko", tmp_path) == "lessons/01-a/lesson.ko.ipynb"
