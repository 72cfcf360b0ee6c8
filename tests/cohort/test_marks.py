"""Everybody's row, and the CSV file of them."""

import csv
import stat

import pytest

from course.cohort import marks
from course.cohort.marks import COLUMNS, export
from course.grading import gradebook
from tests.cohort.hand_ins import ASSIGNMENT, grade, row, solved, submit


def exported(cohort, to=None):
    path, _ = export(cohort, cohort.assignments(None), to)
    with path.open(encoding="utf-8-sig", newline="") as file:
        return {line["student_id"]: line for line in csv.DictReader(file)}


def give(cohort, student, score, extra=None):
    """A mark by hand, as the formgrader gives it."""
    with cohort.tree.gradebook() as book:
        found = book.find_grade("why", "exercise", ASSIGNMENT, student)
        found.manual_score, found.extra_credit, found.needs_manual_grade = score, extra, False
        book.db.commit()


def test_a_mark_that_does_not_exist_is_empty_and_never_0(graded):
    lines = exported(graded)
    assert list(next(iter(lines.values()))) == list(COLUMNS)
    assert [lines["park"][key] for key in ("auto", "manual", "total", "max", "status")] == [
        "",
        "",
        "",
        "9",
        "ungraded",
    ]
    assert "온전한 노트북이 아니에요" in lines["park"]["reason"]
    assert [lines["choi"][key] for key in ("auto", "total", "status")] == ["", "", "missing"]
    assert [lines["lee"][key] for key in ("auto", "manual", "total", "status")] == ["0", "0", "0", "graded"]
    assert lines["lee"]["name"] == "이서연"


def test_a_written_answer_waits_for_a_person_and_the_total_with_it(graded):
    waiting = exported(graded)["kim"]
    assert [waiting[key] for key in ("auto", "manual", "total", "status")] == ["5", "", "", "waiting"]
    give(graded, "kim", 3, extra=0.5)
    given = exported(graded)["kim"]
    assert [given[key] for key in ("auto", "manual", "total", "status")] == ["5", "3.5", "8.5", "graded"]


def test_a_person_may_overrule_a_check(graded):
    with graded.tree.gradebook() as book:
        found = book.find_grade("share", "exercise", ASSIGNMENT, "lee")
        found.manual_score = 1
        book.db.commit()
    line = exported(graded)["lee"]
    assert [line[key] for key in ("auto", "manual", "total")] == ["0", "1", "1"]


@pytest.mark.parametrize(
    ("time", "late", "penalty", "total"),
    [
        ("2026-03-20 14:59:00.000000 UTC", "0", "0", "8"),
        ("2026-03-20 15:59:00.000000 UTC", "0", "0", "8"),
        ("2026-03-20 16:00:00.000000 UTC", "1", "0.8", "7.2"),
        ("2026-03-22 16:00:00.000000 UTC", "3", "2.4", "5.6"),
        ("2026-03-24 16:00:00.000000 UTC", "5", "8", "0"),
    ],
)
def test_the_late_rule_takes_its_share_of_the_marks_by_hand_too(graded, time, late, penalty, total):
    """10 per cent a started day after an hour of grace, nothing left after three days."""
    with graded.tree.gradebook() as book:
        book.update_or_create_submission(ASSIGNMENT, "kim", timestamp=time)
    give(graded, "kim", 3)
    line = exported(graded)["kim"]
    assert [line[key] for key in ("late", "penalty", "total")] == [late, penalty, total]
    with graded.tree.gradebook() as book:
        settled = book.find_submission(ASSIGNMENT, "kim").late_submission_penalty
    assert (settled or 0) == float(penalty)


def test_an_extension_given_in_the_gradebook_counts(graded):
    give(graded, "kim", 3)
    with graded.tree.gradebook() as book:
        book.update_or_create_submission(ASSIGNMENT, "kim", timestamp="2026-03-22 16:00:00.000000 UTC")
        book.grant_extension(ASSIGNMENT, "kim", days=3)
    assert [exported(graded)["kim"][key] for key in ("late", "penalty", "total")] == ["0", "0", "8"]


def test_when_nobody_knows_when_it_was_handed_in_it_is_not_late(graded):
    assert exported(graded)["kim"]["late"] == ""


def test_the_file_opens_in_korean_excel_and_only_its_owner_may_read_it(graded, tmp_path):
    path, _ = export(graded, graded.assignments(None), tmp_path / "성적.csv")
    data = path.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    assert "김민수".encode() in data
    assert b"\r\n" in data
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_name_that_looks_like_a_formula_is_text(graded):
    with graded.tree.gradebook() as book:
        gradebook.put_students(
            book, [gradebook.Student("kim", last_name='=HYPERLINK("http://evil.example")')]
        )
    assert exported(graded)["kim"]["name"] == '\'=HYPERLINK("http://evil.example")'


def test_what_was_handed_in_after_grading_is_not_shown_as_graded(graded):
    submit(graded, "lee", solved(graded))
    assert (row(graded, "lee").status, row(graded, "lee").mark) == ("collected", None)
    grade(graded)
    assert (row(graded, "lee").status, row(graded, "lee").mark.auto) == ("graded", 5)


def test_all_statuses_have_a_name():
    from course.words import LANGUAGES, say

    names = {say(f"cohort.status.name.{key}", language) for key in marks.STATUSES for language in LANGUAGES}
    assert len(names) == 2 * len(marks.STATUSES)
