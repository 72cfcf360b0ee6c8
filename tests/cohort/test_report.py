"""The class on a page, and marks for a spreadsheet."""

import csv
import io
import re
import stat

import pytest

from benchmarks import large
from course import words
from course.cohort import class_list, marks
from course.cohort.command import run
from course.grading import gradebook, late, ledger
from course.grading.gradebook import Student
from tests.cohort.hand_ins import ASSIGNMENT
from tests.cohort.test_command import arguments
from tests.cohort.test_marks import give


@pytest.fixture
def do(graded, capsys):
    """Type a verb; its exit code, what it said, what it complained of."""
    words.use("en")
    give(graded, "kim", 3)

    def typed(*verb):
        code = run(arguments(*verb, "--root", str(graded.root.parent)))
        said = capsys.readouterr()
        return code, said.out, said.err

    return typed


def wide(cohort, name="marks-wide.csv"):
    text = (cohort.root / name).read_bytes().decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline="")))


def test_the_report_says_how_it_went_and_what_wants_a_look(do, graded):
    code, said, _ = do("report")
    assert code == 0
    lines = said.splitlines()
    assert lines[0].endswith("(shop): 4 students")
    assert lines[3].split() == [ASSIGNMENT, "3/4", "0", "2", "0", "1", "0", "9", "4", "0", "2", "4", "6", "8"]
    assert lines[4].startswith("01-shop: the hand-in of 박지후 (park) could not be graded.")
    assert "최하늘 (choi) has not handed in 1 of 1 assignments." in said
    text = (graded.root / "report.md").read_text("utf-8")
    assert "| kim | 김민수 | 8 | 8 |" in text
    assert "| choi | 최하늘 | – | 0 |" in text
    assert "| park | 박지후 | ungraded | 0 |" in text
    assert stat.S_IMODE((graded.root / "report.md").stat().st_mode) == 0o600


def test_a_name_in_the_report_is_never_markup(do, graded):
    with graded.tree.gradebook() as book:
        gradebook.put_students(book, [Student("kim", "", "<b>|x|</b> [a](javascript:1) `c`\n# d")])
    do("report")
    text = (graded.root / "report.md").read_text("utf-8")
    line = next(line for line in text.splitlines() if line.startswith("| kim"))
    assert not re.search(r"[<>`\[\]]", line)
    assert line.count("|") == 5


def test_who_has_dropped_is_not_counted(do, graded):
    class_list.make(graded, class_list.dropping(graded, ["choi", "lee"]))
    said = do("report")[1]
    assert "(shop): 2 students" in said
    assert "2/2" in said
    assert "lee" not in said
    do("export", "--wide")
    assert [row[0] for row in wide(graded)] == ["id", "kim", "lee", "park"]
    assert wide(graded)[2][-1] == "dropped"


def test_the_report_is_not_written_into_a_repository(do, tmp_path):
    (tmp_path / ".git").mkdir()
    code, _, _ = do("report", "--to", str(tmp_path / "report.md"))
    assert (code, (tmp_path / "report.md").exists()) == (2, False)


def test_a_spreadsheet_has_one_row_a_student_and_one_column_a_task(do, graded):
    with graded.tree.gradebook() as book:
        gradebook.put_students(
            book, [Student("00261234", "", "=1+1", "@x"), Student("kim", "", "김민수", "k@x")]
        )
    code, said, _ = do("export", "--wide", ASSIGNMENT)
    assert (code, "5 rows" in said) == (1, True), "one could not be graded"
    heads, zero, choi, kim, lee, park = wide(graded)
    assert heads[:3] == ["id", "name", "email"]
    assert heads[-2:] == ["total (9)", "status"]
    assert sum(int(re.search(r"\((\d+)\)", head)[1]) for head in heads[3:-2]) == 9
    assert zero[:3] == ['="00261234"', "'=1+1", "'@x"]
    assert kim[:3] == ["kim", "김민수", "k@x"]
    assert sum(map(float, kim[3:-2])) == float(kim[-2]) == 8
    assert lee[-2:] == ["0", "graded"]
    assert park[3:] == ["", *[""] * (len(heads) - 5), "ungraded"]
    assert choi[-1] == "missing"
    assert (graded.root / "marks-wide.csv").read_bytes().startswith(b"\xef\xbb\xbf")


def test_a_class_of_many_is_a_handful_of_questions_to_the_gradebook(tmp_path):
    """Not one a student: that is what made three hundred slow."""
    from sqlalchemy import event

    cohort = large.make(tmp_path, 40, 1)
    item = cohort.plan.assignments[0]
    asked = []
    with cohort.tree.gradebook() as book:
        late.settle(book, item.name, item.late)
        event.listen(book.engine, "before_cursor_execute", lambda *question: asked.append(question[2]))
        late.settle(book, item.name, item.late)
        assert len(ledger.marks(book, item.name)) == len(cohort.tree.submitters(item.name)) > 30
    assert len(asked) < 30
    rows = marks.rows(cohort, [item])
    assert {row.status for row in rows} == {"graded", "waiting", "missing"}
    assert any(row.mark.penalty for row in rows if row.mark)
