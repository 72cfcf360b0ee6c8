"""Planted files: links, pipes, sizes."""

import os

import pytest

from course.grading import files
from course.grading.files import RefusedFile, read_folder, read_regular


def test_a_link_is_refused_and_never_followed(tmp_path):
    secret = tmp_path / "gradebook.db"
    secret.write_text("everybody's marks")
    hand_in = tmp_path / "mine"
    hand_in.mkdir()
    (hand_in / "data.csv").symlink_to(secret)
    (hand_in / "all").symlink_to(tmp_path)
    (hand_in / "gone").symlink_to("nowhere")
    (hand_in / "a.txt").write_text("a")
    taken, refused = read_folder(hand_in)
    assert taken == {"a.txt": b"a"}
    assert {(problem.name, problem.key) for problem in refused} == {
        ("all", "link"),
        ("data.csv", "link"),
        ("gone", "link"),
    }


def test_a_pipe_does_not_hang_the_grader(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(RefusedFile) as refusal:
        read_regular(tmp_path / "pipe")
    assert refusal.value.key == "special"


def test_files_that_are_too_large_or_too_many_are_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(files, "MAX_FILE", 10)
    monkeypatch.setattr(files, "MAX_HAND_IN", 25)
    monkeypatch.setattr(files, "MAX_COUNT", 4)
    for name, size in {"a": 9, "b": 11, "c": 9, "d": 9, "e": 5, "f": 1, "g": 1}.items():
        (tmp_path / name).write_bytes(b"x" * size)
    taken, refused = read_folder(tmp_path)
    assert sorted(taken) == ["a", "c", "e", "f"]
    assert [(problem.name, problem.key) for problem in refused] == [
        ("b", "too_large"),
        ("d", "too_large"),
        ("g", "too_many"),
    ]


def test_what_machines_leave_behind_is_passed_over(tmp_path):
    for name in (
        "__MACOSX/._exercise.ipynb",
        ".ipynb_checkpoints/exercise.ipynb",
        ".DS_Store",
        "sketches/a.json",
    ):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("x")
    taken, refused = read_folder(tmp_path)
    assert list(taken) == ["sketches/a.json"]
    assert refused == []
