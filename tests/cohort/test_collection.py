"""Collecting: from a folder, from an LMS's zip, from nbgrader's exchange."""

import io
import os
import stat
import zipfile
from argparse import Namespace
from datetime import UTC, datetime, timedelta

import pytest

from course import words
from course.cohort import parcels
from course.cohort.collection import collect
from course.cohort.folder import Cohort
from course.cohort.problems import CohortError
from course.cohort.verbs import do_collect
from course.grading import gradebook
from course.grading.files import write_files
from course.grading.gradebook import Student
from course.widgets.parcel import pack
from tests.cohort.hand_ins import ASSIGNMENT, solved


def zipped(files, folder=""):
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w") as archive:
        for name, data in files.items():
            archive.writestr(name if isinstance(name, zipfile.ZipInfo) else folder + name, data)
    return memory.getvalue()


def outcomes(found):
    return {one.label: (one.student, one.outcome) for one in found}


def handed_in(cohort, student):
    place = cohort.tree.submitted(student, ASSIGNMENT)
    return sorted(path.relative_to(place).as_posix() for path in place.rglob("*") if path.is_file())


@pytest.fixture
def inbox(tmp_path):
    folder = tmp_path / "inbox"
    folder.mkdir()
    return folder


def test_a_folder_of_zips_notebooks_and_folders_named_by_student(cohort, inbox):
    files = solved(cohort)
    (inbox / "kim.zip").write_bytes(zipped(files))
    (inbox / "이서연.ipynb").write_bytes(files["exercise.ipynb"])
    (inbox / "park" / "sketches").mkdir(parents=True)
    (inbox / "park" / "exercise.ipynb").write_bytes(files["exercise.ipynb"])
    (inbox / "park" / "sketches" / "my-shop.json").write_bytes(files["sketches/my-shop.json"])
    (inbox / "somebody.zip").write_bytes(zipped(files))
    (inbox / "choi.txt").write_text("선생님 죄송합니다")
    (inbox / ".DS_Store").write_text("x")
    assert outcomes(collect(cohort, ASSIGNMENT, inbox)) == {
        "kim.zip": ("kim", "new"),
        "이서연.ipynb": ("lee", "new"),
        "park": ("park", "new"),
        "somebody.zip": ("", "nobody"),
        "choi.txt": ("", "no_notebook"),
    }
    assert (
        handed_in(cohort, "kim") == ["exercise.ipynb", "sketches/my-shop.json"] == handed_in(cohort, "park")
    )
    assert handed_in(cohort, "lee") == ["이서연.ipynb"]
    assert not cohort.tree.submitted("choi", ASSIGNMENT).exists()


def test_the_zip_of_the_students_own_button_is_collected_whole(cohort, inbox, tmp_path):
    work = tmp_path / "work"
    write_files(work, solved(cohort) | {"predictions/first.json": b"{}", "notes.txt": b"not handed in"})
    (inbox / "김민수_01-shop.zip").write_bytes(pack(work, ASSIGNMENT).data)
    assert outcomes(collect(cohort, ASSIGNMENT, inbox)) == {"김민수_01-shop.zip": ("kim", "new")}
    assert handed_in(cohort, "kim") == ["exercise.ipynb", "predictions/first.json", "sketches/my-shop.json"]


def test_collecting_twice_changes_nothing(cohort, inbox):
    (inbox / "kim.zip").write_bytes(zipped(solved(cohort)))
    assert outcomes(collect(cohort, ASSIGNMENT, inbox)) == {"kim.zip": ("kim", "new")}
    assert outcomes(collect(cohort, ASSIGNMENT, inbox)) == {"kim.zip": ("kim", "same")}
    assert not (cohort.root / "earlier").exists()


def test_of_two_hand_ins_the_later_counts_and_the_earlier_is_kept_aside(cohort, inbox):
    for name, time, why in (("kim_final.zip", 200, "나중"), ("kim.zip", 100, "먼저")):
        (inbox / name).write_bytes(zipped(solved(cohort, why=why)))
        os.utime(inbox / name, (time, time))
    found = outcomes(collect(cohort, ASSIGNMENT, inbox))
    assert found == {"kim.zip": ("kim", "new"), "kim_final.zip": ("kim", "replaced")}
    now = (cohort.tree.submitted("kim", ASSIGNMENT) / "exercise.ipynb").read_text("utf-8")
    (before,) = (cohort.root / "earlier").rglob("exercise.ipynb")
    assert "나중" in now
    assert "먼저" in before.read_text("utf-8")


def test_a_hand_in_known_to_be_older_does_not_replace_a_newer_one(cohort, inbox):
    (inbox / "kim.zip").write_bytes(zipped(solved(cohort, why="새것")))
    list(collect(cohort, ASSIGNMENT, inbox, datetime(2026, 3, 20, tzinfo=UTC)))
    (inbox / "kim.zip").write_bytes(zipped(solved(cohort, why="옛것")))
    found = outcomes(collect(cohort, ASSIGNMENT, inbox, datetime(2026, 3, 19, tzinfo=UTC)))
    assert found == {"kim.zip": ("kim", "older")}
    assert "새것" in (cohort.tree.submitted("kim", ASSIGNMENT) / "exercise.ipynb").read_text("utf-8")


def test_a_later_hand_in_without_a_notebook_does_not_replace_a_good_one(cohort, inbox):
    (inbox / "kim.zip").write_bytes(zipped(solved(cohort)))
    list(collect(cohort, ASSIGNMENT, inbox))
    (inbox / "kim.zip").write_bytes(zipped({"sketches/my-shop.json": b"{}"}))
    assert outcomes(collect(cohort, ASSIGNMENT, inbox)) == {"kim.zip": ("kim", "unusable")}
    assert handed_in(cohort, "kim") == ["exercise.ipynb", "sketches/my-shop.json"]


def test_the_time_is_kept_only_when_it_is_known(cohort, inbox):
    (inbox / "kim.zip").write_bytes(zipped(solved(cohort) | {"timestamp.txt": b"1999-01-01 00:00:00 UTC"}))
    os.utime(inbox / "kim.zip", (1_000_000_000, 1_000_000_000))
    list(collect(cohort, ASSIGNMENT, inbox))
    assert "timestamp.txt" not in handed_in(cohort, "kim")
    list(collect(cohort, ASSIGNMENT, inbox, "files"))
    stamp = cohort.tree.submitted("kim", ASSIGNMENT) / "timestamp.txt"
    assert stamp.read_text() == "2001-09-09 01:46:40.000000 UTC"
    list(collect(cohort, ASSIGNMENT, inbox, datetime(2026, 3, 19, tzinfo=UTC)))
    assert stamp.read_text() == "2026-03-19 00:00:00.000000 UTC"


def test_a_moodle_zip_has_a_folder_for_each_student(cohort, tmp_path):
    inner = zipped(solved(cohort), "01-shop/")
    files = {
        "김민수_11_assignsubmission_file_/exercise.zip": inner,
        "이서연_12_assignsubmission_file_/exercise.ipynb": solved(cohort)["exercise.ipynb"],
        "이서연_12_assignsubmission_file_/sketches/my-shop.json": b"{}",
        "전학생_13_assignsubmission_file_/exercise.zip": inner,
    }
    for wrapping in ("", "과제 1/제출물/"):
        (tmp_path / "moodle.zip").write_bytes(zipped(files, wrapping))
        found = outcomes(collect(cohort, ASSIGNMENT, tmp_path / "moodle.zip"))
        assert found["김민수_11_assignsubmission_file_"][0] == "kim"
        assert found["전학생_13_assignsubmission_file_"] == ("", "nobody")
        assert handed_in(cohort, "kim") == ["exercise.ipynb", "sketches/my-shop.json"]
        assert handed_in(cohort, "lee") == ["exercise.ipynb", "sketches/my-shop.json"]


def test_in_a_moodle_zip_two_of_one_name_are_told_apart_by_the_worksheet_only(cohort, tmp_path):
    words.use("en")
    with cohort.tree.gradebook() as book:
        gradebook.put_students(book, [Student("lee2", "", "이서연", "lee2@example.org")])
    zip, sheet = tmp_path / "moodle.zip", tmp_path / "worksheet.csv"
    own = {number: zipped(solved(cohort, why=f"{number}번")) for number in (71, 72)}
    files = {f"이 서연_{number}_assignsubmission_file_/exercise.zip": data for number, data in own.items()}
    zip.write_bytes(zipped(files))
    found = list(collect(cohort, ASSIGNMENT, zip))
    assert [(one.student, one.outcome) for one in found] == [("", "several"), ("", "several")]
    sheet.write_text(
        "식별자,전체 이름,이메일 주소,성적\n참가자72,이 서연,lee2@example.org,\n참가자71,이 서연,lee@example.org,\n"
    )
    found = outcomes(collect(cohort, ASSIGNMENT, zip, worksheet=sheet))
    assert found["이 서연_72_assignsubmission_file_"] == ("lee2", "new")
    assert found["이 서연_71_assignsubmission_file_"] == ("", "several"), "lee's address is not known"
    with cohort.tree.gradebook() as book:
        gradebook.put_students(book, [Student("lee", "", "이서연", "lee@example.org")])
    found = outcomes(collect(cohort, ASSIGNMENT, zip, worksheet=sheet))
    assert found["이 서연_71_assignsubmission_file_"] == ("lee", "new")
    notebook = cohort.tree.submitted("lee2", ASSIGNMENT) / "exercise.ipynb"
    assert "72번" in notebook.read_text("utf-8")
    for text, told in (("id,name\nkim,x\n", "is no grading worksheet"), (None, "no file from the LMS")):
        sheet.write_text(text) if text else sheet.unlink()
        with pytest.raises(CohortError, match=told):
            list(collect(cohort, ASSIGNMENT, zip, worksheet=sheet))


def test_a_canvas_zip_has_a_file_for_each_student_and_the_later_counts(cohort, tmp_path):
    early, late = (
        zipfile.ZipInfo("박지후_123_456_exercise.zip", (2026, 3, 1, 9, 0, 0)),
        zipfile.ZipInfo("박지후_LATE_123_789_exercise-1.zip", (2026, 3, 2, 9, 0, 0)),
    )
    files = {
        late: zipped(solved(cohort, why="둘째")),
        early: zipped(solved(cohort, why="첫째")),
        "choi_1_2_x.ipynb": b"{}",
    }
    (tmp_path / "canvas.zip").write_bytes(zipped(files))
    found = outcomes(collect(cohort, ASSIGNMENT, tmp_path / "canvas.zip"))
    assert found["박지후_LATE_123_789_exercise-1.zip"] == ("park", "replaced")
    assert found["choi_1_2_x.ipynb"] == ("choi", "new")
    assert "둘째" in (cohort.tree.submitted("park", ASSIGNMENT) / "exercise.ipynb").read_text("utf-8")


def test_hostile_files_are_refused_and_the_rest_is_taken(cohort, inbox):
    link = zipfile.ZipInfo("gradebook.db")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    hostile = solved(cohort) | {"../../../evil.py": b"x", link: "../../../gradebook.db"}
    (inbox / "kim.zip").write_bytes(zipped(hostile))
    (inbox / "lee.zip").symlink_to(cohort.root / "gradebook.db")
    (inbox / "park.zip").write_bytes(b"no zip")
    found = {one.label: one for one in collect(cohort, ASSIGNMENT, inbox)}
    assert handed_in(cohort, "kim") == ["exercise.ipynb", "sketches/my-shop.json"]
    assert {(file.name, file.key) for file in found["kim.zip"].refused} == {
        ("../../../evil.py", "leads_out"),
        ("gradebook.db", "link"),
    }
    assert found["lee.zip"].outcome == "link"
    assert found["park.zip"].outcome == "not_zip"
    assert not list(cohort.root.parent.rglob("evil.py"))


def test_a_zip_bomb_among_the_hand_ins_costs_only_itself(cohort, inbox, monkeypatch):
    monkeypatch.setattr("course.cohort.archive.Archive.__init__.__defaults__", (1_000_000, 2_000_000, 500))
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("exercise.ipynb", b" " * 50_000_000)
    (inbox / "kim.zip").write_bytes(bomb.getvalue())
    (inbox / "lee.zip").write_bytes(zipped(solved(cohort)))
    found = {one.label: one for one in collect(cohort, ASSIGNMENT, inbox)}
    assert [file.key for file in found["kim.zip"].refused] == ["too_large"]
    assert found["lee.zip"].outcome == "new"


def test_there_must_be_something_to_collect_from(cohort, tmp_path):
    words.use("en")
    for place, told in (("none", "There is nothing at"), ("text.zip", "is not a zip")):
        (tmp_path / "text.zip").write_text("hello")
        with pytest.raises(CohortError, match=told):
            list(collect(cohort, ASSIGNMENT, tmp_path / place))
    with pytest.raises(CohortError, match="names no nbgrader exchange"):
        list(collect(cohort, ASSIGNMENT, None))


def test_nbgraders_exchange_is_collected_with_its_times(cohort, tmp_path):
    inbound = _exchange(cohort, tmp_path, check_owner=False)
    _drop(cohort, inbound, "kim+01-shop+2026-03-20 10:00:00.000000 UTC+abc", "첫째")
    _drop(cohort, inbound, "kim+01-shop+2026-03-20 12:00:00.000000 UTC+abd", "둘째")
    _drop(cohort, inbound, "lee+02-other+2026-03-20 12:00:00.000000 UTC+abe", "딴것")
    _drop(cohort, inbound, "stranger+01-shop+2026-03-20 12:00:00.000000 UTC+abf", "남")
    _drop(cohort, inbound, "park+01-shop+yesterday evening+abg", "때 모름")
    (inbound / "choi+01-shop+2026-03-20 12:00:00.000000 UTC+abh").symlink_to(cohort.root)
    found = [(one.label, one.student, one.outcome) for one in collect(Cohort(cohort.root), ASSIGNMENT, None)]
    assert ("kim", "kim", "new") in found
    assert ("kim", "kim", "replaced") in found
    assert ("stranger", "", "nobody") in found
    assert sorted(outcome for _, student, outcome in found if not student) == ["link", "nobody", "time"]
    assert handed_in(cohort, "kim") == [
        "exercise.ipynb",
        "sketches/my-shop.json",
        "submission_secret.txt",
        "timestamp.txt",
    ]
    stamp = cohort.tree.submitted("kim", ASSIGNMENT) / "timestamp.txt"
    assert stamp.read_text() == "2026-03-20 12:00:00.000000 UTC"
    assert not cohort.tree.submitted("lee", ASSIGNMENT).exists()


def test_a_time_written_by_hand_is_told_beside_the_systems_own(cohort, tmp_path, capsys):
    """Whoever makes the exchange's folder by hand can write an earlier time; the files' inodes keep theirs."""
    inbound = _exchange(cohort, tmp_path, check_owner=False)
    now = datetime.now(UTC)
    for student, time in (
        ("kim", now - timedelta(hours=2)),
        ("lee", now - timedelta(minutes=9)),
        ("park", now),
    ):
        _drop(cohort, inbound, f"{student}+01-shop+{time:%Y-%m-%d %H:%M:%S.%f} UTC+abc", "때")
    for path in inbound.rglob("*"):
        os.utime(path, (0, 0))  # a file's own time is easily turned back
    words.use("en")
    where = {"root": cohort.root.parent, "cohort": None, "assignment": ASSIGNMENT}
    assert do_collect(Namespace(source=None, received=None, worksheet=None, **where)) == 1
    said = capsys.readouterr().out
    assert "kim: the hand-in calls itself of" in said
    assert not any(f"{student}: the hand-in" in said for student in ("lee", "park"))
    assert handed_in(cohort, "kim")


def test_a_forged_hand_in_is_refused_not_only_warned_of(cohort, tmp_path):
    inbound = _exchange(cohort, tmp_path, check_owner=True)
    _drop(cohort, inbound, "kim+01-shop+2026-03-20 10:00:00.000000 UTC+abc", "위조")
    (one,) = collect(Cohort(cohort.root), ASSIGNMENT, None)
    assert (one.student, one.outcome) == ("", "owner")


def test_the_owner_of_a_hand_in_is_the_student_it_is_named_for(cohort, tmp_path, monkeypatch):
    inbound = _exchange(cohort, tmp_path, check_owner=True)
    _drop(cohort, inbound, "kim+01-shop+2026-03-20 10:00:00.000000 UTC+abc", "진짜")
    monkeypatch.setattr(parcels, "_owner", lambda path: "kim")
    (one,) = collect(Cohort(cohort.root), ASSIGNMENT, None)
    assert (one.student, one.outcome) == ("kim", "new")


@pytest.mark.needs("root")
def test_a_file_that_another_user_has_planted_in_a_hand_in_is_refused_and_the_rest_taken(
    cohort, tmp_path, monkeypatch
):
    inbound = _exchange(cohort, tmp_path, check_owner=True)
    name = "kim+01-shop+2026-03-20 10:00:00.000000 UTC+abc"
    _drop(cohort, inbound, name, "진짜")
    monkeypatch.setattr(parcels, "_owner", lambda path: "kim")
    (inbound / name / "planted.json").write_text("{}")
    os.chown(inbound / name / "planted.json", 12345, 12345)
    (one,) = collect(Cohort(cohort.root), ASSIGNMENT, None)
    assert (one.student, one.outcome) == ("kim", "new")
    assert [(file.key, file.name) for file in one.refused] == [("owner", "planted.json")]
    assert "planted.json" not in handed_in(cohort, "kim")


@pytest.mark.needs("root")
def test_a_notebook_that_another_user_has_put_in_the_place_of_the_students_is_not_taken(
    cohort, tmp_path, monkeypatch
):
    inbound = _exchange(cohort, tmp_path, check_owner=True)
    name = "kim+01-shop+2026-03-20 10:00:00.000000 UTC+abc"
    _drop(cohort, inbound, name, "위조")
    monkeypatch.setattr(parcels, "_owner", lambda path: "kim")
    os.chown(inbound / name / "exercise.ipynb", 12345, 12345)
    (one,) = collect(Cohort(cohort.root), ASSIGNMENT, None)
    assert [file.key for file in one.refused] == ["owner"]
    assert "exercise.ipynb" not in handed_in(cohort, "kim")


def _exchange(cohort, tmp_path, check_owner):
    plan = cohort.root / "plan.toml"
    switch = str(check_owner).lower()
    text = f'\n[exchange]\nroot = "{tmp_path}/exchange"\ncheck_owner = {switch}\n\n[[assignment]]'
    plan.write_text(plan.read_text("utf-8").replace("\n[[assignment]]", text), "utf-8")
    inbound = tmp_path / "exchange" / "shop" / "inbound"
    inbound.mkdir(parents=True)
    return inbound


def _drop(cohort, inbound, name, why):
    place = inbound / name
    (place / "sketches").mkdir(parents=True)
    for file, data in solved(cohort, why=why).items():
        (place / file).write_bytes(data)
    (place / "timestamp.txt").write_text("1999-01-01 00:00:00.000000 UTC")
    (place / "submission_secret.txt").write_text("secret")
