"""Closing: an archive in which a damaged byte is told with its file, a gradebook nobody can write, and back again."""

import json
import random
import shutil
import sqlite3
import stat
import subprocess
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest

from course import words
from course.__main__ import main
from course.cohort.folder import Cohort
from course.cohort.life import bag, closing
from course.cohort.marks import rows
from course.grading import snapshot
from course.grading.files import RefusedFile
from tests.cohort.hand_ins import ASSIGNMENT, PLAN, row, solved, submit


@pytest.fixture(scope="module")
def closed_template(graded_template, tmp_path_factory):
    """The graded cohort, closed."""
    home = tmp_path_factory.mktemp("closed")
    cohort = Cohort(Path(shutil.copytree(graded_template.root, home / "shop")))
    closing.close(cohort)
    return Cohort(cohort.root)


@pytest.fixture
def closed(closed_template, tmp_path):
    """A copy of it, and English."""
    words.use("en")
    return Cohort(Path(shutil.copytree(closed_template.root, tmp_path / "shop")))


@pytest.fixture
def run(closed):
    """Run a verb on it."""
    return lambda *verb: main(["cohort", *map(str, verb), "--root", str(closed.root.parent)])


def archive(cohort):
    return closing.archives(cohort)[-1]


def tree(root):
    return {
        path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()
    }


def test_the_archive_holds_all_that_a_regrade_years_later_needs(closed):
    assert archive(closed).name == "shop.1.zip"
    with zipfile.ZipFile(archive(closed)) as packed:
        names = {name.removeprefix("shop.1/") for name in packed.namelist()}
        versions = json.loads(packed.read("shop.1/data/versions.json"))
    for name in (
        "bagit.txt",
        "manifest-sha256.txt",
        "data/plan.toml",
        "data/seed",
        "data/gradebook.db",
        "data/marks.csv",
        "data/grading.json",
        f"data/source/{ASSIGNMENT}/exercise.ipynb",
        f"data/submitted/kim/{ASSIGNMENT}/exercise.ipynb",
        f"data/autograded/kim/{ASSIGNMENT}/exercise.ipynb",
    ):
        assert name in names
    assert {"nbgrader", "networkx"} <= set(versions["packages"])
    assert len(versions["commit"]) in (0, 40)
    assert not [name for name in names if "archive/" in name or "closed.json" in name]


def test_any_program_that_knows_sha256_can_check_it(closed, tmp_path):
    """The form is BagIt's, so no kit is needed in ten years."""
    with zipfile.ZipFile(archive(closed)) as packed:
        packed.extractall(tmp_path / "bag")
    bagged = tmp_path / "bag" / "shop.1"
    for manifest in ("manifest-sha256.txt", "tagmanifest-sha256.txt"):
        checked = subprocess.run(
            ["sha256sum", "-c", "--quiet", manifest], cwd=bagged, capture_output=True, text=True
        )
        assert checked.returncode == 0, checked.stdout
    side = f"{archive(closed).name}.sha256"
    assert subprocess.run(["sha256sum", "-c", "--quiet", side], cwd=archive(closed).parent).returncode == 0


def test_closing_again_changes_nothing(closed, run):
    before = tree(closed.root)
    assert run("close") == 0
    assert tree(closed.root) == before


def test_it_is_private(closed):
    for path in [archive(closed), archive(closed).with_name("shop.1.zip.sha256")]:
        assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0


def test_whole_archives_and_folders_are_told_so(closed, run, capsys):
    assert run("verify") == 0
    said = capsys.readouterr().out
    assert "as it was when it was closed" in said
    assert "the same as its archive" in said
    assert run("verify", archive(closed)) == 0


def contents(path):
    """What a reader gets out of each file of a zip, broken or not; a file that cannot be read is not there."""
    read = {}
    with zipfile.ZipFile(path) as packed:
        for entry in packed.infolist():
            try:
                read[entry.filename.partition("/")[2]] = packed.read(entry)
            except Exception:
                continue
    return read


def test_a_changed_byte_is_told_with_its_file_wherever_it_is(closed, tmp_path):
    """Forty bytes, one at a time: each is found, and those inside a file are told with that file.

    A zip may hold bits that change nothing that is read: those are told under the zip's own name.
    """
    whole = archive(closed).read_bytes()
    copy = tmp_path / archive(closed).name
    shutil.copy(archive(closed).with_name(f"{copy.name}.sha256"), tmp_path)
    with zipfile.ZipFile(archive(closed)) as packed:
        index = packed.start_dir
    files = contents(archive(closed))
    dice = random.Random(11)
    for _ in range(40):
        place = dice.randrange(len(whole))
        broken = bytearray(whole)
        broken[place] ^= 1 << dice.randrange(8)
        copy.write_bytes(broken)
        try:
            found = [one.file for one in bag.damages(copy)]
        except RefusedFile:  # the index's end, by which a zip is known
            assert place >= index
            continue
        assert found
        read = contents(copy)
        assert place >= index or {name for name in files if read.get(name) != files[name]} <= set(found)


def test_a_file_changed_taken_or_added_behind_the_archive_s_back_is_told(closed, run, capsys):
    (closed.root / "submitted" / "kim" / ASSIGNMENT / "exercise.ipynb").write_text("{}")
    (closed.root / "submitted" / "lee" / ASSIGNMENT / "exercise.ipynb").unlink()
    submit(closed, "choi", solved(closed))
    assert run("verify") == 1
    said = capsys.readouterr().out
    assert f"submitted/kim/{ASSIGNMENT}/exercise.ipynb: changed or damaged" in said
    assert f"submitted/lee/{ASSIGNMENT}/exercise.ipynb: missing" in said
    assert f"submitted/choi/{ASSIGNMENT}/exercise.ipynb: was not there" in said


def test_a_mark_changed_behind_the_archive_s_back_is_told(closed, run, capsys):
    (closed.root / "gradebook.db").chmod(0o600)
    with sqlite3.connect(closed.root / "gradebook.db") as book:
        book.execute("UPDATE grade SET manual_score = 5 WHERE auto_score IS NULL")
    book.close()
    assert run("verify") == 1
    assert "gradebook.db: changed or damaged" in capsys.readouterr().out


def test_nobody_can_write_into_the_gradebook_not_even_nbgrader(closed):
    from sqlalchemy.exc import OperationalError

    assert stat.S_IMODE((closed.root / "gradebook.db").stat().st_mode) == 0o400
    with closed.tree.gradebook() as book:
        mark = book.find_grade("why", "exercise", ASSIGNMENT, "kim")
        mark.manual_score = 5
        with pytest.raises(OperationalError, match="readonly"):
            book.db.commit()
        book.db.rollback()


@pytest.mark.parametrize(
    "verb",
    [
        ("release", ASSIGNMENT),
        ("collect", ASSIGNMENT, "--from", "."),
        ("grade",),
        ("feedback",),
        ("extend", ASSIGNMENT, "--student", "kim", "--until", "2026-03-27T12:00Z", "--reason", "x"),
        ("peers", ASSIGNMENT, "distribute"),
        ("open", "PLAN"),
    ],
    ids=lambda verb: verb[0],
)
def test_what_would_change_it_is_refused(closed, run, capsys, verb):
    before = tree(closed.root)
    assert run(*(PLAN if word == "PLAN" else word for word in verb)) == 2
    assert "closed and can only be looked at" in capsys.readouterr().err
    assert tree(closed.root) == before


def test_what_only_looks_still_works(closed, run, capsys, graded_template):
    assert run("status") == 0
    assert run("export", "--to", closed.root.parent / "marks.csv") == 1  # park could not be graded
    items = [closed.plan.assignment(ASSIGNMENT)]
    assert [one.cells for one in rows(closed, items)] == [one.cells for one in rows(graded_template, items)]


def test_on_another_machine_it_comes_back_read_only_from_its_archive(closed, run, tmp_path, capsys):
    elsewhere = tmp_path / "elsewhere"
    for _ in range(2):
        assert main(["cohort", "reopen", str(archive(closed)), "--root", str(elsewhere)]) == 0
    again = Cohort(elsewhere / "shop")
    assert again.closed
    assert stat.S_IMODE(again.root.stat().st_mode) == 0o700
    assert row(again, "kim").cells == row(closed, "kim").cells
    assert snapshot.of(again.tree) == snapshot.of(closed.tree)
    assert main(["cohort", "verify", "--root", str(elsewhere)]) == 0
    assert main(["cohort", "grade", "--root", str(elsewhere)]) == 2


def test_a_damaged_archive_is_not_reopened(closed, tmp_path, capsys):
    broken = bytearray(archive(closed).read_bytes())
    with zipfile.ZipFile(archive(closed)) as packed:
        entry = packed.getinfo("shop.1/data/plan.toml")
    broken[entry.header_offset + 30 + len(entry.filename) + 5] ^= 4
    (tmp_path / "shop.1.zip").write_bytes(broken)
    assert main(["cohort", "reopen", str(tmp_path / "shop.1.zip"), "--root", str(tmp_path / "new")]) == 2
    assert "data/plan.toml" in capsys.readouterr().err
    assert not (tmp_path / "new" / "shop").exists()


def hostile(path, files, info=None):
    bag.write(
        path, [(name, data) for name, data in files.items()], info or {"External-Identifier": "shop"}, print
    )


@pytest.mark.parametrize("name", ["../evil", "..", ".", "", "a/b", ".hidden", "/tmp/x"])
def test_an_archive_cannot_choose_where_it_goes(tmp_path, capsys, name):
    words.use("en")
    hostile(tmp_path / "x.1.zip", {"plan.toml": b""}, {"External-Identifier": name})
    assert main(["cohort", "reopen", str(tmp_path / "x.1.zip"), "--root", str(tmp_path / "root")]) == 2
    assert "not the archive of a closed cohort" in capsys.readouterr().err
    assert sorted(path.name for path in tmp_path.iterdir() if path.name != "root") == [
        "x.1.zip",
        "x.1.zip.sha256",
    ]


def test_an_archive_brings_no_program_with_it(closed, tmp_path):
    """`nbgrader_config.py` is Python that every command runs."""
    bag.unpack(archive(closed), tmp_path / "files")
    files = tree(tmp_path / "files") | {"nbgrader_config.py": b"raise SystemExit('run!')"}
    hostile(tmp_path / "shop.1.zip", files)
    assert main(["cohort", "reopen", str(tmp_path / "shop.1.zip"), "--root", str(tmp_path / "root")]) == 0
    assert main(["cohort", "status", "--root", str(tmp_path / "root")]) == 0


def test_names_that_lead_out_of_the_folder_are_not_unpacked(tmp_path):
    for number, name in enumerate(("../evil.txt", "..%2Fevil.txt", "/evil.txt")):
        path = tmp_path / f"x.{number}.zip"
        with zipfile.ZipFile(path, "w") as packed:
            packed.writestr(f"x/data/{name}", b"x")
        assert bag.damages(path)
        with suppress(RefusedFile):
            bag.unpack(path, tmp_path / str(number) / "deep" / "folder")
        assert not list(tmp_path.rglob("evil.txt"))


def test_what_is_unfinished_is_told_before_it_is_closed(graded, capsys):
    words.use("en")
    root = str(graded.root.parent)
    assert main(["cohort", "close", "--root", root]) == 2
    said = capsys.readouterr().err
    assert "01-shop: waiting 1" in said
    assert "01-shop: ungraded 1" in said
    assert not graded.closed
    assert (
        main(["cohort", "close", "--unfinished", "--root", root, "--to", str(graded.root.parent / "safe")])
        == 0
    )
    assert bag.damages(graded.root.parent / "safe" / "shop.1.zip") == []


def test_the_closing_can_be_taken_back_and_the_next_has_an_archive_of_its_own(closed, run, capsys):
    first = archive(closed).read_bytes()
    assert run("reopen") == 0
    assert closed.closed
    assert run("reopen", "--to-change") == 0
    assert not closed.closed
    with Cohort(closed.root).tree.gradebook() as book:
        book.find_grade("why", "exercise", ASSIGNMENT, "kim").manual_score = 2
        book.db.commit()
    assert run("close", "--unfinished") == 0
    assert [path.name for path in closing.archives(closed)] == ["shop.1.zip", "shop.2.zip"]
    assert closing.archives(closed)[0].read_bytes() == first
    assert run("verify") == 0
    assert run("reopen", "--to-change") == 0
    assert run("reopen") == 2
    assert "is not closed" in capsys.readouterr().err


def test_links_are_left_out_and_told_and_odd_names_come_back(graded, tmp_path):
    place = graded.root / "submitted" / "kim" / ASSIGNMENT
    (place / "12:30 100%\n.txt").write_text("odd")
    (place / "link.txt").symlink_to("/etc/hostname")
    done = closing.close(graded)
    assert done.left_out == (f"'submitted/kim/{ASSIGNMENT}/link.txt'",)
    bag.unpack(done.archive, tmp_path / "back")
    assert (tmp_path / "back" / "submitted" / "kim" / ASSIGNMENT / "12:30 100%\n.txt").read_text() == "odd"
    assert not (tmp_path / "back" / "submitted" / "kim" / ASSIGNMENT / "link.txt").exists()
