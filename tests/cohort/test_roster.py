"""Class lists as Canvas, Moodle and spreadsheets write them."""

import io
import unicodedata
import zipfile

import pytest

from course import words
from course.cohort import roster
from course.cohort.problems import CohortError
from tests.cohort.hand_ins import FIXTURES

CANVAS = '''\
Student,ID,SIS User ID,SIS Login ID,Section,연습 3 (12345),Current Score
,,,,,Manual Posting,
    Points Possible,,,,,28,(read only)
"김, 민수",9001,00261234,minsu@univ.ac.kr,001,25,89.29
이서연,9002,20265678,seoyeon,001,,
이서연,9003,20269999,seoyeon2,002,N/A,
"Lovelace, Ada",9004,,ada,001,EX,
"=""=HYPERLINK(1)""",9005,20260001,x,001,,
"Student, Test",9999,,0a1b2c,001,,
'''
MOODLE_KO = """\
식별자,"전체 이름","id 번호","이메일 주소",상태,성적,"최대 성적"
참가자101,"김 민수",00261234,minsu@univ.ac.kr,"제출물 없음",,28.00
참가자102,이서연,20265678,seoyeon@univ.ac.kr,"제출물 없음",,28.00
"""
PARTICIPANTS_KO = "이름,성,이메일 주소,모둠\n민수,김,minsu@univ.ac.kr,A\n서연,이,seoyeon@univ.ac.kr,\n"
PORTAL = (
    "2026학년도 1학기 출석부,,\n유기적 마케팅,,\nNo,학 번,성 명\n1,00261234,김민수\n2,20265678,이서연\n,,\n"
)


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
        "학번\t이름\r\n20261234\t김민수\r\n".encode("utf-16"),
        b"\xfe\xff" + "학번\t이름\r\n20261234\t김민수\r\n".encode("utf-16-be"),
        'id,name\n="20261234",김민수\n'.encode(),
        "id,name\n'20261234,김민수\n".encode(),
        unicodedata.normalize("NFD", "학번,이름\n20261234,김민수\n").encode(),
        '"비고, 기타; 특이";"학\n번";이름\n"a,b,c,d";20261234;김민수\n'.encode(),
    ],
)
def test_a_roster_is_read_as_excel_and_others_save_it(tmp_path, data):
    (student,) = read(tmp_path, data)
    assert (student.id, student.name) == ("20261234", "김민수")


def test_first_and_last_names_email_and_lms_id_are_kept(tmp_path):
    (student,) = read(tmp_path, "id,first_name,last_name,email,lms_id\nada,Ada,Lovelace,ada@example.org,77\n")
    assert (student.name, student.email, student.lms_id) == ("Ada Lovelace", "ada@example.org", "77")


@pytest.mark.parametrize("delimiter", [",", ";"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_a_gradebook_that_canvas_exports_is_a_roster(tmp_path, delimiter, encoding):
    """Rows that are nobody's are passed over; two of one name are two people; zeros in front stay."""
    text = (
        CANVAS.replace('"김, 민수"', "KIM")
        .replace('"Lovelace, Ada"', "ADA")
        .replace('"Student, Test"', "TEST")
    )
    text = text.replace(",", delimiter)
    for short, name in (("KIM", "김, 민수"), ("ADA", "Lovelace, Ada"), ("TEST", "Student, Test")):
        text = text.replace(short, f'"{name}"')
    found = read(tmp_path, text.encode(encoding))
    assert [(student.id, student.name, student.lms_id) for student in found] == [
        ("00261234", "김민수", "9001"),
        ("20265678", "이서연", "9002"),
        ("20269999", "이서연", "9003"),
        ("ada", "Ada Lovelace", "9004"),
        ("20260001", "=HYPERLINK(1)", "9005"),
    ]


def test_a_row_somebody_added_to_canvas_s_file_by_hand_is_not_passed_over(tmp_path):
    text = CANVAS + "박새롬,,20267777,,001,,\n"
    assert [(s.id, s.lms_id) for s in read(tmp_path, text)][-1] == ("20267777", "")


def test_canvas_may_have_the_names_in_two_columns_and_no_sis_ids(tmp_path):
    text = "LastName,FirstName,ID,SIS Login ID,Section\n    Points Possible,,,,\n김,민수,9001,minsu,1\n"
    (student,) = read(tmp_path, text)
    assert (student.id, student.name, student.lms_id) == ("minsu", "김민수", "9001")


def test_what_moodle_gives_out_in_korean_is_a_roster(tmp_path):
    found = read(tmp_path, MOODLE_KO.encode("utf-8-sig"))
    assert [(s.id, s.name, s.email) for s in found] == [
        ("00261234", "김 민수", "minsu@univ.ac.kr"),
        ("20265678", "이서연", "seoyeon@univ.ac.kr"),
    ]
    assert [s.lms_id for s in found] == ["", ""], "the identifier changes with each assignment"
    found = read(tmp_path, PARTICIPANTS_KO)
    assert [(s.id, s.name) for s in found] == [
        ("minsu@univ.ac.kr", "김민수"),
        ("seoyeon@univ.ac.kr", "이서연"),
    ]


def test_a_title_above_the_headings_is_passed_over(tmp_path):
    found = read(tmp_path, PORTAL.encode("cp949"))
    assert [(s.id, s.name) for s in found] == [("00261234", "김민수"), ("20265678", "이서연")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", ["roster.csv: 1", "got nothing"]),
        ("이름,메일\n김민수,x\n", ["roster.csv: 1: expected column headings"]),
        ("id,name\n,김민수\n", ["roster.csv: 2: expected a student id", "got ''"]),
        ("id,name\nkim/../lee,김민수\n", ["roster.csv: 2", "'kim/../lee'"]),
        ("id,name\nkim*,a\nk+m,b\n.kim,c\n", ["roster.csv: 2", "roster.csv: 3", "roster.csv: 4"]),
        ("id,name\nkim,a\nlee,b\nKIM,c\n", ["roster.csv: 4: expected another id than line 2, got 'KIM'"]),
        (
            "id,name\n2.02612E+07,a\n20261234.0,b\n",
            ["roster.csv: 2", "roster.csv: 3", "turned it into a number"],
        ),
        ("a title\n\nid,name\nkim,a\n\nkim,b\n", ["roster.csv: 6: expected another id than line 4"]),
        (CANVAS.replace("20269999", "20265678"), ["roster.csv: 6: expected another id than line 5"]),
    ],
)
def test_a_row_that_cannot_be_is_told_with_its_line(tmp_path, text, told):
    words.use("en")
    with pytest.raises(CohortError) as error:
        read(tmp_path, text)
    assert [part for part in told if part not in str(error.value)] == []


def test_an_excel_workbook_is_a_roster_with_the_ids_as_excel_shows_them():
    """The files were written by openpyxl and XlsxWriter: a title, shared and rich texts, formats of zeros."""
    found = roster.read(FIXTURES / "lms" / "roster.xlsx")
    assert [(s.id, s.name, s.email) for s in found] == [
        ("00261234", "김민수", "minsu@univ.ac.kr"),
        ("20265678", "이서연", ""),
        ("00261111", "박새롬", ""),
        ("20269999", "", ""),
    ]
    found = roster.read(FIXTURES / "lms" / "constant.xlsx")
    assert [(s.id, s.name) for s in found] == [("ada", "Ada Lovelace"), ("00261234", "김민수")]


@pytest.mark.parametrize("encoding", ["utf-8", "cp949", "utf-8-sig"])
def test_a_page_that_calls_itself_a_workbook_is_a_roster(tmp_path, encoding):
    page = (
        "\r\n<html><head><style>td{color:red}</style></head><body><table><tr><td colspan=2>출석부</td></tr>"
        "<tr><th>학번</th><th>성명</th></tr><tr><td>00261234<td>김<b>민수</b> </tr>"
        "<tr><td>20265678</td><td>이&nbsp;서연</td></tr></table><p>끝</p></body></html>"
    )
    found = read(tmp_path, page.encode(encoding))
    assert [(s.id, s.name) for s in found] == [("00261234", "김민수"), ("20265678", "이 서연")]


def altered(**parts):
    """The workbook with some parts in place of its own."""
    memory = io.BytesIO()
    with zipfile.ZipFile(FIXTURES / "lms" / "roster.xlsx") as old, zipfile.ZipFile(memory, "w") as new:
        for name in old.namelist():
            new.writestr(name, parts.get(name.rpartition("/")[2].removesuffix(".xml"), old.read(name)))
    return memory.getvalue()


SHEET = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{}</sheetData></worksheet>'
BOMB = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'


@pytest.mark.parametrize(
    "data",
    [
        b"PK\x03\x04xl/workbook.xml",
        b"\xd0\xcf\x11\xe0\xa1\xb1",
        altered(workbook=b"<workbook/>"),
        altered(workbook=b"not xml"),
        altered(sheet1=BOMB + SHEET.format("").encode()),
        altered(sheet1=SHEET.format('<row r="1"><c r="ZZZ1"><v>1</v></c></row>').encode()),
        altered(sheet1=SHEET.format('<row r="1"><c r="A1" t="s"><v>999</v></c></row>').encode()),
    ],
    ids=["cut off", "old or encrypted", "no sheets", "no xml", "entities", "far column", "no such text"],
)
def test_a_workbook_that_cannot_be_read_is_refused_with_what_to_do(tmp_path, data):
    words.use("en")
    with pytest.raises(CohortError, match=r"save it as 'Excel Workbook \(\.xlsx\)' or 'CSV UTF-8"):
        read(tmp_path, data)


def test_a_file_that_is_no_text_is_refused(tmp_path):
    with pytest.raises(CohortError, match=r"roster\.csv"):
        read(tmp_path, b"\x00\xff\xff\x80")
    with pytest.raises(CohortError, match=r"none\.csv"):
        roster.read(tmp_path / "none.csv")
