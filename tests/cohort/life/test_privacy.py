"""Names and marks stay where only their owner reads them, and nobody's page speaks of somebody else."""

import os
import stat
import subprocess
from dataclasses import replace

import pytest

from course import words
from course.__main__ import main
from course.cohort import pages
from course.cohort.places import CLONE
from course.grading.journal import Journal
from course.grading.remarks import Remark
from tests.cohort.hand_ins import ASSIGNMENT, PLAN, cell, files, grade, released, submit
from tests.cohort.life.people import PEOPLE, drawing, joined, speaks_of


@pytest.fixture
def repository(tmp_path):
    """Somebody's git repository."""
    words.use("en")
    folder = tmp_path / "repository"
    (folder / ".git").mkdir(parents=True)
    return folder


def ask(cohort, *verb):
    return main(["cohort", *map(str, verb), "--root", str(cohort.root.parent)])


@pytest.mark.parametrize("way", ["straight", "link to a folder", "link to a file", "dots"])
def test_marks_are_not_written_into_a_repository_however_it_is_reached(
    cohort, repository, tmp_path, capsys, way
):
    (repository / "notes").mkdir()
    (tmp_path / "linked").symlink_to(repository / "notes")
    (tmp_path / "linked.csv").symlink_to(repository / "notes" / "marks.csv")
    (tmp_path / "other").mkdir()
    to = {
        "straight": repository / "notes" / "marks.csv",
        "link to a folder": tmp_path / "linked" / "marks.csv",
        "link to a file": tmp_path / "linked.csv",
        "dots": tmp_path / "other" / ".." / "repository" / "marks.csv",
    }[way]
    assert ask(cohort, "export", "--to", to) == 2
    said = capsys.readouterr().err
    assert str(repository) in said
    assert str(cohort.root) in said  # where to put it
    assert not list(repository.rglob("*.csv"))


def test_nor_archives_nor_peer_packages(graded, repository, capsys):
    assert ask(graded, "close", "--unfinished", "--to", repository / "safe") == 2
    assert not graded.closed
    assert ask(graded, "peers", ASSIGNMENT, "distribute", "--out", repository / "out") == 2
    assert ask(graded, "similar", ASSIGNMENT, "--report", repository / "report.html") == 2
    assert [path.name for path in repository.iterdir()] == [".git"]


def test_nor_into_the_kit_s_own_folders_though_they_are_no_repository(cohort, capsys):
    words.use("en")
    assert ask(cohort, "export", "--to", CLONE / "exercises" / "marks.csv") == 2
    assert not (CLONE / "exercises" / "marks.csv").exists()


@pytest.mark.parametrize("place", ["cohorts", "linked", "deep/down"])
def test_a_class_is_not_opened_in_a_repository_by_another_name(repository, tmp_path, capsys, place):
    (tmp_path / "linked").symlink_to(repository)
    root = tmp_path / "linked" if place == "linked" else repository / place
    assert main(["cohort", "open", str(PLAN), "--root", str(root)]) == 2
    said = capsys.readouterr().err
    assert f"Use {repository / '.cohorts'}" in said
    assert [path.name for path in repository.iterdir()] == [".git"]


def test_in_its_own_place_git_sees_none_of_it_and_nobody_else_reads_it(tmp_path):
    subprocess.run(["git", "init", "-q", str(tmp_path / "own")], check=True)
    root = tmp_path / "own" / ".cohorts"
    (tmp_path / "roster.csv").write_text("id,name\nkim,Kim\n")
    assert (
        main(["cohort", "open", str(PLAN), "--roster", str(tmp_path / "roster.csv"), "--root", str(root)])
        == 0
    )
    seen = subprocess.run(
        ["git", "status", "--porcelain", "--untracked-files=all"],
        cwd=tmp_path / "own",
        capture_output=True,
        text=True,
    )
    assert seen.stdout == ""
    shop = root / "shop"
    for folder in (root, shop):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    for path in shop.rglob("*"):
        assert not stat.S_IMODE(path.stat().st_mode) & 0o077, path


def test_what_verbs_write_only_their_owner_reads(graded):
    words.use("en")
    ask(graded, "export")
    ask(graded, "consent", "kim", "--given")
    ask(graded, "extend", ASSIGNMENT, "--student", "kim", "--until", "2026-03-27T12:00Z", "--reason", "x")
    ask(graded, "feedback")
    for name in ("marks.csv", "consent.json", "extensions.json", "grading.json", "feedback/index.html"):
        assert stat.S_IMODE((graded.root / name).stat().st_mode) == 0o600, name
    assert os.umask(0o022) == 0o022  # and the rest of the program keeps its own


def test_a_feedback_page_names_nobody_else_even_when_the_hand_in_did_not_fit_its_owner(cohort):
    """A student who typed another's id is told of to whoever teaches, never in a page."""
    joined(cohort, PEOPLE[:2])
    writer, named = PEOPLE[:2]
    notebook = released(cohort)
    cell(notebook, "why")["source"] = "그래서요."
    submit(cohort, writer.id, files(notebook, drawing(writer, writer)))
    grade(cohort, writer.id, named.id)
    told = Remark("id_of_another", {"text": named.id, "names": named.id})
    Journal(cohort.root).write(replace(Journal(cohort.root).entries(ASSIGNMENT)[writer.id], remarks=(told,)))
    list(pages.write_pages(cohort, list(cohort.plan.assignments)))
    page = cohort.root / "feedback" / writer.id
    assert (page / ASSIGNMENT / "exercise.html").exists()
    for one in PEOPLE[1:]:
        assert speaks_of(page, one) == []
