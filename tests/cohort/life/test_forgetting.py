"""Forgetting a student: a search of every byte finds them before, and does not afterwards."""

import io
import json
import zipfile
from datetime import UTC, date, datetime

import pytest

from course import words
from course.__main__ import main
from course.cohort import class_list, marks, pages
from course.cohort.folder import Cohort
from course.cohort.life import bag, closing, consent, extensions, forgetting, memory
from course.cohort.life.consent import Answer
from course.cohort.life.traces import Person
from course.cohort.peers.distribution import distribute
from course.cohort.peers.rounds import PeerReview
from course.grading import run as grading
from course.grading.gradebook import Student
from course.grading.journal import Entry, Journal
from course.grading.remarks import Remark
from tests.cohort.hand_ins import ASSIGNMENT, copied, grade, row, solved, submit, template
from tests.cohort.life.people import PEOPLE, drawing, joined, speaks_of

GONE, OTHER = PEOPLE[1], PEOPLE[2]
DAY = date(2026, 6, 1)
# The neighbour's own drawing names them, so it stays.
OWN = f"submitted/{PEOPLE[0].id}/{ASSIGNMENT}/sketches/my-shop.json"


def lived(cohort, home):
    """A class that has done everything: graded, reviewed each other, was extended, consented, used the exchange."""
    plan = cohort.root / "plan.toml"
    exchange = home / "exchange"
    text = plan.read_text("utf-8").replace("[late]", f'[exchange]\nroot = "{exchange}"\n\n[late]')
    plan.write_text(text, "utf-8")
    cohort = joined(Cohort(cohort.root))
    (cohort.tree.submitted(GONE.id, ASSIGNMENT) / "submission_secret.txt").write_text("a secret")
    grade(cohort, GONE.id, OTHER.id)
    named = Remark("id_of_another", {"text": GONE.id, "names": GONE.id})
    Journal(cohort.root).write(Entry(OTHER.id, ASSIGNMENT, "0", None, (named,)))
    list(pages.write_pages(cohort, list(cohort.plan.assignments)))
    marks.export(cohort, list(cohort.plan.assignments))
    item = cohort.plan.assignment(ASSIGNMENT)
    extensions.give(
        cohort, item, [GONE.id, OTHER.id], datetime(2026, 4, 1, tzinfo=UTC), f"{GONE.name} was ill"
    )
    extensions.undo(cohort, item, [OTHER.id])
    consent.put(cohort, [Answer(person.id, True, DAY) for person in PEOPLE])
    class_list.make(cohort, class_list.dropping(cohort, [GONE.id, OTHER.id]))
    distribute(cohort, ASSIGNMENT, 2, None, None, lambda done, of: None)
    for place in (
        f"inbound/{GONE.id}+{ASSIGNMENT}+2026-03-20 10:00:00.000000 UTC+x",
        f"inbound/{OTHER.id}+x+y+z",
    ):
        (exchange / cohort.plan.id / place).mkdir(parents=True)
        (exchange / cohort.plan.id / place / "exercise.ipynb").write_text("{}")
    from nbgrader.utils import notebook_hash

    page = (
        exchange
        / cohort.plan.id
        / "feedback"
        / f"{notebook_hash(secret='a secret', notebook_id='exercise')}.html"
    )
    page.parent.mkdir()
    page.write_text(GONE.name)
    (cohort.root / "earlier" / GONE.id / ASSIGNMENT / "0123").mkdir(parents=True)
    (cohort.root / ".nbgrader.log").write_text(f"graded {GONE.id}\ngraded {OTHER.id}\n")
    (cohort.root / "groups.json").write_text(json.dumps({"students": [{"id": GONE.id}, {"id": OTHER.id}]}))
    (cohort.root / "seating.csv").write_text(f"id,seat\n{GONE.id},1\n{OTHER.id},2\n")
    (cohort.root / "similar").mkdir()
    (cohort.root / "similar" / "report.html").write_text(f"<p>{GONE.name}")
    return cohort


@pytest.fixture(scope="module")
def lived_template(tmp_path_factory):
    home = tmp_path_factory.mktemp("lived")
    return lived(copied(template(), home / "cohorts"), home)


@pytest.fixture
def cohort(lived_template, tmp_path):
    """A copy of that class and of its exchange."""
    import shutil

    words.use("en")
    home = lived_template.root.parents[1]
    shutil.copytree(home, tmp_path, dirs_exist_ok=True)
    plan = tmp_path / "cohorts" / "shop" / "plan.toml"
    plan.write_text(plan.read_text("utf-8").replace(str(home), str(tmp_path)), "utf-8")
    return Cohort(plan.parent)


def forget(cohort, *more):
    return main(["cohort", "forget", *more, "--root", str(cohort.root.parent)])


def test_nothing_of_them_is_left_and_everything_of_everybody_else_is(cohort, tmp_path):
    assert len(speaks_of(tmp_path, GONE)) > 20
    mark = row(cohort, OTHER.id).cells
    assert forget(cohort, GONE.id, "--yes") == 0
    assert speaks_of(tmp_path, GONE) == [f"cohorts/shop/{OWN}"]
    cohort = Cohort(cohort.root)
    assert row(cohort, OTHER.id).cells[:7] == mark[:7]
    with cohort.tree.gradebook() as book:
        assert len(book.students) == len(PEOPLE) + 4 - 1
    entry = Journal(cohort.root).entries(ASSIGNMENT)[OTHER.id]
    assert entry.remarks[0].fields == {"text": "○○○", "names": "○○○"}
    assert (cohort.root / ".nbgrader.log").read_text() == f"graded {OTHER.id}\n"
    assert f"{OTHER.id},2" in (cohort.root / "seating.csv").read_text("utf-8-sig")
    assert [path.name for path in (tmp_path / "exchange").rglob("*+*")] == [f"{OTHER.id}+x+y+z"]
    assert grading.due(cohort.tree, ASSIGNMENT)
    assert [one.student for one in extensions.every(cohort)] == [OTHER.id]
    assert len(consent.answers(cohort)) == len(PEOPLE) - 1
    assert class_list.dropped(cohort) == {OTHER.id}


def test_others_own_work_that_names_them_stays_and_is_told(cohort, capsys):
    assert forget(cohort, GONE.id, "--yes") == 0
    said = capsys.readouterr().out
    before, _, after = said.partition("is forgotten")
    for part in (
        "Theirs, goes",
        "Only their lines go",
        "can be made again",
        "Left as it is",
        f"submitted/{GONE.id}",
    ):
        assert part in before
    assert OWN in after
    assert "What this program cannot reach may remain" in after


def test_the_drawing_is_out_of_every_package_that_lies_ready(cohort):
    review = PeerReview.read(cohort, ASSIGNMENT)
    readings, codes = review.readings, review.codes
    readers = [reader for wave in readings for reader, owners in wave.items() if GONE.id in owners]
    assert len(readers) == 2
    assert forget(cohort, GONE.id, "--yes") == 0
    again = PeerReview.read(Cohort(cohort.root), ASSIGNMENT)
    assert GONE.id not in again.students
    out = cohort.root / "peers" / ASSIGNMENT / "out" / "round-1"
    for reader in readers:
        code = codes.of(reader, GONE.id)
        held = zipfile.ZipFile(io.BytesIO((out / f"{reader}.zip").read_bytes())).namelist()
        assert not [name for name in held if code in name]
        assert code not in (out / reader / "review.csv").read_text("utf-8-sig")
        assert len([path for path in (out / reader).iterdir() if path.is_dir()]) == 1
    for reader, owners in again.readings[0].items():
        assert owners == [owner for owner in readings[0][reader] if owner != GONE.id]
    # Who reads whom no longer follows from who takes part, so nobody can be fitted in.
    with cohort.tree.gradebook() as book:
        book.add_student("latecomer")
    submit(
        cohort, "latecomer", solved(cohort) | {"sketches/my-shop.json": json.dumps(drawing(OTHER)).encode()}
    )
    root = str(cohort.root.parent)
    assert main(["cohort", "peers", ASSIGNMENT, "distribute", "--root", root]) == 2


def test_a_closed_cohort_stays_closed_with_a_new_archive_without_them(cohort, tmp_path):
    closing.close(cohort)
    memory.build(Cohort(cohort.root))
    assert forget(Cohort(cohort.root), GONE.id, "--yes") == 0
    cohort = Cohort(cohort.root)
    assert cohort.closed
    assert [path.name for path in closing.archives(cohort)] == ["shop.2.zip"]
    assert main(["cohort", "verify", "--root", str(cohort.root.parent)]) == 0
    kept = ["cohorts/shop/archive/shop.2.zip", f"cohorts/shop/{OWN}"]
    assert speaks_of(tmp_path, GONE) == kept
    bag.unpack(closing.archives(cohort)[0], tmp_path / "unpacked")
    assert speaks_of(tmp_path / "unpacked", GONE) == [OWN]
    card = json.loads((memory.place(cohort) / "datapackage.json").read_text("utf-8"))
    drawn = json.loads((memory.place(cohort) / card["resources"][0]["path"]).read_text("utf-8"))
    # Nor the neighbour's, which names somebody whom no roster can hide any more.
    assert len(drawn) == len(PEOPLE) - 2


def test_without_a_person_there_or_yes_it_only_shows(cohort, tmp_path, capsys):
    before = len(speaks_of(tmp_path, GONE))
    assert forget(cohort, GONE.id) == 2
    told = capsys.readouterr()
    assert f"submitted/{GONE.id}" in told.out
    assert "--yes" in told.err
    assert len(speaks_of(tmp_path, GONE)) == before


@pytest.mark.parametrize(("typed", "code"), [(GONE.id, 0), ("yes", 1), ("", 1)])
def test_it_asks_for_the_id(cohort, monkeypatch, typed, code):
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("builtins.input", lambda asked: typed)
    assert forget(cohort, GONE.id) == code
    assert cohort.tree.submitted(GONE.id, ASSIGNMENT).exists() == bool(code)


def test_somebody_unknown_is_told_with_the_nearest(cohort, capsys):
    assert forget(cohort, GONE.id[:-1] + "x", "--yes") == 2
    assert "nobody of that id is in this class." in capsys.readouterr().err


def test_cut_off_it_goes_on_though_the_gradebook_has_forgotten_the_name(
    cohort, tmp_path, monkeypatch, capsys
):
    def cut(*_):
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(forgetting.scrubbing, "scrub", cut)
        assert forget(cohort, GONE.id, "--yes") == 130
    with cohort.tree.gradebook() as book:
        assert GONE.id not in [student.id for student in book.students]
    assert forget(cohort, OTHER.id, "--yes") == 2
    assert f"Forgetting {GONE.id} was cut off" in capsys.readouterr().err
    assert forget(cohort, "--yes") == 0
    assert speaks_of(tmp_path, GONE) == [f"cohorts/shop/{OWN}"]


def test_ids_that_begin_alike_are_different_people():
    kim = Person(Student("kim", "", "김"))
    assert kim.is_named("kim.json")
    assert kim.is_named("kim+01-shop+2026")
    assert not any(map(kim.is_named, ("kim.lee", "kim-2", "kimchi", "kim2.json")))
    assert kim.is_in(b'"kim"')
    assert not kim.is_in(b"skimming kimchi kim2")


def test_the_same_id_in_another_cohort_is_told(cohort, capsys):
    import shutil

    shutil.copytree(cohort.root, cohort.root.with_name("other"))
    code = main(["cohort", "forget", GONE.id, "--yes", "--cohort", "shop", "--root", str(cohort.root.parent)])
    assert code == 0
    assert "is in other cohorts, too: other" in capsys.readouterr().out


def test_a_hand_in_of_somebody_else_named_like_them_is_not_touched(cohort):
    place = cohort.tree.submitted(OTHER.id, ASSIGNMENT)
    (place / f"{GONE.id}.json").write_text("{}")
    assert forget(cohort, GONE.id, "--yes") == 0
    assert (place / f"{GONE.id}.json").exists()


def test_forgetting_follows_no_link_out_of_the_cohort(cohort, tmp_path):
    outside = tmp_path / "precious"
    outside.mkdir()
    (outside / f"{GONE.id}.txt").write_text(GONE.name)
    (cohort.root / "earlier" / GONE.id / "link").symlink_to(outside)
    (cohort.root / "notes").symlink_to(outside)
    assert forget(cohort, GONE.id, "--yes") == 0
    assert (outside / f"{GONE.id}.txt").read_text() == GONE.name
    assert not (cohort.root / "earlier" / GONE.id).exists()
