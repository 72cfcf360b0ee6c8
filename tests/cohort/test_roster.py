"""Class lists as spreadsheets write them."""

import pytest

from course import words
from course.cohort import roster
from course.cohort.problems import CohortError


def read(tmp_path, data):
    path = tmp_path / "roster.csv"
    path.write_bytes(data if isinstance(data, bytes) else data.encode("utf-8"))
    return roster.read(path)


@pytest.mark.parametrize(
    "data",
    [
        "학번,이름\n20261234,김민수\n".encode(),
        "학번,이름\n20261234,김민수\n".encode("utf-8-sig"),
        "학번,이름\r\n20261234,김민수\r\n".encode("cp949"),
        "이름;비고;학번\n김민수;결석;20261234\n".encode(),
        "\t".join(["ID", "Name"]).encode() + "\n20261234\t김민수\n\n\t\n".encode(),
        'id,name\n20261234,"김민수"\n'.encode(),
    ],
)
def test_a_roster_is_read_as_excel_and_others_save_it(tmp_path, data):
    (student,) = read(tmp_path, data)
    assert (student.id, student.name) == ("20261234", "김민수")


def test_first_and_last_names_email_and_lms_id_are_kept(tmp_path):
    (student,) = read(tmp_path, "id,first_name,last_name,email,lms_id\nada,Ada,Lovelace,ada@example.org,77\n")
    assert (student.name, student.email, student.lms_id) == ("Ada Lovelace", "ada@example.org", "77")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", ["roster.csv: 1", "got nothing"]),
        ("이름,메일\n김민수,x\n", ["roster.csv: 1: expected column headings"]),
        ("id,name\n,김민수\n", ["roster.csv: 2: expected a student id", "got ''"]),
        ("id,name\nkim/../lee,김민수\n", ["roster.csv: 2", "'kim/../lee'"]),
        ("id,name\nkim*,a\nk+m,b\n.kim,c\n", ["roster.csv: 2", "roster.csv: 3", "roster.csv: 4"]),
        ("id,name\nkim,a\nlee,b\nKIM,c\n", ["roster.csv: 4: expected another id than line 2, got 'KIM'"]),
    ],
)
def test_a_row_that_cannot_be_is_told_with_its_line(tmp_path, text, told):
    words.use("en")
    with pytest.raises(CohortError) as error:
        read(tmp_path, text)
    assert [part for part in told if part not in str(error.value)] == []


def test_a_file_that_is_no_text_is_refused(tmp_path):
    with pytest.raises(CohortError, match=r"roster\.csv"):
        read(tmp_path, b"PK\x03\x04\xff\xff\x80")
    with pytest.raises(CohortError, match=r"none\.csv"):
        roster.read(tmp_path / "none.csv")
