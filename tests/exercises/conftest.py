"""What every test of an exercise plays it with."""

import pytest

from tests.exercises.player import Player


@pytest.fixture
def play(tmp_path, monkeypatch):
    """Run an exercise's notebook as a grader does: ``play(exercise, language, seed, sketches, cells)``.

    It gives each check's result and points by the check's id; see `Player` for the reference and known mistakes.
    """
    return Player(tmp_path, monkeypatch)
