"""What a class leaves to the next names nobody, however it is attacked."""

import hashlib
import json
import os
import stat
import unicodedata
import zipfile
from datetime import date

import pytest

from course import words
from course.__main__ import main
from course.cohort.life import consent, memory
from course.cohort.life.anonymous import Hiding, anonymous
from course.cohort.life.consent import Answer
from course.cohort.life.memory import FEWEST
from course.data import DatasetError, last_class
from course.network import Network
from tests.cohort.hand_ins import ASSIGNMENT
from tests.cohort.life.people import PEOPLE, drawing, joined

DAY = date(2026, 6, 1)


@pytest.fixture
def class_(cohort):
    """Seven with drawings, of whom all but the last consent."""
    joined(cohort)
    consent.put(cohort, [Answer(person.id, person != PEOPLE[-1], DAY) for person in PEOPLE])
    return cohort


@pytest.fixture
def opened(class_, monkeypatch):
    """The dataset as the next class opens it."""
    monkeypatch.setenv("COURSE_LAST_CLASS", str(memory.place(class_)))
    return lambda: last_class(ASSIGNMENT)


def everything(folder):
    return b"\n".join(
        path.read_bytes() + str(path.name).encode() for path in sorted(folder.rglob("*")) if path.is_file()
    )


def words_in(drawings):
    """Whose drawings these are: only the test can tell, by a word it put into each."""
    return [
        person
        for one in drawings
        for person in PEOPLE
        if any(person.word in node.label for node in one.nodes)
    ]


def test_the_drawings_of_those_who_consented_and_no_others(class_, opened):
    (kept,) = memory.build(class_)
    assert (kept.assignment, kept.drawing, kept.number) == (ASSIGNMENT, "my-shop", 6)
    assert {person.id for person in words_in(opened())} == {person.id for person in PEOPLE[:-1]}
    assert len(opened()) == 6


def test_structure_and_texts_stay(class_, opened):
    memory.build(class_)
    for one in opened():
        assert sorted(node.kind for node in one.nodes) == ["organisation", "person", "person"]
        assert [link.action for link in one.links] == ["산다"]
        assert {node.id for node in one.nodes} >= {one.links[0].source, one.links[0].target}


def test_attack_by_the_roster(class_, opened):
    """No name, given name, id, address or LMS id of anybody in the class, in any spelling."""
    memory.build(class_)
    held = everything(memory.place(class_)).decode("utf-8")
    for person in PEOPLE:
        student = person.student
        given = student.first_name or student.last_name[1:]
        for text in (student.id, student.name, given, student.email, student.lms_id):
            assert text not in held
            assert unicodedata.normalize("NFD", text) not in held
            assert json.dumps(text)[1:-1] not in held
    assert "010-1234-5678" not in held
    assert "비밀" not in held  # a note
    assert "author" not in held


def test_attack_by_order(class_, opened):
    """Neither drawings nor what is in them stand in the roster's order, or in the same order twice."""
    orders, inner = set(), set()
    for _ in range(12):
        memory.build(class_)
        found = opened().networks
        orders.add(tuple(person.id for person in words_in(found)))
        inner |= {tuple(node.kind for node in one.nodes) for one in found}
    assert len(orders) > 6
    assert len(inner) == 3


def test_attack_by_ids(class_, opened):
    """Ids are drawn anew each time and follow from nothing."""
    memory.build(class_)
    first = {node.id for one in opened() for node in one.nodes}
    memory.build(class_)
    second = {node.id for one in opened() for node in one.nodes}
    assert len(first | second) > 30
    assert not any(person.id in id for id in first for person in PEOPLE)


def test_attack_by_time(class_):
    memory.build(class_)
    place = memory.place(class_)
    assert len({path.stat().st_mtime for path in place.iterdir()}) == 1
    with zipfile.ZipFile(place.with_suffix(".zip")) as packed:
        assert {entry.date_time for entry in packed.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert "2026-0" not in (place / "datapackage.json").read_text("utf-8")


def test_attack_by_the_file_handed_in(class_, opened):
    """Who has a student's file cannot find it by its digest, its positions, its numbers or its canonical form."""
    memory.build(class_)
    held = everything(memory.place(class_))
    for person in PEOPLE:
        data = (class_.tree.submitted(person.id, ASSIGNMENT) / "sketches" / "my-shop.json").read_bytes()
        for total in (hashlib.sha256, hashlib.md5, hashlib.sha1):
            assert total(data).hexdigest().encode() not in held
    for one in opened():
        assert {(node.x, node.y) for node in one.nodes} == {(None, None)}
        assert {(link.rate, link.delay) for link in one.links} == {(None, None)}
        assert not one.revision
        assert not one.extra


@pytest.mark.parametrize(
    "text",
    ["김가온네", "김 가온", "가온이가", "ＡＤＡ의 가게", "ada-shop", "my_20261100_shop", "L\u200bovelace"],
)
def test_no_way_of_writing_a_name_gets_through(text):
    hide = Hiding([person.student for person in PEOPLE])
    for form in ("NFC", "NFD"):
        left = hide(unicodedata.normalize(form, text)).lower()
        assert not any(name in left for name in ("가온", "ada", "20261100", "lovelace"))
        assert "○○○" in left


def test_too_few_drawings_are_kept_from_the_next_class(class_, opened):
    for number, person in enumerate(PEOPLE[:-1]):
        left = 6 - number
        (kept,) = memory.build(class_)
        assert kept.number == (left if left >= FEWEST else 0)
        assert memory.place(class_).exists() == (left >= FEWEST)
        consent.put(class_, [Answer(person.id, False, DAY)])
    assert len(opened()) == 0


def test_consent_taken_back_takes_the_drawing_out_of_the_next_build(class_, opened):
    memory.build(class_)
    consent.put(class_, [Answer(PEOPLE[2].id, False, DAY)])
    memory.build(class_)
    assert PEOPLE[2] not in words_in(opened())
    assert len(opened()) == 5


def test_a_name_in_the_file_s_name_and_a_starter_handed_back_are_nobody_s(class_):
    for person in PEOPLE:
        folder = class_.tree.submitted(person.id, ASSIGNMENT) / "sketches"
        (folder / f"{person.name}.json").write_bytes((folder / "my-shop.json").read_bytes())
    found = memory.build(class_)
    assert [(one.drawing, one.number) for one in found if one.number] == [("my-shop", 6)]


def test_only_the_owner_can_read_it(class_):
    memory.build(class_)
    place = memory.place(class_)
    assert stat.S_IMODE(place.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in [*place.iterdir(), place.with_suffix(".zip")]} == {
        0o600
    }


def test_the_next_class_finds_it_above_its_notebook_and_sees_a_gallery(class_, tmp_path_factory, monkeypatch):
    words.use("en")
    monkeypatch.delenv("COURSE_LAST_CLASS", raising=False)
    memory.build(class_)
    home = tmp_path_factory.mktemp("next-class")
    lesson = home / "lessons" / "03"
    lesson.mkdir(parents=True)
    monkeypatch.chdir(lesson)
    assert len(last_class(ASSIGNMENT)) == 0
    assert "No earlier class has left drawings here yet" in last_class(ASSIGNMENT).to_html()
    with zipfile.ZipFile(memory.place(class_).with_suffix(".zip")) as packed:
        packed.extractall(home)
    found = last_class(ASSIGNMENT)
    assert len(found) == 6
    assert repr(found) == "<LastClass '01-shop': 6 drawings>"
    html = found._repr_html_()
    assert html.count("<img ") == 6
    assert "6 drawings of the last class" in html
    assert not any(person.name in html for person in PEOPLE)
    assert len(last_class(ASSIGNMENT, "my-shop")) == 6
    assert len(last_class("02-other")) == len(last_class(ASSIGNMENT, "other")) == 0


def test_a_changed_or_hostile_dataset_is_refused(class_, opened):
    memory.build(class_)
    card = memory.place(class_) / "datapackage.json"
    (data,) = [path for path in memory.place(class_).glob("*.json") if path != card]
    whole = data.read_bytes()
    data.write_bytes(whole.replace("산다".encode(), "판다".encode()))
    with pytest.raises(DatasetError, match="sha256"):
        opened()
    data.write_bytes(whole)
    told = json.loads(card.read_text("utf-8"))
    told["resources"][0]["path"] = f"../{ASSIGNMENT}--x.json"
    card.write_text(json.dumps(told))
    assert len(opened()) == 0
    card.write_text("[]")
    with pytest.raises(DatasetError):
        opened()


def test_the_verb_says_what_is_kept_and_what_is_not(class_, capsys):
    words.use("en")
    root = str(class_.root.parent)
    assert main(["cohort", "remember", "--root", root]) == 0
    said = capsys.readouterr().out
    assert "01-shop · my-shop: 6 drawings kept, without names." in said
    page = (class_.root / "last-class.html").read_text("utf-8")
    assert page.count("<img ") == 6
    assert main(["cohort", "consent", PEOPLE[0].id, "--withdrawn", "--root", root]) == 0
    assert "make it again" in capsys.readouterr().out
    consent.put(class_, [Answer(person.id, False, DAY) for person in PEOPLE])
    assert main(["cohort", "remember", "--root", root]) == 1
    assert "There is no dataset for the next class" in capsys.readouterr().out
    assert not memory.place(class_).exists()
    assert not (class_.root / "last-class.html").exists()


def test_an_anonymous_drawing_still_draws_itself():
    found = anonymous(Network.from_dict(drawing(PEOPLE[0])), Hiding([person.student for person in PEOPLE]))
    assert "○○○" in found.to_svg("ko")
    assert os.linesep not in found.title
