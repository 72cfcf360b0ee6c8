"""The verbs as an instructor types them."""

import argparse
import json
import subprocess
import sys
import zipfile

import pytest

from course import words
from course.cohort import releasing
from course.cohort.command import add_arguments, run
from course.cohort.proof import Proof
from course.machine import usage
from course.words import LANGUAGES
from tests.cohort.hand_ins import ASSIGNMENT, PLAN, ROSTER, solved, submit

VERBS = (
    "open",
    "release",
    "collect",
    "grade",
    "feedback",
    "export",
    "report",
    "roster",
    "status",
    "demo",
    "comments",
    "agreement",
)


def arguments(*typed):
    """What the parser makes of some words."""
    parser = argparse.ArgumentParser(prog="python -m course cohort")
    add_arguments(parser)
    return parser.parse_args(typed)


@pytest.fixture
def do(cohort, capsys):
    """Type a verb in the cohort's folder of cohorts; its exit code, what it said, and what it complained of."""
    words.use("en")

    def typed(*verb):
        code = run(arguments(*verb, "--root", str(cohort.root.parent)))
        said = capsys.readouterr()
        return code, said.out, said.err

    return typed


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("verb", [(), *[(verb,) for verb in VERBS]], ids=str)
def test_every_verb_teaches_what_it_does(verb, language, capsys):
    words.use(language)
    with pytest.raises(SystemExit) as end:
        arguments(*verb, "--help")
    text = capsys.readouterr().out
    assert end.value.code == 0
    assert "python -m course cohort" in text
    assert len(text.splitlines()) > 6


def test_a_term_from_collecting_to_marks(do, cohort, tmp_path):
    with zipfile.ZipFile(tmp_path / "kim.zip", "w") as archive:
        for name, data in solved(cohort, why="책이니까요.").items():
            archive.writestr(name, data)
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    (tmp_path / "kim.zip").rename(inbox / "kim.zip")
    assert "collect" in do("status")[1].splitlines()[-1]
    code, said, _ = do("collect", ASSIGNMENT, "--from", str(inbox))
    assert (code, "1 new" in said, "nobody counts as late" in said) == (0, True, True)
    (inbox / "mystery.zip").write_bytes(b"x")
    (inbox / "lee.ipynb").write_bytes(b"{")
    code, said, _ = do("collect", ASSIGNMENT, "--from", str(inbox), "--received", "2026-03-20T12:00+09:00")
    assert code == 1
    assert "1 new, 1 replaced" in said
    assert "mystery.zip: it is not a zip" in said
    code, said, _ = do("grade")
    assert code == 1
    assert "graded 2; 0 were graded before" in said
    assert "lee.ipynb is not a whole notebook" in said
    code, said, _ = do("grade", ASSIGNMENT)
    assert "graded 1; 1 were graded before" in said
    code, said, _ = do("feedback")
    assert (code, "Wrote 1 feedback pages." in said) == (0, True)
    code, said, _ = do("export", "--to", str(tmp_path / "marks.csv"))
    assert (code, "waiting 1, ungraded 1, missing 2" in said) == (1, True)
    assert (tmp_path / "marks.csv").is_file()
    assert do("status")[1].splitlines()[-1].split()[-7:] == ["0", "1", "1", "0", "2", "1", "export"]


def test_what_cannot_be_done_is_said_with_what_to_do_and_exit_code_2(do, tmp_path):
    for typed, told in (
        (("grade", "01-shpo"), "Did you mean 01-shop?"),
        (("collect", ASSIGNMENT), "Say where the hand-ins are"),
        (("status", "--cohort", "shpo"), "→ shop"),
        (("release", "none"), "expected an assignment of the plan (01-shop)"),
        (("open", str(tmp_path / "none.toml")), "There is no plan at"),
    ):
        code, _, complaint = do(*typed)
        assert code == 2
        assert told in complaint, typed


def test_an_assignment_that_is_not_released_is_not_graded(do, cohort):
    (cohort.tree.release(ASSIGNMENT) / "exercise.ipynb").unlink()
    for verb in (
        ("collect", ASSIGNMENT, "--from", "."),
        ("grade", ASSIGNMENT),
        ("export", ASSIGNMENT),
        ("export", "--lms", "x.csv"),
        ("report",),
    ):
        code, _, complaint = do(*verb)
        assert (code, "First: python -m course cohort release 01-shop" in complaint) == (2, True)
    assert do("status")[1].splitlines()[-1].endswith("release")


@pytest.mark.parametrize(
    "typed",
    [
        ("collect", ASSIGNMENT, "--received", "2026-03-20T12:00"),
        ("collect", ASSIGNMENT, "--received", "tomorrow"),
        ("demo", "--students", "0"),
        ("demo", "--students", "many"),
        ("demo", "--language", "fr"),
        ("fly",),
        (),
    ],
    ids=str,
)
def test_what_makes_no_sense_is_refused_while_it_is_read(typed, capsys):
    usage.speak()
    words.use("en")
    with pytest.raises(SystemExit) as end:
        arguments(*typed)
    assert end.value.code == 2
    assert capsys.readouterr().err.splitlines()[-1].startswith("Help: ")


def test_with_nothing_released_there_is_nothing_to_grade(do, cohort):
    (cohort.tree.release(ASSIGNMENT) / "exercise.ipynb").unlink()
    code, _, complaint = do("grade")
    assert (code, "First: python -m course cohort release" in complaint) == (2, True)


def test_opening_from_the_command_line_says_what_comes_next(tmp_path):
    (tmp_path / "roster.csv").write_text(ROSTER, "utf-8")
    command = [sys.executable, "-W", "error", "-m", "course", "cohort", "open", str(PLAN)]
    opened = subprocess.run(
        [*command, "--roster", str(tmp_path / "roster.csv"), "--root", str(tmp_path / "cohorts")],
        capture_output=True,
        text=True,
        env={"PATH": "/usr/bin", "COURSE_LANGUAGE": "en"},
    )
    assert (opened.returncode, opened.stderr) == (0, "")
    assert "Opened the cohort shop: 4 students" in opened.stdout
    assert "seed is public" in opened.stdout
    assert "Next: python -m course cohort release 01-shop" in opened.stdout


def test_releasing_shows_every_proof_and_where_the_handout_is(do, cohort, monkeypatch):
    proofs = [Proof("reference", 5, 5), Proof("blank", 0, 0)]
    monkeypatch.setattr(releasing, "prove", lambda *arguments: proofs)
    code, said, _ = do("release", ASSIGNMENT)
    assert code == 0
    assert [line.split() for line in said.splitlines()[2:4]] == [["reference", "5", "5"], ["blank", "0", "0"]]
    assert str(cohort.root / "handout" / "01-shop.zip") in said
    monkeypatch.setattr(
        releasing, "prove", lambda *arguments: [Proof("blank", 0, 2, "roles: 2 / 3 – Well done")]
    )
    code, _, complaint = do("release", ASSIGNMENT)
    assert (code, "roles: 2 / 3 – Well done" in complaint) == (2, True)


def test_grading_can_be_read_by_programs_and_narrowed_to_a_student(do, cohort):
    for student in ("kim", "lee"):
        submit(cohort, student, solved(cohort))
    code, said, _ = do("grade", ASSIGNMENT, "--json", "--student", "kim", "--workers", "1")
    lines = [json.loads(line) for line in said.splitlines()]
    assert code == 0
    assert [(line["student"], line["state"]) for line in lines] == [
        ("kim", "running"),
        ("kim", "recording"),
        ("kim", "graded"),
    ]
    assert lines[-1]["how"] in ("warm", "cold")
    code, _, complaint = do("grade", ASSIGNMENT, "--student", "kimm")
    assert (code, "kimm" in complaint) == (2, True)


def test_without_a_sandbox_grading_is_refused_and_done_only_when_asked_for_by_name(do, cohort, monkeypatch):
    submit(cohort, "kim", solved(cohort))
    monkeypatch.setattr("course.grading.sandbox.shutil.which", lambda name: None)
    code, _, complaint = do("grade", ASSIGNMENT, "--memory", "777")
    assert code == 2
    assert "apt install bubblewrap" in complaint
    assert "--no-sandbox" in complaint
    code, said, _ = do("grade", ASSIGNMENT, "--memory", "777", "--no-sandbox")
    assert code == 0
    assert "WITHOUT a sandbox" in said
    assert "graded without a sandbox" in said
