"""Whose is it? Ids and whole names decide; a doubt is a doubt."""

import unicodedata

import pytest

from course.cohort.matching import Roster
from course.grading.gradebook import Student

ROSTER = Roster(
    (
        Student("20261234", "", "김민수", lms_id="9001"),
        Student("20265678", "", "이서연"),
        Student("20269999", "", "이서연"),
        Student("ada", "Ada", "Lovelace"),
        Student("jean-luc", "Jean-Luc", "Picard"),
        Student("o'b", "Conan", "O'Brien"),
        Student("1", "", "하나"),
    )
)


@pytest.mark.parametrize(
    ("name", "student"),
    [
        ("20261234.ipynb", "20261234"),
        ("20261234.zip", "20261234"),
        ("20261234_exercise.ipynb", "20261234"),
        ("exercise (20261234).ipynb", "20261234"),
        ("김민수.zip", "20261234"),
        (unicodedata.normalize("NFD", "김민수.zip"), "20261234"),
        ("김민수_20261234.zip", "20261234"),
        ("이서연_20265678_hw3.zip", "20265678"),
        ("김민수_1234567_assignsubmission_file_", "20261234"),
        ("Ada Lovelace_1234567_assignsubmission_file_", "ada"),
        ("lovelaceada_LATE_12345_67890_exercise-1.zip", "ada"),
        ("kim_9001_55555_exercise.zip", "20261234"),
        ("picardjeanluc_12_34_exercise.zip", "jean-luc"),
        ("jean-luc.zip", "jean-luc"),
        ("ADA.zip", "ada"),
    ],
)
def test_an_id_or_a_whole_name_matches(name, student):
    assert ROSTER.match(name).student == student


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("exercise.ipynb", "nobody"),
        ("exercise (1).ipynb", "nobody"),
        ("2026123.zip", "nobody"),
        ("120261234.zip", "nobody"),
        ("민수.zip", "nobody"),
        ("Adam.zip", "nobody"),
        ("이서연.zip", "several"),
        ("20261234_20265678.zip", "several"),
        ("김민수_20265678.zip", "several"),
        ("lovelaceada_9001_2_x.zip", "several"),
        ("", "nobody"),
    ],
)
def test_what_is_not_certain_is_nobodys(name, reason):
    match = ROSTER.match(name)
    assert (match.student, match.reason) == ("", reason)


@pytest.mark.parametrize(
    ("name", "student", "reason"),
    [
        # Moodle's number is the student's in one assignment: it may look like somebody's id, and is nobody's.
        ("전학생_1_assignsubmission_file_", "", "nobody"),
        ("전학생_20261234_assignsubmission_file_", "", "nobody"),
        ("김민수_20265678_assignsubmission_file_", "20261234", ""),
        ("월요일 분반-김 민수_77_assignsubmission_file_", "20261234", ""),
        ("월요일-반-하나_77_assignsubmission_file_", "1", ""),
        ("jean-luc picard_5_assignsubmission_onlinetext_", "jean-luc", ""),
        ("이서연_501_assignsubmission_file_", "20265678", ""),
        ("이서연_502_assignsubmission_file_", "20269999", ""),
        ("이서연_503_assignsubmission_file_", "", "several"),
        ("김민수_501_assignsubmission_file_", "", "several"),
        ("Participant_502_assignsubmission_file_", "20269999", ""),
        # Canvas's own part decides; what the student called the file proves nothing.
        ("김민수_9001_55_이서연.zip", "20261234", ""),
        ("김민수_LATE_9001_55_20265678.zip", "20261234", ""),
        ("이서연_9002_55_20265678.zip", "", "several"),
        ("전학생_77_1_20261234.zip", "", "nobody"),
        ("전학생_77_20261234_exercise.zip", "", "nobody"),
        ("이서연_20265678_1_exercise.zip", "20265678", ""),
        ("lovelaceada_9001_2_x.zip", "", "several"),
    ],
)
def test_what_an_lms_has_written_is_read_as_it_means_it(name, student, reason):
    roster = Roster(ROSTER.students, {"501": "20265678", "502": "20269999"})
    assert (roster.match(name).student, roster.match(name).reason) == (student, reason)


def test_the_exchange_knows_ids_exactly():
    assert ROSTER.exactly("ada").student == "ada"
    assert ROSTER.exactly("ADA").reason == "nobody"
