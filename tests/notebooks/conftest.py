import shutil
from pathlib import Path

import pytest

FIXTURES = Path(__file__).parent / "fixtures"
collect_ignore = ["fixtures"]


@pytest.fixture
def kit(tmp_path):
    """A small project whose sources are sound: one lesson, one exercise, two pages for the launch table."""
    return shutil.copytree(FIXTURES / "a-sound-kit", tmp_path / "kit")


@pytest.fixture
def lesson_source(kit):
    return kit / "lessons" / "03-draw" / "lesson.py"


@pytest.fixture
def exercise_source(kit):
    return kit / "exercises" / "03-draw" / "exercise.py"
