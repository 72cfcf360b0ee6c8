"""Marks go into the LMS's own file; every other byte of it stays."""

import csv
import io
import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from course import words
from course.cohort import class_list, sheets
from course.cohort.command import run
from course.cohort.lms.grid import Grid
from course.cohort.problems import CohortError
from course.grading.gradebook import Student
from tests.cohort.hand_ins import ASSIGNMENT, FIXTURES, grade, solved, submit
from tests.cohort.test_command import arguments
from tests.cohort.test_marks import give

# As canvas-lms writes it (lib/gradebook_exporter.rb): a row of posting policies, one of points, the students, the
# student it invents; a comma in a title is quoted; a name that starts like a formula is wrapped.
CANVAS = (FIXTURES / "lms" / "canvas.csv").read_text("utf-8")
# As Moodle writes it (mod/assign/gradingtable.php, downloaded), in Korean; a comment over two lines.
MOODLE = (FIXTURES / "lms" / "moodle.ko.csv").read_text("utf-8")


@pytest.fixture
def marked(graded):
    """kim has 8 of 9, lee 0; park could not be graded, choi handed in nothing."""
    give(graded, "kim", 3)
    return graded


@pytest.fixture
def export(marked, tmp_path, capsys):
    """Put marks into a file's bytes; exit code, the new bytes, what was said, what was complained of."""
    words.use("en")

    def typed(data, *more, name="from the LMS.csv"):
        (tmp_path / name).write_bytes(data)
        out = tmp_path / "out" / name
        out.unlink(missing_ok=True)
        command = [
            "export",
            *more,
            "--lms",
            str(tmp_path / name),
            "--to",
            str(out),
            "--root",
            str(marked.root.parent),
        ]
        code = run(arguments(*command))
        said = capsys.readouterr()
        assert (tmp_path / name).read_bytes() == data, "the LMS's own file is never written to"
        return code, out.read_bytes() if out.exists() else b"", said.out, said.err

    return typed


def disguises(text):
    """The same file as different systems would send it."""
    return {
        "as it is": text.encode(),
        "mark": text.encode("utf-8-sig"),
        "windows": text.replace("\n", "\r\n").encode("utf-8-sig"),
        "korean excel": text.replace("\n", "\r\n").encode("cp949"),
        "unicode text": b"\xff\xfe" + text.replace("\n", "\r\n").encode("utf-16-le"),
        "no last line end": text.rstrip("\n").encode(),
        "blank lines behind": (text + "\n\n").encode(),
    }


@pytest.mark.parametrize("how", disguises(""))
def test_canvas_gets_its_own_file_back_with_the_marks_in_and_every_other_byte_as_it_was(export, how):
    data = disguises(CANVAS)[how]
    expected = CANVAS.replace("kim@univ.ac.kr,001,,7", "kim@univ.ac.kr,001,8,7").replace(
        '002",3.00,', '002",0,'
    )
    code, out, said, _ = export(data)
    assert out == disguises(expected)[how]
    assert code == 1, "the stranger wants a look"
    assert "Put in 2 marks (2 cells changed" in said
    assert """line 8, =cmd|'/c calc'!A1: nobody on this cohort's roster""" in said
    assert "excuses the student (EX): 1" in said
    assert "not assigned it to the student (N/A): 1" in said


@pytest.mark.parametrize("how", disguises(""))
def test_moodle_gets_its_worksheet_back_with_the_marks_in_and_every_other_byte_as_it_was(export, how):
    data = disguises(MOODLE)[how]
    expected = MOODLE.replace('되었습니다.",,9.00', '되었습니다.",8,9.00').replace("3.50,9.00", "0,9.00")
    code, out, said, _ = export(data)
    assert out == disguises(expected)[how]
    assert code == 1
    assert "line 5, =1+1: nobody" in said, "a record over two lines is one row of a spreadsheet"
    assert "has locked the grade: 1" in said


def test_a_cell_that_was_quoted_stays_quoted_and_a_mark_that_is_there_is_left_as_written(export):
    data = CANVAS.replace("kim@univ.ac.kr,001,,7", 'kim@univ.ac.kr,001,"8.00",7').replace(
        ",3.00,", ',"3.00",'
    )
    _, out, said, _ = export(data.encode())
    assert out == data.replace(',"3.00",', ',"0",').encode()
    assert "Put in 2 marks (1 cells changed" in said


def test_putting_the_marks_in_again_changes_nothing(export):
    _, once, _, _ = export(CANVAS.encode())
    _, twice, said, _ = export(once)
    assert twice == once
    assert "(0 cells changed" in said


def test_another_maximum_is_refused_unless_told_to_convert(export):
    for data in (CANVAS.replace(",9,10,(read", ",100,10,(read"), MOODLE.replace("9.00", '"100,00"')):
        code, out, _, complaint = export(data.encode())
        assert (code, out) == (2, b"")
        assert "is out of 9 here and out of 100 in the LMS" in complaint
        _, out, _, _ = export(data.encode(), "--scale")
        assert b"88.89" in out


def test_two_of_one_name_are_told_apart_by_their_ids_and_never_guessed(export, marked):
    class_list.make(marked, class_list.adding(marked, Student("kim2", "", "김민수")))
    _, out, _, _ = export(CANVAS.encode())
    assert b"kim@univ.ac.kr,001,8,7" in out
    code, out, said, _ = export(MOODLE.replace("kim@example.org", "").encode())
    assert code == 1
    assert out == MOODLE.replace("kim@example.org", "").replace("3.50,9.00", "0,9.00").encode()
    assert "line 2, 김 민수: fits more than one student" in said
    assert "With a mark, but not in the file: 김민수 (kim)" in said


def test_a_name_that_two_rows_share_is_nobodys(export):
    twice = MOODLE.replace('참가자74,"=1+1"', "참가자74,이서연")
    _, out, said, _ = export(twice.encode())
    assert re.findall(r"line (\d), 이서연: fits more than one", said) == ["3", "5"]
    assert b"3.50,9.00" in out


def test_a_row_whose_ids_speak_for_two_people_is_nobodys(export):
    crossed = CANVAS.replace("9001,kim,kim@univ.ac.kr", "9001,kim,lee")
    _, out, said, _ = export(crossed.encode())
    assert "line 4, 김, 민수: fits more than one" in said
    assert b"lee,001,,7" in out


def test_the_column_is_named_by_the_exercise_or_told_once(export):
    other = CANVAS.replace("작은 책방 (501)", "Week 1 (501)")
    code, out, _, complaint = export(other.encode())
    assert (code, out) == (2, b"")
    assert 'The file has: "Week 1 (501)", "Essay, final; draft (502)"' in complaint
    code, _, _, complaint = export(other.encode(), ASSIGNMENT, "--column", "Week 2")
    assert (code, "Did you mean Week 1 (501)?" in complaint) == (2, True)
    _, out, said, _ = export(other.encode(), ASSIGNMENT, "--column", "Week 1")
    assert b"kim@univ.ac.kr,001,8,7" in out
    assert "01-shop → Week 1 (501)" in said
    _, again, _, _ = export(other.encode())
    assert again == out, "remembered"


def test_several_columns_of_one_name_are_not_guessed(export):
    code, _, _, complaint = export(CANVAS.replace("Essay, final; draft (502)", "작은 책방 (502)").encode())
    assert code == 2
    assert 'Several columns fit 01-shop: "작은 책방 (501)", "작은 책방 (502)"' in complaint


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"\x00\xff\xff\x80", "cannot be read as text"),
        (b"a,b\n1,2\n", "neither Canvas's gradebook nor Moodle's"),
        ("학번,이름\nkim,김민수\n".encode(), "neither Canvas's gradebook nor Moodle's"),
        (CANVAS.replace('"김, 민수"', '"김, 민수').encode(), "where its cells divide is not certain"),
        (CANVAS.replace("001,,7,70.00,35.00", "001").encode(), "Line 4: expected at least 6 cells, found 5"),
        (MOODLE.replace(",성적,", ",점수,").encode(), "has no column Grade"),
    ],
    ids=["no text", "no list", "a class list", "open quote", "short row", "no grade column"],
)
def test_what_is_not_certain_is_refused_and_nothing_is_written(export, data, told):
    code, out, _, complaint = export(data)
    assert (code, out, told in complaint) == (2, b"", True)


def test_marks_are_not_written_into_a_repository(marked, tmp_path, capsys):
    words.use("en")
    (tmp_path / ".git").mkdir()
    (tmp_path / "canvas.csv").write_text(CANVAS, "utf-8")
    command = ["export", "--lms", str(tmp_path / "canvas.csv"), "--root", str(marked.root.parent)]
    assert run(arguments(*command, "--to", str(tmp_path / "out.csv"))) == 2
    assert not (tmp_path / "out.csv").exists()
    assert run(arguments(*command)) == 1
    assert (marked.root / "exports" / "canvas.csv").stat().st_mode & 0o777 == 0o600


def test_a_canvas_gradebook_opens_a_class_and_takes_its_marks(export, marked):
    """What Canvas exports as a class list is the file the marks go back into, all the way round."""
    class_list.make(marked, class_list.adding(marked, Student("20261234", "", "새학생", lms_id="9005")))
    submit(marked, "20261234", solved(marked))
    grade(marked, "20261234")
    give(marked, "20261234", 4)
    code, out, _, _ = export(CANVAS.replace("9005,stranger,s@univ.ac.kr", "9005,,").encode())
    assert (code, b"9005,,,001,9,6" in out) == (0, True)


def test_extra_options_make_sense_only_with_a_file(marked, capsys):
    words.use("en")
    assert run(arguments("export", "--scale", "--root", str(marked.root.parent))) == 2
    assert "go with an LMS's file" in capsys.readouterr().err


LETTERS = st.text(alphabet='ab,;"\t\n\r가 =', max_size=6)


@settings(deadline=None)
@given(
    rows=st.lists(st.lists(LETTERS, min_size=1, max_size=4), min_size=1, max_size=5),
    quoting=st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
    delimiter=st.sampled_from(",;\t"),
    end=st.sampled_from(["\n", "\r\n", "\r"]),
    data=st.data(),
)
@example([["a"]], csv.QUOTE_MINIMAL, ",", "\n", None)
def test_changing_one_cell_changes_that_cell_and_nothing_else(rows, quoting, delimiter, end, data):
    memory = io.StringIO(newline="")
    head = [["x", "y"]]  # the delimiter is read off the first line
    csv.writer(memory, quoting=quoting, delimiter=delimiter, lineterminator=end).writerows(head + rows)
    before = memory.getvalue().encode("utf-8-sig")
    grid = Grid.read(before)
    assert grid.texts[0] == head[0]
    assert grid.with_cells({}) == before
    places = [(r, c) for r, row in enumerate(grid.rows) for c in range(len(row))]
    row, column = data.draw(st.sampled_from(places)) if data else places[0]
    after = grid.with_cells({(row, column): "7.5"})
    cell = grid.rows[row][column]
    text = grid.source.text
    assert after.decode("utf-8-sig").startswith(text[: cell.start])
    assert after.decode("utf-8-sig").endswith(text[cell.end :])
    expected = [list(line) for line in grid.texts]
    expected[row][column] = "7.5"
    assert Grid.read(after).texts == expected


@settings(deadline=None)
@given(st.text(alphabet='a,"\n\r가', max_size=30))
def test_a_file_is_read_as_pythons_own_reader_reads_it_or_refused(text):
    data = ("x,y\n" + text).encode()
    try:
        grid = Grid.read(data)
    except CohortError:
        return
    assert grid.texts == list(csv.reader(io.StringIO("x,y\n" + text, newline="")))
    assert grid.with_cells({}) == data


def test_the_encoding_of_a_file_is_told_from_its_bytes():
    for encoding, mark in (
        ("utf-8", b""),
        ("utf-8", b"\xef\xbb\xbf"),
        ("utf-16-le", b"\xff\xfe"),
        ("cp949", b""),
    ):
        told = sheets.decode(mark + "학번;이름".encode(encoding))
        assert (told.text, told.encoding, told.mark, told.delimiter) == ("학번;이름", encoding, mark, ";")
