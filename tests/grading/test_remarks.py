"""Every reason has its sentence, in both languages."""

import ast
from pathlib import Path

import pytest

from course.grading.journal import Entry, Journal
from course.grading.remarks import Remark
from course.words import LANGUAGES, phrases

PACKAGE = Path(__file__).parents[2] / "course"


def keys(*makers):
    """The keys that the code of two folders gives to some calls."""
    for path in [*PACKAGE.glob("grading/*.py"), *PACKAGE.glob("cohort/*.py")]:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in makers and node.args:
                first = node.args[0]
                options = [first.body, first.orelse] if isinstance(first, ast.IfExp) else [first]
                yield from (option.value for option in options if isinstance(option, ast.Constant))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_remark_refusal_and_reason_can_be_said(language):
    known = set(phrases("grading.remark", language))
    used = set(keys("Remark", "Ungradable", "RefusedFile")) - {"not_zip"}
    assert len(used) > 15
    assert used <= known


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_file_that_is_refused_can_be_said_when_it_is_a_whole_hand_in(language):
    assert set(keys("RefusedFile")) <= set(phrases("cohort.unmatched", language))


def test_the_journal_keeps_reasons_and_remarks_for_any_language(tmp_path):
    journal = Journal(tmp_path)
    journal.write(Entry("kim", "01", "abc", None, (Remark("bom", {"name": "책방.ipynb"}),)))
    journal.write(Entry("lee", "01", "def", Remark("empty", {"name": "x.ipynb"})))
    journal.write(Entry("kim", "02", "abc"))
    entries = journal.entries("01")
    assert set(entries) == {"kim", "lee"}
    assert entries["kim"].remarks[0].say("ko").startswith("책방.ipynb: 맨 앞의")
    assert entries["lee"].reason.say("en") == "x.ipynb is empty."
    assert not entries["lee"].graded
    assert journal.entries("03") == {}
