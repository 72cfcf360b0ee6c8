"""More time for one student: kept, shown, taken back, and honoured by collecting, late marks and regrades."""

from datetime import UTC, datetime, timedelta

import pytest

from course import words
from course.__main__ import main
from course.cohort.collection import collect
from course.cohort.life import counting, extensions
from course.grading.late import LateRule
from tests.cohort.hand_ins import ASSIGNMENT, grade, row, solved, submit
from tests.cohort.test_collection import outcomes, zipped

DUE = datetime(2026, 3, 20, 14, 59, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def at(moment):
    return moment.strftime("%Y-%m-%d %H:%M:%S.%f UTC").encode()


def handed_in(cohort, moment, why=""):
    return solved(cohort, why=why) | {"timestamp.txt": at(moment)}


def why(cohort, student="kim"):
    return (cohort.tree.submitted(student, ASSIGNMENT) / "exercise.ipynb").read_text("utf-8")


@pytest.fixture
def extend(cohort):
    """Run the verb."""
    words.use("en")
    return lambda *more: main(["cohort", "extend", *more, "--root", str(cohort.root.parent)])


@pytest.fixture
def inbox(tmp_path):
    folder = tmp_path / "inbox"
    folder.mkdir()
    return folder


@pytest.fixture
def arrive(cohort, inbox):
    """Hand in at a moment and collect; what became of it."""

    def arrive(moment, why):
        (inbox / "kim.zip").write_bytes(zipped(solved(cohort, why=why)))
        return outcomes(collect(cohort, ASSIGNMENT, inbox, moment))["kim.zip"][1]

    return arrive


def test_the_latest_in_time_counts_and_all_others_are_kept(cohort, arrive):
    assert arrive(DUE - 60 * MINUTE, "first") == "new"
    assert arrive(DUE, "second") == "replaced"
    assert arrive(DUE + 60 * MINUTE, "in the grace") == "replaced"
    assert arrive(DUE + 61 * MINUTE, "late") == "late"
    assert arrive(DUE - 2 * MINUTE, "found in the mail") == "older"
    assert "in the grace" in why(cohort)
    kept = [path.read_text("utf-8") for path in cohort.root.glob("earlier/kim/*/*/exercise.ipynb")]
    assert len(kept) == 4
    assert all(any(text in one for one in kept) for text in ("first", "second", "late", "found in the mail"))


def test_of_late_ones_the_latest_counts_that_still_earns_something(cohort, arrive):
    assert arrive(DUE + timedelta(days=1), "a day late") == "new"
    assert arrive(DUE + timedelta(days=2), "two days late") == "replaced"
    assert arrive(DUE + timedelta(days=9), "long closed") == "late"
    assert arrive(DUE - MINUTE, "in time after all") == "replaced"
    assert "in time after all" in why(cohort)


def test_downloading_again_after_the_deadline_makes_nobody_late(cohort, arrive):
    assert arrive(DUE - MINUTE, "the same") == "new"
    assert arrive(DUE + timedelta(days=1), "the same") == "late"
    assert (cohort.tree.submitted("kim", ASSIGNMENT) / "timestamp.txt").read_bytes() == at(DUE - MINUTE)


def test_an_extension_brings_back_what_was_late_and_taking_it_back_the_other(cohort, arrive, extend, capsys):
    arrive(DUE - MINUTE, "in time")
    arrive(DUE + timedelta(days=1), "better")
    asked = ("--student", "kim", "--until", "2026-03-22T23:59+09:00", "--reason", "was ill")
    assert extend(ASSIGNMENT, *asked) == 0
    assert "kim: another hand-in counts now" in capsys.readouterr().out
    assert "better" in why(cohort)
    assert extend(ASSIGNMENT, "--student", "kim", "--undo") == 0
    assert "in time" in why(cohort)
    assert len(list(cohort.root.glob("earlier/kim/*/*"))) == 1


def test_late_marks_follow_the_extension_to_the_minute_and_through_a_regrade(cohort):
    item, until = cohort.plan.assignment(ASSIGNMENT), DUE + timedelta(days=2)
    rule = LateRule(grace_minutes=60, percent_per_day=10, closed_after_days=3)
    assert item.late == rule
    for student, moment in (
        ("kim", until + 60 * MINUTE),
        ("lee", until + 61 * MINUTE),
        ("park", DUE + 61 * MINUTE),
    ):
        submit(cohort, student, handed_in(cohort, moment, "그래서요."))
    grade(cohort)
    with cohort.tree.gradebook() as book:
        for student in ("kim", "lee", "park"):
            mark = book.find_grade("why", "exercise", ASSIGNMENT, student)
            mark.manual_score, mark.needs_manual_grade = 0, False
        book.db.commit()
    assert [row(cohort, who).mark.penalty for who in ("kim", "lee", "park")] == [1.5, 1.5, 0.5]
    extensions.give(cohort, item, ["kim", "lee"], until, "ill")
    assert [row(cohort, who).mark.penalty for who in ("kim", "lee", "park")] == [0, 0.5, 0.5]
    assert [row(cohort, who).days_late for who in ("kim", "lee", "park")] == [0, 1, 1]
    grade(cohort, "kim", "lee", "park")
    assert [row(cohort, who).mark.penalty for who in ("kim", "lee", "park")] == [0, 0.5, 0.5]
    with cohort.tree.gradebook() as book:
        assert book.find_submission(ASSIGNMENT, "kim").extension == timedelta(days=2)
    extensions.undo(cohort, item, ["kim"])
    assert [row(cohort, who).mark.penalty for who in ("kim", "lee")] == [1.5, 0.5]
    with cohort.tree.gradebook() as book:
        assert book.find_submission(ASSIGNMENT, "kim").extension is None


def test_every_extension_is_kept_and_shown(cohort, extend, capsys):
    for until in ("2026-03-22T00:00Z", "2026-03-25T00:00Z"):
        extend(ASSIGNMENT, "--student", "kim", "--until", until, "--reason", "was ill")
    extend(ASSIGNMENT, "--student", "lee", "--until", "2026-03-25T00:00Z", "--reason", "a wedding")
    extend(ASSIGNMENT, "--student", "lee", "--undo")
    capsys.readouterr()
    assert extend() == 0
    shown = capsys.readouterr().out
    assert shown.count("was ill") == 2
    assert "a wedding" in shown
    item = cohort.plan.assignment(ASSIGNMENT)
    assert extensions.due(cohort, item, "kim") == datetime(2026, 3, 25, tzinfo=UTC)
    assert extensions.due(cohort, item, "lee") == extensions.due(cohort, item, "park") == item.due


@pytest.mark.parametrize(
    ("more", "told"),
    [
        (("--student", "kim", "--until", "2026-03-20T14:59Z", "--reason", "x"), "no later"),
        (
            ("--student", "kim", "--until", "2026-03-20", "--reason", "x"),
            "2026-03-20 23:59 +0900 is no later",
        ),
        (("--student", "kim", "--until", "soon", "--reason", "x"), "soon is no date or time"),
        (("--student", "kim", "--until", "2026-03-27T12:00Z"), "with --reason"),
        (("--student", "kin", "--until", "2026-03-27T12:00Z", "--reason", "x"), "→ kim"),
        (("--student", "kim", "--undo"), "nothing to take back for kim"),
        (("--until", "2026-03-27T12:00Z", "--reason", "x"), "--student"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_written(cohort, extend, capsys, more, told):
    assert extend(ASSIGNMENT, *more) == 2
    assert told in capsys.readouterr().err
    assert not (cohort.root / "extensions.json").exists()


def test_a_damaged_record_is_told_not_overwritten(cohort, extend, capsys):
    (cohort.root / "extensions.json").write_text("{")
    asked = ("--student", "kim", "--until", "2026-03-27T12:00Z", "--reason", "x")
    assert extend(ASSIGNMENT, *asked) == 2
    assert "extensions.json is damaged" in capsys.readouterr().err
    assert (cohort.root / "extensions.json").read_text() == "{"


def test_a_hand_in_cut_off_while_put_aside_is_never_taken_for_a_whole_one(cohort, arrive):
    arrive(DUE + timedelta(days=1), "late")
    arrive(DUE - MINUTE, "in time")
    (aside,) = cohort.root.glob("earlier/kim/*/*")
    (aside / "sketches" / "my-shop.json").unlink()
    item = cohort.plan.assignment(ASSIGNMENT)
    extensions.give(cohort, item, ["kim"], DUE + timedelta(days=3), "x")
    assert not counting.count_again(cohort, item, "kim")
    assert "in time" in why(cohort)


def test_after_a_kill_between_taking_away_and_putting_the_hand_in_is_found_again(cohort, arrive):
    arrive(DUE - MINUTE, "in time")
    place = cohort.tree.submitted("kim", ASSIGNMENT)
    from course.grading.files import read_folder

    counting.put_aside(cohort, "kim", ASSIGNMENT, read_folder(place)[0])
    place.rename(place.with_name(".new-left"))
    assert counting.count_again(cohort, cohort.plan.assignment(ASSIGNMENT), "kim")
    assert "in time" in why(cohort)
    assert [path.name for path in place.parent.iterdir()] == [ASSIGNMENT]


def test_a_hand_in_is_never_half_taken_away(cohort, arrive, monkeypatch):
    """Killed while the old folder is emptied, the new one is there already, whole."""
    arrive(DUE - MINUTE, "first")

    def killed(path, **_):
        if (path / "exercise.ipynb").exists():
            (path / "timestamp.txt").unlink()
            raise KeyboardInterrupt

    monkeypatch.setattr(counting.shutil, "rmtree", killed)
    with pytest.raises(KeyboardInterrupt):
        arrive(DUE, "second")
    monkeypatch.undo()
    assert "second" in why(cohort)
    assert (cohort.tree.submitted("kim", ASSIGNMENT) / "timestamp.txt").read_bytes() == at(DUE)
    assert arrive(DUE, "second") == "same"
