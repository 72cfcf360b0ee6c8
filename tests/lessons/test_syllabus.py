"""The syllabus adds up: titles and minutes are the lessons' own, every sum is right, nothing is silently left out."""

import re
import tomllib
from pathlib import Path

import pytest

from course.notebooks import markdown
from course.notebooks.details import details

LESSONS = Path(__file__).parents[2] / "lessons"
LANGUAGES = ("ko", "en")
TEXT = {language: (LESSONS / f"syllabus.{language}.md").read_text("utf-8") for language in LANGUAGES}
LESSON = {"ko": r"(\d+)강\((\d+)\)", "en": r"Lesson (\d+) \((\d+)\)"}
SHORT, LONG = 60, 90  # which every lesson's notes tell how to do
PARTS = tomllib.loads((LESSONS / "outline.toml").read_text("utf-8"))["parts"]
PLANNED = {each["number"]: each for part in PARTS for each in part["lessons"]}


def written():
    """What each lesson that is there says of itself, by its number."""
    found = (details(source.parent / "lesson.toml") for source in LESSONS.glob("*/lesson.py"))
    return {each["number"]: each for each in found}


def tables(language):
    """The three tables, each as rows of cells without its heading."""
    blocks = re.findall(r"(?:^\|.*\n?)+", TEXT[language], re.M)
    return [[[cell.strip() for cell in line.strip("|").split("|")] for line in block.splitlines()][2:] for block in blocks]  # fmt: skip


def taught(language, rows):
    return [
        (int(number), int(minutes))
        for row in rows
        for number, minutes in re.findall(LESSON[language], row[1])
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_weeks_are_the_lessons_with_their_titles_and_minutes(language):
    weeks, lessons = tables(language)[0], written()
    assert [int(row[0]) for row in weeks] == sorted(PLANNED) == list(range(1, 15))
    for week, lesson, minutes, home in weeks:
        number = int(week)
        title = (lessons[number]["title"] if number in lessons else PLANNED[number])[language]
        prefix = {"ko": f"{number}강. ", "en": f"Lesson {number}. "}[language]
        assert lesson == prefix + title
        assert number not in lessons or int(minutes) == lessons[number]["minutes"]
        assert home


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_row_of_the_short_formats_adds_up(language):
    for rows in tables(language)[1:]:
        for row in rows:
            assert sum(map(int, re.findall(r"\((\d+)\)", row[1]))) == int(row[2])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_lesson_is_given_its_own_minutes_or_those_its_notes_tell_how_to_do(language):
    lessons = written()
    for rows in tables(language)[1:]:
        for number, minutes in taught(language, rows):
            assert minutes in {SHORT, LONG, lessons.get(number, {"minutes": 75})["minutes"]}
        numbers = [number for number, _ in taught(language, rows)]
        assert numbers == sorted(set(numbers))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_evenings_are_eight_of_120_minutes_and_the_days_two_of_six_hours(language):
    _, evenings, days = tables(language)
    assert [int(row[2]) for row in evenings] == [120] * 8
    assert [int(row[2]) for row in days] == [135, 225, 135, 225, 90]
    assert 135 + 225 == 6 * 60


@pytest.mark.parametrize(("place", "dropped"), [(1, {9}), (2, {8, 9, 10, 11, 13})])
def test_what_is_not_taught_is_what_is_said_to_be_dropped(place, dropped):
    for language in LANGUAGES:
        assert set(PLANNED) - {number for number, _ in taught(language, tables(language)[place])} == dropped
    section = [re.split(r"^## ", TEXT[language], flags=re.M)[place + 1] for language in LANGUAGES]
    said = {1: ("9강", "lesson 9"), 2: ("8–11강", "lessons 8–11")}[place]
    assert all(word in text for word, text in zip(said, section, strict=True))
    assert place == 1 or ("13강은" in section[0] and "Lesson 13 is" in section[1])


def test_the_experiment_is_locked_before_it_is_counted_and_the_rubric_comes_two_weeks_ahead():
    homework = [row[3] for row in tables("en")[0]]
    locked = next(at for at, home in enumerate(homework) if "lock" in home)
    counted = next(at for at, home in enumerate(homework) if "enter the counts" in home)
    rubric = next(at for at, home in enumerate(homework) if "rubric" in home)
    assert locked < counted < 13
    assert rubric <= 13 - 2


def test_both_languages_say_the_same_and_fit_a_page():
    korean, english = (markdown.shape(TEXT[language]) for language in LANGUAGES)
    assert list(markdown.differences(korean, english)) == []
    for language in LANGUAGES:
        assert len(TEXT[language].splitlines()) <= 70
        for target in re.findall(r"\]\(([^)]+)\)", TEXT[language]):
            assert target.startswith("https://") or (LESSONS / target).exists(), target
