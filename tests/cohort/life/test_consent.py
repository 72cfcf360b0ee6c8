"""Consent: asked of each, dated, kept, and free to be taken back."""

from datetime import date

import pytest

from course import words
from course.__main__ import main
from course.cohort.life import consent
from course.cohort.life.consent import Answer
from course.cohort.problems import CohortError

TODAY = date(2026, 6, 1)


def test_who_has_not_answered_has_not_consented(cohort):
    assert consent.consenting(cohort) == []
    assert consent.put(cohort, [Answer("kim", True, TODAY), Answer("lee", False, TODAY)]) == 2
    assert consent.consenting(cohort) == ["kim"]


def test_consent_is_taken_back_and_what_was_said_before_is_kept(cohort):
    consent.put(cohort, [Answer("kim", True, TODAY)])
    assert consent.put(cohort, [Answer("kim", True, date(2026, 6, 2))]) == 0
    assert consent.put(cohort, [Answer("kim", False, date(2026, 6, 3))]) == 1
    assert consent.consenting(cohort) == []
    assert consent.answers(cohort)["kim"] == Answer("kim", False, date(2026, 6, 3))
    assert (cohort.root / "consent.json").read_text("utf-8").count('"day"') == 2


def test_a_sheet_of_answers_in_either_language(cohort, tmp_path):
    sheet = tmp_path / "동의.csv"
    sheet.write_bytes(
        "학번,이름,동의,날짜\nkim,김민수,예,2026.05.30\nlee,이서연,아니오,\npark,박지후,,\n".encode("cp949")
    )
    assert consent.from_csv(sheet, TODAY) == [
        Answer("kim", True, date(2026, 5, 30)),
        Answer("lee", False, TODAY),
    ]
    sheet.write_text("id;consent\nkim;YES\n", "utf-8")
    assert consent.from_csv(sheet, TODAY) == [Answer("kim", True, TODAY)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("id,consent\nkim,perhaps\n", "c.csv: 2: expected yes or no, got 'perhaps'"),
        ("id,consent,date\nkim,yes,yesterday\n", "c.csv: 2: expected a date"),
        ("id,name\nkim,x\n", "c.csv: 1: expected the column headings id and consent"),
        ("", "got nothing"),
    ],
)
def test_a_doubtful_answer_is_never_taken_for_a_yes(tmp_path, text, told):
    words.use("en")
    (tmp_path / "c.csv").write_text(text)
    with pytest.raises(CohortError) as refused:
        consent.from_csv(tmp_path / "c.csv", TODAY)
    assert told in str(refused.value)


def test_a_stranger_s_answer_stops_everything(cohort, tmp_path, capsys):
    words.use("en")
    (tmp_path / "c.csv").write_text("id,consent\nkim,yes\nstranger,yes\n")
    root = str(cohort.root.parent)
    assert main(["cohort", "consent", "--from", str(tmp_path / "c.csv"), "--root", root]) == 2
    assert "not in this class: stranger" in capsys.readouterr().err
    assert consent.answers(cohort) == {}


def test_the_verb_writes_and_shows(cohort, capsys):
    words.use("en")
    root = str(cohort.root.parent)
    assert main(["cohort", "consent", "kim", "lee", "--given", "--date", "2026-06-01", "--root", root]) == 0
    assert main(["cohort", "consent", "lee", "--withdrawn", "--root", root]) == 0
    capsys.readouterr()
    assert main(["cohort", "consent", "--root", root]) == 0
    shown = capsys.readouterr().out
    assert "kim      yes      2026-06-01" in shown
    assert "next class: 1" in shown
    assert main(["cohort", "consent", "--given", "--root", root]) == 2
