"""lesson.toml and exercise.toml: known keys, each of its kind."""

import pytest

from course.notebooks import SourceError
from course.notebooks.details import details

LESSON = 'number = 3\nminutes = 75\ntitle = {ko = "그물", en = "Network"}\n'


def refusal(path, text):
    path.write_text(text, "utf-8")
    with pytest.raises(SourceError) as error:
        details(path)
    return str(error.value)


def test_a_lesson_says_its_number_title_and_minutes(tmp_path):
    path = tmp_path / "lesson.toml"
    path.write_text(LESSON, "utf-8")
    assert details(path) == {"number": 3, "minutes": 75, "title": {"ko": "그물", "en": "Network"}}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            LESSON + "minuts = 3",
            "unknown key: expected one of number, title, minutes, concepts, exercises, everyday_terms, got minuts",
        ),
        (LESSON + "minuts = 3", "did you mean minutes?"),
        (LESSON.replace("number = 3", ""), "the key number is missing"),
        (
            LESSON.replace("75", '"75"'),
            "the key minutes cannot be used: expected whole minutes above 0, got '75'",
        ),
        (LESSON.replace("75", "true"), "the key minutes cannot be used"),
        (LESSON.replace("75", "0"), "the key minutes cannot be used"),
        (LESSON.replace('ko = "그물", ', ""), "the key title cannot be used: expected ko and en"),
        (LESSON.replace("그물", " "), "the key title cannot be used"),
        (
            LESSON + 'concepts = ["medium"]',
            'the key concepts cannot be used: expected a list of {numbers = ["24"], ko = …, en = …}',
        ),
        (
            LESSON + 'concepts = [{numbers = [24], ko = "그물", en = "network"}]',
            "the key concepts cannot be used",
        ),
        (LESSON + 'exercises = ["../03-draw"]', "the key exercises cannot be used"),
        (LESSON + "number = 4", "the file is not TOML"),
    ],
)
def test_a_lesson_toml_is_refused_with_the_key(tmp_path, text, told):
    assert told in refusal(tmp_path / "lesson.toml", text)


def test_an_exercise_has_no_number(tmp_path):
    told = refusal(tmp_path / "exercise.toml", LESSON)
    assert "exercise.toml: unknown key: expected one of title, minutes, concepts, got number" in told


def test_all_that_is_wrong_is_told_at_once(tmp_path):
    assert refusal(tmp_path / "lesson.toml", "title = 3\nlevel = 2").startswith("4 problems")


def test_a_missing_file_is_told(tmp_path):
    with pytest.raises(SourceError, match="no such file"):
        details(tmp_path / "lesson.toml")
