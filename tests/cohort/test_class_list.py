"""Joining, dropping and coming back during the term, from the command line."""

import json
import stat

import pytest

from course import words
from course.cohort import class_list, marks
from course.cohort.class_list import entries
from course.cohort.command import run
from course.cohort.opening import open_cohort
from course.grading import gradebook
from tests.cohort.hand_ins import ASSIGNMENT, PLAN, files, released, submit
from tests.cohort.test_command import arguments

NEWER = "학번,이름,이메일\nkim,김민숙,\nlee,이서연,\npark,박지후,park@example.org\nnew,이서연,\n"


@pytest.fixture
def roster(cohort, capsys):
    """Type `roster …`; the exit code, what it said, what it complained of."""
    words.use("en")

    def typed(*what):
        code = run(arguments("roster", *what, "--root", str(cohort.root.parent)))
        said = capsys.readouterr()
        return code, said.out, said.err

    return typed


def listed(cohort):
    return {key: (entry.student.name, entry.dropped) for key, entry in entries(cohort).items()}


def test_the_list_is_shown_with_who_shares_a_name(roster, cohort):
    assert "4 students, 0 dropped" in roster()[1]
    roster("add", "20261234", "이서연", "--email", "lee2@example.org")
    lines = roster()[1].splitlines()
    assert [line.split()[0] for line in lines if "shares the name" in line] == ["20261234", "lee"]


def test_a_newer_export_is_shown_first_and_made_when_asked(roster, cohort, tmp_path):
    path = tmp_path / "newer.csv"
    path.write_text(NEWER, "utf-8")
    before = listed(cohort)
    code, said, _ = roster("update", str(path))
    assert (code, listed(cohort)) == (0, before)
    assert "+ joins: 이서연 (new)" in said
    assert "- drops: 최하늘 (choi)" in said
    assert "~ changes: 김민수 (kim), kim@example.org → 김민숙 (kim), kim@example.org" in said
    assert "~ changes: 박지후 (park) → 박지후 (park), park@example.org" in said
    assert f"roster update {path} --apply --cohort shop" in said
    assert roster(str(path))[1] == said
    code, said, _ = roster("update", str(path), "--apply")
    assert (code, "roster undo" in said) == (0, True)
    assert listed(cohort) == {
        "choi": ("최하늘", True),
        "kim": ("김민숙", False),
        "lee": ("이서연", False),
        "new": ("이서연", False),
        "park": ("박지후", False),
    }
    assert "Nothing changes." in roster("update", str(path))[1]
    assert roster("undo")[0] == 0
    assert listed(cohort) == before


def test_a_sections_list_need_not_drop_the_others(roster, cohort, tmp_path):
    (tmp_path / "section.csv").write_text("id,name\nkim,김민수\nnew,새학생\n", "utf-8")
    roster("update", str(tmp_path / "section.csv"), "--no-drops", "--apply")
    assert [key for key, (_, out) in listed(cohort).items() if out] == []
    assert "new" in listed(cohort)


def test_the_same_name_in_one_piece_or_in_two_is_no_change(roster, cohort, tmp_path):
    canvas = 'Student,ID,SIS User ID,SIS Login ID,Section\n"김, 민수",,kim,x,1\n이 서연,1,lee,y,1\n'
    (tmp_path / "canvas.csv").write_text(canvas.replace(",,kim", ",2,kim"), "utf-8")
    said = roster("update", str(tmp_path / "canvas.csv"), "--no-drops")[1]
    assert said.splitlines()[:2] == [
        "~ changes: 김민수 (kim), kim@example.org → 김민수 (kim), kim@example.org, LMS 2",
        "~ changes: 이서연 (lee) → 이서연 (lee), LMS 1",
    ]


def test_a_student_whose_id_changed_is_known_by_the_lms(roster, cohort, tmp_path):
    roster("add", "minsu@univ.ac.kr", "김민수", "--lms-id", "9001")
    canvas = "Student,ID,SIS User ID,SIS Login ID,Section\n김민수,9001,20261234,minsu@univ.ac.kr,1\n"
    (tmp_path / "canvas.csv").write_text(canvas, "utf-8")
    assert "Nothing changes." in roster("update", str(tmp_path / "canvas.csv"), "--no-drops")[1]


def test_who_drops_keeps_marks_and_hand_ins_and_may_come_back(graded, capsys):
    words.use("en")

    def typed(*what):
        return run(arguments("roster", *what, "--root", str(graded.root.parent)))

    assert typed("drop", "lee", "choi") == 0
    rows = {one.student.id: one for one in marks.rows(graded, graded.assignments(None))}
    assert rows["lee"].mark.auto == 0
    assert "choi" not in rows, "nobody waits for the hand-in of someone who has left"
    assert graded.tree.submitted("lee", ASSIGNMENT).exists()
    assert typed("add", "lee") == 0
    assert listed(graded)["lee"] == ("이서연", False)


def test_who_was_added_and_has_handed_in_is_not_thrown_away_by_undo(roster, cohort):
    roster("add", "new", "새학생")
    submit(cohort, "new", files(released(cohort)))
    roster("undo")
    assert listed(cohort)["new"] == ("새학생", True)
    roster("add", "other", "다른학생")
    roster("undo")
    assert "other" not in listed(cohort)


def test_opening_again_with_a_list_brings_back_and_can_be_taken_back(roster, cohort, tmp_path):
    roster("drop", "kim")
    (tmp_path / "roster.csv").write_text("id,name\nkim,김민수\n", "utf-8")
    again = open_cohort(PLAN, tmp_path / "roster.csv", cohort.root.parent)
    assert again.gone == ("choi", "lee", "park")
    assert not listed(cohort)["kim"][1]
    roster("undo")
    assert listed(cohort)["kim"][1]


def test_opening_first_is_nothing_to_take_back(roster):
    code, _, complaint = roster("undo")
    assert (code, "no change to take back" in complaint) == (2, True)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (("drop", "kimm"), "Did you mean kim?"),
        (("drop",), "takes one id or more"),
        (("add", "../kim", "x"), "expected a student id"),
        (("add",), "takes an id and a name"),
        (("update",), "takes one file"),
        (("update", "none.csv"), "There is no class list at"),
        (("none.csv",), "the file of a newer list; got none.csv"),
        (("show", "kim"), "takes nothing more"),
        (("undo", "kim"), "takes nothing more"),
    ],
)
def test_what_cannot_be_is_refused_with_what_to_say(roster, cohort, typed, told):
    before = listed(cohort)
    code, _, complaint = roster(*typed)
    assert (code, told in complaint, listed(cohort)) == (2, True, before)


def test_a_change_cut_off_in_the_middle_is_finished_by_whoever_looks(roster, cohort, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(gradebook, "put_students", lambda *a: (_ for _ in ()).throw(KeyboardInterrupt))
        assert roster("add", "new", "새학생")[0] == 130
    assert listed(cohort)["new"] == ("새학생", False)
    assert [change.how for change in class_list.changes(cohort)] == ["add"]


def test_a_person_can_be_removed_from_the_record(roster, cohort):
    roster("add", "new", "새학생")
    roster("drop", "new", "kim")
    class_list.forget(cohort, "new")
    text = (cohort.root / "roster.json").read_text("utf-8")
    assert "새학생" not in text
    assert json.loads(text)["dropped"] == ["kim"]
    assert stat.S_IMODE((cohort.root / "roster.json").stat().st_mode) == 0o600
